// What of the organisation is drawn, and how many of what is not. Pure: a map and filters in, nodes and edges out.
import type { Link, OrgMap } from "../api/map";
import { BASES, type Basis } from "../api/rows";

export const SCOPES = ["all", "internal", "external"] as const;
export const KINDS = ["REPORTS_TO", "COMMUNICATES_WITH", "HEADS"] as const;
export type Kind = (typeof KINDS)[number];

export interface Filters {
  readonly basis: readonly Basis[];
  readonly scope: (typeof SCOPES)[number];
  readonly kinds: readonly Kind[];
  /** Categories of external parties; empty is all. */
  readonly categories: readonly string[];
  /** Ids of departments; empty is all. */
  readonly departments: readonly string[];
  /** Ids of departments drawn as one node; `*` is all. */
  readonly collapsed: readonly string[];
}

export interface DrawnNode {
  readonly id: string;
  readonly name: string;
  readonly kind: "Position" | "Department" | "ExternalParty";
  /** The department box it stands in. */
  readonly box: string | null;
  readonly category: string | null;
  readonly implied: boolean;
  /** How many positions a collapsed department stands for; 1 for all else. */
  readonly stands: number;
  readonly collapsed: boolean;
}

export interface DrawnEdge {
  /** Kind and both ends: the same whichever facts it stands for. */
  readonly id: string;
  readonly kind: Kind;
  readonly source: string;
  readonly target: string;
  /** What the facts behind it rest on, strongest first. */
  readonly bases: readonly Basis[];
  readonly scope: string | null;
  /** The facts behind it. */
  readonly facts: readonly Link[];
  readonly mutual: boolean;
}

/** Why a link or a node is not drawn. */
export type Reason =
  | "weak"
  | "basis"
  | "scope"
  | "kind"
  | "category"
  | "department"
  | "inside"
  | "own"
  | "unlinked"
  | "around"
  | "cut";

/** Above so many positions, departments are drawn as one unless somebody asks otherwise. */
export const MANY = 240;

export interface Drawn {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly hiddenLinks: ReadonlyMap<Reason, number>;
  readonly hiddenNodes: ReadonlyMap<Reason, number>;
}

/** The picture of a map under these filters. */
export function drawn(map: OrgMap, filters: Filters): Drawn {
  const hiddenLinks = new Map<Reason, number>();
  const hiddenNodes = new Map<Reason, number>();
  const nodes = candidates(map, filters, hiddenNodes);
  const stand = standIns(map, filters);
  const edges = new Map<string, DrawnEdge>();
  for (const link of map.links) {
    const kind = KINDS.find((one) => one === link.kind);
    if (!kind) continue;
    const [source, target] = [stand.get(link.source) ?? link.source, stand.get(link.target) ?? link.target];
    const reason = reasonAgainst(link, kind, source, target, filters, nodes);
    if (reason) add(hiddenLinks, reason);
    else merge(edges, kind, source, target, link);
  }
  const linked = new Set([...edges.values()].flatMap((edge) => [edge.source, edge.target]));
  const boxes = new Set([...nodes.values()].map((node) => node.box));
  const kept = [...nodes.values()].filter((node) => {
    // What stands outside of every department is drawn for its links only.
    const needed = node.kind === "Position" || node.collapsed || boxes.has(node.id) || linked.has(node.id);
    if (!needed) add(hiddenNodes, "unlinked");
    return needed;
  });
  return { nodes: kept, edges: [...edges.values()], hiddenLinks, hiddenNodes };
}

function add(counts: Map<Reason, number>, reason: Reason, by = 1): void {
  counts.set(reason, (counts.get(reason) ?? 0) + by);
}

function isCollapsed(filters: Filters, department: string): boolean {
  return filters.collapsed.includes("*") || filters.collapsed.includes(department);
}

/** The node that stands for a position in the picture: its department, where that is one node. */
function standIns(map: OrgMap, filters: Filters): ReadonlyMap<string, string> {
  return new Map(
    map.positions.flatMap((post) => {
      const box = post.departments[0];
      return box && isCollapsed(filters, box) ? [[post.id, box] as const] : [];
    }),
  );
}

function candidates(map: OrgMap, filters: Filters, hidden: Map<Reason, number>): Map<string, DrawnNode> {
  const nodes = new Map<string, DrawnNode>();
  const shown = (department: string | undefined) =>
    filters.departments.length === 0 || (department !== undefined && filters.departments.includes(department));
  const members = new Map<string, number>();
  for (const post of map.positions) {
    const box = post.departments[0];
    if (box) members.set(box, (members.get(box) ?? 0) + 1);
  }
  for (const unit of map.departments) {
    if (!shown(unit.id)) {
      add(hidden, "department");
      continue;
    }
    const collapsed = isCollapsed(filters, unit.id) && (members.get(unit.id) ?? 0) > 0;
    const own = { id: unit.id, name: unit.name, implied: unit.implied, collapsed, stands: members.get(unit.id) ?? 1 };
    nodes.set(unit.id, { ...own, kind: "Department", box: null, category: null });
  }
  for (const post of map.positions) {
    const box = post.departments[0];
    if (!shown(box) && box !== undefined) add(hidden, "department");
    else if (box === undefined || !isCollapsed(filters, box)) {
      const own = { id: post.id, name: post.name, implied: post.implied, collapsed: false, stands: 1 };
      nodes.set(post.id, { ...own, kind: "Position", box: box ?? null, category: null });
    }
  }
  for (const party of map.parties) {
    const category = party.category ?? "other";
    if (filters.categories.length > 0 && !filters.categories.includes(category)) add(hidden, "category");
    else if (filters.scope === "internal") add(hidden, "scope");
    else {
      const own = { id: party.id, name: party.name, implied: false, collapsed: false, stands: 1 };
      nodes.set(party.id, { ...own, kind: "ExternalParty", box: null, category });
    }
  }
  return nodes;
}

