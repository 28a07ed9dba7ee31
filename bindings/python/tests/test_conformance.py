"""The shared messages and vectors say the same through Python as through every other door.

`BUNCO` names the program; each report is compared with the program's, field by field.
"""

from __future__ import annotations

import base64
import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

import bunco

tomllib = pytest.importorskip("tomllib", reason="Python 3.11 reads TOML")


def records(messages: Path) -> list[tuple[str, dict[str, Any]]]:
    """Name, and record as the program takes it."""
    found = []
    for path in sorted(messages.glob("*/*.expect.toml")):
        expect = tomllib.loads(path.read_text(encoding="utf-8"))
        (body,) = [p for p in path.parent.iterdir() if p.with_suffix(".expect.toml") == path and p != path]
        record = {k: expect[k] for k in ("channel", "region", "authenticated") if k in expect}
        if body.suffix == ".eml":
            record["raw_b64"] = base64.b64encode(body.read_bytes()).decode()
        else:
            record["html" if body.suffix == ".html" else "text"] = body.read_bytes().decode()
        found.append((f"{path.parent.name}/{body.name}", record))
    for case in tomllib.loads((messages.parent / "vectors" / "judge.toml").read_text(encoding="utf-8"))["case"]:
        record = {k: case[k] for k in ("text", "html", "from", "channel", "region") if k in case}
        found.append((case["name"], record))
    return found


def scan(record: dict[str, Any]) -> bunco.Report:
    record = dict(record)
    if "raw_b64" in record:
        # The channel of a mail is e-mail, whatever else.
        assert record.pop("channel", "email") == "email"
        return bunco.scan_mail(base64.b64decode(record.pop("raw_b64")), **record)
    if "from" in record:
        record["sender"] = record.pop("from")
    return bunco.scan(record.pop("text", ""), **record)


def run(command: str, records: list[dict[str, Any]]) -> list[Any]:
    """What the program says of records."""
    if "BUNCO" not in os.environ:
        pytest.skip("BUNCO names no program")
    lines = "".join(json.dumps(record) + "\n" for record in records)
    done = subprocess.run([os.environ["BUNCO"], command, "--records"], input=lines.encode(), capture_output=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_the_same_json_as_the_program(messages: Path) -> None:
    cases = records(messages)
    theirs = run("scan", [{"id": name, **record} for name, record in cases])
    assert len(theirs) == len(cases) > 200
    for (name, record), their in zip(cases, theirs, strict=True):
        ours = {"id": name, **json.loads(scan(record).to_json())}
        assert ours == their, name


def test_folding_by_the_vectors(messages: Path) -> None:
    cases = tomllib.loads((messages.parent / "vectors" / "fold.toml").read_text(encoding="utf-8"))["case"]
    assert len(cases) > 30
    for case in cases:
        folded = bunco.fold(case["text"])
        assert folded.text == case["folded"], case["name"]
        kinds = [change.split()[0] for change in case.get("changes", [])]
        assert [kind for kind, _ in folded.disguises] == kinds, case["name"]


def test_the_same_domains_and_numbers_as_the_program() -> None:
    hosts = ["paypa1.example", "https://www.paypal.com/x", "xn--pypal-4ve.com", "login.microsoft.com.example", "?"]
    theirs = run("domain", [{"id": host, "domain": host} for host in hosts])
    assert theirs == [{"id": host, **bunco.check_domain(host).to_dict()} for host in hosts]
    text = "\u00e9 Microsoft: +1 202 555 0137"
    (number,) = bunco.check_phone(text, region="US", brand="microsoft")
    (their,) = run("phone", [{"id": "1", "text": text, "region": "US", "brand": "microsoft"}])
    assert their.pop("plan").startswith("libphonenumber ")
    assert their == {"id": "1", "numbers": [json.loads(number.to_json())]}


def test_places_in_characters(messages: Path) -> None:
    """What Python adds to the report; the levels are judged by the Rust library's own run."""
    scams = 0
    for name, record in records(messages):
        report = scan(record)
        for finding in report.findings:
            assert report.parts[finding.part][finding.start : finding.end] == finding.quote, name
        assert bunco.Report(report.to_json(), report.parts) == report, name
        scams += name.startswith("scam/") and report.level > bunco.Level.NOTHING_FOUND
    assert scams > 50
