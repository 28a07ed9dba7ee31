"""Beyond one machine: the batch function, and Spark with executors in processes of their own."""

from __future__ import annotations

import os
import pickle
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from conftest import SCAM

import bunco
from bunco import batch
from bunco.batch import BatchScan

ACME = [{"id": "acme", "name": "Acme Bank", "domains": "acme.example"}]
LINK = "Acme Bank: your account is locked. Sign in at https://acme-login.example/verify"


def test_a_process_makes_an_engine_once() -> None:
    work = BatchScan("body", engine=bunco.Engine(pack=bunco.Pack.from_brands(ACME)), channel="sms")
    table = pa.table({"body": [SCAM, None, LINK]})
    found = work(table)["bunco"].to_pylist()
    assert found[1] is None and "acme" in found[2]["brands"]
    before = batch._engine.cache_info().misses
    for _ in range(3):
        assert pickle.loads(pickle.dumps(work))(table) == work(table)
    assert batch._engine.cache_info().misses == before
    assert repr(work) == "BatchScan(text='body', channel='sms', output='bunco', errors='bunco_error')"


def test_dask_takes_the_same_function() -> None:
    dd = pytest.importorskip("dask.dataframe")
    import pandas as pd

    frame = pd.DataFrame({"body": [SCAM, "Lunch?"] * 10})
    work = BatchScan("body")
    meta = work(frame.head(0)).to_pandas()
    parts = dd.from_pandas(frame, npartitions=4).map_partitions(lambda part: work(part).to_pandas(), meta=meta)
    found = parts.compute(scheduler="processes")
    assert [row["verdict"] for row in found["bunco"]] == [bunco.scan(text).verdict for text in frame["body"]]


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    pyspark = pytest.importorskip("pyspark")
    if shutil.which("java") is None:
        pytest.skip("no Java")
    from pyspark.sql import SparkSession

    folder = tmp_path_factory.mktemp("spark")
    environment = {
        "SPARK_LOCAL_IP": "127.0.0.1",
        "SPARK_HOME": str(Path(pyspark.__file__).parent),
        "SPARK_WORKER_DIR": str(folder / "work"),
        "SPARK_LOCAL_DIRS": str(folder / "local"),
        "PYSPARK_PYTHON": sys.executable,
        "PYSPARK_DRIVER_PYTHON": sys.executable,
    }
    os.environ.update(environment)
    builder = SparkSession.builder.master("local-cluster[2,1,1024]").appName("bunco")
    settings = {
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.ui.enabled": "false",
        "spark.sql.shuffle.partitions": "2",
        "spark.sql.warehouse.dir": str(folder / "warehouse"),
    }
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    yield session
    session.stop()


def test_spark_scans_on_its_workers(spark: Any) -> None:
    from bunco.spark import scan

    engine = bunco.Engine(pack=bunco.Pack.from_brands(ACME))
    texts = [SCAM, "Lunch at one?", None, LINK] * 500
    frame = spark.createDataFrame(list(enumerate(texts)), "id int, body string").repartition(4)
    found = scan(frame, "body", engine=engine, channel="sms")
    assert found.columns == ["id", "body", "bunco", "bunco_error"]
    rows = sorted(found.collect())
    assert [row.id for row in rows] == list(range(2000)) and all(row.bunco_error is None for row in rows)
    for row, text in zip(rows[:4], texts, strict=False):
        if text is None:
            assert row.bunco is None
            continue
        report = engine.scan(text, channel="sms")
        assert (row.bunco.verdict, row.bunco.score, row.bunco.brands) == (report.verdict, report.score, list(report.brands))
        assert [(f.indicator, f.start, f.end, f.quote) for f in row.bunco.findings] == [
            (f.indicator, f.start, f.end, f.quote) for f in report.findings
        ]
    assert "acme" in rows[3].bunco.brands
    likely = sum(row.bunco is not None and row.bunco.verdict == "likely_scam" for row in rows)
    assert found.where("bunco.verdict = 'likely_scam'").count() == likely > 0


def test_spark_keeps_broken_rows(spark: Any) -> None:
    from bunco.spark import scan

    frame = spark.createDataFrame([(bytearray(b"\xffab " + SCAM.encode()),), (bytearray(b"Lunch?"),)], "raw binary")
    broken, whole = scan(frame.selectExpr("cast(raw as string) as body"), "body").collect()
    assert broken.bunco_error == "text: no UTF-8 at byte 0; read with U+FFFD there"
    assert broken.bunco.verdict == bunco.scan("\ufffdab " + SCAM).verdict
    assert whole.bunco_error is None and whole.bunco.verdict == "nothing_found"


def test_spark_names_what_is_wrong_before_the_job(spark: Any) -> None:
    from bunco.spark import scan

    frame = spark.createDataFrame([(1, "a")], "id int, body string")
    with pytest.raises(KeyError, match='no column "text"; it has id, body'):
        scan(frame, "text")
    with pytest.raises(TypeError, match='column "id" holds Int32; expected strings'):
        scan(frame, "id")
    with pytest.raises(ValueError, match='has a column "body" already'):
        scan(frame, "body", output="body")
