"""Pictures of reports, with matplotlib (`pip install bunco[plot]`).

Every function draws on `ax`, or on new axes, and gives the axes back. Colours are few, and suit light and dark styles.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import matplotlib.pyplot as plt
from matplotlib.axes import Axes

from . import Finding, Level, Report

__all__ = ["calibration", "roc", "scores", "top_indicators", "waterfall"]

SCAM, HONEST, GREY = "#d0453c", "#3f7fb5", "#8c8c8c"


def waterfall(report: Report, *, ax: Axes | None = None, max_findings: int = 12) -> Axes:
    """How the evidence adds up: from where it starts, finding by finding, to the score. In natural-log units (log-odds)."""
    weighty = sorted((f for f in report.findings if f.weight > 0), key=lambda f: -f.weight)
    shown, rest = weighty[:max_findings], weighty[max_findings:]
    count = 2 + len(shown) + bool(rest)
    axes = _axes(ax, (8, 1.2 + 0.42 * count))
    # Two lines of words, where there is room for them.
    inches = axes.get_window_extent().height / axes.figure.dpi
    label = _label if inches / count > 0.34 else (lambda finding: finding.indicator)
    rows = [("starting point", report.base, GREY)]
    rows += [(label(f), f.weight, SCAM) for f in shown]
    if rest:
        rows.append((f"{len(rest)} more", sum(f.weight for f in rest), SCAM))
    at = 0.0
    for n, (_, weight, colour) in enumerate(rows):
        axes.barh(n, weight, left=at, color=colour, height=0.62)
        end = at + weight
        axes.text(max(at, end), n, f" {weight:+.1f}", va="center", ha="left", fontsize=9)
        axes.plot([end, end], [n, n + 1], color=GREY, linewidth=0.8)
        at = end
    axes.barh(len(rows), at, color=SCAM if at > 0 else HONEST, height=0.62, alpha=0.75)
    axes.text(max(at, 0), len(rows), f" {at:+.1f}, score {report.score:.2f}", va="center", ha="left", fontsize=9)
    axes.set_yticks(range(len(rows) + 1), [label for label, *_ in rows] + ["together"])
    axes.invert_yaxis()
    axes.axvline(0, color=GREY, linewidth=0.8)
    # Room for the numbers, also where a bar touches the edge.
    axes.use_sticky_edges = False
    axes.margins(x=0.12)
    axes.set_xlabel("evidence, log-odds")
    axes.set_title(report.verdict.replace("_", " "), loc="left")
    return _plain(axes)


def scores(reports: Iterable[Report | None], labels: Sequence[Any] | None = None, *, ax: Axes | None = None) -> Axes:
    """How often which score comes, for all or by label (true is scam). The counts' axis is logarithmic."""
    values = [report and report.score for report in reports]
    axes = _axes(ax, (7, 3.2))
    bins = [n / 25 for n in range(26)]
    if labels is None:
        axes.hist([v for v in values if v is not None], bins=bins, color=HONEST)
    else:
        for wanted, colour, name in [(False, HONEST, "honest"), (True, SCAM, "scam")]:
            chosen = [v for v, label in zip(values, labels, strict=True) if v is not None and bool(label) == wanted]
            axes.hist(chosen, bins=bins, color=colour, alpha=0.6, label=f"{name} ({len(chosen)})")
        axes.legend(frameon=False)
    # One message is a bar too.
    axes.set(yscale="log", ylim=(0.7, None))
    axes.set_xlabel("score")
    axes.set_ylabel("messages")
    return _plain(axes)


def calibration(
    reports: Iterable[Report | None], labels: Sequence[Any], *, bins: int = 10, ax: Axes | None = None
) -> Axes:
    """Of messages with a score, the share that are scams; on the diagonal where the score says what it means.

    Bars are 95 % Wilson intervals; a bin without messages has no point.
    """
    pairs = [(r.score, bool(label)) for r, label in zip(reports, labels, strict=True) if r is not None]
    axes = _axes(ax, (4.4, 4.4))
    axes.plot([0, 1], [0, 1], color=GREY, linewidth=0.8, linestyle="--")
    for n in range(bins):
        here = [(s, scam) for s, scam in pairs if n <= s * bins < n + 1 or (n == bins - 1 and s == 1)]
        if not here:
            continue
        count, share = len(here), sum(scam for _, scam in here) / len(here)
        low, high = _wilson(share, count)
        score = sum(s for s, _ in here) / count
        axes.errorbar(score, share, yerr=[[share - low], [high - share]], fmt="o", color=SCAM, capsize=2, markersize=5)
        right = score < 0.8
        beside = (6 if right else -6, 4 if share < 0.1 else -10)
        align = "left" if right else "right"
        axes.annotate(str(count), (score, share), xytext=beside, textcoords="offset points", fontsize=8, ha=align)
    axes.set(xlim=(-0.02, 1.02), ylim=(-0.02, 1.02), xlabel="score", ylabel="share of scams", aspect="equal")
    return _plain(axes)


