// Every change of the graph, the latest first, and what each did.
import { useAnswer } from "../../api/answers";
import type { Answer } from "../../api/client";
import { texts } from "../../api/rows";
import { Empty, Settled } from "../../components/Notice";
import { Table } from "../../components/Table";
import { language, useText } from "../../i18n";
import { countsOf, DEEDS, planOf, total } from "../../layouts/plan";
import { placed, to, usePlace } from "../../state/place";
import { words } from "./messages";
import { PlanView } from "./PlanView";
import { SCHEMA } from "./schema";

type Changed = Answer<"/v1/changes">["data"][number];
const MORE = 100;

export function History() {
  const say = useText(words);
  const [{ change, rows }] = usePlace(SCHEMA);
  const asked = useAnswer("/v1/changes", { limit: rows });
  return (
    <div class="stack">
      {change > 0 && <Change key={change} revision={change} />}
      <Settled asked={asked}>
        {({ data, meta }) => {
          if (data.length === 0) return <Empty>{say("history_none")}</Empty>;
          const left = (meta.total ?? data.length) - data.length;
          return (
            <section class="panel stack" aria-label={say("history")}>
              <Changes rows={data} />
              {left > 0 && (
                <p class="row quiet">
                  {say("more", { n: left })}
                  <a href={placed({ rows: String(Math.min(1000, rows + MORE)) })}>{say("show_more")}</a>
                </p>
              )}
            </section>
          );
        }}
      </Settled>
    </div>
  );
}

function Changes({ rows }: { readonly rows: readonly Changed[] }) {
  const say = useText(words);
  const time = new Intl.DateTimeFormat(language.value, { dateStyle: "medium", timeStyle: "short" });
  const about = (row: Changed) =>
    texts(row.documents)
      .map((one) => (one === "audit" ? say("audit") : one.replace(/^document:/, "")))
      .join("、");
  return (
    <Table
      caption={say("history")}
      file="history"
      rows={rows}
      id={(row) => String(row.revision)}
      columns={[
        {
          key: "revision",
          title: say("revision"),
          value: (row) => row.revision,
          show: (row) => (
            <a
              href={to("/import", { part: "history", change: String(row.revision) })}
              aria-label={say("change", { n: row.revision })}
            >
              {row.revision}
            </a>
          ),
        },
        {
          key: "at",
          title: say("at"),
          value: (row) => row.at,
          show: (row) => <time dateTime={row.at}>{time.format(new Date(row.at))}</time>,
        },
        { key: "actor", title: say("actor"), value: (row) => row.actor },
        { key: "about", title: say("about"), value: about },
        ...DEEDS.map((deed) => ({
          key: deed,
          title: say(deed),
          value: (row: Changed) => total(countsOf(row.counts), deed),
        })),
      ]}
    />
  );
}

/** What one change did, as it was written down then: 200 entries of each part. */
function Change({ revision }: { readonly revision: number }) {
  const say = useText(words);
  const asked = useAnswer("/v1/changes/{change}", { change: revision });
  return (
    <section class="panel stack" aria-label={say("change", { n: revision })}>
      <h2>{say("change", { n: revision })}</h2>
      <Settled asked={asked}>
        {({ data }) => {
          const row = data[0];
          return row ? <PlanView plan={planOf(row.plan)} file={`revision-${revision}`} /> : null;
        }}
      </Settled>
    </section>
  );
}
