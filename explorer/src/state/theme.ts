// Dark or light: the system's unless the reader chose. A choice is the reader's, not the address's: it is kept here.
import { effect, signal } from "@preact/signals";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
const NAME = "orggraph.theme";

function remembered(): Theme {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(NAME)) ?? "system";
  } catch {
    return "system";
  }
}

/** The reader's choice. */
export const theme = signal<Theme>(remembered());
const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");
const systemDark = signal(prefersDark.matches);
prefersDark.addEventListener("change", (event) => {
  systemDark.value = event.matches;
});

/** Whether it is dark now; pictures drawn on a canvas read their colours again when it changes. */
export const dark = signal(false);

effect(() => {
  dark.value = theme.value === "dark" || (theme.value === "system" && systemDark.value);
  document.documentElement.dataset["theme"] = dark.value ? "dark" : "light";
  try {
    if (theme.value === "system") localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, theme.value);
  } catch {
    // A browser that keeps nothing: the choice lives as long as the page.
  }
});
