// A relation: what it joins, and every way in which the documents say so.
import { evidence } from "../../api/rows";
import { BasisBadge, CardLink } from "../../components/links";
import { Settled } from "../../components/Notice";
import { Proofs } from "../../components/Proof";
import { useText } from "../../i18n";
import { type CommonKey, common } from "../../i18n/common";
import type { EdgeName } from "../../layouts/edges";
import { words } from "./messages";
import { Name, useEdges, useRelation } from "./parts";

/** Whose sheets say it, as a sentence. */
function stated(sides: readonly string[]): CommonKey | null {
  if (sides.includes("source") && sides.includes("target")) return "stated_both";
  if (sides.includes("source")) return "stated_source";
  return sides.includes("target") ? "stated_target" : null;
}

export function EdgeCard({ id, edge }: { readonly id: string; readonly edge: EdgeName }) {
  const asked = useEdges(edge.source, edge.kind);
  const say = useText(common);
  const own = useText(words);
  const relation = useRelation();
  return (
    <Settled asked={asked}>
      {(answer) => {
        const { nodes, edges } = answer.data;
        const name = (node: string) => nodes.find((one) => one.id === node)?.name ?? node;
        // The one that was asked for first, then what else joins the two in the same way.
        const found = edges
          .filter((one) => one.source === edge.source && one.target === edge.target && one.kind === edge.kind)
          .sort((a, b) => Number(b.id === id) - Number(a.id === id));
        return (
          <article class="card">
            <header class="stack tight">
              <p class="quiet small">{own("edge")}</p>
              <Name>
                <CardLink id={edge.source}>
                  <span lang="zh">{name(edge.source)}</span>
                </CardLink>{" "}
                <span class="quiet">{relation(edge.kind)}</span>{" "}
                <CardLink id={edge.target}>
                  <span lang="zh">{name(edge.target)}</span>
                </CardLink>
              </Name>
            </header>
            {found.map((one) => {
              const sides = stated(one.stated_by ?? []);
              return (
                <section class="part" key={one.id}>
                  <h3 class="row">
                    <BasisBadge basis={one.basis} />
                    <span class="quiet small">{say(`${one.basis}_long`)}</span>
                  </h3>
                  {sides && <p class="quiet small">{say(sides)}</p>}
                  <Proofs evidence={evidence(one.evidence)} />
                </section>
              );
            })}
          </article>
        );
      }}
    </Settled>
  );
}
