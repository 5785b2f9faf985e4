// The canvas with its legend, and the table that says the same.
import { useCallback, useMemo, useRef } from "preact/hooks";
import type { OrgMap } from "../../api/map";
import { Graph } from "../../components/Graph";
import { BasisBadge, CardLink } from "../../components/links";
import { Picture, type Source } from "../../components/Picture";
import { Table } from "../../components/Table";
import { useText } from "../../i18n";
import { categoryName } from "../../i18n/categories";
import { common } from "../../i18n/common";
import { type Drawn, type DrawnNode, neighbours } from "../../layouts/network";
import { select, selected } from "../../state/place";
import { hues } from "../../theme/palette";
import { Legend } from "./Legend";
import { words } from "./messages";
import type { Change, Values } from "./Network";

interface Props {
  readonly map: OrgMap;
  readonly picture: Drawn;
  readonly values: Values;
  readonly change: Change;
}

export function Stage({ map, picture, values, change }: Props) {
  const own = useText(words);
  const say = useText(common);
  const source = useRef<Source | null>(null);
  const groups = useMemo(() => groupsOf(map, values.colour), [map, values.colour]);
  const beside = useMemo(() => neighbours(picture), [picture]);
  const most = Math.max(1, ...[...beside.values()].map((one) => one.size));
  const hue = useCallback((node: DrawnNode) => groups.get(groupOf(node, values.colour) ?? "") ?? 0, [groups]);
  const swell = useCallback(
    (node: DrawnNode) => (values.size === "degree" ? (beside.get(node.id)?.size ?? 0) / most : 0),
    [beside, values.size],
  );
  const chosen = picture.nodes.find((node) => node.id === selected.value);
  const describe = (node: DrawnNode) =>
    own("describe", { name: node.name, kind: say(node.kind), n: beside.get(node.id)?.size ?? 0 });
  return (
    <Picture
      title={own("title")}
      file="network"
      reads
      source={() => source.current}
      legend={<Legend picture={picture} groups={groups} colour={values.colour} />}
      twin={<Twin picture={picture} />}
      tools={
        <>
          <span class="small quiet">{own("hint")}</span>
          {chosen && <Chosen node={chosen} values={values} change={change} />}
        </>
      }
    >
      <Graph
        picture={picture}
        label={own("title")}
        selected={selected.value}
        hue={hue}
        swell={swell}
        onSelect={select}
        describe={describe}
        onDrawn={(drawn) => {
          source.current = drawn;
        }}
      />
    </Picture>
  );
}

/** What can be done with the node that is selected: one more step around it, or its department as one node. */
function Chosen({
  node,
  values,
  change,
}: {
  readonly node: DrawnNode;
  readonly values: Values;
  readonly change: Change;
}) {
  const own = useText(words);
  const rest = values.collapse.filter((one) => one !== "-" && one !== "*" && one !== node.id);
  return (
    <>
      {values.around ? (
        !values.expand.includes(node.id) && (
          <button type="button" onClick={() => change({ expand: [...values.expand, node.id] })}>
            {own("expand_node")}
          </button>
        )
      ) : (
        <button type="button" onClick={() => change({ around: node.id })}>
          {own("around", { name: node.name })}
        </button>
      )}
      {node.kind === "Department" && !values.collapse.includes("*") && (
        <button
          type="button"
          onClick={() => change({ collapse: node.collapsed ? (rest.length > 0 ? rest : ["-"]) : [...rest, node.id] })}
        >
          {own(node.collapsed ? "expand" : "collapse", { name: node.name })}
        </button>
      )}
    </>
  );
}

function groupOf(node: DrawnNode, colour: Values["colour"]): string | null {
  return colour === "category" ? node.category : node.kind === "Position" ? node.box : null;
}

/** The groups that have colours, those with most members first. */
function groupsOf(map: OrgMap, colour: Values["colour"]): ReadonlyMap<string, number> {
  const members =
    colour === "category"
      ? map.parties.map((party) => party.category ?? "other")
      : map.positions.flatMap((post) => post.departments.slice(0, 1));
  const counts = new Map<string, number>();
  for (const one of members) counts.set(one, (counts.get(one) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([group]) => group);
  return hues(ranked);
}

function Twin({ picture }: { readonly picture: Drawn }) {
  const say = useText(common);
  const own = useText(words);
  const names = new Map(picture.nodes.map((node) => [node.id, node]));
  const name = (id: string) => names.get(id)?.name ?? id;
  return (
    <Table
      caption={own("title")}
      file="network"
      rows={picture.edges}
      id={(edge) => edge.id}
      columns={[
        {
          key: "from",
          title: own("from"),
          value: (edge) => name(edge.source),
          show: (edge) => <CardLink id={edge.source}>{name(edge.source)}</CardLink>,
        },
        { key: "relation", title: own("relation"), value: (edge) => say(edge.kind) },
        {
          key: "to",
          title: own("to"),
          value: (edge) => name(edge.target),
          show: (edge) => <CardLink id={edge.target}>{name(edge.target)}</CardLink>,
        },
        {
          key: "category",
          title: say("category"),
          value: (edge) => {
            const category = names.get(edge.target)?.category ?? names.get(edge.source)?.category;
            return category ? categoryName(category) : null;
          },
        },
        {
          key: "basis",
          title: say("basis"),
          value: (edge) => edge.bases.map((basis) => say(basis)).join(" "),
          show: (edge) => {
            const fact = edge.facts.find((one) => one.basis === edge.bases[0]) ?? edge.facts[0];
            const id = fact ? [fact.kind, fact.source, fact.target, fact.basis].join("|") : edge.id;
            return (
              <CardLink id={id}>
                {edge.bases.map((basis) => (
                  <BasisBadge key={basis} basis={basis} />
                ))}
              </CardLink>
            );
          },
        },
        { key: "facts", title: own("facts"), value: (edge) => edge.facts.length },
      ]}
    />
  );
}
