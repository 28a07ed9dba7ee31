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
HEAD = "To: bob@example.org\nDate: Mon, 23 Nov 2026 10:00:00 +0000\nMessage-ID: <1@sender.example>\n"
SCAM = f"From: Ann <ann@sender.example>\nSubject: Alert\n{HEAD}\n" + (
    "Your PC is locked due to a virus. Call Microsoft support now: +1 202 555 0137. Do not restart your computer.\n"
)
HAM = f"From: Ann <ann@sender.example>\nSubject: Minutes\n{HEAD}\nThe minutes of Tuesday are in the folder.\n"
NOTICE = f"From: Microsoft <security@microsoft.com>\nSubject: Unusual sign-in activity\n{HEAD}\n" + (
    "Your Microsoft account was locked because of unusual activity. Verify your password now at https://login.microsoft.com/verify\n"
)
RESULTS = "Authentication-Results: mx.example.com; dmarc=pass header.from=microsoft.com\n"

root = pathlib.Path(tempfile.mkdtemp(prefix="bunco-spamassassin-"))
# The children of spamd give up the rights of root.
root.chmod(0o755)
(root / "rules").mkdir()
(root / "site").mkdir()
paths = ["-C", root / "rules", f"--siteconfigpath={root}/site"]


def configure(library, lines=""):
    """As little of SpamAssassin as works, and the plugin as it is installed."""
    (root / "rules/10_basics.cf").write_text("required_score 5\nutil_rb_tld example com\nreport _SUMMARY_\nbody NEVER /never in a mail/\nadd_header all Status _YESNO_, _SCORE_\n")
    (root / "site/init.pre").write_text("loadplugin Mail::SpamAssassin::Plugin::Check\n")
    shutil.copy(HERE / "Bunco.pm", root / "site")
    shutil.copy(HERE / "bunco.cf", root / "site")
    (root / "site/local.cf").write_text(f"bunco_library {library}\nbunco_authserv_id mx.example.com\n{lines}\n")


def command(mail):
    run = subprocess.run(["spamassassin", "-L", "-x", *paths], input=mail, capture_output=True, text=True, timeout=60)
    return run.stdout, run.stderr


def scored(mail):
    text, wrong = command(mail)
    assert wrong == "", wrong
    return float(re.search(r"^X-Spam-Bunco: level=\w+ score=([\d.]+)$", text, re.M)[1]), text


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

    # A library that is not there, or packs that are refused, leave SpamAssassin working without the plugin, and say why.
    for path, lines, words in [("/nowhere/libbunco.so.1", "", "not used"), (library, "bunco_packs /nowhere", "cannot read /nowhere: ")]:
        configure(path, lines)
        text, wrong = command(SCAM)
        assert "X-Spam-Status: No" in text and words in wrong, (text, wrong)
finally:
    shutil.rmtree(root)
print("spamassassin: ok")
