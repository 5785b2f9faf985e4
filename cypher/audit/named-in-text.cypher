// A text names a post or a unit that no sheet describes.
//
// Names in duties, authorities and summaries are told by what they are made of (a function and an ending, such
// as 銷售 + 部 + 經理). A name that likely is another one of a described post is a matter of `several-names`.
//
// @severity medium
// @cure Describe it, or use the name of the post that is meant.
// @judge naming.in_text
// @example A must report to 銷售部經理; nobody has that title.
