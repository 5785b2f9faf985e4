"""The recipes of the docs, asked as they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from seeded import plant
from served import served

from orggraph.settings import Bolt, Settings

PAGE = (Path(__file__).resolve().parents[1] / "docs" / "recipes.md").read_text("utf-8")
URLS = re.findall(r'^curl .*"\$BASE(/\S+)"$', PAGE, re.MULTILINE)


@pytest.fixture(scope="module")
def client(bolt: Bolt) -> Iterator[httpx.Client]:
    plant(bolt)
    with served(bolt, Settings(query_seconds=60)) as http:
        yield http


@pytest.mark.parametrize("url", URLS)
def test_what_a_recipe_asks_is_answered(client: httpx.Client, url: str) -> None:
    response = client.get(url)
    assert response.status_code == 200, response.text[:500]
    if response.headers["content-type"] == "application/json":
        body = response.json()
        assert body["data"], url
        assert body["meta"]["truncated"] is False
    else:
        assert len(response.content) > 100


def test_there_are_recipes() -> None:
    assert len(URLS) >= 15
    assert len(re.findall(r"^## ", PAGE, re.MULTILINE)) == 5
