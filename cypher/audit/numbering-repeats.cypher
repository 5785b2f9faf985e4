// A number stands twice in one list.
//
// Noticed while the manual is read.
//
// @severity low
// @title_zh 編號重複
// @cure Number the list anew.
// @cure_zh 重新編號。
// @example 1, 2, 2, 3.
