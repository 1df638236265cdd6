//! Verifies the audit files that `nhs-http` writes, and says what is wrong with them line by line.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use nhs_http::{AuditHead, AuditKey, Verdict, Verifier};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The files of one chain, in any order
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// A file that holds the key of the chain in hexadecimal digits
    #[arg(long, value_name = "FILE")]
    key_file: Option<PathBuf>,
    /// A line that the chain is known to have, as an earlier run printed it: NUMBER:HASH
    #[arg(long, value_name = "HEAD")]
    head: Option<AuditHead>,
}

/// 0 if the files are intact, 1 if not, 2 if that could not be found out, 3 if only the last line has
/// no end.
#[expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "the output is the purpose"
)]
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match verify(arguments) {
        Ok((lines, code)) => {
            for line in lines {
                println!("{line}");
            }
            ExitCode::from(code)
        }
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// What is to be said, and the exit code.
fn verify(arguments: &Arguments) -> Result<(Vec<String>, u8)> {
    let files = in_order(&arguments.files)?;
    let mut verifier = Verifier::new();
    if let Some(path) = &arguments.key_file {
        let text = std::fs::read_to_string(path).with_context(|| named(path))?;
        verifier = verifier.with_key(AuditKey::from_hex(&text).with_context(|| named(path))?);
    }
    if let Some(head) = arguments.head {
        verifier = verifier.expecting(head);
    }
    for path in &files {
        let file = File::open(path).with_context(|| named(path))?;
        verifier.read(file).with_context(|| named(path))?;
    }
    let verdict = verifier.finish();
    let code = if verdict.is_intact() {
        0
    } else if verdict.is_intact_but_for_its_end() {
        3
    } else {
        1
    };
    let lines = report(&verdict, &files, arguments.head.is_some());
    Ok((lines, code))
}

/// The files by the number of their first line, so that `audit.jsonl*` can be given. One without a
/// number stays where it was given, for the verifier to blame.
fn in_order(files: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut numbered = Vec::new();
    let mut last = 0;
    for path in files {
        let mut line = Vec::new();
        let file = File::open(path).with_context(|| named(path))?;
        BufReader::new(file.take(4096))
            .read_until(b'\n', &mut line)
            .with_context(|| named(path))?;
        last = first_number(&line).unwrap_or(last);
        numbered.push((last, path.clone()));
    }
    numbered.sort_by_key(|(number, _)| *number);
    Ok(numbered.into_iter().map(|(_, path)| path).collect())
}

fn first_number(line: &[u8]) -> Option<u64> {
    let line: serde_json::Value = serde_json::from_slice(line).ok()?;
    line.get("seq")?.as_u64()
}

fn named(path: &Path) -> String {
    format!("{} could not be read", path.display())
}

/// What is to be said, worst last.
fn report(verdict: &Verdict, files: &[PathBuf], head_given: bool) -> Vec<String> {
    let name = |file: usize| {
        let path = file.checked_sub(1).and_then(|at| files.get(at));
        path.map_or_else(|| "?".to_owned(), |path| path.display().to_string())
    };
    let mut lines = vec![format!(
        "{} lines, {} events in {} file(s), tied by {}",
        verdict.lines,
        verdict.events,
        files.len(),
        if verdict.keyed {
            "hmac-sha256 with the key"
        } else {
            "sha256 without a key"
        }
    )];
    if let Some(first) = verdict.first.filter(|first| *first > 0) {
        lines.push(format!(
            "note: begins at line number {first}, earlier files of the chain were not given"
        ));
    }
    for torn in &verdict.torn {
        lines.push(format!(
            "note: {}:{}: {} bytes torn by a crash, kept and vouched for by the next line",
            name(torn.file),
            torn.line,
            torn.bytes
        ));
    }
    if !verdict.unfinished.is_empty() {
        let shown = verdict.unfinished.iter().take(10);
        let shown: Vec<String> = shown.map(u64::to_string).collect();
        lines.push(format!(
            "note: {} access(es) begun and never ended, line numbers {}{}",
            verdict.unfinished.len(),
            shown.join(", "),
            if verdict.unfinished.len() > shown.len() {
                ", …"
            } else {
                ""
            }
        ));
    }
    if !verdict.keyed && !head_given {
        lines.push(
            "note: with neither key nor known head, a chain made anew or cut at its end looks intact"
                .to_owned(),
        );
    }
    for fault in &verdict.faults {
        lines.push(format!(
            "fault: {}:{}: {}",
            name(fault.file),
            fault.line,
            fault.what
        ));
    }
    if let Some(head) = verdict.head {
        lines.push(format!("head {head}"));
    }
    lines.push(
        if verdict.is_intact() {
            "intact"
        } else if verdict.is_intact_but_for_its_end() {
            "intact up to the last line, which has no end"
        } else {
            "NOT INTACT"
        }
        .to_owned(),
    );
    lines
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use nhs_http::testing::audit_event;
    use nhs_http::{AuditSink, Call, JsonLinesAudit, Subject};

    use super::*;

    /// Two files of a keyed chain in a directory, and the key beside them.
    fn written(name: &str) -> (PathBuf, Arguments) {
        let directory = std::env::temp_dir().join(format!("{name}-{}", std::process::id()));
        std::fs::create_dir_all(&directory).unwrap();
        let (file, key) = (directory.join("audit.jsonl"), directory.join("key"));
        std::fs::write(&key, "5a".repeat(32)).unwrap();
        let audit = JsonLinesAudit::builder(&file)
            .key(AuditKey::from_hex(&"5a".repeat(32)).unwrap())
            .open()
            .unwrap();
        let call = Call::get("pds.patient.get", "/Patient/{id}");
        let event = audit_event(&call, Subject::application(), &audit);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        runtime.block_on(async {
            audit.record(&event).await.unwrap();
            audit.rotate().await.unwrap();
            audit.record(&event).await.unwrap();
        });
        let arguments = Arguments {
            // as a shell gives audit.jsonl*
            files: vec![file.clone(), directory.join("audit.jsonl.000000000000")],
            key_file: Some(key),
            head: Some(audit.head()),
        };
        (directory, arguments)
    }

    #[test]
    fn exit_codes_tell_intact_torn_changed_and_unreadable_apart() {
        let (directory, mut arguments) = written("audit-verify");
        let (lines, code) = verify(&arguments).unwrap();
        assert_eq!(
            (code, lines.last().unwrap().as_str()),
            (0, "intact"),
            "{lines:?}"
        );

        let file = arguments.files[0].clone();
        let text = std::fs::read_to_string(&file).unwrap();
        std::fs::write(&file, format!("{text}{{\"seq\":")).unwrap();
        assert_eq!(verify(&arguments).unwrap().1, 3);

        std::fs::write(&file, text.replacen("pds", "xyz", 1)).unwrap();
        let (lines, code) = verify(&arguments).unwrap();
        assert_eq!(code, 1);
        let place = format!("fault: {}:2: ", file.display());
        assert!(
            lines.iter().any(|line| line.starts_with(&place)),
            "{lines:?}"
        );

        arguments.files.push(directory.join("none"));
        let error = verify(&arguments).unwrap_err();
        assert!(error.to_string().contains("none"));
        std::fs::remove_dir_all(directory).unwrap();
    }
}
