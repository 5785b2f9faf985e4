// One write of a view: whether it is under way, how far, and what it met.
import { useState } from "preact/hooks";
import type { Progress } from "../../api/client";
import { isTrouble, type Trouble } from "../../api/problems";

export interface Doing {
  readonly busy: boolean;
  readonly progress: Progress | null;
  readonly trouble: Trouble | null;
  /** Do it, unless something is under way. */
  readonly run: (write: (told: (progress: Progress) => void) => Promise<void>) => Promise<void>;
}

export function useDoing(): Doing {
  const [busy, work] = useState(false);
  const [progress, told] = useState<Progress | null>(null);
  const [trouble, tell] = useState<Trouble | null>(null);
  const run: Doing["run"] = async (write) => {
    if (busy) return;
    work(true);
    told(null);
    tell(null);
    try {
      await write(told);
    } catch (reason) {
      if (!isTrouble(reason)) throw reason;
      tell(reason);
    } finally {
      work(false);
    }
  };
  return { busy, progress, trouble, run };
}
