"""The plugin in a real SpamAssassin: `test.py LIBBUNCO`: the command, and spamd with its children on loopback."""

import concurrent.futures
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tests"))
from mails import HAM, LIKE, LISTED, NOTICE, SCAM, write_lists

RESULTS = "Authentication-Results: mx.example.com; dmarc=pass header.from=microsoft.com\n"

root = pathlib.Path(tempfile.mkdtemp(prefix="bunco-spamassassin-"))
# The children of spamd give up the rights of root.
root.chmod(0o755)
(root / "rules").mkdir()
(root / "site").mkdir()
paths = ["-C", root / "rules", f"--siteconfigpath={root}/site"]


SERVER = "bunco_authserv_id mx.example.com"


def configure(library, lines=SERVER):
    """As little of SpamAssassin as works, and the plugin as it is installed."""
    (root / "rules/10_basics.cf").write_text("required_score 5\nutil_rb_tld example com\nreport _SUMMARY_\nbody NEVER /never in a mail/\nadd_header all Status _YESNO_, _SCORE_\n")
    (root / "site/init.pre").write_text("loadplugin Mail::SpamAssassin::Plugin::Check\n")
    shutil.copy(HERE / "Bunco.pm", root / "site")
    shutil.copy(HERE / "bunco.cf", root / "site")
    (root / "site/local.cf").write_text(f"bunco_library {library}\nadd_header all Reason _BUNCOREASON_\n{lines}\n")


def command(mail):
    run = subprocess.run(["spamassassin", "-L", "-x", *paths], input=mail, capture_output=True, text=True, timeout=60)
    return run.stdout, run.stderr


def scored(mail):
    text, wrong = command(mail)
    assert wrong == "", wrong
    return float(re.search(r"^X-Spam-Bunco: level=\w+ score=([\d.]+)$", text, re.M)[1]), text


def reasons(mail):
    """The tag of the plugin."""
    text = scored(mail)[1]
    return " ".join(re.search(r"^X-Spam-Reason: (.*(?:\n[ \t].*)*)$", text, re.M)[1].split())


def spamd(port, mail):
    with socket.create_connection(("127.0.0.1", port), 60) as s:
        body = mail.encode()
        s.sendall(b"SYMBOLS SPAMC/1.5\r\nContent-length: %d\r\n\r\n%s" % (len(body), body))
        s.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: s.recv(65536), b"")).decode()


library = sys.argv[1]
try:
    configure(library)
    score, text = scored(SCAM)
    assert score > 0.5 and "X-Spam-Status: Yes" in text and "BUNCO_LIKELY_SCAM" in text, text
    assert "telephone number" in text, text
    score, text = scored(HAM)
    assert score < 0.5 and "X-Spam-Status: No" in text and "BUNCO_LIKELY" not in text, text
    assert scored(RESULTS + NOTICE)[0] < scored(NOTICE)[0] == scored(RESULTS.replace("mx.", "mail.") + NOTICE)[0]

    # Lists of one's own: numbers that were reported or are known, senders, hosts, reasons, names to protect.
    write_lists(root)
    configure(library, f"{SERVER}\nbunco_block_numbers {root}/bad {root}/good\nbunco_allow_numbers {root}/good\nbunco_protect_file {root}/names\nbunco_allow_senders sender.example")
    listed, proven = reasons(LISTED), RESULTS.replace("microsoft.com", "sender.example") + SCAM
    assert '"bad"' in listed and '"good"' not in listed, listed
    assert "harbour-books.example" in reasons(LIKE), reasons(LIKE)
    # A sender that is trusted counts once it is proven.
    assert scored(SCAM)[0] > 0.5 > scored(proven)[0]
    configure(library, f"{SERVER}\nbunco_block_numbers {root}/bad\nbunco_allow_indicators listed-number\nbunco_allow_domains harb0ur-books.example\nbunco_protect_domains harbour-books.example")
    assert scored(proven)[0] > 0.5 and '"bad"' not in reasons(LISTED) and "harbour-books.example" not in reasons(LIKE)
    configure(library)

    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    server = subprocess.Popen(["spamd", "-L", "-x", *paths, f"--listen=127.0.0.1:{port}", "--max-children=3", "-s", "stderr"], stderr=subprocess.PIPE, text=True)
    try:
        for _ in range(600):
            with socket.socket() as s:
                if s.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        with concurrent.futures.ThreadPoolExecutor(6) as pool:
            replies = pool.map(lambda mail: spamd(port, mail), [SCAM if i % 2 else HAM for i in range(40)])
            for number, reply in enumerate(replies):
                assert "EX_OK" in reply and ("BUNCO_LIKELY_SCAM" in reply) == bool(number % 2), reply
    finally:
        server.terminate()
        said = server.communicate(timeout=60)[1]
        if "bunco:" in said:
            raise SystemExit(said)

    # A library that is not there, or packs or lists that are refused, leave SpamAssassin working without the plugin, and say why.
    for path, lines, words in [
        ("/nowhere/libbunco.so.1", "", "not used"),
        (library, "bunco_packs /nowhere", "cannot read /nowhere: "),
        (library, "bunco_block_numbers /nowhere", "cannot read /nowhere: "),
        (library, f"bunco_block_numbers {root}/wrong", 'wrong:1: "nobody" is no international number'),
        (library, f"bunco_protect_file {root}/names\nbunco_protect_domains a.example", "names stands in place of protect"),
        (library, "bunco_allow_indicators no-such-reason", '"no-such-reason" is no indicator'),
        (library, "bunco_allow_senders partner.example", "set bunco_authserv_id"),
    ]:
        configure(path, lines)
        text, wrong = command(SCAM)
        assert "X-Spam-Status: No" in text and words in wrong, (text, wrong)
finally:
    shutil.rmtree(root)
print("spamassassin: ok")
