//! The generator of the UK's code systems: definitions of UK Core and CareConnect in, Rust out.
//!
//! It takes urls, codes and displays, and only of systems that are published under an open licence; the others it lists.

mod emit;
mod names;
mod source;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, ensure};

/// What `code-systems` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder of all definitions: ukcore, nhsengland, careconnect-stu3 and gpconnect-stu3 are in it
    #[arg(long)]
    data: PathBuf,
}

/// Writes the code systems of both releases, and the list of what is in and what is not.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let found = source::load(&arguments.data)?;
    for (_, folder) in emit::FOLDERS {
        let output = workspace_root().join(folder);
        if output.exists() {
            std::fs::remove_dir_all(&output)
                .with_context(|| format!("cannot empty {}", output.display()))?;
        }
    }
    let mut written = Vec::new();
    for (name, text) in emit::files(&found)? {
        let path = workspace_root().join(name);
        write(&path, &text)?;
        written.push(path);
    }
    format(&written)?;
    write(
        &workspace_root().join("docs/code-systems.md"),
        &emit::list(&found),
    )?;
    eprint(&format!(
        "{} code systems, {} left out, {} files",
        found.open.len(),
        found.left_out.len(),
        written.len()
    ));
    Ok(ExitCode::SUCCESS)
}

fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("cannot make {}", folder.display()))?;
    }
    std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
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
