// A position has several sheets in one document.
//
// Noticed while the manual is read.
//
// @severity medium
// @title_zh 一個崗位有多份說明書
// @cure Make one sheet of them, or two positions.
// @cure_zh 合併為一份說明書，或分為兩個崗位。
// @example Two sheets of 出納.
