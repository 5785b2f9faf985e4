// A position may command people, or has a leader's title and level, and lists no subordinate.
//
// A power over people is a medium finding, a mere title a low one.
//
// @severity medium
// @cure List the subordinates, or take the power out.
// @judge levels.nobody
// @example A may reward and transfer people; its 直接下級 is empty.
