"""What to ask an agent for: one prompt for each kind of user."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import mcp_types as types

_PROOF = (
    "Say for each fact whether it is declared, mined or inferred, and quote the words of the manual that prove it. "
    "Where the tools have nothing, say so; do not fill gaps from what companies are usually like."
)


@dataclass(frozen=True, slots=True)
class Prompt:
    """A text with places for what the user names; `arguments` are name and meaning, all required."""

    name: str
    title: str
    arguments: Mapping[str, str]
    text: str

    def described(self) -> types.Prompt:
        """The prompt as the list shows it."""
        arguments = [
            types.PromptArgument(name=name, description=meaning, required=True)
            for name, meaning in self.arguments.items()
        ]
        return types.Prompt(name=self.name, title=self.title, description=self.title, arguments=arguments)

    def filled(self, given: Mapping[str, str]) -> types.GetPromptResult:
        """The message to send. Raises KeyError naming an argument that is missing."""
        text = self.text.format(**{name: given[name] for name in self.arguments})
        content = types.TextContent(type="text", text=f"{text}\n\n{_PROOF}")
        return types.GetPromptResult(
            description=self.title, messages=[types.PromptMessage(role="user", content=content)]
        )


PROMPTS: Mapping[str, Prompt] = {
    one.name: one
    for one in (
        Prompt(
            "fragile",
            "For management: where the organisation hangs on one position",
            {"department": "A department, or 'all'"},
            "Where is this organisation fragile, looking at {department}? Find who stands between the others, which "
            "outside parties and which pairs of departments hang on one position, and what the manual contradicts "
            "itself in. Start with the tools about management and audit, then look at the positions that they name. "
            "Answer with the five things to mend first, the most harmful first.",
        ),
        Prompt(
            "partner",
            "For analysts: who interacts with an outside party, and why",
            {"party": "An outside party, such as 稅務機構"},
            "Who in this organisation interacts with {party}? Ask external_parties_contacts. Give each position with "
            "its department, its superior, the duty it acts by, what measures it, and who could stand in for it.",
        ),
        Prompt(
            "subgraph",
            "For programs: the surroundings of a node, small enough to work with",
            {"node": "A position, department, party or indicator", "purpose": "What the subgraph is for"},
            "Fetch the part of the graph around {node} that serves this purpose: {purpose}. Ask subgraph with the "
            "fewest kinds of edge and steps that do, look at meta.cut, and ask again with less where something was "
            "left out. Give the nodes and edges you settled on, and the call that fetches them over HTTP.",
        ),
    )
}
"""Every prompt by its name."""
