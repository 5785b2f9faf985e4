"""The served pages in the system's Chromium: a site with the sample organisation, and pages that are watched."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from seeded import plant
from served import served

from orggraph.resources import folder
from orggraph.settings import Bolt, Settings

playwright = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "explorer" / "node_modules" / "axe-core" / "axe.min.js"
SECONDS = 30
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
expect.set_options(timeout=SECONDS * 1000)
WIDE = {"width": 1280, "height": 900}
NARROW = {"width": 360, "height": 740}


def chromium() -> str:
    """The system's Chromium; the test is skipped where there is none."""
    found = next((path for path in map(shutil.which, _NAMES) if path), None)
    if found is None:
        pytest.skip("no Chromium on this machine (Debian: apt install chromium)")
    return found


@pytest.fixture(scope="module")
def site(bolt: Bolt) -> Generator[str]:
    """The address of a server with the sample organisation and the built pages."""
    chromium()
    if not (folder("explorer") / "assets").is_dir():
        pytest.skip("the explorer's pages are not built (make explorer)")
    plant(bolt)
    # A busy machine plans a question for the first time slowly; these tests are about the pages.
    with served(bolt, Settings(query_seconds=SECONDS)) as client:
        yield str(client.base_url).rstrip("/")


@pytest.fixture(scope="module")
def browser(site: str) -> Generator[Browser]:
    """A Chromium for the tests of a module: its loop would be in the way of tests elsewhere."""
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium(), args=_FLAGS)
        yield browser
        browser.close()


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
                None if request.failure == "net::ERR_ABORTED" else self.faults.append(f"{request.url}: {request.failure}")
            ),
        )
        page.on("request", lambda request: self._at_home(request.url))

    def _at_home(self, url: str) -> None:
        if urlsplit(url).scheme in ("http", "https", "ws", "wss") and not url.startswith(f"{self.site}/"):
            self.faults.append(f"another host: {url}")


@pytest.fixture
def watch(site: str) -> Generator[Watch]:
    """The watch over the pages of a test; the test fails for what it did not expect."""
    watch = Watch(site)
    yield watch
    assert watch.unexpected() == []


Opener = Callable[..., Page]


@pytest.fixture
def fresh(browser: Browser, site: str, watch: Watch) -> Generator[Opener]:
    """A page in a browser that knows nothing yet: `fresh("/network", locale="zh-TW", dark=True, size=NARROW)`."""
    contexts: list[BrowserContext] = []

    def opened(path: str, locale: str = "en-US", dark: bool = False, size: dict[str, int] = WIDE) -> Page:
        scheme = "dark" if dark else "light"
        context = browser.new_context(base_url=site, locale=locale, color_scheme=scheme, viewport=size)  # pyright: ignore[reportArgumentType]
        context.set_default_timeout(SECONDS * 1000)
        contexts.append(context)
        page = context.new_page()
        watch.follow(page)
        page.goto(path)
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def page(fresh: Opener) -> Page:
    """The overview, open in English."""
    return fresh("/")


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
