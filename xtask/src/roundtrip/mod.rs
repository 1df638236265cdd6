//! The proof that the model loses nothing: each file is read, written, and compared with itself.

mod compare;
mod summary;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::ValueEnum;
use nhs_fhir_core::json::{FhirJson, Reader, to_vec};
use nhs_fhir_core::{r4, stu3};

use self::summary::{Counts, Summary};

/// What `roundtrip` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The FHIR release of the files
    #[arg(long, value_enum)]
    fhir: Release,
    /// How they are read
    #[arg(long, value_enum)]
    mode: Mode,
    /// Also prints the counts of each resource type
    #[arg(long)]
    summary: bool,
    /// Files, or folders of which every .json file is read
    #[arg(required = true)]
    paths: Vec<PathBuf>,
}

/// The FHIR release that files are of.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Release {
    /// R4 4.0.1
    R4,
    /// STU3 3.0.2
    Stu3,
}

#[derive(Clone, Copy, ValueEnum)]
enum Mode {
    /// What the release does not allow is rejected
    Strict,
    /// Whatever is JSON is read
    Lenient,
}

/// What became of a file.
enum Outcome {
    Lossless,
    Lossy(String),
    Rejected(String),
}

/// Reads and writes every file, prints a line for each that is not lossless, and the counts last.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let files = files(&arguments.paths)?;
    let reader = match arguments.mode {
        Mode::Strict => Reader::strict(),
        Mode::Lenient => Reader::lenient(),
    };
    let mut out = std::io::stdout().lock();
    let mut summary = Summary::default();
    for file in &files {
        let bytes =
            std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        let (outcome, issues) = match arguments.fhir {
            Release::R4 => trip::<r4::Resource>(&reader, &bytes),
            Release::Stu3 => trip::<stu3::Resource>(&reader, &bytes),
        };
        summary.count(&bytes, &outcome, issues);
        match outcome {
            Outcome::Lossless => {}
            Outcome::Lossy(reason) => writeln!(out, "LOSSY\t{}\t{reason}", file.display())?,
            Outcome::Rejected(reason) => writeln!(out, "REJECTED\t{}\t{reason}", file.display())?,
        }
    }
    if arguments.summary {
        write!(out, "{summary}")?;
    }
    let Counts {
        read,
        lossless,
        lossy,
        rejected,
        ..
    } = summary.total();
    writeln!(
        out,
        "{read} read, {lossless} lossless, {lossy} lossy, {rejected} rejected"
    )?;
    Ok(if lossy == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// What becomes of some bytes, and whether the reader has anything against them.
fn trip<R: FhirJson>(reader: &Reader, bytes: &[u8]) -> (Outcome, bool) {
    let reading = match reader.read::<R>(bytes) {
        Ok(reading) => reading,
        Err(error) => return (Outcome::Rejected(error.to_string()), true),
    };
    let outcome = match compare::difference(bytes, &to_vec(&reading.value)) {
        None => Outcome::Lossless,
        Some(difference) => Outcome::Lossy(difference),
    };
    (outcome, !reading.issues.is_empty())
}

/// The files that some paths stand for, in order: each that is named, and every .json file below the folders.
pub(crate) fn files(paths: &[PathBuf]) -> anyhow::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in paths {
        collect(path, path.is_file(), &mut files)?;
    }
    if files.is_empty() {
        bail!("there is no .json file below the given paths");
    }
    files.sort();
    Ok(files)
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
