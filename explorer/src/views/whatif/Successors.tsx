// Who could take over from those who are removed, by the four parts of the score, with the reasons.
import { CardLink } from "../../components/links";
import { Table } from "../../components/Table";
import { language, useText } from "../../i18n";
import { PARTS, type Successor } from "../../layouts/losses";
import { percent } from "./figures";
import { words } from "./messages";

export function Successors({ rows }: { readonly rows: readonly Successor[] }) {
  const own = useText(words);
  if (rows.length === 0) return null;
  return (
    <section class="panel stack whole" aria-label={own("successors")}>
      <h2>{own("successors")}</h2>
      <p class="quiet">{own("successors_read")}</p>
      <Table
        caption={own("successors")}
        file="what-if-successors"
        rows={rows}
        id={(row) => `${row.insteadOf.id} ${row.id}`}
        columns={[
          { key: "instead", title: own("instead_of"), value: (row) => row.insteadOf.name },
          {
            key: "who",
            title: own("successor"),
            value: (row) => row.name,
            show: (row) => (
              <CardLink id={row.id}>
                <span lang="zh">{row.name}</span>
              </CardLink>
            ),
          },
          { key: "score", title: own("score"), value: (row) => row.score, show: (row) => percent(row.score) },
          ...PARTS.map((part) => ({
            key: part,
            title: own(`part_${part}`),
            value: (row: Successor) => row.parts[part],
            show: (row: Successor) => percent(row.parts[part]),
          })),
          {
            key: "reasons",
            title: own("reasons"),
            value: (row) => row.reasons.join(language.value === "en" ? "; " : "；"),
            show: (row) => (
              <ul class="small reasons" lang={language.value}>
                {row.reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </section>
  );
}
