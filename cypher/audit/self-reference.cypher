// A position is named as its own superior, subordinate or contact.
//
// Noticed while the manual is read.
//
// @severity high
// @title_zh 崗位列出自己
// @cure Name the one that is meant.
// @cure_zh 寫明所指的崗位。
// @example A reports to A.
