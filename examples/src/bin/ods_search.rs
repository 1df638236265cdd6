//! Searches the Organisation Data Service, or shows one organisation with its roles and relationships.

use std::io;
use std::process::ExitCode;

use clap::{ArgGroup, Parser};
use nhs_examples::environment::{Access, CREDENTIALS_HELP, ConnectArgs, ConnectError, Connection};
use nhs_examples::terminal::{plain, print, with_causes};
use nhs_fhir_core::primitive::{Coded, Date};
use nhs_fhir_core::r4::Address;
use nhs_ods::search::Text;
use nhs_ods::{
    AffiliationEnd, AffiliationMatch, AffiliationSearch, Client, Error, ErrorCode, Issue, OdsCode,
    Organization, OrganizationSearch, Period, RecordClass, RecordUse, RelationshipCode, RoleCode,
    SearchFault,
};

const EXAMPLES: &str = "\
Examples, against the embedded stand-in:
  ods_search --name northmoor                 names that start so
  ods_search --name surgery --contains --role RO76 --active
  ods_search --postcode XQ1 --role RO177,RO182 --limit 5
  ods_search --code Z97001                    a GP practice, and whom it is related to
  ods_search --code ZZ999                     a code that nobody has

Role codes: RO76 GP practice, RO177 prescribing cost centre, RO182 pharmacy, RO197 NHS trust, RO198 its
sites, RO318 integrated care board; all of them are in the code system ODSOrganisationRole.

Exit code: 0 if something is shown, 1 if not, 2 if the command line or a setting is wrong.";

/// Search the NHS's directory of organisations and sites (ODS)
#[derive(Parser)]
#[command(name = "ods_search", after_help = format!("{CREDENTIALS_HELP}\n\n{EXAMPLES}"))]
#[command(group(ArgGroup::new("what").required(true).multiple(true).args(["code", "name", "role", "postcode"])))]
struct Arguments {
    /// Show the organisation with this ODS code, its roles and its relationships
    #[arg(long, conflicts_with_all = ["name", "contains", "role", "postcode", "active"])]
    code: Option<OdsCode>,

    /// Search for names that start with this, in upper or lower case
    #[arg(long)]
    name: Option<String>,

    /// Take --name for any part of the name
    #[arg(long, requires = "name")]
    contains: bool,

    /// Search for this role, such as RO177; with commas, for any of several
    #[arg(long, value_name = "ROLE", value_delimiter = ',', value_parser = role)]
    role: Vec<RoleCode>,

    /// Search for postcodes that start with this
    #[arg(long)]
    postcode: Option<String>,

    /// Only records in use, and roles that are held today
    #[arg(long)]
    active: bool,

    /// How many organisations, or relationships in each direction, to show at most
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..))]
    limit: u32,

    #[command(flatten)]
    connect: ConnectArgs,
}

fn role(text: &str) -> Result<RoleCode, String> {
    let code = text.trim().to_ascii_uppercase();
    let digits = code.strip_prefix("RO").unwrap_or_default();
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err("a role code is RO and digits, such as RO177".to_owned());
    }
    Ok(RoleCode::new(&code))
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let (text, code) = match run(&arguments).await {
        Ok(text) => return print(&mut io::stdout(), &text, ExitCode::SUCCESS),
        Err(Failure::Settings(text)) => (text, ExitCode::from(2)),
        Err(Failure::NotShown(text)) => (text, ExitCode::FAILURE),
    };
    print(&mut io::stderr(), &format!("ods_search: {text}\n"), code)
}

/// Why nothing is shown, in words for whoever asked.
enum Failure {
    Settings(String),
    NotShown(String),
}

