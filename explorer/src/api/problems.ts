// What can go wrong between the page and the graph, in one shape whatever it was.

/** A problem as a view shows it; `kind` is the last word of RFC 9457's `type`, or `unreachable`. */
export interface Trouble {
  readonly kind: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly suggestions: readonly string[];
  /** Seconds after which the server asks to try again. */
  readonly retryAfter: number | null;
}

/** No answer came at all: the server is gone, the network is, or it took too long. */
export function unreachable(reason: unknown): Trouble {
  const late = reason instanceof DOMException && reason.name === "TimeoutError";
  return { kind: late ? "too-slow" : "unreachable", status: 0, title: "", detail: "", suggestions: [], retryAfter: 3 };
}

/** Whether a caught value is a Trouble; anything else is a fault of ours. */
export function isTrouble(value: unknown): value is Trouble {
  return typeof value === "object" && value !== null && "kind" in value && "status" in value && "suggestions" in value;
}

/** Troubles that pass by themselves: a view tries again after `retryAfter` seconds. */
export function passes(trouble: Trouble): boolean {
  return trouble.kind === "unreachable" || trouble.kind === "database-unavailable";
}
