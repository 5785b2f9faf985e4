// A unit is named, and no position's sheet is of it.
//
// Noticed while the manual is read.
//
// @severity medium
// @title_zh 部門只被提及，沒有崗位說明書
// @cure Say which positions are of it, or use the department's own name.
// @cure_zh 寫明有哪些崗位，或改用該部門的正式名稱。
// @example A leads everyone of 成本部; no sheet belongs to 成本部.
