//! Gender, birth and death.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use serde_json::{Value, json};

use super::{extension, is_extension, nested, nested_code, shown};
use crate::answer::Put;
use crate::dates::days;
use crate::pds::Outcome;

const STATUS: &str = "DeathNotificationStatus";

pub(super) fn check(before: &Value, after: &mut Value, now: DateTime<Utc>) -> Result<(), Outcome> {
    for member in ["gender", "birthDate", "deceasedDateTime"] {
        if before.get(member).is_some() && after.get(member).is_none() {
            return Err(Outcome::forbidden_update(&format!(
                "source not permitted to remove '{member}'"
            )));
        }
    }
    let news = |member: &str| {
        let value = after.get(member)?;
        (before.get(member) != Some(value)).then_some(value)
    };
    if let Some(gender) = news("gender")
        && !matches!(gender.as_str(), Some("male" | "female" | "unknown"))
    {
        return Err(Outcome::invalid_field(&shown(gender), "gender"));
    }
    if let Some(birth) = news("birthDate") {
        let refused = || Outcome::invalid_field(&shown(birth), "birthDate");
        let date = birth.as_str().and_then(full_date).ok_or_else(refused)?;
        if date > now.date_naive() || last_day_of_life(after).is_some_and(|died| date > died) {
            return Err(refused());
        }
    }
    if let Some(order) = news("multipleBirthInteger")
        && !order.as_u64().is_some_and(|order| (1..=9).contains(&order))
    {
        return Err(Outcome::invalid_field(
            &shown(order),
            "multipleBirthInteger",
        ));
    }
    if let Some(death) = news("deceasedDateTime") {
        check_death(after, death, now)?;
    }
    check_status(before, after)?;
    stamp_status(before, after, now);
    Ok(())
}

/// A day in full: `yyyy-mm-dd`.
pub(in crate::pds) fn full_date(text: &str) -> Option<NaiveDate> {
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    (text.len() == 10).then_some(date)
}

fn last_day_of_life(resource: &Value) -> Option<NaiveDate> {
    let (_, last) = days(resource.get("deceasedDateTime")?.as_str()?)?;
    Some(last)
}

fn check_death(after: &Value, death: &Value, now: DateTime<Utc>) -> Result<(), Outcome> {
    let refused = || Outcome::invalid_field(&shown(death), "deceasedDateTime");
    let text = death.as_str().ok_or_else(refused)?;
    let moment = text
        .strip_suffix("+00:00")
        .and_then(|text| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S").ok())
        .ok_or_else(refused)?;
    let born = after
        .get("birthDate")
        .and_then(Value::as_str)
        .and_then(days);
    if moment > now.naive_utc() || born.is_some_and(|(first, _)| moment.date() < first) {
        return Err(refused());
    }
    Ok(())
}

/// Death and its status are told together; a formal one is the registrar's.
fn check_status(before: &Value, after: &Value) -> Result<(), Outcome> {
    let (held, told) = (extension(before, STATUS), extension(after, STATUS));
    let code = |status: Option<&Value>| {
        let code = status.and_then(|status| nested_code(status, "deathNotificationStatus"));
        code.map(str::to_owned)
    };
    let date_changed = before.get("deceasedDateTime") != after.get("deceasedDateTime");
    if held.is_some() && told.is_none() {
        return Err(Outcome::forbidden_update(
            "source not permitted to remove 'DeathNotificationStatus'",
        ));
    }
    if code(held).as_deref() == Some("2") && (date_changed || held != told) {
        return Err(Outcome::forbidden_update(
            "source not permitted to replace 'deceasedDateTime'",
        ));
    }
    let statuses = super::items(after, "extension").iter();
    if statuses.filter(|one| is_extension(one, STATUS)).count() > 1 {
        return Err(Outcome::invalid_update(
            "multiple DeathNotificationStatus extensions cannot be added",
        ));
    }
    let Some(status) = told.filter(|_| held != told) else {
        return if date_changed && told.is_none() {
            Err(Outcome::invalid_update(
                "deceasedDateTime and DeathNotificationStatus must be added together",
            ))
        } else {
            Ok(())
        };
    };
    if after.get("deceasedDateTime").is_none() {
        return Err(Outcome::invalid_update(
            "deceasedDateTime and DeathNotificationStatus must be added together",
        ));
    }
    match code(told).as_deref() {
        Some("1") => {}
        Some("2") => {
            return Err(Outcome::forbidden_update(
                "source not permitted to add 'DeathNotificationStatus' of a formal death",
            ));
        }
        Some(code) => return Err(Outcome::unsupported_value(code, "deathNotificationStatus")),
        None => return Err(Outcome::missing_field("deathNotificationStatus")),
    }
    if held.is_none() && nested(status, "systemEffectiveDate").is_some() {
        return Err(Outcome::invalid_update(
            "systemEffectiveDate cannot be provided",
        ));
    }
    Ok(())
}

/// The service itself says when it learnt of a death.
fn stamp_status(before: &Value, after: &mut Value, now: DateTime<Utc>) {
    let held = extension(before, STATUS).cloned();
    let Some(Value::Array(extensions)) = after.get_mut("extension") else {
        return;
    };
    for status in extensions
        .iter_mut()
        .filter(|one| is_extension(one, STATUS) && Some(&**one) != held.as_ref())
    {
        let mut parts = super::items(status, "extension").to_vec();
        if parts
            .iter()
            .all(|part| super::text(part, "url") != Some("systemEffectiveDate"))
        {
            let moment = now.format("%Y-%m-%dT%H:%M:%S+00:00").to_string();
            parts.push(json!({ "url": "systemEffectiveDate", "valueDateTime": moment }));
            status.put("extension", Value::Array(parts));
        }
    }
}
