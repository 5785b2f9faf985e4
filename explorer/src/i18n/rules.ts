// What the audit says, in the language now: a rule's name and cure, and a finding in one line.
import { CURES } from "./cures";
import { language } from "./index";
import { NAMES } from "./ruleNames";

/** A text, and the language that it is in. */
export interface Told {
  readonly text: string;
  readonly lang: string;
}

const LISTED = 3;

/** What a finding says in one line: the server's sentence in English, else whom it is about and the rule's name. */
export function headline(rule: string, sentence: string, about: readonly string[]): Told {
  if (language.value === "en" || !NAMES[rule]) return { text: sentence, lang: "en" };
  const names = about.slice(0, LISTED).join("、") + (about.length > LISTED ? "等" : "");
  return { text: [...(names ? [names] : []), ruleName(rule, "")].join("："), lang: language.value };
}

/** A rule's name in the language now; `title` is what the server calls it. */
export function ruleName(rule: string, title: string): string {
  const pair = NAMES[rule];
  if (language.value === "en" || !pair) return title.replace(/\.$/, "") || rule;
  return pair[language.value === "zh-Hant" ? 0 : 1];
}

/** What mends a finding of a rule, in the language now; `said` is what the server says. */
export function cureOf(rule: string, said: string): Told {
  const pair = CURES[rule];
  if (language.value === "en" || !pair) return { text: said, lang: "en" };
  return { text: pair[language.value === "zh-Hant" ? 0 : 1], lang: language.value };
}
