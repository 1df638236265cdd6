#!/usr/bin/env python3
"""Puts a table from standard input between its marks in docs/performance.md: `bench/peers/run.py | bench/fill.py peers`."""

import argparse
import datetime
import pathlib
import re
import subprocess
import sys

DOCUMENT = pathlib.Path(__file__).resolve().parent.parent / "docs" / "performance.md"


def processor():
    """Its name and how many there are."""
    names = re.findall(r"^model name\s*: (.*)$", pathlib.Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    return f"{len(names)} × {names[0]}" if names else "unknown processor"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("mark", choices=["json", "memory", "peers", "build", "overhead", "mesh"])
    parser.add_argument("--remark", help="a sentence to go with the table, such as that the machine was busy")
    options = parser.parse_args()

    table = sys.stdin.read().strip("\n")
    if not table:
        sys.exit("there is nothing on standard input; the document is as it was")
    if not table.startswith("|"):
        table = f"```\n{table}\n```"
    compiler = subprocess.run(["rustc", "--version"], check=True, capture_output=True, text=True).stdout.split(" (")[0]
    origin = f"{datetime.date.today()}, {processor()}, {compiler}."
    if options.remark:
        origin += f" {options.remark}"

    begin, end = f"<!-- {options.mark} -->", f"<!-- /{options.mark} -->"
    before, _, rest = DOCUMENT.read_text().partition(begin)
    _, closing, after = rest.partition(end)
    if not closing:
        sys.exit(f"docs/performance.md has no {begin} with its {end}")
    DOCUMENT.write_text(f"{before}{begin}\n{origin}\n\n{table}\n{end}{after}")


if __name__ == "__main__":
    main()
