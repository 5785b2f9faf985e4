// A position is named as its own superior, subordinate or contact.
//
// Noticed while the manual is read.
//
// @severity high
// @cure Name the one that is meant.
// @example A reports to A.
