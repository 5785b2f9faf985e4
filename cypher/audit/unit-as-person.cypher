// A unit stands where a person's post should.
//
// Noticed while the manual is read.
//
// @severity medium
// @title_zh 應填崗位處填了部門
// @cure Name the post.
// @cure_zh 改填崗位名稱。
// @example A's superior is 財務部.
