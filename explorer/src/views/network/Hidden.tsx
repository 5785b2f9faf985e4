// What is drawn and what is not, each with its number.
import type { OrgMap } from "../../api/map";
import { useText } from "../../i18n";
import type { Drawn, Reason } from "../../layouts/network";
import { words } from "./messages";

const LINKS: readonly Exclude<Reason, "around">[] = [
  "weak",
  "basis",
  "scope",
  "kind",
  "category",
  "department",
  "inside",
  "own",
  "cut",
];
const NODES = ["department", "category", "scope", "unlinked", "around"] as const;

export function Hidden({ map, picture }: { readonly map: OrgMap; readonly picture: Drawn }) {
  const say = useText(words);
  const facts = picture.edges.reduce((sum, edge) => sum + edge.facts.length, 0);
  const links = LINKS.flatMap((reason) => {
    const n = picture.hiddenLinks.get(reason);
    return n ? [say(reason, { n })] : [];
  });
  const beyond = picture.hiddenLinks.get("around");
  const nodes = NODES.flatMap((reason) => {
    const n = picture.hiddenNodes.get(reason);
    return n ? [say(`node_${reason}`, { n })] : [];
  });
  const left = map.left ? map.left.positions + map.left.departments + map.left.parties : 0;
  const what = [
    ...links,
    ...(beyond ? [say("around_hidden", { n: beyond })] : []),
    ...nodes,
    ...(left ? [say("node_cut", { n: left })] : []),
    ...(map.left?.links ? [say("cut", { n: map.left.links })] : []),
  ];
  return (
    <p class="small quiet" role="status">
      {say("shown", { nodes: picture.nodes.length, lines: picture.edges.length, facts })}{" "}
      {what.length > 0 && say("hidden_links", { what: what.join(" · ") })}
    </p>
  );
}
