// A partner outside is listed as a contact, and no duty has to do with it.
//
// A duty has to do with a partner where it names it or one of its kind, or its usual business (稅 for 稅務局).
//
// @severity low
// @cure Add the duty, or take the contact out.
// @judge outside.idle
// @example A driver lists 賓館保安.
