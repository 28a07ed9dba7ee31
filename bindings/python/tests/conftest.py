"""What the tests share: the texts and the folder of shared messages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import bunco

SCAM = "Your PC is locked. Call Microsoft support now: +1 202 555 0137 and install AnyDesk"
# The same after characters of two, three and four bytes.
WIDE = "\u00c4\u20ac\U0001f600 " + SCAM


@pytest.fixture(autouse=True)
def names_for_docstrings(doctest_namespace: dict[str, Any]) -> None:
    doctest_namespace.update({name: getattr(bunco, name) for name in bunco.__all__}, bunco=bunco)


@pytest.fixture(scope="session")
def messages() -> Path:
    return Path(__file__).parents[3] / "tests" / "messages"
