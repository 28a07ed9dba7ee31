"""One message: objects, offsets, bad input."""

from __future__ import annotations

import copy
import json
import pickle
import threading
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest
from conftest import SCAM, WIDE

import bunco


@pytest.mark.parametrize("text", [SCAM, WIDE, SCAM + "\u00e9", "", "Lunch at one?"])
def test_offsets_count_characters(text: str) -> None:
    report = bunco.scan(text)
    for finding in report.findings:
        assert text[finding.start : finding.end] == finding.quote == finding.span.of(text)
        span = finding.byte_span
        assert text.encode()[span.start : span.end].decode() == finding.quote
    assert bool(report.findings) == (SCAM in text)


def test_offsets_in_each_part() -> None:
    html = "<p>\u00dc: your computer is infected, call Microsoft at +1 202 555 0137</p>"
    report = bunco.scan(WIDE, html=html, subject="\u20ac Your account is locked", sender="Microsoft Support <a@b.example>")
    assert list(report.parts) == ["subject", "from", "text", "html"]
    assert {f.part for f in report.findings} >= {"text", "html", "from"}
    assert all(report.parts[f.part][f.start : f.end] == f.quote for f in report.findings)


def test_offsets_in_mail_that_is_not_utf_8() -> None:
    mail = b"Subject: hi\nContent-Type: text/plain; charset=utf-8\n\n\xff\xe2\x82 \xc3\xa9 " + SCAM.encode()
    report = bunco.scan_mail(mail)
    assert report.findings
    assert all(report.parts[f.part][f.start : f.end] == f.quote for f in report.findings)


def test_json_and_dict() -> None:
    report = bunco.scan(WIDE)
    record = json.loads(report.to_json())
    assert report.to_dict(offsets="bytes") == record
    assert set(record) == {
        "schema", "verdict", "score", "base", "kinds", "brands", "findings", "observables", "advice", "limits"
    }  # fmt: skip
    first, in_bytes = report.to_dict()["findings"][0], record["findings"][0]
    assert WIDE[first["start"] : first["end"]] == WIDE.encode()[in_bytes["start"] : in_bytes["end"]].decode()
    assert first == report.findings[0].to_dict()
    with pytest.raises(ValueError, match='neither "characters" nor "bytes"'):
        report.to_dict(offsets="words")  # type: ignore[arg-type]


def test_a_report_in_words() -> None:
    report = bunco.scan(SCAM)
    lines = str(report).splitlines()
    assert lines[0] == f"likely_scam (score {report.score:.2f})"
    weighty, light = [f for f in report.findings if f.weight > 0], [f for f in report.findings if f.weight == 0]
    assert sum(line.startswith("  +") for line in lines) == len(weighty)
    assert (f"  and {len(light)} that add nothing" in lines) == (len(light) > 1)
    assert [line[4:] for line in lines if line.startswith("  > ")] == list(report.advice)
    assert str(bunco.scan("Lunch?")) == f"nothing_found (score {bunco.scan('Lunch?').score:.2f})"


def test_score_adds_up() -> None:
    from math import exp

    report = bunco.scan(SCAM)
    evidence = report.base + sum(f.weight for f in report.findings)
    assert report.score == pytest.approx(1 / (1 + exp(-evidence)), abs=1e-4)


@pytest.mark.parametrize(
    "thing",
    [
        bunco.scan(WIDE),
        bunco.scan("nothing"),
        bunco.scan(WIDE).findings[0],
        bunco.Span(3, 8),
        bunco.Level.SUSPICIOUS,
        bunco.Observable("phone", "+12025550137"),
        bunco.check_domain("paypa1.example"),
        bunco.check_domain("paypa1.example").matches[0],
        bunco.check_phone("\u00e9 call +1 202 555 0137")[0],
        bunco.fold(WIDE),
        bunco.Pack(),
        bunco.check_caller("+1 202 555 0137"),
        bunco.NumberList(["+1 202 555 0137"], name="reported", source="a register", tier="unverified"),
    ],
    ids=lambda thing: type(thing).__name__,
)
def test_objects_are_values(thing: object) -> None:
    for twin in [pickle.loads(pickle.dumps(thing)), copy.copy(thing), copy.deepcopy(thing)]:
        assert twin == thing and hash(twin) == hash(thing) and repr(twin) == repr(thing)
    assert thing != "something else"
    with pytest.raises((AttributeError, TypeError)):
        thing.start = 1  # type: ignore[attr-defined]


def test_spans_and_findings_survive_pickling() -> None:
    report = bunco.scan(WIDE)
    twin = pickle.loads(pickle.dumps(report))
    assert [f.span for f in twin.findings] == [f.span for f in report.findings]
    assert twin.parts == report.parts


