#!/usr/bin/env python3
"""Builds the contestants, lets them take turns on every input, and prints one table.

    bench/peers/run.py                         everything; the peers take most of an hour to build
    bench/peers/run.py --only ours,value       some of them; serde_json::Value is always there
    bench/peers/run.py --inputs patient,mixed  some of the inputs
    bench/peers/run.py --build only            builds, and measures nothing; `--build no` measures what is built

Each contestant is a program of its own, because some set features of serde_json that change every crate built with them. All of them
wait but one, and they take turns sample by sample. Times are the processor's, and medians; a ratio is to serde_json::Value with its
default features, and of writing per byte written. Memory is counted in a second program of each contestant, so that counting slows nothing that is timed.
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

PEERS = pathlib.Path(__file__).resolve().parent
TARGET = PEERS.parent.parent / "target" / "peers"
R4_INPUTS = [
    "patient", "patient-pretty", "searchset", "mixed", "mixed-compact", "shuffled", "type-last", "deep", "empty-objects", "escapes", "long-string",
    "unknown-members", "unknown-deep",
]
INPUTS = R4_INPUTS[:4] + ["structured"] + R4_INPUTS[4:]
SAMPLE_NANOSECONDS = 10_000_000


class Contestant:
    def __init__(self, name, title, note="", stu3=False, no_types=False):
        self.name, self.title, self.note, self.stu3, self.no_types = name, title, note, stu3, no_types


CONTESTANTS = [
    Contestant("ours", "nhs-fhir-core", stu3=True),
    Contestant("value", "serde_json::Value", "no types", no_types=True),
    Contestant("fhir-sdk", "fhir-sdk", "given R4 as R4B", stu3=True),
    Contestant("fhirbolt", "fhirbolt"),
    Contestant("fhirkit", "fhirkit"),
    Contestant("fhir", "fhir", "contents of entries not typed", stu3=True),
    Contestant("helios", "helios-fhir"),
    Contestant("sonic-rs", "sonic_rs::Value", "no types", no_types=True),
    Contestant("simd-json", "simd_json::OwnedValue", "no types", no_types=True),
]


def build(contestant, options):
    """Compiles both programs; one that does not compile is left out."""
    # not --locked: when our own model gets a dependency, the lock file follows, and the peers stay where they are
    command = ["cargo", "build", "--ignore-rust-version", "-j", str(options.jobs), "--package", f"peer-{contestant.name}"]
    if options.profile == "release":
        command.append("--release")
    folder = PEERS / contestant.name if contestant.name == "helios" else PEERS
    features = stu3_features(contestant) if options.stu3 else []
    if features:
        command += ["--features", ",".join(features)]
    print(f"building {contestant.name}", file=sys.stderr)
    return subprocess.run(command, cwd=folder, env=os.environ | {"CARGO_TARGET_DIR": str(TARGET)}).returncode == 0


def stu3_features(contestant):
    if contestant.name == "ours":
        manifest = (PEERS.parent.parent / "crates" / "nhs-fhir-core" / "Cargo.toml").read_text()
        return ["stu3", "nhs-fhir-core/stu3"] if "\nstu3 =" in manifest else []
    return ["stu3"] if contestant.stu3 and not contestant.no_types else []


class Program:
    """One of a contestant's programs, started when it is first asked, and again if it has crashed."""

    def __init__(self, path, cpu):
        self.path, self.cpu, self.process, self.input = path, cpu, None, None

    def ask(self, *words):
        """The words of its answer; `None` if it crashes."""
        if self.process is None:
            pin = (lambda: os.sched_setaffinity(0, {self.cpu})) if self.cpu is not None else None
            self.process = subprocess.Popen(
                [self.path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, preexec_fn=pin)
        try:
            self.process.stdin.write(" ".join(words) + "\n")
            self.process.stdin.flush()
            answer = self.process.stdout.readline()
        except BrokenPipeError:
            answer = ""
        if not answer:
            self.process.wait()
            self.process = None
            return None
        return answer.split()

    def load(self, name):
        """Takes and reads an input: `ok`, `rejects`, `none` when there are no types for it, or `crashes`."""
        if self.ask("input", name) is None:
            return "crashes"
        answer = self.ask("read")
        return answer[0] if answer else "crashes"

    def time(self, verb, rounds):
        answer = self.ask("time", verb, str(rounds))
        return int(answer[1]) if answer and answer[0] == "ok" else None

    def close(self):
        if self.process is not None:
            self.process.stdin.close()
            self.process.wait()
            self.process = None


def rounds_of(program, verb):
    rounds = 1
    while (taken := program.time(verb, rounds)) is not None and taken < SAMPLE_NANOSECONDS:
        rounds *= 2
    return rounds


def times(programs, verb, samples):
    """The median nanoseconds of each, taken in turns."""
    rounds = {name: rounds_of(program, verb) for name, program in programs.items()}
    taken = {name: [] for name in programs}
    for _ in range(samples):
        for name, program in programs.items():
            if (sample := program.time(verb, rounds[name])) is not None:
                taken[name].append(sample / rounds[name])
    return {name: statistics.median(samples) for name, samples in taken.items() if samples}


class Number(str):
    """A number as written; no text is equal to it."""

    __hash__ = str.__hash__

    def __eq__(self, other):
        return isinstance(other, Number) and str.__eq__(self, other)


def tree(path):
    """JSON with its numbers as written. Python's reader is nobody's here, and so a fair judge."""
    text = path.read_bytes().decode("utf-8-sig")
    return json.loads(text, parse_int=Number, parse_float=Number, parse_constant=Number)


def lossless(program, folder):
    """Whether what was read is written as the same JSON, and how many bytes were written."""
    given, written = folder / "given.json", folder / "written.json"
    program.ask("save", str(given))
    answer = program.ask("write", str(written))
    if answer is None or answer[0] != "ok":
        return "fails", None
    try:
        return "yes" if tree(given) == tree(written) else "no", written.stat().st_size
    except ValueError:
        return "invalid JSON", written.stat().st_size


def measure(name, contestants, options, folder):
    """The rows of one input."""
    loaded = {c.name: (c, Program(options.programs / f"{c.name}-time", options.cpu)) for c in contestants}
    verdict = {key: program.load(name) for key, (_, program) in loaded.items()}
    ready = {key: program for key, (_, program) in loaded.items() if verdict[key] == "ok"}
    size = int(ready["value"].ask("input", name)[1])
    ready["value"].ask("read")
    same = {key: lossless(program, folder) for key, program in ready.items()}
    read = times(ready, "read", options.samples)
    write = times({key: program for key, program in ready.items() if same[key][1]}, "write", options.samples)
    for _, program in loaded.values():
        program.close()

    # per byte written, so that it is no gain to leave something out
    write = {key: nanoseconds / same[key][1] for key, nanoseconds in write.items()}

    rows = []
    for key, (contestant, _) in loaded.items():
        if key not in read:
            if verdict[key] != "none":
                rows.append([name, contestant.title, verdict[key]] + [""] * 7)
            continue
        program = Program(options.programs / f"{key}-memory", options.cpu)
        program.load(name)
        allocations, kept, peak = (int(number) for number in program.ask("memory", "read")[1:])
        program.close()
        rows.append([
            name, contestant.title,
            f"{size * 1e3 / read[key]:.0f}", f"{read[key] / read['value']:.2f}",
            f"{1e3 / write[key]:.0f}" if key in write else "", f"{write[key] / write['value']:.2f}" if key in write else "",
            f"{allocations:,}", f"{kept / size:.2f}", f"{peak / size:.2f}", same[key][0],
        ])
        print(" ".join(rows[-1]), file=sys.stderr)
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", help="contestants, with commas between")
    parser.add_argument("--inputs", help="inputs, with commas between")
    parser.add_argument("--stu3", action="store_true", help="builds the STU3 types as well, where there are any")
    parser.add_argument("--build", choices=["yes", "no", "only"], default="yes")
    parser.add_argument("--jobs", type=int, default=1, help="as cargo's -j")
    parser.add_argument("--profile", choices=["release", "debug"], default="release")
    parser.add_argument("--samples", type=int, default=21)
    parser.add_argument("--cpu", type=int, help="keeps all programs on this processor")
    options = parser.parse_args()
    options.programs = TARGET / options.profile

    wanted = options.only.split(",") if options.only else [c.name for c in CONTESTANTS]
    contestants = [c for c in CONTESTANTS if c.name in wanted or c.name == "value"]
    if options.build != "no":
        contestants = [c for c in contestants if build(c, options)]
    contestants = [c for c in contestants if (options.programs / f"{c.name}-time").exists()]
    if options.build == "only":
        return
    if "value" not in [c.name for c in contestants]:
        sys.exit("serde_json::Value is not built; run without `--build no`")

    print("| input | contestant | read MB/s | ÷ Value | write MB/s | ÷ Value | allocations | kept/byte | peak/byte | lossless |")
    print("|---|---|--:|--:|--:|--:|--:|--:|--:|---|")
    names = options.inputs.split(",") if options.inputs else INPUTS
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            for row in measure(name, contestants, options, pathlib.Path(folder)):
                print("| " + " | ".join(row) + " |", flush=True)
    print()
    for contestant in contestants:
        if contestant.note:
            print(f"{contestant.title}: {contestant.note}.")


if __name__ == "__main__":
    main()
