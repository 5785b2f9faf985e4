// Files in: read, decided, planned, applied; names, documents and the history beside it.
import { KeyKept } from "../../components/KeyForm";
import { useText } from "../../i18n";
import { to, usePlace } from "../../state/place";
import { Documents } from "./Documents";
import { Files } from "./Files";
import { History } from "./History";
import { words } from "./messages";
import { Names } from "./Names";
import { PARTS, SCHEMA } from "./schema";
import "./import.css";

const SHOWN = { file: Files, names: Names, documents: Documents, history: History } as const;

export default function Import() {
  const say = useText(words);
  const [{ part }] = usePlace(SCHEMA);
  const Part = SHOWN[part];
  return (
    <div class="stack">
      <h1>{say("title")}</h1>
      <nav class="parts noprint" aria-label={say("parts")}>
        {PARTS.map((one) => (
          <a
            key={one}
            href={to("/import", { part: one === "file" ? null : one })}
            aria-current={one === part ? "true" : undefined}
          >
            {say(one)}
          </a>
        ))}
      </nav>
      <Part />
      <KeyKept />
    </div>
  );
}
