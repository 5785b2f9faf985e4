// A number is left out.
//
// Noticed while the manual is read.
//
// @severity low
// @cure Number the list anew; perhaps an item is lost.
// @example 1, 2, 4.
