//! Updates a patient in the Personal Demographics Service: a change, a conflict with another session, and
//! an answer that gets lost. Beyond the embedded stand-in it leaves the record as it found it.

use std::io::{self, Write};
use std::process::ExitCode;

use chrono::{NaiveDate, Utc};
use clap::Parser;
use nhs_examples::environment::{self, CREDENTIALS_HELP, ConnectArgs, ConnectError};
use nhs_examples::terminal::{plain, print, with_causes};
use nhs_http::Error;
use nhs_pds::{
    Client, ErrorKind, HealthcareWorker, NhsNumber, OdsCode, PatientPatch, PatientRecord, Updated,
    Version, Versioned, WriteFault,
};
use nhs_sandbox::{Access, Fault, Operation, Sandbox, people};

const NOTES: &str = "\
Beyond the embedded stand-in, name a test patient with --nhs-number and add --write. The application must
have been granted updates. The nomination is put back at the end; the record's version goes up.

Exit code: 0 if all was shown, 1 if the service refused, 2 if the command line or a setting is wrong.";

/// Update a patient in the Personal Demographics Service (PDS): change, conflict, replay
#[derive(Parser)]
#[command(name = "pds_update", after_help = format!("{CREDENTIALS_HELP}\n\n{NOTES}"))]
struct Arguments {
    /// The patient to update; the embedded stand-in has one of its own
    #[arg(long)]
    nhs_number: Option<NhsNumber>,

    /// ODS code of the pharmacy to nominate: another than the one that is nominated
    #[arg(long, default_value = "FZ002")]
    pharmacy: OdsCode,

    /// Really update, beyond the embedded stand-in
    #[arg(long)]
    write: bool,

    #[command(flatten)]
    connect: ConnectArgs,
}

#[tokio::main]
async fn main() -> ExitCode {
    let (text, code) = match run(&Arguments::parse()).await {
        Ok(()) => return ExitCode::SUCCESS,
        Err(Failure::Settings(text)) => (text, ExitCode::from(2)),
        Err(Failure::Stopped(text)) => (text, ExitCode::FAILURE),
    };
    print(&mut io::stderr(), &format!("pds_update: {text}\n"), code)
}

/// Why it ended early, in words for whoever ran it.
enum Failure {
    Settings(String),
    Stopped(String),
}

async fn run(arguments: &Arguments) -> Result<(), Failure> {
    let granted = Sandbox::builder().access(Access::ApplicationWithUpdates);
    let connection = arguments
        .connect
        .connect_with(environment::Access::SignedJwt, granted)
        .await?;
    let number = match (arguments.nhs_number, &connection.sandbox) {
        (Some(number), Some(_)) => number,
        (None, Some(_)) => {
            NhsNumber::parse(people::FULL_RECORD).map_err(|error| settings(&error))?
        }
        (Some(number), None) if arguments.write => number,
        (number, None) => {
            let missing = match (number, arguments.write) {
                (Some(_), _) => "add --write to update a record of that environment",
                (None, true) => "name a test patient of that environment: --nhs-number",
                (None, false) => {
                    "name a test patient of that environment with --nhs-number, and add --write"
                }
            };
            return Err(Failure::Settings(missing.to_owned()));
        }
    };
    let mut builder = Client::builder(connection.environment).credential(connection.credential);
    if let Some(base_url) = &connection.base_url {
        builder = builder.base_url(base_url);
    }
    let application = builder.build().map_err(|error| settings(&error))?;
    let mut session = Session {
        // PDS treats an application that was granted updates as a healthcare worker
        client: application.granted(),
        number,
        today: Utc::now().date_naive(),
        written: 0,
    };
    let original = session.change(&arguments.pharmacy).await?;
    session.conflict(original).await?;
    if let Some(sandbox) = &connection.sandbox {
        session.replay(sandbox, &arguments.pharmacy).await?;
    }
    say(&format!(
        "\nSummary: {} updates, 1 conflict handled{}.",
        session.written,
        match connection.sandbox {
            Some(_) => ", 1 lost answer replayed and carried out once",
            None => "; the nomination is as it was",
        }
    ))
}

struct Session {
    client: Client<HealthcareWorker>,
    number: NhsNumber,
    today: NaiveDate,
    written: u32,
}

type Record = Versioned<PatientRecord>;

impl Session {
    /// Nominates the pharmacy, and gives the one that was nominated before.
    async fn change(&mut self, pharmacy: &OdsCode) -> Result<Option<OdsCode>, Failure> {
        say("1. A change")?;
        let record = self.read().await?;
        let original = record.nominated_pharmacy();
        if original.as_ref() == Some(pharmacy) {
            return Err(Failure::Settings(format!(
                "{pharmacy} is nominated already: name another with --pharmacy"
            )));
        }
        say(&format!("   read {}", state(&record)))?;
        say(&format!(
            "   about to change: pharmacy {} -> {pharmacy}",
            named(original.as_ref())
        ))?;
        let patch = self.nominate(&record, Some(pharmacy.clone()))?;
        let record = self.update(&patch).await?;
        say(&format!("   done: {}", state(&record)))?;
        Ok(original)
    }

