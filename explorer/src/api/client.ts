// The only place that speaks to the server. Answers are kept by address until the graph has a new revision.
import { signal } from "@preact/signals";
import { editKey } from "./key";
import { type Trouble, unreachable } from "./problems";
import type { components, paths } from "./schema";

export type Meta = components["schemas"]["Meta"];
type Got<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { "application/json": infer Body } } } };
}
  ? Body
  : never;
/** The routes that are questions: they answer with `data` and `meta`. */
export type Route = { [P in keyof paths]: Got<P> extends { data: unknown; meta: unknown } ? P : never }[keyof paths];
/** An answer to a question asked for all its columns, as this page always asks. */
export type Answer<P extends Route> = {
  readonly data: Full<(Got<P> & { data: unknown })["data"]>;
  readonly meta: Meta;
};
type Full<Data> = Data extends (infer Row)[] ? Required<Row>[] : Required<Data>;
type Declared<P extends Route> = paths[P] extends { get: { parameters: { query?: infer Query } } } ? Query : never;
type PathValues<P extends Route> = paths[P] extends { get: { parameters: { path: infer Path } } } ? Path : object;
/** What a question takes: its path's values and its query's, by the names in the OpenAPI document. */
export type Values<P extends Route> = PathValues<P> & Omit<NonNullable<Declared<P>>, "explain" | "format" | "fields">;

/** The newest revision that any answer told; views that show it learn of an import at once. */
export const revision = signal<number | null>(null);

const LONGEST_MS = 30_000;
/** Reading the largest upload may take a minute. */
const WRITE_MS = 120_000;
const KEPT = 200;
/** What this page's last write made: whichever process answers, it answers from there or later. */
let written = 0;
const answers = new Map<string, Promise<unknown>>();

/** The address of a question: path values filled in, the others as its query, lists joined by commas. */
export function address(route: string, values: Readonly<Record<string, unknown>> = {}): string {
  const query = new URLSearchParams();
  const rest = { ...values };
  const path = route.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest[name] ?? "");
    delete rest[name];
    return encodeURIComponent(value).replaceAll("%3A", ":").replaceAll("%2F", "/");
  });
  for (const [name, value] of Object.entries(rest)) {
    if (value === undefined || value === null || value === "") continue;
    query.set(name, Array.isArray(value) ? value.join(",") : String(value));
  }
  const said = query.toString();
  return said ? `${path}?${said}` : path;
}

/** The answer to a question; rejects with a `Trouble`. The same question is asked once while its answer holds. */
export function ask<P extends Route>(route: P, values: Values<P>): Promise<Answer<P>> {
  return asked<Answer<P>>(address(route, values as Record<string, unknown>));
}

/** The answer at an address that an answer gave, such as `meta.next`. */
export function asked<T>(url: string): Promise<T> {
  return keptBy(url, async () => {
    const body = await fetched(url);
    noticed(body);
    return body as T;
  });
}

function keptBy<T>(key: string, make: () => Promise<T>): Promise<T> {
  const kept = answers.get(key);
  if (kept) return kept as Promise<T>;
  const made = make();
  answers.set(key, made);
  made.catch(() => answers.delete(key));
  if (answers.size > KEPT)
    for (const oldest of [...answers.keys()].slice(0, answers.size - KEPT)) answers.delete(oldest);
  return made;
}

/** The answer to a question that is too large for an address: asked by POST, kept as every other one. */
export function posed<T>(url: string, values: Readonly<Record<string, unknown>>): Promise<T> {
  const body = JSON.stringify(values);
  return keptBy(`${url} ${body}`, async () => {
    const answer = await fetched(url, { method: "POST", body, headers: { "Content-Type": "application/json" } });
    noticed(answer);
    return answer as T;
  });
}

/** Forget every answer, as after a write. */
export function forget(): void {
  answers.clear();
}

/** How far a write is that takes a while: `done` of `total`, which is 0 where it is not known. */
export type Progress = Pick<components["schemas"]["JobShown"], "step" | "done" | "total">;

/**
 * A write: its answer, with the edit key sent along and the new revision learned; `told` hears how far a long one is.
 * It is sent once, whatever happens. Rejects with a `Trouble`.
 */
export async function send<T>(
  method: "POST" | "PUT" | "DELETE",
  url: string,
  body?: BodyInit,
  headers: Readonly<Record<string, string>> = {},
  told: (progress: Progress) => void = () => {},
): Promise<T> {
  const response = await reached(url, { method, ...(body === undefined ? {} : { body }), headers }, WRITE_MS);
  const answer = response.status === 202 ? await followed(response, told) : await opened(response);
  forget();
  noticed(answer);
  written = revision.value ?? 0;
  return answer as T;
}

const LOST = { type: "lost", detail: "The server lost sight of this write; the history says whether it was done." };

/** What came of a write that was answered by 202, once it has ended. */
async function followed(response: Response, told: (progress: Progress) => void): Promise<unknown> {
  const { again } = (await response.json()) as components["schemas"]["Waiting"];
  for (;;) {
    const { data } = (await fetched(`${again}?wait=2`)) as components["schemas"]["JobAnswer"];
    if (data.state === "done") return data.outcome;
    if (data.state === "lost") return Promise.reject(trouble(LOST, 500));
    if (data.state !== "running") return Promise.reject(trouble(data.outcome, 500));
    told(data);
  }
}

/** The address of an answer as a file: `url` with `format`, for a link to follow. */
export function download(route: string, values: Readonly<Record<string, unknown>>, format: string): string {
  return address(route, { ...values, format });
}

function noticed(body: unknown): void {
  const said = body as { meta?: { revision?: unknown }; revision?: unknown } | null;
  const told = said?.meta?.revision ?? said?.revision;
  if (typeof told !== "number" || told === revision.value) return;
  if (revision.value !== null) answers.clear();
  revision.value = told;
}

async function fetched(url: string, init: RequestInit = {}): Promise<unknown> {
  for (let tries = 0; ; tries++) {
    const response = await reached(url, init, LONGEST_MS);
    if (response.status !== 202 || tries >= 60) return opened(response);
    await pause(Number(response.headers.get("Retry-After") ?? 1));
  }
}

async function reached(url: string, init: RequestInit, longest: number): Promise<Response> {
  const headers = new Headers({ Accept: "application/json", ...(init.headers as Record<string, string> | undefined) });
  if (editKey.value) headers.set("Authorization", `Bearer ${editKey.value}`);
  if (written > 0) headers.set("Orggraph-Revision", String(written));
  return fetch(url, { ...init, headers, signal: AbortSignal.timeout(longest) }).catch((reason: unknown) =>
    Promise.reject(unreachable(reason)),
  );
}

async function opened(response: Response): Promise<unknown> {
  if (response.status === 204) return null;
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body;
  return Promise.reject(trouble(body, response.status, response));
}

function pause(seconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, Math.max(0.1, seconds) * 1000));
}

function trouble(body: unknown, status: number, response?: Response): Trouble {
  const told = (body ?? {}) as Partial<components["schemas"]["Problem"]>;
  const retry = Number(response?.headers.get("Retry-After"));
  return {
    kind: told.type?.split("/").at(-1) ?? "internal",
    status: told.status ?? status,
    title: told.title ?? response?.statusText ?? "",
    detail: told.detail ?? "",
    suggestions: told.suggestions ?? told.candidates ?? [],
    retryAfter: retry > 0 ? retry : null,
  };
}
