//! What each member of a record may hold after an update, and what the service adds to it by itself.

mod care;
mod life;
mod names;
mod places;
mod reach;

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Value, json};

use crate::answer::Put;
use crate::pds::Outcome;

pub(in crate::pds) use life::full_date;
pub(in crate::pds) use names::check_name;
pub(in crate::pds) use places::address_fault;
pub(in crate::pds) use reach::email_fault;

/// Lists whose items say since when and until when they hold.
const WITH_PERIOD: [&str; 4] = ["name", "address", "telecom", "contact"];

/// Checks every member against its rules, and fills in what the sender leaves to the service.
pub(super) fn settle(before: &Value, after: &mut Value, now: DateTime<Utc>) -> Result<(), Outcome> {
    names::check(before, after)?;
    life::check(before, after, now)?;
    for list in WITH_PERIOD {
        settle_periods(before, after, list, now.date_naive())?;
    }
    places::check(before, after)?;
    reach::check(before, after)?;
    care::check(before, after)
}

/// Items of a list; none for a list that is not there.
pub(in crate::pds) fn items<'a>(resource: &'a Value, list: &str) -> &'a [Value] {
    let items = resource.get(list).and_then(Value::as_array);
    items.map(Vec::as_slice).unwrap_or_default()
}

/// The item that an item with the same id was.
fn former<'a>(before: &'a Value, list: &str, item: &Value) -> Option<&'a Value> {
    let id = item.get("id")?;
    items(before, list)
        .iter()
        .find(|former| former.get("id") == Some(id))
}

/// Items that are not as they were, each with its place.
fn changed<'a>(
    before: &'a Value,
    after: &'a Value,
    list: &'a str,
) -> impl Iterator<Item = (usize, &'a Value)> {
    items(after, list)
        .iter()
        .enumerate()
        .filter(move |(_, item)| !items(before, list).contains(item))
}

fn text<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    value.get(name).and_then(Value::as_str)
}

/// The extension whose url ends so, whichever of the two base addresses it has.
pub(in crate::pds) fn extension<'a>(resource: &'a Value, ending: &str) -> Option<&'a Value> {
    items(resource, "extension")
        .iter()
        .find(|extension| is_extension(extension, ending))
}

pub(in crate::pds) fn is_extension(extension: &Value, ending: &str) -> bool {
    text(extension, "url").is_some_and(|url| {
        url.strip_suffix(ending)
            .is_some_and(|rest| rest.ends_with(['-', '/']))
    })
}

/// The code of a nested extension that has one.
pub(in crate::pds) fn nested_code<'a>(extension: &'a Value, url: &str) -> Option<&'a str> {
    let part = nested(extension, url)?;
    part.pointer("/valueCodeableConcept/coding/0/code")?
        .as_str()
}

fn nested<'a>(extension: &'a Value, url: &str) -> Option<&'a Value> {
    items(extension, "extension")
        .iter()
        .find(|part| text(part, "url") == Some(url))
}

/// A value as it stands in the texts of errors.
pub(in crate::pds) fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn settle_periods(
    before: &Value,
    after: &mut Value,
    list: &str,
    today: NaiveDate,
) -> Result<(), Outcome> {
    let Some(Value::Array(items)) = after.get_mut(list) else {
        return Ok(());
    };
    let held = before.get(list).and_then(Value::as_array);
    for (place, item) in items.iter_mut().enumerate() {
        if held.is_some_and(|held| held.contains(item)) {
            continue;
        }
        let field = format!("{list}/{place}/period");
        let Some(period) = item.get("period") else {
            item.put("period", json!({ "start": today.to_string() }));
            continue;
        };
        let date = |name: &str| match period.get(name) {
            None => Ok(None),
            Some(value) => match value.as_str().and_then(full_date) {
                Some(date) => Ok(Some(date)),
                None => Err(Outcome::invalid_field(
                    &shown(value),
                    &format!("{field}/{name}"),
                )),
            },
        };
        let start =
            date("start")?.ok_or_else(|| Outcome::missing_field(&format!("{field}/start")))?;
        if start > today {
            return Err(Outcome::invalid_field(
                &start.to_string(),
                &format!("{field}/start"),
            ));
        }
        if let Some(end) = date("end")?
            && end < start
        {
            return Err(Outcome::invalid_field(
                &end.to_string(),
                &format!("{field}/end"),
            ));
        }
    }
    Ok(())
}
