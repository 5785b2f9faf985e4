// A partner outside is listed as a contact, and no duty has to do with it.
//
// A duty has to do with a partner where it names it or one of its kind, or its usual business (稅 for 稅務局).
//
// @severity low
// @title_zh 列有外部單位，職責卻未涉及
// @cure Add the duty, or take the contact out.
// @cure_zh 補上相應職責，或刪去該聯繫單位。
// @judge outside.idle
// @example A driver lists 賓館保安.
