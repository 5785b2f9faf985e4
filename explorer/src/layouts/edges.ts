// Edges by their ids: `REPORTS_TO|position:出納|position:財務經理|declared`. Pure.

export interface EdgeName {
  readonly kind: string;
  readonly source: string;
  readonly target: string;
  readonly basis: string;
}

const SHAPE = /^([A-Z_]+)\|(.+)\|([^|]+)\|(declared|mined|inferred)$/;

/** The parts of an edge's id; null where the id is a node's. */
export function edgeName(id: string): EdgeName | null {
  const match = SHAPE.exec(id);
  if (!match) return null;
  const [, kind = "", source = "", target = "", basis = ""] = match;
  return { kind, source, target, basis };
}
