// What was decided about a finding: the reason why it stays, given and taken back.
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { address, send } from "../../api/client";
import { isTrouble, type Trouble } from "../../api/problems";
import { Failed } from "../../components/Notice";
import { language, useText } from "../../i18n";
import type { Row } from "./Findings";
import { words } from "./messages";

const MOST = 1000;

export function Acknowledgement({ row }: { readonly row: Row }) {
  const say = useText(words);
  const [writing, open] = useState(false);
  const { busy, trouble, write } = useWriting(row.id, () => open(false));
  if (row.acknowledged) {
    const time = new Intl.DateTimeFormat(language.value, { dateStyle: "medium" });
    return (
      <div class="kept">
        <p>
          <b>{say("kept", { reason: row.reason ?? "" })}</b>{" "}
          <span class="quiet small">
            {say("by_whom", { by: row.by ?? "", at: row.at ? time.format(new Date(row.at)) : "" })}
          </span>{" "}
          <button type="button" class="noprint" disabled={busy} onClick={() => write("DELETE")}>
            {say(busy ? "busy" : "take_back")}
          </button>
        </p>
        {trouble && <Failed trouble={trouble} retry={() => write("DELETE")} />}
      </div>
    );
  }
  if (!writing)
    return (
      <button type="button" class="noprint" onClick={() => open(true)}>
        {say("acknowledge")}
      </button>
    );
  return (
    <Reason
      busy={busy}
      trouble={trouble}
      close={() => open(false)}
      keep={(reason) => write("PUT", JSON.stringify({ reason }))}
    />
  );
}

function Reason(props: {
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  readonly close: () => void;
  readonly keep: (reason: string) => void;
}) {
  const { busy, trouble, close, keep } = props;
  const say = useText(words);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [reason, type] = useState("");
  useEffect(() => field.current?.focus(), []);
  return (
    <div class="stack noprint">
      <form
        class="reason"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim()) keep(reason.trim());
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") close();
        }}
      >
        <label for={id}>{say("reason")}</label>
        <textarea
          ref={field}
          id={id}
          rows={2}
          required
          maxLength={MOST}
          value={reason}
          aria-describedby={`${id}-hint`}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} class="quiet small">
          {say("reason_hint")}
        </p>
        <p class="row">
          <button type="submit" class="primary" disabled={busy || !reason.trim()}>
            {say(busy ? "busy" : "keep")}
          </button>
          <button type="button" onClick={close}>
            {say("cancel")}
          </button>
        </p>
      </form>
      {trouble && <Failed trouble={trouble} retry={() => keep(reason.trim())} />}
    </div>
  );
}

function useWriting(finding: string, done: () => void) {
  const [busy, work] = useState(false);
  const [trouble, tell] = useState<Trouble | null>(null);
  const url = address("/v1/audit/acknowledgements/{finding}", { finding });
  const write = async (method: "PUT" | "DELETE", body?: string) => {
    work(true);
    tell(null);
    try {
      await send(method, url, body, body ? { "Content-Type": "application/json" } : {});
      done();
    } catch (reason) {
      if (!isTrouble(reason)) throw reason;
      tell(reason);
    } finally {
      work(false);
    }
  };
  return { busy, trouble, write };
}
