"""Many messages: lists, tables, features."""

from __future__ import annotations

import os
import pickle
import sys
from typing import Any

import numpy as np
import pytest
from conftest import SCAM, WIDE

import bunco


def test_scan_many_keeps_order_and_none() -> None:
    texts: list[str | None] = [f"Message {n}" if n % 3 else f"{SCAM} {n}" for n in range(5000)]
    texts[7] = None
    reports = bunco.scan_many(iter(texts), channel="sms")
    assert len(reports) == 5000 and reports[7] is None
    for n in [0, 1, 6, 2047, 2048, 4998]:
        assert reports[n] == bunco.scan(texts[n], channel="sms")  # type: ignore[arg-type]


def test_scan_many_takes_records() -> None:
    record = {"text": SCAM, "sender": "Microsoft <a@b.example>", "region": "GB", "channel": "email", "subject": None}
    assert bunco.scan_many([record]) == [bunco.scan(SCAM, sender="Microsoft <a@b.example>", region="GB", channel="email")]
    assert bunco.scan_many([]) == bunco.scan_many(x for x in ()) == []


def test_columns_of_all_kinds() -> None:
    pd, pl = pytest.importorskip("pandas"), pytest.importorskip("polars")
    pa = pytest.importorskip("pyarrow")
    texts = [SCAM, None, "Lunch at one?"]
    wanted = bunco.scan_many(texts)
    series = pd.Series(texts)
    for column in [series, series.astype(object), pd.Series(texts, dtype="string"), pl.Series(texts), pa.chunked_array([texts])]:
        assert bunco.scan_many(column) == wanted, type(column)
    assert bunco.scan_many([SCAM, float("nan"), "Lunch at one?"]) == wanted
    records = pd.DataFrame({"text": [SCAM, "Lunch at one?"], "sender": ["a@b.example", None]}).to_dict("records")
    assert bunco.scan_many(records) == [bunco.scan(SCAM, sender="a@b.example"), bunco.scan("Lunch at one?")]
    frame = pd.DataFrame({"text": texts})
    for table in [frame, pl.from_pandas(frame), pa.table(frame)]:
        with pytest.raises(TypeError, match="messages: expected messages, got .*; name a column"):
            bunco.scan_many(table)
    with pytest.raises(TypeError, match=r"table: expected a table, got Series, which is no table; .*to_frame"):
        bunco.scan_arrow(frame["text"], "text")


@pytest.mark.parametrize(
    ("messages", "error", "match"),
    [
        ("one text", TypeError, "several messages, got one"),
        (7, TypeError, "not iterable"),
        (["a", 7], TypeError, r"messages\[1\]: text: expected str, got int"),
        (["a", b"b"], TypeError, r"messages\[1\]: text: expected str, got bytes"),
        (["a", 1.5], TypeError, r"messages\[1\]: text: expected str, got float"),
        (["a", "\ud800"], ValueError, r"messages\[1\]: .*surrogates"),
        ([{"body": "a"}], ValueError, r'messages\[0\]: "body" is no field; write text'),
        ([{"text": "a", "channel": "fax"}], ValueError, "is no channel"),
        ((1 / 0 for _ in "a"), ZeroDivisionError, "division"),
    ],
)
def test_scan_many_names_what_is_wrong(messages: Any, error: type[Exception], match: str) -> None:
    with pytest.raises(error, match=match):
        bunco.scan_many(messages)


