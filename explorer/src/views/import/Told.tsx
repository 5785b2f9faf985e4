// What the server says of a document in a sentence, in the page's language.
import type { components } from "../../api/schema";
import { language } from "../../i18n";

type Translations = components["schemas"]["Translations"];

/** The sentence, marked with the language that it is in. Without `translations` it is in the page's already. */
export function Told(props: { readonly said: string; readonly translations: Translations | null }) {
  const { said, translations } = props;
  const tag = language.value;
  const text = translations === null || tag === "en" ? said : translations[tag];
  return <span lang={translations !== null && text === said ? "en" : tag}>{text}</span>;
}
