// Before and after side by side; one above the other where there is no room. One picture, so that it is saved whole.
import type { OrgMap } from "../../api/map";
import { BASES, type Basis } from "../../api/rows";
import { CardLink, edgeId } from "../../components/links";
import { Picture } from "../../components/Picture";
import { Table } from "../../components/Table";
import { useWidth } from "../../components/width";
import { useText } from "../../i18n";
import { common, known } from "../../i18n/common";
import { type Edits, named } from "../../layouts/edits";
import type { Losses } from "../../layouts/losses";
import { type Note, type Notes, whatIfBoard } from "../../layouts/whatif";
import { type Shown, shownTies } from "../../layouts/whatifties";
import { Half } from "./Half";
import { words } from "./messages";

interface Props {
  readonly map: OrgMap;
  readonly given: Edits;
  readonly basis: readonly Basis[];
  readonly found: Losses;
}

const ROOMY = 900;
const BETWEEN = 24;
const HEADING = 34;

export function Compared({ map, given, basis, found }: Props) {
  const own = useText(words);
  const parties = new Set([...found.partiesLost, ...found.partiesOnOne].map((one) => one.id));
  const what = shownTies(map, given, basis, parties);
  const { left } = what;
  return (
    <>
      <Picture title={own("picture")} file="what-if" legend={<Legend />} twin={<Twin what={what} />}>
        <Boards map={map} what={what} notes={notesOf(found)} />
      </Picture>
      {what.more > 0 && <p class="quiet">{own("more_ties", { n: what.more })}</p>}
      {left.positions + left.parties + left.ties > 0 && (
        <p class="quiet">{own("left_out", { p: left.positions, x: left.parties, t: left.ties })}</p>
      )}
    </>
  );
}

function notesOf(found: Losses): Notes {
  const told: (readonly [string, readonly [Note, string]])[] = [
    ...found.orphans.map(({ id }) => [id, ["orphan", ""]] as const),
    ...found.partiesLost.map(({ id }) => [id, ["lost", ""]] as const),
    ...found.partiesOnOne.map(({ id, position }) => [id, ["single", position.name]] as const),
  ];
  return new Map(told);
}

function Boards({ map, what, notes }: { readonly map: OrgMap; readonly what: Shown; readonly notes: Notes }) {
  const own = useText(words);
  const [frame, width] = useWidth();
  const roomy = width >= ROOMY;
  const half = roomy ? (width - BETWEEN) / 2 : width;
  const board = width > 0 ? whatIfBoard(map, what, notes, half, own("nowhere")) : null;
  const tall = (board?.height ?? 0) + HEADING;
  return (
    <div ref={frame}>
      {board && (
        <svg
          data-picture
          viewBox={`0 0 ${width} ${roomy ? tall : 2 * tall + BETWEEN}`}
          width={width}
          height={roomy ? tall : 2 * tall + BETWEEN}
          role="group"
          aria-label={own("picture")}
        >
          <Half board={board} after={false} x={0} y={0} />
          <Half board={board} after x={roomy ? half + BETWEEN : 0} y={roomy ? 0 : tall + BETWEEN} />
        </svg>
      )}
    </div>
  );
}

const LINES = ["REPORTS_TO stays", "COMMUNICATES_WITH stays", "COMMUNICATES_WITH outside stays"] as const;

function Legend() {
  const own = useText(words);
  const say = useText(common);
  return (
    <ul class="legend whatif-legend">
      {LINES.map((name, index) => (
        <li key={name}>
          <Sample name={name} sign="" />
          {own((["line_reports", "line_inside", "line_outside"] as const)[index] ?? "line_inside")}
        </li>
      ))}
      {BASES.map((basis) => (
        <li key={basis}>
          <Sample name={basis} sign="" />
          {say(basis)}
        </li>
      ))}
      <li>
        <Sample name="gone" sign="×" />
        {own("line_gone")}
      </li>
      <li>
        <Sample name="new" sign="+" />
        {own("line_new")}
      </li>
      <li>
        <svg width="30" height="16" aria-hidden="true">
          <rect x="1" y="1" width="28" height="14" rx="5" class="pill edited" />
        </svg>
        {own("line_edited")}
      </li>
    </ul>
  );
}

function Sample({ name, sign }: { readonly name: string; readonly sign: string }) {
  return (
    <svg width="30" height="16" aria-hidden="true">
      <path d="M0 8H30" class={`tie ${name}`} />
      <text x="15" y="8" class={`sign ${name}`} text-anchor="middle" dominant-baseline="central">
        {sign}
      </text>
    </svg>
  );
}

function Twin({ what }: { readonly what: Shown }) {
  const own = useText(words);
  const say = useText(common);
  const linked = (id: string) => (
    <CardLink id={id}>
      <span lang="zh">{named(id)}</span>
    </CardLink>
  );
  return (
    <Table
      caption={own("picture")}
      file="what-if-ties"
      rows={what.ties}
      id={(row) => row.key}
      columns={[
        { key: "source", title: own("from"), value: (row) => named(row.source), show: (row) => linked(row.source) },
        {
          key: "kind",
          title: own("relation"),
          value: (row) => say(known(row.kind) ?? "open_page"),
          show: ({ kind, from }) => {
            const told = say(known(kind) ?? "open_page");
            return from ? (
              <CardLink id={edgeId(from.kind, from.source, from.target, from.basis)}>{told}</CardLink>
            ) : (
              told
            );
          },
        },
        { key: "target", title: own("to"), value: (row) => named(row.target), show: (row) => linked(row.target) },
        { key: "basis", title: say("basis"), value: (row) => (row.from ? say(row.basis) : "–") },
        { key: "state", title: own("after"), value: (row) => own(`state_${row.state}`) },
      ]}
    />
  );
}
