#!/usr/bin/env python3
"""What nhs-mesh takes to send and receive, beside NHS's mesh-client and bare hyper, against one server that does no work.

    bench/mesh/run.py                    everything; some minutes
    bench/mesh/run.py --bytes 200000000  large messages of so many bytes
    bench/mesh/run.py --rounds 5         the median of five rounds, in which the contestants take turns; more of them of what is quick

Each phase is a process of its own. Processor time is of its whole life, without that of the same phase with one message where messages
are counted; the peak is its largest resident size. All use plain HTTP on loopback and one connection at a time.
"""

import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import urllib.request
import venv

HERE = pathlib.Path(__file__).resolve().parent
TARGET = HERE.parent.parent / "target"
PROGRAMS = TARGET / "mesh-bench"
PYTHON = TARGET / "tools" / "mesh-client" / "bin" / "python"
MESH_CLIENT = "mesh-client==5.0.2"
PATTERN = 512 * 1024


def prepare():
    """Builds our programs, and installs mesh-client where it is not."""
    # not --locked: when nhs-mesh gets a dependency, the lock file follows
    subprocess.run(
        ["cargo", "build", "--release", "--quiet"], cwd=HERE, check=True, env=os.environ | {"CARGO_TARGET_DIR": str(PROGRAMS)})
    if not PYTHON.exists():
        venv.create(PYTHON.parent.parent, with_pip=True)
        subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", MESH_CLIENT], check=True)


def contestants():
    programs = PROGRAMS / "release"
    return {"mesh-client 5": [PYTHON, HERE / "client.py"], "nhs-mesh": [programs / "ours"], "hyper alone": [programs / "raw"]}


def write_content(path, length):
    """A file of half random bytes and half text, in turns."""
    text = b"A letter of a hospital to a practice, with nobody in it.\r\n"
    pattern = os.urandom(PATTERN // 2) + (text * PATTERN)[:PATTERN // 2]
    with open(path, "wb") as file:
        for at in range(0, length, PATTERN):
            file.write(pattern[:min(PATTERN, length - at)])


class Run:
    """One phase of one contestant: its own seconds, processor seconds, and the peak in MB."""

    def __init__(self, command, arguments):
        process = subprocess.Popen([str(word) for word in [*command, *arguments]], stdout=subprocess.PIPE, text=True)
        said = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{command[0]} {arguments} ended with {process.returncode}")
        # not ru_maxrss: that counts what this process had when it made the other
        self.seconds, self.peak = (float(word) for word in said.split())
        self.peak /= 1e6
        self.processor = usage.ru_utime + usage.ru_stime


def small(url, phase, count, command):
    """Microseconds of processor time and messages a second."""
    def put(messages):
        urllib.request.urlopen(urllib.request.Request(f"{url}/left/{messages}", method="PUT")).read()

    put(1)
    first = Run(command, [phase, url, 1])
    put(count)
    all_of_them = Run(command, [phase, url, count])
    return (all_of_them.processor - first.processor) / (count - 1) * 1e6, count / all_of_them.seconds


def large(url, phase, length, gzip, file, command):
    """Seconds of processor time, MB/s and the peak."""
    run = Run(command, [phase, url, length, "gzip" if gzip else "plain", file])
    return run.processor, length / 1e6 / run.seconds, run.peak


def typical(rounds, measures):
    """For each contestant the median of each figure, in rounds in which they take turns."""
    taken = {name: [] for name in measures}
    for _ in range(rounds):
        for name, measure in measures.items():
            taken[name].append(measure())
    return {name: [statistics.median(figures) for figures in zip(*runs)] for name, runs in taken.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bytes", type=int, default=1_000_000_000)
    parser.add_argument("--messages", type=int, default=3000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    prepare()
    server = subprocess.Popen([PROGRAMS / "release" / "server", str(options.bytes)], stdout=subprocess.PIPE, text=True)
    url = f"http://127.0.0.1:{int(server.stdout.readline())}"
    try:
        print("| work | client | CPU | speed | peak MB |", "|---|---|--:|--:|--:|", sep="\n")
        for phase, title in [("send", "send 1 KiB"), ("receive", "list, retrieve and acknowledge 1 KiB")]:
            measures = {name: lambda c=c: small(url, phase, options.messages, c) for name, c in contestants().items()}
            for name, (processor, rate) in typical(3 * options.rounds, measures).items():
                print(f"| {title} | {name} | {processor:.0f} µs each | {rate:,.0f} messages/s | |", flush=True)
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "content"
            write_content(file, options.bytes)
            for phase, word in [("send-large", "send"), ("receive-large", "receive")]:
                for gzip in (False, True):
                    title = f"{word} {options.bytes / 1e6:,.0f} MB{', gzip' if gzip else ''}"
                    measures = {name: lambda c=c: large(url, phase, options.bytes, gzip, file, c) for name, c in contestants().items()}
                    rounds = options.rounds * (1 if gzip and phase == "send-large" else 5)
                    for name, (processor, rate, peak) in typical(rounds, measures).items():
                        print(f"| {title} | {name} | {processor:.2f} s | {rate:,.0f} MB/s | {peak:.0f} |", flush=True)
    finally:
        server.kill()


if __name__ == "__main__":
    main()
