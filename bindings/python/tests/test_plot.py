"""Pictures say what the reports say."""

from __future__ import annotations

import os

os.environ["MPLBACKEND"] = "agg"

import pytest
from conftest import SCAM

import bunco
from bunco import plot


def test_waterfall_ends_at_the_evidence() -> None:
    report = bunco.scan(SCAM + " for $100 or $200")
    axes = plot.waterfall(report)
    axes.figure.canvas.draw()
    evidence = report.base + sum(f.weight for f in report.findings)
    assert any(f"{evidence:+.1f}, score" in text.get_text() for text in axes.texts)
    assert len(plot.waterfall(report, max_findings=1).get_yticks()) == 4
    assert len(plot.waterfall(bunco.scan("Lunch?")).get_yticks()) == 2


def test_pictures_of_many_reports() -> None:
    reports = [*bunco.scan_many([SCAM, "Lunch?", "Tea?", SCAM + "!"]), None]
    labels = [True, False, False, True, False]
    assert plot.scores(reports, labels).get_legend() is not None
    assert plot.scores(reports).get_xlabel() == "score"
    assert len(plot.calibration(reports, labels).containers) == 2
    legend = plot.roc(reports, labels).get_legend()
    assert legend is not None
    assert [text.get_text() for text in legend.get_texts()] == [
        "score, area under it 1.000",
        "suspicious: 100% of scams, 0.0% of honest ones",
        "likely_scam: 100% of scams, 0.0% of honest ones",
    ]
    with pytest.raises(ValueError, match="both kinds are needed, got 5 scams and 0 honest"):
        plot.roc([reports[0]] * 5, [1] * 5)
    assert plot.top_indicators(reports, count=3).texts[0].get_text().strip() == "2"
