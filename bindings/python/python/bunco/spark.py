"""Scanning a Spark table on the cluster, with Spark's own `mapInArrow` (`pip install bunco[spark]`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from .batch import BatchScan

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

__all__ = ["scan"]


def scan(df: DataFrame, text: str | None = None, **arguments: Any) -> DataFrame:
    """The rows of `df` with columns `bunco` (what `Engine.scan_arrow` gives) and `bunco_error` (null where all is well).

    Arguments are those of `bunco.batch.BatchScan`: the columns to read, `engine` with a pack and options of your own, `output` and
    `errors` for other names. The engine's pack travels with the job; a worker makes the engine once. Every worker needs bunco and
    pyarrow. Columns that are not there, or hold no text, are an error here, not on the cluster.
    """
    from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema
    from pyspark.sql.types import StructType

    work = BatchScan(text, **arguments)

    def scan_all(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            yield from work(batch).to_batches()

    there = df.schema
    added = from_arrow_schema(work.schema(to_arrow_schema(there))).fields[len(there) :]
    return df.mapInArrow(scan_all, StructType([*there.fields, *added]))
