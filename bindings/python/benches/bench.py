"""What Python costs, and how bunco compares with what people use for parts of the job.

    python benches/bench.py [COUNT]     made-up text messages, 100,000 of them by default

Rates are beside the library's own on the same messages and cores, which benches/rate.rs measures (`cargo build --release --example
rate`; RATE names the program). Peers are measured where they are installed: `pip install decancer-py confusable-homoglyphs
presidio-analyzer`. Each figure is the best of several runs. Say which machine and commit with every number you quote.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

HAM = "ok see you at seven|can you bring the milk please|the meeting moved to room {n}|happy birthday! hope you have a lovely day|"
HAM += "your parcel {n} was delivered to your neighbour|my new number is +1 202 555 01{d}, save it|lol no way did he say that to her"
SPAM = "URGENT your account {n} is locked, verify at https://secure-{n}.example/login|You won a gift card, call +1 202 555 01{d} now|"
SPAM += "USPS: your package is on hold, pay the fee https://usps-{n}.example|Hi mum, lost my phone, text me on +1 202 555 01{d}"
# Runs of which the best counts.
ROUNDS = 9
# Letters and others that look like them.
ALIKE = {"a": "\u0430\u03b1\uff41", "e": "\u0435\uff45", "o": "\u043e\u03bf\uff4f", "c": "\u0441\uff43", "p": "\u0440\uff50", "i": "\u0456\uff49"}


def messages(count: int) -> list[str]:
    """Short messages, all different, one in eight a scam."""
    chance = random.Random(1)
    ham, spam = HAM.split("|"), SPAM.split("|")
    kinds = [chance.choice(spam if chance.random() < 1 / 8 else ham) for _ in range(count)]
    return [kind.format(n=n, d=f"{n % 100:02}") + " " + chance.choice(ham).format(n=n, d="42") for n, kind in enumerate(kinds)]


def disguised(texts: list[str]) -> list[str]:
    """The same, with look-alike letters in one word of four."""
    chance = random.Random(2)

    def disguise(word: str) -> str:
        return "".join(chance.choice(ALIKE[c]) if c in ALIKE else c for c in word) if chance.random() < 1 / 4 else word

    return [" ".join(map(disguise, text.split(" "))) for text in texts]


def best(run: Callable[[], Any], times: int = 5) -> float:
    took = []
    for _ in range(times):
        start = time.perf_counter()
        result = run()
        took.append(time.perf_counter() - start)
        del result
    return min(took)


def say(what: str, value: float, unit: str, note: str = "") -> None:
    print(f"{what:34}{value:10,.1f} {unit:12}{note}")


def library(texts: list[str], *arguments: str) -> float:
    """Seconds the library takes for the texts by itself."""
    program = os.environ.get("RATE")
    if program is None:
        target = os.environ.get("CARGO_TARGET_DIR", str(Path(__file__).parents[1] / "target"))
        program = f"{target}/release/examples/rate"
    if not Path(program).exists():
        sys.exit(f"{program}: not there; build it with cargo build --release --example rate, or name it in RATE")
    lines = "".join(json.dumps(text) + "\n" for text in texts)
    return float(subprocess.run([program, *arguments], input=lines, stdout=subprocess.PIPE, check=True, text=True).stdout)


def cost(texts: list[str]) -> None:
    code = "import time; t = time.perf_counter(); import bunco; print(time.perf_counter() - t)"
    say("import bunco", min(float(subprocess.check_output([sys.executable, "-c", code])) for _ in range(9)) * 1e3, "ms", "at most 30")

    import pyarrow as pa

    import bunco

    start = time.perf_counter()
    bunco.scan("hello")
    say("first scan, builds the engine", (time.perf_counter() - start) * 1e3, "ms")

    scan, some = bunco.scan, texts[:5000]
    single = [(best(lambda: [scan(text) for text in some], 1), library(some, "one")) for _ in range(ROUNDS)]
    once, alone = min(once for once, _ in single) / len(some) * 1e6, min(alone for _, alone in single)
    say("one message", once, "us", f"library {alone / len(some) * 1e6:.1f} us, at most 3 more")

    table = pa.table({"body": texts})
    runs: list[tuple[str, Callable[[], Any], str]] = [
        ("scan_many", lambda: bunco.scan_many(texts), ", at least 0.8"),
        ("scan_arrow", lambda: bunco.scan_arrow(table, "body"), ", at least 0.9"),
        ("features", lambda: bunco.features(texts), ""),
    ]
    # By turns, so that what else the machine does costs all the same; each the better of two, as the library measures itself.
    rounds = [[library(texts), *(best(run, 2) for _, run, _ in runs)] for _ in range(ROUNDS)]
    whole, *took = (min(times) for times in zip(*rounds, strict=True))
    say("the library", len(texts) / whole, "messages/s")
    for (name, _, least), seconds in zip(runs, took, strict=True):
        say(name, len(texts) / seconds, "messages/s", f"{whole / seconds:.2f} of the library's rate{least}")


def beside(name: str, count: int, theirs: Callable[[], Any], ours: Callable[[], Any], note: str = "") -> None:
    them, us = best(theirs, 3), best(ours, 3)
    say(name, count / them, "messages/s", f"bunco {count / us:,.0f}, {them / us:.1f} times as many{note}")


def peers(texts: list[str]) -> None:
    import bunco

    plain, texts = texts[:2000], disguised(texts[:2000])
    words = [(t, p) for text, origin in zip(texts, plain, strict=True) for t, p in zip(text.split(), origin.split(), strict=True) if t != p]
    restored = sum(bunco.fold(word).text == origin.lower() for word, origin in words)
    try:
        import decancer_py

        cured = sum(decancer_py.parse(word) == origin.lower() for word, origin in words)
        note = f"; of {len(words)} disguised words restored {cured} and {restored}"
        beside("decancer: cure", len(texts), lambda: [decancer_py.parse(t) for t in texts], lambda: [bunco.fold(t).text for t in texts], note)
    except ImportError:
        print("decancer                          (not installed)")
    try:
        from confusable_homoglyphs import confusables

        noticed = sum(bool(confusables.is_dangerous(text)) for text in texts), sum(bool(bunco.fold(text).disguises) for text in texts)
        false = sum(bool(confusables.is_dangerous(text)) for text in plain), sum(bool(bunco.fold(text).disguises) for text in plain)
        note = f"; disguised texts noticed {noticed[0]} and {noticed[1]} of {len(texts)}, plain ones {false[0]} and {false[1]}"
        beside(
            "confusable-homoglyphs: dangerous",
            len(texts),
            lambda: [confusables.is_dangerous(t) for t in texts],
            lambda: [bunco.fold(t).disguises for t in texts],
            note,
        )
    except ImportError:
        print("confusable-homoglyphs             (not installed)")
    try:
        presidio(plain)
    except ImportError:
        print("presidio-analyzer                 (not installed)")


def presidio(texts: list[str]) -> None:
    """Numbers and links in texts: what the two have in common. No language model, which Presidio's patterns do without."""
    import logging

    import spacy
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import SpacyNlpEngine
    from presidio_analyzer.predefined_recognizers import PhoneRecognizer, UrlRecognizer

    import bunco

    logging.getLogger("presidio-analyzer").setLevel(logging.ERROR)

    class Blank(SpacyNlpEngine):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.nlp = {"en": spacy.blank("en")}

    registry = RecognizerRegistry(recognizers=[PhoneRecognizer(), UrlRecognizer()], supported_languages=["en"])
    analyzer = AnalyzerEngine(registry=registry, nlp_engine=Blank(), supported_languages=["en"])
    entities = ["PHONE_NUMBER", "URL"]

    def analyze() -> list[Any]:
        return [analyzer.analyze(text, language="en", entities=entities) for text in texts]

    numbers = sum("+1 202" in text for text in texts)
    theirs = sum(any(found.entity_type == "PHONE_NUMBER" for found in one) for one in analyze())
    ours = sum(bool(bunco.check_phone(text)) for text in texts)
    note = f" in one thread; numbers found in {theirs} and {ours} of {numbers} texts that have one"
    beside("Presidio: numbers and links", len(texts), analyze, lambda: [bunco.scan(text) for text in texts], note)


if __name__ == "__main__":
    made = messages(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
    cost(made)
    peers(made)
