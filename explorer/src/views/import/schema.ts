// What of the import is in the address: everything but the file in hand, which only its owner has.
import { DEEDS } from "../../layouts/plan";
import { oneOf, optional, whole } from "../../state/params";

export const PARTS = ["file", "names", "documents", "history"] as const;

export const SCHEMA = {
  part: oneOf(PARTS, "file"),
  /** The revision whose change is shown. */
  change: whole(0, 999_999_999, 0),
  /** The document that is asked to be retired. */
  retire: optional(),
  deed: oneOf(["", ...DEEDS], ""),
  kind: optional(),
  page: whole(1, 100_000, 1),
  rows: whole(20, 1000, 20),
};
