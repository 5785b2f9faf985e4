import { CardLink } from "../../components/links";
import { useWidth } from "../../components/width";
import type { Interaction } from "../../layouts/interactions";
import { type PartyNode, partyboard } from "../../layouts/partyboard";

export function Board(props: {
  readonly party: string;
  readonly found: readonly Interaction[];
  readonly title: string;
}) {
  const [frame, width] = useWidth();
  const board = width > 0 ? partyboard(props.party, props.found, Math.min(width, 1100)) : null;
  return (
    <div ref={frame} class="partyboard">
      {board && (
        <svg
          data-picture
          viewBox={`0 0 ${board.width} ${board.height}`}
          width={board.width}
          height={board.height}
          role="group"
          aria-label={props.title}
        >
          {board.boxes.map((box) => (
            <g key={box.name}>
              <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={8} class="box" />
              <text
                x={box.x + box.width / 2}
                y={box.y + 16}
                class="unit"
                text-anchor="middle"
                dominant-baseline="central"
              >
                {box.name}
              </text>
            </g>
          ))}
          {board.lines.map((line) => (
            <path key={line.key} d={line.path} class={`${line.kind} ${line.basis}`} />
          ))}
          {board.nodes.map((node) => (
            <Node key={node.key} node={node} />
          ))}
        </svg>
      )}
    </div>
  );
}

function Node({ node }: { readonly node: PartyNode }) {
  const { id } = node;
  const shape = (
    <>
      <rect x={node.x} y={node.y - 15} width={node.width} height={30} rx={7} class={node.kind} />
      <text x={node.x + node.width / 2} y={node.y} text-anchor="middle" dominant-baseline="central">
        {node.shown}
      </text>
    </>
  );
  if (!id) return <g>{shape}</g>;
  return (
    <CardLink id={id} name={node.name}>
      {shape}
    </CardLink>
  );
}
