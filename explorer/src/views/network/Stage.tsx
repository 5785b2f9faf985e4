// The canvas with its legend, and the table that says the same.
import { useCallback, useMemo, useRef } from "preact/hooks";
import type { OrgMap } from "../../api/map";
import { rows, text, texts } from "../../api/rows";
import { Graph } from "../../components/Graph";
import { BasisBadge, CardLink } from "../../components/links";
import { Failed } from "../../components/Notice";
import { Picture, type Source } from "../../components/Picture";
import { Table } from "../../components/Table";
import { useText } from "../../i18n";
import { categoryName } from "../../i18n/categories";
import { common, known } from "../../i18n/common";
import { type Drawn, type DrawnNode, neighbours } from "../../layouts/network";
import { select, selected } from "../../state/place";
import { hues } from "../../theme/palette";
import { foresee } from "../card/foresee";
import { Legend } from "./Legend";
import { words } from "./messages";
import { type Metrics, useByNode, useMetrics } from "./metrics";
import type { Change, Values } from "./Network";

interface Props {
  readonly map: OrgMap;
  readonly picture: Drawn;
  readonly plan: Drawn;
  readonly values: Values;
  readonly change: Change;
}

export function Stage({ map, picture, plan, values, change }: Props) {
  const own = useText(words);
  const say = useText(common);
  const source = useRef<Source | null>(null);
  const metrics = useMetrics(values);
  const { swell: metric, community } = useByNode(metrics, values);
  const groupOf = useCallback(
    (node: DrawnNode): string | null => {
      if (values.colour === "category") return node.category;
      if (values.colour === "department") return node.kind === "Position" ? node.box : null;
      return String(community.get(node.id) ?? "") || null;
    },
    [values.colour, community],
  );
  const groups = useMemo(() => ranked(map, picture, values.colour, groupOf), [map, picture, values.colour, groupOf]);
  const beside = useMemo(() => neighbours(picture), [picture]);
  const hue = useCallback((node: DrawnNode) => groups.get(groupOf(node) ?? "") ?? 0, [groups, groupOf]);
  const most = useMemo(() => Math.max(1, ...[...beside.values()].map((one) => one.size)), [beside]);
  const swell = useCallback(
    (node: DrawnNode) =>
      values.size === "degree" ? (beside.get(node.id)?.size ?? 0) / most : (metric.get(node.id) ?? 0),
    [beside, most, values.size, metric],
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
      legend={
        <>
          <Legend picture={picture} groups={groups} groupOf={groupOf} colour={values.colour} />
          {metrics.state === "failed" && <Failed trouble={metrics.trouble} retry={metrics.retry} />}
          {metrics.state === "ready" && <Projection answer={metrics.answer} />}
        </>
      }
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
        plan={plan}
        label={own("title")}
        selected={selected.value}
        hue={hue}
        swell={swell}
        onSelect={select}
        onNotice={foresee}
        describe={describe}
        onDrawn={(drawn) => {
          source.current = drawn;
        }}
      />
    </Picture>
  );
}

/** What the metrics were computed over, as the answer repeats it. */
function Projection({ answer }: { readonly answer: Metrics }) {
  const own = useText(words);
  const say = useText(common);
  const projection = rows([(answer.meta as { readonly projection?: unknown }).projection])[0];
  if (!projection) return null;
  const named = (words: readonly string[]) =>
    words
      .map((word) => {
        const key = known(word);
        return key ? say(key) : word;
      })
      .join("、");
  const scope = text(projection["scope"]);
  return (
    <p class="small quiet">
      {own("projection", {
        n: Number(projection["n"]),
        ties: Number(projection["ties"]),
        kinds: named(texts(projection["kinds"])),
        basis: named(texts(projection["basis"])),
        scope: own(scope === "both" ? "scope_all" : scope === "external" ? "scope_external" : "scope_internal"),
      })}
    </p>
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

/** The groups that have colours, those with most members first; categories and departments keep theirs under filters. */
function ranked(
  map: OrgMap,
  picture: Drawn,
  colour: Values["colour"],
  groupOf: (node: DrawnNode) => string | null,
): ReadonlyMap<string, number> {
  const members = {
    category: () => map.parties.map((party) => party.category ?? "other"),
    department: () => map.positions.flatMap((post) => post.departments.slice(0, 1)),
    community: () => picture.nodes.flatMap((node) => groupOf(node) ?? []),
  }[colour]();
  const counts = new Map<string, number>();
  for (const one of members) counts.set(one, (counts.get(one) ?? 0) + 1);
  return hues([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([group]) => group));
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
