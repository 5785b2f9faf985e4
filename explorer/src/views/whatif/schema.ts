import { BASES } from "../../api/rows";
import { someOf, texts, type ValuesOf } from "../../state/params";

/** The edits, and what the facts may rest on. */
export const SCHEMA = { remove: texts(), move: texts(), merge: texts(), basis: someOf(BASES, BASES) };
export type Values = ValuesOf<typeof SCHEMA>;
export type Change = (changed: Partial<Values>) => void;
