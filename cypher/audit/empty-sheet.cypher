// A sheet says nothing.
//
// Noticed while the manual is read.
//
// @severity high
// @title_zh 說明書沒有內容
// @cure Fill it in, or take it out.
// @cure_zh 填寫內容，或刪去。
// @example A heading without any field.
