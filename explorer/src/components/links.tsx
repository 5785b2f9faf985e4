// Links to things, and the small marks that say what a fact rests on.
import type { ComponentChildren } from "preact";
import { type Basis, kindOf, type Ref } from "../api/rows";
import { useText } from "../i18n";
import { common } from "../i18n/common";
import { placed, select, selected, to } from "../state/place";

/** A node or an edge, opening its card beside the view, on a page or in an SVG; `name` where what is in it is no name. */
export function CardLink(props: { readonly id: string; readonly name?: string; readonly children: ComponentChildren }) {
  return (
    <a
      href={placed({ select: props.id })}
      aria-label={props.name}
      aria-current={selected.value === props.id ? "true" : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        select(props.id);
      }}
    >
      {props.children}
    </a>
  );
}

/** The address of the page about a node: the analyst's page for a party, the document view, else the card's page. */
export function pageOf(id: string): string {
  const kind = kindOf(id);
  if (kind === "ExternalParty") return to("/party", { id });
  if (kind === "Document") return to("/document", { id });
  return to("/card", { id });
}

/** How an edge's id is made. */
export function edgeId(kind: string, source: string, target: string, basis: Basis): string {
  return [kind, source, target, basis].join("|");
}

export function BasisBadge({ basis }: { readonly basis: Basis }) {
  const say = useText(common);
  return (
    <span class={`badge ${basis}`} title={say(`${basis}_long`)}>
      {say(basis)}
    </span>
  );
}

/** Things with their bases, as a list that opens cards. */
export function RefList({ refs }: { readonly refs: readonly Ref[] }) {
  return (
    <ul class="refs">
      {refs.map((ref) => (
        <li key={ref.id}>
          <CardLink id={ref.id}>{ref.name}</CardLink>{" "}
          {ref.bases.map((basis) => (
            <BasisBadge key={basis} basis={basis} />
          ))}
        </li>
      ))}
    </ul>
  );
}