def test_levels_compare() -> None:
    assert bunco.Level.NOTHING_FOUND < bunco.Level.SUSPICIOUS < bunco.Level.LIKELY_SCAM
    assert str(bunco.Level.LIKELY_SCAM) == "likely_scam" == str(bunco.Level("likely_scam"))
    assert bunco.scan(SCAM).level == bunco.Level(bunco.scan(SCAM).verdict)


def test_circumstances_reach_the_engine() -> None:
    text = "Dear customer, call us on 020 7946 0123 about your Microsoft refund"
    sender = "Microsoft <billing@microsoft.com>"
    same = bunco.scan(text, sender=sender)
    assert bunco.scan(text, sender=sender, authenticated=True) != same
    assert any(o.value == "+442079460123" for o in bunco.scan(SCAM + " or 020 7946 0123", region="GB").observables)
    scanner = bunco.Engine().scanner(channel="sms", region="GB")
    assert scanner.scan(text) == bunco.scan(text, channel="sms", region="GB")
    assert repr(scanner) == "Scanner(channel='sms', region='GB')"
    assert (scanner.channel, scanner.region, scanner.authenticated) == ("sms", "GB", None)
    assert pickle.loads(pickle.dumps(scanner)).scan(text) == scanner.scan(text)
    assert scanner.scan(text, region="US") == bunco.scan(text, channel="sms", region="US")
    mail = b"Subject: refund\n\n" + text.encode()
    assert scanner.scan_mail(mail) == bunco.scan_mail(mail, channel="sms", region="GB")


