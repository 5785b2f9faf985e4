"""How fast the explorer is in a real browser: first pictures, interactions, 2,000 positions, the size of its scripts.

`python bench/explorer.py` starts an embedded server and the system's Chromium, once on the sample organisation and once
on a table of positions, and prints milliseconds. Every page is opened by a browser context of its own, so that nothing
of it is in the browser's cache. A first picture is taken from the navigation to the frame that has all of its marks on
the screen: cold is the first request that a server just started gets, warm is the median of the ones after it. An
interaction is taken from the event's own time to the frame that shows what it asked for, the server's answer included;
its "response" is Chromium's Event Timing of the same event, input to next paint, in steps of 8 ms.
"""

from __future__ import annotations

import argparse
import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright
from structured import as_csv

from orggraph.resources import folder

SECONDS = 120
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
POSITIONS = 2000
REST_MS = 150
DRAWN = "document.querySelector('.graph[aria-busy=false]')"
PICTURES: Mapping[str, tuple[str, str]] = {
    "Overview": ("/", "document.querySelector('svg[data-picture] text')"),
    "Network": ("/network", DRAWN),
    "Org chart": ("/chart", "document.querySelector('svg[data-picture] text')"),
}
"""Each view, and when its picture is there: all boxes with their names; on the canvas, all nodes and all lines too."""

WATCH = """
window.tasks = [];
new PerformanceObserver(list => tasks.push(...list.getEntries().map(one => Math.round(one.duration))))
  .observe({type: 'longtask', buffered: true});
window.inputs = [];
new PerformanceObserver(list => inputs.push(...list.getEntries()))
  .observe({type: 'event', durationThreshold: 16, buffered: true});
// The first frame in which the condition holds has been painted when the task after it runs.
window.shown = condition => new Promise(done => {
  const look = () => condition() ? requestAnimationFrame(() => setTimeout(() => done(performance.now())))
    : requestAnimationFrame(look);
  look();
});
window.after = (kind, condition) => new Promise(done => addEventListener(kind, event => {
  const begun = event.timeStamp;
  setTimeout(async () => done({begun, took: await shown(condition) - begun}));
}, {capture: true, once: true}));
"""


@dataclass(frozen=True, slots=True)
class Interaction:
    """What a person does, and what is on the screen when it is done."""

    title: str
    path: str
    kind: str
    """The event whose time is the beginning."""
    act: Callable[[Page], None]
    done: str


def node_at(page: Page, known: str) -> tuple[float, float]:
    """Where a node of the network is on the screen."""
    found = page.evaluate(
        "id => { const {left, top} = document.querySelector('.graph').getBoundingClientRect();"
        "const at = document.querySelector('.graph')._cyreg.cy.getElementById(id).renderedPosition();"
        "return [left + at.x, top + at.y] }",
        known,
    )
    return (found[0], found[1])


def click_node(page: Page) -> None:
    """The pointer comes to rest on the node, as a hand's does, and then presses it."""
    at = node_at(page, "position:出納")
    page.mouse.move(*at)
    page.wait_for_timeout(REST_MS)
    page.mouse.click(*at)


CARD = "document.querySelector('aside h2, aside h1')"
CHANGED = f"{DRAWN}?.dataset.drawn !== window.before"
INTERACTIONS = (
    Interaction("click on a node, its card is there", "/network", "click", click_node, CARD),
    Interaction(
        "a filter changes, the network is drawn anew",
        "/network",
        "click",
        lambda page: page.get_by_label("inferred").click(),
        CHANGED,
    ),
    Interaction(
        "a department becomes one node",
        "/network?select=department:財務部",
        "click",
        lambda page: page.get_by_role("button", name="Collapse").click(),
        CHANGED,
    ),
    Interaction(
        "a letter in the search box, suggestions are there",
        "/",
        "keydown",
        lambda page: page.get_by_role("combobox").first.press("c"),
        "document.querySelector('[role=option]')",
    ),
    Interaction(
        "a branch of the org chart closes",
        "/chart",
        "click",
        lambda page: page.locator("[data-toggle]").nth(1).click(),
        "document.querySelector('svg[data-picture] [aria-expanded=false]')",
    ),
    Interaction(
        "another view from the menu, its picture is there",
        "/",
        "click",
        lambda page: page.get_by_role("link", name="Org chart").click(),
        "document.querySelector('svg.orgchart text')",
    ),
)


@contextmanager
def site(data: Path) -> Iterator[str]:
    """The address of a server just started on this folder; it ends with the block."""
    command = [sys.executable, "-m", "orggraph", "up", "--port", "0", "--data", str(data)]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert server.stdout is not None
        url = next(line for line in server.stdout if line.startswith("Open  "))
        yield url.removeprefix("Open  ").strip()
    finally:
        server.terminate()
        server.wait(SECONDS)


@contextmanager
def opened(browser: Browser, url: str) -> Iterator[Page]:
    """A page that is watched, of a browser that knows nothing yet."""
    context = browser.new_context(base_url=url, locale="en-US", viewport={"width": 1280, "height": 860})
    context.set_default_timeout(SECONDS * 1000)
    context.add_init_script(WATCH)
    try:
        yield context.new_page()
    finally:
        context.close()


