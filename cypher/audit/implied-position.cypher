// A position is named, and no sheet describes it.
//
// Noticed while the manual is read.
//
// @severity medium
// @cure Describe it, or use the name of the one that is meant.
// @example Seven positions report to 總經理, which has no sheet.
