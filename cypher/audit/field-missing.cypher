// A sheet lacks a field that every other one has.
//
// Noticed while the manual is read.
//
// @severity low
// @cure Fill it in.
// @example Only A's sheet gives no level.
