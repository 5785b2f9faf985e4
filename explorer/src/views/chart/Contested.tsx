// Lines that contradict each other, each with the words that state it, and what the audit found about two sheets.
import { evidence } from "../../api/rows";
import { BasisBadge, CardLink } from "../../components/links";
import { Proofs } from "../../components/Proof";
import { language, useText } from "../../i18n";
import type { Chart, Seat } from "../../layouts/chart";
import type { Dispute } from "../../layouts/disputes";
import { to } from "../../state/place";
import { useEdges } from "../card/parts";
import { words } from "./messages";

/** Positions whose words are fetched at once. */
const SHOWN = 12;

export function Contested({ chart, disputes }: { readonly chart: Chart; readonly disputes: readonly Dispute[] }) {
  const own = useText(words);
  const several = [...chart.seats.values()].filter((seat) => seat.superiors.length > 1);
  const more = several.length - SHOWN;
  if (several.length === 0 && disputes.length === 0) return null;
  return (
    <section class="panel stack" aria-label={own("contested")}>
      <h2>{own("contested")}</h2>
      <p class="quiet">{own("contested_why")}</p>
      {several.slice(0, SHOWN).map((seat) => (
        <Several key={seat.id} seat={seat} chart={chart} />
      ))}
      {more > 0 && <p class="quiet">{own("contested_more", { n: more })}</p>}
      {disputes.map((dispute) => (
        <Disagreement key={dispute.id} dispute={dispute} />
      ))}
    </section>
  );
}

function Several({ seat, chart }: { readonly seat: Seat; readonly chart: Chart }) {
  const own = useText(words);
  const asked = useEdges(seat.id, "REPORTS_TO");
  const edges = asked.state === "ready" ? asked.answer.data.edges : [];
  return (
    <article class="contested" data-contested={seat.id}>
      <h3>{own("several", { name: seat.name, n: seat.superiors.length })}</h3>
      <div class="sides">
        {seat.superiors.map((line) => (
          <section key={line.id}>
            <h4 class="small">
              <CardLink id={line.id}>
                <span lang="zh">{chart.seats.get(line.target)?.name ?? line.target}</span>
              </CardLink>{" "}
              {line.bases.map((basis) => (
                <BasisBadge key={basis} basis={basis} />
              ))}
            </h4>
            <Proofs
              evidence={edges
                .filter((one) => one.source === line.source && one.target === line.target)
                .flatMap((one) => evidence(one.evidence))}
            />
          </section>
        ))}
      </div>
    </article>
  );
}

function Disagreement({ dispute }: { readonly dispute: Dispute }) {
  const own = useText(words);
  return (
    <article class="contested" data-contested={dispute.id}>
      <h3>
        <CardLink id={dispute.line}>
          {own("line", { source: dispute.source.name, target: dispute.target.name })}
        </CardLink>
        : {own("disagree")}
      </h3>
      <p class="small">
        <span lang={language.value}>{dispute.sentence}</span>{" "}
        <a href={to("/audit", { rule: dispute.rule })}>{own("in_audit")}</a>
      </p>
      <div class="sides">
        {dispute.sides.map((side) => (
          <section key={side.id}>
            <h4 class="small quiet" lang="zh">
              {side.name}
            </h4>
            <Proofs evidence={side.evidence} />
          </section>
        ))}
      </div>
    </article>
  );
}
