// A position has a leader's title and an ordinary employee's level.
//
// @severity medium
// @title_zh 職級與名稱矛盾
// @cure Give it a leader's level, or a title without 經理, 主管 and the like.
// @cure_zh 改為主管職級，或名稱中不用經理、主管等字樣。
// @judge levels.title
// @example 項目經理 has the level 普通人員.
