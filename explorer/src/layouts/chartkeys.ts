// Where a key leads in an org chart, as in any tree: up and down through what is drawn, right into a branch, left out of
// it. Pure.
import type { ChartBoard, Placed } from "./chartboard";

export type Step = { readonly go: string } | { readonly toggle: string } | null;

/** What a key does at a position; null where it does nothing. */
export function stepped(key: string, board: ChartBoard, id: string): Step {
  const index = board.places.findIndex((one) => one.seat.id === id);
  const here = board.places[index];
  if (!here) return null;
  const go = (one: Placed | undefined): Step => (one ? { go: one.seat.id } : null);
  const steps: Readonly<Record<string, () => Step>> = {
    ArrowDown: () => go(board.places[index + 1]),
    ArrowUp: () => go(board.places[index - 1]),
    Home: () => go(board.places[0]),
    End: () => go(board.places.at(-1)),
    ArrowRight: () => (here.open === null ? null : here.open ? go(board.places[index + 1]) : { toggle: id }),
    ArrowLeft: () => (here.open ? { toggle: id } : here.seat.above === null ? null : { go: here.seat.above }),
    " ": () => (here.open === null ? null : { toggle: id }),
  };
  return steps[key]?.() ?? null;
}
