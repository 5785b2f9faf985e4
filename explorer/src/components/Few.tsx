// A list that shows its first few and the rest on demand.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useText } from "../i18n";
import { common } from "../i18n/common";
import { printing } from "../state/printing";

/** A list of thousands is opened by and by. */
const STEP = 100;

interface Props<T> {
  readonly items: readonly T[];
  readonly children: (item: T) => ComponentChildren;
  readonly few?: number;
  readonly class?: string;
}

export function Few<T>({ items, children, few = 8, class: name = "facts" }: Props<T>) {
  const say = useText(common);
  // A button that would show two more is longer than the two.
  const [opened, show] = useState(items.length <= few + 2 ? items.length : few);
  const shown = printing.value ? items.length : opened;
  const next = Math.min(STEP, items.length - shown);
  return (
    <>
      <ul class={name}>{items.slice(0, shown).map(children)}</ul>
      {next > 0 && (
        <button type="button" class="plain noprint" onClick={() => show(shown + next)}>
          {shown + next === items.length
            ? say("more", { n: items.length })
            : say("some_more", { n: next, of: items.length })}
        </button>
      )}
    </>
  );
}
