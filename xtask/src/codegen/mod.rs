//! The generator of the FHIR model: definitions in, Rust out.
//!
//! It takes names, types, cardinalities, urls and codes from the definitions, never their prose.

mod codes;
mod definitions;
mod element;
mod emit;
mod model;
mod names;
mod release;
mod scope;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, ensure};

use self::codes::ValueSets;
use self::definitions::Definitions;
use self::release::Release;

/// What `codegen` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder of a release's definitions: profiles-types.json, profiles-resources.json, valuesets.json, ...
    /// Which release they are of, R4 or STU3, they say themselves
    #[arg(long)]
    definitions: PathBuf,
    /// The folder to write, by default that of the release's module; what was in it before is replaced
    #[arg(long)]
    output: Option<PathBuf>,
}

/// Writes the model of a release.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let definitions = Definitions::load(&arguments.definitions)?;
    let release = Release::of(definitions.version()?)?;
    let output = arguments.output.clone().unwrap_or_else(|| {
        workspace_root().join(format!(
            "crates/nhs-fhir-{}/src/generated",
            release.module()
        ))
    });
    let mut value_sets = ValueSets::new(&definitions);
    let model = model::build(&definitions, &mut value_sets, release.scope())?;
    for found in &model.structs {
        let members: usize = found.fields.iter().map(model::Field::members).sum();
        ensure!(
            found.fields.len() <= 64 && members <= 128,
            "{} has more fields or members than the reader keeps count of",
            found.name
        );
    }
    let files = emit::files(release, &model, value_sets.used())?;

    if output.exists() {
        std::fs::remove_dir_all(&output)
            .with_context(|| format!("cannot empty {}", output.display()))?;
    }
    std::fs::create_dir_all(&output)
        .with_context(|| format!("cannot make {}", output.display()))?;
    let mut written = Vec::new();
    for (name, text) in files {
        let path = output.join(name);
        std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
        written.push(path);
    }
    format(&written)?;
    let (resources, structs) = (model.resources.len(), model.structs.len());
    eprint(&format!(
        "{}: {resources} resource types, {structs} structs, {} files",
        release.name(),
        written.len()
    ));
    Ok(ExitCode::SUCCESS)
}

/// Formats the files as `cargo fmt` would.
fn format(files: &[PathBuf]) -> anyhow::Result<()> {
    let status = Command::new("rustfmt")
        .args(["--config-path", "rustfmt.toml", "--edition", "2024"])
        .args(files)
        .current_dir(workspace_root())
        .status()
        .context("cannot run rustfmt; install it with `rustup component add rustfmt`")?;
    ensure!(status.success(), "rustfmt refused the generated code");
    Ok(())
}

fn workspace_root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

#[allow(clippy::print_stderr)]
fn eprint(line: &str) {
    eprintln!("{line}");
}
