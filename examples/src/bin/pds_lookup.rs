//! Looks a patient up in the Personal Demographics Service, by NHS number or by demographics.
//! It prints demographics because whoever runs it asked for them; nothing else in the SDK does.

use std::io;
use std::process::ExitCode;

use chrono::{NaiveDate, Utc};
use clap::{ArgGroup, Parser, ValueEnum};
use nhs_examples::environment::{Access, CREDENTIALS_HELP, ConnectArgs, ConnectError, Connection};
use nhs_examples::terminal::{plain, print, spaced, with_causes};
use nhs_fhir_core::primitive::Coded;
use nhs_fhir_core::r4::{Address, HumanName};
use nhs_pds::{
    AddressLines, Answer, Client, DeathStatus, Error, ErrorCode, Gender, NhsNumber, PatientRecord,
    Pattern, Retrieved, Search, SearchFault, SearchOutcome, Sensitivity,
};

const EXAMPLES: &str = "\
Examples, against the embedded stand-in:
  pds_lookup --nhs-number 9990001014     a full record
  pds_lookup --nhs-number 9990002029     a number that was merged into another
  pds_lookup --nhs-number 9990005052     an invalidated record
  pds_lookup --nhs-number 9990006067     a restricted record
  pds_lookup --family Quillfeather --birthdate 1987-08-19
  pds_lookup --family Lowther --birthdate 2012-10-03        twins: too many matches
  pds_lookup --family Morris --given Stanley --birthdate 1961-01-30 --fuzzy

Exit code: 0 if a patient is shown, 1 if not, 2 if the command line or a setting is wrong.";

/// Look up a patient in the Personal Demographics Service (PDS)
#[derive(Parser)]
#[command(name = "pds_lookup", after_help = format!("{CREDENTIALS_HELP}\n\n{EXAMPLES}"))]
#[command(group(ArgGroup::new("who").required(true).multiple(true).args(["nhs_number", "family", "given"])))]
struct Arguments {
    /// Retrieve the record of this NHS number, with or without spaces
    #[arg(long, conflicts_with_all = ["family", "given", "birthdate", "postcode", "gender", "fuzzy", "history", "wildcards"])]
    nhs_number: Option<NhsNumber>,

    /// Search for this family name
    #[arg(long)]
    family: Option<String>,

    /// Search for this given name; may be repeated for middle names
    #[arg(long)]
    given: Vec<String>,

    /// Search for this date of birth, YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    birthdate: Option<NaiveDate>,

    /// Search for this postcode; restricted patients are not found by it
    #[arg(long)]
    postcode: Option<String>,

    /// Search for this gender, which a fuzzy search may need
    #[arg(long, value_enum)]
    gender: Option<GenderArg>,

    /// Also match names that sound alike or are swapped
    #[arg(long)]
    fuzzy: bool,

    /// Also match former names and addresses
    #[arg(long)]
    history: bool,

    /// Take * in names and postcode for any characters, but not within the first two
    #[arg(long)]
    wildcards: bool,

    #[command(flatten)]
    connect: ConnectArgs,
}

#[derive(ValueEnum, Clone, Copy)]
enum GenderArg {
    Male,
    Female,
    Other,
    Unknown,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let (text, code) = match look_up(&arguments).await {
        Ok(text) => return print(&mut io::stdout(), &text, ExitCode::SUCCESS),
        Err(Failure::Settings(text)) => (text, ExitCode::from(2)),
        Err(Failure::NotShown(text)) => (text, ExitCode::FAILURE),
    };
    print(&mut io::stderr(), &format!("pds_lookup: {text}\n"), code)
}

/// Why no patient is shown, in words for whoever asked.
enum Failure {
    Settings(String),
    NotShown(String),
}

async fn look_up(arguments: &Arguments) -> Result<String, Failure> {
    let connection = arguments.connect.connect(Access::SignedJwt).await?;
    let client = client(&connection).map_err(|error| Failure::Settings(error.to_string()))?;
    let today = Utc::now().date_naive();
    match arguments.nhs_number {
        Some(number) => {
            let answer = client.retrieve(number).await?;
            let notes = notes(&answer);
            Ok(retrieved(answer.value, today) + &notes)
        }
        None => {
            let answer = client.search(&arguments.search()).await?;
            let notes = notes(&answer);
            Ok(found(answer.value, arguments, today)? + &notes)
        }
    }
}

fn client(connection: &Connection) -> Result<Client, Error> {
    let builder =
        Client::builder(connection.environment.clone()).credential(connection.credential.clone());
    match &connection.base_url {
        Some(base_url) => builder.base_url(base_url).build(),
        None => builder.build(),
    }
}

impl Arguments {
    fn search(&self) -> Search {
        let pattern = |text: &String| {
            if self.wildcards {
                Pattern::with_wildcards(text)
            } else {
                Pattern::exactly(text)
            }
        };
        let mut search = Search::new().fuzzy(self.fuzzy).history(self.history);
        if let Some(family) = &self.family {
            search = search.family(pattern(family));
        }
        for given in &self.given {
            search = search.given(pattern(given));
        }
        if let Some(date) = self.birthdate {
            search = search.birth_date(date);
        }
        if let Some(postcode) = &self.postcode {
            search = search.postcode(pattern(postcode));
        }
        if let Some(gender) = self.gender {
            search = search.gender(match gender {
                GenderArg::Male => Gender::Male,
                GenderArg::Female => Gender::Female,
                GenderArg::Other => Gender::Other,
                GenderArg::Unknown => Gender::Unknown,
            });
        }
        search
    }
}

