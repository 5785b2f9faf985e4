// The documents that the graph rests on, and how one is taken out: what would go is shown before it goes.
import { useEffect, useRef, useState } from "preact/hooks";
import { useAnswer } from "../../api/answers";
import { address, send } from "../../api/client";
import type { components } from "../../api/schema";
import { Empty, Failed, Settled } from "../../components/Notice";
import { Table } from "../../components/Table";
import { useText } from "../../i18n";
import { common } from "../../i18n/common";
import { type Plan, planOf } from "../../layouts/plan";
import { placed, to, usePlace } from "../../state/place";
import { Busy } from "./Busy";
import { useDoing } from "./doing";
import { words } from "./messages";
import { PlanView } from "./PlanView";
import { SCHEMA } from "./schema";

type Done = components["schemas"]["DoneAnswer"];

export function Documents() {
  const say = useText(words);
  const own = useText(common);
  const [{ retire }] = usePlace(SCHEMA);
  const [done, tell] = useState<number | null>(null);
  const asked = useAnswer("/v1/documents", { limit: 1000 });
  return (
    <Settled asked={asked}>
      {({ data, meta }) => (
        <div class="stack">
          {done !== null && (
            <p role="status" class="panel done">
              {say("applied", { n: done })}{" "}
              <a href={to("/import", { part: "history", change: String(done) })}>{say("see_change")}</a>
            </p>
          )}
          {retire && data.some((one) => one.id === retire) && <Retire key={retire} document={retire} done={tell} />}
          {data.length === 0 ? (
            <Empty>{say("documents_none")}</Empty>
          ) : (
            <section class="panel" aria-label={say("documents")}>
              <Table
                caption={say("documents")}
                file="documents"
                rows={data}
                id={(one) => one.id}
                columns={[
                  {
                    key: "title",
                    title: own("Document"),
                    value: (one) => one.title,
                    show: (one) => (
                      <a href={to("/document", { id: one.id })} lang="zh">
                        {one.title}
                      </a>
                    ),
                  },
                  { key: "name", title: say("name"), value: (one) => one.name },
                  { key: "characters", title: say("characters"), value: (one) => one.characters },
                  { key: "since", title: say("since"), value: (one) => one.since },
                  {
                    key: "retire",
                    title: say("what"),
                    value: () => null,
                    show: (one) => (
                      <a
                        href={placed({ retire: one.id, deed: null, kind: null, page: null })}
                        aria-label={`${say("retire")} ${one.name}`}
                        class="noprint"
                      >
                        {say("retire")}
                      </a>
                    ),
                  },
                ]}
              />
              {(meta.total ?? 0) > data.length && (
                <p class="quiet">{say("left_out", { n: (meta.total ?? 0) - data.length })}</p>
              )}
            </section>
          )}
        </div>
      )}
    </Settled>
  );
}

/** What would go, and the button that lets it go. */
function Retire({ document, done }: { readonly document: string; readonly done: (revision: number) => void }) {
  const say = useText(words);
  const [, change] = usePlace(SCHEMA);
  const [plan, show] = useState<{ readonly plan: Plan; readonly revision: number } | null>(null);
  const { busy, progress, trouble, run } = useDoing();
  const head = useRef<HTMLHeadingElement>(null);
  const order = (how: Readonly<Record<string, unknown>>) =>
    address("/v1/documents/{document}", { document, details: 10_000, wait: 1, ...how });
  const look = () =>
    run(async (told) => {
      show(null);
      const { data, meta } = await send<Done>("DELETE", order({ dry_run: true }), undefined, {}, told);
      show({ plan: planOf(data.plan), revision: meta.revision });
    });
  const go = () =>
    run(async (told) => {
      const how = { expected_revision: plan?.revision };
      const { meta } = await send<Done>("DELETE", order(how), undefined, {}, told);
      done(meta.revision);
      change({ retire: null, deed: "", kind: null, page: 1 }, true);
    });
  useEffect(() => {
    head.current?.focus();
    look();
  }, []);
  const moved = trouble?.kind === "moved-on";
  return (
    <section class="panel stack confirm" aria-label={say("retire_title", { name: document })}>
      <h2 ref={head} tabIndex={-1}>
        {say("retire_title", { name: document.replace(/^document:/, "") })}
      </h2>
      <p>{say("retire_hint")}</p>
      {plan && <PlanView plan={plan.plan} file="retire" />}
      {busy && <Busy step={plan ? "retiring" : "planning"} progress={progress} />}
      {moved && (
        <p class="warning" role="alert">
          {say("moved_on")}{" "}
          <button type="button" onClick={look}>
            {say("plan_again")}
          </button>
        </p>
      )}
      {trouble && !moved && <Failed trouble={trouble} retry={plan ? go : look} />}
      <p class="row">
        {plan && !moved && (
          <button type="button" class="danger" disabled={busy} onClick={go}>
            {say("retire_do")}
          </button>
        )}
        <a class="button" href={placed({ retire: null, deed: null, kind: null, page: null })}>
          {say("cancel")}
        </a>
      </p>
    </section>
  );
}
