// Where a key is given: kept in this tab alone, sent with every request, and forgotten on demand.
import { useId, useState } from "preact/hooks";
import { editKey } from "../api/key";
import type { Trouble } from "../api/problems";
import { useText } from "../i18n";
import { words } from "./keyMessages";

/** Whether a trouble is about a key: none was given, it is not known, or it may do too little. */
export function wantsKey(trouble: Trouble): boolean {
  return trouble.kind === "no-access" || trouble.kind === "too-little-access";
}

/** What is missing, and a field for the key; `given` is called once there is one. */
export function KeyForm({ trouble, given }: { readonly trouble: Trouble; readonly given: () => void }) {
  const say = useText(words);
  const id = useId();
  const [typed, type] = useState("");
  const reason = trouble.kind === "too-little-access" ? "too_small" : editKey.value ? "refused" : "missing";
  return (
    <div role="alert">
      <form
        class="keyform notice bad"
        onSubmit={(event) => {
          event.preventDefault();
          editKey.value = typed.trim();
          given();
        }}
      >
        <h2>{say("title")}</h2>
        <p>{say(reason)}</p>
        <p class="quiet small" lang="en">
          {trouble.detail}
        </p>
        <label for={id}>{say("key")}</label>
        <span class="row">
          <input
            id={id}
            type="password"
            autocomplete="off"
            required
            value={typed}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <button type="submit" class="primary">
            {say("use")}
          </button>
        </span>
        <p class="quiet small">{say("where")}</p>
      </form>
    </div>
  );
}

/** That a key is kept, and how to be rid of it; nothing where there is none. */
export function KeyKept() {
  const say = useText(words);
  if (!editKey.value) return null;
  return (
    <p class="quiet small noprint">
      {say("kept")}{" "}
      <button
        type="button"
        class="plain"
        onClick={() => {
          editKey.value = "";
        }}
      >
        {say("forget")}
      </button>
    </p>
  );
}
