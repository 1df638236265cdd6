//! A walk through the SDK: who a patient is, where they are registered, and what happens when things go wrong.
//! Without arguments it needs nothing but itself: the services are a stand-in that it starts, the people are invented.

use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::Arc;

use chrono::{NaiveDate, Utc};
use clap::Parser;
use nhs_auth::ApiKey;
use nhs_examples::account::Account;
use nhs_examples::environment::{
    Access, CREDENTIALS_HELP, ConnectArgs, ConnectError, Connection, Target,
};
use nhs_examples::terminal::{plain, print, with_causes};
use nhs_fhir_core::primitive::Date;
use nhs_fhir_core::r4::HumanName;
use nhs_http::{Credential, Environment};
use nhs_ods::search::AffiliationSearch;
use nhs_ods::{OdsCode, RelationshipCode};
use nhs_pds::{
    Error, ErrorCode, NhsNumber, PatientRecord, Retrieved, Search, SearchOutcome, Version,
};
use nhs_sandbox::{Api, Fault, Sandbox, people};

const NOTES: &str = "\
For the tour, --base-url is the root of the platform, which both APIs are below.
Beyond the embedded stand-in, name a patient whom that environment has: --nhs-number.";

/// Walk through the NHS SDK: a story through PDS and ODS, with a failure handled well
#[derive(Parser)]
#[command(name = "tour", after_help = format!("{CREDENTIALS_HELP}\n\n{NOTES}"))]
struct Arguments {
    /// The patient to begin with; the embedded stand-in has one of its own
    #[arg(long)]
    nhs_number: Option<NhsNumber>,

    #[command(flatten)]
    connect: ConnectArgs,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match tour(&arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            let code = match failure {
                Failure::Settings(_) => ExitCode::from(2),
                Failure::Stopped(_) => ExitCode::FAILURE,
            };
            print(&mut io::stderr(), &format!("tour: {failure}\n"), code)
        }
    }
}

async fn tour(arguments: &Arguments) -> Result<(), Failure> {
    let services = Services::connect(arguments).await?;
    let number = match (arguments.nhs_number, &services.sandbox) {
        (Some(number), _) => number,
        (None, Some(_)) => NhsNumber::parse(people::FULL_RECORD).map_err(settings)?,
        (None, None) => {
            return Err(Failure::Settings(
                "name a patient of that environment: --nhs-number".into(),
            ));
        }
    };
    title(&format!("The services are at {}", services.platform))?;
    if services.sandbox.is_some() {
        say("a stand-in inside this process: invented people, throw-away keys, no network")?;
    }

    let record = look_up(&services, number).await?;
    follow_registration(&services, &record).await?;
    search(&services, &record).await?;
    if let Some(sandbox) = &services.sandbox {
        merged_and_restricted(&services).await?;
        trouble(&services, sandbox).await?;
    }
    privacy(&record)?;
    account(&services)?;
    title("That was the tour")?;
    say(
        "next: pds_lookup and ods_search, each with --help; README.md has the way to a real environment",
    )
}

/// The clients of the tour, and what they have been seen to do.
struct Services {
    pds: nhs_pds::Client,
    ods: nhs_ods::Client,
    platform: String,
    sandbox: Option<Sandbox>,
    account: Arc<Account>,
}

impl Services {
    async fn connect(arguments: &Arguments) -> Result<Self, Failure> {
        let connect = &arguments.connect;
        let connection = connect.connect(Access::SignedJwt).await?;
        let environment = match &connect.base_url {
            Some(root) => Environment::custom(root).map_err(settings)?,
            None => connection.environment.clone(),
        };
        let key = api_key(connect, &connection).await?;
        let account = Arc::new(Account::default());
        let pds = nhs_pds::Client::builder(environment.clone())
            .credential(connection.credential)
            .audit(account.clone())
            .build();
        let ods = nhs_ods::Client::builder(environment.clone())
            .credential(key)
            .audit(account.clone())
            .build();
        Ok(Self {
            pds: pds.map_err(settings)?,
            ods: ods.map_err(settings)?,
            platform: environment.platform().to_string(),
            sandbox: connection.sandbox,
            account,
        })
    }
}

