// Several positions hold one duty in full.
//
// Duties are one where their words are alike, or where both are one of the tasks that only one post should answer for
// (a table: filing taxes, minutes, ...); stocktaking is one only where both say of what. Duties that help, take part or
// supervise do not count. A superior and its own people who share a single task make a low finding.
//
// @severity medium
// @title_zh 多個崗位承擔同一職責
// @cure Say who answers for it, and what the others do (協助, 配合).
// @cure_zh 寫明由誰負責，其他崗位做什麼（協助、配合）。
// @param similarity: float[0..1] = 0.8  How alike two duties must be worded: ratio of rapidfuzz on folded text without punctuation and opening verbs.
// @judge overlaps.duty
// @example 會計 and 出納 both 負責報稅.
