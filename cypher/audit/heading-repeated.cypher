// A heading stands twice.
//
// Noticed while the manual is read.
//
// @severity medium
// @cure Make one sheet of them, or correct the heading.
// @example Two sheets under one heading.
