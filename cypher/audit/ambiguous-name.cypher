// A name can mean several positions.
//
// Noticed while the manual is read.
//
// @severity medium
// @cure Add the department or the code.
// @example 主管 stands for two posts.
