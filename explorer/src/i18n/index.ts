// The words of the pages in three languages. What comes from a document is shown as it is there, never translated.
import { computed, effect } from "@preact/signals";
import { place } from "../state/place";

export const LANGUAGES = ["zh-Hant", "zh-Hans", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
/** How each language names itself. */
export const NAMES: Readonly<Record<Language, string>> = {
  "zh-Hant": "繁體中文",
  "zh-Hans": "简体中文",
  en: "English",
};

/** The same keys in every language: a missing or an unknown one does not compile. */
export type Messages<K extends string> = Readonly<Record<Language, Readonly<Record<K, string>>>>;

/** The words of one view or component, in its own file `messages.ts`. */
export function messages<const K extends string>(words: Messages<K>): Messages<K> {
  return words;
}

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

/** The language now: the one in the address if it was chosen, else the browser's. */
export const language = computed<Language>(() => {
  const chosen = place.value.query.get("lang");
  return LANGUAGES.find((one) => one === chosen) ?? preferred(navigator.languages);
});

effect(() => {
  document.documentElement.lang = language.value;
});

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

/** The function that says a key of these words in the language now. */
export function useText<K extends string>(words: Messages<K>): (key: K, values?: Values) => string {
  const tag = language.value;
  return (key, values = {}) => filled(words[tag][key], values, tag);
}

/** Compares texts as a reader of the language sorts them: pinyin or stroke order for Chinese. */
export function collator(): Intl.Collator {
  const tag = { "zh-Hant": "zh-Hant-u-co-stroke", "zh-Hans": "zh-Hans-u-co-pinyin", en: "en" }[language.value];
  return new Intl.Collator([tag, "zh"], { numeric: true });
}
