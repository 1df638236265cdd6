//! Traces a file of patients in the Personal Demographics Service: CSV in, CSV out, one outcome for each
//! row. What is done is kept in a journal, so that a run which was stopped or killed goes on where it was.

mod input;
mod journal;
mod lookup;
mod progress;

use std::io::{self, Write};
use std::path::PathBuf;
use std::pin::pin;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::Parser;
use futures_util::{StreamExt, stream};
use nhs_examples::environment::{
    Access, CREDENTIALS_HELP, ConnectArgs, ConnectError, Connection, Target,
};
use nhs_examples::terminal::{print, with_causes};
use nhs_http::{LocalRateLimiter, Rate, RateLimits, RetryBudget, RetryPolicy, Timeouts};
use nhs_pds::{Client, Error};

use input::{Input, InputFault, Rows};
use journal::{Journal, JournalFault, Line};
use lookup::{Outcome, Stop};
use progress::Progress;

const NOTES: &str = "\
INPUT has a line of column names, and any of these columns in any order: reference (your own key, given back
as it is), nhs_number, family, given, birthdate (yyyy-mm-dd), postcode. A row needs nhs_number, or family and
birthdate. With both, the number is looked up first, and the person only if no record is left under it.

OUTPUT has one row for each row of INPUT, in its order: row, reference, outcome, nhs_number, note.
  found        one patient; the number is theirs
  superseded   the number on file was merged: replace it by this one
  differs      the record under the number has another date of birth
  ambiguous    several patients fit, or the steps of the trace found different ones
  not-found    nobody fits
  unusable     the row cannot be looked up; the note says why
  refused      PDS refused the row
  failed       PDS did not answer in spite of repetitions: trace these rows again

OUTPUT IS PATIENT DATA: its numbers say who your patients are. It can be read by its owner alone; so can
OUTPUT.journal, which is there until the run is through. Run the same command again after a stop: the rows in
the journal are not looked up again. Nothing of a patient is written anywhere else.

Exit code: 0 if every row has an outcome, 1 if it was stopped before, 2 if the command line, a setting or the
input is wrong.";

/// Trace a file of patients in the Personal Demographics Service (PDS)
#[derive(Parser)]
#[command(name = "pds_trace_file", after_help = format!("{CREDENTIALS_HELP}\n\n{NOTES}"))]
struct Arguments {
    /// The patients to trace, as CSV
    input: PathBuf,

    /// Where the outcomes go, as CSV; must not be there yet
    output: PathBuf,

    /// How many rows are under way at once
    #[arg(long, default_value_t = 8, value_parser = clap::value_parser!(u16).range(1..=64))]
    at_once: u16,

    /// Requests a second at most [default: 5 for int and prod, no limit elsewhere]
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..))]
    per_second: Option<u32>,

    #[command(flatten)]
    connect: ConnectArgs,
}

#[tokio::main]
async fn main() -> ExitCode {
    let (text, code) = match run(&Arguments::parse()).await {
        Ok(summary) => return print(&mut io::stdout(), &summary, ExitCode::SUCCESS),
        Err(Failure::Settings(text)) => (text, ExitCode::from(2)),
        Err(Failure::Stopped(text)) => (text, ExitCode::FAILURE),
    };
    print(
        &mut io::stderr(),
        &format!("pds_trace_file: {text}\n"),
        code,
    )
}

/// Why it ended early, in words for whoever ran it.
enum Failure {
    Settings(String),
    Stopped(String),
}

async fn run(arguments: &Arguments) -> Result<String, Failure> {
    let input = Input::survey(&arguments.input)?;
    let mut journal = Journal::open(&arguments.output, &input, &asked(&arguments.connect))?;
    let connection = arguments.connect.connect(Access::SignedJwt).await?;
    let client = client(&connection, arguments).map_err(|error| settings(&error))?;
    let resumed = journal.rows();
    if resumed > 0 {
        say(&format!(
            "going on after {resumed} of {} rows",
            input.total()
        ))?;
    }
    trace(&client, &input, &mut journal, arguments.at_once.into()).await?;
    let counts = journal.finish()?;
    let mut summary = format!("{} rows", input.total());
    if resumed > 0 {
        summary += &format!(", {resumed} of them from an earlier run");
    }
    summary += ":\n";
    for outcome in Outcome::ALL {
        summary += &format!("  {:<11} {}\n", outcome.as_str(), counts.of(outcome));
    }
    Ok(summary
        + &format!(
            "The outcomes are in {}. That file is patient data: keep it as such.\n",
            arguments.output.display()
        ))
}

/// Looks up every row that is not in the journal yet, a few at a time, and writes them down in order.
async fn trace(
    client: &Client,
    input: &Input,
    journal: &mut Journal,
    at_once: usize,
) -> Result<(), Failure> {
    let mut rows = input.rows(journal.rows())?;
    let mut progress = Progress::new(input.total(), journal.rows());
    let ended = trace_rows(client, &mut rows, journal, &mut progress, at_once).await;
    progress.end();
    let why = match ended? {
        Ended::Through => return Ok(rows.check_unchanged()?),
        Ended::Interrupted => "interrupted".to_owned(),
        Ended::NoAnswer => {
            format!("{FAILURES_IN_A_ROW} rows after each other failed, for PDS does not answer")
        }
    };
    Err(Failure::Stopped(format!(
        "{why}: {} of {} rows are done, run the same command again for the rest",
        journal.rows(),
        input.total()
    )))
}

