// A position may command people, or has a leader's title and level, and lists no subordinate.
//
// A power over people is a medium finding, a mere title a low one.
//
// @severity medium
// @title_zh 主管崗位沒有下級
// @cure List the subordinates, or take the power out.
// @cure_zh 列出下級，或刪去該權限。
// @judge levels.nobody
// @example A may reward and transfer people; its 直接下級 is empty.
