//! The rules that PDS has for an update, checked before anything is sent: those of the record as a whole,
//! of its dates and of its extensions. Names, addresses and contacts have files of their own.

use chrono::NaiveDate;
use nhs_fhir_core::primitive::CodeSet;
use nhs_fhir_core::uk_core::codes::HumanLanguage;
use serde_json::Value;

use crate::diff::{Change, Diff, is_updatable, items, last_segment};
use crate::patch_items;
use crate::{Access, WriteFault};

/// Checks everything that is changed, and nothing that is not: what PDS holds may break its own rules.
pub(crate) fn check(diff: &Diff<'_>, today: NaiveDate, access: Access) -> Result<(), WriteFault> {
    let changed = diff.members();
    if changed.iter().any(|member| !is_updatable(member)) {
        return Err(WriteFault::ReadOnly);
    }
    if access == Access::Patient {
        check_patient_access(diff, &changed)?;
    }
    check_gender(diff)?;
    check_birth_date(diff, today)?;
    check_death(diff, today)?;
    check_multiple_birth(diff)?;
    patch_items::check(diff, today)?;
    check_extensions(diff)
}

fn check_patient_access(diff: &Diff<'_>, changed: &[&str]) -> Result<(), WriteFault> {
    for (member, field) in [
        ("name", "name"),
        ("gender", "gender"),
        ("birthDate", "birthDate"),
        ("deceasedDateTime", "deceasedDateTime"),
        ("multipleBirthInteger", "multipleBirthInteger"),
        ("generalPractitioner", "generalPractitioner"),
        ("managingOrganization", "managingOrganization"),
    ] {
        if changed.contains(&member) {
            return Err(WriteFault::NotForPatients { field });
        }
    }
    for change in diff.changes("telecom")? {
        let item = touched(change);
        let text = |name: &str| item.get(name).and_then(Value::as_str);
        let mobile = text("system") == Some("phone") && text("use") == Some("mobile");
        if !mobile && text("system") != Some("email") {
            return Err(WriteFault::NotForPatients { field: "telecom" });
        }
    }
    for change in diff.changes("extension")? {
        if !PATIENTS_OWN.contains(&name_of(touched(change))) {
            return Err(WriteFault::NotForPatients { field: "extension" });
        }
    }
    Ok(())
}

fn check_gender(diff: &Diff<'_>) -> Result<(), WriteFault> {
    let field = "gender";
    match single(diff, field) {
        Single::Same => Ok(()),
        Single::Removed => Err(WriteFault::NotRemovable { field }),
        Single::Set(value) => match value.as_str() {
            Some("male" | "female" | "unknown") => Ok(()),
            Some("other") => Err(WriteFault::ReadOnlyValue { field }),
            _ => Err(WriteFault::Malformed {
                field,
                form: "male, female or unknown",
            }),
        },
    }
}

fn check_birth_date(diff: &Diff<'_>, today: NaiveDate) -> Result<(), WriteFault> {
    let field = "birthDate";
    let value = match single(diff, field) {
        Single::Same => return Ok(()),
        Single::Removed => return Err(WriteFault::NotRemovable { field }),
        Single::Set(value) => value,
    };
    let form = "a whole date, yyyy-mm-dd";
    let born = whole_day(value).ok_or(WriteFault::Malformed { field, form })?;
    if born > today {
        return Err(WriteFault::InFuture { field });
    }
    match diff.after.get("deceasedDateTime").and_then(day_of) {
        Some(died) if died < born => Err(WriteFault::DeathBeforeBirth),
        _ => Ok(()),
    }
}

fn check_death(diff: &Diff<'_>, today: NaiveDate) -> Result<(), WriteFault> {
    let field = "deceasedDateTime";
    let date = single(diff, field);
    let status = diff
        .changes("extension")?
        .into_iter()
        .find(|change| name_of(touched(*change)) == DEATH_STATUS);
    if matches!(date, Single::Same) && status.is_none() {
        return Ok(());
    }
    let before = items(diff.before, "extension");
    let was = before.iter().find(|item| name_of(item) == DEATH_STATUS);
    if was.and_then(death_code) == Some("2") {
        return Err(WriteFault::FormalDeath);
    }
    let value = match date {
        Single::Removed => return Err(WriteFault::NotRemovable { field }),
        Single::Same => None,
        Single::Set(value) => Some(value),
    };
    check_death_status(status)?;
    let now = items(diff.after, "extension");
    let has_status = now.iter().any(|item| name_of(item) == DEATH_STATUS);
    let first = diff.before.get(field).is_none() && value.is_some();
    let told = status.is_some() || was.and_then(death_code) == Some("1");
    if !has_status || diff.after.get(field).is_none() || (first && !told) {
        return Err(WriteFault::DeathIncomplete);
    }
    let Some(value) = value else { return Ok(()) };
    let form = "a date and time of UTC, yyyy-mm-ddThh:mm:ss+00:00";
    let text = value.as_str().unwrap_or_default();
    let is_utc = text.len() == 25 && text.ends_with("+00:00");
    let died = day_of(value)
        .filter(|_| is_utc && chrono::DateTime::parse_from_rfc3339(text).is_ok())
        .ok_or(WriteFault::Malformed { field, form })?;
    if died > today {
        return Err(WriteFault::InFuture { field });
    }
    match diff.after.get("birthDate").and_then(day_of) {
        Some(born) if died < born => Err(WriteFault::DeathBeforeBirth),
        _ => Ok(()),
    }
}

