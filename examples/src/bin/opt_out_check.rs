//! Checks a CSV export against the National Data Opt-out, and writes the rows that may be disclosed.

use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, IsTerminal, Write};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::Parser;
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};
use nhs_examples::mailbox::{MAILBOX_HELP, MailboxArgs, OpenMailbox, Place};
use nhs_examples::terminal::{print, with_causes};
use nhs_http::{Runtime, SystemRuntime};
use nhs_mesh::opt_out::{
    CheckList, Cleared, Column, CsvTally, Guard, OptOutCheck, Outcome, Runner, Service, Uploads,
};
use serde::{Deserialize, Serialize};

const EXAMPLES: &str = "\
Examples, against the embedded stand-in:
  opt_out_check                                     a small export of invented people
  opt_out_check --input export.csv --column NHS_NO --output cleared.csv
  opt_out_check --input export.csv --output cleared.csv --state check.json     can be stopped and run on

Exit code: 0 if the export is written, 1 if not, 2 if the command line or a setting is wrong.";

/// What is checked if no file is given: two people of the stand-in, one of them twice, one who has opted out
/// there, and a number that is none.
const SAMPLE: &str = "\
nhs_number,admitted,ward
9990001014,2026-11-02,A1
9990003033,2026-11-03,B2
9990001014,2026-11-20,A1
9990017174,2026-11-20,D4
9990001015,2026-11-21,C3
";

/// Check a CSV export against the National Data Opt-out, and write the rows that may be disclosed
#[derive(Parser)]
#[command(name = "opt_out_check", after_help = format!("{MAILBOX_HELP}\n\n{EXAMPLES}"))]
struct Arguments {
    /// The export, CSV with a first row of names; a sample unless given
    #[arg(long, value_name = "FILE", requires = "output")]
    input: Option<PathBuf>,

    /// The column with the NHS number
    #[arg(long, value_name = "NAME", default_value = "nhs_number")]
    column: String,

    /// Where to write the rows that may be disclosed; shown on the terminal for the sample
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Where to keep the check, to go on after a stop. It holds NHS numbers: keep it safe
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,

    /// The most NHS numbers in one file
    #[arg(long, default_value = "500000")]
    per_file: NonZeroUsize,

    /// For how many hours after the check its answer holds
    #[arg(long, value_name = "HOURS", default_value_t = 24)]
    max_age: u64,

    /// How often to look for answers, in seconds; NHS asks for 300 at least, the stand-in takes 1
    #[arg(long, value_name = "SECONDS")]
    poll: Option<u64>,

    #[command(flatten)]
    mailbox: MailboxArgs,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments).await {
        Ok(text) => print(&mut io::stdout(), &text, ExitCode::SUCCESS),
        Err(Failure::Settings(text)) => failed(&text, ExitCode::from(2)),
        Err(Failure::NotDone(text)) => failed(&text, ExitCode::FAILURE),
    }
}

fn failed(text: &str, code: ExitCode) -> ExitCode {
    print(&mut io::stderr(), &format!("opt_out_check: {text}\n"), code)
}

/// Why there is no export, in words for whoever asked.
enum Failure {
    Settings(String),
    NotDone(String),
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::NotDone(with_causes(&error, ", because "))
    }
}

/// What is kept between runs. The uploads outlive the check, for nothing may be uploaded twice.
#[derive(Serialize, Deserialize)]
struct Kept {
    uploads: Uploads,
    check: Option<OptOutCheck>,
}

async fn run(arguments: &Arguments) -> Result<String, Failure> {
    let column = Column::named(&arguments.column);
    let reading = match &arguments.input {
        Some(path) => CheckList::read_csv(open(path)?, &column)?,
        None => CheckList::read_csv(SAMPLE.as_bytes(), &column)?,
    };
    let mut report = String::new();
    for invalid in &reading.invalid {
        report += &format!("withheld, {invalid}\n");
    }
    let mailbox = arguments
        .mailbox
        .open()
        .await
        .map_err(|error| Failure::Settings(error.to_string()))?;
    let (outcome, uploads) = check(arguments, &mailbox, &reading.list).await?;
    for (reference, fault) in &outcome.faults {
        report += &format!("file {reference} was not answered: {fault}\n");
    }
    let done = export(arguments, &outcome.cleared, &column, &mut report)?;
    // the answer is used: what is left to keep is that nothing be uploaded twice
    keep(arguments.state.as_deref(), &uploads, None)?;
    report += &format!(
        "{} rows may be disclosed, {} are withheld\n",
        done.tally.passed,
        done.tally.withheld()
    );
    Ok(report)
}

