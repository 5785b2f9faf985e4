// Names of the graph that may be one thing; a decision is written at once, and the graph follows.
import { useState } from "preact/hooks";
import { useAnswer } from "../../api/answers";
import { send } from "../../api/client";
import type { components } from "../../api/schema";
import { Failed, Settled } from "../../components/Notice";
import { language, useText } from "../../i18n";
import { Busy } from "./Busy";
import { useDoing } from "./doing";
import { words } from "./messages";
import { ProposalList } from "./Proposals";
import type { Decision, Proposal } from "./work";

const SECTIONS = ["departments", "positions", "external_parties"] as const;

export function Names() {
  const say = useText(words);
  const asked = useAnswer("/v1/proposals", { limit: 1000, language: language.value });
  const [last, keep] = useState<Decision | null>(null);
  const [written, tell] = useState<number | null>(null);
  const { busy, progress, trouble, run } = useDoing();
  const write = (decision: Decision) =>
    run(async (told) => {
      keep(decision);
      const body = JSON.stringify({ decisions: [decision] });
      const headers = { "Content-Type": "application/json" };
      const { meta } = await send<components["schemas"]["DecidedAnswer"]>(
        "POST",
        "/v1/proposals/decisions?wait=1",
        body,
        headers,
        told,
      );
      tell(meta.revision);
    });
  return (
    <section class="panel stack" aria-label={say("proposals")}>
      <h2>{say("proposals")}</h2>
      <p class="quiet small">{say("proposals_hint")}</p>
      {written !== null && !busy && (
        <p role="status" class="good">
          {say("written", { n: written })}
        </p>
      )}
      {busy && <Busy step="applying" progress={progress} />}
      {trouble && <Failed trouble={trouble} {...(last ? { retry: () => write(last) } : {})} />}
      <Settled asked={asked}>
        {({ data, meta }) => {
          if (data.length === 0) return <p>{say("proposals_none")}</p>;
          const left = (meta.total ?? data.length) - data.length;
          return (
            <div class="stack">
              <ProposalList
                proposals={data.map(shown)}
                busy={busy}
                decide={(_, decision) => decision && write(decision)}
              />
              {left > 0 && <p class="quiet">{say("left_out", { n: left })}</p>}
            </div>
          );
        }}
      </Settled>
    </section>
  );
}

type Row = Omit<Proposal, "section" | "translations"> & { readonly section: string };

function shown(row: Row): Omit<Proposal, "translations"> {
  return { ...row, section: SECTIONS.find((one) => one === row.section) ?? "positions" };
}
