// The colours of groups, in the theme now: eight that a colour-blind reader separates, given out by rank.

const HUES = 8;

/** Which of the eight each group has: the first seven have their own, all others share the last, which is grey. */
export function hues(groups: readonly string[]): ReadonlyMap<string, number> {
  return new Map(groups.map((group, rank) => [group, Math.min(rank + 1, HUES)]));
}

/** The values of colour tokens now, for what is drawn on a canvas. */
export function tokens(): (name: string) => string {
  const style = getComputedStyle(document.documentElement);
  return (name) => style.getPropertyValue(`--${name}`).trim();
}
