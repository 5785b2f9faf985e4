// A department or a post is counted among another's contacts, and hardly does so back.
//
// Who names a post asks that post: it answers where its contacts have the first one, the first one's department or
// superior, or a collective that takes it in. Where it names others of that department only, the finding is a low one.
// Superiors and their own people are a matter of other rules. Who names a department asks the department: it answers
// where its head counts the first one's department among the contacts; without a known head, where enough of its people
// do. A head that leaves out whom its people count is told apart. What only a collective says is a low finding.
//
// @severity medium
// @title_zh 溝通關係只有一方列出
// @cure Add the first one to the contacts of the other one or of its head, or take that one out of the first one's.
// @cure_zh 將這一方列入對方崗位或對方主管的溝通對象，或從這一方刪去。
// @param share: float[0..1] = 0.5  Share of the other department that must say it back.
// @judge contacts.one_sided
// @example The people of X list Y; of Y nobody lists X.
