"""The served pages in the system's Chromium: a site with the sample organisation, and pages that are watched."""

from __future__ import annotations

from collections.abc import Generator
from datetime import UTC, datetime

import pytest
from seeded import plant
from served import served

from orggraph.loading.access import create_key
from orggraph.resources import folder
from orggraph.settings import Bolt, Settings

pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, sync_playwright
from watched import FLAGS, SECONDS, WIDE, Opener, Watch, chromium


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
def key(site: str, bolt: Bolt) -> str:
    """A key for edits at the site. Who writes plants nothing back: each module has the sample planted anew."""
    assert site
    return create_key(bolt, "editor", "edit", None, datetime.now(UTC))[0]


@pytest.fixture(scope="module")
def browser(site: str) -> Generator[Browser]:
    """A Chromium for the tests of a module: its loop would be in the way of tests elsewhere."""
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def watch(site: str) -> Generator[Watch]:
    """The watch over the pages of a test; the test fails for what it did not expect."""
    watch = Watch(site)
    yield watch
    assert watch.unexpected() == []


@pytest.fixture
def fresh(browser: Browser, site: str, watch: Watch) -> Generator[Opener]:
    """A page in a browser that knows nothing yet: `fresh("/network", locale="zh-TW", dark=True, size=NARROW)`."""
    contexts: list[BrowserContext] = []

    def opened(path: str, locale: str = "en-US", dark: bool = False, size: ViewportSize = WIDE) -> Page:
        scheme = "dark" if dark else "light"
        context = browser.new_context(base_url=site, locale=locale, color_scheme=scheme, viewport=size)
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
