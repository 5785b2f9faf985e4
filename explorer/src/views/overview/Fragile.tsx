// What is fragile: parties that hang on one position, who stands between most others, and what the audit found.
import type { ComponentChildren } from "preact";
import { useAnswer } from "../../api/answers";
import { refs } from "../../api/rows";
import { Few } from "../../components/Few";
import { CardLink, pageOf } from "../../components/links";
import { Settled } from "../../components/Notice";
import { language, useText } from "../../i18n";
import { words } from "./messages";

export function Panel(props: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="panel stack" aria-label={props.title}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}

export function SingleContacts() {
  const say = useText(words);
  const asked = useAnswer("/v1/management/single-contacts", { of: "partner", limit: 200 });
  return (
    <Panel title={say("single")}>
      <Settled asked={asked}>
        {(answer) => {
          if (answer.data.length === 0) return <p class="quiet">{say("single_none")}</p>;
          const more = (answer.meta.total ?? 0) - answer.data.length;
          return (
            <>
              <Few class="lines" items={answer.data}>
                {(row) => {
                  const party = refs(row.between)[0];
                  return (
                    <li key={`${row.position_id} ${party?.id}`}>
                      {party && (
                        <a href={pageOf(party.id)} lang="zh">
                          {party.name}
                        </a>
                      )}
                      <span class="far">
                        {say("only")}{" "}
                        <CardLink id={row.position_id}>
                          <span lang="zh">{row.position}</span>
                        </CardLink>
                      </span>
                    </li>
                  );
                }}
              </Few>
              {more > 0 && <p class="quiet">{say("rest", { n: more })}</p>}
            </>
          );
        }}
      </Settled>
    </Panel>
  );
}

export function Bottlenecks() {
  const say = useText(words);
  const asked = useAnswer("/v1/management/bottlenecks", { limit: 6 });
  const percent = new Intl.NumberFormat(language.value, { style: "percent" });
  return (
    <Panel title={say("bottlenecks")}>
      <Settled asked={asked}>
        {(answer) => {
          if (answer.data.length === 0) return <p class="quiet">{say("bottlenecks_none")}</p>;
          return (
            <ul class="lines">
              {answer.data.map((row) => (
                <li key={row.id}>
                  <CardLink id={row.id}>
                    <span lang="zh">{row.position}</span>
                  </CardLink>
                  {row.cut_point && <span class="badge warn">{say("cut_point")}</span>}
                  <span class="far small">
                    {say("share", { share: percent.format(row.share) })}
                    <meter min={0} max={1} value={row.share} aria-hidden="true" />
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

const SEVERITIES = ["high", "medium", "low"] as const;

export function Findings() {
  const say = useText(words);
  const asked = useAnswer("/v1/audit/summary", { by: "department" });
  return (
    <Panel title={say("findings")}>
      <Settled asked={asked}>
        {(answer) => {
          if (answer.data.length === 0) return <p class="quiet">{say("findings_none")}</p>;
          return (
            <table>
              <thead>
                <tr>
                  <th scope="col">{say("department")}</th>
                  {SEVERITIES.map((severity) => (
                    <th key={severity} scope="col" class="number">
                      {say(severity)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {answer.data.map((row) => (
                  <tr key={row.name}>
                    <th scope="row" lang="zh">
                      {row.name === "-" ? say("whole") : row.name}
                    </th>
                    {SEVERITIES.map((severity) => (
                      <td key={severity} class={`number ${row[severity] > 0 ? severity : "quiet"}`}>
                        {row[severity]}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          );
        }}
      </Settled>
    </Panel>
  );
}
