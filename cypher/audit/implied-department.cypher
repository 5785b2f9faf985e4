// A unit is named, and no position's sheet is of it.
//
// Noticed while the manual is read.
//
// @severity medium
// @cure Say which positions are of it, or use the department's own name.
// @example A leads everyone of 成本部; no sheet belongs to 成本部.
