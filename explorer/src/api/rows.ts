// The maps inside answers, read with their types. The question files say what they hold; a value that is missing
// becomes null or an empty text here, and nowhere else.

export type Row = Readonly<Record<string, unknown>>;
export type Basis = "declared" | "mined" | "inferred";
export const BASES: readonly Basis[] = ["declared", "mined", "inferred"];
export type Span = readonly [number, number];

/** The very words of a document, and where they stand in it (characters as code points). */
export interface Evidence {
  readonly document: string;
  readonly quote: string;
  readonly spans: readonly Span[];
}

/** A thing named by another, with what that rests on. */
export interface Ref {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly bases: readonly Basis[];
  readonly scope: string | null;
  readonly statedBy: readonly string[];
  readonly count: number | null;
}

export const text = (value: unknown): string => (typeof value === "string" ? value : "");
export const textOrNull = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
export const number = (value: unknown): number => (typeof value === "number" ? value : 0);
export const numberOrNull = (value: unknown): number | null => (typeof value === "number" ? value : null);
export const truth = (value: unknown): boolean => value === true;
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const texts = (value: unknown): readonly string[] => list(value).filter((one) => typeof one === "string");
export const rows = (value: unknown): readonly Row[] =>
  list(value).filter((one): one is Row => typeof one === "object" && one !== null);

const isBasis = (value: unknown): value is Basis => BASES.some((basis) => basis === value);

/** The bases in a value that is one of them or a list of them, strongest first. */
export function bases(value: unknown): readonly Basis[] {
  const found = (Array.isArray(value) ? value : [value]).filter(isBasis);
  return BASES.filter((basis) => found.includes(basis));
}

/** The kind of a node by its id: `external_party:銀行` is an `ExternalParty`. */
export function kindOf(id: string): string {
  const word = id.slice(0, id.indexOf(":"));
  return KINDS[word] ?? "";
}

const KINDS: Readonly<Record<string, string>> = {
  organization: "Organization",
  department: "Department",
  position: "Position",
  duty: "Duty",
  authority: "Authority",
  kpi: "Kpi",
  external_party: "ExternalParty",
  system: "System",
  document: "Document",
};

/** Refs in the order given; a thing that stands in several rows becomes one with all their bases. */
export function refs(value: unknown): readonly Ref[] {
  const found = new Map<string, Ref>();
  for (const row of rows(value)) {
    const id = text(row["id"]);
    const before = found.get(id);
    const now = bases(row["basis"]);
    found.set(id, {
      id,
      name: text(row["name"]) || id,
      kind: text(row["kind"]) || kindOf(id),
      bases: before ? BASES.filter((basis) => before.bases.includes(basis) || now.includes(basis)) : now,
      scope: textOrNull(row["scope"]),
      statedBy: [...new Set([...(before?.statedBy ?? []), ...texts(row["stated_by"])])],
      count: numberOrNull(row["positions"]),
    });
  }
  return [...found.values()];
}

/** Evidence in the order of the documents' text. */
export function evidence(value: unknown): readonly Evidence[] {
  return rows(value).map((row) => ({
    document: text(row["document"]),
    quote: text(row["quote"]),
    spans: list(row["spans"]).map((span) => [number(list(span)[0]), number(list(span)[1])] as const),
  }));
}
