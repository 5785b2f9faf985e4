// Several positions may head a department.
//
// Noticed while the manual is read.
//
// @severity low
// @cure Say who heads it.
// @switch off
// @example Two managers of one department both report out of it.
