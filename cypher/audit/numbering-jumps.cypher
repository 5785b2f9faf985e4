// A number is left out.
//
// Noticed while the manual is read.
//
// @severity low
// @title_zh 編號跳號
// @cure Number the list anew; perhaps an item is lost.
// @cure_zh 重新編號；可能漏了一項。
// @example 1, 2, 4.
