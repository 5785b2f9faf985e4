// Names that may be one thing, each with the three answers there are.
import { Few } from "../../components/Few";
import { useText } from "../../i18n";
import { words } from "./messages";
import { Told } from "./Told";
import type { Decision, Name, Proposal } from "./work";

type Decide = (pair: Pick<Decision, "canonical" | "other">, decision: Decision | null) => void;

interface Props {
  readonly proposals: readonly Proposal[];
  readonly names: readonly Name[];
  readonly decisions: readonly Decision[];
  readonly decide: Decide;
  readonly busy: boolean;
}

const pairOf = (one: Pick<Decision, "canonical" | "other">) => [one.canonical, one.other].sort().join("\n");

/** Those still open, and what was decided for this import with a way back. */
export function Proposals({ proposals, names, decisions, decide, busy }: Props) {
  const say = useText(words);
  const settled = new Set(decisions.map(pairOf));
  const open = proposals.filter((one) => !settled.has(pairOf(one)));
  return (
    <section class="panel stack" aria-label={say("proposals")}>
      <h2>{say("proposals")}</h2>
      <p class="quiet small">{say(open.length > 0 ? "proposals_hint" : "proposals_none")}</p>
      {open.length > 0 && <ProposalList proposals={open} decide={decide} busy={busy} />}
      {decisions.length > 0 && (
        <div>
          <h3>{say("decided")}</h3>
          <ul class="facts">
            {decisions.map((one) => (
              <li key={pairOf(one)} class="row">
                <span lang="zh">{say(`decided_${one.decision}`, { canonical: one.canonical, other: one.other })}</span>
                <button type="button" class="plain" disabled={busy} onClick={() => decide(one, null)}>
                  {say("undo")}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {names.length > 0 && (
        <div>
          <h3>
            {say("unsettled")} ({names.length})
          </h3>
          <Few items={names} few={5}>
            {(one) => (
              <li key={`${one.rule} ${one.sentence}`}>
                <Told said={one.sentence} translations={one.translations} />
              </li>
            )}
          </Few>
        </div>
      )}
    </section>
  );
}

export function ProposalList(props: {
  readonly proposals: readonly (Omit<Proposal, "translations"> & Partial<Proposal>)[];
  readonly decide: Decide;
  readonly busy: boolean;
}) {
  const { proposals, decide, busy } = props;
  const say = useText(words);
  return (
    <Few items={proposals} few={20} class="proposals">
      {(one) => {
        const { canonical, other, section } = one;
        const accept = (name: string, alias: string) =>
          decide(one, { decision: "accept", canonical: name, other: alias, section });
        return (
          <li key={pairOf(one)}>
            <h3 lang="zh">{say("proposal", { one: canonical, other })}</h3>
            <p class="small">
              <span class="badge">{say("score", { n: one.score })}</span>{" "}
              <Told said={one.reason} translations={one.translations ?? null} />
            </p>
            <p class="row">
              <button type="button" disabled={busy} onClick={() => accept(canonical, other)}>
                {say("one_thing", { name: canonical })}
              </button>
              <button type="button" disabled={busy} onClick={() => accept(other, canonical)}>
                {say("one_thing", { name: other })}
              </button>
              <button
                type="button"
                disabled={busy}
                onClick={() => decide(one, { decision: "refuse", canonical, other, section })}
              >
                {say("two_things")}
              </button>
            </p>
          </li>
        );
      }}
    </Few>
  );
}
