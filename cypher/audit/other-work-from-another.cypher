// Other work is assigned by somebody who is not the superior.
//
// Where only the superior's name is worded otherwise, the finding is a low one.
//
// @severity medium
// @cure Let the superior that the sheet names assign it.
// @judge assigning.other_work
// @example A reports to B; 完成C交付的其他工作.
