// A finding: its sentence, whom it is about, what each side says beside the other, and what was decided about it.
import { useEffect, useRef, useState } from "preact/hooks";
import { CardLink } from "../../components/links";
import { Proofs, placeOf } from "../../components/Proof";
import { language, useText } from "../../i18n";
import { common } from "../../i18n/common";
import { about, type Side, severityOf, sidesOf } from "../../layouts/findings";
import { placed } from "../../state/place";
import { Acknowledgement } from "./Acknowledgement";
import type { Row } from "./Findings";
import { words } from "./messages";
import { type Rules, ruleName } from "./Summary";

export function Finding({ row, rules }: { readonly row: Row; readonly rules: Rules }) {
  const say = useText(words);
  const severity = severityOf(row.severity);
  const sides = sidesOf(row.evidence);
  const things = about(row.nodes);
  const cure = rules.get(row.rule)?.cure;
  return (
    <li class={`finding ${severity}`} data-finding={row.id}>
      <h3>
        <span class={`badge ${severity}`}>{say(severity)}</span> <span lang={language.value}>{row.sentence}</span>
      </h3>
      <p class="small row">
        <a href={placed({ rule: row.rule, page: null })}>{ruleName(rules, row.rule)}</a>
        <span class="quiet">{say("about")}:</span>
        {things.map((thing) => (
          <CardLink key={thing.id} id={thing.id}>
            <span lang="zh">{thing.name}</span>
          </CardLink>
        ))}
      </p>
      <Sides sides={sides} />
      {cure && (
        <p class="small">
          <span class="quiet">{say("cure")}: </span>
          <span lang={language.value}>{cure}</span>
        </p>
      )}
      <Acknowledgement row={row} />
    </li>
  );
}

function Sides({ sides }: { readonly sides: readonly Side[] }) {
  const say = useText(words);
  const [frame, seen] = useSeen();
  return (
    <div ref={frame} class={sides.length === 1 ? "sides alone" : "sides"}>
      {sides.map((side) => (
        <section key={side.id} aria-label={side.name || say("side_none")}>
          <h4 class="small quiet">{side.name ? say("side", { name: side.name }) : say("side_none")}</h4>
          {seen ? <Proofs evidence={side.evidence} /> : <Quotes side={side} />}
        </section>
      ))}
    </div>
  );
}

/** The bare words, until the finding is near the screen and their lines are fetched. */
function Quotes({ side }: { readonly side: Side }) {
  const say = useText(common);
  return (
    <div class="stack">
      {side.evidence.map((one) => (
        <div key={one.spans.join(" ")} class="proof">
          <blockquote lang="zh">
            <mark>{one.quote}</mark>
          </blockquote>
          <p class="place">
            <a href={placeOf(one)}>{say("in_document")}</a>
          </p>
        </div>
      ))}
    </div>
  );
}

/** A ref, and whether it was near the screen once. */
function useSeen() {
  const frame = useRef<HTMLDivElement>(null);
  const [seen, see] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element || seen) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) see(true);
      },
      { rootMargin: "300px" },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [seen]);
  return [frame, seen] as const;
}
