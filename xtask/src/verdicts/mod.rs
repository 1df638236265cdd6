//! Our strict verdicts beside those of other programs: a table of agreement, and each difference with its reason.

mod java;
mod judge;
mod place;
mod pydantic;
mod reasons;
mod report;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, anyhow, bail};

use self::judge::{Comparison, Release, Verdict};
use self::reasons::Oracle;
use self::report::Report;
use crate::roundtrip;

/// What `verdicts` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The FHIR release of the files
    #[arg(long, value_enum)]
    fhir: roundtrip::Release,
    /// A table of verdicts of the Python package fhir.resources on the files below the paths, which are named from its folder
    #[arg(long, requires = "paths")]
    oracle: Option<PathBuf>,
    /// A folder of the cases of HL7's validator: manifest.json, the files, and outcomes
    #[arg(long, required_unless_present = "paths")]
    java: Option<PathBuf>,
    /// A page of documentation that has the report instead of the output, in its section of the given name
    #[arg(long, requires = "section")]
    into: Option<PathBuf>,
    /// The name of that section, which stands between `<!-- NAME -->` and `<!-- end of NAME -->`
    #[arg(long)]
    section: Option<String>,
    /// Files, or folders of which every .json file is read
    paths: Vec<PathBuf>,
}

/// Prints a report for each oracle, or without one what is refused and why, and the counts last. Differences of no known
/// reason are a failure.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let release = match arguments.fhir {
        roundtrip::Release::R4 => Release::R4,
        roundtrip::Release::Stu3 => Release::Stu3,
    };
    let mut out = String::new();
    let mut reports = Vec::new();
    match &arguments.oracle {
        Some(table) => reports.push(beside_pydantic(release, table, &arguments.paths)?),
        None => out += &refusals(release, &arguments.paths)?,
    }
    if let Some(folder) = &arguments.java {
        reports.push(beside_java(release, folder)?);
    }
    let (mut compared, mut differing, mut unexplained) = (0, 0, 0);
    for report in &reports {
        out += &format!("{report}\n");
        compared += report.rows.len() - report.counts().not_compared;
        for (reason, files) in report.differences() {
            differing += files.len();
            unexplained += if reason.is_none() { files.len() } else { 0 };
        }
    }
    if !reports.is_empty() {
        out += &format!(
            "{compared} compared, {differing} differ, {unexplained} of them for no known reason
"
        );
    }
    match (&arguments.into, &arguments.section) {
        (Some(page), Some(section)) => put_into(page, section, &out)?,
        _ => std::io::stdout().write_all(out.as_bytes())?,
    }
    Ok(if unexplained == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn beside_pydantic(release: Release, table: &Path, paths: &[PathBuf]) -> anyhow::Result<Report> {
    let text = std::fs::read_to_string(table)
        .with_context(|| format!("cannot read {}", table.display()))?;
    let mut verdicts = pydantic::Verdicts::parse(&text)
        .map_err(|error| anyhow!("{}: {error}", table.display()))?;
    let folder = table.parent().unwrap_or(Path::new("")).canonicalize()?;
    let mut report = Report {
        title: format!("{} beside fhir.resources", name(release)),
        oracle: Oracle::Pydantic,
        rows: Vec::new(),
        beyond: BTreeMap::new(),
    };
    for file in roundtrip::files(paths)? {
        let ours = judge::judge(release, &read(&file)?);
        let file = file.canonicalize()?;
        let key = file.strip_prefix(&folder).unwrap_or(&file);
        let key = key.to_string_lossy().replace('\\', "/");
        let opinion = verdicts.take(&key);
        report.rows.push((key, judge::compare(ours, opinion)));
    }
    if !report
        .rows
        .iter()
        .any(|(_, comparison)| !matches!(comparison, Comparison::NotCompared))
    {
        bail!(
            "{} has a verdict on none of the files: it must stand in the folder that its paths start from",
            table.display()
        );
    }
    Ok(report)
}

fn beside_java(release: Release, folder: &Path) -> anyhow::Result<Report> {
    let mut report = Report {
        title: format!("{} beside HL7's validator", name(release)),
        oracle: Oracle::Java,
        rows: Vec::new(),
        beyond: BTreeMap::new(),
    };
    for case in java::cases(folder, release).map_err(|error| anyhow!(error))? {
        let ours = judge::judge(release, &read(&folder.join(&case.file))?);
        for class in case.opinion.iter().flat_map(|opinion| &opinion.beyond) {
            *report.beyond.entry(class).or_default() += 1;
        }
        report
            .rows
            .push((case.file, judge::compare(ours, case.opinion)));
    }
    Ok(report)
}

/// What is refused of files that no oracle has judged, by the kinds of issue.
fn refusals(release: Release, paths: &[PathBuf]) -> anyhow::Result<String> {
    if paths.is_empty() {
        return Ok(String::new());
    }
    let files = roundtrip::files(paths)?;
    let mut refused: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in &files {
        if let Verdict::Refused(issues) = judge::judge(release, &read(file)?) {
            let mut codes: Vec<_> = issues
                .iter()
                .map(|issue| format!("{:?}", issue.code))
                .collect();
            codes.sort_unstable();
            codes.dedup();
            refused
                .entry(codes.join(", "))
                .or_default()
                .push(short_name(file));
        }
    }
    let count: usize = refused.values().map(Vec::len).sum();
    let mut out = format!(
        "### {}: {count} of {} files refused\n\n| issues | files | which |\n|---|---|---|\n",
        name(release),
        files.len()
    );
    for (codes, names) in refused {
        let which: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
        out += &format!("| {codes} | {} | {} |\n", names.len(), which.join(", "));
    }
    Ok(out)
}

/// A file's name and that of the folder it is in, because names come again in many folders.
fn short_name(file: &Path) -> String {
    let parts: Vec<_> = file.iter().map(|part| part.to_string_lossy()).collect();
    let from = parts.len().saturating_sub(2);
    parts.get(from..).unwrap_or_default().join("/")
}

/// Replaces what stands between the marks of a page's section.
fn put_into(page: &Path, section: &str, text: &str) -> anyhow::Result<()> {
    let old =
        std::fs::read_to_string(page).with_context(|| format!("cannot read {}", page.display()))?;
    let (opening, closing) = (
        format!("<!-- {section} -->"),
        format!("<!-- end of {section} -->"),
    );
    let parts = old
        .split_once(&opening)
        .and_then(|(before, rest)| rest.split_once(&closing).map(|(_, after)| (before, after)));
    let Some((before, after)) = parts else {
        bail!(
            "{} has no section between {opening} and {closing}",
            page.display()
        );
    };
    std::fs::write(page, format!("{before}{opening}\n{text}{closing}{after}"))
        .with_context(|| format!("cannot write {}", page.display()))
}

fn read(file: &Path) -> anyhow::Result<Vec<u8>> {
    std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}

const fn name(release: Release) -> &'static str {
    match release {
        Release::R4 => "R4",
        Release::Stu3 => "STU3",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_of_a_page_is_replaced_and_nothing_else() {
        let page = std::env::temp_dir().join(format!("verdicts-{}.md", std::process::id()));
        std::fs::write(&page, "a\n<!-- r4 -->\nold\n<!-- end of r4 -->\nb\n").unwrap();
        put_into(&page, "r4", "new\n").unwrap();
        let text = std::fs::read_to_string(&page).unwrap();
        let missing = put_into(&page, "stu3", "new\n").unwrap_err();
        std::fs::remove_file(&page).unwrap();
        assert_eq!(text, "a\n<!-- r4 -->\nnew\n<!-- end of r4 -->\nb\n");
        assert!(missing.to_string().contains("<!-- end of stu3 -->"));
    }
}
