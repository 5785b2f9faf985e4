// The import under way: files, what was read, what was decided, the plan, and what came of it. It outlives the view.
import { signal } from "@preact/signals";
import { address, type Progress, send } from "../../api/client";
import { isTrouble, type Trouble } from "../../api/problems";
import type { components } from "../../api/schema";
import { type Plan, planOf } from "../../layouts/plan";

type Schemas = components["schemas"];
export type Reading = Schemas["Reading"];
export type Proposal = Schemas["ProposalShown"];
export type Name = Schemas["Imported"]["names"][number];
export type Decision = Pick<Proposal, "canonical" | "other" | "section"> & { readonly decision: "accept" | "refuse" };
export type Step = "reading" | "planning" | "applying";

interface Planned {
  readonly plan: Plan;
  readonly revision: number;
  readonly decisions: readonly Decision[];
  readonly proposals: readonly Proposal[];
  readonly names: readonly Name[];
  readonly skipped: Schemas["Imported"]["skipped"];
}

export interface Work {
  readonly files: readonly File[];
  readonly reading: Reading | null;
  readonly decisions: readonly Decision[];
  readonly planned: Planned | null;
  /** The revision that applying made. */
  readonly applied: number | null;
  readonly busy: Step | null;
  readonly progress: Progress | null;
  readonly trouble: Trouble | null;
  /** What met the trouble, to be done again. */
  readonly failed: Step | null;
}

const NOTHING: Work = {
  files: [],
  reading: null,
  decisions: [],
  planned: null,
  applied: null,
  busy: null,
  progress: null,
  trouble: null,
  failed: null,
};

/** The import under way. */
export const work = signal<Work>(NOTHING);

/** Entries of each part of a plan that the server is asked to list. */
const DETAILS = 10_000;

let round = 0;

/** Forget it all. */
export function clear(): void {
  round++;
  work.value = NOTHING;
}

/** Read these files and plan their import. */
export async function begin(files: readonly File[]): Promise<void> {
  clear();
  work.value = { ...NOTHING, files };
  await doing("reading");
}

/** Settle two names for this import, or with null take that back; the plan is as old as before. */
export function decide(pair: Pick<Decision, "canonical" | "other">, decision: Decision | null): void {
  const same = (one: Decision) =>
    [one.canonical, one.other].sort().join("\n") === [pair.canonical, pair.other].sort().join("\n");
  const kept = work.value.decisions.filter((one) => !same(one));
  work.value = { ...work.value, decisions: decision ? [...kept, decision] : kept };
}

/** Whether the plan was made before the last decision. */
export function outdated(): boolean {
  const { planned, decisions } = work.value;
  return planned !== null && planned.decisions !== decisions;
}

const STEPS: Readonly<Record<Step, (now: number) => Promise<void>>> = {
  reading: async (now) => {
    const answer = await send<Schemas["ReadingAnswer"]>("POST", "/v1/readings", form(), {}, told(now));
    if (now !== round) return;
    work.value = { ...work.value, reading: answer.data };
    await doing("planning");
  },
  planning: async (now) => {
    const { decisions } = work.value;
    const { data, meta } = await imported(now, { dry_run: true });
    if (now !== round) return;
    const { proposals, names, skipped } = data;
    const planned = { plan: planOf(data.plan), revision: meta.revision, decisions, proposals, names, skipped };
    work.value = { ...work.value, planned };
  },
  applying: async (now) => {
    const expected = work.value.planned?.revision;
    const { meta } = await imported(now, { expected_revision: expected });
    if (now === round) work.value = { ...work.value, applied: meta.revision };
  },
};

/** Do a step; what it meets is kept beside it. */
export async function doing(step: Step): Promise<void> {
  const now = round;
  work.value = { ...work.value, busy: step, progress: null, trouble: null, failed: null };
  try {
    await STEPS[step](now);
  } catch (reason) {
    if (!isTrouble(reason)) throw reason;
    if (now === round) work.value = { ...work.value, trouble: reason, failed: step };
  } finally {
    if (now === round) work.value = { ...work.value, busy: null };
  }
}

function imported(now: number, how: Readonly<Record<string, unknown>>): Promise<Schemas["ImportedAnswer"]> {
  return send("POST", address("/v1/imports", { ...how, details: DETAILS, wait: 1 }), form(), {}, told(now));
}

function told(now: number): (progress: Progress) => void {
  return (progress) => {
    if (now === round) work.value = { ...work.value, progress };
  };
}

function form(): FormData {
  const { files, decisions } = work.value;
  const sent = new FormData();
  for (const file of files) sent.append("file", file, file.name);
  if (decisions.length > 0) sent.append("decisions", JSON.stringify(decisions));
  return sent;
}
