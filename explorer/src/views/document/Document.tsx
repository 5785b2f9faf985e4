// The text of a document, with the words of an evidence marked and brought into sight.
import { useEffect, useRef } from "preact/hooks";
import { useAnswer } from "../../api/answers";
import type { Answer } from "../../api/client";
import type { Span } from "../../api/rows";
import { Empty, Settled } from "../../components/Notice";
import { useText } from "../../i18n";
import { pieces } from "../../layouts/codepoints";
import { spansOf } from "../../layouts/spans";
import { optional, whole } from "../../state/params";
import { to, usePlace } from "../../state/place";
import { words } from "./messages";
import "./document.css";

const PAGE = 60_000;
const SCHEMA = { id: optional(), mark: optional(), from: whole(0, 100_000_000, 0) };

export default function Document() {
  const [values] = usePlace(SCHEMA);
  const documents = useAnswer("/v1/documents", {});
  const say = useText(words);
  return (
    <Settled asked={documents}>
      {(answer) => {
        const id = values.id ?? answer.data[0]?.id;
        if (!id) return <Empty>{say("none")}</Empty>;
        const spans = spansOf(values.mark);
        const first = spans[0]?.[0] ?? values.from;
        return <Text documents={answer.data} id={id} spans={spans} start={Math.floor(first / PAGE) * PAGE} />;
      }}
    </Settled>
  );
}

type Documents = Answer<"/v1/documents">["data"];

function Text(props: {
  readonly documents: Documents;
  readonly id: string;
  readonly spans: readonly Span[];
  readonly start: number;
}) {
  const { documents, id, spans, start } = props;
  const asked = useAnswer("/v1/documents/{document}/text", { document: id, start, length: PAGE });
  const say = useText(words);
  return (
    <div class="stack">
      <header class="head">
        <h1 lang="zh">{documents.find((one) => one.id === id)?.title ?? id}</h1>
        {documents.length > 1 && (
          <nav aria-label={say("choose")} class="row small">
            {documents.map((one) => (
              <a key={one.id} href={to("/document", { id: one.id })} aria-current={one.id === id ? "page" : undefined}>
                {one.name}
              </a>
            ))}
          </nav>
        )}
      </header>
      <Settled asked={asked}>
        {(answer) => {
          const row = answer.data[0];
          if (!row) return null;
          return (
            <div class="stack">
              <Pages id={id} start={start} end={row.end} characters={row.characters} />
              <Marked text={row.text} start={row.start} spans={spans} />
              <Pages id={id} start={start} end={row.end} characters={row.characters} />
            </div>
          );
        }}
      </Settled>
    </div>
  );
}

function Pages(props: {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly characters: number;
}) {
  const { id, start, end, characters } = props;
  const say = useText(words);
  if (start === 0 && end >= characters) return <p class="quiet small">{say("characters", { n: characters })}</p>;
  return (
    <p class="row small">
      {start > 0 && <a href={to("/document", { id, from: String(Math.max(0, start - PAGE)) })}>{say("earlier")}</a>}
      <span class="quiet">{say("part", { from: start, to: end, n: characters })}</span>
      {end < characters && <a href={to("/document", { id, from: String(start + PAGE) })}>{say("later")}</a>}
    </p>
  );
}

function Marked({
  text,
  start,
  spans,
}: {
  readonly text: string;
  readonly start: number;
  readonly spans: readonly Span[];
}) {
  const frame = useRef<HTMLDivElement>(null);
  const said = spans.map((span) => span.join("-")).join(",");
  useEffect(() => {
    const mark = frame.current?.querySelector("mark");
    mark?.scrollIntoView({ block: "center" });
    mark?.focus({ preventScroll: true });
  }, [said, text]);
  return (
    <div ref={frame} class="panel source" lang="zh">
      {pieces(text, start, spans).map((piece) =>
        piece.marked ? (
          <mark key={piece.start} tabIndex={-1}>
            {piece.text}
          </mark>
        ) : (
          <span key={piece.start}>{piece.text}</span>
        ),
      )}
    </div>
  );
}
