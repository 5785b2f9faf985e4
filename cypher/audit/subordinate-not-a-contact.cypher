// A position's contacts leave out a subordinate that it lists.
//
// @severity medium
// @cure Add the subordinate, or the own department, to the contacts inside.
// @judge contacts.subordinate
// @example A leads B; its contacts are two other departments.
