"""Scans a folder of mails and writes one line for each that gives reason to worry.

    python examples/folder.py MAILS > worries.tsv
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import bunco


def worries(folder: Path) -> Iterator[tuple[Path, bunco.Report]]:
    for path in sorted(folder.rglob("*.eml")):
        report = bunco.scan_mail(path.read_bytes())
        if report.level >= bunco.Level.SUSPICIOUS:
            yield path, report


def main() -> None:
    for path, report in worries(Path(sys.argv[1])):
        reasons = sorted({finding.indicator for finding in report.findings if finding.weight > 0})
        print(path, report.verdict, f"{report.score:.3f}", ", ".join(reasons), sep="\t")


if __name__ == "__main__":
    main()
