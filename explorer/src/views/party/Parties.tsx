// All parties, to choose one from.
import { useAnswer } from "../../api/answers";
import { Empty, Settled } from "../../components/Notice";
import { Table } from "../../components/Table";
import { useText } from "../../i18n";
import { categoryName } from "../../i18n/categories";
import { common } from "../../i18n/common";
import { to } from "../../state/place";
import { words } from "./messages";

export function Parties() {
  const asked = useAnswer("/v1/external-parties", { limit: 1000 });
  const say = useText(common);
  const own = useText(words);
  return (
    <Settled asked={asked}>
      {(answer) => {
        if (answer.data.length === 0) return <Empty>{say("graph_empty")}</Empty>;
        const more = (answer.meta.total ?? 0) - answer.data.length;
        return (
          <div class="stack">
            <h1>{own("all")}</h1>
            <section class="panel" aria-label={own("all")}>
              <Table
                caption={own("all")}
                file="external-parties"
                rows={answer.data}
                id={(party) => party.id}
                columns={[
                  {
                    key: "name",
                    title: say("ExternalParty"),
                    value: (party) => party.name,
                    show: (party) => (
                      <a href={to("/party", { id: party.id })} lang="zh">
                        {party.name}
                      </a>
                    ),
                  },
                  { key: "category", title: say("category"), value: (party) => categoryName(party.category) },
                  { key: "declared", title: own("declared_by"), value: (party) => party.declared },
                  { key: "mined", title: own("mentioned_in"), value: (party) => party.mined },
                ]}
              />
              {more > 0 && <p class="quiet">{own("cut", { n: more })}</p>}
            </section>
          </div>
        );
      }}
    </Settled>
  );
}
