// What would be lost if positions went, moved or became one: before and after side by side, and each loss by name.
import { useAnswer, useAsked } from "../../api/answers";
import { posed } from "../../api/client";
import { type OrgMap, orgMap } from "../../api/map";
import { BASES, type Row } from "../../api/rows";
import { Settled } from "../../components/Notice";
import { language, useText } from "../../i18n";
import { body, type Edits, edits, isEmpty } from "../../layouts/edits";
import { losses } from "../../layouts/losses";
import { usePlace } from "../../state/place";
import { Compared } from "./Compared";
import { Editor } from "./Editor";
import { Lists, Tiles } from "./Lists";
import { words } from "./messages";
import { Start } from "./Start";
import { SCHEMA, type Values } from "./schema";
import "./whatif.css";

export default function WhatIf() {
  const [values, change] = usePlace(SCHEMA);
  const own = useText(words);
  const asked = useAnswer("/v1/organization/network", {});
  const given = edits(values);
  return (
    <div class="stack whatif">
      <h1>{own("title")}</h1>
      <p class="quiet">{own("nothing_written")}</p>
      <Editor values={values} change={change} />
      {isEmpty(given) ? (
        <Start />
      ) : (
        <Settled asked={asked}>
          {(answer) => <Result map={orgMap(answer)} given={given} basis={values.basis} />}
        </Settled>
      )}
    </div>
  );
}

interface Props {
  readonly map: OrgMap;
  readonly given: Edits;
  readonly basis: Values["basis"];
}

function Result({ map, given, basis }: Props) {
  const own = useText(words);
  const resting = basis.length > 0 ? basis : BASES;
  const question = { ...body(given, resting), language: language.value };
  const asked = useAsked(JSON.stringify(question), () =>
    posed<{ readonly data: Row; readonly meta: Row }>("/v1/what-if", question),
  );
  return (
    <Settled asked={asked}>
      {(answer) => {
        const found = losses(answer.data);
        return (
          <div class="stack">
            <Tiles found={found} />
            <Compared map={map} given={given} basis={resting} found={found} />
            <Lists found={found} />
            <details class="panel">
              <summary>{own("sentences")}</summary>
              <ul class="facts" lang={language.value}>
                {found.summary.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </details>
          </div>
        );
      }}
    </Settled>
  );
}