@pytest.mark.parametrize(
    ("call", "error", "match"),
    [
        (lambda: bunco.scan(None), TypeError, "text: expected str, got NoneType"),
        (lambda: bunco.scan(b"x"), TypeError, "text: expected str, got bytes; decode it"),
        (lambda: bunco.scan(7), TypeError, "text: expected str, got int"),
        (lambda: bunco.scan("a\ud800b"), ValueError, "surrogates not allowed"),
        (lambda: bunco.scan("a", html=b"b"), TypeError, "html: expected str, got bytes"),
        (lambda: bunco.scan("a", channel="fax"), ValueError, '"fax" is no channel; write email, sms'),
        (lambda: bunco.scan("a", region="USA"), ValueError, '"USA" is no country'),
        (lambda: bunco.scan("a", "b"), TypeError, "positional"),
        (lambda: bunco.scan("a", title="b"), TypeError, r"scan\(\) got an unexpected keyword argument 'title'"),
        (lambda: bunco.scan("a", title=None), TypeError, "unexpected keyword argument 'title'"),
        (lambda: bunco.scan("a", authenticated="yes"), TypeError, "authenticated: expected bool, got str"),
        (lambda: bunco.scan("a", channel=7), TypeError, "channel: expected str, got int"),
        (lambda: bunco.scan("a", attestation="D"), ValueError, '"D" is no level; write A, B, C or none'),
        (lambda: bunco.scan("a", own_number=7), TypeError, "own_number: expected str, got int"),
        (lambda: bunco.scan_many([], regoin="US"), TypeError, r"scan_many\(\) got an unexpected keyword argument 'regoin'"),
        (lambda: bunco.scan_many([{"body": "a"}]), ValueError, r'messages\[0\]: "body" is no field; write text, html'),
        (lambda: bunco.features([], text="a"), TypeError, "unexpected keyword argument 'text'"),
        (lambda: bunco.Engine().scanner(text="a"), TypeError, "unexpected keyword argument 'text'"),
        (lambda: bunco.check_caller(None), TypeError, "number: expected str, got NoneType"),
        (lambda: bunco.check_caller("1", attestation="x"), ValueError, '"x" is no level'),
        (lambda: bunco.Engine(max_inputs=1), TypeError, r"Engine\(\) got an unexpected keyword argument 'max_inputs'"),
        (lambda: bunco.Engine(max_input="1"), TypeError, "max_input: "),
        (lambda: bunco.Engine(block_numbers="+12025550142"), TypeError, "block_numbers: expected several, got one str"),
        (lambda: bunco.Engine(block_numbers=7), TypeError, "block_numbers: expected several, got int"),
        (lambda: bunco.Engine(block_numbers=["+12025550142", "x"]), ValueError, r'block_numbers\[1\]: "x" is no international'),
        (lambda: bunco.Engine(block_numbers=[None]), TypeError, r"block_numbers\[0\]: expected str, got NoneType"),
        (lambda: bunco.Engine(block_numbers=[bunco.NumberList([]), "+12025550142"]), TypeError, "got both"),
        (lambda: bunco.Engine(allow_indicators=["nonsense"]), ValueError, '"nonsense" is no id of an indicator'),
        (lambda: bunco.Engine(protect_file=b"x"), ValueError, "protect_file: not a file of protected names"),
        (lambda: bunco.Engine(protect_file=7), TypeError, "protect_file: expected a path, bytes or an Arrow array"),
        (lambda: bunco.Engine(protect_file="/nowhere/names"), OSError, "cannot read /nowhere/names: no such file"),
        (lambda: bunco.Engine(protect_file=b"", protect=["a.example"]), ValueError, "stands in place of protect"),
        (lambda: bunco.NumberList(["12"]), ValueError, r'numbers\[0\]: "12" is no international number'),
        (lambda: bunco.NumberList([], tier="good"), ValueError, '"good" is none; write primary'),
        (lambda: bunco.NumberList.from_bytes(b"x"), ValueError, "not a list of numbers"),
        (lambda: bunco.NumberList.from_file("/nowhere/list"), OSError, "cannot read /nowhere/list: no such file"),
        (lambda: bunco.scan_mail(None), TypeError, "mail: expected bytes, got NoneType"),
        (lambda: bunco.scan_mail("Subject: x"), TypeError, "mail: expected bytes, got str; a text without headers"),
        (lambda: bunco.scan_mail(bytearray()), TypeError, r"mail: expected bytes, got bytearray; give bytes\(mail\)"),
        (lambda: bunco.Engine(regions="GB"), TypeError, r"regions: expected several, got one str; write \['GB'\]"),
        (lambda: bunco.check_domain("\ud800"), ValueError, "surrogates"),
        (lambda: bunco.check_domain(None), TypeError, "name_or_url: expected str, got NoneType"),
        (lambda: bunco.check_phone(b"1"), TypeError, "text: expected str, got bytes"),
        (lambda: bunco.check_caller("\udc00"), ValueError, "surrogates"),
        (lambda: bunco.features([7]), TypeError, r"messages\[0\]: text: expected str, got int"),
        (lambda: bunco.scan("a", subject="\ud800"), ValueError, "surrogates"),
        (lambda: bunco.check_domain(3), TypeError, "name_or_url: expected str, got int"),
        (lambda: bunco.check_phone("a\udfff"), ValueError, "surrogates"),
        (lambda: bunco.check_phone("a", brand="nobody"), ValueError, '"nobody" is no id of a brand'),
        (lambda: bunco.check_phone("a", region="Europe"), ValueError, "is no country"),
        (lambda: bunco.fold(None), TypeError, "text: expected str, got NoneType"),
        (lambda: bunco.fold("\ud800"), ValueError, "surrogates"),
        (lambda: bunco.fold("abc").source(2, 4), IndexError, "2..4 is no place in a folded text of 3 characters"),
        (lambda: bunco.fold("abc").source(2, 1), IndexError, "2..1 is no place"),
        (lambda: bunco.Engine(protect="a.example"), TypeError, "protect: expected several, got one str"),
        (lambda: bunco.Engine(allow_hosts=["a.example", 7]), TypeError, r"allow_hosts\[1\]: expected str, got int"),
        (lambda: bunco.Span(3, 1), ValueError, "end 1 lies before start 3"),
        (lambda: bunco.Level("maybe"), ValueError, "is no level"),
        (lambda: bunco.Engine(max_input=-1), OverflowError, "negative"),
        (lambda: bunco.Engine(regions=["GBR"]), ValueError, "is no country"),
        (lambda: bunco.Report("{}", {}), ValueError, "json: missing field"),
    ],
)
def test_bad_input(call: object, error: type[Exception], match: str) -> None:
    with pytest.raises(error, match=match):
        call()  # type: ignore[operator]


@pytest.mark.parametrize("text", ["\0" * 1000, "\u202e" * 500, "a" * 20_000_000, "\U0010ffff" * 4000])
def test_any_text_gets_a_report(text: str) -> None:
    report = bunco.scan(text)
    assert report.verdict == "nothing_found"
    assert ("max_input" in report.limits) == (len(text) > 16 << 20)


def test_domains_and_numbers() -> None:
    assert bunco.check_domain("https://www.paypal.com/signin").verdict == "official"
    assert bunco.check_domain("").verdict == "invalid"
    report = bunco.check_domain("paypa1.example")
    assert (report.verdict, report.matches[0].brand, report.matches[0].target) == ("lookalike", "paypal", "paypal.com")
    assert report.to_dict()["matches"][0] == report.matches[0].to_dict()
    text = "\u00e9\u20ac call (425) 555-0142"
    (number,) = bunco.check_phone(text, region="US")
    assert (number.e164, text[number.start : number.end], number.region) == ("+14255550142", number.quote, "US")
    assert number.to_dict()["start"] == number.start != json.loads(number.to_json())["start"]


