// One position both drafts documents and keeps the stamps.
//
// @severity medium
// @cure Let another position keep the stamps, or let each use be approved.
// @judge splitting.drafts_and_seals
// @example A drafts 公文 and keeps the 印信.
