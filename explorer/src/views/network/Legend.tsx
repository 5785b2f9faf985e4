import { useText } from "../../i18n";
import { categoryName } from "../../i18n/categories";
import type { Drawn, DrawnNode } from "../../layouts/network";
import { words } from "./messages";
import type { Values } from "./Network";

const LINES = [
  ["line_declared", "internal", undefined],
  ["line_mined", "internal", "7 5"],
  ["line_inferred", "internal", "2 4"],
  ["line_reports", "reports", undefined],
  ["line_internal", "internal", undefined],
  ["line_external", "external", undefined],
] as const;

export function Legend(props: {
  readonly picture: Drawn;
  readonly groups: ReadonlyMap<string, number>;
  readonly groupOf: (node: DrawnNode) => string | null;
  readonly colour: Values["colour"];
}) {
  const { picture, groups, groupOf, colour } = props;
  const own = useText(words);
  const names = new Map(picture.nodes.map((node) => [node.id, node.name]));
  const present = new Set(picture.nodes.map(groupOf));
  const named = {
    category: categoryName,
    department: (group: string) => names.get(group) ?? group,
    community: (group: string) => own("community", { n: group }),
  }[colour];
  // More groups than colours: the last colour is several groups'.
  const shared = new Map<number, string[]>();
  for (const [group, hue] of groups)
    if (present.has(group)) shared.set(hue, [...(shared.get(hue) ?? []), named(group)]);
  const rolled = picture.edges.some((edge) => edge.facts.length > 1 && picture.nodes.some((node) => node.collapsed));
  return (
    <ul class="legend">
      {LINES.map(([key, token, dash]) => (
        <li key={key}>
          <svg width="28" height="10" aria-hidden="true">
            <path d="M0 5H28" stroke={`var(--${token})`} stroke-width="2" stroke-dasharray={dash} />
          </svg>
          {own(key)}
        </li>
      ))}
      {[...shared].map(([hue, names]) => (
        <li key={hue}>
          <svg width="16" height="12" aria-hidden="true">
            <rect x="1" y="1" width="14" height="10" rx="3" fill={`var(--s${hue})`} stroke={`var(--c${hue})`} />
          </svg>
          {names.join("、")}
        </li>
      ))}
      {rolled && <li>{own("number")}</li>}
    </ul>
  );
}