def test_numbers_in_html_and_in_the_formats_of_countries() -> None:
    page = "<p>\u00e9 Call 020 <b>7946</b> 0123</p>"
    (number,) = bunco.check_phone(page, region="GB", html=True)
    assert number.e164 == "+442079460123" and page[number.start : number.end].startswith("020")
    engine = bunco.Engine(regions=["GB"])
    assert [n.e164 for n in engine.check_phone("ring 020 7946 0123")] == ["+442079460123"]
    assert engine.check_phone("+1 202 555 0137", brand="microsoft")[0].brand == "microsoft"


def test_lists_of_ones_own() -> None:
    lists = {"protect": ["harbour-books.example"], "allow_hosts": ["paypa1.example"]}
    engine = bunco.Engine(**lists)  # type: ignore[arg-type]
    (match,) = engine.check_domain("harb0ur-books.example").matches
    assert (match.brand, match.target) == ("harbour-books.example", "harbour-books.example")
    assert engine.check_domain("paypa1.example").verdict == "official"
    text = "Confirm your account at https://harb0ur-books.example/login"
    assert "harbour-books.example" in {f.detail.get("brand") for f in engine.scan(text).findings}
    twin = pickle.loads(pickle.dumps(engine))
    assert twin.scan(text) == engine.scan(text) and repr(twin) == repr(engine)
    assert "protect=<5 names>" in repr(bunco.Engine(protect=(f"shop{n}.example" for n in range(5))))


def test_numbers_of_ones_own(tmp_path: Path) -> None:
    number, text = "+1 202 555 0142", "Questions about your order? Call +1 202 555 0142"
    bad, known = bunco.Engine(block_numbers=[number]), bunco.Engine(allow_numbers=iter([number]))
    assert bad.check_phone(text)[0].verdict == "listed" != bunco.check_phone(text)[0].verdict
    assert bad.scan(text).score > bunco.scan(text).score
    twin = pickle.loads(pickle.dumps(bad))
    assert twin.scan(text) == bad.scan(text) and repr(twin) == repr(bad) == "Engine(block_numbers=<1 numbers>)"
    # For one scan, beside those of the engine; a known number is never reported.
    assert bunco.scan(text, block_numbers=[number]) == bad.scan(text)
    assert known.scan(text, block_numbers=[number]) == known.scan(text)
    listed = bad.scan(text)
    for reports in [
        bunco.scan_many([text, {"text": text}], block_numbers=[number]),
        bunco.Engine().scanner(block_numbers=iter([number])).scan_many([text, text]),
    ]:
        assert reports == [listed, listed]
    scanner = bunco.Engine().scanner(block_numbers=iter([number]))
    assert pickle.loads(pickle.dumps(scanner)).scan(text) == listed
    assert (bunco.features([text], block_numbers=[number]) == bad.features([text])).all()
    table = bunco.scan_arrow(pa.table({"body": [text]}), "body", block_numbers=[number])
    assert pa.table(table)["bunco"][0]["score"].as_py() == listed.score

    path = tmp_path / "reported.txt"
    path.write_text(f"# source: a register\n# tier: secondary\n{number}\n")
    numbers = bunco.NumberList.from_file(path)
    assert (numbers.name, numbers.source, numbers.tier, len(numbers)) == ("reported", "a register", "secondary", 1)
    assert number in numbers and "+12025550143" not in numbers and repr(numbers) == '<NumberList "reported", 1 numbers>'
    path.write_bytes(numbers.to_bytes())
    assert bunco.NumberList.from_file(path) == numbers
    (why,) = {f.why for f in bunco.scan(text, block_numbers=[numbers, bunco.NumberList([])]).findings if f.indicator == "listed-number"}
    assert '"reported" (a register)' in why
    path.write_text(f"{number}\nnobody\n")
    with pytest.raises(ValueError, match='reported.txt:2: "nobody" is no international number'):
        bunco.NumberList.from_file(path)


def test_what_is_allowed() -> None:
    sender = "Microsoft Support <help@partner.example>"
    assert bunco.scan(SCAM, sender=sender).verdict == "likely_scam"
    trusting = bunco.Engine(allow_senders=["partner.example"])
    report = trusting.scan(SCAM, sender=sender)
    assert report.verdict == "nothing_found" and report.findings
    assert trusting.scan(SCAM, sender=sender, authenticated=False).verdict == "likely_scam"
    (first, *_) = {f.indicator for f in bunco.scan(SCAM).findings}
    assert first not in {f.indicator for f in bunco.Engine(allow_indicators=[first]).scan(SCAM).findings}


