// What was read of each file, and what was not: numbers, places, and the text with the unread marked.
import { useMemo, useState } from "preact/hooks";
import type { Span } from "../../api/rows";
import type { components } from "../../api/schema";
import { Few } from "../../components/Few";
import { Table } from "../../components/Table";
import { useText } from "../../i18n";
import { between, KINDS, type Kind, line, percent, type Stretch, stretches } from "../../layouts/coverage";
import { words } from "./messages";
import { Told } from "./Told";
import type { Reading } from "./work";

type Document = components["schemas"]["ReadDocument"];
type Remark = components["schemas"]["Remark"];

export function ReadDocuments(props: { readonly reading: Reading; readonly skipped: Reading["skipped"] }) {
  const { reading, skipped } = props;
  const say = useText(words);
  return (
    <section class="panel stack" aria-label={say("read")}>
      <h2>{say("read")}</h2>
      <Few items={reading.documents} few={5} class="stack">
        {(one) => (
          <li key={one.name}>
            <One document={one} />
          </li>
        )}
      </Few>
      {skipped.length > 0 && (
        <div>
          <h3>{say("skipped")}</h3>
          <Few items={skipped} few={10}>
            {(one) => <li key={one.name}>{say("skipped_one", { name: one.name, reason: one.reason })}</li>}
          </Few>
        </div>
      )}
    </section>
  );
}

function One({ document }: { readonly document: Document }) {
  const say = useText(words);
  const { name, coverage, sheets, unread } = document;
  const points = useMemo(() => Array.from(document.text), [document]);
  const parts = useMemo(() => stretches(document.segments), [document]);
  const { characters } = coverage;
  return (
    <div class="stack">
      <header class="head">
        <h3 lang="zh">{document.document.title}</h3>
        <span class="quiet small">
          {name} · {say("sheets", { n: sheets.length })}
        </span>
      </header>
      <p class={coverage.unread > 0 ? "warning" : undefined}>
        {coverage.unread > 0
          ? say("read_of", {
              read: percent(characters - coverage.unread, characters),
              n: characters,
              unread: coverage.unread,
              places: unread.length,
            })
          : say("read_all", { n: characters })}
      </p>
      <Coverage document={document} />
      {unread.length > 0 && <Remarks title={say("unread_places")} points={points} remarks={unread} />}
      <Remarks title={say("suspects")} none={say("suspects_none")} points={points} remarks={document.suspects} />
      {document.names.length > 0 && <Remarks title={say("unsettled")} points={points} remarks={document.names} />}
      <details open={coverage.unread > 0}>
        <summary>{say("text")}</summary>
        <Marked key={document.document.sha256} points={points} parts={parts} />
      </details>
    </div>
  );
}

/** The four parts of the text as one bar, and as a table. */
function Coverage({ document }: { readonly document: Document }) {
  const say = useText(words);
  const { coverage, name } = document;
  const title = say("coverage", { name });
  let at = 0;
  return (
    <div class="stack">
      <svg class="coverage" viewBox="0 0 1000 20" preserveAspectRatio="none" role="img" aria-label={title}>
        {KINDS.map((kind) => {
          const width = coverage.characters === 0 ? 0 : (coverage[kind] / coverage.characters) * 1000;
          at += width;
          return <rect key={kind} x={at - width} y={0} width={width} height={20} class={kind} />;
        })}
      </svg>
      <ul class="legend">
        {KINDS.map((kind) => (
          <li key={kind}>
            <svg width="14" height="14" aria-hidden="true">
              <rect width="14" height="14" class={`swatch ${kind}`} />
            </svg>
            {say(kind)} {percent(coverage[kind], coverage.characters)} %
          </li>
        ))}
      </ul>
      <details>
        <summary class="small">{title}</summary>
        <Table
          caption={title}
          file={`coverage-${name}`}
          rows={KINDS}
          id={(kind: Kind) => kind}
          columns={[
            { key: "kind", title: say("kind"), value: (kind) => say(kind) },
            { key: "characters", title: say("characters"), value: (kind) => coverage[kind] },
            { key: "share", title: say("share"), value: (kind) => percent(coverage[kind], coverage.characters) },
          ]}
        />
      </details>
    </div>
  );
}

function Remarks(props: {
  readonly title: string;
  readonly none?: string;
  readonly points: readonly string[];
  readonly remarks: readonly (Pick<Remark, "spans"> & Partial<Remark>)[];
}) {
  const { title, none, points, remarks } = props;
  if (remarks.length === 0) return none ? <p class="quiet small">{none}</p> : null;
  return (
    <div>
      <h4>
        {title} ({remarks.length})
      </h4>
      <Few items={remarks} few={5}>
        {(one) => (
          <li key={`${one.rule ?? ""} ${one.spans.join(" ")}`}>
            {one.sentence && (
              <p>
                <Told said={one.sentence} translations={one.translations ?? null} />
              </p>
            )}
            <blockquote class="proof" lang="zh">
              {line(
                points,
                one.spans.map(([start = 0, end = 0]): Span => [start, end]),
              ).map((piece) =>
                piece.marked ? (
                  <mark key={piece.start}>{piece.text}</mark>
                ) : (
                  <span key={piece.start}>{piece.text}</span>
                ),
              )}
            </blockquote>
          </li>
        )}
      </Few>
    </div>
  );
}

const PART = 20_000;

/** The text, a part of it at a time, from the first unread place. */
function Marked({ points, parts }: { readonly points: readonly string[]; readonly parts: readonly Stretch[] }) {
  const say = useText(words);
  const first = parts.find((one) => one.kind === "unread")?.start ?? 0;
  const [from, move] = useState(Math.floor(first / PART) * PART);
  const to = Math.min(points.length, from + PART);
  return (
    <div class="stack">
      {points.length > PART && (
        <p class="row small">
          <button type="button" disabled={from === 0} onClick={() => move(from - PART)}>
            {say("earlier")}
          </button>
          <span class="quiet">{say("part", { from, to, n: points.length })}</span>
          <button type="button" disabled={to === points.length} onClick={() => move(from + PART)}>
            {say("later")}
          </button>
        </p>
      )}
      <div class="readtext" lang="zh" tabIndex={0} role="region" aria-label={say("text")}>
        {between(parts, points, from, to).map((part) =>
          part.kind === "unread" ? (
            <mark key={part.start}>{part.text}</mark>
          ) : (
            <span key={part.start} class={part.kind}>
              {part.text}
            </span>
          ),
        )}
      </div>
    </div>
  );
}
