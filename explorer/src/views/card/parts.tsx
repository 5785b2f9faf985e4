// The parts that all cards are made of.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useAnswer } from "../../api/answers";
import { type Basis, evidence, type Ref } from "../../api/rows";
import { Few } from "../../components/Few";
import { BasisBadge, CardLink, edgeId } from "../../components/links";
import { Proofs } from "../../components/Proof";
import { useText } from "../../i18n";
import { type CommonKey, common, known } from "../../i18n/common";
import { place, to } from "../../state/place";
import { words } from "./messages";

export function Title(props: {
  readonly id: string;
  readonly kind: CommonKey;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly children?: ComponentChildren;
}) {
  const say = useText(common);
  const own = useText(words);
  return (
    <header class="stack tight">
      <p class="quiet small">{say(props.kind)}</p>
      <Name>
        <span lang="zh">{props.name}</span>
      </Name>
      {props.aliases.length > 0 && (
        <p class="quiet small">
          {own("aliases")}: <span lang="zh">{props.aliases.join("、")}</span>
        </p>
      )}
      <p class="row noprint">
        <a href={to("/network", { around: props.id, select: props.id })}>{own("show_network")}</a>
        {props.children}
      </p>
    </header>
  );
}

/** The name of the card's thing: the page's own heading where the card is the page. */
export function Name({ children }: { readonly children: ComponentChildren }) {
  const Heading = place.value.path === "/card" ? "h1" : "h2";
  return <Heading class="cardname">{children}</Heading>;
}

/** A heading with its count, and what stands under it; nothing where there is nothing. */
export function Part(props: { readonly title: string; readonly count: number; readonly children: ComponentChildren }) {
  if (props.count === 0) return null;
  const Heading = place.value.path === "/card" ? "h2" : "h3";
  return (
    <section class="part">
      <Heading class="parthead">
        {props.title} <span class="quiet">{props.count}</span>
      </Heading>
      {props.children}
    </section>
  );
}

/** Whom an edge of a kind joins to this node, each with a way to the words that prove it. */
export function Neighbours(props: {
  readonly title: string;
  readonly refs: readonly Ref[];
  /** The edge from this node to a ref (`out`) or the other way. */
  readonly kind: string;
  readonly id: string;
  readonly direction: "out" | "in";
}) {
  const { refs, kind, id, direction } = props;
  return (
    <Part title={props.title} count={refs.length}>
      <Few items={refs}>
        {(ref) => (
          <li key={ref.id}>
            <CardLink id={ref.id}>
              <span lang="zh">{ref.name}</span>
            </CardLink>{" "}
            {ref.bases.map((basis) => (
              <EdgeBadge
                key={basis}
                basis={basis}
                edge={direction === "out" ? edgeId(kind, id, ref.id, basis) : edgeId(kind, ref.id, id, basis)}
              />
            ))}
          </li>
        )}
      </Few>
    </Part>
  );
}

/** The basis of an edge, leading to the edge's card with its evidence. */
export function EdgeBadge({ basis, edge }: { readonly basis: Basis; readonly edge: string }) {
  return (
    <CardLink id={edge}>
      <BasisBadge basis={basis} />
    </CardLink>
  );
}

/** The words behind one edge, asked when they are opened. */
export function Words({
  edge,
  source,
  kind,
}: {
  readonly edge: string;
  readonly source: string;
  readonly kind: string;
}) {
  const say = useText(words);
  const [open, show] = useState(false);
  return (
    <>
      <button type="button" class="plain small noprint" aria-expanded={open} onClick={() => show(!open)}>
        {say("proof")}
      </button>
      {open && <Proven edge={edge} source={source} kind={kind} />}
    </>
  );
}

function Proven({ edge, source, kind }: { readonly edge: string; readonly source: string; readonly kind: string }) {
  const asked = useEdges(source, kind);
  if (asked.state !== "ready") return null;
  const found = asked.answer.data.edges.find((one) => one.id === edge);
  return <Proofs evidence={evidence(found?.evidence)} />;
}

/** The edges of a kind that leave a node, with their evidence. */
export function useEdges(source: string, kind: string) {
  return useAnswer("/v1/subgraph", {
    start: [source],
    depth: 1,
    kinds: [kind as "REPORTS_TO"],
    direction: "out",
    fan: 1000,
    max_nodes: 2000,
  });
}

/** The kind of an edge in the language now. */
export function useRelation(): (kind: string) => string {
  const say = useText(common);
  return (kind) => {
    const key = known(kind);
    return key ? say(key) : kind;
  };
}
