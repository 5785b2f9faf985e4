// One position both keeps records and destroys them.
//
// @severity medium
// @cure Let somebody else approve what is destroyed, and witness it.
// @judge splitting.keeps_and_destroys
// @example 負責資料的歸檔和銷毀.
