// The layout's thread as a promise; only the newest question is answered.
import { type Arranged, arranging, blocksOf, settled, unfolded } from "../layouts/arrange";
import type { Drawn } from "../layouts/network";
import type { Sides } from "../layouts/sides";

let worker: Worker | null = null;
let newest = 0;

/** The places of a picture; null where a newer picture has been asked for meanwhile. */
export function arrange(picture: Drawn): Promise<Sides | null> {
  worker ??= new Worker(new URL("../layouts/fcose.worker.ts", import.meta.url), { type: "module" });
  const own = worker;
  newest += 1;
  const blocks = blocksOf(picture);
  const question = arranging(picture, blocks, newest);
  return new Promise((done) => {
    const heard = (event: MessageEvent<Arranged>) => {
      if (event.data.ticket !== question.ticket) return;
      own.removeEventListener("message", heard);
      done(question.ticket === newest ? settled(picture, unfolded(blocks, new Map(event.data.places))) : null);
    };
    own.addEventListener("message", heard);
    own.postMessage(question);
  });
}
