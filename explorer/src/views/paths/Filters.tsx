import { BASES } from "../../api/rows";
import { OneOf, Several } from "../../components/Choices";
import { Picked } from "../../components/Picked";
import { useText } from "../../i18n";
import { common } from "../../i18n/common";
import { words } from "./messages";
import { named } from "./Paths";
import { type Change, DIRECTIONS, KINDS, type Values } from "./schema";

const STEPS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] as const;
const MANY = ["1", "5", "10", "20", "50"];

export function Filters({ values, change }: { readonly values: Values; readonly change: Change }) {
  const say = useText(common);
  const own = useText(words);
  const many = MANY.includes(String(values.ways)) ? MANY : [String(values.ways), ...MANY];
  return (
    <section class="panel filters noprint" aria-label={own("filters")}>
      <OneOf
        title={own("max")}
        options={STEPS.map((value) => ({ value, label: value }))}
        chosen={String(values.max) as (typeof STEPS)[number]}
        onChange={(max) => change({ max: Number(max) })}
      />
      <OneOf
        title={own("ways")}
        options={many.map((value) => ({ value, label: value }))}
        chosen={String(values.ways)}
        onChange={(ways) => change({ ways: Number(ways) })}
      />
      <OneOf
        title={own("direction")}
        options={DIRECTIONS.map((value) => ({ value, label: own(value) }))}
        chosen={values.direction}
        onChange={(direction) => change({ direction })}
      />
      <Several
        title={say("basis")}
        options={BASES.map((value) => ({ value, label: say(value) }))}
        chosen={values.basis.length > 0 ? values.basis : BASES}
        onChange={(basis) => change({ basis })}
      />
      <Several
        title={own("kinds")}
        options={KINDS.map((value) => ({ value, label: say(value) }))}
        chosen={values.kinds}
        onChange={(kinds) => change({ kinds })}
      />
      <div class="chips only">
        <label>
          <input
            type="checkbox"
            checked={values.shortest}
            onChange={(event) => change({ shortest: event.currentTarget.checked })}
          />
          {own("shortest")}
        </label>
      </div>
      <div class="wide row">
        <Picked
          id="avoid"
          label={own("avoid")}
          hint={own("avoid_hint")}
          kinds={["Position", "Department", "ExternalParty"]}
          onPick={(hit) => change({ avoid: [...new Set([...values.avoid, hit.id])] })}
        />
        {values.avoid.map((id) => (
          <button
            key={id}
            type="button"
            aria-label={own("stop_avoiding", { name: named(id) })}
            onClick={() => change({ avoid: values.avoid.filter((one) => one !== id) })}
          >
            <span lang="zh">{named(id)}</span> <span aria-hidden="true">×</span>
          </button>
        ))}
      </div>
    </section>
  );
}
