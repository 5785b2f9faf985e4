import { useAnswer } from "../../api/answers";
import { refs, rows, text, textOrNull } from "../../api/rows";
import { Few } from "../../components/Few";
import { edgeId } from "../../components/links";
import { Settled } from "../../components/Notice";
import { language, useText } from "../../i18n";
import { common } from "../../i18n/common";
import { FindingList } from "./FindingList";
import { words } from "./messages";
import { Neighbours, Part, Title, Words } from "./parts";

export function PositionCard({ id }: { readonly id: string }) {
  const asked = useAnswer("/v1/positions/{position}", { position: id });
  const findings = useAnswer("/v1/positions/{position}/findings", { position: id, language: language.value });
  const say = useText(words);
  const common_ = useText(common);
  return (
    <Settled asked={asked}>
      {(answer) => {
        const row = answer.data[0];
        if (!row) return null;
        const contacts = refs(row.contacts);
        return (
          <article class="card">
            <Title id={row.id} kind="Position" name={row.title} aliases={row.aliases} />
            <p class="row">
              {row.level && <span class="badge">{row.level}</span>}
              {row.code && (
                <span class="badge">
                  {say("code")} {row.code}
                </span>
              )}
              {row.implied && (
                <span class="badge warn" title={common_("implied_long")}>
                  {common_("implied")}
                </span>
              )}
            </p>
            {row.summary && (
              <p lang="zh" class="summary">
                {row.summary}
              </p>
            )}
            <Neighbours
              id={id}
              title={say("departments")}
              refs={refs(row.departments)}
              kind="BELONGS_TO"
              direction="out"
            />
            <Neighbours id={id} title={say("heads")} refs={refs(row.heads)} kind="HEADS" direction="out" />
            <Neighbours id={id} title={say("superiors")} refs={refs(row.superiors)} kind="REPORTS_TO" direction="out" />
            <Neighbours
              id={id}
              title={say("subordinates")}
              refs={refs(row.subordinates)}
              kind="REPORTS_TO"
              direction="in"
            />
            {(["external", "internal"] as const).map((scope) => (
              <Neighbours
                key={scope}
                id={id}
                title={say(`contacts_${scope}`)}
                refs={contacts.filter((one) => one.scope === scope)}
                kind="COMMUNICATES_WITH"
                direction="out"
              />
            ))}
            <Duties id={id} duties={rows(row.duties)} />
            <Part title={say("authorities")} count={row.authorities.length}>
              <Few items={rows(row.authorities)}>
                {(one) => (
                  <li key={text(one["id"])}>
                    <span lang="zh">{text(one["text"])}</span>{" "}
                    <Words
                      source={id}
                      kind="HAS_AUTHORITY"
                      edge={edgeId("HAS_AUTHORITY", id, text(one["id"]), "declared")}
                    />
                  </li>
                )}
              </Few>
            </Part>
            <Neighbours
              id={id}
              title={say("kpis")}
              refs={refs(rows(row.kpis).map((one) => ({ ...one, basis: "declared" })))}
              kind="MEASURED_BY"
              direction="out"
            />
            <FindingList asked={findings} />
          </article>
        );
      }}
    </Settled>
  );
}

type Item = Readonly<Record<string, unknown>>;

/** Duties under their areas, in the order of the sheet. */
function Duties({ id, duties }: { readonly id: string; readonly duties: readonly Item[] }) {
  const say = useText(words);
  const areas = [...new Set(duties.map((duty) => textOrNull(duty["area"])))];
  return (
    <Part title={say("duties")} count={duties.length}>
      {areas.map((area) => (
        <details key={area ?? ""} open={duties.length <= 12}>
          <summary lang="zh">
            {area ?? say("duties")}{" "}
            <span class="quiet">{duties.filter((one) => textOrNull(one["area"]) === area).length}</span>
          </summary>
          <ul class="facts">
            {duties
              .filter((duty) => textOrNull(duty["area"]) === area)
              .map((duty) => (
                <li key={text(duty["id"])}>
                  <span lang="zh">{text(duty["text"])}</span>{" "}
                  <Words source={id} kind="HAS_DUTY" edge={edgeId("HAS_DUTY", id, text(duty["id"]), "declared")} />
                </li>
              ))}
          </ul>
        </details>
      ))}
    </Part>
  );
}
