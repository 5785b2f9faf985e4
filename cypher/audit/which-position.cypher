// A sheet leaves open of which department its position is.
//
// Noticed while the manual is read.
//
// @severity medium
// @title_zh 不明屬於哪個部門的崗位
// @cure Give the department.
// @cure_zh 寫明部門。
// @example 會計 without a department, where two have one.