fn check_death_status(change: Option<Change<'_>>) -> Result<(), WriteFault> {
    let field = DEATH_STATUS;
    let Some(change) = change else { return Ok(()) };
    let Some(after) = change.after() else {
        return Err(WriteFault::NotRemovable { field });
    };
    if part(after, "systemEffectiveDate").is_some() {
        return Err(WriteFault::NotAllowed {
            field: "DeathNotificationStatus.systemEffectiveDate",
        });
    }
    match death_code(after) {
        // 2 is for the registrar and maternity systems, which PDS knows by their credential
        Some("1" | "2") => Ok(()),
        Some("U") => Err(WriteFault::ReadOnlyValue { field }),
        _ => Err(WriteFault::Malformed {
            field,
            form: "the code 1 (informal) or, for the registrar, 2 (formal)",
        }),
    }
}

fn check_multiple_birth(diff: &Diff<'_>) -> Result<(), WriteFault> {
    match single(diff, "multipleBirthInteger") {
        Single::Set(value) if !value.as_u64().is_some_and(|n| (1..=9).contains(&n)) => {
            Err(WriteFault::Malformed {
                field: "multipleBirthInteger",
                form: "1 to 7 for the order of birth, 8 for a single birth, or 9 for unknown",
            })
        }
        _ => Ok(()),
    }
}

fn check_extensions(diff: &Diff<'_>) -> Result<(), WriteFault> {
    let after = items(diff.after, "extension");
    for change in diff.changes("extension")? {
        let item = touched(change);
        let name = name_of(item);
        let Some(field) = TAKEN.iter().copied().find(|taken| *taken == name) else {
            return Err(WriteFault::ReadOnly);
        };
        if after.iter().filter(|other| name_of(other) == name).count() > 1 {
            return Err(WriteFault::TooMany { field, most: 1 });
        }
        let Some(item) = change.after() else { continue };
        match field {
            BIRTH_PLACE => check_birth_place(item)?,
            COMMUNICATION => check_communication(change, item)?,
            CONTACT_PREFERENCE => check_preference(item)?,
            DEATH_STATUS => {}
            _ => check_pharmacy(field, item)?,
        }
    }
    Ok(())
}

fn check_pharmacy(field: &'static str, item: &Value) -> Result<(), WriteFault> {
    let identifier = item.pointer("/valueReference/identifier");
    if identifier.is_some_and(|identifier| identifier.get("period").is_some()) {
        let field = "the period of a nominated pharmacy";
        return Err(WriteFault::NotAllowed { field });
    }
    patch_items::check_ods(field, identifier)
}

fn check_birth_place(item: &Value) -> Result<(), WriteFault> {
    let address = item.get("valueAddress");
    let text = |name: &str| address.and_then(|address| address.get(name)?.as_str());
    if !["city", "district", "country"]
        .iter()
        .any(|name| text(name).is_some_and(|text| !text.trim().is_empty()))
    {
        let field = "city, district or country of patient-birthPlace";
        return Err(WriteFault::Missing { field });
    }
    let known = |country: &str| {
        matches!(country, "1" | "2" | "3" | "4" | "7" | "9" | "10")
            || (country.len() == 3 && country.bytes().all(|byte| byte.is_ascii_uppercase()))
    };
    match text("country") {
        Some(country) if !known(country) => Err(WriteFault::Malformed {
            field: "country of patient-birthPlace",
            form: "an ISO 3166 code of three letters, or 1, 2, 3, 4, 7, 9 or 10",
        }),
        _ => Ok(()),
    }
}

