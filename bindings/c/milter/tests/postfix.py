"""bunco-milter in a real Postfix: `postfix.py PROGRAM`, as root; `--measure N` prints what it adds to a delivery instead."""

import concurrent.futures
import json
import re
import signal
import statistics
import sys
import threading
import time
import urllib.request

from mta import Postfix, World, free_port, wait_for

SCAM = "Your PC is locked due to a virus. Call Microsoft support now: +1 202 555 0137. Do not restart your computer.\r\n"
HAM = "Hello Bob,\r\n\r\nthe minutes of Tuesday are in the folder.\r\n.\r\n..\r\nGr\u00fc\u00dfe, Ann\r\n"
RESULTS = "Authentication-Results: mx.example.com; dmarc=pass header.from=sender.example\r\n"


def mail(id, body, subject="Minutes", above="", sender="Ann <ann@sender.example>", between=""):
    return (
        f"{above}From: {sender}\r\nTo: bob@example.org\r\nSubject: {subject}\r\n{between}"
        f"Date: Mon, 23 Nov 2026 10:00:00 +0000\r\nMessage-ID: <{id}@sender.example>\r\n"
        f"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{body}"
    ).encode()


def received(world, door, id, sent):
    """The mail as it came out, without the Received field of Postfix, which is on top."""
    code, words = world.postfix.send(door, sent)
    assert code == 250, (code, words)
    out = world.sink.wait(id)
    assert out.startswith(b"Received: from client.example "), out
    return re.sub(rb"\AReceived: [^\r]*\r\n(?:[ \t][^\r]*\r\n)*", b"", out)


def fields(mail, name):
    head = mail.split(b"\r\n\r\n")[0].decode("utf-8", "replace").replace("\r\n\t", " ").replace("\r\n ", " ")
    return [line.split(": ", 1)[1] for line in head.split("\r\n") if line.lower().startswith(name.lower() + ": ")]


def genuine_mail_passes_unchanged(world):
    sent = mail("ham", HAM, "=?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n from the office")
    assert received(world, "plain", "ham", sent) == sent


def a_scam_is_tagged_and_explained(world):
    forged = "X-Bunco-Level: nothing_found\r\nx-bunco-score: 0.001\r\nX-Bunco-Score: 0.002\r\n"
    out = received(world, "plain", "scam", mail("scam", SCAM, "=?utf-8?q?Ihr_Ger=C3=A4t?=\r\n is locked", forged))
    assert fields(out, "X-Bunco-Level") == ["likely_scam"], out
    (score,) = fields(out, "X-Bunco-Score")
    assert 0.5 < float(score) <= 1, out
    assert "tech_support" in fields(out, "X-Bunco-Kinds")[0], out
    (reason,) = fields(out, "X-Bunco-Reason")
    assert len(reason) > 20 and reason.isascii(), out
    assert fields(out, "Subject") == ["[SCAM?] =?utf-8?q?Ihr_Ger=C3=A4t?= is locked"], out
    assert out.split(b"\r\n\r\n", 1)[1] == SCAM.encode(), out


def a_mail_without_subject_gets_one(world):
    out = received(world, "plain", "bare", mail("bare", SCAM).replace(b"Subject: Minutes\r\n", b""))
    assert fields(out, "Subject") == ["[SCAM?]"], out


def a_mail_is_cut_where_it_must(world):
    out = received(world, "small", "cut", mail("cut", "word " * 4000 + SCAM))
    assert fields(out, "X-Bunco-Limits") == ["max_size"] and fields(out, "X-Bunco-Level") == ["nothing_found"], out


def a_scam_is_rejected_or_held(world):
    code, words = world.postfix.send("reject", mail("rejected", SCAM))
    assert (code, words) == (550, b"5.7.1 refused by test"), (code, words)
    held = world.postfix.held()
    assert world.postfix.send("hold", mail("held", SCAM))[0] == 250
    assert world.postfix.held() == held + 1
    assert not world.sink.with_id("rejected") and not world.sink.with_id("held")


def forged_results_are_removed(world):
    other = "Authentication-Results: other.example; dmarc=pass header.from=sender.example\r\n"
    out = received(world, "plain", "forged", mail("forged", HAM, above=other + RESULTS + RESULTS))
    assert fields(out, "Authentication-Results") == [other.split(": ", 1)[1].strip()], out


