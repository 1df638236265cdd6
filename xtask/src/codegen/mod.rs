//! The generator of the FHIR model: definitions in, Rust out.
//!
//! It takes names, types, cardinalities, urls and codes from the definitions, never their prose.

mod codes;
mod definitions;
mod emit;
mod model;
mod names;
mod scope;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, ensure};

use self::codes::ValueSets;
use self::definitions::Definitions;

/// What `codegen` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder of a release's definitions: profiles-types.json, profiles-resources.json, valuesets.json, ...
    #[arg(long)]
    definitions: PathBuf,
    /// The folder to write; what was in it before is replaced
    #[arg(long, default_value = "crates/nhs-fhir-core/src/r4/generated")]
    output: PathBuf,
}

/// Writes the model of a release.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let definitions = Definitions::load(&arguments.definitions)?;
    let mut value_sets = ValueSets::new(&definitions);
    let model = model::build(&definitions, &mut value_sets, scope::R4)?;
    for found in &model.structs {
        let members: usize = found.fields.iter().map(model::Field::members).sum();
        ensure!(
            found.fields.len() <= 64 && members <= 128,
            "{} has more fields or members than the reader keeps count of",
            found.name
        );
    }
    let files = emit::files(&model, value_sets.used())?;

    if arguments.output.exists() {
        std::fs::remove_dir_all(&arguments.output)
            .with_context(|| format!("cannot empty {}", arguments.output.display()))?;
    }
    std::fs::create_dir_all(&arguments.output)?;
    let mut written = Vec::new();
    for (name, text) in files {
        let path = arguments.output.join(name);
        std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
        written.push(path);
    }
    format(&written)?;
    let (resources, structs) = (model.resources.len(), model.structs.len());
    eprint(&format!(
        "{resources} resource types, {structs} structs, {} files",
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
