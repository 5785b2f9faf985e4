// A usual term lacks a character, or has one twice.
//
// @severity low
// @cure Correct the spelling.
// @judge naming.misspelt
// @example 人資源管理.
