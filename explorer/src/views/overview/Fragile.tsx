// What is fragile: parties that hang on one position, and what reading the documents found wrong.
import { useAnswer } from "../../api/answers";
import type { OrgMap } from "../../api/map";
import { BASES } from "../../api/rows";
import { CardLink, pageOf } from "../../components/links";
import { Settled } from "../../components/Notice";
import { useText } from "../../i18n";
import { categoryName } from "../../i18n/categories";
import { singleContacts } from "../../layouts/contacts";
import { to } from "../../state/place";
import { words } from "./messages";

export function Fragile({ map }: { readonly map: OrgMap }) {
  const say = useText(words);
  const names = new Map(map.positions.map((post) => [post.id, post.name]));
  const single = singleContacts(map, BASES);
  return (
    <div class="two">
      <section class="panel stack" aria-label={say("single")}>
        <h2>{say("single")}</h2>
        {single.length === 0 && <p class="quiet">{say("single_none")}</p>}
        <ul class="lines">
          {single.map(({ party, position }) => (
            <li key={party.id}>
              <a href={pageOf(party.id)}>{party.name}</a>
              <span class="quiet small">{categoryName(party.category)}</span>
              <span style={{ marginLeft: "auto" }}>
                <CardLink id={position}>{say("single_row", { position: names.get(position) ?? position })}</CardLink>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <Sources />
    </div>
  );
}

function Sources() {
  const say = useText(words);
  const asked = useAnswer("/v1/documents", {});
  return (
    <section class="panel stack" aria-label={say("sources")}>
      <h2>{say("sources")}</h2>
      <Settled asked={asked}>
        {(answer) => (
          <ul class="lines">
            {answer.data.map((document) => (
              <li key={document.id}>
                <a href={to("/document", { id: document.id })} lang="zh">
                  {document.title}
                </a>
                <span class="quiet small">
                  {document.name} · {say("characters", { n: document.characters })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Settled>
    </section>
  );
}
