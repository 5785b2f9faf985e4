// How far a write is.
import type { Progress } from "../../api/client";
import { useText } from "../../i18n";
import { words } from "./messages";

interface Props {
  readonly step: "reading" | "planning" | "applying" | "retiring";
  readonly progress: Progress | null;
}

export function Busy({ step, progress }: Props) {
  const say = useText(words);
  const known = progress !== null && progress.total > 0;
  return (
    <div class="panel stack" role="status">
      <p>{say(step)}</p>
      <progress aria-label={say(step)} {...(known ? { value: progress.done, max: progress.total } : {})} />
      {progress?.step && (
        <p class="quiet small" lang="en">
          {known ? say("progress", { ...progress }) : progress.step}
        </p>
      )}
    </div>
  );
}
