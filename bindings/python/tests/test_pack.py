"""The caller's own knowledge."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path
from typing import Any

import pytest

import bunco

ACME: dict[str, Any] = {
    "id": "acme",
    "name": "Acme Bank",
    "sector": "bank",
    "domains": ["acme.example"],
    "domains_source": "own",
    "sources": {"own": {"title": "our own list", "date": "2026-11-23"}},
}
TOML = """id = "acme"
name = "Acme Bank"
sector = "bank"
domains = ["acme.example"]
domains_source = "own"
[sources.own]
title = "our own list"
"""


def owner(pack: bunco.Pack) -> tuple[str, str | None]:
    report = bunco.Engine(pack=pack).check_domain("login.acme.example")
    return report.verdict, report.matches[0].brand


def test_packs_from_dicts_text_and_files(tmp_path: Path) -> None:
    (tmp_path / "brands").mkdir()
    (tmp_path / "brands" / "acme.toml").write_text(TOML)
    for pack in [
        bunco.Pack({"brands/acme.toml": ACME}),
        bunco.Pack({"brands/acme.toml": TOML}),
        bunco.Pack({"brands/acme.toml": tmp_path / "brands" / "acme.toml"}),
        bunco.Pack.from_dir(tmp_path),
        bunco.Pack.from_dir(str(tmp_path)),
        bunco.Pack.from_brands([{"id": "acme", "name": "Acme Bank", "domains": ["acme.example"]}]),
    ]:
        assert "acme" in pack.brands and "paypal" in pack.brands
        assert owner(pack) == ("official", "acme")
        twin = pickle.loads(pickle.dumps(pack))
        assert twin == pack and owner(twin) == owner(pack)


def test_compiled_packs(tmp_path: Path) -> None:
    pack = bunco.Pack({"brands/acme.toml": ACME})
    alone = bunco.Pack({"brands/acme.toml": ACME}, builtin=False)
    for own, builtin in [(pack, True), (alone, False), (alone, True)]:
        data, file = own.to_bytes(), tmp_path / "my.pack"
        file.write_bytes(data)
        same = bunco.Pack.from_bytes(data, builtin=builtin)
        assert same == bunco.Pack.from_dir(file, builtin=builtin)
        assert "acme" in same.brands and ("paypal" in same.brands) == (own is pack or builtin)
        assert owner(same) == ("official", "acme")
        assert repr(same).startswith("<Pack compiled") == (own is pack or not builtin)
        for twin in [pickle.loads(pickle.dumps(same)), copy.copy(same)]:
            assert twin == same and hash(twin) == hash(same) and repr(twin) == repr(same) and owner(twin) == owner(same)
    text = "Acme Bank: your account is locked. Sign in at https://acme-login.example/verify"
    quick = bunco.Engine(pack=bunco.Pack.from_bytes(pack.to_bytes()))
    assert quick.scan(text).to_json() == bunco.Engine(pack=pack).scan(text).to_json()
    assert quick.check() == bunco.Engine(pack=pack).check()
    assert bunco.Pack.from_bytes(pack.to_bytes()).to_bytes() == pack.to_bytes()


def test_damaged_compiled_packs(tmp_path: Path) -> None:
    data = bunco.Pack({"brands/acme.toml": ACME}, builtin=False).to_bytes()
    cut = [data[:length] for length in range(len(data))]
    changed = [data[:at] + bytes([data[at] ^ 0x20]) + data[at + 1 :] for at in range(len(data))]
    for wrong in cut + changed:
        with pytest.raises(bunco.PackError, match="not a compiled pack|compile the pack again"):
            bunco.Pack.from_bytes(wrong)
    file = tmp_path / "my.pack"
    file.write_bytes(data[:-1])
    with pytest.raises(bunco.PackError, match="my.pack: cut or damaged") as caught:
        bunco.Pack.from_dir(file)
    assert (caught.value.path, caught.value.line) == (str(file), None)


def test_a_scan_uses_the_pack() -> None:
    text = "Acme Bank: your account is locked. Sign in at https://acme-login.example/verify"
    engine = bunco.Engine(pack=bunco.Pack({"brands/acme.toml": ACME}))
    assert "acme" in {f.detail.get("brand") for f in engine.scan(text).findings}
    assert "acme" not in {f.detail.get("brand") for f in bunco.scan(text).findings}
    assert pickle.loads(pickle.dumps(engine)).scan(text) == engine.scan(text)


def test_brands_from_tables() -> None:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

    data = {"name": ["Acme Bank", "Zed & Sons"], "domains": ["acme.example, acme-pay.example", "zed.example"]}
    for frame in [pd.DataFrame(data), pl.DataFrame(data), pa.table(data), pd.DataFrame({**data, "aliases": ["Acme", None]})]:
        pack = bunco.Pack.from_brands(frame)
        assert {"acme-bank", "zed-sons"} <= set(pack.brands)
        assert bunco.Engine(pack=pack).check_domain("acme-pay.example").verdict == "official"


def test_mistakes_have_a_place(tmp_path: Path) -> None:
    with pytest.raises(bunco.PackError) as caught:
        bunco.Pack({"brands/acme.toml": TOML.replace('sector = "bank"', 'sector = "bank"\nsektor = 1')})
    assert isinstance(caught.value, ValueError)
    assert (caught.value.path, caught.value.line) == ("brands/acme.toml", 4)
    assert "sektor" in str(caught.value) and caught.value.errors[0][0] == "brands/acme.toml"
    assert pickle.loads(pickle.dumps(caught.value)).line == 4
    (tmp_path / "brands").mkdir()
    (tmp_path / "brands" / "acme.toml").write_text("id = ")
    with pytest.raises(bunco.PackError) as caught:
        bunco.Pack.from_dir(tmp_path)
    assert caught.value.path == str(tmp_path / "brands" / "acme.toml") and caught.value.line == 1


    with pytest.raises(bunco.PackError) as caught:
        bunco.Pack({"brands/acme.toml": tmp_path / "brands" / "acme.toml"})
    assert (caught.value.path, caught.value.line) == (str(tmp_path / "brands" / "acme.toml"), 1)


PHRASE = {"id": "zz.callback.001", "indicator": "callback-request", "strength": "medium", "pattern": "ring us", "source": "own"}


@pytest.mark.parametrize(
    ("file", "content", "place"),
    [
        ("brands/acme.toml", {**ACME, "sektor": 1}, "brands/acme.toml: sektor: unknown field"),
        ("brands/acme.toml", {**ACME, "domains": ["acme.example", "ACME"]}, 'brands/acme.toml: domains: domain "ACME" is not a host'),
        ("brands/acme.toml", {k: v for k, v in ACME.items() if k != "id"}, "brands/acme.toml: missing field `id`"),
        ("brands/acme.toml", {**ACME, "sources": {"own": {"titel": "x"}}}, "brands/acme.toml: sources.own.titel: unknown field"),
        (
            "phrases/zz.toml",
            {"language": "zz", "phrase": [PHRASE, {**PHRASE, "id": "zz.callback.002", "source": "none"}], "sources": {"own": {"title": "x"}}},
            'phrases/zz.toml: phrase[1].source: source "none" is not listed',
        ),
    ],
)
def test_mistakes_in_a_dict_name_the_field(file: str, content: dict[str, Any], place: str) -> None:
    """The caller never sees the TOML that is made of a dict, so no line of it is told."""
    with pytest.raises(bunco.PackError) as caught:
        bunco.Pack({file: content})
    assert str(caught.value).startswith(place)
    assert (caught.value.path, caught.value.line) == (file, None)


def test_mistakes_in_a_table_of_brands_name_the_row() -> None:
    import pandas as pd

    rows = {"name": ["Acme", "Zed", "Top"], "domains": ["acme.example", "zed", "top.example, TOP.example"]}
    with pytest.raises(bunco.PackError) as caught:
        bunco.Pack.from_brands(pd.DataFrame(rows))
    assert [(path, line) for path, line, _ in caught.value.errors] == [("brands[1]", None), ("brands[2]", None)]
    assert all(message.startswith("domains: domain ") for *_, message in caught.value.errors)
    assert 'brands[1]: domains: domain "zed" is not a host in lower case' in str(caught.value)


@pytest.mark.parametrize(
    ("make", "error", "match"),
    [
        (lambda: bunco.Pack({"brands/acme.toml": 7}), TypeError, "brands/acme.toml: expected TOML as str, a dict, or a Path to read, got int"),
        (lambda: bunco.Pack({"brands/a.toml": {"x": object()}}), TypeError, "brands/a.toml: x: a pack holds no object"),
        (lambda: bunco.Pack.from_brands([7]), TypeError, r"brands\[0\]: expected a dict, got int"),
        (lambda: bunco.Pack.from_brands([{"name": "x"}]), ValueError, r"brands\[0\]: a brand needs a name and domains"),
        (lambda: bunco.Pack.from_brands([{"name": "X", "domains": "x.example", "colour": 1}]), bunco.PackError, "colour"),
        (lambda: bunco.Pack.from_dir("/nowhere"), OSError, "/nowhere"),
        (lambda: bunco.Pack.from_dir(None), TypeError, "path"),
        (lambda: bunco.Pack.from_bytes("text"), TypeError, "bytes|PyBytes"),
        (lambda: bunco.Pack({"brands/a.toml": "\ud800"}), ValueError, "surrogates|UTF-8"),
        (lambda: bunco.Pack({7: ""}), TypeError, "str"),
        (lambda: bunco.Pack([]), TypeError, "dict"),
    ],
)
def test_bad_packs(make: Any, error: type[Exception], match: str) -> None:
    with pytest.raises(error, match=match):
        make()


def test_deep_tables_are_refused() -> None:
    deep: Any = "x"
    for _ in range(10_000):
        deep = [deep]
    with pytest.raises(ValueError, match="nested too deep"):
        bunco.Pack({"brands/acme.toml": {"name": deep}})


def test_a_pack_of_ones_own_only() -> None:
    with pytest.raises(bunco.PackError):
        bunco.Pack({"brands/acme.toml": "id ="}, builtin=False)


def test_examples_are_run() -> None:
    pack = bunco.Pack({"phrases/zz.toml": PHRASES})
    (error,) = [error for error in bunco.Engine(pack=pack).check() if error[0] == "phrases/zz.toml"]
    assert "not found in its hit" in error[2]


PHRASES = """language = "zz"
[[phrase]]
id = "zz.callback.001"
indicator = "callback-request"
strength = "medium"
pattern = "ring the blue desk"
source = "own"
hit = ["Ring the green desk."]
miss = ["The desk is blue."]
[sources.own]
title = "our own list"
date = "2026-11-23"
"""
