// Rectangles pushed apart until none overlaps, each as little as it must. Pure.
import type { Point, Size } from "./sides";

const ROUNDS = 400;

/** The middles of rectangles, moved so that `gap` stays between any two; the order of the list decides ties. */
export function apart(rects: readonly (Point & Size)[], gap: number): readonly Point[] {
  const at = rects.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let i = 0; i < rects.length; i++) {
      for (let j = i + 1; j < rects.length; j++) moved = pushed(rects, at, i, j, gap) || moved;
    }
    if (!moved) return at;
  }
  return inRows(rects, gap);
}

/** Push two apart along the way that is shorter; false where they do not touch. */
function pushed(
  rects: readonly (Point & Size)[],
  at: readonly { x: number; y: number }[],
  i: number,
  j: number,
  gap: number,
): boolean {
  const [a, b, one, two] = [rects[i], rects[j], at[i], at[j]];
  if (!a || !b || !one || !two) return false;
  const dx = (a.width + b.width) / 2 + gap - Math.abs(two.x - one.x);
  const dy = (a.height + b.height) / 2 + gap - Math.abs(two.y - one.y);
  if (dx <= 0.01 || dy <= 0.01) return false;
  const axis = dx < dy ? "x" : "y";
  const by = (axis === "x" ? dx : dy) / 2 + 0.01;
  const sign = two[axis] < one[axis] ? -1 : 1;
  one[axis] -= sign * by;
  two[axis] += sign * by;
  return true;
}

/** Where pushing does not end, rows from top to bottom: nothing overlaps, whatever it looks like. */
function inRows(rects: readonly (Point & Size)[], gap: number): readonly Point[] {
  const wide = Math.sqrt(rects.reduce((sum, one) => sum + (one.width + gap) * (one.height + gap), 0)) * 1.3;
  let [x, y, high] = [0, 0, 0];
  return rects.map((one) => {
    if (x > 0 && x + one.width > wide) [x, y, high] = [0, y + high + gap, 0];
    const place = { x: x + one.width / 2, y: y + one.height / 2 };
    x += one.width + gap;
    high = Math.max(high, one.height);
    return place;
  });
}
