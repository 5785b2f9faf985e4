"""Every kind of problem: its name, status, title, cure, and when a caller meets it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of problem: its short name, status, title, what to do about it, and when it comes.

    `members` are those beside the ones that every problem has.
    """

    name: str
    status: int
    title: str
    cure: str
    meaning: str
    members: tuple[str, ...] = ()

    @property
    def uri(self) -> str:
        """What `type` says; following it shows this description."""
        return f"/problems/{self.name}"


MEMBERS: Mapping[str, str] = {
    "suggestions": "the nearest names or routes, best first; may be empty",
    "candidates": "the ids of all nodes that the name means",
    "errors": "each parameter that does not fit, as `parameter` and `detail`; all of them at once",
    "formats": "what the answer can be had in",
    "revision": "the graph's revision now",
}
"""What the members say that only some kinds have."""

_ROWS = (
    Kind(
        "bad-request",
        400,
        "The request cannot be used",
        "Mend what `detail` names.",
        "The request is not HTTP, its body does not read as what it is to be, or what is in it contradicts itself: an"
        " alias file that gives one name to two things, a manual in which no position's sheet was found.",
    ),
    Kind(
        "no-access",
        401,
        "A key is needed",
        "Send `Authorization: Bearer KEY`, from `orggraph keys create`.",
        "No key was sent where one is needed, or one that is unknown, revoked or past its time. Reading needs none on"
        " loopback; every write does. `WWW-Authenticate` says which scope is wanted.",
    ),
    Kind(
        "too-little-access",
        403,
        "The key does not reach so far",
        "Use a key of the scope that `detail` names.",
        "The key is good, but its scope is smaller than what the request needs: `read` for questions, `edit` for what"
        " changes the graph, `admin` for keys and the record.",
    ),
    Kind(
        "foreign-page",
        403,
        "A page from elsewhere asks",
        "If it may, add it to ORGGRAPH_ALLOWED_ORIGINS.",
        "A browser sent the request for a page of an origin that the server does not know.",
    ),
    Kind(
        "unknown-name",
        404,
        "Nothing has this name",
        "Take one of `suggestions`, or search for it.",
        "A parameter names a node, a document, an import or a kind of problem, and nothing of that kind has this id,"
        " name or alias, in either script.",
        ("suggestions",),
    ),
    Kind(
        "no-such-route",
        404,
        "There is no such route",
        "Take one of `suggestions`, or look at /v1.",
        "Nothing is at this path.",
        ("suggestions",),
    ),
    Kind(
        "method-not-allowed",
        405,
        "The route does not take this method",
        "Use one of the header `Allow`.",
        "The path is right and the method is not.",
    ),
    Kind(
        "not-acceptable",
        406,
        "The answer has no such format",
        "Ask for one of `formats`.",
        "`format` or the header `Accept` names formats in which this question has no answer: rows are no graph.",
        ("formats",),
    ),
    Kind(
        "slow-body",
        408,
        "The body came too slowly",
        "Send it again over a faster way.",
        "The request's body paused for too long, or was not there in time as a whole. Nothing was done.",
    ),
    Kind(
        "ambiguous-name",
        409,
        "Several nodes have this name",
        "Give one of the ids in `candidates`.",
        "A name or an alias belongs to several nodes. Nothing is guessed.",
        ("candidates",),
    ),
    Kind(
        "moved-on",
        409,
        "The graph is at another revision",
        "Ask for the plan again, look at it, and send its revision.",
        "A write said by `expected_revision` what it was planned on, and another write came between. Nothing was done.",
        ("revision",),
    ),
    Kind(
        "changed-meanwhile",
        412,
        "The file is not what it was",
        "Get it again, edit that, and send its `ETag` in `If-Match`.",
        "A write said by `If-Match` which state of an alias file it edits, and the file has another. Nothing was done.",
    ),
    Kind(
        "too-large",
        413,
        "The body is too large",
        "Send less; `detail` says how much is taken.",
        "The request's body has more bytes than the route takes.",
    ),
    Kind(
        "too-long",
        414,
        "The query is too long",
        "Say it in fewer characters.",
        "The URL or its query has more bytes than are read.",
    ),
    Kind(
        "unsupported-type",
        415,
        "The body is of another kind",
        "Send one of the media types that `detail` names.",
        "The header `Content-Type` says something that the route does not read.",
    ),
    Kind(
        "wrong-host",
        421,
        "The server has another name",
        "Use its address, or add it to ORGGRAPH_ALLOWED_HOSTS.",
        "The header `Host` names a server that this one is not: what keeps pages of other names from reading it.",
    ),
    Kind(
        "bad-parameters",
        422,
        "A parameter does not fit",
        "Mend every one of `errors`.",
        "A parameter is missing, unknown, of another type or out of bounds.",
        ("errors",),
    ),
    Kind(
        "not-reading",
        422,
        "The query does more than read",
        "Take out what `detail` names.",
        "A query of an admin has a word in it that writes, or calls what is not known to read.",
    ),
    Kind(
        "unreadable-file",
        422,
        "The file cannot be read",
        "Do what `detail` says, and send it again.",
        "A file is damaged, protected, empty, larger inside than any manual, or of a kind that no reader reads; or"
        " reading it took more time or memory than there is for one file.",
    ),
    Kind(
        "too-many-requests",
        429,
        "Too many requests",
        "Wait for `Retry-After` seconds.",
        "The caller has used what ORGGRAPH_REQUESTS_PER_MINUTE gives to one key or address, or sent too many keys"
        " that open nothing.",
    ),
    Kind(
        "headers-too-large",
        431,
        "The header is too large",
        "Send fewer or shorter lines.",
        "The request's header has more lines or bytes than are read.",
    ),
    Kind(
        "internal",
        500,
        "A fault of ours",
        "Report it with the route and the time.",
        "The server met a fault of its own. Its log says more, under the `request_id`.",
    ),
    Kind(
        "database-unavailable",
        503,
        "The database does not answer",
        "Try again after `Retry-After` seconds.",
        "Neo4j is down, restarting or out of reach. It comes within 3 s, and the first request after the database is"
        " back is answered.",
    ),
    Kind(
        "issuer-unavailable",
        503,
        "The token's issuer does not answer",
        "Try again soon, or use a key.",
        "The keys of the OpenID Connect issuer could not be fetched, so that no token can be checked.",
    ),
    Kind(
        "not-yet",
        503,
        "The revision is not there yet",
        "Try again after `Retry-After` seconds.",
        "The header `Orggraph-Revision` asks for a revision that this server has not seen within 2 s.",
    ),
    Kind(
        "busy",
        503,
        "Too much is under way",
        "Try again after `Retry-After` seconds.",
        "Other requests hold what there is one or few of: the one writer, or the memory for bodies.",
    ),
    Kind(
        "too-slow",
        504,
        "The question took too long",
        "Ask for less: fewer steps, kinds or rows.",
        "The work ran into its time limit and was ended: ORGGRAPH_QUERY_SECONDS for a question, ten minutes for an"
        " import. Nothing was changed. A database that has just started needs seconds for the plan of a long question;"
        " the plan is made to its end, so that asking again is answered.",
    ),
)
KINDS: Mapping[str, Kind] = {kind.name: kind for kind in _ROWS}
"""Every kind of problem by its short name."""