def first_picture(browser: Browser, url: str, path: str, condition: str) -> tuple[float, int]:
    """Milliseconds from the navigation to the picture, and the longest task meanwhile."""
    with opened(browser, url) as page:
        page.goto(path, wait_until="commit")
        took: float = page.evaluate(f"shown(() => {condition})")
        return took, longest(page)


def longest(page: Page) -> int:
    """The longest task of the page so far in milliseconds; 0 where none was over 50."""
    return page.evaluate("new Promise(done => setTimeout(() => done(Math.max(0, ...tasks)), 200))")


def interaction(browser: Browser, url: str, case: Interaction) -> tuple[float, float]:
    """Milliseconds from the event to what it asked for, and to the next paint."""
    with opened(browser, url) as page:
        page.goto(case.path)
        page.wait_for_load_state("networkidle")
        page.evaluate("shown(() => document.querySelector('[aria-busy=true], .loading') === null)")
        page.evaluate(f"window.before = {DRAWN}?.dataset.drawn; inputs.length = 0")
        page.evaluate(f"void (window.found = after('{case.kind}', () => {case.done}))")
        case.act(page)
        found: dict[str, Any] = page.evaluate("found")
        paints = "new Promise(done => setTimeout(() => done(Math.max(0, ...inputs.map(one => one.duration))), 200))"
        return found["took"], page.evaluate(paints)


def scripts(view: str) -> tuple[int, int]:
    """Bytes of the scripts that a view needs, compressed by gzip, and those of its layout's
    thread."""
    assets = folder("explorer") / "assets"
    entry = re.findall(r"assets/([\w.-]+\.js)", (folder("explorer") / "index.html").read_text("utf-8"))
    wanted = [*entry, next(path.name for path in assets.glob(f"{view}-*.js"))]
    seen: set[str] = set()
    while wanted:
        name = wanted.pop()
        if name in seen:
            continue
        seen.add(name)
        text = (assets / name).read_text("utf-8")
        wanted += re.findall(r"(?:from|import)\s*[\"'`]\./([\w.-]+\.js)", text)
    workers = [path.name for path in assets.glob("*.worker-*.js")] if view == "Network" else []
    sizes = [sum(len(gzip.compress((assets / name).read_bytes(), 6)) for name in names) for names in (seen, workers)]
    return sizes[0], sizes[1]


def print_pictures(browser: Browser, data: Path, rounds: int) -> None:
    """First pictures of the sample organisation."""
    print(f"{'first picture, ms':52}{'cold':>8}{'warm':>8}{'task':>8}", flush=True)
    for title, (path, condition) in PICTURES.items():
        with site(data) as url:
            cold, _ = first_picture(browser, url, path, condition)
            warm = [first_picture(browser, url, path, condition) for _ in range(rounds)]
        print(
            f"{title:52}{cold:8.0f}{median(one for one, _ in warm):8.0f}{max(task for _, task in warm):8}", flush=True
        )


def print_interactions(browser: Browser, data: Path, rounds: int) -> None:
    """Interactions with the sample organisation."""
    print(f"\n{'interaction, ms':52}{'first':>8}{'median':>8}{'response':>9}", flush=True)
    with site(data) as url:
        for case in INTERACTIONS:
            first, *rest = [interaction(browser, url, case) for _ in range(rounds + 1)]
            response = median(paint for _, paint in rest)
            print(f"{case.title:52}{first[0]:8.0f}{median(took for took, _ in rest):8.0f}{response:9.0f}", flush=True)


def print_large(browser: Browser, data: Path, rounds: int) -> None:
    """The same first pictures of a large organisation, and the longest task."""
    table = data.with_name("positions.csv")
    table.write_bytes(as_csv(POSITIONS))
    command = [sys.executable, "-m", "orggraph", "import", str(table), "--yes", "--data", str(data)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    print(f"\n{f'{POSITIONS:,} positions, first picture, ms':52}{'cold':>8}{'warm':>8}{'task':>8}", flush=True)
    print_rows(browser, data, rounds)


def print_rows(browser: Browser, data: Path, rounds: int) -> None:
    """A row for each view of the large organisation."""
    for title, (path, condition) in PICTURES.items():
        with site(data) as url:
            runs = [first_picture(browser, url, path, condition) for _ in range(rounds + 1)]
        warm = median(took for took, _ in runs[1:])
        print(f"{title:52}{runs[0][0]:8.0f}{warm:8.0f}{max(task for _, task in runs):8}", flush=True)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=5)
    rounds: int = parser.parse_args().rounds
    chromium = next((found for found in map(shutil.which, NAMES) if found), None)
    if chromium is None or not (folder("explorer") / "assets").is_dir():
        raise SystemExit("This needs Chromium (Debian: apt install chromium) and the built pages (make explorer).")
    print(f"{'scripts, bytes compressed':52}{'page':>8}{'thread':>8}")
    for title, view in (("Overview", "Overview"), ("Network", "Network"), ("Org chart", "Chart")):
        page, worker = scripts(view)
        print(f"{title:52}{page:8,}{worker:8,}")
    print()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as base, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=FLAGS)
        print_pictures(browser, Path(base) / "sample", rounds)
        print_interactions(browser, Path(base) / "sample", rounds)
        print_large(browser, Path(base) / "large", rounds)
        browser.close()
    print("\nload of the machine meanwhile:", *(f"{one:.1f}" for one in os.getloadavg()))


if __name__ == "__main__":
    main()
