"""`orggraph ask`: a command for every question file, made from what the file declares."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, cast

import typer
from typer.core import TyperGroup

from orggraph.cli.console import DataOption, JsonOption
from orggraph.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Callable

    from orggraph.catalogue import Catalogue, Parameter, Question

_PLAIN_WORD = re.compile(r"[^\s'\"\\$`!*?\[\]{}()<>|&;#~]+")
"""What a shell takes as it is."""


_AllOption: TypeAlias = Annotated[bool, typer.Option("--all", help="Every page, up to 10,000 rows.")]


def example_line(question: Question, values: Mapping[str, str]) -> str:
    """The command that asks `question` with `values`, ready for a shell."""
    words = ["orggraph", "ask", *question.words]
    words += [values[item.name] for item in question.parameters if item.required and item.name in values]
    for item in question.parameters:
        if not item.required and item.name in values:
            words += [_flag(item), values[item.name]]
    return " ".join(word if _PLAIN_WORD.fullmatch(word) else f"'{word}'" for word in words)


def _flag(parameter: Parameter) -> str:
    return f"--{parameter.name.replace('_', '-')}"


def _escaped(text: str) -> str:
    return text.replace("[", r"\[")


def _help(question: Question) -> str:
    columns = [f"{column.name}: {column.type}  {column.text}".rstrip() for column in question.columns]
    examples = [example_line(question, values) for values in question.examples]
    prose = re.sub(r"(?<!\n)\n(?!\n)", " ", question.prose)
    parts = [question.title, prose, _lines("Answers with", columns), _lines("Examples", examples)]
    return "\n\n".join(_escaped(part) for part in parts if part)


def _lines(head: str, lines: list[str]) -> str:
    # \b tells the help to keep these lines apart.
    return "\n  ".join([f"\b\n{head}:", *lines])


def _default(value: object) -> str:
    return ",".join(map(str, cast("list[object]", value))) if isinstance(value, list) else str(value)


def _parameter(parameter: Parameter) -> inspect.Parameter:
    text = parameter.text
    if parameter.required:
        annotation: Any = Annotated[str, typer.Argument(help=_escaped(text), show_default=False)]
        default: Any = inspect.Parameter.empty
    else:
        text += f" [default: {_default(parameter.default)}]" if parameter.default is not None else ""
        option: Any = typer.Option(
            _flag(parameter), help=_escaped(text), metavar=str(parameter.type), show_default=False
        )
        annotation, default = Annotated[str | None, option], None
    return inspect.Parameter(parameter.name, inspect.Parameter.KEYWORD_ONLY, annotation=annotation, default=default)


def _callback(question: Question) -> Callable[..., None]:
    def ask(**given: Any) -> None:
        from orggraph.cli.answers import print_answer

        json, data = given.pop("as_json"), given.pop("data_folder")
        whole = given.pop("whole", False)
        parameters = {name: value for name, value in given.items() if value is not None}
        print_answer(question, parameters, json=json, data=data, whole=whole)

    keyword = inspect.Parameter.KEYWORD_ONLY
    common = [
        inspect.Parameter("as_json", keyword, annotation=JsonOption, default=False),
        inspect.Parameter("data_folder", keyword, annotation=DataOption, default=None),
    ]
    if question.listing is not None:
        common.insert(0, inspect.Parameter("whole", keyword, annotation=_AllOption, default=False))
    signature = inspect.Signature([*map(_parameter, question.parameters), *common])
    ask.__signature__ = signature  # type: ignore[attr-defined]
    ask.__annotations__ = {item.name: item.annotation for item in signature.parameters.values()}
    return ask


def commands(catalogue: Catalogue) -> Mapping[str, Any]:
    """A command for each question, by its words: `positions superiors`."""
    questions = typer.Typer(rich_markup_mode="rich")
    for question in sorted(catalogue.questions, key=lambda one: (one.resource is None, one.name)):
        panel = question.resource or "anything"
        short = _escaped(question.title)
        register = questions.command(
            " ".join(question.words), help=_help(question), short_help=short, rich_help_panel=panel
        )
        register(_callback(question))
    return typer.main.get_group(questions).commands


class Questions(TyperGroup):
    """The questions of the catalogue, which is read when they are asked for and not before."""

    def _filled(self) -> Mapping[str, Any]:
        if not self.commands:
            from orggraph.catalogue import load
            from orggraph.resources import folder

            self.commands.update(commands(load(folder("cypher") / "questions")))
        return self.commands

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002
        """Every question, by its words."""
        return list(self._filled())

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002
        """The question with these words."""
        return self._filled().get(cmd_name)

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """The question that the first words name, and the words that are left for it."""
        for count in (2, 1):
            words = " ".join(args[:count])
            command = self.get_command(ctx, words)
            if command is not None:
                return words, command, args[count:]
        if ctx.resilient_parsing:
            return None, None, args
        raise BadInput(self._unknown(args))

    def _unknown(self, args: list[str]) -> str:
        known = list(self._filled())
        within = [words for words in known if words.split()[0] == args[0]]
        near = within if len(args) == 1 else get_close_matches(" ".join(args[:2]), known, n=3)
        near = near or within or [words for words in known if get_close_matches(args[0], words.split())]
        asked = " ".join(args[:2]) if within else args[0]
        hint = f"; near: {', '.join(near)}" if near else ""
        return f"There is no question '{asked}'{hint}. `orggraph ask --help` lists them all."

    def shell_complete(self, ctx: Any, incomplete: str) -> list[Any]:
        """The next words that lead to a question."""
        from typer._click.shell_completion import CompletionItem

        before = [*ctx._protected_args, *ctx.args]
        words = [name.split() for name in self._filled()]
        following = {name[len(before)] for name in words if name[: len(before)] == before and len(name) > len(before)}
        return [CompletionItem(word) for word in sorted(following) if word.startswith(incomplete)]


app = typer.Typer(
    cls=Questions,
    help="Ask the graph one of the questions below.\n\n"
    "A name may be an id, a name or an alias, in Traditional or Simplified script. A question's own --help says "
    "what it takes and what it answers with.\n\n"
    "Example: orggraph ask positions superiors 出納 --steps 3",
    no_args_is_help=True,
)


@app.callback()
def _app() -> None: ...
