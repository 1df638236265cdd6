//! Where the generators put what they make, and how it is formatted.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};

/// The root of the workspace.
pub(crate) fn workspace_root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// Takes away what a generator made before, so that nothing stays that it makes no more.
pub(crate) fn empty(folder: &Path) -> anyhow::Result<()> {
    if folder.exists() {
        std::fs::remove_dir_all(folder)
            .with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    Ok(())
}

/// Writes a file, and makes the folder for it if need be.
pub(crate) fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("cannot make {}", folder.display()))?;
    }
    std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// Formats the files as `cargo fmt` would.
pub(crate) fn format(files: &[PathBuf]) -> anyhow::Result<()> {
    let status = Command::new("rustfmt")
        .args(["--config-path", "rustfmt.toml", "--edition", "2024"])
        .args(files)
        .current_dir(workspace_root())
        .status()
        .context("cannot run rustfmt; install it with `rustup component add rustfmt`")?;
    ensure!(status.success(), "rustfmt refused the generated code");
    Ok(())
}

/// Says what was made, beside what may be the program's output.
#[allow(clippy::print_stderr)]
pub(crate) fn say(line: &str) {
    eprintln!("{line}");
}
