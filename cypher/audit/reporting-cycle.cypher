// Reporting lines run in a circle.
//
// Found as strongly connected groups of the declared lines: one finding a group, however the circles in it run.
//
// @severity high
// @title_zh 上下級關係成環
// @cure Break the circle: name the superior of one of them anew.
// @cure_zh 更正其中一個崗位的上級，使關係不再成環。
// @judge reporting.cycles
// @example A reports to B, B to C, C to A.
