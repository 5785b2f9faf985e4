// A number stands twice in one list.
//
// Noticed while the manual is read.
//
// @severity low
// @cure Number the list anew.
// @example 1, 2, 2, 3.
