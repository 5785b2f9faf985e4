// A position has a leader's title and an ordinary employee's level.
//
// @severity medium
// @cure Give it a leader's level, or a title without 經理, 主管 and the like.
// @judge levels.title
// @example 項目經理 has the level 普通人員.
