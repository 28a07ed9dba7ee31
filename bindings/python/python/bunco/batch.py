"""One function on one piece of a table: what Spark, Ray, Dask and the like spread over machines. Needs pyarrow."""

from __future__ import annotations

import pickle
from functools import lru_cache
from typing import Any, Literal

import pyarrow as pa

from . import Engine

__all__ = ["BatchScan"]


class BatchScan:
    """Scans a batch or table of Arrow's, as `Engine.scan_arrow` with these arguments; gives a `pyarrow.Table`.

    It can be pickled, and carries the engine's pack and options with it; a process makes the engine once, however many tasks it runs.
    The column called `errors` says what is wrong with a row; such rows are kept.

    >>> import pyarrow as pa
    >>> work = BatchScan("body", channel="sms")
    >>> work(pa.table({"body": ["Lunch at one?", None]})).column_names
    ['body', 'bunco', 'bunco_error']
    """

    def __init__(
        self,
        text: str | None = None,
        *,
        engine: Engine | None = None,
        html: str | None = None,
        subject: str | None = None,
        sender: str | None = None,
        reply_to: str | None = None,
        caller_id: str | None = None,
        own_number: str | None = None,
        mail: str | None = None,
        channel: Literal["email", "sms", "chat", "web", "call"] | None = None,
        region: str | None = None,
        authenticated: bool | None = None,
        output: str = "bunco",
        errors: str | None = "bunco_error",
    ) -> None:
        self._engine = pickle.dumps(engine if engine is not None else Engine())
        self._arguments: dict[str, Any] = {
            "text": text,
            "html": html,
            "subject": subject,
            "sender": sender,
            "reply_to": reply_to,
            "caller_id": caller_id,
            "own_number": own_number,
            "mail": mail,
            "channel": channel,
            "region": region,
            "authenticated": authenticated,
            "output": output,
            "errors": errors,
        }

    def __call__(self, batch: Any) -> pa.Table:
        engine: Engine = _engine(self._engine)
        return pa.table(engine.scan_arrow(batch, **self._arguments))

    def schema(self, schema: pa.Schema) -> pa.Schema:
        """The columns that come of these columns; raises what `Engine.scan_arrow` raises where they do not fit."""
        return self(schema.empty_table()).schema

    def __repr__(self) -> str:
        given = (f"{name}={value!r}" for name, value in self._arguments.items() if value is not None)
        return f"BatchScan({', '.join(given)})"


# Engines of this process, by what was pickled.
_engine = lru_cache(maxsize=8)(pickle.loads)
