import type { OrgMap } from "../../api/map";
import { BASES } from "../../api/rows";
import { OneOf, Several } from "../../components/Choices";
import { useText } from "../../i18n";
import { categoryName } from "../../i18n/categories";
import { common } from "../../i18n/common";
import { KINDS, SCOPES } from "../../layouts/network";
import { words } from "./messages";
import type { Change, Values } from "./Network";
import { COLOURS, SIZES } from "./schema";

interface Props {
  readonly map: OrgMap;
  readonly values: Values;
  readonly change: Change;
}

export function FilterBar({ map, values, change }: Props) {
  const say = useText(common);
  const own = useText(words);
  return (
    <section class="panel filters noprint" aria-label={own("filters")}>
      <Several
        title={say("basis")}
        options={BASES.map((value) => ({ value, label: say(value) }))}
        chosen={values.basis}
        onChange={(basis) => change({ basis })}
      />
      <Several
        title={own("kinds")}
        options={KINDS.map((value) => ({ value, label: own(value) }))}
        chosen={values.kinds}
        onChange={(kinds) => change({ kinds })}
      />
      <OneOf
        title={say("scope")}
        options={SCOPES.map((value) => ({ value, label: own(`scope_${value}`) }))}
        chosen={values.scope}
        onChange={(scope) => change({ scope })}
      />
      <OneOf
        title={own("size")}
        options={SIZES.map((value) => ({ value, label: own(`size_${value}`) }))}
        chosen={values.size}
        onChange={(size) => change({ size })}
      />
      <OneOf
        title={own("colour")}
        options={COLOURS.map((value) => ({ value, label: own(`colour_${value}`) }))}
        chosen={values.colour}
        onChange={(colour) => change({ colour })}
      />
      <More map={map} values={values} change={change} />
    </section>
  );
}

/** The long lists, folded away until they are used. */
function More({ map, values, change }: Props) {
  const own = useText(words);
  const categories = [...new Set(map.parties.map((party) => party.category ?? "other"))].sort();
  const units = map.departments.filter((unit) => map.positions.some((post) => post.departments[0] === unit.id));
  const every = units.map((unit) => unit.id);
  const all = values.collapse.includes("*") ? every : values.collapse;
  const collapse = (chosen: readonly string[]) => change({ collapse: chosen.length === 0 ? ["-"] : chosen });
  const count = values.category.length + values.department.length + all.filter((one) => one !== "-").length;
  return (
    <details class="wide">
      <summary>
        {own("departments")} · {own("categories")} {count > 0 && <span class="badge">{count}</span>}
      </summary>
      <div class="stack more">
        <Several
          title={own("collapsed")}
          options={units.map((unit) => ({ value: unit.id, label: <span lang="zh">{unit.name}</span> }))}
          chosen={all}
          onChange={collapse}
        />
        <p class="row">
          <button type="button" onClick={() => change({ collapse: ["*"] })}>
            {own("collapse_all")}
          </button>
          <button type="button" onClick={() => change({ collapse: ["-"] })}>
            {own("expand_all")}
          </button>
        </p>
        <Several
          title={`${own("departments")} (${own("every")})`}
          options={units.map((unit) => ({ value: unit.id, label: <span lang="zh">{unit.name}</span> }))}
          chosen={values.department}
          onChange={(department) => change({ department })}
        />
        <Several
          title={`${own("categories")} (${own("every")})`}
          options={categories.map((value) => ({ value, label: categoryName(value) }))}
          chosen={values.category}
          onChange={(category) => change({ category })}
        />
      </div>
    </details>
  );
}
