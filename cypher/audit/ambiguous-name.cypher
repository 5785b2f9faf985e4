// A name can mean several positions.
//
// Noticed while the manual is read.
//
// @severity medium
// @title_zh 名稱可指多個崗位
// @cure Add the department or the code.
// @cure_zh 加上部門或編號。
// @example 主管 stands for two posts.
