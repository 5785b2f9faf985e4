// What the audit found about reporting lines on which two sheets disagree. Pure.
import type { Row } from "../api/rows";
import { text } from "../api/rows";
import { about, type Side, sidesOf, type Thing } from "./findings";

export interface Dispute {
  readonly id: string;
  readonly rule: string;
  readonly sentence: string;
  /** The edge that the one sheet states. */
  readonly line: string;
  readonly source: Thing;
  readonly target: Thing;
  readonly sides: readonly Side[];
}

/** Findings of `superior-does-not-list` as lines, each with both sides' words. */
export function disputesOf(found: readonly Row[]): readonly Dispute[] {
  return found.flatMap((row) => {
    const [source, target] = about(row["nodes"]);
    if (!source || !target) return [];
    const line = `REPORTS_TO|${source.id}|${target.id}|declared`;
    const [id, rule, sentence] = [text(row["id"]), text(row["rule"]), text(row["sentence"])];
    return [{ id, rule, sentence, line, source, target, sides: sidesOf(row["evidence"]) }];
  });
}
