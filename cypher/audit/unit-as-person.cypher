// A unit stands where a person's post should.
//
// Noticed while the manual is read.
//
// @severity medium
// @cure Name the post.
// @example A's superior is 財務部.
