// Where edits are made: who goes, who moves where, who becomes one; and what has been edited so far.
import { useState } from "preact/hooks";
import { BASES } from "../../api/rows";
import { Several } from "../../components/Choices";
import { Picked } from "../../components/Picked";
import { useText } from "../../i18n";
import { common } from "../../i18n/common";
import { moved, named } from "../../layouts/edits";
import { words } from "./messages";
import type { Change, Values } from "./schema";

interface Props {
  readonly values: Values;
  readonly change: Change;
}

export function Editor({ values, change }: Props) {
  const own = useText(words);
  const say = useText(common);
  return (
    <section class="panel stack noprint" aria-label={own("edits")}>
      <div class="edits">
        <fieldset>
          <legend>{own("remove")}</legend>
          <Picked
            id="remove"
            label={own("remove_who")}
            kinds={["Position"]}
            onPick={(hit) => change({ remove: [...new Set([...values.remove, hit.id])] })}
          />
        </fieldset>
        <Pair
          name="move"
          kinds={["Position", "Department"]}
          made={(who, to) => change({ move: moved(values.move, who, to) })}
        />
        <Pair
          name="merge"
          kinds={["Position"]}
          made={(kept, other) => change({ merge: [...new Set([...values.merge, `${kept}~${other}`])] })}
        />
      </div>
      <Chips values={values} change={change} />
      <Several
        title={say("basis")}
        options={BASES.map((value) => ({ value, label: say(value) }))}
        chosen={values.basis.length > 0 ? values.basis : BASES}
        onChange={(basis) => change({ basis })}
      />
    </section>
  );
}

interface PairProps {
  readonly name: "move" | "merge";
  readonly kinds: readonly ("Position" | "Department")[];
  readonly made: (first: string, second: string) => void;
}

/** Two fields that make an edit once both are filled. */
function Pair({ name, kinds, made }: PairProps) {
  const own = useText(words);
  const [half, hold] = useState<readonly [string | null, string | null]>([null, null]);
  const take = (first: string | null, second: string | null) => {
    const whole = first !== null && second !== null && first !== second;
    hold(whole ? [null, null] : [first, second]);
    if (whole) made(first, second);
  };
  const held = (id: string | null) => (id === null ? null : { id, name: named(id) });
  return (
    <fieldset>
      <legend>{own(name)}</legend>
      <Picked
        id={`${name}-who`}
        label={own(`${name}_who`)}
        kinds={["Position"]}
        value={held(half[0])}
        onPick={(hit) => take(hit.id, half[1])}
      />
      <Picked
        id={`${name}-to`}
        label={own(`${name}_to`)}
        kinds={kinds}
        value={held(half[1])}
        onPick={(hit) => take(half[0], hit.id)}
      />
    </fieldset>
  );
}

const KINDS = ["remove", "move", "merge"] as const;

function Chips({ values, change }: Props) {
  const own = useText(words);
  const chips = KINDS.flatMap((kind) => values[kind].map((said) => ({ kind, said })));
  if (chips.length === 0) return null;
  return (
    <ul class="row done" aria-label={own("so_far")}>
      {chips.map(({ kind, said }) => {
        const [a = "", b = ""] = said.split("~").map(named);
        const told = own(`did_${kind}`, { a, b });
        return (
          <li key={`${kind} ${said}`}>
            <button
              type="button"
              aria-label={own("undo", { told })}
              onClick={() => change({ [kind]: values[kind].filter((one) => one !== said) })}
            >
              {told} <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
      <li>
        <button type="button" class="plain" onClick={() => change({ remove: [], move: [], merge: [] })}>
          {own("undo_all")}
        </button>
      </li>
    </ul>
  );
}
