// Spans as the address writes them: `4032-4035,4100-4102`. Pure.
import type { Span } from "../api/rows";

/** The spans that a text writes; what is no span is left out. */
export function spansOf(written: string | null): readonly Span[] {
  return (written ?? "").split(",").flatMap((part): readonly Span[] => {
    const match = /^(\d{1,9})-(\d{1,9})$/.exec(part);
    const [start, end] = [Number(match?.[1]), Number(match?.[2])];
    return match && start < end ? [[start, end]] : [];
  });
}
