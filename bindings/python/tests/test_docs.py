"""Every example in a docstring, in the README and in the guide runs."""

from __future__ import annotations

import doctest
import inspect
import re
from pathlib import Path
from typing import Any

import pytest

import bunco

ROOT = Path(__file__).parents[3]


def things() -> dict[str, str]:
    texts = {"bunco": bunco.__doc__ or ""}
    for name in bunco.__all__:
        thing = getattr(bunco, name)
        texts[name] = getattr(thing, "__doc__", None) or ""
        if inspect.isclass(thing):
            members = {m: v for m, v in vars(thing).items() if not m.startswith("__")}
            texts |= {f"{name}.{m}": inspect.getdoc(v) or "" for m, v in members.items()}
    return {name: text for name, text in texts.items() if name != "__version__"}


@pytest.mark.parametrize("name", things())
def test_everything_has_a_docstring_whose_examples_run(name: str, doctest_namespace: dict[str, Any]) -> None:
    text = things()[name]
    if not name.startswith("PackError."):
        assert text.strip(), name
    test = doctest.DocTestParser().get_doctest(text, dict(doctest_namespace), name, None, None)
    assert doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test).failed == 0


@pytest.mark.parametrize("path", ["bindings/python/README.md", "docs/python.md"])
def test_the_guides_run(path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MPLBACKEND", "agg")
    examples = re.findall(r"^```python\n(.*?)^```", (ROOT / path).read_text(encoding="utf-8"), re.M | re.S)
    assert examples
    names: dict[str, Any] = {}
    for example in examples:
        exec(compile(example, path, "exec"), names)
