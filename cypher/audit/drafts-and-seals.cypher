// One position both drafts documents and keeps the stamps.
//
// @severity medium
// @title_zh 同一崗位既擬文又掌印
// @cure Let another position keep the stamps, or let each use be approved.
// @cure_zh 印章改由其他崗位保管，或每次用印須經批准。
// @judge splitting.drafts_and_seals
// @example A drafts 公文 and keeps the 印信.
