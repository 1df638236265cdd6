//! The generator of the UK's code systems: definitions of UK Core and CareConnect in, Rust out.
//!
//! It takes urls, codes and displays, and only of systems that are published under an open licence; the others it lists.

mod emit;
mod names;
mod source;

use std::path::PathBuf;
use std::process::ExitCode;

use crate::made::{empty, format, say, workspace_root, write};

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
        empty(&output)?;
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
    say(&format!(
        "{} code systems, {} left out, {} files",
        found.open.len(),
        found.left_out.len(),
        written.len()
    ));
    Ok(ExitCode::SUCCESS)
}
