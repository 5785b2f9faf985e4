// Sheets of one position differ.
//
// Noticed while the manual is read.
//
// @severity medium
// @title_zh 同一崗位的說明書不一致
// @cure Correct the one or the other.
// @cure_zh 更正其中一份。
// @example 經理級 in one document, 主管級 in another.
