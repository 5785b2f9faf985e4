// The card beside a view: Escape closes it, and the focus goes back to where it came from.
import { useEffect, useRef } from "preact/hooks";
import { pageOf } from "../../components/links";
import { useText } from "../../i18n";
import { common } from "../../i18n/common";
import { edgeName } from "../../layouts/edges";
import { select } from "../../state/place";
import { Card } from "./Card";
import "./card.css";

export function CardPanel({ id }: { readonly id: string }) {
  const say = useText(common);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) select(null);
    };
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, []);
  return (
    <aside ref={panel} class="aside fade" aria-label={say("evidence")} tabIndex={-1}>
      <div class="closing noprint">
        {!edgeName(id) && (
          <a class="small" href={pageOf(id)}>
            {say("open_page")}
          </a>
        )}
        <button type="button" onClick={() => select(null)}>
          {say("close")}
        </button>
      </div>
      <Card key={id} id={id} />
    </aside>
  );
}