function reasonAgainst(
  link: Link,
  kind: Kind,
  source: string,
  target: string,
  filters: Filters,
  nodes: ReadonlyMap<string, DrawnNode>,
): Reason | null {
  if (!filters.kinds.includes(kind)) return "kind";
  if (!filters.basis.includes(link.basis)) return "basis";
  if (filters.scope !== "all" && link.scope !== null && link.scope !== filters.scope) return "scope";
  const [one, two] = [nodes.get(source), nodes.get(target)];
  if (!one || !two) {
    const missing = one ? target : source;
    return missing.startsWith("external_party:") ? "category" : filters.departments.length > 0 ? "department" : "cut";
  }
  if (source === target) return "inside";
  return one.box === target || two.box === source ? "own" : null;
}

/** Facts of one kind between the same two are one line; who names whom is in the facts. */
function merge(edges: Map<string, DrawnEdge>, kind: Kind, source: string, target: string, link: Link): void {
  const directed = kind !== "COMMUNICATES_WITH";
  const [a, b] = directed || source < target ? [source, target] : [target, source];
  const id = `${kind}|${a}|${b}`;
  const before = edges.get(id);
  // One list that grows: a line between two large departments stands for hundreds of facts.
  const facts = (before?.facts ?? []) as Link[];
  facts.push(link);
  const bases = before?.bases.includes(link.basis)
    ? before.bases
    : BASES.filter((basis) => basis === link.basis || before?.bases.includes(basis));
  const first = before ?? { source, target };
  const mutual = (before?.mutual ?? false) || first.source !== source;
  edges.set(id, { id, kind, source: first.source, target: first.target, bases, scope: link.scope, facts, mutual });
}

/** The neighbours of every node in a picture. */
export function neighbours(picture: Drawn): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const join = (a: string, b: string) => found.set(a, (found.get(a) ?? new Set()).add(b));
  for (const edge of picture.edges) {
    join(edge.source, edge.target);
    join(edge.target, edge.source);
  }
  return found;
}

/** A node that has more neighbours than are opened without being asked for. */
export interface Hub {
  readonly id: string;
  readonly name: string;
  readonly more: number;
}

/** What lies within some steps of a node, and beside the expanded ones; a hub that is not expanded is not followed. */
export function around(
  picture: Drawn,
  start: string,
  steps: number,
  expanded: readonly string[],
  fan: number,
): { readonly picture: Drawn; readonly hubs: readonly Hub[] } {
  const beside = neighbours(picture);
  const names = new Map(picture.nodes.map((node) => [node.id, node.name]));
  const seen = new Set([start]);
  const followed = new Set<string>();
  const hubs = new Map<string, Hub>();
  const follow = (id: string): readonly string[] => {
    const fresh = [...(beside.get(id) ?? [])].filter((one) => !seen.has(one));
    if (fresh.length > fan && !expanded.includes(id)) {
      hubs.set(id, { id, name: names.get(id) ?? id, more: fresh.length });
      return [];
    }
    followed.add(id);
    for (const one of fresh) seen.add(one);
    return fresh;
  };
  let frontier: readonly string[] = [start];
  for (let step = 0; step < steps; step++) frontier = frontier.flatMap(follow);
  for (
    let next = expanded.find((id) => seen.has(id));
    next;
    next = expanded.find((id) => seen.has(id) && !followed.has(id))
  )
    follow(next);
  const more = [...hubs.values()].map((hub) => ({
    ...hub,
    more: [...(beside.get(hub.id) ?? [])].filter((one) => !seen.has(one)).length,
  }));
  return { picture: limited(picture, seen), hubs: more.filter((hub) => hub.more > 0) };
}

function limited(picture: Drawn, seen: ReadonlySet<string>): Drawn {
  const boxes = new Set(picture.nodes.filter((node) => seen.has(node.id)).map((node) => node.box));
  const nodes = picture.nodes.filter((node) => seen.has(node.id) || boxes.has(node.id));
  const edges = picture.edges.filter((edge) => seen.has(edge.source) && seen.has(edge.target));
  const hiddenLinks = new Map(picture.hiddenLinks);
  const hiddenNodes = new Map(picture.hiddenNodes);
  if (edges.length < picture.edges.length) add(hiddenLinks, "around", facts(picture.edges) - facts(edges));
  if (nodes.length < picture.nodes.length) add(hiddenNodes, "around", picture.nodes.length - nodes.length);
  return { nodes, edges, hiddenLinks, hiddenNodes };
}

/** A picture with at most so many lines: those of reporting first, then those that stand for most; the rest is counted. */
export function thinned(picture: Drawn, most: number): Drawn {
  if (picture.edges.length <= most) return picture;
  const weight = (edge: DrawnEdge) => (edge.kind === "COMMUNICATES_WITH" ? 0 : 1_000_000) + edge.facts.length;
  const edges = [...picture.edges].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1)).slice(0, most);
  const hiddenLinks = new Map(picture.hiddenLinks);
  add(hiddenLinks, "weak", facts(picture.edges) - facts(edges));
  return { ...picture, edges, hiddenLinks };
}

const facts = (edges: readonly DrawnEdge[]): number => edges.reduce((sum, edge) => sum + edge.facts.length, 0);
