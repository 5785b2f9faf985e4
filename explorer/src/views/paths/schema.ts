// What the view of ways has in its address.
import { BASES } from "../../api/rows";
import type { ValuesOf } from "../../state/params";
import { flag, oneOf, optional, someOf, texts, whole } from "../../state/params";

export const KINDS = ["REPORTS_TO", "COMMUNICATES_WITH", "BELONGS_TO", "HEADS", "PART_OF", "MENTIONS"] as const;
export const FOLLOWED = ["REPORTS_TO", "COMMUNICATES_WITH"] as const;
export const DIRECTIONS = ["both", "out", "in"] as const;

export const SCHEMA = {
  source: optional(),
  target: optional(),
  max: whole(1, 10, 6),
  ways: whole(1, 50, 5),
  shortest: flag(),
  kinds: someOf(KINDS, FOLLOWED),
  basis: someOf(BASES, BASES),
  direction: oneOf(DIRECTIONS, "both"),
  avoid: texts(),
};

export type Values = ValuesOf<typeof SCHEMA>;
export type Change = (changed: Partial<Values>) => void;

/** What is asked of the API for these values. */
export function asking(values: Values) {
  return {
    max_length: values.max,
    limit: values.ways,
    only_shortest: values.shortest,
    kinds: [...(values.kinds.length > 0 ? values.kinds : FOLLOWED)],
    basis: [...(values.basis.length > 0 ? values.basis : BASES)],
    direction: values.direction,
    ...(values.avoid.length > 0 ? { avoid: [...values.avoid] } : {}),
  };
}
