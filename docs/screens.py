"""Pictures of every view of the explorer: `python docs/screens.py` asks the sample organisation and takes them.

Starts an embedded server on a temporary folder and the system's Chromium; writes docs/img/explorer/*.webp, each view
light and dark, wide and narrow. `python docs/screens.py network party` takes those of some views only.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, ViewportSize, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "img" / "explorer"
SECONDS = 120
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
SIZES: Mapping[str, ViewportSize] = {"wide": {"width": 1280, "height": 860}, "narrow": {"width": 360, "height": 740}}
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
    "document": "/document?id=document:manual.md",
}
"""Each view at a place where it has something to show."""


@contextmanager
def site() -> Iterator[str]:
    """The address of the sample organisation's explorer."""
    with tempfile.TemporaryDirectory() as data:
        command = [sys.executable, "-m", "orggraph", "up", "--port", "0", "--data", data]
        environment = os.environ | {"ORGGRAPH_QUERY_SECONDS": "30"}
        server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT)
        try:
            assert server.stdout is not None
            url = next(line for line in server.stdout if line.startswith("Open  "))
            yield url.removeprefix("Open  ").strip()
        finally:
            server.terminate()
            server.wait(SECONDS)


def taken(browser: Browser, url: str, path: str, size: str, dark: bool) -> bytes:
    """A PNG of a view, when everything that it asked for is there."""
    context = browser.new_context(
        base_url=url, locale="zh-TW", color_scheme="dark" if dark else "light", viewport=SIZES[size]
    )
    context.set_default_timeout(SECONDS * 1000)
    page = context.new_page()
    page.goto(path)
    page.wait_for_load_state("networkidle")
    page.wait_for_function("document.querySelector('[aria-busy=true]') === null")
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
    with site() as url, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=FLAGS)
        for name in names or VIEWS:
            for size in SIZES:
                for dark in (False, True):
                    file = FOLDER / f"{name}-{size}-{'dark' if dark else 'light'}.webp"
                    picture = Image.open(io.BytesIO(taken(browser, url, VIEWS[name], size, dark)))
                    picture.convert("RGB").save(file, quality=80, method=6)
                    print(f"{file.relative_to(ROOT)}  {file.stat().st_size:,} bytes", flush=True)
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
