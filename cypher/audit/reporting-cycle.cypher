// Reporting lines run in a circle.
//
// Found as strongly connected groups of the declared lines: one finding a group, however the circles in it run.
//
// @severity high
// @cure Break the circle: name the superior of one of them anew.
// @judge reporting.cycles
// @example A reports to B, B to C, C to A.
