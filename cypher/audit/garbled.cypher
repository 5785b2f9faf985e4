// Characters are garbled.
//
// Noticed while the manual is read.
//
// @severity medium
// @cure Compare with the original document.
// @example 日??督.
