// A department counts another among its contacts, and that one hardly does so back.
//
// By department, not by person. The other one answers where its head counts the first among the contacts, by name or
// by a collective; without a known head, where enough of its people do. A head that leaves out whom its people count
// is told apart. What only a collective says is a low finding.
//
// @severity medium
// @title_zh 溝通關係只有一方列出
// @cure Add the department to the contacts of the other one's head, or take it out of the first one's.
// @cure_zh 將該部門列入對方主管的溝通對象，或從這一方刪去。
// @param share: float[0..1] = 0.5  Share of the other department that must say it back.
// @judge contacts.one_sided
// @example The people of X list Y; of Y nobody lists X.
