// A position leads everyone of a unit, and no described position is known to be of it.
//
// Noticed while the manual is read.
//
// @severity low
// @title_zh 所主管的部門沒有成員
// @cure Say which positions are of the unit.
// @cure_zh 寫明該部門有哪些崗位。
// @switch off
// @example A leads everyone of 項目部.