def proven_senders_are_believed(world):
    """An earlier filter's results stand on top; what came with the mail stands below a Received field."""
    hop = "Received: from a.example by b.example; Mon, 23 Nov 2026 09:59:00 +0000\r\n"
    for id, above, sender, is_believed, kept in [
        ("proven", RESULTS, "ann@sender.example", True, 1),
        ("unproven", "", "ann@sender.example", False, 0),
        ("below", hop + RESULTS, "ann@sender.example", False, 0),
        ("both", RESULTS.replace("pass", "fail") + hop + RESULTS, "ann@sender.example", False, 1),
        ("other", RESULTS, "ann@other.example", False, 1),
        ("stranger", RESULTS, "eve@sender.example", False, 1),
        ("shown", RESULTS, '"ann@sender.example" <eve@other.example>', False, 1),
        ("twice", RESULTS, "ann@sender.example\r\nFrom: eve@other.example", False, 1),
    ]:
        out = received(world, "believe", id, mail(id, SCAM, above=above, sender=sender))
        assert (fields(out, "X-Bunco-Level") == []) == is_believed, (id, out)
        assert len(fields(out, "Authentication-Results")) == kept, (id, out)


def listed_clients_are_not_scanned(world):
    sent = mail("friend", SCAM)
    assert received(world, "friend", "friend", sent) == sent


def load(world, door, name, count, threads, retry=False, every=lambda number: None):
    """Sends mails, a third of them scams, at once; gives the ids of those that were taken."""

    def one(number):
        id = f"{name}-{number}"
        sent = mail(id, SCAM if number % 3 == 0 else HAM)
        every(number)
        for _ in range(200):
            try:
                code, _ = world.postfix.send(door, sent)
            except OSError:
                code = 0
            if code == 250:
                return id
            if not retry:
                return None
            time.sleep(0.05)
        return None

    with concurrent.futures.ThreadPoolExecutor(threads) as pool:
        return list(pool.map(one, range(count)))


def arrived(world, ids):
    assert None not in ids, f"{ids.count(None)} were not taken"
    for id in ids:
        world.sink.wait(id)


def a_crowd_loses_nothing(world):
    ids = load(world, "plain", "crowd", 200, 200)
    arrived(world, ids)
    for number, id in enumerate(ids):
        assert len(fields(world.sink.wait(id), "X-Bunco-Level")) == (number % 3 == 0), id


def a_killed_filter_loses_nothing(world):
    """Let through while it is away, or sent again, as the door of Postfix says."""
    for door in ("plain", "strict"):
        over = threading.Event()

        def kill():
            while not over.is_set():
                world.plain.kill()
                time.sleep(0.05)
                world.plain.start()
                time.sleep(0.2)

        killer = threading.Thread(target=kill)
        killer.start()
        ids = load(world, door, f"kill-{door}", 90, 6, retry=True)
        over.set()
        killer.join()
        arrived(world, ids)
        for number, id in enumerate(ids):
            if door == "strict" and number % 3 == 0:
                assert fields(world.sink.wait(id), "X-Bunco-Level") == ["likely_scam"], id


def it_is_reloaded_under_load(world):
    milter = world.plain

    def every(number):
        if number % 2 == 0:
            milter.configure(f"metrics 127.0.0.1:{world.metrics}\nauthserv_id mx.example.com\ntag [no{number}]")
            milter.signal(signal.SIGHUP)

    ids = load(world, "strict", "reload", 120, 6, retry=True, every=every)
    arrived(world, ids)
    for id in ids[::3]:
        assert fields(world.sink.wait(id), "X-Bunco-Level") == ["likely_scam"], id
    wanted = counted(world)["reloads_total", "refused"] + 1
    milter.configure("tag [wrong]\nlikely_scam explode")
    milter.signal(signal.SIGHUP)
    wait_for("reload", lambda: counted(world)["reloads_total", "refused"] >= wanted)
    out = received(world, "strict", "after", mail("after", SCAM))
    assert re.fullmatch(r"\[no\d+\] Minutes", fields(out, "Subject")[0]), out
    # Once more, alone: the last configuration is the one that counts.
    milter.configure(f"metrics 127.0.0.1:{world.metrics}\nauthserv_id mx.example.com\ntag [last]")
    done = counted(world)["reloads_total", "done"]
    milter.signal(signal.SIGHUP)
    wait_for("reload", lambda: counted(world)["reloads_total", "done"] > done)
    out = received(world, "strict", "last", mail("last", SCAM))
    assert fields(out, "Subject") == ["[last] Minutes"], out


