// Who deals with whom outside, out of the map. Pure.
import type { OrgMap, Party } from "../api/map";
import type { Basis } from "../api/rows";

/** Parties that exactly one position deals with, with that position's id. */
export function singleContacts(
  map: OrgMap,
  basis: readonly Basis[],
): readonly { readonly party: Party; readonly position: string }[] {
  const holders = new Map<string, Set<string>>();
  for (const link of map.links) {
    if (link.kind !== "COMMUNICATES_WITH" || !basis.includes(link.basis)) continue;
    holders.set(link.target, (holders.get(link.target) ?? new Set()).add(link.source));
  }
  return map.parties.flatMap((party) => {
    const own = [...(holders.get(party.id) ?? [])];
    return own.length === 1 && own[0] !== undefined ? [{ party, position: own[0] }] : [];
  });
}