fn retrieved(retrieved: Retrieved, today: NaiveDate) -> String {
    match retrieved {
        Retrieved::Current(record) => shown(&record, today),
        Retrieved::Superseded(merged) => format!(
            "NHS number {} is no longer in use: it was merged into {}.\n\
             Replace it wherever it is kept, and bring together what is held under both numbers.\n\n{}",
            spaced(merged.requested()),
            spaced(merged.record().nhs_number()),
            shown(merged.record(), today),
        ),
    }
}

fn found(
    outcome: SearchOutcome,
    arguments: &Arguments,
    today: NaiveDate,
) -> Result<String, Failure> {
    match outcome {
        SearchOutcome::One(found) => Ok(format!(
            "One patient matches. Check that it is the one you mean.\n\n{}",
            shown(&found.record, today)
        )),
        SearchOutcome::Many(found) => {
            let records = found.iter().map(|found| shown(&found.record, today));
            Ok(format!(
                "{} patients match, best first. Choose with care.\n\n{}",
                found.len(),
                records.collect::<Vec<_>>().join("\n")
            ))
        }
        SearchOutcome::NoMatch => {
            let further = match (arguments.fuzzy, arguments.history) {
                (true, _) => "check the spelling and the date of birth",
                (false, true) => "check the spelling and the date of birth, or try --fuzzy",
                (false, false) => {
                    "try --history for former names and addresses, then --fuzzy (which needs more \
                     than family name and date of birth)"
                }
            };
            let restricted = match arguments.postcode {
                Some(_) => {
                    ". Restricted patients are not found by postcode: search without --postcode for them"
                }
                None => "",
            };
            Err(Failure::NotShown(format!(
                "nobody in PDS matches; {further}{restricted}"
            )))
        }
        SearchOutcome::TooMany => Err(Failure::NotShown(
            "more than one patient matches, and an application is shown none of them then; say more, \
             for instance --given or --postcode"
                .to_owned(),
        )),
    }
}

/// What the answer has that FHIR does not allow, by place.
fn notes<T>(answer: &Answer<T>) -> String {
    let notes = answer
        .issues
        .iter()
        .map(|issue| format!("\nnote: {}\n", plain(&issue.to_string())));
    notes.collect()
}

fn shown(record: &PatientRecord, today: NaiveDate) -> String {
    let mut text = String::new();
    let mut line = |label: &str, value: &str| text += &field(label, value);
    line("NHS number", &spaced(record.nhs_number()));
    let name = record.usual_name().map(full_name);
    line("Name", name.as_deref().unwrap_or("not given"));
    let born = record.birth_date.as_ref().map(AsRef::as_ref);
    line("Born", born.unwrap_or("not given"));
    let gender = record.gender.as_ref().map(Coded::as_str);
    line("Gender", gender.unwrap_or("not given"));
    if let Some(death) = record.death() {
        let at = death.at.map_or("on a date not given", AsRef::as_ref);
        let notified = match death.status {
            DeathStatus::Formal => "notified by the registrar",
            DeathStatus::Informal => "notified informally, not confirmed by the registrar",
            DeathStatus::Removed => "but the notification was removed: ask before you rely on it",
            _ => "who notified it is not given",
        };
        line("Died", &format!("{at} ({notified})"));
    }
    if record.is_location_hidden() {
        text += &location_warning(record.sensitivity());
    } else {
        text += &location(record, today);
    }
    text
}

/// One line of a record. Names and addresses are others' words, which a terminal must not obey.
fn field(label: &str, value: &str) -> String {
    format!("{:<12}{}\n", plain(label), plain(value))
}

/// Where the patient lives, is reached and is treated.
fn location(record: &PatientRecord, today: NaiveDate) -> String {
    let mut text = String::new();
    let mut line = |label: &str, value: &str| text += &field(label, value);
    for (label, address) in [
        ("Home", record.home_address(today)),
        ("Temporary", record.temporary_address(today)),
    ] {
        if let Some(address) = address {
            line(label, &on_one_line(address));
        }
    }
    for contact in &record.telecom {
        if let Some(value) = contact.value.as_deref() {
            let system = contact
                .system
                .as_ref()
                .map_or("contact", |system| system.as_str());
            line(system, value);
        }
    }
    let practice = record.general_practice(today);
    if let Some(practice) = practice {
        line("Practice", practice.as_str());
    }
    text
}

fn location_warning(sensitivity: Sensitivity) -> String {
    let why = match sensitivity {
        Sensitivity::Restricted => "This record is restricted",
        Sensitivity::VeryRestricted => "This record is very restricted",
        _ => "This record does not say in a known way that it is unrestricted",
    };
    format!(
        "{why}: nobody may learn from you where the patient lives or is treated, and an address held \
         elsewhere must not be shown either.\n"
    )
}

fn full_name(name: &HumanName) -> String {
    let before = name.prefix.iter().chain(name.given.iter());
    let parts = before.chain(name.family.iter()).chain(name.suffix.iter());
    parts.map(AsRef::as_ref).collect::<Vec<&str>>().join(" ")
}

fn on_one_line(address: &Address) -> String {
    let lines = AddressLines::of(address);
    let parts = lines.filled().chain(address.postal_code.as_deref());
    parts.collect::<Vec<_>>().join(", ")
}

impl From<ConnectError> for Failure {
    fn from(error: ConnectError) -> Self {
        Self::Settings(error.to_string())
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        if let Some(fault) = SearchFault::of(&error) {
            return Self::Settings(match fault {
                SearchFault::LiteralAsterisk { parameter } => format!(
                    "{parameter} has an asterisk: remove it, or add --wildcards if it stands for any \
                     characters"
                ),
                fault => fault.to_string(),
            });
        }
        let text = with_causes(&error, "\n  because ");
        Self::NotShown(match ErrorCode::of(&error) {
            Some(code) => format!("{}\n  {text}", code.meaning()),
            None => text,
        })
    }
}
