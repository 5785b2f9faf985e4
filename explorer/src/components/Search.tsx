// One search box everywhere. `/` jumps to it; what is chosen opens as its page.
import { rows, text } from "../api/rows";
import { useText } from "../i18n";
import { common } from "../i18n/common";
import { go } from "../state/place";
import { Combobox, type Hit } from "./Combobox";
import { pageOf } from "./links";

/** Where a hit leads: a duty and an authority to the position that has them, all others to their own page. */
export function targetOf(hit: Hit): string {
  const owner = rows(hit.of)[0];
  return pageOf(owner ? text(owner["id"]) : hit.id);
}

export function Search() {
  const say = useText(common);
  return (
    <div class="search" role="search">
      <Combobox
        id="hit"
        label={say("search")}
        hint={say("search_hint")}
        jumps
        onPick={(hit) => {
          go(targetOf(hit));
          document.getElementById("content")?.focus();
        }}
      />
    </div>
  );
}
