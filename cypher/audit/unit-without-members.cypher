// A position leads everyone of a unit, and no described position is known to be of it.
//
// Noticed while the manual is read.
//
// @severity low
// @cure Say which positions are of the unit.
// @switch off
// @example A leads everyone of 項目部.
