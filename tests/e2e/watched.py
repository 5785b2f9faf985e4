"""A Chromium that is watched, and what the tests ask of a page."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, ViewportSize, expect

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "explorer" / "node_modules" / "axe-core" / "axe.min.js"
SECONDS = 30
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
expect.set_options(timeout=SECONDS * 1000)
WIDE: ViewportSize = {"width": 1280, "height": 900}
NARROW: ViewportSize = {"width": 360, "height": 740}


def chromium() -> str:
    """The system's Chromium; the test is skipped where there is none."""
    found = next((path for path in map(shutil.which, _NAMES) if path), None)
    if found is None:
        pytest.skip("no Chromium on this machine (Debian: apt install chromium)")
    return found


@dataclass
class Watch:
    """What went wrong on the pages of a test, but for what it says that it expects."""

    site: str
    faults: list[str] = field(default_factory=list[str])
    expected: list[re.Pattern[str]] = field(default_factory=list[re.Pattern[str]])

    def expect(self, pattern: str) -> None:
        """Faults that match are part of this test."""
        self.expected.append(re.compile(pattern))

    def unexpected(self) -> list[str]:
        """The faults that the test did not expect."""
        return [fault for fault in self.faults if not any(one.search(fault) for one in self.expected)]

    def follow(self, page: Page) -> None:
        """Write down every console error or warning, exception, failed request, and request to another host."""
        page.on(
            "console",
            lambda said: self.faults.append(f"{said.type}: {said.text}") if said.type in ("error", "warning") else None,
        )
        page.on("pageerror", lambda error: self.faults.append(f"exception: {error}"))
        # A question that is no longer wanted is given up; that is no fault.
        page.on(
            "requestfailed",
            lambda request: (
                None
                if request.failure == "net::ERR_ABORTED"
                else self.faults.append(f"{request.url}: {request.failure}")
            ),
        )
        page.on("request", lambda request: self._at_home(request.url))

    def _at_home(self, url: str) -> None:
        if urlsplit(url).scheme in ("http", "https", "ws", "wss") and not url.startswith(f"{self.site}/"):
            self.faults.append(f"another host: {url}")


Opener = Callable[..., Page]
"""`fresh` of the fixtures: a path, and the keywords `locale`, `dark` and `size`."""


def violations(page: Page) -> list[str]:
    """What axe-core finds on the page that is serious or critical, or of WCAG 2.2 AA."""
    if not AXE.is_file():
        pytest.skip("axe-core is not installed (make explorer-test)")
    # The page's own policy forbids scripts from elsewhere, so that axe comes in through the debugger.
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("async () => (await axe.run({resultTypes: ['violations']})).violations")
    return [
        f"{one['impact']} {one['id']}: {' '.join(str(node['target']) for node in one['nodes'][:3])}"
        for one in found
        if one["impact"] in ("serious", "critical") or "wcag22aa" in one["tags"]
    ]


def drawn(page: Page) -> int:
    """How many nodes the network on the page shows, once it does."""
    graph = page.locator(".graph[aria-busy=false]")
    graph.wait_for()
    return int(graph.get_attribute("data-drawn") or 0)
