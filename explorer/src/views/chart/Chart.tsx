// The whole reporting tree: layers from left to right, departments by colour and name, what contradicts dashed.
import { useMemo } from "preact/hooks";
import { useAnswer } from "../../api/answers";
import { orgMap } from "../../api/map";
import { BASES, type Row } from "../../api/rows";
import { OneOf, Several } from "../../components/Choices";
import { Empty, Settled } from "../../components/Notice";
import { language, useText } from "../../i18n";
import { common } from "../../i18n/common";
import { chart, type Chart as Made, OVERLOADED, type Seat } from "../../layouts/chart";
import { disputesOf } from "../../layouts/disputes";
import { usePlace } from "../../state/place";
import { Contested } from "./Contested";
import { words } from "./messages";
import { Stage } from "./Stage";
import { DEPTHS, SCHEMA } from "./schema";
import "./chart.css";

type Answered = Parameters<typeof orgMap>[0];

export default function Chart() {
  const [{ basis, depth }, change] = usePlace(SCHEMA);
  const asked = useAnswer("/v1/organization/network", {});
  const say = useText(common);
  const own = useText(words);
  const layers = (value: string) => ({ "": own("auto"), all: own("all_layers") })[value] ?? value;
  return (
    <div class="stack">
      <h1>{own("title")}</h1>
      <div class="filters noprint">
        <Several
          title={say("basis")}
          options={BASES.map((value) => ({ value, label: say(value) }))}
          chosen={basis}
          onChange={(next) => change({ basis: next })}
        />
        <OneOf
          title={own("layers")}
          options={DEPTHS.map((value) => ({ value, label: layers(value) }))}
          chosen={depth}
          onChange={(next) => change({ depth: next, closed: [], opened: [] })}
        />
      </div>
      <Settled asked={asked}>{(answer) => <Whole answer={answer} />}</Settled>
    </div>
  );
}

function Whole({ answer }: { readonly answer: Answered }) {
  const [{ basis }] = usePlace(SCHEMA);
  const say = useText(common);
  const own = useText(words);
  const map = useMemo(() => orgMap(answer), [answer]);
  const made = useMemo(() => chart(map, basis), [map, basis.join()]);
  // The audit may take its time; the chart does not wait for it.
  const audit = useAnswer("/v1/audit", { rule: "superior-does-not-list", limit: 1000, language: language.value });
  const found = audit.state === "failed" ? null : audit.answer;
  const all = useMemo(() => disputesOf((found?.data ?? []) as readonly Row[]), [found]);
  if (made.seats.size === 0) return <Empty>{say("graph_empty")}</Empty>;
  const pairs = new Map(made.lines.map((line) => [line.id, line]));
  const disputes = all.filter((one) => pairs.has(one.line));
  const disputed = new Set(disputes.map((one) => `${one.source.id}|${one.target.id}`));
  return (
    <div class="stack">
      <Said made={made} left={map.left?.positions ?? 0} />
      <Stage chart={made} disputed={disputed} />
      {audit.state !== "ready" && found === null && (
        <p class="quiet small" role="status">
          {own(audit.state === "failed" ? "audit_failed" : "audit_loading")}
        </p>
      )}
      <Contested chart={made} disputes={disputes} />
    </div>
  );
}

/** What there is to know before looking, in sentences. */
function Said({ made, left }: { readonly made: Made; readonly left: number }) {
  const own = useText(words);
  const seats = [...made.seats.values()];
  const named = (some: readonly Seat[]) => listed(some.map((seat) => seat.name));
  const tops = seats.filter((seat) => seat.above === null && seat.band === "tree");
  const over = seats.filter((seat) => seat.span >= OVERLOADED);
  const implied = seats.filter((seat) => seat.implied);
  const circles = seats.filter((seat) => seat.band === "circle");
  const islands = seats.filter((seat) => seat.band === "island").length;
  const facts: readonly (readonly [boolean, string])[] = [
    [tops.length === 1, own("tops_one", { names: named(tops) })],
    [tops.length > 1, own("tops", { n: tops.length, names: named(tops) })],
    [
      over.length > 0,
      own("overloaded", { names: over.length > 0 ? listed(over.map((one) => `${one.name} (${one.span})`)) : "" }),
    ],
    [implied.length > 0, own("implied_some", { names: named(implied) })],
    [circles.length > 0, own("circles", { n: circles.length, names: named(circles) })],
    [islands > 0, own("islands", { n: islands })],
    [made.loose > 0, own("loose", { n: made.loose })],
    [left > 0, own("left", { n: left })],
  ];
  const counts = { positions: seats.length, layers: made.layers.length, lines: made.lines.length };
  return (
    <div class="stack tight">
      <p>{own("summary", { ...counts, statements: made.statements })}</p>
      <p class="quiet">{facts.flatMap(([holds, said]) => (holds ? [said] : [])).join(" ")}</p>
    </div>
  );
}

/** The first few names, and how many more there are. */
function listed(names: readonly string[], few = 8): string {
  const more = names.length - few;
  return names.slice(0, few).join("、") + (more > 0 ? `… (+${more})` : "");
}
