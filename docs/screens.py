"""Pictures of every view of the explorer: `python docs/screens.py` asks the sample organisation and takes them.

Starts an embedded server on a temporary folder and the system's Chromium; writes docs/img/explorer/*.webp, each view
light and dark, wide and narrow, as far down as TALLEST. `python docs/screens.py network party` takes those of some
views only.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "img" / "explorer"
SECONDS = 120
SETTLES_MS = 400
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
SIZES: Mapping[str, ViewportSize] = {"wide": {"width": 1280, "height": 860}, "narrow": {"width": 360, "height": 740}}
TALLEST: Mapping[str, int] = {"wide": 1400, "narrow": 1280}
MANUAL = (ROOT / "seed" / "manual.md").read_text("utf-8")
WORDS = "稅務機構"
MARKED = MANUAL.index(WORDS)
VIEWS: Mapping[str, str] = {
    "overview": "/",
    "network": "/network",
    "chart": "/chart",
    "card": "/card?id=position:出納",
    "party": "/party?id=external_party:稅務機構",
    "matrix": "/matrix?cell=department:總工辦|client",
    "paths": "/paths?source=position:駕駛員&target=external_party:供應商",
    "what-if": "/what-if?remove=position:出納",
    "audit": "/audit",
    "import": "/import",
    "document": f"/document?id=document:manual.md&mark={MARKED}-{MARKED + len(WORDS)}",
}
"""Each view at a place where it has something to show."""


@contextmanager
def site() -> Iterator[tuple[str, str]]:
    """The address of the sample organisation's explorer, and a key for edits."""
    with tempfile.TemporaryDirectory() as data:
        command = [sys.executable, "-m", "orggraph", "up", "--port", "0", "--edit-key", "--data", data]
        environment = os.environ | {"ORGGRAPH_QUERY_SECONDS": "30"}
        server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT)
        try:
            assert server.stdout is not None
            said = iter(server.stdout)
            key = next(line for line in said if line.startswith("og_")).strip()
            url = next(line for line in said if line.startswith("Open  "))
            yield url.removeprefix("Open  ").strip(), key
        finally:
            server.terminate()
            server.wait(SECONDS)


def dropped(page: Page) -> None:
    """A changed manual is read, and its plan is shown."""
    changed = MANUAL.replace("### 出納崗位說明書", "### 出納會計崗位說明書").replace(
        "崗位名稱:出納", "崗位名稱:出納會計"
    )
    page.set_input_files(
        "input[type=file]", {"name": "manual.md", "mimeType": "text/markdown", "buffer": changed.encode()}
    )
    page.locator(".changes, .plan, [aria-label=計畫]").first.wait_for()


PREPARED: Mapping[str, Callable[[Page], None]] = {"import": dropped}


def taken(browser: Browser, place: tuple[str, str], name: str, size: str, dark: bool) -> bytes:
    """A PNG of a view, when everything that it asked for is there."""
    url, key = place
    scheme = "dark" if dark else "light"
    context = browser.new_context(base_url=url, locale="zh-TW", color_scheme=scheme, viewport=SIZES[size])
    context.set_default_timeout(SECONDS * 1000)
    context.add_init_script(f"sessionStorage.setItem('orggraph.edit-key', '{key}')")
    page = context.new_page()
    page.goto(VIEWS[name])
    page.wait_for_load_state("networkidle")
    PREPARED.get(name, lambda _: None)(page)
    page.wait_for_load_state("networkidle")
    page.wait_for_function("() => document.querySelector('[aria-busy=true]') === null")
    height = min(TALLEST[size], page.evaluate("document.documentElement.scrollHeight"))
    if name != "document":
        page.set_viewport_size({**SIZES[size], "height": max(SIZES[size]["height"], height)})
        page.wait_for_timeout(SETTLES_MS)
    picture = page.screenshot(animations="disabled")
    context.close()
    return picture


def main(names: list[str]) -> None:
    """Take the pictures of these views, or of all."""
    unknown = sorted(set(names) - set(VIEWS))
    if unknown:
        raise SystemExit(f"There is no view {unknown[0]!r}; there are {', '.join(VIEWS)}.")
    chromium = next((found for found in map(shutil.which, NAMES) if found), None)
    if chromium is None:
        raise SystemExit("No Chromium on this machine (Debian: apt install chromium).")
    FOLDER.mkdir(parents=True, exist_ok=True)
    with site() as place, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=FLAGS)
        for name in names or VIEWS:
            for size in SIZES:
                for dark in (False, True):
                    file = FOLDER / f"{name}-{size}-{'dark' if dark else 'light'}.webp"
                    picture = Image.open(io.BytesIO(taken(browser, place, name, size, dark)))
                    picture.convert("RGB").save(file, quality=80, method=6)
                    print(f"{file.relative_to(ROOT)}  {file.stat().st_size:,} bytes", flush=True)
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
