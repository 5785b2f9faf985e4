// Sheets of one position differ.
//
// Noticed while the manual is read.
//
// @severity medium
// @cure Correct the one or the other.
// @example 經理級 in one document, 主管級 in another.
