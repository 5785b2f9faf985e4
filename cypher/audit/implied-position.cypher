// A position is named, and no sheet describes it.
//
// Noticed while the manual is read.
//
// @severity medium
// @title_zh 崗位只被提及，沒有說明書
// @cure Describe it, or use the name of the one that is meant.
// @cure_zh 補寫說明書，或改用所指崗位的名稱。
// @example Seven positions report to 總經理, which has no sheet.
