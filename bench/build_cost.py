#!/usr/bin/env python3
"""What it costs to build a program that reads and writes any FHIR resource, with this model and with its peers.

    bench/build_cost.py                    all; an hour and a half of compiling
    bench/build_cost.py --only ours        ours alone, under a minute; other names with commas between
    bench/build_cost.py --repeat 3         the shortest of three clean builds

For each, a program of one file is made in a temporary folder and built with cargo's default profiles, not incrementally, dependencies downloaded before
the clock starts. CPU seconds are of all processes of the build; the peak is that of the largest one, which is a compiler. A rebuild
follows a touch of main.rs and is the middle of three.
"""

import argparse
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
CORE = ROOT / "crates" / "nhs-fhir-core"
SAMPLES = [
    b'{"resourceType":"Patient","id":"x"}',
    b'{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueString":"x"}',
]

MAIN = """use std::error::Error;
use std::io::{{Read, Write, stdin, stdout}};

fn main() -> Result<(), Box<dyn Error>> {{
    let mut json = Vec::new();
    stdin().read_to_end(&mut json)?;
    let written = copy(&json)?;
    stdout().write_all(&written)?;
    Ok(())
}}

fn copy(json: &[u8]) -> Result<Vec<u8>, Box<dyn Error>> {{
    {copy}
}}
"""


class Contestant:
    def __init__(self, name, title, dependencies, copy):
        self.name, self.title, self.dependencies, self.copy = name, title, dependencies, copy


def serde(path):
    return f"Ok(serde_json::to_vec(&serde_json::from_slice::<{path}>(json)?)?)"


def ours(features):
    return f'nhs-fhir-core = {{ path = "{CORE}", default-features = false, features = [{features}] }}'


def contestants():
    yield Contestant("value", "serde_json::Value, no types", 'serde_json = "1"', serde("serde_json::Value"))
    yield Contestant("ours", "nhs-fhir-core, R4", ours('"r4"'), "Ok(nhs_fhir_core::r4::Resource::from_slice(json)?.to_vec())")
    yield Contestant(
        "ours-serde", "nhs-fhir-core, R4 with serde", ours('"r4", "serde"'), "Ok(nhs_fhir_core::r4::Resource::from_slice(json)?.to_vec())")
    yield Contestant(
        "ours-uk", "nhs-fhir-core, R4 with UK Core", ours('"r4", "uk-core"'), "Ok(nhs_fhir_core::r4::Resource::from_slice(json)?.to_vec())")
    if re.search(r"^stu3 =", (CORE / "Cargo.toml").read_text(), re.MULTILINE):
        yield Contestant(
            "ours-stu3", "nhs-fhir-core, R4 and STU3", ours('"r4", "stu3"'),
            'if std::env::args().nth(1).as_deref() == Some("stu3") {\n'
            "        return Ok(nhs_fhir_core::stu3::Resource::from_slice(json)?.to_vec());\n"
            "    }\n"
            "    Ok(nhs_fhir_core::r4::Resource::from_slice(json)?.to_vec())")
    yield Contestant(
        "fhirkit", "fhirkit, R4", 'fhirkit = "=0.1.0"',
        "let resource: fhirkit::r4::Resource = fhirkit::from_json_strict(std::str::from_utf8(json)?)\n"
        '        .map_err(|error| format!("{error:?}"))?;\n'
        "    Ok(fhirkit::to_json(&resource).into_bytes())")
    yield Contestant(
        "fhir-sdk", "fhir-sdk, R4B", 'fhir-sdk = { version = "=0.16.0", default-features = false, features = ["r4b"] }\nserde_json = "1"',
        serde("fhir_sdk::r4b::resources::Resource"))
    yield Contestant(
        "fhirbolt", "fhirbolt, R4", 'fhirbolt = { version = "=0.4.0", features = ["r4"] }',
        "let resource: fhirbolt::model::r4::Resource = fhirbolt::json::from_slice(json, None)?;\n"
        "    Ok(fhirbolt::json::to_vec(&resource, None)?)")
    yield Contestant(
        "fhir", "fhir, R4", 'fhir = { version = "=4.2.4", default-features = false, features = ["r4"] }\nserde_json = "1"',
        serde("fhir::r4::resources::Resource"))
    yield Contestant(
        "helios", "helios-fhir, R4", 'helios-fhir = { version = "=0.2.7", default-features = false, features = ["R4"] }\nserde_json = "1"',
        serde("helios_fhir::r4::Resource"))


