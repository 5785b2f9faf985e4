// Whether the page is on its way to paper: what is folded or on a canvas is then shown whole.
import { signal } from "@preact/signals";

export const printing = signal(false);
window.addEventListener("beforeprint", () => {
  printing.value = true;
});
window.addEventListener("afterprint", () => {
  printing.value = false;
});
