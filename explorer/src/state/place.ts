// Where the reader is: the address is the state, and the only one. Views read it and move it; back and reload follow.
import { computed, signal } from "@preact/signals";
import { readAll, type Schema, type ValuesOf, writeAll, written } from "./params";

export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
}

const here = (): Place => ({ path: location.pathname, query: new URLSearchParams(location.search) });

/** The place now. */
export const place = signal<Place>(here());

window.addEventListener("popstate", () => {
  place.value = here();
});

/** Go somewhere; `replace` leaves no step for back (for what changes while a hand moves). */
export function go(target: string, replace = false): void {
  if (new URL(target, location.href).href === location.href) return;
  history[replace ? "replaceState" : "pushState"](null, "", target);
  place.value = here();
}

/** What stays when the view changes: the language if it was chosen. */
const STAYS = ["lang"];

/** The address of a view with these words in its query. */
export function to(path: string, values: Readonly<Record<string, string | null>> = {}): string {
  const query = new URLSearchParams();
  for (const name of STAYS) {
    const value = place.value.query.get(name);
    if (value) query.set(name, value);
  }
  for (const [name, value] of Object.entries(values)) if (value) query.set(name, value);
  return path + written(query);
}

/** The same view with some words of its query changed, as an address. */
export function placed(values: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams(place.value.query);
  for (const [name, value] of Object.entries(values)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  return place.value.path + written(query);
}

/** The values of a view's schema, and how to change some of them. */
export function usePlace<S extends Schema>(
  schema: S,
): readonly [ValuesOf<S>, (changed: Partial<ValuesOf<S>>, replace?: boolean) => void] {
  const values = readAll(schema, place.value.query);
  const change = (changed: Partial<ValuesOf<S>>, replace = false) =>
    go(place.value.path + written(writeAll(schema, place.value.query, changed)), replace);
  return [values, change];
}

/** What is selected: the id of a node, or of an edge (`REPORTS_TO|a|b|declared`); its card is open. */
export const selected = computed(() => place.value.query.get("select"));

/** Open the card of a node or an edge beside the view; null closes it. */
export function select(id: string | null): void {
  go(placed({ select: id }));
}
