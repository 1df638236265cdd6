//! Addresses: one of each kind, five lines with their places, and ends for those that are for a while.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::{changed, former, full_date, is_extension, items, nested, shown, text};
use crate::answer::Put;
use crate::pds::Outcome;

const TEMPORARY_KINDS: [&str; 7] = [
    "Second Home",
    "Student Accommodation",
    "Respite Care Address",
    "Temporary Residence Address",
    "Convalescence Home",
    "Mobile Home",
    "Holiday Home",
];

pub(super) fn check(before: &Value, after: &mut Value) -> Result<(), Outcome> {
    for usage in ["home", "temp", "billing"] {
        let count = |resource: &Value| {
            let addresses = items(resource, "address").iter();
            addresses
                .filter(|address| text(address, "use") == Some(usage))
                .count()
        };
        if count(after) > 1 && count(after) > count(before) {
            return Err(Outcome::forbidden_update(&format!(
                "multiple {usage} addresses cannot be added"
            )));
        }
    }
    for (place, address) in changed(before, after, "address") {
        let field = format!("address/{place}");
        let usage =
            text(address, "use").ok_or_else(|| Outcome::missing_field(&format!("{field}/use")))?;
        match usage {
            "home" => {}
            "temp" => {
                let kind = text(address, "text")
                    .ok_or_else(|| Outcome::missing_field(&format!("{field}/text")))?;
                if !TEMPORARY_KINDS.contains(&kind) {
                    return Err(Outcome::invalid_field(kind, &format!("{field}/text")));
                }
                check_length(address, &field, 90)?;
            }
            "billing" => check_length(address, &field, 366)?,
            "work" => {
                return Err(Outcome::forbidden_update(
                    "source not permitted to add or replace a work address",
                ));
            }
            other => return Err(Outcome::invalid_field(other, &format!("{field}/use"))),
        }
        if let Some(former) = former(before, "address", address) {
            if former.get("use") != address.get("use") {
                return Err(Outcome::forbidden_update(
                    "not permitted to change 'use' of address",
                ));
            }
            // lines that were read have lost their places, so that a change to one says nothing of the others
            if items(former, "line").len() == items(address, "line").len() {
                continue;
            }
        }
        if let Some(fault) = address_fault(address) {
            return Err(Outcome::invalid_update(fault));
        }
    }
    drop_blank_lines(before, after);
    Ok(())
}

/// What is wrong with where an address says it is.
pub(in crate::pds) fn address_fault(address: &Value) -> Option<&'static str> {
    let postcode = text(address, "postalCode").unwrap_or_default();
    if postcode.to_ascii_uppercase().starts_with("ZZ99")
        || (!postcode.is_empty() && has_paf(address))
    {
        return None;
    }
    let lines: Vec<String> = items(address, "line").iter().map(shown).collect();
    let filled = |place: usize| {
        lines
            .get(place)
            .is_some_and(|line| !line.trim().is_empty() && line != "null")
    };
    if lines.len() > 5 {
        return Some("an address can have five lines at most");
    }
    let complete = (filled(0) || filled(1)) && filled(3);
    (!complete).then_some("address lines 1 and 4 or 2 and 4 must be completed as a minimum")
}

fn has_paf(address: &Value) -> bool {
    let keys = items(address, "extension").iter();
    keys.filter(|key| is_extension(key, "AddressKey"))
        .any(|key| {
            let kind = nested(key, "type").and_then(|kind| kind.pointer("/valueCoding/code"));
            kind.and_then(Value::as_str) == Some("PAF")
        })
}

/// An address for a while has an end, and not too late a one.
fn check_length(address: &Value, field: &str, most_days: i64) -> Result<(), Outcome> {
    let date = |name: &str| {
        let period = address.get("period");
        let value = period.and_then(|period| text(period, name));
        value
            .and_then(full_date)
            .ok_or_else(|| Outcome::missing_field(&format!("{field}/period/{name}")))
    };
    let (start, end) = (date("start")?, date("end")?);
    if end - start > TimeDelta::days(most_days) {
        return Err(Outcome::invalid_field(
            &end.to_string(),
            &format!("{field}/period/end"),
        ));
    }
    Ok(())
}

fn drop_blank_lines(before: &Value, after: &mut Value) {
    let Some(Value::Array(addresses)) = after.get_mut("address") else {
        return;
    };
    for address in addresses
        .iter_mut()
        .filter(|address| !items(before, "address").contains(address))
    {
        let lines: Vec<String> = items(address, "line")
            .iter()
            .filter_map(Value::as_str)
            .filter(|line| !line.trim().is_empty())
            .map(str::to_owned)
            .collect();
        address.put("line", json!(lines));
        if let Some(members) = address.as_object_mut() {
            members.remove("_line");
        }
    }
}
