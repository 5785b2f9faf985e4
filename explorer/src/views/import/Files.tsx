// The import of files, step by step down the page.
import { useEffect, useRef } from "preact/hooks";
import { Failed } from "../../components/Notice";
import { useText } from "../../i18n";
import { to } from "../../state/place";
import { Busy } from "./Busy";
import { Drop } from "./Drop";
import { words } from "./messages";
import { Planned } from "./Planned";
import { Proposals } from "./Proposals";
import { ReadDocuments } from "./ReadDocuments";
import { clear, decide, doing, work } from "./work";

export function Files() {
  const { files, reading, planned, applied, busy, progress } = work.value;
  const say = useText(words);
  if (files.length === 0) return <Drop />;
  return (
    <div class="stack">
      <p class="row">
        <b lang="zh">{say("files", { n: files.length, names: files.map((file) => file.name).join("、") })}</b>
        <button type="button" disabled={busy === "applying"} onClick={clear}>
          {say("another")}
        </button>
      </p>
      {applied !== null && <Applied revision={applied} />}
      {reading && <ReadDocuments reading={reading} skipped={planned?.skipped ?? reading.skipped} />}
      {reading && applied === null && (
        <Proposals
          proposals={planned?.proposals ?? reading.proposals}
          names={planned?.names ?? []}
          decisions={work.value.decisions}
          decide={decide}
          busy={busy !== null}
        />
      )}
      {planned && applied === null && <Planned />}
      {busy && <Busy step={busy} progress={progress} />}
      <Met />
      <Drop small />
    </div>
  );
}

/** What the last step met, with what to do about it. */
function Met() {
  const { trouble, failed } = work.value;
  const say = useText(words);
  if (!trouble || !failed) return null;
  if (trouble.kind === "moved-on")
    return (
      <div class="notice bad" role="alert">
        <p>{say("moved_on")}</p>
        <button type="button" class="primary" onClick={() => doing("planning")}>
          {say("plan_again")}
        </button>
      </div>
    );
  const told = trouble.kind === "lost" ? { ...trouble, detail: say("lost") } : trouble;
  return <Failed trouble={told} retry={() => doing(failed)} />;
}

function Applied({ revision }: { readonly revision: number }) {
  const say = useText(words);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section class="panel done stack" role="status">
      <h2 ref={head} tabIndex={-1}>
        {say("applied", { n: revision })}
      </h2>
      <p>{say("applied_hint")}</p>
      <p class="row">
        <a class="button" href={to("/import", { part: "history", change: String(revision) })}>
          {say("see_change")}
        </a>
        <a class="button" href={to("/")}>
          {say("see_overview")}
        </a>
      </p>
    </section>
  );
}
