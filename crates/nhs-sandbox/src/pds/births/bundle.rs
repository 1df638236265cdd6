//! What each entry of a birth's Bundle must be. Places in the texts of errors count entries from nought.

use chrono::NaiveDate;
use nhs_fhir_core::identifier::NhsNumber;
use serde_json::Value;

use crate::pds::Outcome;
use crate::pds::update::rules;

/// The type of the resource in each entry.
const ENTRIES: [&str; 12] = [
    "Patient",
    "Observation",
    "Observation",
    "Observation",
    "Observation",
    "Observation",
    "RelatedPerson",
    "Patient",
    "Organization",
    "Location",
    "CareTeam",
    "Practitioner",
];
/// What each observation is of, as SNOMED CT has it: weight, stillbirth, gestation, foetuses, abnormality.
const OBSERVED: [(usize, &str); 5] = [
    (1, "364589006"),
    (2, "237364002"),
    (3, "268477000"),
    (4, "246435002"),
    (5, "66091009"),
];
const LIVE: &str = "1";
const FORMAL: &str = "2";
const CHILD_HEALTH: &str = "788127005";
const GESTATIONAL_MOTHER: &str = "GESTM";

/// Checks the whole, and gives the baby.
pub(super) fn check(body: &Value, today: NaiveDate) -> Result<&Value, Outcome> {
    must_be(body.get("resourceType"), "Bundle", "resourceType")?;
    must_be(body.get("type"), "transaction", "type")?;
    let entries = body
        .get("entry")
        .ok_or_else(|| Outcome::missing_field("entry"))?;
    let entries = entries.as_array().map(Vec::as_slice).unwrap_or_default();
    let long = "<json too long to display>";
    if entries.len() < ENTRIES.len() {
        return Err(Outcome::too_few_values(long, "entry"));
    }
    if entries.len() > ENTRIES.len() {
        return Err(Outcome::too_many_values(long, "entry"));
    }
    let mut held = Vec::new();
    for (place, (entry, kind)) in entries.iter().zip(ENTRIES).enumerate() {
        let entry = Entry {
            place,
            resource: entry.get("resource").unwrap_or(&Value::Null),
        };
        must_be(
            entry.at("/resourceType"),
            kind,
            &entry.field("/resourceType"),
        )?;
        held.push(entry);
    }
    let [
        baby,
        ..,
        family,
        mother,
        practice,
        location,
        team,
        practitioner,
    ] = held.as_slice()
    else {
        return Err(Outcome::too_few_values(long, "entry"));
    };
    check_baby(baby, today)?;
    for (place, code) in OBSERVED {
        if let Some(observation) = held.get(place) {
            check_observation(observation, code)?;
        }
    }
    check_family(family, mother)?;
    practice.text("/identifier/0/value")?;
    location.text("/identifier/0/value")?;
    location.text("/type/0/coding/0/code")?;
    let role = "/participant/0/role/0/coding/0/code";
    must_be(team.at(role), CHILD_HEALTH, &team.field(role))?;
    practitioner.text("/name/0/family")?;
    check_death(baby, held.get(2))?;
    Ok(baby.resource)
}

/// A resource and where it stands.
struct Entry<'a> {
    place: usize,
    resource: &'a Value,
}

impl<'a> Entry<'a> {
    fn at(&self, pointer: &str) -> Option<&'a Value> {
        self.resource.pointer(pointer)
    }

    /// The place as errors name it: `entry/0/resource/gender`.
    fn field(&self, pointer: &str) -> String {
        format!("entry/{}/resource{pointer}", self.place)
    }

    fn required(&self, pointer: &str) -> Result<&'a Value, Outcome> {
        let value = self.at(pointer).filter(|value| !is_empty(value));
        value.ok_or_else(|| Outcome::missing_field(&self.field(pointer)))
    }

    fn text(&self, pointer: &str) -> Result<&'a str, Outcome> {
        let value = self.required(pointer)?;
        let text = value.as_str();
        text.ok_or_else(|| Outcome::invalid_field(&rules::shown(value), &self.field(pointer)))
    }

    fn number(&self, pointer: &str, range: std::ops::RangeInclusive<i64>) -> Result<(), Outcome> {
        let value = self.required(pointer)?;
        let good = value.as_i64().is_some_and(|number| range.contains(&number));
        good.then_some(())
            .ok_or_else(|| Outcome::invalid_field(&rules::shown(value), &self.field(pointer)))
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}

