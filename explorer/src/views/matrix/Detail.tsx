// What is behind a cell: every contact, with what it rests on and its words.
import { useAnswer } from "../../api/answers";
import type { Basis, Row } from "../../api/rows";
import { BasisBadge, CardLink, edgeId } from "../../components/links";
import { Settled } from "../../components/Notice";
import { Proofs } from "../../components/Proof";
import { useText } from "../../i18n";
import { categoryName } from "../../i18n/categories";
import { type Cell, grid, type Tie } from "../../layouts/matrix";
import { words } from "./messages";

/** So many contacts of a cell are listed. */
const SHOWN = 200;

/** What a cell deals with, in words. */
export const aim = (cell: Cell): string => (cell.external ? categoryName(cell.target) : cell.target);

export function Detail({ cell, basis }: { readonly cell: Cell | undefined; readonly basis: readonly Basis[] }) {
  const own = useText(words);
  const asked = useAnswer(
    "/v1/departments/matrix",
    cell
      ? {
          department: cell.row,
          scope: cell.external ? "external" : "internal",
          basis: [...basis],
          shown: SHOWN,
          limit: 1000,
        }
      : null,
  );
  if (!cell) return <p class="quiet">{own("pick")}</p>;
  return (
    <section class="panel stack" aria-label={`${cell.source} · ${aim(cell)}`}>
      <h2>
        <CardLink id={cell.row}>
          <span lang="zh">{cell.source}</span>
        </CardLink>{" "}
        · {cell.external ? aim(cell) : <CardLink id={cell.column}>{cell.target}</CardLink>}
      </h2>
      <p>{own("detail", { n: cell.contacts, p: cell.positions })}</p>
      <Settled asked={asked}>
        {(answer) => <Contacts ties={grid(answer.data as readonly Row[]).cells.get(cell.key)?.ties ?? []} of={cell} />}
      </Settled>
    </section>
  );
}

function Contacts({ ties, of }: { readonly ties: readonly Tie[]; readonly of: Cell }) {
  const own = useText(words);
  const more = of.contacts - ties.length;
  return (
    <>
      {ties.map((tie) => (
        <div key={`${tie.from} ${tie.to} ${tie.basis}`} class="tie">
          <h3>
            <CardLink id={tie.from}>{tie.source}</CardLink>{" "}
            <CardLink id={edgeId("COMMUNICATES_WITH", tie.from, tie.to, tie.basis)}>
              <span aria-hidden="true">→</span>
              <span class="hidden">{own("contact")}</span>
            </CardLink>{" "}
            <CardLink id={tie.to}>{tie.target}</CardLink> <BasisBadge basis={tie.basis} />
          </h3>
          <Proofs evidence={tie.evidence} />
        </div>
      ))}
      {more > 0 && ties.length > 0 && <p class="quiet">{own("more", { n: more })}</p>}
    </>
  );
}