def test_progress_is_shown_when_asked(capsys: pytest.CaptureFixture[str]) -> None:
    bunco.scan_many(["a"] * 10)
    assert capsys.readouterr().err == ""
    bunco.scan_many(["a"] * 10, progress=True)
    assert "10" in capsys.readouterr().err


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_forked_process_scans() -> None:
    wanted = bunco.scan_many([SCAM] * 100)
    child = os.fork()
    if child == 0:
        os._exit(0 if bunco.scan_many([SCAM] * 100) == wanted else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


ROWS = [WIDE, None, "Lunch at one?", ""]


def tables() -> dict[str, Any]:
    import duckdb
    import pandas as pd
    import polars as pl
    import pyarrow as pa

    table = pa.table({"id": [1, 2, 3, 4], "body": ROWS})
    rows = table  # DuckDB finds it by this name
    assert rows is table
    category = pa.array(ROWS).dictionary_encode()
    return {
        "pyarrow string": table,
        "pyarrow large_string": table.cast(pa.schema([("id", pa.int64()), ("body", pa.large_string())])),
        "pyarrow string_view": table.set_column(1, "body", pa.array(ROWS, pa.string_view())),
        "pyarrow binary": table.set_column(1, "body", pa.array([r and r.encode() for r in ROWS[:1]] + [None, b"Lunch at one?", b""])),
        "pyarrow dictionary": table.set_column(1, "body", category),
        "pyarrow chunks": pa.concat_tables([table.slice(0, 1), table.slice(1)]),
        "pyarrow batch": table.to_batches()[0],
        "pyarrow reader": table.to_reader(),
        "pandas": pd.DataFrame({"id": [1, 2, 3, 4], "body": ROWS}),
        "pandas category": pd.DataFrame({"id": [1, 2, 3, 4], "body": pd.Categorical(ROWS)}),
        "polars": pl.DataFrame({"id": [1, 2, 3, 4], "body": ROWS}),
        "duckdb": duckdb.sql("select * from rows"),
    }


@pytest.mark.parametrize("name", tables())
def test_scan_arrow_takes_any_table(name: str) -> None:
    import pyarrow as pa

    result = pa.table(bunco.scan_arrow(tables()[name], text="body", channel="sms"))
    assert result.column("id").to_pylist() == [1, 2, 3, 4]
    rows = result.column("bunco").to_pylist()
    assert rows[1] is None
    for row, text in zip(rows, ROWS, strict=True):
        if text is None:
            continue
        report = bunco.scan(text, channel="sms")
        assert (row["verdict"], row["score"], row["kinds"]) == (report.verdict, report.score, list(report.kinds))
        assert [(f["indicator"], f["start"], f["end"], f["quote"]) for f in row["findings"]] == [
            (f.indicator, f.start, f.end, f.quote) for f in report.findings
        ]
        assert [text[f["start"] : f["end"]] for f in row["findings"]] == [f["quote"] for f in row["findings"]]
        assert row["advice"] == list(report.advice)
        assert [(o["type"], o["value"]) for o in row["observables"]] == [(o.type, o.value) for o in report.observables]


def test_scan_arrow_copies_no_input() -> None:
    import pyarrow as pa

    table = pa.table({"body": [SCAM] * 10})
    result = pa.table(bunco.scan_arrow(table, "body"))
    assert result["body"].chunk(0).buffers()[2].address == table["body"].chunk(0).buffers()[2].address


def test_scan_arrow_reads_parts_and_mail() -> None:
    import pyarrow as pa

    table = pa.table({"s": ["Your account is locked", None], "f": ["Microsoft <a@b.example>", None], "t": [SCAM, None]})
    row = pa.table(bunco.scan_arrow(table, "t", subject="s", sender="f", output="found"))["found"].to_pylist()
    report = bunco.scan(SCAM, subject="Your account is locked", sender="Microsoft <a@b.example>")
    assert row[0]["score"] == report.score and row[1] is None
    mail = b"From: Microsoft <a@b.example>\nSubject: Locked\n\n" + SCAM.encode()
    rows = pa.table(bunco.scan_arrow(pa.table({"raw": [mail, None]}), mail="raw"))["bunco"].to_pylist()
    assert rows[0]["score"] == bunco.scan_mail(mail).score and rows[1] is None


def test_scan_arrow_results_go_anywhere() -> None:
    import pandas as pd
    import polars as pl

    result = bunco.scan_arrow(pl.DataFrame({"body": ROWS}), "body")
    assert len(result) == 4 and result.column_names == ["body", "bunco"]
    frame = pl.DataFrame(result).unnest("bunco")
    assert frame["verdict"].to_list()[1:3] == [None, "nothing_found"]
    assert len(pd.DataFrame.from_arrow(result) if hasattr(pd.DataFrame, "from_arrow") else [0] * 4) == 4


@pytest.mark.parametrize(
    ("arguments", "error", "match"),
    [
        ({"text": "nope"}, KeyError, 'no column "nope"; it has id, body'),
        ({"text": 7}, TypeError, "text: expected str, got int"),
        ({"text": "body", "html": "nope"}, KeyError, 'no column "nope"'),
        ({"text": "id"}, TypeError, 'column "id" holds Int64; expected strings'),
        ({}, ValueError, "no column to scan"),
        ({"text": "body", "mail": "body"}, ValueError, "leave out the columns of their parts"),
        ({"text": "body", "output": "id"}, ValueError, 'has a column "id" already'),
        ({"text": "body", "caller_id": "who"}, KeyError, 'no column "who"'),
        ({"text": "body", "errors": "id"}, ValueError, 'errors: the table has a column "id" already'),
        ({"text": "body", "output": "x", "errors": "x"}, ValueError, '"x" is the output already'),
    ],
)
def test_scan_arrow_names_what_is_wrong(arguments: dict[str, Any], error: type[Exception], match: str) -> None:
    import pyarrow as pa

    with pytest.raises(error, match=match):
        bunco.scan_arrow(pa.table({"id": [1], "body": ["a"]}), **arguments)


@pytest.mark.parametrize("table", [[1], {"body": ["a"]}, None, "body"])
def test_scan_arrow_needs_a_table(table: Any) -> None:
    with pytest.raises(TypeError, match="table: expected an Arrow table"):
        bunco.scan_arrow(table, "body")


def test_numbers_in_a_pandas_column_of_texts() -> None:
    import pandas as pd

    with pytest.raises(Exception, match="(?i)expected|could not convert|conversion failed"):
        bunco.scan_arrow(pd.DataFrame({"body": ["a", 7]}, dtype=object), "body")
    for numbers in [pd.DataFrame({"body": [1, 2]}), pd.DataFrame({"body": [1.5, None]})]:
        with pytest.raises(TypeError, match='column "body" holds (Int64|Float64); expected strings'):
            bunco.scan_arrow(numbers, "body")


def test_rows_that_are_huge_or_broken_leave_the_others() -> None:
    reports = bunco.scan_many(["a" * 20_000_000, None, SCAM])
    assert reports[0].limits == ("max_input",) and reports[1] is None and reports[2] == bunco.scan(SCAM)  # type: ignore[union-attr]


def test_an_empty_table() -> None:
    import pyarrow as pa

    for empty in [pa.table({"body": pa.array([], pa.string())}), pa.table({"body": pa.nulls(3)})]:
        assert pa.table(bunco.scan_arrow(empty, "body"))["bunco"].null_count == len(empty)


def test_broken_utf_8_in_a_column_does_no_harm() -> None:
    import pyarrow as pa

    data = b"\xff\xfe \xe2\x82 " + SCAM.encode()
    offsets = pa.array([0, len(data)], pa.int32()).buffers()[1]
    broken = pa.StringArray.from_buffers(1, offsets, pa.py_buffer(data))
    found = bunco.scan_arrow(pa.table({"body": broken}), "body")
    row = pa.table(found)["bunco"].to_pylist()[0]
    told = pa.table(bunco.scan_arrow(pa.table({"body": broken}), "body", errors="wrong"))
    assert told["bunco"].to_pylist() == [row] and told["wrong"].to_pylist() == ["text: no UTF-8 at byte 0; read with U+FFFD there"]
    text = data.decode("utf-8", "replace")
    assert row["findings"] and all(text[f["start"] : f["end"]] == f["quote"] for f in row["findings"])


def test_large_and_odd_rows() -> None:
    import pyarrow as pa

    rows = ["a" * 20_000_000, SCAM, "\0\u202e" * 500, None]
    table = pa.table(bunco.scan_arrow(pa.table({"body": rows}), "body", errors="wrong"))
    huge, scam, odd, null = table["bunco"].to_pylist()
    assert huge["limits"] == ["max_input"] and scam["limits"] == [] and odd["verdict"] == "nothing_found" and null is None
    assert table["wrong"].null_count == 4


def test_many_batches_keep_their_order() -> None:
    import pyarrow as pa

    table = pa.table({"body": [f"{SCAM} {n}" if n % 7 == 0 else f"Message {n}" for n in range(30_000)]})
    result = pa.table(bunco.scan_arrow(table, "body"))
    assert result["body"].equals(table["body"]) and len(result["bunco"]) == 30_000
    found = [row["verdict"] != "nothing_found" for row in result["bunco"].to_pylist()]
    assert found == [n % 7 == 0 for n in range(30_000)]


def test_features() -> None:
    engine = bunco.Engine()
    names = engine.feature_names
    matrix = bunco.features([SCAM, None, "Lunch at one?"])
    assert matrix.shape == (3, len(names)) and matrix.dtype == np.float32 and len(set(names)) == len(names)
    assert np.isnan(matrix[1]).all() and not np.isnan(matrix[0]).any()
    report = bunco.scan(SCAM)
    row = dict(zip(names, matrix[0].tolist(), strict=True))
    assert row["score"] == pytest.approx(report.score, abs=1e-5) and row["findings"] == len(report.findings)
    assert {name for name in names[5:] if row[name]} == {f.indicator for f in report.findings}
    assert set(row.values()) - {0.0, 1.0, 2.0, 3.0} <= {row[n] for n in names[:5]}
    assert bunco.features([]).shape == (0, len(names))


def test_transformer_in_a_pipeline() -> None:
    import pandas as pd
    from sklearn.base import clone
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import cross_val_score
    from sklearn.pipeline import make_pipeline

    from bunco.sklearn import BuncoFeatures

    texts = [f"{SCAM} {n}" if n % 2 else f"Lunch at {n}?" for n in range(40)]
    model = make_pipeline(BuncoFeatures(channel="sms"), LogisticRegression(max_iter=200))
    assert cross_val_score(model, texts, [n % 2 for n in range(40)], cv=2, n_jobs=1).mean() > 0.9
    transformer = clone(BuncoFeatures(bunco.Engine(max_findings=9), region="GB"))
    assert transformer.region == "GB"
    twin = pickle.loads(pickle.dumps(transformer))
    frame = pd.DataFrame({"body": [SCAM, None, float("nan")]})
    first, second = transformer.fit_transform(frame), twin.fit_transform(frame["body"])
    assert np.array_equal(first, second) and not first[1:].any() and first[0].any()
    assert list(transformer.get_feature_names_out()) == list(bunco.Engine().feature_names)
    with pytest.raises(ValueError, match="expected one column"):
        transformer.transform(pd.DataFrame({"a": ["x"], "b": ["y"]}))


def test_importing_loads_nothing_else() -> None:
    import subprocess

    code = "import bunco, sys; print([m for m in ('numpy', 'pyarrow', 'json', 'tqdm', 'matplotlib') if m in sys.modules])"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"
