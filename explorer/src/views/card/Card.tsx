// What a thing is, its neighbours by kind, and for every fact the words that prove it.

import type { FunctionComponent } from "preact";
import { kindOf } from "../../api/rows";
import { Failed } from "../../components/Notice";
import { edgeName } from "../../layouts/edges";
import { DepartmentCard } from "./DepartmentCard";
import { EdgeCard } from "./EdgeCard";
import { KpiCard } from "./KpiCard";
import { PartyCard } from "./PartyCard";
import { PositionCard } from "./PositionCard";

const CARDS: Readonly<Record<string, FunctionComponent<{ readonly id: string }>>> = {
  Position: PositionCard,
  Department: DepartmentCard,
  ExternalParty: PartyCard,
  Kpi: KpiCard,
};

export function Card({ id }: { readonly id: string }) {
  const edge = edgeName(id);
  if (edge) return <EdgeCard id={id} edge={edge} />;
  const Found = CARDS[kindOf(id)];
  if (Found) return <Found id={id} />;
  return (
    <Failed trouble={{ kind: "unknown-name", status: 404, title: "", detail: id, suggestions: [], retryAfter: null }} />
  );
}
