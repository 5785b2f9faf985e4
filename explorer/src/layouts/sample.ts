// A small organisation for the tests of the layouts.
import type { Link, OrgMap } from "../api/map";
import type { Basis } from "../api/rows";

export function link(kind: string, source: string, target: string, basis: Basis = "declared"): Link {
  const scope = target.startsWith("external_party:") ? "external" : kind === "COMMUNICATES_WITH" ? "internal" : null;
  return { kind, source, target, basis, scope };
}

const post = (name: string, ...departments: readonly string[]) => ({
  id: `position:${name}`,
  name,
  level: null,
  implied: name === "總經理",
  departments: departments.map((one) => `department:${one}`),
});
const unit = (name: string, collective = false) => ({
  id: `department:${name}`,
  name,
  implied: false,
  collective,
});

/** Two departments under a general manager, a word for all, and two parties. */
export const SAMPLE: OrgMap = {
  departments: [unit("財務部"), unit("營銷部"), unit("公司各部門", true)],
  positions: [post("總經理"), post("財務經理", "財務部"), post("出納", "財務部"), post("銷售員", "營銷部")],
  parties: [
    { id: "external_party:銀行", name: "銀行", category: "bank" },
    { id: "external_party:客戶", name: "客戶", category: "client" },
  ],
  links: [
    link("REPORTS_TO", "position:出納", "position:財務經理"),
    link("REPORTS_TO", "position:財務經理", "position:總經理"),
    link("REPORTS_TO", "position:銷售員", "position:總經理", "inferred"),
    link("HEADS", "position:財務經理", "department:財務部", "inferred"),
    link("COMMUNICATES_WITH", "position:出納", "external_party:銀行"),
    link("COMMUNICATES_WITH", "position:財務經理", "external_party:銀行"),
    link("COMMUNICATES_WITH", "position:銷售員", "external_party:客戶", "inferred"),
    link("COMMUNICATES_WITH", "position:出納", "position:銷售員"),
    link("COMMUNICATES_WITH", "position:銷售員", "position:出納"),
    link("COMMUNICATES_WITH", "position:出納", "department:財務部"),
    link("BELONGS_TO", "position:出納", "department:財務部"),
  ],
  left: null,
};

/** Many departments of many, each position tied to a party and to the next. */
export function large(departments: number, each: number, parties: number): OrgMap {
  const ids = Array.from({ length: departments * each }, (_, index) => `position:${index}`);
  return {
    departments: Array.from({ length: departments }, (_, index) => unit(`部門${index}`)),
    positions: ids.map((_, index) => post(String(index), `部門${Math.floor(index / each)}`)),
    parties: Array.from({ length: parties }, (_, index) => ({
      id: `external_party:${index}`,
      name: `單位${index}`,
      category: `類${index % 7}`,
    })),
    links: ids.flatMap((id, index) => [
      link("COMMUNICATES_WITH", id, `external_party:${(index * 7) % parties}`),
      link("COMMUNICATES_WITH", id, `position:${(index * 13 + 1) % ids.length}`),
      ...(index % each > 0 ? [link("REPORTS_TO", id, `position:${index - (index % each)}`)] : []),
    ]),
    left: null,
  };
}
