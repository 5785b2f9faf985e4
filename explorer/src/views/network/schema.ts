// What the network's address says.
import { BASES } from "../../api/rows";
import { KINDS, SCOPES } from "../../layouts/network";
import { oneOf, optional, someOf, texts, whole } from "../../state/params";

export const SIZES = ["none", "degree", "betweenness", "closeness", "pagerank"] as const;
export const COLOURS = ["category", "department", "community"] as const;

export const SCHEMA = {
  basis: someOf(BASES, ["declared"]),
  scope: oneOf(SCOPES, "all"),
  kinds: someOf(KINDS, ["REPORTS_TO", "COMMUNICATES_WITH"]),
  category: texts(),
  department: texts(),
  /** Ids of departments drawn as one node; `*` is all, `-` is none however many there are. */
  collapse: texts(),
  around: optional(),
  steps: whole(1, 4, 1),
  expand: texts(),
  size: oneOf(SIZES, "none"),
  colour: oneOf(COLOURS, "category"),
};
