//! The generator of the UK extensions' accessors: published definitions in, Rust and a page of documentation out.
//!
//! It takes names, urls, types and cardinalities from the definitions, never their prose. `merge` has the rules by which
//! definitions of several projects become one accessor; nothing is decided extension by extension.

mod emit;
mod family;
mod groups;
mod merge;
mod names;
mod page;
mod places;
mod shape;
mod sources;
mod wording;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;

use crate::made::{empty, format, say, workspace_root, write};

use self::merge::Extension;
use self::places::Places;
use self::sources::Sources;

/// What `uk-core` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder that has ukcore, nhsengland, careconnect-stu3, gpconnect-stu3, r4 and stu3
    #[arg(long)]
    data: PathBuf,
    /// Where to write, by default the workspace
    #[arg(long)]
    output: Option<PathBuf>,
}

/// A FHIR release and where its accessors go.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Release {
    R4,
    Stu3,
}

impl Release {
    /// The module of the model's types, and the folder of HL7's definitions.
    fn model(self) -> &'static str {
        match self {
            Self::R4 => "r4",
            Self::Stu3 => "stu3",
        }
    }

    /// The module of the accessors.
    fn module(self) -> &'static str {
        match self {
            Self::R4 => "uk_core",
            Self::Stu3 => "careconnect",
        }
    }
}

/// Writes the accessors of both releases and the page that lists them.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let root = workspace_root();
    let output = arguments.output.as_deref().unwrap_or(root);
    let mut releases = Vec::new();
    let stu3 = Sources::load(&arguments.data, Release::Stu3)?;
    let r4 = Sources::load(&arguments.data, Release::R4)?;
    for (release, sources, older) in [
        (Release::R4, &r4, Some(&stu3)),
        (Release::Stu3, &stu3, None),
    ] {
        let places = Places::load(&arguments.data, release, root)?;
        let extensions = merge::extensions(sources, older, &places)?;
        write_release(output, release, &extensions)?;
        say(&format!(
            "{}: {} extensions",
            release.module(),
            extensions.len()
        ));
        releases.push((release, extensions));
    }
    let untyped = root.join("crates/nhs-fhir-core/tests/uk_extensions/untyped.tsv");
    let untyped = std::fs::read_to_string(&untyped)
        .with_context(|| format!("cannot read {}", untyped.display()))?;
    write(
        &output.join("docs/uk-core-extensions.md"),
        &page::page(&releases, &untyped)?,
    )?;
    Ok(ExitCode::SUCCESS)
}

fn write_release(output: &Path, release: Release, extensions: &[Extension]) -> anyhow::Result<()> {
    let folder = output
        .join(format!("crates/nhs-fhir-{}/src", release.model()))
        .join(release.module())
        .join("generated");
    empty(&folder)?;
    let mut written = Vec::new();
    for (name, text) in emit::files(extensions)? {
        let path = folder.join(name);
        write(&path, &text)?;
        written.push(path);
    }
    let cases = output.join(format!(
        "crates/nhs-fhir-core/tests/uk_extensions/generated/{}.rs",
        release.module()
    ));
    write(&cases, &emit::cases(extensions)?)?;
    written.push(cases);
    format(&written)
}
