// The analyst's page: who interacts with a party outside, through what, and the words that prove it.
import { useAnswer } from "../../api/answers";
import { BASES, type Row } from "../../api/rows";
import { Several } from "../../components/Choices";
import { CardLink } from "../../components/links";
import { Settled } from "../../components/Notice";
import { language, useText } from "../../i18n";
import { categoryName } from "../../i18n/categories";
import { common } from "../../i18n/common";
import { type Interaction, interactions } from "../../layouts/interactions";
import { optional, someOf } from "../../state/params";
import { to, usePlace } from "../../state/place";
import { Interactions } from "./Interactions";
import { words } from "./messages";
import { Parties } from "./Parties";
import "./party.css";

const SCHEMA = { id: optional(), basis: someOf(BASES, BASES) };

export default function Party() {
  const [{ id }] = usePlace(SCHEMA);
  return id ? <One key={id} id={id} /> : <Parties />;
}

function One({ id }: { readonly id: string }) {
  const [{ basis }, change] = usePlace(SCHEMA);
  const asked = useAnswer("/v1/external-parties/{external_party}", { external_party: id });
  const chosen = basis.length > 0 ? basis : BASES;
  const contacts = useAnswer("/v1/external-parties/{external_party}/contacts", {
    external_party: id,
    basis: [...chosen],
    language: language.value,
    limit: 1000,
  });
  const say = useText(common);
  const own = useText(words);
  return (
    <Settled asked={asked}>
      {(answer) => {
        const party = answer.data[0];
        if (!party) return null;
        return (
          <div class="stack">
            <p class="small noprint">
              <a href={to("/party")}>{own("to_all")}</a>
            </p>
            <header class="head">
              <h1>{own("who", { name: party.name })}</h1>
              <span class="badge">{categoryName(party.category)}</span>
              {party.aliases.length > 0 && (
                <span class="quiet small" lang="zh">
                  {party.aliases.join("、")}
                </span>
              )}
              <a class="small noprint" href={to("/network", { around: party.id, basis: "declared,inferred" })}>
                {own("network")}
              </a>
            </header>
            <div class="noprint">
              <Several
                title={say("basis")}
                options={BASES.map((value) => ({ value, label: say(value) }))}
                chosen={chosen}
                onChange={(next) => change({ basis: next })}
              />
            </div>
            <Settled asked={contacts}>
              {(rows) => {
                const found = interactions(rows.data as readonly Row[]);
                const more = (rows.meta.total ?? 0) - rows.data.length;
                return (
                  <div class="stack">
                    <Summary found={found} />
                    {found.length > 0 && <Interactions party={party} found={found} />}
                    {more > 0 && <p class="quiet">{own("cut", { n: more })}</p>}
                  </div>
                );
              }}
            </Settled>
          </div>
        );
      }}
    </Settled>
  );
}

function Summary({ found }: { readonly found: readonly Interaction[] }) {
  const own = useText(words);
  const only = found.length === 1 ? found[0] : undefined;
  if (found.length === 0) return <p class="quiet">{own("nobody")}</p>;
  const departments = new Set(found.flatMap((one) => one.departments)).size;
  const by = (basis: string) => found.filter((one) => one.bases.some((known) => known === basis)).length;
  return (
    <>
      <p>{own("summary", { positions: found.length, departments, declared: by("declared"), mined: by("mined") })}</p>
      {only && (
        <p class="warning" role="note">
          {own("single", { position: only.name })}{" "}
          {only.backup && (
            <CardLink id={only.backup.id}>
              {own("single_backup", { backup: only.backup.name, why: only.backup.why ?? "" })}
            </CardLink>
          )}
        </p>
      )}
    </>
  );
}
