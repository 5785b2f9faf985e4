// Other work is assigned by somebody who is not the superior.
//
// Where only the superior's name is worded otherwise, the finding is a low one.
//
// @severity medium
// @title_zh 其他工作由非上級指派
// @cure Let the superior that the sheet names assign it.
// @cure_zh 改由說明書所列的直接上級指派。
// @judge assigning.other_work
// @example A reports to B; 完成C交付的其他工作.