def counted(world):
    with urllib.request.urlopen(f"http://127.0.0.1:{world.metrics}/metrics", timeout=10) as reply:
        text = reply.read().decode()
    return {(name, label): int(value) for name, label, value in re.findall(r'^bunco_milter_(\w+)\{\w+="(\w+)"\} (\d+)$', text, re.M)}


def log_and_counters_agree(world):
    world.plain.stop()
    world.plain.log.unlink()
    world.plain.start()
    for number in range(4):
        received(world, "plain", f"logged-{number}", mail(f"logged-{number}", SCAM if number == 0 else HAM))
    now = counted(world)
    events = [json.loads(line) for line in world.plain.log.read_text().splitlines()]
    levels = [event["level"] for event in events if event["event"] == "message"]
    for level in ("nothing_found", "suspicious", "likely_scam"):
        assert now["messages_total", level] == levels.count(level), (now, levels)
    scam = next(event for event in events if event.get("level") == "likely_scam")
    assert scam["client"] == "127.0.0.1" and scam["queue_id"] and scam["sender"] == "<ann@sender.example>", scam
    assert scam["actions"] == ["headers", "tag"] and scam["indicators"] and now["actions_total", "tag"] == 1, scam
    assert world.plain.process.poll() is None


def measure(world, count):
    """Seconds between the last byte of a mail of 20 kB and the answer, with the filter and without it by turns."""
    body = ("The quarterly figures are attached; please compare them with those of last year before Friday. " * 3 + "\r\n") * 70
    sent = mail("big", body[: 20_000 - len(mail("big", ""))])
    assert len(sent) == 20_000
    times = {"plain": [], "none": []}
    for _ in range(count + 20):
        for door, all in times.items():
            start = time.perf_counter()
            assert world.postfix.send(door, sent)[0] == 250
            all.append(time.perf_counter() - start)
    ms = {door: statistics.median(all[20:]) * 1e3 for door, all in times.items()}
    print(f"median of {count} deliveries of 20,000 bytes: {ms['plain']:.2f} ms with, {ms['none']:.2f} ms without: {ms['plain'] - ms['none']:+.2f} ms")


CASES = [
    genuine_mail_passes_unchanged,
    a_scam_is_tagged_and_explained,
    a_mail_without_subject_gets_one,
    a_mail_is_cut_where_it_must,
    a_scam_is_rejected_or_held,
    forged_results_are_removed,
    proven_senders_are_believed,
    listed_clients_are_not_scanned,
    a_crowd_loses_nothing,
    a_killed_filter_loses_nothing,
    it_is_reloaded_under_load,
    log_and_counters_agree,
]


def main():
    program = sys.argv[1]
    with World() as world:
        world.metrics = free_port()
        world.plain = world.milter("plain", program, f"metrics 127.0.0.1:{world.metrics}\nauthserv_id mx.example.com")
        doors = [("none", "")]
        for name, lines in [
            ("plain", None),
            ("strict", None),
            ("small", "max_size 4K\nnothing_found headers"),
            ("reject", "likely_scam reject\nreject_text refused by test"),
            ("hold", "likely_scam quarantine"),
            ("believe", "authserv_id mx.example.com\nresults believe\nallow_sender ann@sender.example\nallow_sender @other.example"),
            ("friend", "allow_client 127.0.0.0/8"),
        ]:
            milter = world.plain if lines is None else world.milter(name, program, lines)
            action = "tempfail" if name == "strict" else "accept"
            doors.append((name, f"-o smtpd_milters=inet:127.0.0.1:{milter.port} -o milter_default_action={action}"))
        world.postfix = Postfix(world.root, world.sink, doors)
        if "--measure" in sys.argv:
            return measure(world, int(sys.argv[sys.argv.index("--measure") + 1]))
        for case in CASES:
            start = time.monotonic()
            case(world)
            print(f"{case.__name__}: ok, {time.monotonic() - start:.1f} s", flush=True)
        # libmilter takes up to 5 s to end; all at once.
        for milter in world.milters:
            milter.signal(signal.SIGTERM)
        for milter in world.milters:
            assert milter.stop() == 0, f"{milter.config.name}: exit {milter.process.returncode}"
        log = (world.root / "maillog").read_text()
        assert "fatal" not in log and "panic" not in log, log


main()
