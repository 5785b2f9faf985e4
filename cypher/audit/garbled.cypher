// Characters are garbled.
//
// Noticed while the manual is read.
//
// @severity medium
// @title_zh 文字為亂碼
// @cure Compare with the original document.
// @cure_zh 對照原件核實。
// @example 日??督.
