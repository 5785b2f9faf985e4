// A position's contacts leave out its superior.
//
// A superior counts as a contact by name or by department. Where only a collective such as 公司各部門 takes the
// superior in, the finding is a low one.
//
// @severity medium
// @cure Add the superior to the contacts inside.
// @judge contacts.superior
// @example A reports to B; its contacts are two other departments.
