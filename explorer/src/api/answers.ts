// Answers as components hold them: loading, ready or failed, asked again by themselves where the trouble passes.
import { useEffect, useState } from "preact/hooks";
import { type Answer, address, ask, type Route, revision, type Values } from "./client";
import { isTrouble, passes, type Trouble } from "./problems";

/** What a view has of an answer. `stale` data of the question before are kept while the next one loads. */
export type Asked<T> =
  | { readonly state: "loading"; readonly answer: T | null }
  | { readonly state: "ready"; readonly answer: T }
  | { readonly state: "failed"; readonly trouble: Trouble; readonly retry: () => void };

/** The answer to a question, asked anew when the question or the graph's revision changes; null asks nothing. */
export function useAnswer<P extends Route>(route: P, values: Values<P> | null): Asked<Answer<P>> {
  const url = values === null ? null : address(route, values as Record<string, unknown>);
  return useAsked(url, () => ask(route, values as Values<P>));
}

const PATIENCE = 3;

/** The same for whatever `make` fetches; `key` names it, and null asks nothing. */
export function useAsked<T>(key: string | null, make: () => Promise<T>): Asked<T> {
  const [held, hold] = useState<Asked<T>>({ state: "loading", answer: null });
  const [round, again] = useState(0);
  const known = revision.value;
  useEffect(() => {
    if (key === null) return;
    let here = true;
    let timer = 0;
    const retry = () => here && again((count) => count + 1);
    hold((before) => ({ state: "loading", answer: before.state === "failed" ? null : before.answer }));
    make().then(
      (answer) => here && hold({ state: "ready", answer }),
      (reason: unknown) => {
        if (!here) return;
        if (!isTrouble(reason)) throw reason;
        // A question met for the first time can be planned too slowly: it is asked again before that is told.
        if (reason.kind === "too-slow" && round < PATIENCE) return retry();
        hold({ state: "failed", trouble: reason, retry });
        if (passes(reason)) timer = window.setTimeout(retry, (reason.retryAfter ?? 3) * 1000);
      },
    );
    return () => {
      here = false;
      window.clearTimeout(timer);
    };
  }, [key, round, known]);
  return held;
}
