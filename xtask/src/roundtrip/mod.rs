//! The proof that the model loses nothing: each file is read, written, and compared with itself.

mod compare;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::ValueEnum;
use nhs_fhir_core::json::{Reader, to_vec};
use nhs_fhir_core::r4;

/// What `roundtrip` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The FHIR release of the files
    #[arg(long, value_enum)]
    fhir: Release,
    /// How they are read
    #[arg(long, value_enum)]
    mode: Mode,
    /// Files, or folders of which every .json file is read
    #[arg(required = true)]
    paths: Vec<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Release {
    /// R4 4.0.1
    R4,
}

#[derive(Clone, Copy, ValueEnum)]
enum Mode {
    /// What the release does not allow is rejected
    Strict,
    /// Whatever is JSON is read
    Lenient,
}

enum Outcome {
    Lossless,
    Lossy(String),
    Rejected(String),
}

/// Reads and writes every file, prints a line for each that is not lossless, and the counts last.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let mut files = Vec::new();
    for path in &arguments.paths {
        collect(path, path.is_file(), &mut files)?;
    }
    if files.is_empty() {
        bail!("there is no .json file below the given paths");
    }
    files.sort();
    let reader = match arguments.mode {
        Mode::Strict => Reader::strict(),
        Mode::Lenient => Reader::lenient(),
    };
    let mut out = std::io::stdout().lock();
    let (mut lossless, mut lossy, mut rejected) = (0, 0, 0);
    for file in &files {
        let bytes =
            std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        let outcome = match arguments.fhir {
            Release::R4 => trip(&reader, &bytes),
        };
        let (count, status, reason) = match outcome {
            Outcome::Lossless => {
                lossless += 1;
                continue;
            }
            Outcome::Lossy(reason) => (&mut lossy, "LOSSY", reason),
            Outcome::Rejected(reason) => (&mut rejected, "REJECTED", reason),
        };
        *count += 1;
        writeln!(out, "{status}\t{}\t{reason}", file.display())?;
    }
    writeln!(
        out,
        "{} read, {lossless} lossless, {lossy} lossy, {rejected} rejected",
        files.len()
    )?;
    Ok(if lossy == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn trip(reader: &Reader, bytes: &[u8]) -> Outcome {
    let reading = match reader.read::<r4::Resource>(bytes) {
        Ok(reading) => reading,
        Err(error) => return Outcome::Rejected(error.to_string()),
    };
    match compare::difference(bytes, &to_vec(&reading.value)) {
        None => Outcome::Lossless,
        Some(difference) => Outcome::Lossy(difference),
    }
}

fn collect(path: &Path, named: bool, files: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    if path.is_dir() {
        let entries =
            std::fs::read_dir(path).with_context(|| format!("cannot list {}", path.display()))?;
        for entry in entries {
            collect(&entry?.path(), false, files)?;
        }
    } else if !path.exists() {
        bail!("{} does not exist", path.display());
    } else if named
        || path
            .extension()
            .is_some_and(|extension| extension == "json")
    {
        files.push(path.to_owned());
    }
    Ok(())
}
