// A list that shows its first few and the rest on demand.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useText } from "../i18n";
import { common } from "../i18n/common";
import { printing } from "../state/printing";

interface Props<T> {
  readonly items: readonly T[];
  readonly children: (item: T) => ComponentChildren;
  readonly few?: number;
  readonly class?: string;
}

export function Few<T>({ items, children, few = 8, class: name = "facts" }: Props<T>) {
  const say = useText(common);
  // A button that would show two more is longer than the two.
  const [opened, show] = useState(items.length <= few + 2);
  const all = opened || printing.value;
  return (
    <>
      <ul class={name}>{(all ? items : items.slice(0, few)).map(children)}</ul>
      {!all && (
        <button type="button" class="plain noprint" onClick={() => show(true)}>
          {say("more", { n: items.length })}
        </button>
      )}
    </>
  );
}