def test_a_file_of_protected_names(tmp_path: Path) -> None:
    file = bunco.Engine(protect=["harbour-books.example"]).protected_file()
    assert bunco.Engine().protected_file() == b""
    path = tmp_path / "names"
    path.write_bytes(file)
    mapped = pa.array(np.memmap(path, dtype=np.uint8, mode="r"))
    for given in [file, path, str(path), mapped]:
        engine = bunco.Engine(protect_file=given)
        assert engine.check_domain("harb0ur-books.example").matches[0].brand == "harbour-books.example"
        assert engine.protected_file() == file
        assert pickle.loads(pickle.dumps(engine)).check_domain("harb0ur-books.example").verdict == "lookalike"
    with pytest.raises(ValueError, match="not a file of protected names"):
        bunco.Engine(protect_file=mapped[1:])


def test_the_number_that_a_call_shows() -> None:
    own = "+1 202 555 0137"
    for shown, attestation, verdict in [
        (own, None, "self"),
        ("+1 202 555 0199", None, "neighbour"),
        ("+44 20 7946 0018", "A", "plain"),
        ("Bank", None, "plain"),
    ]:
        assert bunco.check_caller(shown, own_number=own, attestation=attestation).verdict == verdict, shown  # type: ignore[arg-type]
    listed = bunco.Engine(block_numbers=["+1 202 555 0142"]).check_caller("202 555 0142", region="US")
    assert (listed.verdict, listed.e164) == ("listed", "+12025550142")
    text = "This is your bank. Please stay on the line."
    shown = bunco.scan(text, caller_id=own, own_number=own, channel="call")
    assert any(f.part == "caller_id" for f in shown.findings)
    for report in [shown, pickle.loads(pickle.dumps(shown)), bunco.scan(text, caller_id="\u202f" + own, own_number=own)]:
        assert all(report.parts[f.part][f.start : f.end] == f.quote for f in report.findings)
    assert own in shown._repr_html_().split("</table>")[0].split("<table")[0]
    table = pa.table({"text": [text], "shown": [own], "mine": [own]})
    row = pa.table(bunco.scan_arrow(table, "text", caller_id="shown", own_number="mine", channel="call"))["bunco"][0]
    assert row["score"].as_py() == shown.score


def test_fold_leads_back() -> None:
    text = "\u00c4 \uff30\u0430y\u200b\u200bP\u0430l \ufb01ne"
    folded = bunco.fold(text)
    assert folded.text == str(folded) == "a paypal fine"
    at = folded.text.index("paypal")
    span = folded.source(at, at + 6)
    assert span.of(text) == "\uff30\u0430y\u200b\u200bP\u0430l"
    assert len(folded.offsets) == len(folded.text)
    assert folded.offsets == tuple(folded.source(n, n + 1).start for n in range(len(folded.text)))
    assert {kind for kind, _ in folded.disguises} >= {"confusable", "invisible"}
    assert bunco.fold("").offsets == () and bunco.fold("").source(0, 0) == bunco.Span(0, 0)
    assert bunco.fold("x" * 5_000_000).text == "x" * 5_000_000


def test_options() -> None:
    engine = bunco.Engine(max_findings=1, regions=["GB"])
    assert len(engine.scan(SCAM).findings) == 1
    assert "max_findings" in engine.scan(SCAM).limits
    twin = pickle.loads(pickle.dumps(engine))
    assert twin.scan(SCAM) == engine.scan(SCAM) and repr(twin) == repr(engine)
    assert copy.deepcopy(engine) is engine


def test_other_threads_run_meanwhile() -> None:
    text = SCAM * 30_000
    done = threading.Event()
    ticks = 0

    def scan() -> None:
        bunco.scan(text)
        done.set()

    thread = threading.Thread(target=scan)
    thread.start()
    while not done.wait(0.001):
        ticks += 1
    thread.join()
    assert ticks > 3


def test_html_view_is_escaped_and_marks_what_was_found() -> None:
    text = "<script>alert('$x$')</script> \u202e\u202c" + SCAM
    view = bunco.scan(text, sender='"><img src=x>')._repr_html_()
    assert "<script" not in view and "<img" not in view and "&lt;script&gt;" in view
    assert "\u202e" not in view and "[U+202E]" in view
    assert "$" not in view
    assert "background:rgba(" in view and "callback" in view
    assert len(bunco.scan("a " * 1_000_000 + SCAM)._repr_html_()) < 20_000
