// A sheet's title cell and the heading above it say different names.
//
// Noticed while the manual is read.
//
// @severity medium
// @cure Write one name in both places.
// @example The heading says 財務經理, the cell 財務經理-會計.
