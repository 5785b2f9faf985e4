// Positions inside their departments, external parties around, and every filter in the address.
import { useMemo } from "preact/hooks";
import { useAnswer } from "../../api/answers";
import { type OrgMap, orgMap } from "../../api/map";
import { Empty, Settled } from "../../components/Notice";
import { useText } from "../../i18n";
import { common } from "../../i18n/common";
import { around, type Drawn, drawn, type Filters, type Hub, MANY, thinned } from "../../layouts/network";
import { readAll, type ValuesOf } from "../../state/params";
import { usePlace } from "../../state/place";
import { FilterBar } from "./FilterBar";
import { Hidden } from "./Hidden";
import { words } from "./messages";
import "./network.css";
import { Stage } from "./Stage";
import { SCHEMA } from "./schema";

/** More lines than this are a ball of wool: the strongest are drawn, and the others are counted. */
const LINES = 500;
/** A node with more new neighbours waits to be asked. */
const FAN = 30;

export type Values = ValuesOf<typeof SCHEMA>;
export type Change = (changed: Partial<Values>, replace?: boolean) => void;

export default function Network() {
  const asked = useAnswer("/v1/organization/network", {});
  const say = useText(common);
  return (
    <Settled asked={asked}>
      {(answer) => {
        const map = orgMap(answer);
        if (map.positions.length + map.departments.length === 0) return <Empty>{say("graph_empty")}</Empty>;
        return <Whole map={map} key={answer.meta.revision} />;
      }}
    </Settled>
  );
}

/** The picture whose places all filters share; null for a large organisation, where each has its own. */
function planned(map: OrgMap, filters: Filters): Drawn | null {
  if (map.positions.length > MANY || filters.collapsed.includes("*")) return null;
  const { basis, kinds } = readAll(SCHEMA, new URLSearchParams());
  return drawn(map, { ...filters, basis, kinds, scope: "all", categories: [], collapsed: [] });
}

/** What is drawn for a map and an address. */
export function pictured(
  map: OrgMap,
  values: Values,
): { readonly picture: Drawn; readonly plan: Drawn; readonly hubs: readonly Hub[] } {
  const filters: Filters = {
    basis: values.basis,
    scope: values.scope,
    kinds: values.kinds,
    categories: values.category,
    departments: values.department,
    collapsed: values.collapse.length === 0 && map.positions.length > MANY ? ["*"] : values.collapse,
  };
  const whole = drawn(map, filters);
  if (!values.around) {
    const picture = thinned(whole, LINES);
    return { picture, plan: planned(map, filters) ?? picture, hubs: [] };
  }
  const near = around(whole, values.around, values.steps, values.expand, FAN);
  const picture = thinned(near.picture, LINES);
  return { picture, plan: picture, hubs: near.hubs };
}

function Whole({ map: given }: { readonly map: OrgMap }) {
  const [values, change] = usePlace(SCHEMA);
  const own = useText(words);
  const map = useMemo(() => given, []);
  // The picture is made again when a filter changes, and not when a card opens.
  const said = JSON.stringify(values);
  const { picture, plan, hubs } = useMemo(() => pictured(map, values), [map, said]);
  const name = (id: string) =>
    [...map.positions, ...map.departments, ...map.parties].find((one) => one.id === id)?.name ?? id;
  return (
    <div class="stack">
      <h1 class="hidden">{own("title")}</h1>
      <FilterBar map={map} values={values} change={change} />
      {values.around && (
        <p class="row">
          <strong>{own("around", { name: name(values.around) })}</strong>
          <label class="row small">
            {own("steps")}
            <select value={values.steps} onChange={(event) => change({ steps: Number(event.currentTarget.value) })}>
              {[1, 2, 3, 4].map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
          <button type="button" onClick={() => change({ around: null, steps: 1, expand: [] })}>
            {own("leave_around")}
          </button>
        </p>
      )}
      {hubs.map((hub) => (
        <p key={hub.id} class="row asks">
          {own("hub", { name: hub.name, n: hub.more })}
          <button type="button" onClick={() => change({ expand: [...values.expand, hub.id] })}>
            {own("open_hub")}
          </button>
        </p>
      ))}
      {map.positions.length > MANY && values.collapse.length === 0 && (
        <p class="asks">{own("too_many", { n: map.positions.length })}</p>
      )}
      <Stage map={map} picture={picture} plan={plan} values={values} change={change} />
      <Hidden map={map} picture={picture} />
    </div>
  );
}
