// A plan: how many of each kind, each number showing its entries, field by field, a page at a time.
import type { ComponentChildren } from "preact";
import { CardLink } from "../../components/links";
import { save } from "../../components/saving";
import { useText } from "../../i18n";
import { common, known } from "../../i18n/common";
import { pageOf } from "../../layouts/findings";
import { chosen, DEEDS, type Deed, type Entry, type Field, PAGE, type Plan, sides, total } from "../../layouts/plan";
import { type Column, csv } from "../../layouts/rows";
import { placed, usePlace } from "../../state/place";
import { words } from "./messages";
import { planWords } from "./planMessages";
import { SCHEMA } from "./schema";

interface Props {
  readonly plan: Plan;
  /** Name of the file without its ending. */
  readonly file: string;
  /** What to do about it, under the counts. */
  readonly children?: ComponentChildren;
}

export function PlanView({ plan, file, children }: Props) {
  const say = useText(words);
  return (
    <div class="planview">
      <div class="stack">
        {plan.note && <p lang="en">{plan.note}</p>}
        {plan.counts.length > 0 && <Counts plan={plan} />}
        {plan.moved > 0 && <p class="quiet small">{say("moved", { n: plan.moved })}</p>}
        {plan.leftOut > 0 && <p class="warning">{say("left_out", { n: plan.leftOut })}</p>}
        {children}
      </div>
      {plan.entries.length > 0 && <Entries plan={plan} file={file} />}
    </div>
  );
}

/** A kind of node or edge in the language now. */
function useKind(): (kind: string) => string {
  const own = useText(common);
  return (kind) => {
    const key = known(kind);
    return key ? own(key) : kind;
  };
}

