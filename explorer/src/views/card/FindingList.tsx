// What the audit found about a thing, with the words from each side.
import type { Asked } from "../../api/answers";
import type { Answer } from "../../api/client";
import { evidence } from "../../api/rows";
import { Few } from "../../components/Few";
import { Failed } from "../../components/Notice";
import { Proofs } from "../../components/Proof";
import { language, useText } from "../../i18n";
import { words } from "./messages";
import { Part } from "./parts";

type Findings = Answer<"/v1/positions/{position}/findings"> | Answer<"/v1/departments/{department}/findings">;
const SEVERITIES = ["high", "medium", "low"] as const;

/** Nothing while they are being found: the card does not wait for the audit. */
export function FindingList({ asked }: { readonly asked: Asked<Findings> }) {
  const say = useText(words);
  if (asked.state === "failed") return <Failed trouble={asked.trouble} retry={asked.retry} />;
  if (asked.answer === null) return null;
  const { data, meta } = asked.answer;
  return (
    <Part title={say("findings")} count={meta.total ?? data.length}>
      <Few items={[...data]} few={5}>
        {(one) => {
          const severity = SEVERITIES.find((known) => known === one.severity) ?? "low";
          return (
            <li key={one.id}>
              <details>
                <summary>
                  <span class={severity === "high" ? "badge warn" : "badge"}>{say(severity)}</span>{" "}
                  <span lang={language.value}>{one.sentence}</span>{" "}
                  {one.acknowledged && <span class="badge">{say("acknowledged")}</span>}
                </summary>
                <Proofs evidence={evidence(one.evidence)} />
              </details>
            </li>
          );
        }}
      </Few>
    </Part>
  );
}