/// How far it came.
enum Ended {
    Through,
    Interrupted,
    NoAnswer,
}

async fn trace_rows(
    client: &Client,
    rows: &mut Rows<'_>,
    journal: &mut Journal,
    progress: &mut Progress,
    at_once: usize,
) -> Result<Ended, Failure> {
    let lookups = stream::iter(rows).map(async |row| {
        let row = row?;
        let found = lookup::look_up(client, &row).await?;
        Ok::<_, Failure>(Line::new(row, found))
    });
    let interrupted = async {
        // without a handler the signal ends the program, which the journal outlives as well
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    let interrupted = pin!(interrupted);
    let mut lookups = pin!(lookups.buffered(at_once).take_until(interrupted));
    // failures are written down once PDS answers again: if it does not, they are no outcomes
    let mut held: Vec<Line> = Vec::new();
    let mut failures = 0;
    while let Some(line) = lookups.next().await {
        let line = line?;
        match line.outcome() {
            Outcome::Failed => failures += 1,
            // PDS need not have been asked for that
            Outcome::Unusable => {}
            _ => failures = 0,
        }
        held.push(line);
        if failures == FAILURES_IN_A_ROW {
            return Ok(Ended::NoAnswer);
        }
        if failures == 0 || held.len() == MOST_HELD {
            write_down(&mut held, journal, progress)?;
        }
    }
    write_down(&mut held, journal, progress)?;
    match lookups.take_result() {
        Some(()) => Ok(Ended::Interrupted),
        None => Ok(Ended::Through),
    }
}

fn write_down(
    held: &mut Vec<Line>,
    journal: &mut Journal,
    progress: &mut Progress,
) -> Result<(), Failure> {
    for line in held.drain(..) {
        journal.append(&line)?;
        progress.show(journal.rows());
    }
    Ok(())
}

fn client(connection: &Connection, arguments: &Arguments) -> Result<Client, Error> {
    let mut builder = Client::builder(connection.environment.clone())
        .credential(connection.credential.clone())
        // a quota lasts for a minute, and nobody waits for a single row
        .retry(RetryPolicy {
            max_attempts: 8,
            max_delay: Duration::from_secs(30),
            ..RetryPolicy::default()
        })
        .retry_budget(RetryBudget::unlimited())
        .timeouts(Timeouts {
            total: Duration::from_secs(300),
            ..Timeouts::default()
        });
    let usual = match arguments.connect.env {
        Target::Int | Target::Prod => Some(USUAL_RATE),
        Target::Embedded | Target::Sandbox => None,
    };
    if let Some(per_second) = arguments.per_second.or(usual) {
        let limits = RateLimits::per_host(Rate::per_second(per_second));
        builder = builder.rate_limiter(Arc::new(LocalRateLimiter::new(&limits)?));
    }
    match &connection.base_url {
        Some(base_url) => builder.base_url(base_url).build(),
        None => builder.build(),
    }
}

/// Who is asked, as the journal keeps it: outcomes of one environment are none of another.
fn asked(connect: &ConnectArgs) -> String {
    match &connect.base_url {
        Some(url) => url.clone(),
        None => format!("{:?}", connect.env).to_lowercase(),
    }
}

fn say(text: &str) -> Result<(), Failure> {
    writeln!(io::stderr(), "pds_trace_file: {text}")
        .map_err(|_| Failure::Stopped("the terminal went away".to_owned()))
}

fn settings(error: &dyn std::error::Error) -> Failure {
    Failure::Settings(with_causes(error, "\n  because "))
}

impl From<ConnectError> for Failure {
    fn from(error: ConnectError) -> Self {
        settings(&error)
    }
}

impl From<InputFault> for Failure {
    fn from(fault: InputFault) -> Self {
        settings(&fault)
    }
}

impl From<JournalFault> for Failure {
    fn from(fault: JournalFault) -> Self {
        match fault {
            JournalFault::Io { .. } => Self::Stopped(with_causes(&fault, "\n  because ")),
            _ => settings(&fault),
        }
    }
}

impl From<Stop> for Failure {
    fn from(Stop(error): Stop) -> Self {
        Self::Stopped(format!(
            "{}\n  the rows so far are kept: run the same command again once that is put right",
            with_causes(&*error, "\n  because ")
        ))
    }
}

/// So many rows that fail one after the other are no bad luck.
const FAILURES_IN_A_ROW: u32 = 20;
/// So many rows at most wait in memory for PDS to answer again.
const MOST_HELD: usize = 1000;
/// What PDS allows an application that did not ask for more.
const USUAL_RATE: u32 = 5;
