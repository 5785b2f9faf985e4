// Duties work with a post or a department that the contacts leave out.
//
// A contact covers who it names and the department of who it names, everyone of a department that it names, and the
// departments of a collective. A duty works with a department that it names, or whose usual business it does a part of
// (a table: 回收工程款 and 財務部). The own department, the superior and the own people are matters of other rules.
//
// @severity medium
// @title_zh 職責涉及的內部對象未列為溝通對象
// @cure Add the post or its department to the contacts inside, or correct the duty.
// @cure_zh 將該崗位或其部門列入內部溝通對象，或更正職責。
// @judge contacts.mentioned
// @example A must 協助財務部; its contacts inside have only 總經理.