/// ODS takes the API key alone.
async fn api_key(
    connect: &ConnectArgs,
    connection: &Connection,
) -> Result<Arc<dyn Credential>, Failure> {
    match &connection.sandbox {
        Some(sandbox) => Ok(Arc::new(
            ApiKey::new(sandbox.credentials().api_key()).map_err(settings)?,
        )),
        None if connect.env == Target::Sandbox => Ok(connection.credential.clone()),
        None => Ok(connect.connect(Access::ApiKey).await?.credential),
    }
}

async fn look_up(services: &Services, number: NhsNumber) -> Result<PatientRecord, Failure> {
    title("Who is this patient?")?;
    say("PDS is asked with an access token, which a JWT signed with our private key has bought")?;
    let answer = services.pds.retrieve(number).await?;
    let record = match answer.value {
        Retrieved::Current(record) => record,
        Retrieved::Superseded(superseded) => {
            say("  that number was merged into another, whose record this is")?;
            superseded.into_record()
        }
    };
    if let Some(version) = record.version() {
        say(&format!("  version        {}", version.as_str()))?;
    }
    let record = record.into_value();
    show(&record, Utc::now().date_naive())?;
    Ok(record)
}

fn show(record: &PatientRecord, today: NaiveDate) -> Result<(), Failure> {
    let birth_date = record
        .birth_date
        .as_ref()
        .map_or("not known", AsRef::as_ref);
    say(&format!("  NHS number     {}", record.nhs_number()))?;
    say(&format!(
        "  name           {}",
        record.usual_name().map_or_else(|| "none".into(), name)
    ))?;
    say(&format!("  born           {birth_date}"))?;
    if record.is_location_hidden() {
        say("  address        hidden: the record is restricted")?;
    } else if let Some(address) = record.home_address(today) {
        let lines: Vec<&str> = address.line.iter().map(AsRef::as_ref).collect();
        let postcode = address.postal_code.as_deref().unwrap_or_default();
        say(&format!(
            "  address        {}, {postcode}",
            lines.join(", ")
        ))?;
    }
    Ok(())
}

async fn follow_registration(services: &Services, record: &PatientRecord) -> Result<(), Failure> {
    title("Where are they registered?")?;
    let Some(code) = record.general_practice(Utc::now().date_naive()) else {
        return say("with no practice that PDS shows");
    };
    let practice = services.ods.organization(&code).await?.value;
    say(&format!(
        "  {code}  {}",
        practice.name.as_deref().unwrap_or("no name")
    ))?;
    for role in practice.roles() {
        say(&format!(
            "          {}",
            role.name().unwrap_or("a role without a name")
        ))?;
    }
    let results = services
        .ods
        .affiliations(&AffiliationSearch::new().primary_organization(code))?;
    let mut affiliations = results.stream();
    while let Some(found) = affiliations.next().await {
        let affiliation = found?.affiliation;
        let relationship = affiliation.relationship();
        let (Some(other), Some(true)) = (affiliation.participating_code(), affiliation.active)
        else {
            continue;
        };
        if relationship == Some(RelationshipCode::CommissionedBy) {
            say(&format!(
                "  commissioned by {}",
                organisation_name(services, &other).await?
            ))?;
        }
    }
    Ok(())
}

async fn organisation_name(services: &Services, code: &OdsCode) -> Result<String, Failure> {
    let organisation = services.ods.organization(code).await?.value;
    Ok(format!(
        "{code}  {}",
        organisation.name.as_deref().unwrap_or("no name")
    ))
}

async fn search(services: &Services, record: &PatientRecord) -> Result<(), Failure> {
    title("Who is it, when there is no number?")?;
    let family = record.usual_name().and_then(|name| name.family.as_deref());
    let born = record.birth_date.as_ref().and_then(Date::to_naive_date);
    if let (Some(family), Some(born)) = (family, born) {
        say("by family name and date of birth:")?;
        found(services, &Search::new().family(family).birth_date(born)).await?;
    }
    if services.sandbox.is_some() {
        say("twins, of whom PDS tells an application only that they are too many:")?;
        let born = NaiveDate::from_ymd_opt(2012, 10, 3).unwrap_or_default();
        found(services, &Search::new().family("Lowther").birth_date(born)).await?;
    }
    say("and with too little to go by, no request is sent:")?;
    match services.pds.search(&Search::new().family("Lowther")).await {
        Ok(_) => say("  it was sent all the same"),
        Err(error) => say(&format!("  {}", with_causes(&error, ": "))),
    }
}