fn must_be(held: Option<&Value>, wanted: &str, field: &str) -> Result<(), Outcome> {
    match held {
        None => Err(Outcome::missing_field(field)),
        Some(held) if held == wanted => Ok(()),
        Some(held) => Err(Outcome::invalid_field(&rules::shown(held), field)),
    }
}

fn check_baby(baby: &Entry<'_>, today: NaiveDate) -> Result<(), Outcome> {
    for member in [
        "/name",
        "/gender",
        "/birthDate",
        "/address",
        "/multipleBirthInteger",
        "/extension",
    ] {
        baby.required(member)?;
    }
    let [name] = rules::items(baby.resource, "name") else {
        return Err(Outcome::too_many_values(
            "<json too long to display>",
            &baby.field("/name"),
        ));
    };
    must_be(name.get("use"), "usual", &baby.field("/name/0/use"))?;
    rules::check_name(name, &baby.field("/name/0"))?;
    let gender = baby.text("/gender")?;
    if !["male", "female", "unknown"].contains(&gender) {
        return Err(Outcome::invalid_field(gender, &baby.field("/gender")));
    }
    let birth = baby.text("/birthDate")?;
    if rules::full_date(birth).is_none_or(|date| date > today) {
        return Err(Outcome::invalid_field(birth, &baby.field("/birthDate")));
    }
    if let Some(time) = baby.at("/_birthDate/extension/0/valueDateTime") {
        let same_day = time.as_str().is_some_and(|time| time.starts_with(birth));
        if !same_day {
            let field = baby.field("/_birthDate/extension/0/valueDateTime");
            return Err(Outcome::invalid_field(&rules::shown(time), &field));
        }
    }
    baby.number("/multipleBirthInteger", 1..=9)?;
    for (place, address) in rules::items(baby.resource, "address").iter().enumerate() {
        baby.required(&format!("/address/{place}/period"))?;
        if let Some(fault) = rules::address_fault(address) {
            return Err(Outcome::invalid_create(fault));
        }
    }
    for extension in ["RegisteringAuthority", "EthnicCategory"] {
        if rules::extension(baby.resource, extension).is_none() {
            return Err(Outcome::missing_field(
                &baby.field(&format!("/extension/{extension}")),
            ));
        }
    }
    Ok(())
}

fn check_observation(observation: &Entry<'_>, code: &str) -> Result<(), Outcome> {
    let coded = "/code/coding/0/code";
    must_be(observation.at(coded), code, &observation.field(coded))?;
    match observation.place {
        // grams
        1 => observation.number("/valueQuantity/value", 1000..=9999),
        2 => {
            let outcome = "/valueCodeableConcept/coding/0/code";
            let held = observation.text(outcome)?;
            ["1", "2", "3", "4"]
                .contains(&held)
                .then_some(())
                .ok_or_else(|| Outcome::invalid_field(held, &observation.field(outcome)))
        }
        // weeks
        3 => observation.number("/valueQuantity/value", 1..=60),
        4 => observation.number("/valueInteger", 1..=9),
        _ => observation
            .text("/valueCodeableConcept/coding/0/code")
            .map(drop),
    }
}

/// The mother stands in two entries, under one number.
fn check_family(family: &Entry<'_>, mother: &Entry<'_>) -> Result<(), Outcome> {
    let number = family.text("/identifier/0/value")?;
    if NhsNumber::parse(number).is_err() {
        return Err(Outcome::invalid_field(
            number,
            &family.field("/identifier/0/value"),
        ));
    }
    let role = "/relationship/0/coding/0/code";
    must_be(family.at(role), GESTATIONAL_MOTHER, &family.field(role))?;
    let same = "/identifier/0/value";
    must_be(mother.at(same), number, &mother.field(same))?;
    mother.required("/name")?;
    let birth = mother.text("/birthDate")?;
    rules::full_date(birth)
        .map(drop)
        .ok_or_else(|| Outcome::invalid_field(birth, &mother.field("/birthDate")))
}

/// A baby who was born alive has not died formally by then.
fn check_death(baby: &Entry<'_>, outcome: Option<&Entry<'_>>) -> Result<(), Outcome> {
    let status = rules::extension(baby.resource, "DeathNotificationStatus");
    let status = status.and_then(|status| rules::nested_code(status, "deathNotificationStatus"));
    let born = outcome.and_then(|outcome| outcome.at("/valueCodeableConcept/coding/0/code"));
    if status == Some(FORMAL) && born.is_some_and(|born| born == LIVE) {
        return Err(Outcome::birth_death_inconsistent());
    }
    Ok(())
}
