// A sheet's title cell and the heading above it say different names.
//
// Noticed while the manual is read.
//
// @severity medium
// @title_zh 名稱與標題不符
// @cure Write one name in both places.
// @cure_zh 兩處統一名稱。
// @example The heading says 財務經理, the cell 財務經理-會計.
