// A text names a post or a unit that no sheet describes.
//
// Names in duties, authorities and summaries are told by what they are made of (a function and an ending, such
// as 銷售 + 部 + 經理). A name that likely is another one of a described post is a matter of `several-names`.
//
// @severity medium
// @title_zh 文中提及沒有說明書的崗位或部門
// @cure Describe it, or use the name of the post that is meant.
// @cure_zh 補寫說明書，或改用所指崗位的名稱。
// @judge naming.in_text
// @example A must report to 銷售部經理; nobody has that title.
