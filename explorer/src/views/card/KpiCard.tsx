import { useAnswer } from "../../api/answers";
import { evidence, rows, text, texts } from "../../api/rows";
import { Few } from "../../components/Few";
import { CardLink } from "../../components/links";
import { Settled } from "../../components/Notice";
import { Proofs } from "../../components/Proof";
import { useText } from "../../i18n";
import { words } from "./messages";
import { Part, Title } from "./parts";

export function KpiCard({ id }: { readonly id: string }) {
  const asked = useAnswer("/v1/kpis/{kpi}", { kpi: id });
  const say = useText(words);
  return (
    <Settled asked={asked}>
      {(answer) => {
        const row = answer.data[0];
        if (!row) return null;
        return (
          <article class="card">
            <Title id={row.id} kind="Kpi" name={row.name} aliases={row.aliases} />
            <Part title={say("measured")} count={row.positions.length}>
              <Few items={rows(row.positions)}>
                {(one) => (
                  <li key={text(one["id"])}>
                    <CardLink id={text(one["id"])}>
                      <span lang="zh">{text(one["name"])}</span>
                    </CardLink>{" "}
                    <span class="quiet small" lang="zh">
                      {texts(one["departments"]).join("、")}
                    </span>
                    <Proofs evidence={evidence(one["evidence"])} />
                  </li>
                )}
              </Few>
            </Part>
          </article>
        );
      }}
    </Settled>
  );
}
