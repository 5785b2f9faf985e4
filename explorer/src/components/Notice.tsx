// The states that every view has beside its content: loading, empty, failed, offline.
import type { ComponentChildren } from "preact";
import type { Asked } from "../api/answers";
import type { Trouble } from "../api/problems";
import { useText } from "../i18n";
import { type CommonKey, common } from "../i18n/common";
import { KeyForm, wantsKey } from "./KeyForm";

export function Loading() {
  const say = useText(common);
  return (
    <div class="notice loading" role="status">
      {say("loading")}
    </div>
  );
}

export function Empty({ children }: { readonly children: ComponentChildren }) {
  const say = useText(common);
  return (
    <div class="notice" role="status">
      <h2>{say("empty_title")}</h2>
      <p>{children}</p>
    </div>
  );
}

const TOLD: Readonly<Record<string, readonly [CommonKey, CommonKey | null]>> = {
  unreachable: ["unreachable_title", "unreachable"],
  "database-unavailable": ["database_title", "database"],
  "too-slow": ["slow_title", "slow"],
  "unknown-name": ["unknown_title", null],
};

/** What went wrong, in a sentence, with what to do about it. */
export function Failed({ trouble, retry }: { readonly trouble: Trouble; readonly retry?: () => void }) {
  const say = useText(common);
  if (retry && wantsKey(trouble)) return <KeyForm trouble={trouble} given={retry} />;
  const [title, sentence] = TOLD[trouble.kind] ?? ["failed_title", null];
  return (
    <div class="notice bad" role="alert">
      <h2>{say(title)}</h2>
      <p>{sentence ? say(sentence) : trouble.detail}</p>
      {trouble.suggestions.length > 0 && (
        <p>
          {say("unknown")} {trouble.suggestions.join(" · ")}
        </p>
      )}
      {retry && (
        <button type="button" onClick={retry}>
          {say("again")}
        </button>
      )}
    </div>
  );
}

/** The content once the answer is there, and the right state until then. */
export function Settled<T>(props: { readonly asked: Asked<T>; readonly children: (answer: T) => ComponentChildren }) {
  const { asked, children } = props;
  if (asked.state === "failed") return <Failed trouble={asked.trouble} retry={asked.retry} />;
  if (asked.answer === null) return <Loading />;
  return <div aria-busy={asked.state === "loading"}>{children(asked.answer)}</div>;
}
