"""The plugin in a real Rspamd on loopback: `test.py LIBBUNCO`, as root."""

import concurrent.futures
import json
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tests"))
from mails import HAM, LIKE, LISTED, NOTICE, SCAM, write_lists

# Says what Rspamd's own module would after asking the name servers.
DMARC = """
local id = rspamd_config:register_symbol({ name = 'DMARC_CHECK', type = 'callback', callback = function(task)
  local result = task:get_header('X-Test-Dmarc')
  if result then task:insert_result(result, 1.0) end
end })
for _, name in ipairs({ 'DMARC_POLICY_ALLOW', 'DMARC_POLICY_REJECT' }) do
  rspamd_config:register_symbol({ name = name, type = 'virtual', parent = id, score = 0.0 })
end
"""
CONFIG = """
lua = "/usr/share/rspamd/rules/rspamd.lua";
options {{
  pidfile = "{root}/pid"; temp_dir = "{root}"; hs_cache_dir = "{root}"; url_tld = "{root}/tld"; filters = "";
  dns {{ nameserver = "127.0.0.1:1"; }}
}}
logging {{ type = "file"; filename = "{root}/log"; level = "info"; }}
worker "normal" {{ bind_socket = "127.0.0.1:{port}"; count = 2; }}
modules {{ path = "{root}/plugins.d/"; }}
actions {{ reject = 15; add_header = 6; greylist = 4; }}
bunco_test {{ enabled = true; }}
bunco {{ library = "{library}"; {lines} }}
"""


class Rspamd:
    def __init__(self, library, lines=""):
        self.library, self.lines = library, lines

    def __enter__(self):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="bunco-rspamd-"))
        (self.root / "plugins.d").mkdir()
        shutil.copy(HERE / "bunco.lua", self.root / "plugins.d")
        (self.root / "plugins.d/bunco_test.lua").write_text(DMARC)
        # The whole list of suffixes takes Rspamd half a minute to compile.
        (self.root / "tld").write_text("com\nexample\norg\n")
        with socket.socket() as s:
            s.bind(("127.0.0.1", 0))
            self.port = s.getsockname()[1]
        (self.root / "conf").write_text(CONFIG.format(root=self.root, port=self.port, library=self.library, lines=self.lines))
        self.process = subprocess.Popen(["rspamd", "-c", self.root / "conf", "-f", "-i", "-u", "root", "-g", "root"])
        for _ in range(600):
            try:
                self.ask("ping", None)
                return self
            except OSError:
                time.sleep(0.05)
        raise SystemExit("rspamd does not answer\n" + self.log())

    def __exit__(self, kind, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(60)
        if kind:
            print(self.log())
        shutil.rmtree(self.root, ignore_errors=True)

    def log(self):
        return (self.root / "log").read_text()

    def ask(self, path, mail):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/{path}", mail and mail.replace("\n", "\r\n").encode(), timeout=30) as reply:
            return reply.read()

    def symbols(self, mail):
        found = json.loads(self.ask("checkv2", mail))["symbols"]
        return {name: symbol for name, symbol in found.items() if name.startswith("BUNCO")}


PROVEN = "X-Test-Dmarc: DMARC_POLICY_ALLOW\n"
library = sys.argv[1]
with Rspamd(library, "scores { likely_scam = 9.0; suspicious = 2.0; }") as rspamd:
    symbols = rspamd.symbols(SCAM)
    assert list(symbols) == ["BUNCO_LIKELY_SCAM"], symbols
    assert 4.5 < symbols["BUNCO_LIKELY_SCAM"]["score"] <= 9, symbols
    assert any("telephone number" in reason for reason in symbols["BUNCO_LIKELY_SCAM"]["options"]), symbols
    assert rspamd.symbols(HAM) == {}
    # The sender's proof counts; it is Rspamd's own, not what a mail says of itself.
    points = {}
    for name, fields in [
        ("unknown", ""),
        ("proven", PROVEN),
        ("claimed", "Authentication-Results: mx.example.com; dmarc=pass header.from=microsoft.com\n"),
    ]:
        points[name] = sum(symbol["score"] for symbol in rspamd.symbols(fields + NOTICE).values())
    assert points["proven"] < points["unknown"] == points["claimed"], points
    with concurrent.futures.ThreadPoolExecutor(20) as pool:
        for number, symbols in enumerate(pool.map(rspamd.symbols, [SCAM if i % 2 else HAM for i in range(200)])):
            assert len(symbols) == number % 2, symbols
# Lists of one's own: numbers that were reported or are known, senders, hosts, reasons, names to protect.
lists = pathlib.Path(tempfile.mkdtemp(prefix="bunco-lists-"))
write_lists(lists)


def reasons(rspamd, mail):
    return [reason for symbol in rspamd.symbols(mail).values() for reason in symbol.get("options", [])]


with Rspamd(library, f'block_numbers = ["{lists}/bad", "{lists}/good"]; allow_numbers = "{lists}/good"; protect_file = "{lists}/names"; allow_senders = "sender.example"; max_reasons = 50;') as rspamd:
    listed = [reason for reason in reasons(rspamd, LISTED) if reason.startswith("listed-number: ")]
    assert len(listed) == 1 and '"bad"' in listed[0], reasons(rspamd, LISTED)
    assert any("harbour-books.example" in reason for reason in reasons(rspamd, LIKE)), reasons(rspamd, LIKE)
    # A sender that is trusted counts once it is proven.
    assert rspamd.symbols(SCAM) and rspamd.symbols(PROVEN + SCAM) == {}, (rspamd.symbols(SCAM), rspamd.symbols(PROVEN + SCAM))
with Rspamd(library, f'block_numbers = "{lists}/bad"; allow_indicators = ["listed-number"]; allow_domains = ["harb0ur-books.example"]; protect_domains = ["harbour-books.example"]; max_reasons = 50;') as rspamd:
    assert rspamd.symbols(PROVEN + SCAM), "nobody is trusted"
    assert not any("listed-number" in reason for reason in reasons(rspamd, LISTED)), reasons(rspamd, LISTED)
    assert not any("harbour-books.example" in reason for reason in reasons(rspamd, LIKE)), reasons(rspamd, LIKE)
# A library that is not there, or packs or lists that are refused, leave Rspamd working without the plugin, and say why.
for path, lines, words in [
    ("/nowhere/libbunco.so.1", "", "cannot open"),
    (library, 'packs = "/nowhere";', "cannot read /nowhere: "),
    (library, 'block_numbers = "/nowhere";', "cannot read /nowhere: "),
    (library, f'block_numbers = "{lists}/wrong";', 'wrong:1: "nobody" is no international number'),
    (library, f'protect_file = "{lists}/names"; protect_domains = ["a.example"];', "names stands in place of protect"),
    (library, 'allow_indicators = "no-such-reason";', '"no-such-reason" is no indicator'),
]:
    with Rspamd(path, lines) as rspamd:
        assert rspamd.symbols(SCAM) == {}
        assert "bunco: not used" in rspamd.log() and words in rspamd.log(), rspamd.log()
shutil.rmtree(lists)
print("rspamd: ok")
