// Duties deal with a partner outside that the contacts leave out.
//
// Partners are told by their usual names (施工單位, 代理商, 稅務局, ...), or by business that nobody does without
// them (納稅申報, 資質年檢). A contact of the same kind covers them all.
//
// @severity medium
// @cure Add the partner to the contacts outside, or correct the duty.
// @judge outside.undeclared
// @example A orders from 設備廠家; its contacts outside have none.
