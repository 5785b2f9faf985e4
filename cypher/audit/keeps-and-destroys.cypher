// One position both keeps records and destroys them.
//
// @severity medium
// @title_zh 同一崗位既保管又銷毀
// @cure Let somebody else approve what is destroyed, and witness it.
// @cure_zh 銷毀由他人批准並監銷。
// @judge splitting.keeps_and_destroys
// @example 負責資料的歸檔和銷毀.
