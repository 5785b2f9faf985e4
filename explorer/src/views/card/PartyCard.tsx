import { useAnswer } from "../../api/answers";
import { refs } from "../../api/rows";
import { pageOf } from "../../components/links";
import { Settled } from "../../components/Notice";
import { useText } from "../../i18n";
import { categoryName } from "../../i18n/categories";
import { words } from "./messages";
import { Neighbours, Title } from "./parts";

export function PartyCard({ id }: { readonly id: string }) {
  const asked = useAnswer("/v1/external-parties/{external_party}", { external_party: id });
  const say = useText(words);
  return (
    <Settled asked={asked}>
      {(answer) => {
        const row = answer.data[0];
        if (!row) return null;
        return (
          <article class="card">
            <Title id={row.id} kind="ExternalParty" name={row.name} aliases={row.aliases}>
              <a href={pageOf(row.id)}>{say("party_page")}</a>
            </Title>
            <p class="row">
              <span class="badge">{categoryName(row.category)}</span>
              <span class="badge">{say("mentions", { n: row.mentions })}</span>
            </p>
            <Neighbours
              id={id}
              title={say("positions")}
              refs={refs(row.positions)}
              kind="COMMUNICATES_WITH"
              direction="in"
            />
          </article>
        );
      }}
    </Settled>
  );
}
