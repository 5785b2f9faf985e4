// A position's contacts leave out a subordinate that it lists.
//
// A subordinate counts as a contact by name, by department or by a collective. Where none of those left out has a sheet,
// or most leaders of the manual leave out theirs (then it lists the units of others only), the finding is a low one.
//
// @severity medium
// @title_zh 溝通對象漏列下級
// @cure Add the subordinate, or the own department, to the contacts inside.
// @cure_zh 將下級或本部門列入內部溝通對象。
// @judge contacts.subordinate
// @example A leads B; its contacts are two other departments.
