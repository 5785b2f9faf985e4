// Evidence: the sentence in its line of the document, the words marked, one click from its place there.
import { useAnswer } from "../api/answers";
import type { Evidence } from "../api/rows";
import { useText } from "../i18n";
import { common } from "../i18n/common";
import { context, elided, pieces } from "../layouts/codepoints";
import { to } from "../state/place";

const AROUND = 160;

/** The address of the document view at these words. */
export function placeOf(evidence: Evidence): string {
  const spans = evidence.spans.map((span) => span.join("-")).join(",");
  return to("/document", { id: evidence.document, mark: spans });
}

export function Proof({ evidence }: { readonly evidence: Evidence }) {
  const say = useText(common);
  const first = evidence.spans[0]?.[0] ?? 0;
  const last = evidence.spans.at(-1)?.[1] ?? first;
  const start = Math.max(0, first - AROUND);
  const asked = useAnswer("/v1/documents/{document}/text", {
    document: evidence.document,
    start,
    length: Math.min(2000, last - start + AROUND),
  });
  const row = asked.state === "ready" ? asked.answer.data[0] : undefined;
  const line = row ? context(row.text, row.start, evidence.spans) : null;
  const shown =
    row && line
      ? Array.from(row.text)
          .slice(line[0] - row.start, line[1] - row.start)
          .join("")
      : null;
  return (
    <div class="proof">
      <blockquote lang="zh">
        {shown !== null && line ? (
          elided(pieces(shown, line[0], evidence.spans)).map((piece) =>
            piece.marked ? <mark key={piece.start}>{piece.text}</mark> : <span key={piece.start}>{piece.text}</span>,
          )
        ) : (
          <mark>{evidence.quote}</mark>
        )}
      </blockquote>
      <p class="place">
        <a href={placeOf(evidence)}>{say("in_document")}</a>
      </p>
    </div>
  );
}

export function Proofs({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const say = useText(common);
  if (evidence.length === 0) return <p class="quiet small">{say("evidence_none")}</p>;
  return (
    <div class="stack">
      {evidence.map((one) => (
        <Proof key={`${one.document} ${one.spans.join(" ")}`} evidence={one} />
      ))}
    </div>
  );
}
