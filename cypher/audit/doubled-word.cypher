// A title's last word is written twice.
//
// @severity low
// @cure Take one of the two out.
// @judge naming.doubled
// @example 總經理經理.
