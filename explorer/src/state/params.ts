// What is on the screen, as words in the address and back. Pure: texts in, values out; a bad text is the default.

/** One value in the address: how it is read and written; what equals the default is not written. */
export interface Param<T> {
  read(raw: string | null): T;
  write(value: T): string | null;
}

export type Schema = Readonly<Record<string, Param<unknown>>>;
export type ValuesOf<S extends Schema> = { readonly [Name in keyof S]: S[Name] extends Param<infer T> ? T : never };

/** A text; null where the address has none. */
export function optional(): Param<string | null> {
  return { read: (raw) => raw || null, write: (value) => value || null };
}

/** One of some words. */
export function oneOf<const T extends string>(choices: readonly T[], standard: NoInfer<T>): Param<T> {
  return {
    read: (raw) => choices.find((choice) => choice === raw) ?? standard,
    write: (value) => (value === standard ? null : value),
  };
}

/** Some of some words, in the order of the choices; none is written as `-`. */
export function someOf<const T extends string>(
  choices: readonly T[],
  standard: readonly NoInfer<T>[],
): Param<readonly T[]> {
  const written = (value: readonly T[]) => choices.filter((choice) => value.includes(choice)).join(",") || "-";
  return {
    read: (raw) => (raw === null ? standard : choices.filter((choice) => raw.split(",").includes(choice))),
    write: (value) => (written(value) === written(standard) ? null : written(value)),
  };
}

/** Any texts, sorted; in the address each is a part between commas, its own commas escaped. */
export function texts(): Param<readonly string[]> {
  return {
    read: (raw) => (raw ? raw.split(",").map((part) => part.replaceAll("%2C", ",").replaceAll("%25", "%")) : []),
    write: (value) =>
      value.length === 0
        ? null
        : [...value]
            .sort()
            .map((part) => part.replaceAll("%", "%25").replaceAll(",", "%2C"))
            .join(","),
  };
}

/** A whole number between two others. */
export function whole(low: number, high: number, standard: number): Param<number> {
  return {
    read: (raw) => {
      const value = raw !== null && /^\d{1,9}$/.test(raw) ? Number(raw) : standard;
      return value >= low && value <= high ? value : standard;
    },
    write: (value) => (value === standard ? null : String(value)),
  };
}

/** A yes or no, no unless said. */
export function flag(): Param<boolean> {
  return { read: (raw) => raw === "1", write: (value) => (value ? "1" : null) };
}

/** The values of a schema in a query. */
export function readAll<S extends Schema>(schema: S, query: URLSearchParams): ValuesOf<S> {
  return Object.fromEntries(
    Object.entries(schema).map(([name, one]) => [name, one.read(query.get(name))]),
  ) as ValuesOf<S>;
}

/** The query with some values of the schema changed; what the schema does not name stays. */
export function writeAll<S extends Schema>(
  schema: S,
  query: URLSearchParams,
  changed: Partial<ValuesOf<S>>,
): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changed)) {
    const said = schema[name]?.write(value) ?? null;
    if (said === null) next.delete(name);
    else next.set(name, said);
  }
  return next;
}

/** The query as it stands in an address: letters of any script, `:`, `,` and `|` as they are, so that it can be read. */
export function written(query: URLSearchParams): string {
  const parts = [...query].map(([name, value]) => `${name}=${plain(value)}`);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

function plain(value: string): string {
  return encodeURIComponent(value)
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%2F", "/")
    .replaceAll("%7C", "|")
    .replace(/(?:%[89A-F][0-9A-F])+/g, (part) => decodeURIComponent(part));
}
