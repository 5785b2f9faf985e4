// A position's contacts leave out its superior.
//
// A superior counts as a contact by name or by department. Where only a collective such as 公司各部門 takes the
// superior in, the finding is a low one. A governing body such as 董事會 is no contact inside.
//
// @severity medium
// @title_zh 溝通對象漏列上級
// @cure Add the superior to the contacts inside.
// @cure_zh 將上級列入內部溝通對象。
// @judge contacts.superior
// @example A reports to B; its contacts are two other departments.
