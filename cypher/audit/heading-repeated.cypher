// A heading stands twice.
//
// Noticed while the manual is read.
//
// @severity medium
// @title_zh 標題重複
// @cure Make one sheet of them, or correct the heading.
// @cure_zh 合併為一份，或更正標題。
// @example Two sheets under one heading.
