// A usual term lacks a character, or has one twice.
//
// @severity low
// @title_zh 常用詞疑有錯字
// @cure Correct the spelling.
// @cure_zh 更正錯字。
// @judge naming.misspelt
// @example 人資源管理.