function Counts({ plan }: { readonly plan: Plan }) {
  const say = useText(words);
  const kindName = useKind();
  return (
    <div class="scroll" role="region" aria-label={say("counts")} tabIndex={0}>
      <table class="counts">
        <thead>
          <tr>
            <th scope="col">{say("counts")}</th>
            {DEEDS.map((deed) => (
              <th key={deed} scope="col" class="number">
                {say(deed)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.counts.map((row) => (
            <tr key={row.kind}>
              <th scope="row">{kindName(row.kind)}</th>
              {DEEDS.map((deed) => (
                <Count key={deed} n={row[deed]} deed={deed} kind={row.kind} label={kindName(row.kind)} />
              ))}
            </tr>
          ))}
          <tr class="total">
            <th scope="row">{say("total")}</th>
            {DEEDS.map((deed) => (
              <Count key={deed} n={total(plan.counts, deed)} deed={deed} kind={null} label={say("total")} />
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

interface CountProps {
  readonly n: number;
  readonly deed: Deed;
  readonly kind: string | null;
  readonly label: string;
}

function Count({ n, deed, kind, label }: CountProps) {
  const say = useText(words);
  const [now] = usePlace(SCHEMA);
  if (n === 0) return <td class="number quiet">0</td>;
  const here = now.deed === deed && now.kind === kind;
  return (
    <td class="number">
      <a
        href={placed({ deed: here ? null : deed, kind: here ? null : kind, page: null })}
        aria-current={here ? "true" : undefined}
        aria-label={`${label}: ${n} ${say(deed)}`}
      >
        {n}
      </a>
    </td>
  );
}

function Entries({ plan, file }: Props) {
  const say = useText(words);
  const [{ deed, kind, page }] = usePlace(SCHEMA);
  const found = chosen(plan, deed, kind);
  const { first, last, pages } = pageOf(found.length, page, PAGE);
  const link = (number: number) => placed({ page: number === 1 ? null : String(number) });
  return (
    <section class="stack" aria-label={say("entries")}>
      <header class="head">
        <h3>{say("entries")}</h3>
        <span class="quiet small" role="status">
          {found.length === 0 ? say("entries_none") : say("entries_of", { first, last, n: found.length })}
        </span>
        {(deed || kind) && <a href={placed({ deed: null, kind: null, page: null })}>{say("all")}</a>}
        <Saved entries={found} file={file} />
      </header>
      <ul class="entries">
        {found.slice(Math.max(0, first - 1), last).map((one) => (
          <EntryLine key={`${one.deed} ${one.id}`} one={one} />
        ))}
      </ul>
      {pages > 1 && (
        <nav class="row noprint" aria-label={say("pages")}>
          {page > 1 && <a href={link(Math.min(page, pages) - 1)}>{say("page_before")}</a>}
          <span class="quiet">
            {Math.min(page, pages)} / {pages}
          </span>
          {page < pages && <a href={link(page + 1)}>{say("page_after")}</a>}
        </nav>
      )}
    </section>
  );
}

function EntryLine({ one }: { readonly one: Entry }) {
  const say = useText(words);
  const kindName = useKind();
  const [read, kept] = sides(one.fields);
  // What is only planned has no card yet, and what was retired has none any more.
  const name = <span lang="zh">{one.name}</span>;
  return (
    <li>
      <p>
        <span class={`badge ${one.deed}`}>{say(one.deed)}</span> <span class="quiet">{kindName(one.kind)}</span>{" "}
        {one.deed === "changed" ? <CardLink id={one.id}>{name}</CardLink> : name}
      </p>
      {read.length > 0 && <Fields fields={read} />}
      {kept.length > 0 && (
        <details class="small">
          <summary class="quiet">{say("kept", { n: kept.length })}</summary>
          <Fields fields={kept} />
        </details>
      )}
    </li>
  );
}

function Fields({ fields }: { readonly fields: readonly Field[] }) {
  return (
    <dl class="changes">
      {fields.map((field) => (
        <Changed key={field.name} field={field} />
      ))}
    </dl>
  );
}

/** A field in the language now; one that has no word there is called as the store calls it. */
function useField(): (name: string) => string {
  const say = useText(planWords);
  return (name) => {
    const key = FIELDS.find((one) => one === `field_${name}`);
    return key ? say(key) : name;
  };
}

const FIELDS = Object.keys(planWords.en).filter((key): key is keyof typeof planWords.en => key.startsWith("field_"));

function Changed({ field }: { readonly field: Field }) {
  const say = useText(words);
  const fieldName = useField();
  return (
    <div>
      <dt>{fieldName(field.name)}</dt>
      <dd lang="zh">
        <del>
          <span class="hidden">{say("before")}: </span>
          {clipped(field.before) || say("nothing")}
        </del>
        <span aria-hidden="true"> → </span>
        <ins>
          <span class="hidden">{say("after")}: </span>
          {clipped(field.after) || say("nothing")}
        </ins>
      </dd>
    </div>
  );
}

const LONGEST = 400;

/** A value as far as a page has room for it, with how long it is in all; the file has it whole. */
function clipped(value: string): string {
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}… (${value.length})` : value;
}

interface Line {
  readonly one: Entry;
  readonly field: Field | null;
}

function Saved({ entries, file }: { readonly entries: readonly Entry[]; readonly file: string }) {
  const say = useText(words);
  const columns: readonly Column<Line>[] = [
    { key: "what", title: say("what"), value: ({ one }) => say(one.deed) },
    { key: "kind", title: say("counts"), value: ({ one }) => one.kind },
    { key: "name", title: say("name"), value: ({ one }) => one.name },
    { key: "field", title: say("field"), value: ({ field }) => field?.name ?? null },
    { key: "before", title: say("before"), value: ({ field }) => field?.before ?? null },
    { key: "after", title: say("after"), value: ({ field }) => field?.after ?? null },
    { key: "id", title: "id", value: ({ one }) => one.id },
  ];
  const lines = () =>
    entries.flatMap((one): Line[] =>
      one.fields.length > 0 ? one.fields.map((field) => ({ one, field })) : [{ one, field: null }],
    );
  return (
    <button type="button" class="plain noprint" onClick={() => save(`${file}.csv`, csv(columns, lines()), "text/csv")}>
      {say("csv", { n: entries.length })}
    </button>
  );
}
