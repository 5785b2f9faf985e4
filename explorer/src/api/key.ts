// The key for writing: in memory and this tab's session only, never in an address or on the disk.
import { effect, signal } from "@preact/signals";

const NAME = "orggraph.edit-key";

function remembered(): string {
  try {
    return sessionStorage.getItem(NAME) ?? "";
  } catch {
    return "";
  }
}

/** The key that requests carry as a bearer token; empty where there is none. */
export const editKey = signal(remembered());

effect(() => {
  const key = editKey.value;
  try {
    if (key) sessionStorage.setItem(NAME, key);
    else sessionStorage.removeItem(NAME);
  } catch {
    // A browser that keeps nothing: the key lives as long as the page.
  }
});
