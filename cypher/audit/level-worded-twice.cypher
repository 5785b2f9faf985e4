// One level is worded in two ways.
//
// @severity low
// @cure Use one word for the level.
// @judge levels.worded
// @example A is 普通, all others 普通人員.
