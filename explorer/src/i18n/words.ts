// Which language suits, and how a pattern is filled. Pure.

export const LANGUAGES = ["zh-Hant", "zh-Hans", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that suits a list of the browser's, such as `["zh-TW", "en"]`. */
export function preferred(tags: readonly string[]): Language {
  for (const tag of tags) {
    const parts = tag.toLowerCase().split("-");
    if (parts[0] === "en") return "en";
    if (parts[0] !== "zh") continue;
    const traditional = parts.some((part) => ["hant", "tw", "hk", "mo"].includes(part)) && !parts.includes("hans");
    return traditional ? "zh-Hant" : "zh-Hans";
  }
  return "en";
}

export type Values = Readonly<Record<string, string | number>>;

/**
 * The words for a key, with `{name}` replaced by a value; `{n|position|positions}` is the first word for one and the
 * second for any other number.
 */
export function filled(pattern: string, values: Values, tag: Language): string {
  return pattern.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, name: string, one?: string, many?: string) => {
    const value = values[name] ?? "";
    if (one !== undefined) return Number(value) === 1 ? one : (many ?? one);
    return typeof value === "number" ? value.toLocaleString(tag) : value;
  });
}
