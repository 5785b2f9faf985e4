// Why a position could stand in or take over, in the language now.
import { language } from "./index";
import { reasonIn } from "./reasonNames";

/** A reason in the language now, and which language that is. */
export function reason(said: string): { readonly text: string; readonly lang: string | undefined } {
  const text = reasonIn(language.value, said);
  return { text, lang: text === said && language.value !== "en" ? "en" : undefined };
}