/// Runs the check, with bars that show how far it is, and keeps it at every step.
async fn check(
    arguments: &Arguments,
    mailbox: &OpenMailbox,
    list: &CheckList,
) -> Result<(Outcome, Uploads), Failure> {
    let mut kept = kept(arguments, mailbox)?;
    let mut check = match kept.check.take() {
        Some(check) => check,
        None => {
            let service = match arguments.mailbox.mesh.env {
                Place::Prod => Service::live()?,
                _ => Service::integration()?,
            };
            let uploads = &mut kept.uploads;
            OptOutCheck::plan(service, list, arguments.per_file, uploads, &SystemRuntime)?
        }
    };
    let bars = Bars::new(&check);
    let poll = arguments.poll.unwrap_or(match arguments.mailbox.mesh.env {
        Place::Embedded => 1,
        _ => 300,
    });
    let uploads = &kept.uploads;
    let mut runner = Runner::new(&mailbox.client, |check| {
        bars.show(check);
        keep(arguments.state.as_deref(), uploads, Some(check))
    })
    .poll_every(Duration::from_secs(poll));
    let outcome = runner.run(&mut check).await?;
    bars.end();
    drop(runner);
    Ok((outcome, kept.uploads))
}

/// What an earlier run kept, or a beginning.
fn kept(arguments: &Arguments, mailbox: &OpenMailbox) -> Result<Kept, Failure> {
    let beginning = || Kept {
        uploads: Uploads::new(mailbox.client.mailbox().clone(), &SystemRuntime),
        check: None,
    };
    let Some(path) = &arguments.state else {
        return Ok(beginning());
    };
    match fs::read(path) {
        Ok(text) => Ok(serde_json::from_slice(&text)?),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(beginning()),
        Err(error) => Err(error.into()),
    }
}

/// Keeps the check where the next run finds it, whole or not at all.
fn keep(path: Option<&Path>, uploads: &Uploads, check: Option<&OptOutCheck>) -> io::Result<()> {
    let Some(path) = path else { return Ok(()) };
    let kept = Kept {
        uploads: uploads.clone(),
        check: check.cloned(),
    };
    let new = path.with_extension("new");
    let mut file = File::create(&new)?;
    file.write_all(&serde_json::to_vec(&kept)?)?;
    file.sync_all()?;
    fs::rename(new, path)
}

/// Writes the rows that may be disclosed.
fn export(
    arguments: &Arguments,
    cleared: &Cleared,
    column: &Column,
    report: &mut String,
) -> Result<CsvTally, Failure> {
    let runtime: Arc<dyn Runtime> = Arc::new(SystemRuntime);
    let max_age = Duration::from_secs(arguments.max_age.saturating_mul(3600));
    let current = cleared.current(max_age, runtime);
    let guard = Guard::new(&current);
    let Some((input, output)) = arguments.input.as_ref().zip(arguments.output.as_ref()) else {
        let mut rows = Vec::new();
        let done = guard.csv(SAMPLE.as_bytes(), &mut rows, column)?;
        *report += &String::from_utf8_lossy(&rows);
        return Ok(done);
    };
    let bytes = fs::metadata(input)?.len();
    let bar = bar(bytes, "exported", "{bytes} of {total_bytes}");
    let new = output.with_extension("new");
    let file = BufWriter::new(File::create(&new)?);
    let done = guard.csv(bar.wrap_read(open(input)?), file, column)?;
    bar.finish();
    fs::rename(new, output)?;
    Ok(done)
}

fn open(path: &Path) -> Result<BufReader<File>, Failure> {
    let file = File::open(path);
    file.map(BufReader::new)
        .map_err(|error| Failure::Settings(format!("{}: {error}", path.display())))
}

/// How far the check is.
struct Bars {
    sent: ProgressBar,
    answered: ProgressBar,
}

impl Bars {
    fn new(check: &OptOutCheck) -> Self {
        let progress = check.progress();
        let all = MultiProgress::with_draw_target(target());
        let add = |length: usize, what, unit| all.add(bar(length as u64, what, unit));
        Self {
            sent: add(progress.files, "sent", "{pos} of {len} files"),
            answered: add(progress.numbers, "answered", "{pos} of {len} numbers"),
        }
    }

    fn show(&self, check: &OptOutCheck) {
        let progress = check.progress();
        let sent = progress.files - progress.waiting - progress.in_doubt;
        self.sent.set_position(sent as u64);
        self.answered.set_position(progress.numbers_answered as u64);
    }

    fn end(&self) {
        self.sent.finish();
        self.answered.finish();
    }
}

fn bar(length: u64, what: &'static str, unit: &str) -> ProgressBar {
    let style = ProgressStyle::with_template(&format!("{{msg:10}} {{wide_bar}} {unit}"));
    ProgressBar::with_draw_target(Some(length), target())
        .with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
        .with_message(what)
}

/// Bars are for people; a log gets none.
fn target() -> ProgressDrawTarget {
    if io::stderr().is_terminal() {
        ProgressDrawTarget::stderr()
    } else {
        ProgressDrawTarget::hidden()
    }
}
