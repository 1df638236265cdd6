//! Who cares for the patient, and what is said in extensions: pharmacies, place of birth, language, preferences.

use serde_json::Value;

use super::{changed, extension, is_extension, items, nested, nested_code, shown, text};
use crate::pds::Outcome;

const PHARMACIES: [&str; 3] = [
    "NominatedPharmacy",
    "PreferredDispenserOrganization",
    "MedicalApplianceSupplier",
];
const BIRTH_PLACE: &str = "birthPlace";
const COMMUNICATION: &str = "NHSCommunication";
const PREFERENCE: &str = "ContactPreference";
/// Signed and touched languages, beside the two letters of ISO 639-1.
const OTHER_LANGUAGES: [&str; 5] = ["q1", "q2", "q3", "q4", "q5"];

pub(super) fn check(before: &Value, after: &Value) -> Result<(), Outcome> {
    for (place, practice) in changed(before, after, "generalPractitioner") {
        let code = practice.pointer("/identifier/value");
        check_ods(
            code,
            &format!("generalPractitioner/{place}/identifier/value"),
        )?;
        if practice.pointer("/identifier/period/end").is_some() {
            return Err(Outcome::invalid_update(
                "An end date can not be provided on general practitioner",
            ));
        }
    }
    if items(after, "generalPractitioner").len() > 1 {
        return Err(Outcome::forbidden_update(
            "multiple general practitioners cannot be added",
        ));
    }
    if items(after, "generalPractitioner").len() < items(before, "generalPractitioner").len() {
        return Err(Outcome::forbidden_update(
            "source not permitted to remove 'generalPractitioner'",
        ));
    }
    for url in PHARMACIES
        .into_iter()
        .chain([BIRTH_PLACE, COMMUNICATION, PREFERENCE])
    {
        let extensions = items(after, "extension").iter();
        if extensions.filter(|one| is_extension(one, url)).count() > 1 {
            return Err(Outcome::invalid_update(&format!(
                "multiple {url} extensions cannot be added"
            )));
        }
    }
    // a part of a language that was held is not just left out
    if let (Some(held), Some(kept)) = (
        extension(before, COMMUNICATION),
        extension(after, COMMUNICATION),
    ) && nested(held, "interpreterRequired").is_some()
        && nested(kept, "interpreterRequired").is_none()
    {
        return Err(Outcome::invalid_update(
            "interpreterRequired cannot be removed",
        ));
    }
    for (place, extension) in changed(before, after, "extension") {
        check_extension(extension, &format!("extension/{place}"))?;
    }
    Ok(())
}

fn check_extension(extension: &Value, field: &str) -> Result<(), Outcome> {
    let url =
        text(extension, "url").ok_or_else(|| Outcome::missing_field(&format!("{field}/url")))?;
    if PHARMACIES.iter().any(|one| is_extension(extension, one)) {
        if extension
            .pointer("/valueReference/identifier/period")
            .is_some()
        {
            return Err(Outcome::invalid_update(
                "a period cannot be provided on a pharmacy",
            ));
        }
        let code = extension.pointer("/valueReference/identifier/value");
        return check_ods(code, &format!("{field}/valueReference/identifier/value"));
    }
    if is_extension(extension, BIRTH_PLACE) {
        return check_birth_place(extension, field);
    }
    if is_extension(extension, COMMUNICATION) {
        return check_language(extension, field);
    }
    if is_extension(extension, PREFERENCE) {
        return check_preference(extension, field);
    }
    if is_extension(extension, "DeathNotificationStatus") {
        return Ok(());
    }
    Err(Outcome::invalid_field(url, &format!("{field}/url")))
}

/// Three to ten letters and digits.
fn check_ods(code: Option<&Value>, field: &str) -> Result<(), Outcome> {
    let code = code.ok_or_else(|| Outcome::missing_field(field))?;
    let good = code.as_str().is_some_and(|code| {
        (3..=10).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    good.then_some(())
        .ok_or_else(|| Outcome::invalid_field(&shown(code), field))
}

fn check_birth_place(extension: &Value, field: &str) -> Result<(), Outcome> {
    let field = format!("{field}/valueAddress");
    let place = extension
        .get("valueAddress")
        .ok_or_else(|| Outcome::missing_field(&field))?;
    if ["city", "district", "country"]
        .iter()
        .all(|name| text(place, name).is_none_or(str::is_empty))
    {
        return Err(Outcome::missing_field(&format!("{field}/city")));
    }
    if let Some(country) = text(place, "country") {
        let iso = country.len() == 3 && country.bytes().all(|byte| byte.is_ascii_uppercase());
        let internal = ["1", "2", "3", "4", "7", "9", "10"].contains(&country);
        if !iso && !internal {
            return Err(Outcome::invalid_field(country, &format!("{field}/country")));
        }
    }
    Ok(())
}

fn check_language(extension: &Value, field: &str) -> Result<(), Outcome> {
    let code = nested_code(extension, "language")
        .ok_or_else(|| Outcome::missing_field(&format!("{field}/language")))?;
    let iso = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase());
    // English needs no telling
    if code == "en" || !(iso || OTHER_LANGUAGES.contains(&code)) {
        return Err(Outcome::invalid_field(code, &format!("{field}/language")));
    }
    Ok(())
}

fn check_preference(extension: &Value, field: &str) -> Result<(), Outcome> {
    let coded = |name: &str, codes: &[&str]| match nested_code(extension, name) {
        Some(code) if !codes.contains(&code) => {
            Err(Outcome::invalid_field(code, &format!("{field}/{name}")))
        }
        code => Ok(code),
    };
    coded("PreferredWrittenCommunicationFormat", &["11", "12", "13"])?;
    let method = coded(
        "PreferredContactMethod",
        &["1", "2", "3", "4", "5", "6", "7", "8"],
    )?;
    let times = nested(extension, "PreferredContactTimes");
    let Some(times) = times.and_then(|times| text(times, "valueString")) else {
        return Ok(());
    };
    if times.chars().count() > 40 {
        return Err(Outcome::invalid_field(
            times,
            &format!("{field}/PreferredContactTimes"),
        ));
    }
    if method.is_none() {
        return Err(Outcome::missing_field(&format!(
            "{field}/PreferredContactMethod"
        )));
    }
    Ok(())
}
