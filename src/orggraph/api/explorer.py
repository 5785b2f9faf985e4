"""The explorer's pages: the files that its build made, served from memory under a strict policy."""

from __future__ import annotations

import gzip
import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from pathlib import Path

from fastapi import FastAPI
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "worker-src 'self'",
        "style-src 'self'",
        # Pictures are made in the page before they are saved.
        "img-src 'self' blob:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
"""What the pages may do: nothing with any other host, no script or style that is not a file of the build."""

_FOREVER = "public, max-age=31536000, immutable"
_PACKED = ("text/", "application/json", "image/svg+xml")
_TYPES: Mapping[str, str] = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}
_UNBUILT = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>orggraph</title></head><body>
<h1>The explorer is not built</h1>
<p>This copy of orggraph has no pages to look at. In a checkout, <code>make explorer</code> builds them; a wheel has
them in it.</p>
<p>The API works: <a href="/docs">the questions</a>, <a href="/v1">as data</a>.</p></body></html>"""


@dataclass(frozen=True)
class Built:
    """One file of the build, as it is and packed."""

    content: bytes
    media_type: str
    cache: str

    @cached_property
    def packed(self) -> bytes | None:
        """The content compressed; None where that would not help."""
        if not self.media_type.startswith(_PACKED) or len(self.content) < 1024:
            return None
        return gzip.compress(self.content, 6, mtime=0)

    @cached_property
    def tag(self) -> str:
        """The `ETag`."""
        return f'"{blake2b(self.content, digest_size=12).hexdigest()}"'


def built(folder: Path) -> Mapping[str, Built]:
    """The files of the build by their address; empty where nothing was built (a folder of sources has no assets)."""
    if not (folder / "index.html").is_file() or not (folder / "assets").is_dir():
        return {}
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): _file(path, path.parent.name == "assets") for path in files}


def _file(path: Path, hashed: bool) -> Built:
    media_type = _TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return Built(path.read_bytes(), media_type, _FOREVER if hashed else "no-cache")


def add_explorer(app: FastAPI, folder: Path) -> None:
    """Serve the build in `folder` at `/`. To be called last: its pages have addresses of one word that no route has."""
    files = built(folder)

    @app.get("/assets/{name}", include_in_schema=False)
    async def asset(request: Request, name: str) -> Response:  # pyright: ignore[reportUnusedFunction]
        return _answer(request, files.get(f"assets/{name}"))

    @app.get("/", include_in_schema=False)
    async def start(request: Request) -> Response:  # pyright: ignore[reportUnusedFunction]
        if not files:
            return HTMLResponse(_UNBUILT, status_code=404)
        return _answer(request, files["index.html"])

    @app.get("/{page}", include_in_schema=False)
    async def page(request: Request, page: str) -> Response:  # pyright: ignore[reportUnusedFunction]
        # A program that asks for what is not there is told so; a person's browser gets the pages, which say it too.
        reads = "text/html" in request.headers.get("accept", "")
        return _answer(request, files.get(page) or (files.get("index.html") if reads else None))


def _answer(request: Request, file: Built | None) -> Response:
    if file is None:
        raise HTTPException(404)
    headers = {
        "Cache-Control": file.cache,
        "ETag": file.tag,
        "Vary": "Accept, Accept-Encoding",
        "Content-Security-Policy": POLICY,
        "Cross-Origin-Opener-Policy": "same-origin",
    }
    if request.headers.get("if-none-match") == file.tag:
        return Response(status_code=304, headers=headers)
    content = file.content
    if "gzip" in request.headers.get("accept-encoding", "") and file.packed is not None:
        content = file.packed
        headers["Content-Encoding"] = "gzip"
    return Response(content, media_type=file.media_type, headers=headers)
