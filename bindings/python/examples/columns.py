"""Scans a column of a CSV file and writes a Parquet file with what was found.

    python examples/columns.py messages.csv body found.parquet
"""

from __future__ import annotations

import sys

import polars as pl

import bunco


def scan(frame: pl.DataFrame, column: str) -> pl.DataFrame:
    result: pl.DataFrame = pl.DataFrame(bunco.scan_arrow(frame, text=column, channel="sms", progress=True))
    return result


def main() -> None:
    source, column, target = sys.argv[1:]
    found = scan(pl.read_csv(source), column)
    found.write_parquet(target)
    print(found["bunco"].struct.field("verdict").value_counts())


if __name__ == "__main__":
    main()