async fn found(services: &Services, search: &Search) -> Result<(), Failure> {
    match services.pds.search(search).await?.value {
        SearchOutcome::NoMatch => say("  nobody"),
        SearchOutcome::One(found) => say(&format!("  one: {}", found.record.nhs_number())),
        SearchOutcome::Many(found) => say(&format!("  {} patients", found.len())),
        SearchOutcome::TooMany => {
            say("  too many to tell which: give more, such as the given name")
        }
    }
}

async fn merged_and_restricted(services: &Services) -> Result<(), Failure> {
    title("Records that other clients trip over")?;
    let number = NhsNumber::parse(people::SUPERSEDED).map_err(settings)?;
    match services.pds.retrieve(number).await?.value.current() {
        Ok(_) => say("  the record was not merged after all")?,
        Err(superseded) => {
            let kept = superseded.record().nhs_number();
            say(&format!(
                "  {number} was merged into {kept}: the type does not let that be overlooked"
            ))?;
        }
    }
    let number = NhsNumber::parse(people::VERY_RESTRICTED).map_err(settings)?;
    let record = services
        .pds
        .retrieve(number)
        .await?
        .value
        .even_if_superseded();
    let name = if record.usual_name().is_some() {
        "a name"
    } else {
        "no name"
    };
    say(&format!(
        "  {number} is {:?}: {name}, location hidden: {}",
        record.sensitivity(),
        record.is_location_hidden()
    ))
}

async fn trouble(services: &Services, sandbox: &Sandbox) -> Result<(), Failure> {
    title("When things go wrong")?;
    let number = NhsNumber::parse(people::UNIQUE_MATCH).map_err(settings)?;

    say("the access token has expired, then the service is busy, then it cuts the connection:")?;
    sandbox.expire_tokens();
    sandbox.inject(Fault::too_many_requests().on(Api::Pds).after(1));
    sandbox.inject(Fault::cut_mid_body().on(Api::Pds).after(1));
    let record = services
        .pds
        .retrieve(number)
        .await?
        .value
        .even_if_superseded();
    let attempts = services.account.last().map_or(0, |line| line.attempts);
    say(&format!(
        "  version {} came all the same, with {attempts} requests, one request id, and one fresh token",
        record.version().map_or("?", Version::as_str)
    ))?;

    say("a number that nobody has:")?;
    let unknown = NhsNumber::parse(people::UNKNOWN).map_err(settings)?;
    match services.pds.retrieve(unknown).await {
        Ok(_) => say("  somebody has it after all"),
        Err(error) => {
            let code = ErrorCode::of(&error);
            say(&format!("  {}", with_causes(&error, ": ")))?;
            say(&format!(
                "  meaning: {}",
                code.map_or("not known", |code| code.meaning())
            ))?;
            say(&format!(
                "  would trying again help: {}",
                if error.is_retryable() { "yes" } else { "no" }
            ))
        }
    }
}

fn privacy(record: &PatientRecord) -> Result<(), Failure> {
    title("What a log would show of the first patient")?;
    say(&format!("  {:?}", record.patient()))
}

fn account(services: &Services) -> Result<(), Failure> {
    title("What the audit sink was told")?;
    for line in services.account.lines() {
        say(&format!(
            "  {:<24} {:>2} request(s)  {}",
            line.operation, line.attempts, line.outcome
        ))?;
    }
    Ok(())
}

fn name(name: &HumanName) -> String {
    let parts = name.prefix.iter().chain(&name.given).map(AsRef::as_ref);
    parts
        .chain(name.family.as_deref())
        .collect::<Vec<_>>()
        .join(" ")
}

fn title(text: &str) -> Result<(), Failure> {
    say("")?;
    say(text)
}

/// Says one line. Much of it is others' words, which a terminal must not obey.
fn say(line: &str) -> Result<(), Failure> {
    writeln!(io::stdout(), "{}", plain(line)).map_err(|error| Failure::Stopped(error.to_string()))
}

/// Why the tour ended early, in words for whoever runs it.
enum Failure {
    Settings(String),
    Stopped(String),
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Settings(text) | Self::Stopped(text) => f.write_str(text),
        }
    }
}

fn settings(error: impl std::fmt::Display) -> Failure {
    Failure::Settings(error.to_string())
}

impl From<ConnectError> for Failure {
    fn from(error: ConnectError) -> Self {
        Self::Settings(error.to_string())
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Stopped(with_causes(&error, ": "))
    }
}
