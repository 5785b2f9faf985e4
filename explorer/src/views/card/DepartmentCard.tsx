import { useAnswer } from "../../api/answers";
import { refs } from "../../api/rows";
import { Few } from "../../components/Few";
import { CardLink } from "../../components/links";
import { Settled } from "../../components/Notice";
import { language, useText } from "../../i18n";
import { common } from "../../i18n/common";
import { FindingList } from "./FindingList";
import { words } from "./messages";
import { Neighbours, Part, Title } from "./parts";

export function DepartmentCard({ id }: { readonly id: string }) {
  const asked = useAnswer("/v1/departments/{department}", { department: id });
  const findings = useAnswer("/v1/departments/{department}/findings", { department: id, language: language.value });
  const say = useText(words);
  const common_ = useText(common);
  return (
    <Settled asked={asked}>
      {(answer) => {
        const row = answer.data[0];
        if (!row) return null;
        const parties = refs(row.external_parties);
        return (
          <article class="card">
            <Title id={row.id} kind="Department" name={row.name} aliases={row.aliases} />
            <p class="row">
              {row.implied && (
                <span class="badge warn" title={common_("implied_long")}>
                  {common_("implied")}
                </span>
              )}
              {row.collective && <span class="badge">{common_("collective")}</span>}
            </p>
            <Neighbours id={id} title={say("part_of")} refs={refs(row.part_of)} kind="PART_OF" direction="out" />
            <Neighbours id={id} title={say("parts")} refs={refs(row.parts)} kind="PART_OF" direction="in" />
            <Neighbours id={id} title={say("department_heads")} refs={refs(row.heads)} kind="HEADS" direction="in" />
            <Neighbours id={id} title={say("positions")} refs={refs(row.positions)} kind="BELONGS_TO" direction="in" />
            <Part title={say("external_parties")} count={parties.length}>
              <Few items={parties}>
                {(party) => (
                  <li key={party.id}>
                    <CardLink id={party.id}>
                      <span lang="zh">{party.name}</span>
                    </CardLink>{" "}
                    <span class="quiet small">{party.count}</span>
                  </li>
                )}
              </Few>
            </Part>
            <Neighbours
              id={id}
              title={say("contacted_by")}
              refs={refs(row.contacted_by)}
              kind="COMMUNICATES_WITH"
              direction="in"
            />
            <FindingList asked={findings} />
          </article>
        );
      }}
    </Settled>
  );
}