def roc(reports: Iterable[Report | None], labels: Sequence[Any], *, ax: Axes | None = None) -> Axes:
    """Scams found against honest messages flagged, for every threshold of the score; the levels of bunco's own are marked.

    The axis of false alarms is stretched below one in ten: that is where a threshold is chosen.
    """
    pairs = [(r, bool(label)) for r, label in zip(reports, labels, strict=True) if r is not None]
    scams, honest = sum(scam for _, scam in pairs), sum(not scam for _, scam in pairs)
    if not scams or not honest:
        raise ValueError(f"labels: both kinds are needed, got {scams} scams and {honest} honest messages")

    def rates(flagged: Sequence[bool]) -> tuple[float, float]:
        caught = sum(scam for (_, scam), flag in zip(pairs, flagged, strict=True) if flag)
        return (sum(flagged) - caught) / honest, caught / scams

    points, false, true = [(0.0, 0.0)], 0, 0
    ordered = sorted(pairs, key=lambda pair: -pair[0].score)
    for n, (report, scam) in enumerate(ordered):
        false, true = false + (not scam), true + scam
        if n + 1 == len(ordered) or ordered[n + 1][0].score != report.score:
            points.append((false / honest, true / scams))
    area = sum((b[0] - a[0]) * (a[1] + b[1]) / 2 for a, b in zip(points, points[1:], strict=False))
    axes = _axes(ax, (4.8, 4.4))
    axes.plot(*zip(*points, strict=True), color=SCAM, label=f"score, area under it {area:.3f}")
    for level, mark in [(Level.SUSPICIOUS, "o"), (Level.LIKELY_SCAM, "s")]:
        x, y = rates([report.level >= level for report, _ in pairs])
        axes.plot([x], [y], mark, color=HONEST, label=f"{level}: {y:.0%} of scams, {x:.1%} of honest ones")
    axes.set_xscale("symlog", linthresh=0.1, linscale=1)
    axes.set_xticks([0, 0.02, 0.05, 0.1, 0.2, 0.5, 1], ["0", "2 %", "5 %", "10 %", "20 %", "50 %", "100 %"])
    axes.set(xlim=(-0.002, 1.05), ylim=(-0.02, 1.03), xlabel="honest messages flagged", ylabel="scams found")
    axes.legend(loc="lower right", fontsize=8, frameon=False)
    return _plain(axes)


def top_indicators(reports: Iterable[Report | None], *, count: int = 15, ax: Axes | None = None) -> Axes:
    """The indicators that weigh most often: in how many messages each adds to the evidence."""
    found: Counter[str] = Counter()
    for report in reports:
        found.update({f.indicator for f in report.findings if f.weight > 0} if report else ())
    top = found.most_common(count)
    axes = _axes(ax, (7, 1 + 0.3 * max(len(top), 1)))
    axes.barh([name for name, _ in top], [n for _, n in top], color=HONEST, height=0.65)
    for n, (_, messages) in enumerate(top):
        axes.text(messages, n, f" {messages}", va="center", fontsize=9)
    axes.invert_yaxis()
    axes.set_xlabel("messages")
    return _plain(axes)


def _label(finding: Finding) -> str:
    quote = " ".join(finding.quote.split())
    quote = quote if len(quote) <= 30 else quote[:29] + "\u2026"
    # Dollar signs would start a formula.
    return f"{finding.indicator}\n\u201c{quote}\u201d".replace("$", r"\$")


def _wilson(share: float, count: int, z: float = 1.96) -> tuple[float, float]:
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z * ((share * (1 - share) + z * z / (4 * count)) / count) ** 0.5 / (1 + z * z / count)
    return min(share, max(0.0, middle - half)), max(share, min(1.0, middle + half))


def _axes(ax: Axes | None, size: tuple[float, float]) -> Axes:
    return ax if ax is not None else plt.subplots(figsize=size, layout="constrained")[1]


def _plain(axes: Axes) -> Axes:
    axes.spines[["top", "right"]].set_visible(False)
    axes.tick_params(labelsize=9)
    return axes