async fn run(arguments: &Arguments) -> Result<String, Failure> {
    let connection = arguments.connect.connect(Access::ApiKey).await?;
    let client = client(&connection).map_err(|error| Failure::Settings(error.to_string()))?;
    match &arguments.code {
        Some(code) => record(&client, code, arguments.limit).await,
        None => search(&client, arguments).await,
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

async fn search(client: &Client, arguments: &Arguments) -> Result<String, Failure> {
    let limit = arguments.limit;
    let results = client.organizations(&arguments.search())?;
    let total = results.count().await?;
    if total == 0 {
        return Err(Failure::NotShown(
            "no organisation matches; try --contains, a shorter name or postcode, or leave --active out"
                .to_owned(),
        ));
    }
    let mut rows = vec![["CODE", "NAME", "TOWN", "POSTCODE", "STATUS", "ROLES"].map(str::to_owned)];
    let mut records = results.stream();
    while rows.len() <= limit as usize
        && let Some(found) = records.next().await
    {
        rows.push(row(&found?.organization));
    }
    let shown = rows.len() - 1;
    let more = if total as usize > shown {
        ", --limit shows more"
    } else {
        ""
    };
    // pages are as large as the limit, so the last one is nearly always the only one
    let notes = notes(records.issues());
    Ok(format!(
        "{}\n{shown} of {total} shown{more}\n{notes}",
        table(&rows)
    ))
}

impl Arguments {
    fn search(&self) -> OrganizationSearch {
        let mut search = OrganizationSearch::new().page_size(self.limit.min(1000));
        if let Some(name) = &self.name {
            search = search.name(if self.contains {
                Text::contains(name)
            } else {
                Text::starts_with(name)
            });
        }
        if let Some(postcode) = &self.postcode {
            search = search.postcode(postcode.as_str());
        }
        match (self.role.is_empty(), self.active) {
            (true, _) => {}
            (false, true) => search = search.active_role(self.role.clone()),
            (false, false) => search = search.role(self.role.clone()),
        }
        if self.active {
            search = search.active(true);
        }
        search
    }
}

fn row(organization: &Organization) -> [String; 6] {
    let address = organization.address.first();
    let town = address.and_then(|address| address.city.as_deref());
    let postcode = address.and_then(|address| address.postal_code.as_deref());
    let roles = organization.roles().filter_map(|role| {
        let code = role.code()?;
        let ended = if role.active() == Some(false) {
            " (ended)"
        } else {
            ""
        };
        Some(format!("{code}{ended}"))
    });
    [
        code(organization.ods_code()),
        name(organization),
        plain(town.unwrap_or_default()),
        plain(postcode.unwrap_or_default()),
        status(organization.active).to_owned(),
        plain(&roles.collect::<Vec<_>>().join(", ")),
    ]
}

/// One organisation, its roles, and its relationships in both directions.
async fn record(client: &Client, code: &OdsCode, limit: u32) -> Result<String, Failure> {
    let answer = client.organization(code).await?;
    let organization = answer.value;
    let mut text = details(&organization);
    let mut rows = vec![["ROLE", "", "STATUS", "OPERATIONAL", "LEGAL"].map(str::to_owned)];
    rows.extend(organization.roles().map(|role| {
        [
            plain(role.code().as_ref().map_or("not given", RoleCode::as_str)),
            plain(role.name().unwrap_or_default()),
            status(role.active()).to_owned(),
            days(role.operational()),
            days(role.legal()),
        ]
    }));
    text += &format!("\n{}", table(&rows));
    for end in [AffiliationEnd::Primary, AffiliationEnd::Participating] {
        text += &relationships(client, code, end, limit).await?;
    }
    Ok(text + &notes(&answer.issues))
}

fn details(organization: &Organization) -> String {
    let mut text = String::new();
    let mut line =
        |label: &str, value: &str| text += &format!("{:<14}{}\n", plain(label), plain(value));
    line("ODS code", &code(organization.ods_code()));
    line("Name", &name(organization));
    line("Status", status(organization.active));
    let class = match organization.record_class() {
        Some(RecordClass::Organisation) => "organisation".to_owned(),
        Some(RecordClass::Site) => "site".to_owned(),
        Some(other) => other.to_string(),
        None => "not given".to_owned(),
    };
    line("Record", &class);
    if organization.record_use() == Some(RecordUse::ReferenceOnly) {
        line("", "for reference only, not complete");
    }
    let changed = organization.last_changed();
    line(
        "Last changed",
        changed.as_ref().map_or("not given", AsRef::as_ref),
    );
    for address in &organization.address {
        line("Address", &on_one_line(address));
    }
    if let Some(uprn) = organization.uprn() {
        line("UPRN", uprn);
    }
    for contact in &organization.telecom {
        if let Some(value) = contact.value.as_deref() {
            line(
                contact.system.as_ref().map_or("contact", Coded::as_str),
                value,
            );
        }
    }
    text
}

/// The relationships in which the organisation stands at one end, and who is at the other.
async fn relationships(
    client: &Client,
    this: &OdsCode,
    end: AffiliationEnd,
    limit: u32,
) -> Result<String, Failure> {
    let search = AffiliationSearch::new().page_size(limit.min(1000));
    let (search, heading) = match end {
        AffiliationEnd::Primary => (
            search
                .primary_organization(this)
                .with_organization(AffiliationEnd::Participating),
            ["THIS ORGANISATION", "", "CODE", "NAME"],
        ),
        AffiliationEnd::Participating => (
            search
                .participating_organization(this)
                .with_organization(AffiliationEnd::Primary),
            ["CODE", "NAME", "(THIS ORGANISATION)", ""],
        ),
    };
    let results = client.affiliations(&search)?;
    let total = results.count().await?;
    if total == 0 {
        return Ok(String::new());
    }
    let [first, second, third, fourth] = heading.map(str::to_owned);
    let (status_heading, days_heading) = ("STATUS".to_owned(), "OPERATIONAL".to_owned());
    let mut rows = vec![[first, second, third, fourth, status_heading, days_heading]];
    let mut records = results.stream();
    while rows.len() <= limit as usize
        && let Some(found) = records.next().await
    {
        rows.push(relationship(&found?, end));
    }
    let shown = rows.len() - 1;
    let more = if total as usize > shown {
        format!("{shown} of {total} shown, --limit shows more\n")
    } else {
        String::new()
    };
    let notes = notes(records.issues());
    Ok(format!("\n{}{more}{notes}", table(&rows)))
}

/// One relationship, read from left to right: who is what to whom.
fn relationship(found: &AffiliationMatch, end: AffiliationEnd) -> [String; 6] {
    let held = &found.affiliation;
    let is = plain(held.relationship_name().unwrap_or("IS RELATED TO"));
    let by = held.relationship();
    let by = plain(by.as_ref().map_or("", RelationshipCode::as_str));
    let named = |other: &Option<_>| other.as_deref().map_or_else(String::new, name);
    let [first, second, third, fourth] = match end {
        AffiliationEnd::Primary => {
            let other = code(held.participating_code());
            [is, by, other, named(&found.participating)]
        }
        AffiliationEnd::Participating => {
            let other = code(held.primary_code());
            [other, named(&found.primary), is, by]
        }
    };
    let (status, days) = (status(held.active).to_owned(), days(held.operational()));
    [first, second, third, fourth, status, days]
}

fn code(code: Option<OdsCode>) -> String {
    code.map_or_else(|| "not given".to_owned(), |code| code.to_string())
}

fn name(organization: &Organization) -> String {
    plain(organization.name.as_deref().unwrap_or("not given"))
}

fn status(active: Option<bool>) -> &'static str {
    match active {
        Some(true) => "active",
        Some(false) => "inactive",
        None => "not given",
    }
}

fn days(period: Option<Period>) -> String {
    let Some(period) = period else {
        return String::new();
    };
    let day = |date: &Option<Date>| date.as_ref().map(|date| plain(date.as_str()));
    match (day(&period.start), day(&period.end)) {
        (Some(start), Some(end)) => format!("{start} to {end}"),
        (Some(start), None) => format!("since {start}"),
        (None, Some(end)) => format!("until {end}"),
        (None, None) => String::new(),
    }
}

fn on_one_line(address: &Address) -> String {
    let lines = address.line.iter().map(AsRef::as_ref);
    let rest = [&address.city, &address.postal_code, &address.country];
    let rest = rest.into_iter().filter_map(|part| part.as_deref());
    lines.chain(rest).collect::<Vec<_>>().join(", ")
}

/// What an answer has that FHIR does not allow, by place.
fn notes(issues: &[Issue]) -> String {
    let note = |issue: &Issue| format!("\nnote: {}\n", plain(&issue.to_string()));
    issues.iter().map(note).collect()
}

/// Rows in columns as wide as their widest cell.
fn table<const N: usize>(rows: &[[String; N]]) -> String {
    let mut widths = [0; N];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let mut text = String::new();
    for row in rows {
        let cells = row.iter().zip(widths);
        let line: String = cells
            .map(|(cell, width)| format!("{cell:<width$}  "))
            .collect();
        text += line.trim_end();
        text.push('\n');
    }
    text
}

impl From<ConnectError> for Failure {
    fn from(error: ConnectError) -> Self {
        Self::Settings(error.to_string())
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        if let Some(fault) = SearchFault::of(&error) {
            return Self::Settings(fault.to_string());
        }
        let text = with_causes(&error, "\n  because ");
        Self::NotShown(match ErrorCode::of(&error) {
            Some(code) => format!("{}\n  {text}", code.meaning()),
            None => text,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_are_taken_in_any_case_and_nothing_else_is() {
        assert_eq!(role(" ro177 "), Ok(RoleCode::PrescribingCostCentre));
        for text in ["", "177", "RO", "ROX", "RE4"] {
            assert!(role(text).is_err(), "{text}");
        }
    }

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let row = |a: &str, b: &str| [a.to_owned(), b.to_owned()];
        let rows = [row("CODE", "NAME"), row("Z7A", "ÉTÉ"), row("Z97001", "")];
        assert_eq!(table(&rows), "CODE    NAME\nZ7A     ÉTÉ\nZ97001\n");
    }
}
