import { language } from "../../i18n";

/** A share as a percentage; a dash where there is none. */
export function percent(value: number | null): string {
  return value === null ? "–" : value.toLocaleString(language.value, { style: "percent", maximumFractionDigits: 1 });
}

/** A number as people read it. */
export function figure(value: number | null): string {
  return value === null ? "–" : value.toLocaleString(language.value, { maximumFractionDigits: 3 });
}
