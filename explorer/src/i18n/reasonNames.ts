// Why a position could stand in or take over, in Chinese; in English the server says it. A reason that is new has that.
import type { Language } from "./words";

type Rule = readonly [said: RegExp, hant: string, hans: string];

// The server's own sentences, in the order of how much they weigh; `$1` is what stood there, names as they are.
const RULES: readonly Rule[] = [
  [/^in the same department, and communicates with it$/, "同部門，也與其往來", "同部门，也与其往来"],
  [/^under the same superior, and communicates with it$/, "同一上級，也與其往來", "同一上级，也与其往来"],
  [/^communicates with it$/, "也與其往來", "也与其往来"],
  [
    /^under the same superior and in the same department; no other position communicates with it$/,
    "同一上級且同部門；沒有其他崗位與其往來",
    "同一上级且同部门；没有其他岗位与其往来",
  ],
  [
    /^under the same superior; no other position communicates with it$/,
    "同一上級；沒有其他崗位與其往來",
    "同一上级；没有其他岗位与其往来",
  ],
  [
    /^in the same department; no other position communicates with it$/,
    "同部門；沒有其他崗位與其往來",
    "同部门；没有其他岗位与其往来",
  ],
  [
    /^the superior; no other position communicates with it$/,
    "其上級；沒有其他崗位與其往來",
    "其上级；没有其他岗位与其往来",
  ],
  [
    /^has duties like (\d+) of its (\d+), such as 「(.*)」$/s,
    "$2 項職責中有 $1 項相似，例如「$3」",
    "$2 项职责中有 $1 项相似，例如“$3”",
  ],
  [
    /^knows (.+), (\d+) of its (\d+) contacts$/s,
    "認識其 $3 個聯繫對象中的 $2 個：$1",
    "认识其 $3 个联系对象中的 $2 个：$1",
  ],
  [/^belongs to (.+) too$/s, "同屬$1", "同属$1"],
  [/^is its superior$/, "是其上級", "是其上级"],
  [/^reports to it$/, "是其下級", "是其下级"],
  [/^has the same superior$/, "同一上級", "同一上级"],
];

/** A reason in a language. */
export function reasonIn(tag: Language, said: string): string {
  if (tag === "en") return said;
  for (const [pattern, hant, hans] of RULES) {
    const found = pattern.exec(said);
    if (!found) continue;
    const words = tag === "zh-Hant" ? hant : hans;
    return words.replace(/\$(\d)/g, (_, at: string) => listed(found[Number(at)] ?? "", at, said));
  }
  return said;
}

/** Names as Chinese lists them; only the names that somebody knows are a list. */
function listed(part: string, at: string, said: string): string {
  return at === "1" && said.startsWith("knows ") ? part.replaceAll(", ", "、").replace(/ and (?!.* and )/, "、") : part;
}
