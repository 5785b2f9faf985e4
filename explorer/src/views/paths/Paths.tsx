// How one thing reaches another: all shortest ways and a few longer ones, each step with what it rests on.
import { useAnswer } from "../../api/answers";
import { type Row, rows, text } from "../../api/rows";
import { Settled } from "../../components/Notice";
import { Picked } from "../../components/Picked";
import { useText } from "../../i18n";
import { common } from "../../i18n/common";
import { ways } from "../../layouts/ways";
import { to, usePlace } from "../../state/place";
import { Filters } from "./Filters";
import { words } from "./messages";
import { Nothing } from "./Nothing";
import "./paths.css";
import { asking, type Change, SCHEMA, type Values } from "./schema";
import { Ways } from "./Ways";

export default function Paths() {
  const [values, change] = usePlace(SCHEMA);
  const { source, target } = values;
  const own = useText(words);
  const say = useText(common);
  const ready = source !== null && target !== null && source !== target;
  const asked = useAnswer("/v1/paths", ready ? { source, target, ...asking(values) } : null);
  const hint = source === target && source ? "same" : source ? "missing_target" : target ? "missing_source" : "start";
  return (
    <div class="stack ways">
      <h1 lang={ready ? "zh" : undefined}>
        {ready ? own("title_named", { source: named(source), target: named(target) }) : own("title")}
      </h1>
      <Ends values={values} change={change} />
      {ready && <Filters values={values} change={change} />}
      {!ready && (
        <p class="panel" role="status">
          {own(hint)}
        </p>
      )}
      {!source && !target && <Suggestions />}
      {ready && (
        <Settled asked={asked}>
          {(answer) => {
            const found = ways(answer.data as readonly Row[]);
            if (found.length === 0) return <Nothing values={values} change={change} />;
            const cut = answer.meta.cut?.["ways"];
            return (
              <div class="stack">
                <Ways found={found} file={`${say("picture")} ${named(source)}-${named(target)}`} />
                {typeof cut === "number" && cut > 0 && <p class="quiet">{own("more", { n: cut })}</p>}
              </div>
            );
          }}
        </Settled>
      )}
    </div>
  );
}

/** A thing's name by its id, which ends with it; a name stays what it is. */
export function named(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}

function Ends({ values, change }: { readonly values: Values; readonly change: Change }) {
  const { source, target } = values;
  const own = useText(words);
  const held = (id: string | null) => (id === null ? null : { id, name: named(id) });
  return (
    <section class="panel ends noprint" aria-label={`${own("from")}, ${own("to")}`}>
      <Picked
        id="source"
        label={own("from")}
        kinds={ENDS}
        value={held(source)}
        onPick={(hit) => change({ source: hit.id })}
      />
      <button type="button" disabled={!source && !target} onClick={() => change({ source: target, target: source })}>
        <span aria-hidden="true">⇄</span> {own("swap")}
      </button>
      <Picked
        id="target"
        label={own("to")}
        kinds={ENDS}
        value={held(target)}
        onPick={(hit) => change({ target: hit.id })}
      />
    </section>
  );
}

const ENDS = ["Position", "Department", "ExternalParty", "Kpi", "System", "Duty"] as const;

interface Pair {
  readonly source: Row;
  readonly target: Row;
  readonly through: string;
}

/** Pairs of departments between which somebody stands: a place to start. */
function Suggestions() {
  const asked = useAnswer("/v1/management/bottlenecks", { limit: 3 });
  const own = useText(words);
  return (
    <Settled asked={asked}>
      {(answer) => {
        const pairs = answer.data.flatMap((row) =>
          rows(row.between).flatMap((pair): readonly Pair[] => {
            const [source] = rows([pair["source"]]);
            const [target] = rows([pair["target"]]);
            return source && target ? [{ source, target, through: row.position }] : [];
          }),
        );
        const seen = new Map(pairs.map((pair) => [[text(pair.source["id"]), text(pair.target["id"])].join(" "), pair]));
        if (seen.size === 0) return null;
        return (
          <section class="panel" aria-label={own("suggestions")}>
            <h2>{own("suggestions")}</h2>
            <ul class="facts">
              {[...seen].slice(0, 6).map(([key, { source, target, through }]) => (
                <li key={key}>
                  <a
                    href={to("/paths", {
                      source: text(source["id"]),
                      target: text(target["id"]),
                      kinds: "REPORTS_TO,COMMUNICATES_WITH,BELONGS_TO",
                    })}
                    lang="zh"
                  >
                    {text(source["name"])} ⇄ {text(target["name"])}
                  </a>{" "}
                  <span class="quiet small">{own("through", { name: through })}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      }}
    </Settled>
  );
}
