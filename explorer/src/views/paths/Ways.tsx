// The ways found: as a picture, as a table, and step by step with their words.
import { useState } from "preact/hooks";
import { BasisBadge, CardLink } from "../../components/links";
import { Picture } from "../../components/Picture";
import { Proofs } from "../../components/Proof";
import { Table } from "../../components/Table";
import { useText } from "../../i18n";
import { common, known } from "../../i18n/common";
import type { Join, Step, Way } from "../../layouts/ways";
import { Board } from "./Board";
import { words } from "./messages";

interface Props {
  readonly found: readonly Way[];
  readonly file: string;
}

/** The word for a kind of relation in the language now. */
export function useRelation(): (kind: string) => string {
  const say = useText(common);
  return (kind) => {
    const key = known(kind);
    return key ? say(key) : kind;
  };
}

export function Ways({ found, file }: Props) {
  const say = useText(common);
  const own = useText(words);
  const title = own("found", { n: found.length, steps: found[0]?.length ?? 0 });
  const legend = (
    <ul class="legend">
      {(["declared", "mined", "inferred"] as const).map((basis) => (
        <li key={basis}>
          <svg width="28" height="10" aria-hidden="true">
            <path d="M0 5H28" class={`way ${basis}`} />
          </svg>
          {say(basis)}
        </li>
      ))}
      <li>{own("against")}</li>
    </ul>
  );
  return (
    <>
      <p role="status">{title}</p>
      <Picture title={title} file={file} legend={legend} reads twin={<Twin found={found} title={title} file={file} />}>
        <Board found={found} title={title} />
      </Picture>
      <section class="panel" aria-label={own("in_words")}>
        <h2>{own("in_words")}</h2>
        <ol class="people">
          {found.map((way, index) => (
            <One key={way.stops.map((stop) => stop.id).join(" ")} way={way} n={index + 1} />
          ))}
        </ol>
      </section>
    </>
  );
}

function One({ way, n }: { readonly way: Way; readonly n: number }) {
  const own = useText(words);
  const [open, show] = useState(false);
  return (
    <li>
      <h3>
        {own("one", { n })} <span class="quiet small">{own("steps", { n: way.length })}</span>
      </h3>
      <p class="trail" lang="zh">
        {way.stops.map((stop) => stop.name).join(" → ")}
      </p>
      <ol class="steps">
        {way.steps.map((step) => (
          <li key={step.to.id}>
            {step.joins.map((join) => (
              <div key={join.id}>
                <Sentence step={step} join={join} />
                {open && <Proofs evidence={join.evidence} />}
              </div>
            ))}
          </li>
        ))}
      </ol>
      <button type="button" class="plain small noprint" aria-expanded={open} onClick={() => show(!open)}>
        {own("evidence_of", { n })}
      </button>
    </li>
  );
}

function Sentence({ step, join }: { readonly step: Step; readonly join: Join }) {
  const relation = useRelation();
  const [source, target] = join.source === step.from.id ? [step.from, step.to] : [step.to, step.from];
  return (
    <p>
      <CardLink id={source.id}>
        <span lang="zh">{source.name}</span>
      </CardLink>{" "}
      <span class="quiet">{relation(join.kind)}</span>{" "}
      <CardLink id={target.id}>
        <span lang="zh">{target.name}</span>
      </CardLink>{" "}
      <CardLink id={join.id}>
        <BasisBadge basis={join.basis} />
      </CardLink>
    </p>
  );
}

interface Line {
  readonly way: number;
  readonly at: number;
  readonly step: Step;
  readonly join: Join;
}

function Twin({ found, title, file }: Props & { readonly title: string }) {
  const say = useText(common);
  const own = useText(words);
  const relation = useRelation();
  const lines: readonly Line[] = found.flatMap((way, index) =>
    way.steps.flatMap((step, at) => step.joins.map((join) => ({ way: index + 1, at: at + 1, step, join }))),
  );
  const side = (id: string, { step }: Line) => (step.from.id === id ? step.from.name : step.to.name);
  return (
    <Table
      caption={title}
      file={file}
      rows={lines}
      id={(line) => `${line.way} ${line.at} ${line.join.id}`}
      columns={[
        { key: "way", title: own("way"), value: (line) => line.way },
        { key: "step", title: own("step"), value: (line) => line.at },
        { key: "from", title: own("from"), value: (line) => side(line.join.source, line) },
        {
          key: "relation",
          title: own("relation"),
          value: (line) => relation(line.join.kind),
          show: (line) => <CardLink id={line.join.id}>{relation(line.join.kind)}</CardLink>,
        },
        { key: "to", title: own("to"), value: (line) => side(line.join.target, line) },
        {
          key: "basis",
          title: say("basis"),
          value: (line) => say(line.join.basis),
          show: (line) => <BasisBadge basis={line.join.basis} />,
        },
        { key: "quote", title: own("quote"), value: (line) => line.join.evidence.map((one) => one.quote).join(" / ") },
      ]}
    />
  );
}
