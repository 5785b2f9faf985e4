"""Files as they come in a request's body: a form with any number of them, or one alone under its name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from email.message import Message
from typing import Annotated, Any, Literal

from fastapi import Query
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request

from orggraph.answering import BadParameters, Fault
from orggraph.api.problems import Refused
from orggraph.errors import BadInput
from orggraph.orders import Upload
from orggraph.resolving.decisions import Decision

MOST_FILES = 10_000
MOST_DECISIONS = 1_000
LONGEST_NAME = 255
_ALIASES, _LABELS = "aliases.yaml", ("labels.yaml", "labels.yml")
_FORM = "multipart/form-data"
_FIELDS = ("file", "aliases", "labels", "decisions")
_REFUSED = ("application/x-www-form-urlencoded",)

Filename = Annotated[
    str | None,
    Query(description="The file's name, where the body is the file itself; its ending says what reads it."),
]


class DecisionMade(BaseModel):
    """A decision about two names. `section` may be left out where the names tell what they are."""

    model_config = ConfigDict(extra="forbid")

    decision: Annotated[Literal["accept", "refuse"], Field(description="One thing, or never one thing.")]
    canonical: Annotated[str, Field(min_length=1, max_length=500, description="The name that stays.")]
    other: Annotated[str, Field(min_length=1, max_length=500, description="The name that becomes its alias.")]
    section: Literal["departments", "positions", "external_parties", "systems"] | None = None

    def plain(self) -> Decision:
        """As the layers below know it."""
        return Decision(self.decision, self.canonical.strip(), self.other.strip(), self.section)


_DECISIONS = TypeAdapter(Annotated[list[DecisionMade], Field(max_length=MOST_DECISIONS)])


async def received(request: Request, filename: str | None) -> Upload:
    """The upload in a request. Raises BadParameters, BadInput, and Refused for a body that is no upload."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind in _REFUSED:
        detail = f"{kind} is not read here; send {_FORM} with a field `file`, or the file itself and `?filename=`."
        raise Refused("unsupported-type", detail)
    if kind == _FORM:
        async with request.form(max_files=MOST_FILES, max_fields=len(_FIELDS), max_part_size=1_000_000) as form:
            return await _of_form(form)
    name = filename or _attached(request.headers.get("content-disposition", ""))
    if name is None:
        raise BadParameters([Fault("filename", f"is required where the body is no {_FORM}")])
    return _sorted_out({_checked(name, ()): await request.body()})


async def _of_form(form: FormData) -> Upload:
    unknown = [name for name in form if name not in _FIELDS]
    if unknown:
        raise BadParameters([Fault(name, f"is no field of the form; it has {', '.join(_FIELDS)}") for name in unknown])
    files: dict[str, bytes] = {}
    for part in form.getlist("file"):
        if not isinstance(part, UploadFile):
            raise BadParameters([Fault("file", "has no filename; send it as a file")])
        files[_checked(part.filename or "", files)] = await part.read()
    aliases, labels = [await _text(form, name) for name in ("aliases", "labels")]
    return _sorted_out(files, aliases, labels, _decisions(await _text(form, "decisions")))


def _sorted_out(
    files: Mapping[str, bytes],
    aliases: str | None = None,
    labels: str | None = None,
    decisions: tuple[Decision, ...] = (),
) -> Upload:
    """With an alias or label file that lies among the manuals taken for what it is."""
    manuals = dict(files)
    for name in list(manuals):
        if _last(name) == _ALIASES:
            found = _decoded(name, manuals.pop(name))
            aliases = found if aliases is None else aliases
        elif _last(name) in _LABELS:
            found = _decoded(name, manuals.pop(name))
            labels = found if labels is None else labels
    if not manuals:
        raise BadInput("No manual came; send it as the field `file` of a form, or as the body with `?filename=`.")
    return Upload(manuals, aliases, labels, decisions)


def _last(name: str) -> str:
    return name.rpartition("/")[2]


def _checked(name: str, taken: Iterable[str]) -> str:
    """The name with `/` between folders. Raises BadParameters for one that cannot be a document's."""
    plain = name.strip().replace("\\", "/")
    if not plain or len(plain) > LONGEST_NAME or not plain.isprintable():
        raise BadParameters([Fault("file", f"{plain[:80]!r} is no name of 1 to {LONGEST_NAME} printable characters")])
    if plain in taken:
        raise BadParameters([Fault("file", f"{plain!r} came twice; documents are known by their names")])
    return plain


def _attached(header: str) -> str | None:
    """The filename of a header Content-Disposition, in either way of writing it."""
    message = Message()
    message["Content-Disposition"] = header or "attachment"
    return message.get_filename()


async def _text(form: FormData, name: str) -> str | None:
    parts = form.getlist(name)
    if len(parts) > 1:
        raise BadParameters([Fault(name, "came twice")])
    if not parts:
        return None
    part = parts[0]
    return _decoded(name, await part.read()) if isinstance(part, UploadFile) else part


def _decoded(name: str, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(f"{name}: cannot be read as UTF-8 text ({error}).") from None


def _decisions(text: str | None) -> tuple[Decision, ...]:
    try:
        made = _DECISIONS.validate_json(text) if text else []
    except ValidationError as error:
        faults = [Fault(".".join(("decisions", *map(str, one["loc"]))), str(one["msg"])) for one in error.errors()]
        raise BadParameters(faults) from None
    return tuple(one.plain() for one in made)


def described(*fields: str) -> dict[str, Any]:
    """What the OpenAPI document says of a body that is an upload with these fields beside `file`."""
    text = {
        "aliases": "An alias file's text; left out, the one that the document has is kept.",
        "labels": "A label file's text; left out, the one that the document has is kept.",
        "decisions": "Decisions about names, as JSON: a list as `POST /v1/proposals/decisions` takes it.",
    }
    files = {
        "type": "array",
        "minItems": 1,
        "items": {"type": "string", "contentMediaType": "application/octet-stream"},
    }
    properties: dict[str, Any] = {"file": {**files, "description": "Manuals, or one zip of them."}}
    properties |= {name: {"type": "string", "description": text[name]} for name in fields}
    form = {"type": "object", "required": ["file"], "properties": properties, "additionalProperties": False}
    content = {_FORM: {"schema": form}, "application/octet-stream": {"schema": {"type": "string", "minLength": 1}}}
    return {"requestBody": {"required": True, "content": content}}
