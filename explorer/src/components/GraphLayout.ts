// The layout's thread as a promise; only the newest question is answered.
import {
  type Arranged,
  type Arranging,
  arranging,
  type Blocks,
  blocksOf,
  covers,
  settled,
  unfolded,
} from "../layouts/arrange";
import type { Drawn } from "../layouts/network";
import type { Sides } from "../layouts/sides";

// Begun with the page, so that it is ready when the answer to lay out comes.
const worker = new Worker(new URL("../layouts/fcose.worker.ts", import.meta.url), { type: "module" });
const KEPT = 8;
const known = new Map<string, Promise<Arranged["places"]>>();
let newest = 0;
let asked = 0;

/**
 * The places of a picture; null where a newer picture has been asked for meanwhile. Those inside the company stand
 * where they stand in `plan`, so that a filter takes lines away and moves nobody.
 */
export async function arrange(picture: Drawn, plan: Drawn): Promise<Sides | null> {
  newest += 1;
  const ticket = newest;
  const blocks = blocksOf(covers(plan, picture) ? plan : picture);
  const places = await placed(covers(plan, picture) ? plan : picture, blocks);
  return ticket === newest ? settled(picture, unfolded(blocks, new Map(places), picture)) : null;
}

/** What the layout's thread says, asked once for each question. */
function placed(plan: Drawn, blocks: Blocks): Promise<Arranged["places"]> {
  const { ties, blocks: from } = arranging(plan, blocks, 0);
  const name = JSON.stringify([ties, from]);
  const kept = known.get(name);
  if (kept) return kept;
  asked += 1;
  const question: Arranging = { ticket: asked, blocks: from, ties };
  const answer = new Promise<Arranged["places"]>((done) => {
    const heard = (event: MessageEvent<Arranged>) => {
      if (event.data.ticket !== question.ticket) return;
      worker.removeEventListener("message", heard);
      done(event.data.places);
    };
    worker.addEventListener("message", heard);
    worker.postMessage(question);
  });
  known.set(name, answer);
  for (const oldest of [...known.keys()].slice(0, -KEPT)) known.delete(oldest);
  return answer;
}
