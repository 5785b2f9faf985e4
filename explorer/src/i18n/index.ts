// The words of the pages in three languages. What comes from a document is shown as it is there, never translated.
import { computed, effect } from "@preact/signals";
import { place } from "../state/place";
import { filled, LANGUAGES, type Language, preferred, type Values } from "./words";

export { LANGUAGES, type Language, type Values };

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

/** The language now: the one in the address if it was chosen, else the browser's. */
export const language = computed<Language>(() => {
  const chosen = place.value.query.get("lang");
  return LANGUAGES.find((one) => one === chosen) ?? preferred(navigator.languages);
});

effect(() => {
  document.documentElement.lang = language.value;
});

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
