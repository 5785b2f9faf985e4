// A combobox over everything that has a name or a text: any script, pinyin, aliases. What is chosen is the user's matter.
import { useEffect, useRef, useState } from "preact/hooks";
import { type Answer, ask } from "../api/client";
import { rows, text } from "../api/rows";
import { useText } from "../i18n";
import { common, known } from "../i18n/common";

export type Hit = Answer<"/v1/search">["data"][number];
type Kind = "Position" | "Department" | "ExternalParty" | "Kpi" | "System" | "Duty" | "Authority";
/** Longer than between two letters of a fast hand is not needed: an answer takes some milliseconds. */
const WAIT_MS = 25;
const ROWS = 12;

interface Props {
  /** Names the parts of the box; unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** Only these kinds. */
  readonly kinds?: readonly Kind[];
  /** Whether `/` jumps to it from anywhere. */
  readonly jumps?: boolean;
  readonly onPick: (hit: Hit) => void;
}

export function Combobox({ id, label, hint, kinds, jumps = false, onPick }: Props) {
  const say = useText(common);
  const box = useRef<HTMLInputElement>(null);
  const [words, type] = useState("");
  const [found, find] = useState<{ readonly words: string; readonly hits: readonly Hit[] } | null>(null);
  const [at, move] = useState(0);
  const [open, show] = useState(false);

  useEffect(() => {
    if (!jumps) return;
    const jump = (event: KeyboardEvent) => {
      const inField = event.target instanceof HTMLElement && event.target.closest("input, select, textarea");
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || inField) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    document.addEventListener("keydown", jump);
    return () => document.removeEventListener("keydown", jump);
  }, [jumps]);

  useEffect(() => {
    if (!words.trim()) {
      find(null);
      return;
    }
    let here = true;
    const timer = window.setTimeout(() => {
      ask("/v1/search", { q: words.trim(), limit: ROWS, ...(kinds ? { kinds: [...kinds] } : {}) }).then(
        (answer) => {
          if (!here) return;
          find({ words, hits: answer.data });
          move(0);
        },
        () => here && find({ words, hits: [] }),
      );
    }, WAIT_MS);
    return () => {
      here = false;
      window.clearTimeout(timer);
    };
  }, [words]);

  const hits = open && found ? found.hits : [];
  const leave = (hit: Hit | undefined) => {
    if (!hit) return;
    show(false);
    type("");
    if (jumps) box.current?.blur();
    onPick(hit);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      show(true);
      move(Math.min(at + 1, Math.max(0, hits.length - 1)));
    },
    ArrowUp: () => move(Math.max(at - 1, 0)),
    Home: () => move(0),
    End: () => move(Math.max(0, hits.length - 1)),
    Enter: () => leave(found?.words === words ? hits[at] : undefined),
    Escape: () => (open && found ? show(false) : type("")),
  };
  const expanded = open && found !== null;
  return (
    <>
      <input
        ref={box}
        type="search"
        role="combobox"
        aria-label={label}
        aria-expanded={expanded}
        aria-controls={`${id}s`}
        aria-autocomplete="list"
        list={undefined}
        aria-activedescendant={expanded && hits[at] ? `${id}-${at}` : undefined}
        placeholder={hint}
        autocomplete="off"
        spellcheck={false}
        value={words}
        onInput={(event) => {
          type(event.currentTarget.value);
          show(true);
        }}
        onFocus={() => show(true)}
        onBlur={() => show(false)}
        onKeyDown={(event) => {
          const act = event.isComposing ? undefined : keys[event.key];
          if (!act || (event.key === "Home" || event.key === "End" ? hits.length === 0 : false)) return;
          event.preventDefault();
          act();
        }}
      />
      {jumps && !words && <kbd>/</kbd>}
      <span class="hidden" role="status">
        {expanded ? (hits.length > 0 ? say("search_count", { n: hits.length }) : say("search_none")) : ""}
      </span>
      <div id={`${id}s`} role="listbox" aria-label={label} class={expanded ? "hits" : "hidden"}>
        {expanded && hits.length === 0 && <p class="said quiet">{say("search_none")}</p>}
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus, as the combobox pattern has it
          // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are the box's
          <div
            key={hit.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => move(index)}
            onClick={() => leave(hit)}
          >
            <span class="quiet small">{say(known(hit.kind) ?? "search")}</span>
            <span lang="zh">{hit.name}</span>
            {(hit.snippet !== hit.name || hit.of.length > 0) && (
              <span class="snippet quiet small" lang="zh">
                {rows(hit.of)
                  .map((one) => text(one["name"]))
                  .join("、")}{" "}
                {hit.snippet !== hit.name && hit.snippet}
              </span>
            )}
          </div>
        ))}
      </div>
    </>
  );
}
