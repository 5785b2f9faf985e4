// One level is worded in two ways.
//
// @severity low
// @title_zh 同一職級有兩種寫法
// @cure Use one word for the level.
// @cure_zh 職級統一用一種寫法。
// @judge levels.worded
// @example A is 普通, all others 普通人員.