    /// Two sessions read the same version; the one that writes second puts the original back.
    async fn conflict(&mut self, original: Option<OdsCode>) -> Result<(), Failure> {
        say("\n2. A conflict")?;
        let (first, second) = (self.read().await?, self.read().await?);
        say(&format!("   two sessions read {}", state(&first)))?;
        let first = self.nominate(&first, None)?;
        let record = self.update(&first).await?;
        say(&format!("   the first writes: {}", state(&record)))?;
        let second = self.nominate(&second, original.clone())?;
        let now = match self.client.update_or_reread(&second).await?.value {
            Updated::Conflict(now) => now,
            Updated::Done(_) | Updated::AlreadyApplied(_) => {
                let text = "the service took an update of a version that was no longer the latest";
                return Err(Failure::Stopped(text.to_owned()));
            }
        };
        say(&format!(
            "   the second is refused, and given {}",
            state(&now)
        ))?;
        if now.nominated_pharmacy() == original {
            return say("   what it wanted is so already: nothing is left to do");
        }
        let again = self.nominate(&now, original)?;
        let record = self.update(&again).await?;
        say(&format!(
            "   it decides anew and writes: {}",
            state(&record)
        ))
    }

    /// The stand-in carries an update out and cuts the connection before it answers.
    async fn replay(&mut self, sandbox: &Sandbox, pharmacy: &OdsCode) -> Result<(), Failure> {
        say("\n3. An answer that gets lost")?;
        let number = self.number.to_string();
        let before = sandbox.applied_writes(&number);
        let record = self.read().await?;
        let patch = self.nominate(&record, Some(pharmacy.clone()))?;
        sandbox.clear_requests();
        let lost = Fault::cut_before_headers().carried_out();
        sandbox.inject(lost.on(Operation::PdsPatientUpdate));
        let record = self.update(&patch).await?;
        let requests = sandbox.requests();
        let attempts = requests
            .iter()
            .filter(|request| request.operation() == Operation::PdsPatientUpdate);
        let mut ids: Vec<_> = attempts
            .map(|request| request.header("x-request-id"))
            .collect();
        let sent = ids.len();
        ids.dedup();
        let (ids, writes) = (ids.len(), sandbox.applied_writes(&number) - before);
        say(&format!(
            "   sent {sent} times under {ids} request id, written {writes} time: {}",
            state(&record)
        ))?;
        if (ids, writes) != (1, 1) {
            let text = "the update was not carried out exactly once";
            return Err(Failure::Stopped(text.to_owned()));
        }
        Ok(())
    }

    async fn read(&self) -> Result<Record, Failure> {
        let retrieved = self.client.retrieve(self.number).await?.value;
        retrieved.current().map_err(|_| {
            let text = "the number was merged into another: look it up with pds_lookup";
            Failure::Stopped(text.to_owned())
        })
    }

    fn nominate(
        &self,
        record: &Record,
        pharmacy: Option<OdsCode>,
    ) -> Result<PatientPatch, Failure> {
        let patch =
            PatientPatch::of(record, self.today).map_err(|fault: WriteFault| settings(&fault))?;
        Ok(patch.set_nominated_pharmacy(pharmacy))
    }

    async fn update(&mut self, patch: &PatientPatch) -> Result<Record, Failure> {
        let record = match self.client.update(patch).await?.value {
            Updated::Done(record)
            | Updated::AlreadyApplied(Some(record))
            | Updated::Conflict(record) => record,
            Updated::AlreadyApplied(None) => self.read().await?,
        };
        self.written += 1;
        Ok(record)
    }
}

/// What the example shows of a record: nothing of the patient but the nomination.
fn state(record: &Record) -> String {
    let version = record.version().map_or("unknown", Version::as_str);
    let pharmacy = record.nominated_pharmacy();
    format!("version {version}, pharmacy {}", named(pharmacy.as_ref()))
}

fn named(pharmacy: Option<&OdsCode>) -> &str {
    pharmacy.map_or("none", OdsCode::as_str)
}

fn say(text: &str) -> Result<(), Failure> {
    let lines: Vec<String> = text.split('\n').map(plain).collect();
    writeln!(io::stdout(), "{}", lines.join("\n"))
        .map_err(|_| Failure::Stopped("the output went away".to_owned()))
}

fn settings(error: &dyn std::error::Error) -> Failure {
    Failure::Settings(error.to_string())
}

impl From<ConnectError> for Failure {
    fn from(error: ConnectError) -> Self {
        settings(&error)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let text = with_causes(&error, "\n  because ");
        Self::Stopped(match error.kind() {
            ErrorKind::Forbidden => format!(
                "this application may not update that record; ask to be granted updates, and take a \
                 record that is not restricted\n  {text}"
            ),
            _ => text,
        })
    }
}
