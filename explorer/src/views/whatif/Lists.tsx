// Every loss by name: a number for each kind, and a table for each kind that there is.
import type { ComponentChildren } from "preact";
import { CardLink } from "../../components/links";
import { type Column, Table } from "../../components/Table";
import { useText } from "../../i18n";
import { common } from "../../i18n/common";
import type { Held, Losses, Shift, Thing } from "../../layouts/losses";
import { figure, percent } from "./figures";
import { words } from "./messages";
import { metricName } from "./metricNames";
import { Successors } from "./Successors";

type Key = keyof (typeof words)["en"];

interface Props {
  readonly found: Losses;
}
type Parted = Losses["departmentsLost"][number];
type Apart = Losses["pairs"][number];
type Place = Losses["positions"][number];

export function Tiles({ found }: Props) {
  const own = useText(words);
  const counts: readonly (readonly [Key, number])[] = [
    ["orphans", found.orphans.length],
    ["parties_lost", found.partiesLost.length],
    ["parties_on_one", found.partiesOnOne.length],
    ["departments_lost", found.departmentsLost.length],
    ["duties", found.duties.length],
    ["authorities", found.authorities.length],
    ["kpis", found.kpis.length],
    ["disconnected", found.disconnected],
  ];
  const bad = counts.filter(([, n]) => n > 0).length;
  return (
    <section aria-label={own("losses")}>
      <p role="status">{bad > 0 ? own("losses_n", { n: bad, of: counts.length }) : own("losses_none")}</p>
      <ul class="losses">
        {counts.map(([key, n]) => (
          <li key={key} class={n > 0 ? "bad" : ""}>
            <b>{figure(n)}</b>
            {own(key)}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Lists({ found }: Props) {
  return (
    <div class="lists">
      <Successors rows={found.successors} />
      <Contacts found={found} />
      {(["duties", "authorities", "kpis"] as const).map((key) => (
        <HeldList key={key} title={key} rows={found[key]} whose="was_of" />
      ))}
      <Reach found={found} />
      <Metrics rows={found.metrics} />
      <Places found={found} />
    </div>
  );
}

interface OneProps<T> {
  readonly title: Key;
  readonly rows: readonly T[];
  readonly id: (row: T) => string;
  readonly columns: readonly Column<T>[];
  readonly children?: ComponentChildren;
}

/** A table under its name; nothing where there is nothing to list. */
function One<T>({ title, rows, id, columns, children }: OneProps<T>) {
  const own = useText(words);
  if (rows.length === 0) return null;
  return (
    <section class="panel stack" aria-label={own(title)}>
      <h2>{own(title)}</h2>
      <Table caption={own(title)} file={`what-if-${title}`} rows={rows} id={id} columns={columns} />
      {children}
    </section>
  );
}

/** A column of things that open their cards. */
function things<T>(key: string, title: string, pick: (row: T) => Thing): Column<T> {
  return {
    key,
    title,
    value: (row) => pick(row).name,
    show: (row) => (
      <CardLink id={pick(row).id}>
        <span lang="zh">{pick(row).name}</span>
      </CardLink>
    ),
  };
}

function Contacts({ found }: Props) {
  const own = useText(words);
  const say = useText(common);
  return (
    <>
      <One
        title="orphans"
        rows={found.orphans}
        id={(row) => row.id}
        columns={[things<Thing>("position", say("Position"), (row) => row)]}
      />
      <One
        title="parties_lost"
        rows={found.partiesLost}
        id={(row) => row.id}
        columns={[things<Thing>("party", say("ExternalParty"), (row) => row)]}
      />
      <HeldList title="parties_on_one" rows={found.partiesOnOne} whose="hangs_on" />
      <One
        title="departments_lost"
        rows={found.departmentsLost}
        id={(row) => `${row.source.id} ${row.target.id}`}
        columns={[
          things<Parted>("source", own("from"), (row) => row.source),
          things<Parted>("target", own("to"), (row) => row.target),
          { key: "by", title: own("held_by"), value: (row) => row.by.join("、") },
        ]}
      />
    </>
  );
}

function HeldList(props: {
  readonly title: Key;
  readonly rows: readonly Held[];
  readonly whose: "was_of" | "hangs_on";
}) {
  const own = useText(words);
  const { title, rows, whose } = props;
  return (
    <One
      title={title}
      rows={rows}
      id={(row) => `${row.id} ${row.position.id}`}
      columns={[
        things<Held>("what", own("what"), (row) => row),
        things<Held>("position", own(whose), (row) => row.position),
      ]}
    />
  );
}

function Reach({ found }: Props) {
  const own = useText(words);
  const more = found.disconnected - found.pairs.length;
  return (
    <One
      title="disconnected"
      rows={found.pairs}
      id={([one, other]) => `${one.id} ${other.id}`}
      columns={[
        things<Apart>("one", own("from"), ([one]) => one),
        things<Apart>("other", own("to"), ([, other]) => other),
      ]}
    >
      {more > 0 && <p class="quiet">{own("more_pairs", { n: more })}</p>}
    </One>
  );
}

function Metrics({ rows }: { readonly rows: readonly Shift[] }) {
  const own = useText(words);
  return (
    <One
      title="metrics"
      rows={rows}
      id={(row) => row.name}
      columns={[
        { key: "metric", title: own("metric"), value: (row) => metricName(row.name) },
        { key: "before", title: own("before"), value: (row) => row.before, show: (row) => figure(row.before) },
        { key: "after", title: own("after"), value: (row) => row.after, show: (row) => figure(row.after) },
        {
          key: "change",
          title: own("change"),
          value: change,
          show: (row) => `${(change(row) ?? 0) > 0 ? "+" : ""}${figure(change(row))}`,
        },
      ]}
    />
  );
}

function change({ before, after }: Shift): number | null {
  return before === null || after === null ? null : after - before;
}

function Places({ found }: Props) {
  const say = useText(common);
  const first = found.positions[0];
  const names = first ? first.shifts.map((one) => one.name) : [];
  const shown = (name: string) => (name.endsWith("_share") ? percent : figure);
  return (
    <One
      title="positions"
      rows={found.positions}
      id={(row) => row.id}
      columns={[
        things<Place>("position", say("Position"), (row) => row),
        ...names.map((name): Column<Place> => {
          const of = (row: Place) => row.shifts.find((one) => one.name === name);
          return {
            key: name,
            title: metricName(name),
            value: (row) => of(row)?.after ?? null,
            show: (row) => `${shown(name)(of(row)?.before ?? null)} → ${shown(name)(of(row)?.after ?? null)}`,
          };
        }),
      ]}
    />
  );
}
