"""What Python costs: import, one call, many messages.

    python bench.py [COUNT]         made-up messages, 100,000 of them by default
    BUNCO=path/to/bunco python bench.py      compares with the program on the same messages, on as many threads

Each rate is the best of three runs. Say which machine and commit with every number you quote.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from typing import Any

HAM = "ok see you at seven|can you bring the milk please|the meeting moved to room {n}|happy birthday! hope you have a lovely day|"
HAM += "your parcel {n} was delivered to your neighbour|my new number is +1 202 555 01{d}, save it|lol no way did he say that to her"
SPAM = "URGENT your account {n} is locked, verify at https://secure-{n}.example/login|You won a gift card, call +1 202 555 01{d} now|"
SPAM += "USPS: your package is on hold, pay the fee https://usps-{n}.example|Hi mum, lost my phone, text me on +1 202 555 01{d}"


def messages(count: int) -> list[str]:
    """Short messages, all different, one in eight a scam."""
    chance = random.Random(1)
    ham, spam = HAM.split("|"), SPAM.split("|")
    kinds = [chance.choice(spam if chance.random() < 1 / 8 else ham) for _ in range(count)]
    return [kind.format(n=n, d=f"{n % 100:02}") + " " + chance.choice(ham).format(n=n, d="42") for n, kind in enumerate(kinds)]


def best(run: Callable[[], Any]) -> float:
    times = []
    for _ in range(3):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    code = "import time; t = time.perf_counter(); import bunco; print(time.perf_counter() - t)"
    imports = [float(subprocess.check_output([sys.executable, "-c", code])) for _ in range(5)]
    print(f"import bunco                {min(imports) * 1e3:8.1f} ms")

    import bunco

    start = time.perf_counter()
    bunco.scan("hello")
    print(f"first scan (builds engine)  {(time.perf_counter() - start) * 1e3:8.1f} ms")

    texts = messages(count)
    for name, text in [("scan(\"\")", ""), ("scan of one short message", "ok see you at seven"), ("scan of one scam", texts[-1])]:
        once = best(lambda text=text: [bunco.scan(text) for _ in range(2000)]) / 2000  # type: ignore[misc]
        print(f"{name:27} {once * 1e6:8.1f} us")

    rate = count / best(lambda: bunco.scan_many(texts))
    print(f"scan_many                   {rate:8.0f} messages/s")
    try:
        import pyarrow as pa

        table = pa.table({"body": texts})
        print(f"scan_arrow                  {count / best(lambda: bunco.scan_arrow(table, 'body')):8.0f} messages/s")
    except ImportError:
        print("scan_arrow                  (needs pyarrow)")
    print(f"features                    {count / best(lambda: bunco.features(texts)):8.0f} messages/s")

    if program := os.environ.get("BUNCO"):
        with tempfile.NamedTemporaryFile("w+", suffix=".jsonl") as file:
            file.writelines(json.dumps({"text": text}) + "\n" for text in texts)
            file.flush()

            def run() -> None:
                file.seek(0)
                subprocess.run([program, "scan", "--records"], stdin=file, stdout=subprocess.DEVNULL, check=True)

            print(f"bunco scan --records        {count / best(run):8.0f} messages/s")


if __name__ == "__main__":
    main()
