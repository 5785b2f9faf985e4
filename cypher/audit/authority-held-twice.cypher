// Several positions hold one power.
//
// Powers are one where their words are alike, or where both approve the same thing. What each leader has over the own
// people clashes only within one department, and with a power that somebody has over everybody's people. Rights to
// suggest or to refuse do not count, nor do powers over sums that do not meet (10 萬元以下, 10 萬元以上), lower limits of
// lower posts, and a power up to a sum beside one without. Powers to approve or to rule make a high finding.
//
// @severity medium
// @title_zh 多個崗位持有同一權限
// @cure Give it to one of them, or say up to which sum or for which cases each holds it.
// @cure_zh 只授予其中一個崗位，或寫明各自的金額上限或適用情形。
// @param similarity: float[0..1] = 0.8  How alike two powers must be worded: ratio of rapidfuzz on folded text without punctuation and opening verbs.
// @judge overlaps.authority
// @example 財務經理 and 出納 both 審核憑證.