fn check_communication(change: Change<'_>, item: &Value) -> Result<(), WriteFault> {
    let language = part(item, "language").and_then(code);
    let Some(language) = language else {
        return Err(WriteFault::Missing {
            field: "language of NHSCommunication",
        });
    };
    if language.eq_ignore_ascii_case("en") {
        return Err(WriteFault::EnglishLanguage);
    }
    if HumanLanguage::from_code(language).is_none() {
        return Err(WriteFault::Malformed {
            field: "language of NHSCommunication",
            form: "a code of UKCore-HumanLanguage: ISO 639-1, or q1 to q5",
        });
    }
    let asks = |item: &Value| part(item, "interpreterRequired").is_some();
    match change {
        Change::Replace { before, .. } if asks(before) && !asks(item) => {
            Err(WriteFault::NotRemovable {
                field: "interpreterRequired",
            })
        }
        _ => Ok(()),
    }
}

fn check_preference(item: &Value) -> Result<(), WriteFault> {
    let method = part(item, "PreferredContactMethod").and_then(code);
    let format = part(item, "PreferredWrittenCommunicationFormat").and_then(code);
    if method.is_some_and(|code| !matches!(code.as_bytes(), [b'1'..=b'8'])) {
        let field = "PreferredContactMethod";
        let form = "a code 1 to 8";
        return Err(WriteFault::Malformed { field, form });
    }
    if format.is_some_and(|code| !matches!(code, "11" | "12" | "13")) {
        let field = "PreferredWrittenCommunicationFormat";
        let form = "11 (large print), 12 (Braille) or 13 (audio)";
        return Err(WriteFault::Malformed { field, form });
    }
    let Some(times) = part(item, "PreferredContactTimes") else {
        return Ok(());
    };
    let times = times.get("valueString").and_then(Value::as_str);
    if times.is_some_and(|times| times.chars().count() > 40) {
        let field = "PreferredContactTimes";
        return Err(WriteFault::TooLong { field, most: 40 });
    }
    if method.is_none() {
        return Err(WriteFault::TimesWithoutMethod);
    }
    Ok(())
}

enum Single<'a> {
    Same,
    Removed,
    Set(&'a Value),
}

fn single<'a>(diff: &Diff<'a>, member: &str) -> Single<'a> {
    match (diff.before.get(member), diff.after.get(member)) {
        (before, after) if before == after => Single::Same,
        (_, Some(after)) => Single::Set(after),
        (_, None) => Single::Removed,
    }
}

/// The item that a change is about.
pub(crate) fn touched(change: Change<'_>) -> &Value {
    match change {
        Change::Add(item) | Change::Replace { after: item, .. } => item,
        Change::Remove { before, .. } => before,
    }
}

/// The day of a JSON date or date-time, if it is given to the day.
pub(crate) fn day_of(value: &Value) -> Option<NaiveDate> {
    value.as_str()?.get(..10)?.parse().ok()
}

fn whole_day(value: &Value) -> Option<NaiveDate> {
    value.as_str().filter(|text| text.len() == 10)?;
    day_of(value)
}

fn name_of(extension: &Value) -> &str {
    let url = extension.get("url").and_then(Value::as_str).unwrap_or("");
    let last = last_segment(url);
    last.strip_prefix("Extension-UKCore-").unwrap_or(last)
}

fn part<'a>(extension: &'a Value, url: &str) -> Option<&'a Value> {
    let parts = items(extension, "extension").iter();
    parts
        .into_iter()
        .find(|part| part.get("url").and_then(Value::as_str) == Some(url))
}

fn code(part: &Value) -> Option<&str> {
    part.pointer("/valueCodeableConcept/coding/0/code")?
        .as_str()
}

fn death_code(extension: &Value) -> Option<&str> {
    part(extension, "deathNotificationStatus").and_then(code)
}

const DEATH_STATUS: &str = "DeathNotificationStatus";
const COMMUNICATION: &str = "NHSCommunication";
const CONTACT_PREFERENCE: &str = "ContactPreference";
const BIRTH_PLACE: &str = "patient-birthPlace";
const PHARMACIES: [&str; 3] = [
    "NominatedPharmacy",
    "PreferredDispenserOrganization",
    "MedicalApplianceSupplier",
];
/// The extensions that an update may touch.
const TAKEN: [&str; 7] = [
    DEATH_STATUS,
    COMMUNICATION,
    CONTACT_PREFERENCE,
    BIRTH_PLACE,
    PHARMACIES[0],
    PHARMACIES[1],
    PHARMACIES[2],
];
/// Those of them that patients may touch themselves.
const PATIENTS_OWN: [&str; 5] = [
    COMMUNICATION,
    BIRTH_PLACE,
    PHARMACIES[0],
    PHARMACIES[1],
    PHARMACIES[2],
];
