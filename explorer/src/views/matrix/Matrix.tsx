// Departments by departments and by kinds of partners: numbers in a grid, each opening the words behind it.
import { useAnswer } from "../../api/answers";
import { BASES, type Row } from "../../api/rows";
import { OneOf, Several } from "../../components/Choices";
import { Empty, Settled } from "../../components/Notice";
import { Table } from "../../components/Table";
import { useText } from "../../i18n";
import { common } from "../../i18n/common";
import { type Grid, grid, steps } from "../../layouts/matrix";
import { flag, oneOf, optional, someOf } from "../../state/params";
import { usePlace } from "../../state/place";
import { Cells } from "./Cells";
import { aim, Detail } from "./Detail";
import { words } from "./messages";
import "./matrix.css";

const SCOPES = ["all", "internal", "external"] as const;
const SCHEMA = { basis: someOf(BASES, BASES), scope: oneOf(SCOPES, "all"), cell: optional(), table: flag() };

export default function Matrix() {
  const [{ basis, scope, cell, table }, change] = usePlace(SCHEMA);
  const say = useText(common);
  const own = useText(words);
  const asked = useAnswer("/v1/departments/matrix", {
    basis: [...(basis.length > 0 ? basis : BASES)],
    ...(scope === "all" ? {} : { scope }),
    limit: 1000,
    shown: 0,
  });
  return (
    <div class="stack">
      <h1>{own("title")}</h1>
      <div class="filters noprint">
        <Several
          title={say("basis")}
          options={BASES.map((value) => ({ value, label: say(value) }))}
          chosen={basis.length > 0 ? basis : BASES}
          onChange={(next) => change({ basis: next, cell: null })}
        />
        <OneOf
          title={say("scope")}
          options={SCOPES.map((value) => ({ value, label: value === "all" ? own("all") : say(value) }))}
          chosen={scope}
          onChange={(next) => change({ scope: next, cell: null })}
        />
        <button type="button" aria-pressed={table} onClick={() => change({ table: !table })}>
          {say("table")}
        </button>
      </div>
      <Settled asked={asked}>
        {(answer) => {
          const made = grid(answer.data as readonly Row[]);
          if (made.total === 0) return <Empty>{say("filtered_empty")}</Empty>;
          const more = (answer.meta.total ?? 0) - answer.data.length;
          return (
            <div class="stack">
              <p class="quiet">{own("read")}</p>
              <Cells grid={made} chosen={cell} open={(key) => change({ cell: key })} />
              <Heat most={made.most} />
              {more > 0 && <p class="quiet">{own("cut", { n: more })}</p>}
              {table && <Twin grid={made} />}
              <Detail
                cell={cell === null ? undefined : made.cells.get(cell)}
                basis={basis.length > 0 ? basis : BASES}
              />
            </div>
          );
        }}
      </Settled>
    </div>
  );
}

function Heat({ most }: { readonly most: number }) {
  const own = useText(words);
  return (
    <p class="matrix legend quiet">
      {own("contacts")}:{" "}
      {steps(most).map(({ degree, from, to }) => (
        <span key={degree} class={`step heat${degree}`}>
          {from === to ? from : `${from}–${to}`}
        </span>
      ))}
    </p>
  );
}

function Twin({ grid: made }: { readonly grid: Grid }) {
  const own = useText(words);
  return (
    <section class="panel">
      <Table
        caption={own("title")}
        file="matrix"
        rows={[...made.cells.values()]}
        id={(cell) => cell.key}
        columns={[
          { key: "from", title: own("from"), value: (cell) => cell.source },
          { key: "to", title: own("to"), value: aim },
          { key: "contacts", title: own("contacts"), value: (cell) => cell.contacts },
          { key: "positions", title: own("positions"), value: (cell) => cell.positions },
        ]}
      />
    </section>
  );
}