def environment():
    """Ours, without what would change how cargo builds; the resolver may take a crate that asks for a later compiler."""
    kept = {key: value for key, value in os.environ.items() if key != "RUSTFLAGS" and not key.startswith(("CARGO_BUILD", "CARGO_PROFILE"))}
    for key in ("CARGO_TARGET_DIR", "CARGO_INCREMENTAL", "RUSTC_WRAPPER"):
        kept.pop(key, None)
    # cargo compiles what lies at a path incrementally, and what comes from a registry not: as a user has it, for all alike
    return kept | {"CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS": "allow", "CARGO_INCREMENTAL": "0"}


def cargo(folder, *arguments):
    return subprocess.run(["cargo", *arguments], cwd=folder, env=environment(), check=True, stdout=subprocess.PIPE, text=True).stdout


def build(folder, jobs, *arguments):
    """Wall seconds, CPU seconds and the largest process in GB; `None` where the build fails."""
    command = ["cargo", "build", "--quiet", "--offline", "--locked", "--ignore-rust-version", "-j", str(jobs), *arguments]
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, env=environment(), stderr=subprocess.PIPE)
    complaints = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        print(complaints.decode()[-2000:], file=sys.stderr)
        return None
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1e6


def rebuild(folder, jobs, *arguments):
    """Wall seconds after main.rs is touched."""
    taken = []
    for _ in range(3):
        (folder / "src" / "main.rs").touch()
        taken.append(build(folder, jobs, *arguments)[0])
    return statistics.median(taken)


def make(contestant, folder):
    (folder / "src").mkdir()
    (folder / "src" / "main.rs").write_text(MAIN.format(copy=contestant.copy))
    (folder / "Cargo.toml").write_text(
        '[package]\nname = "leaf"\nversion = "0.0.0"\nedition = "2024"\n\n[workspace]\n\n[dependencies]\n' + contestant.dependencies + "\n")
    cargo(folder, "fetch")


def crates(folder):
    """How many crates the program is built from, itself left out."""
    listed = cargo(folder, "tree", "--offline", "--prefix", "none", "--edges", "normal,build", "--format", "{p}").splitlines()
    return len({" ".join(line.split()[:2]) for line in listed if line.strip()}) - 1


def stripped(folder):
    """Megabytes of the release program without symbols."""
    copy = folder / "stripped"
    shutil.copy(folder / "target" / "release" / "leaf", copy)
    subprocess.run(["strip", str(copy)], check=True)
    return copy.stat().st_size / 1e6


def clean_build(folder, options, *arguments):
    runs = []
    for _ in range(options.repeat):
        shutil.rmtree(folder / "target", ignore_errors=True)
        if (run := build(folder, options.jobs, *arguments)) is None:
            return None
        runs.append(run)
    return min(runs)


def measure(contestant, options):
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        make(contestant, folder)
        count = crates(folder)
        row = [contestant.title, str(count)]
        for arguments in ([], ["--release"]):
            if (run := clean_build(folder, options, *arguments)) is None:
                return row + ["does not build"]
            wall, processor, peak = run
            row += [f"{wall:.1f}", f"{processor:.0f}", f"{peak:.2f}", f"{rebuild(folder, options.jobs, *arguments):.2f}"]
        for sample in SAMPLES:
            subprocess.run([folder / "target" / "release" / "leaf"], input=sample, check=True, capture_output=True)
        return row + [f"{stripped(folder):.1f}"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", help="contestants, with commas between; `ours` is every variant of ours")
    parser.add_argument("--jobs", type=int, default=2, help="as cargo's -j")
    parser.add_argument("--repeat", type=int, default=1, help="clean builds of each kind; the shortest counts")
    options = parser.parse_args()
    wanted = options.only.split(",") if options.only else None
    chosen = [c for c in contestants() if wanted is None or c.name in wanted or ("ours" in wanted and c.name.startswith("ours"))]

    print("| program | crates | debug s | CPU s | peak GB | rebuild s | release s | CPU s | peak GB | rebuild s | stripped MB |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|")
    for contestant in chosen:
        print("| " + " | ".join(measure(contestant, options)) + " |", flush=True)


if __name__ == "__main__":
    main()
