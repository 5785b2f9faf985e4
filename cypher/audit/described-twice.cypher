// A position has several sheets in one document.
//
// Noticed while the manual is read.
//
// @severity medium
// @cure Make one sheet of them, or two positions.
// @example Two sheets of 出納.
