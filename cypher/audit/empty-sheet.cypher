// A sheet says nothing.
//
// Noticed while the manual is read.
//
// @severity high
// @cure Fill it in, or take it out.
// @example A heading without any field.
