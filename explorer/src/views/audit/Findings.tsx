// The findings that fit the filters, a page of them, and all of them as a file.
import { useState } from "preact/hooks";
import { useAsked } from "../../api/answers";
import { type Answer, address, ask } from "../../api/client";
import { isTrouble, type Trouble } from "../../api/problems";
import { texts } from "../../api/rows";
import { Empty, Failed, Settled } from "../../components/Notice";
import { save } from "../../components/saving";
import { language, useText } from "../../i18n";
import { common } from "../../i18n/common";
import { about, pageOf, sidesOf } from "../../layouts/findings";
import { type Column, csv } from "../../layouts/rows";
import { placed, usePlace } from "../../state/place";
import { Finding } from "./Finding";
import { words } from "./messages";
import type { Rules } from "./Summary";
import { asks as asking, page, SCHEMA } from "./schema";

export type Row = Answer<"/v1/audit">["data"][number];

export function Findings({ rules }: { readonly rules: Rules }) {
  const say = useText(words);
  const own = useText(common);
  const [values] = usePlace(SCHEMA);
  // With the page that it is of: while the next one loads, the last one is still shown as what it is.
  const asks = { ...page(values), language: language.value };
  const asked = useAsked(address("/v1/audit", asks), async () => ({
    ...(await ask("/v1/audit", asks)),
    at: values.page,
  }));
  return (
    <section class="panel stack" aria-label={say("findings")}>
      <Settled asked={asked}>
        {({ data, meta, at }) => {
          const total = meta.total ?? data.length;
          if (total === 0) return <Empty>{own("filtered_empty")}</Empty>;
          return (
            <div class="stack">
              <header class="head">
                <h2>{say("findings")}</h2>
                <span class="quiet small" role="status">
                  {say("of", { ...pageOf(total, at), n: total })}
                </span>
                <All total={total} />
              </header>
              {meta.cut && <p class="warning">{say("cut", { why: String(meta.cut["why"] ?? "") })}</p>}
              <ol class="findings">
                {data.map((row) => (
                  <Finding key={row.id} row={row} rules={rules} />
                ))}
              </ol>
              <Pages total={total} page={at} />
            </div>
          );
        }}
      </Settled>
    </section>
  );
}

function Pages({ total, page: at }: { readonly total: number; readonly page: number }) {
  const say = useText(words);
  const { pages } = pageOf(total, at);
  if (pages === 1) return null;
  const link = (number: number) => placed({ page: number === 1 ? null : String(number) });
  const up = () => window.scrollTo({ top: 0 });
  return (
    <nav class="row noprint" aria-label={say("pages")}>
      {at > 1 && (
        <a class="button" href={link(Math.min(at - 1, pages))} onClick={up}>
          {say("earlier")}
        </a>
      )}
      <span class="quiet">
        {Math.min(at, pages)} / {pages}
      </span>
      {at < pages && (
        <a class="button" href={link(at + 1)} onClick={up}>
          {say("later")}
        </a>
      )}
    </nav>
  );
}

const MOST = 1000;

/** Every finding that fits, not only this page's, as a file. */
function All({ total }: { readonly total: number }) {
  const say = useText(words);
  const [values] = usePlace(SCHEMA);
  const [trouble, tell] = useState<Trouble | null>(null);
  const columns: readonly Column<Row>[] = [
    { key: "severity", title: say("severity"), value: (row) => row.severity },
    { key: "rule", title: say("rule"), value: (row) => row.rule },
    { key: "finding", title: say("findings"), value: (row) => row.sentence },
    {
      key: "about",
      title: say("about"),
      value: (row) =>
        about(row.nodes)
          .map((one) => one.name)
          .join("、"),
    },
    { key: "department", title: say("department"), value: (row) => texts(row.departments).join("、") },
    {
      key: "words",
      title: say("evidence"),
      value: (row) =>
        sidesOf(row.evidence)
          .map((side) => `${side.name}: ${side.evidence.map((one) => one.quote).join(" / ")}`)
          .join("\n"),
    },
    { key: "reason", title: say("reason"), value: (row) => row.reason },
    { key: "id", title: "id", value: (row) => row.id },
  ];
  const all = async () => {
    tell(null);
    try {
      const rows: Row[] = [];
      for (let offset = 0; offset < total; offset += MOST)
        rows.push(
          ...(await ask("/v1/audit", { ...asking(values), limit: MOST, offset, language: language.value })).data,
        );
      save("audit.csv", csv(columns, rows), "text/csv");
    } catch (reason) {
      if (!isTrouble(reason)) throw reason;
      tell(reason);
    }
  };
  return (
    <>
      <button type="button" class="plain noprint" onClick={all}>
        {say("csv", { n: total })}
      </button>
      {trouble && <Failed trouble={trouble} retry={all} />}
    </>
  );
}
