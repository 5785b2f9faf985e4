// What of the chart is in the address.
import { BASES } from "../../api/rows";
import { oneOf, someOf, texts, type ValuesOf } from "../../state/params";

export const ZOOMS = ["25", "50", "75", "100", "125", "150", "200"] as const;
export const DEPTHS = ["", "1", "2", "3", "4", "5", "6", "8", "10", "all"] as const;

export const SCHEMA = {
  basis: someOf(BASES, BASES),
  /** Layers drawn; empty is as many as a reader takes in. */
  depth: oneOf(DEPTHS, ""),
  /** Branches closed or opened by hand. */
  closed: texts(),
  opened: texts(),
  /** Empty fits the width as long as that can be read. */
  zoom: oneOf(["", "fit", ...ZOOMS], ""),
};

export type Values = ValuesOf<typeof SCHEMA>;
