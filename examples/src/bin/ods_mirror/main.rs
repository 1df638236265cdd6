//! Keeps a copy of the Organisation Data Service in an SQLite file, and shows from it where a practice
//! belongs.

mod hierarchy;
mod store;

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use nhs_examples::environment::{Access, CREDENTIALS_HELP, ConnectArgs, ConnectError, Connection};
use nhs_examples::terminal::{print, with_causes};
use nhs_ods::mirror::{Mirror, Report, SyncError};
use nhs_ods::{Client, Error, ErrorCode, OdsCode};
use nhs_sandbox::organisations;

use crate::store::{Store, StoreError};

const NOTES: &str = "\
The first run walks through the whole directory, in int and prod some 900,000 records: minutes, and some
hundred megabytes. A run that is stopped goes on where it was. Later runs fetch what has changed since.

Exit code: 0 if the file is up to date, 1 if not, 2 if the command line or a setting is wrong.";

/// Mirror the Organisation Data Service (ODS) into an SQLite file, and show a practice's hierarchy
#[derive(Parser)]
#[command(name = "ods_mirror", after_help = format!("{CREDENTIALS_HELP}\n\n{NOTES}"))]
struct Arguments {
    /// The file; made if it is not there
    #[arg(long, value_name = "FILE", default_value = "ods.sqlite")]
    database: PathBuf,

    /// The organisation whose hierarchy is shown; the embedded stand-in has one of its own
    #[arg(long, value_name = "CODE")]
    practice: Option<OdsCode>,

    /// Walk through the whole directory again, which also finds what no list of changes names
    #[arg(long)]
    full: bool,

    /// Show from the file alone, and fetch nothing
    #[arg(long, conflicts_with = "full")]
    offline: bool,

    /// How many records are fetched at a time
    #[arg(long, default_value_t = 1000, value_parser = clap::value_parser!(u32).range(2..=10_000))]
    page_size: u32,

    #[command(flatten)]
    connect: ConnectArgs,
}

#[tokio::main]
async fn main() -> ExitCode {
    let (text, code) = match run(&Arguments::parse()).await {
        Ok(text) => return print(&mut io::stdout(), &text, ExitCode::SUCCESS),
        Err(Failure::Settings(text)) => (text, ExitCode::from(2)),
        Err(Failure::Stopped(text)) => (text, ExitCode::FAILURE),
    };
    print(&mut io::stderr(), &format!("ods_mirror: {text}\n"), code)
}

/// Why it ended early, in words for whoever ran it.
enum Failure {
    Settings(String),
    Stopped(String),
}

async fn run(arguments: &Arguments) -> Result<String, Failure> {
    let mut store = Store::open(&arguments.database)?;
    let mut text = String::new();
    let mut practice = arguments.practice.clone();
    if !arguments.offline {
        let connection = arguments.connect.connect(Access::ApiKey).await?;
        let embedded = connection.sandbox.is_some();
        let client = client(&connection).map_err(|error| Failure::Settings(error.to_string()))?;
        let source = if embedded {
            "the embedded stand-in"
        } else {
            client.base_url().as_str()
        };
        store.of(source)?;
        let mirror = Mirror::new(&client).page_size(arguments.page_size);
        let report = if arguments.full {
            mirror.full(&mut store).await
        } else {
            mirror.sync(&mut store).await
        };
        text += &summary(&report?, &store)?;
        if practice.is_none() && embedded {
            practice = OdsCode::parse(organisations::PRACTICE).ok();
        }
    }
    if let Some(practice) = practice {
        let shown = hierarchy::show(&store, practice.as_str())?;
        let missing =
            || format!("the file has no organisation {practice}: sync it, or check the code");
        text += &shown.ok_or_else(|| Failure::Stopped(missing()))?;
    } else if arguments.offline {
        let missing = "say with --practice whose hierarchy to show";
        return Err(Failure::Settings(missing.to_owned()));
    }
    Ok(text)
}

fn client(connection: &Connection) -> Result<Client, Error> {
    let mut builder = Client::builder(connection.environment.clone())
        .credential(connection.credential.clone())
        .service_rate_limit()?;
    if let Some(base_url) = &connection.base_url {
        builder = builder.base_url(base_url);
    }
    builder.build()
}

fn summary(report: &Report, store: &Store) -> Result<String, Failure> {
    let how = match (report.whole, report.resumed) {
        (true, false) => "the whole directory",
        (true, true) => "the rest of the directory",
        (false, _) => "what has changed",
    };
    let again = match report.passes {
        0 | 1 => String::new(),
        passes => format!("It changed meanwhile, so it was walked through {passes} times.\n"),
    };
    let through = match report.through {
        Some(day) => format!(" through {day}"),
        None => String::new(),
    };
    let (organisations, relationships) = store.sizes()?;
    Ok(format!(
        "Fetched {how}{through}: {} organisations, {} relationships, {} deletions.\n{again}The file has {organisations} \
         organisations and {relationships} relationships.\n\n",
        report.organizations, report.affiliations, report.deletions
    ))
}

impl From<ConnectError> for Failure {
    fn from(error: ConnectError) -> Self {
        Self::Settings(error.to_string())
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let text = with_causes(&error, "\n  because ");
        match error {
            StoreError::OtherSource { .. } | StoreError::Open { .. } => Self::Settings(text),
            _ => Self::Stopped(text),
        }
    }
}

impl From<SyncError<StoreError>> for Failure {
    fn from(error: SyncError<StoreError>) -> Self {
        let text = with_causes(&error, "\n  because ");
        let code = match &error {
            SyncError::Service(error) => ErrorCode::of(error),
            _ => None,
        };
        Self::Stopped(match code {
            Some(code) => format!("{}\n  {text}", code.meaning()),
            None => text,
        })
    }
}
