// Several positions may head a department.
//
// Noticed while the manual is read.
//
// @severity low
// @title_zh 部門主管不明
// @cure Say who heads it.
// @cure_zh 寫明由誰主管。
// @switch off
// @example Two managers of one department both report out of it.
