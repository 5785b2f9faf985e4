// Duties deal with a partner outside that the contacts leave out.
//
// Partners are told by their usual names (施工單位, 代理商, 稅務局, ...), or by business that nobody does without
// them (納稅申報, 資質年檢). A contact of the same kind covers them all.
//
// @severity medium
// @title_zh 職責涉及的外部單位未列為溝通對象
// @cure Add the partner to the contacts outside, or correct the duty.
// @cure_zh 將該單位列入外部溝通對象，或更正職責。
// @judge outside.undeclared
// @example A orders from 設備廠家; its contacts outside have none.
