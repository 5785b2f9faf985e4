// Names that may be one thing, the likeliest first: nothing is merged until somebody decides.
//
// Names that no sheet describes are compared with all others of their kind. Pairs that an alias file keeps apart are
// left out. `POST /v1/proposals/decisions` accepts or refuses.
//
// @compute naming.proposals
// @param section: str[departments|positions|external_parties]?  Only names of this kind.
// @param score: int[0..100] = 0    Only those at least as likely.
// @param limit: int[1..1000] = 100  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @param language: str[en|zh-Hant|zh-Hans] = en  Of the reasons.
// @column section: str             What the names are: departments, positions or external_parties.
// @column canonical: str           The name that would stay.
// @column other: str               The name that would become its alias.
// @column score: int               How likely they are one thing, to 100.
// @column reason: str              Why.
// @meta total: int                 Proposals in all.
// @example
// @example section=positions
