"""Names as callers say them, as the ids of nodes: exact in either script, never guessed."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import LiteralString, cast

from rapidfuzz import fuzz

from orggraph.answering.words import forms, phrase, sound, sounded, term
from orggraph.catalogue import KINDS, Type
from orggraph.errors import Ambiguous, NotFound
from orggraph.graph import Allowance, Revision
from orggraph.model.folding import fold

_RESOLVE: LiteralString = """
CALL () {
  MATCH (node:Entity {id: $said}) RETURN node, 0 AS rank
  UNION
  CALL db.index.fulltext.queryNodes('names', $exact) YIELD node RETURN node, 1 AS rank
}
WITH node, min(rank) AS rank
WHERE $label IN labels(node)
RETURN node.id AS id, rank
ORDER BY rank, id
LIMIT 20
"""
_BY_ID: LiteralString = "MATCH (node:Entity {id: $said}) WHERE $label IN labels(node) RETURN node.id AS id"
_NEAR: LiteralString = """
CALL () {
  CALL db.index.fulltext.queryNodes('names', $near) YIELD node
  WHERE $label IN labels(node)
  RETURN node LIMIT 100
  UNION
  CALL db.index.fulltext.queryNodes('search', $words) YIELD node
  WHERE $label IN labels(node)
  RETURN node LIMIT 100
  UNION
  CALL db.index.fulltext.queryNodes('sounds', $sounded, {limit: 1000}) YIELD node
  WHERE $label IN labels(node)
  RETURN node LIMIT 100
}
RETURN node.name AS name, coalesce(node.folded, []) AS folded, coalesce(node.sounds, []) AS sounds
"""
_REMEMBERED = 10_000
_SUGGESTED = 5
_ALIKE = 40


def looks_like_id(said: object) -> bool:
    """Whether a text, or every text of a list, is written as ids are: `position:出納`."""
    texts = cast("list[object]", said) if isinstance(said, list) else [said]
    return all(isinstance(text, str) and text.partition(":")[0] in KINDS and ":" in text for text in texts)


class Names:
    """The names of one graph, as far as they were asked for, at its latest revision."""

    def __init__(self) -> None:
        self._known: OrderedDict[tuple[str, str], str] = OrderedDict()
        self._revision: Revision | None = None

    async def resolve(self, kind: Type, said: str, revision: Revision, allowed: Allowance) -> str:
        """The id of the one node of `kind` with the id, name or alias `said`.

        Raises NotFound with the nearest names, Ambiguous with the ids of all that are meant.
        """
        found = self.known(kind, said, revision)
        if found is None:
            found = await self._ask(kind.name, said, allowed)
            self.learn(kind, said, found, revision)
        return found

    def known(self, kind: Type, said: str, revision: Revision) -> str | None:
        """The id that `said` was found to mean at this revision; None where nobody asked."""
        if revision != self._revision:
            self._known.clear()
            self._revision = revision
        return self._known.get((kind.name, said))

    def learn(self, kind: Type, said: str, found: str, revision: Revision) -> None:
        """Remember what `said` means, unless the revision is another by now."""
        if revision == self._revision:
            self._known[kind.name, said] = found
            if len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)

    async def _ask(self, kind: str, said: str, allowed: Allowance) -> str:
        if looks_like_id(said):
            by_id = (await allowed.read(_BY_ID, {"said": said, "label": KINDS[kind]})).values
            if by_id:
                return by_id[0][0]
        parameters = {"said": said, "exact": phrase(fold(said)), "label": KINDS[kind]}
        rows = (await allowed.read(_RESOLVE, parameters)).values
        # An id is nobody's alias: where one fits, names do not count.
        best = [row[0] for row in rows if row[1] == rows[0][1]]
        shown = kind.replace("_", " ")
        if len(best) == 1:
            return best[0]
        if best:
            raise Ambiguous(f"{len(best)} nodes are called {said!r}: {', '.join(best)}. Give one of these ids.", best)
        near = await self._nearest(kind, said, allowed)
        hint = f"The nearest: {', '.join(near)}." if near else "Search for it, or list what there is."
        raise NotFound(f"No {shown} is called {said!r}. {hint}", near)

    async def _nearest(self, kind: str, said: str, allowed: Allowance) -> Sequence[str]:
        folded = fold(said).strip()
        if not folded:
            return ()
        pairs = {form[at : at + 2] for form in forms(folded) for at in range(max(1, min(len(form), 30) - 1))}
        parameters = {
            "label": KINDS[kind],
            "near": f"{term(folded)}~2 OR {term(folded[0])}*",
            "words": " OR ".join(phrase(pair) for pair in sorted(pairs)),
            "sounded": sounded(said),
        }
        rows = (await allowed.read(_NEAR, parameters)).values
        typed = sound(said)
        scores = {
            name: max(
                *(fuzz.ratio(folded, form) for form in forms), *(fuzz.ratio(typed, form) for form in sounds), 0.0, 0.0
            )
            for name, forms, sounds in rows
        }
        ranked = sorted((-score, name) for name, score in scores.items() if score >= _ALIKE)
        return tuple(name for _, name in ranked[:_SUGGESTED])
