"""A real Postfix on loopback with a configuration, queue and log of its own, and where its mail ends."""

import asyncio
import os
import pathlib
import random
import shutil
import signal
import smtplib
import socket
import subprocess
import tempfile
import threading
import time

MAIN = """
compatibility_level = 3.6
queue_directory = {root}/queue
data_directory = {root}/data
maillog_file_prefixes = {root}
maillog_file = {root}/maillog
myhostname = mx.example.com
mydestination =
local_recipient_maps =
alias_maps =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
relayhost = [127.0.0.1]:{sink}
disable_dns_lookups = yes
smtp_host_lookup = native
smtp_destination_concurrency_limit = 50
smtpd_peername_lookup = no
smtpd_recipient_restrictions = permit_mynetworks, reject
smtpd_client_connection_count_limit = 0
smtpd_client_connection_rate_limit = 0
default_process_limit = 260
milter_default_action = accept
minimal_backoff_time = 1s
maximal_backoff_time = 2s
queue_run_delay = 1s
"""

MASTER = """
postlog unix-dgram n - n - 1 postlogd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
smtp unix - - n - - smtp
relay unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
proxymap unix - - n - - proxymap
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
"""


given = set()


def free_port():
    """A port that nothing uses, of those that no connection is given by itself, and none that was given before."""
    while True:
        port = random.randrange(20000, 32000)
        with socket.socket() as s:
            s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                s.bind(("127.0.0.1", port))
            except OSError:
                continue
        if port not in given:
            given.add(port)
            return port


def wait_for(what, ready, seconds=30):
    end = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > end:
            raise SystemExit(f"{what}: not within {seconds} s")
        time.sleep(0.02)


def listens(port):
    with socket.socket() as s:
        return s.connect_ex(("127.0.0.1", port)) == 0


class Sink:
    """Takes every mail; keeps its bytes."""

    def __init__(self):
        self.mails = []
        self.port = free_port()
        self.loop = asyncio.new_event_loop()
        started = threading.Event()

        def run():
            asyncio.set_event_loop(self.loop)
            self.loop.run_until_complete(asyncio.start_server(self.serve, "127.0.0.1", self.port, limit=1 << 26))
            started.set()
            self.loop.run_forever()

        threading.Thread(target=run, daemon=True).start()
        started.wait()

    async def serve(self, reader, writer):
        writer.write(b"220 sink\r\n")
        while line := await reader.readline():
            verb = line[:4].upper()
            if verb == b"EHLO":
                writer.write(b"250-sink\r\n250-PIPELINING\r\n250 8BITMIME\r\n")
            elif verb == b"DATA":
                writer.write(b"354 go on\r\n")
                lines = []
                while (line := await reader.readline()) not in (b".\r\n", b""):
                    lines.append(line[1:] if line.startswith(b".") else line)
                if line:
                    self.mails.append(b"".join(lines))
                    writer.write(b"250 taken\r\n")
            elif verb == b"QUIT":
                writer.write(b"221 bye\r\n")
                break
            else:
                writer.write(b"250 ok\r\n")
            await writer.drain()
        writer.close()

    def with_id(self, id):
        return [mail for mail in list(self.mails) if f"Message-ID: <{id}@".encode() in mail]

    def wait(self, id):
        wait_for(f"mail {id}", lambda: self.with_id(id))
        (mail,) = self.with_id(id)
        return mail


class Milter:
    """A filter with a configuration of its own."""

    def __init__(self, root, name, program, lines):
        self.program = program
        self.port = free_port()
        self.log = root / f"{name}.log"
        self.config = root / f"{name}.conf"
        self.configure(lines)
        self.start()

    def configure(self, lines):
        # At once, since the filter may be reading it.
        fresh = self.config.with_suffix(f".{threading.get_ident()}")
        fresh.write_text(f"socket inet:{self.port}@127.0.0.1\nlog {self.log}\n{lines}\n")
        fresh.replace(self.config)

    def start(self):
        self.process = subprocess.Popen([self.program, "-c", self.config])
        wait_for("bunco-milter", lambda: listens(self.port))

    def signal(self, number):
        self.process.send_signal(number)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        """Its exit status; sanitizers make it 1 or more."""
        self.process.terminate()
        return self.process.wait(30)


class Postfix:
    """`doors` are pairs of a name and options of its smtpd."""

    def __init__(self, root, sink, doors):
        self.root = root
        self.ports = {name: free_port() for name, _ in doors}
        conf = root / "postfix"
        for folder in (conf, root / "queue", root / "data"):
            folder.mkdir()
        shutil.chown(root / "data", "postfix")
        (conf / "main.cf").write_text(MAIN.format(root=root, sink=sink.port))
        smtpd = "".join(f"127.0.0.1:{self.ports[name]} inet n - n - 260 smtpd {options}\n" for name, options in doors)
        (conf / "master.cf").write_text(MASTER + smtpd)
        self.command("start")
        for port in self.ports.values():
            wait_for("postfix", lambda port=port: listens(port))

    def command(self, *words):
        subprocess.run(["/usr/sbin/postfix", "-c", self.root / "postfix", *words], check=True, stderr=subprocess.DEVNULL)

    def stop(self):
        self.command("stop")

    def held(self):
        return sum(1 for path in (self.root / "queue/hold").rglob("*") if path.is_file())

    def send(self, door, mail, sender="ann@sender.example"):
        with smtplib.SMTP("127.0.0.1", self.ports[door], timeout=60) as smtp:
            smtp.ehlo("client.example")
            smtp.mail(sender, ["BODY=8BITMIME"])
            smtp.rcpt("bob@example.org")
            return smtp.data(mail)


class World:
    """Everything under one folder, and all of it ended at the end."""

    def __enter__(self):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="bunco-milter-"))
        # Postfix's own user walks through it.
        os.chmod(self.root, 0o755)
        self.sink = Sink()
        self.milters = []
        self.postfix = None
        return self

    def milter(self, name, program, lines=""):
        self.milters.append(Milter(self.root, name, program, lines))
        return self.milters[-1]

    def __exit__(self, kind, *_):
        if self.postfix:
            self.postfix.stop()
        for milter in self.milters:
            if milter.process.poll() is None:
                milter.process.send_signal(signal.SIGKILL)
        if kind:
            for path in [self.root / "maillog", *self.root.glob("*.log")]:
                if path.exists():
                    print(f"-- {path.name}\n" + "\n".join(path.read_text().splitlines()[-15:]))
        shutil.rmtree(self.root, ignore_errors=True)
