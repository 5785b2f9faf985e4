// A title's last word is written twice.
//
// @severity low
// @title_zh 崗位名稱末尾字詞重複
// @cure Take one of the two out.
// @cure_zh 刪去其中一個。
// @judge naming.doubled
// @example 總經理經理.
