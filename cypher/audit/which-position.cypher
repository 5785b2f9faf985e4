// A sheet leaves open of which department its position is.
//
// Noticed while the manual is read.
//
// @severity medium
// @cure Give the department.
// @example 會計 without a department, where two have one.
