// What the organisation rests on, and what the last imports did.
import { useAnswer } from "../../api/answers";
import { number, type Row } from "../../api/rows";
import { Settled } from "../../components/Notice";
import { language, useText } from "../../i18n";
import { to } from "../../state/place";
import { Panel } from "./Fragile";
import { words } from "./messages";

export function Sources() {
  const say = useText(words);
  const asked = useAnswer("/v1/documents", {});
  return (
    <Panel title={say("sources")}>
      <Settled asked={asked}>
        {(answer) => (
          <ul class="lines">
            {answer.data.map((document) => (
              <li key={document.id}>
                <a href={to("/document", { id: document.id })} lang="zh">
                  {document.title}
                </a>
                <span class="far quiet small">
                  {document.name} · {say("characters", { n: document.characters })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Settled>
    </Panel>
  );
}

const DONE = ["created", "changed", "retired"] as const;

/** How many things of all kinds an import created, changed or retired. */
function total(counts: unknown, done: (typeof DONE)[number]): number {
  const kinds = (counts as Row | null)?.[done];
  return Object.values((kinds ?? {}) as Row).reduce<number>((sum, one) => sum + number(one), 0);
}

export function Changes() {
  const say = useText(words);
  const asked = useAnswer("/v1/changes", { limit: 5 });
  const time = new Intl.DateTimeFormat(language.value, { dateStyle: "medium", timeStyle: "short" });
  return (
    <Panel title={say("changes")}>
      <Settled asked={asked}>
        {(answer) => {
          if (answer.data.length === 0) return <p class="quiet">{say("changes_none")}</p>;
          return (
            <ul class="lines">
              {answer.data.map((row) => (
                <li key={row.revision}>
                  <time dateTime={row.at}>{time.format(new Date(row.at))}</time>
                  <span class="quiet small">{row.actor}</span>
                  <span class="far small">
                    {DONE.filter((done) => total(row.counts, done) > 0)
                      .map((done) => say(done, { n: total(row.counts, done) }))
                      .join(" · ")}
                  </span>
                </li>
              ))}
            </ul>
          );
        }}
      </Settled>
    </Panel>
  );
}
