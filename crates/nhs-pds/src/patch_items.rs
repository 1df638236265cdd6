//! The rules of the lists of an update: names, addresses, the practice, and the period of each.

use chrono::NaiveDate;
use nhs_fhir_core::identifier::OdsCode;
use serde_json::Value;

use crate::WriteFault;
use crate::diff::{Change, Diff, items};
use crate::patch_contacts;
use crate::patch_rules::day_of;

pub(crate) fn check(diff: &Diff<'_>, today: NaiveDate) -> Result<(), WriteFault> {
    check_names(diff, today)?;
    check_addresses(diff, today)?;
    patch_contacts::check_telecoms(diff, today)?;
    patch_contacts::check_contacts(diff, today)?;
    check_practice(diff, today)
}

fn check_names(diff: &Diff<'_>, today: NaiveDate) -> Result<(), WriteFault> {
    let changes = diff.changes("name")?;
    for change in &changes {
        if let Change::Remove { before, .. } = change
            && text(before, "use") == Some("usual")
        {
            return Err(WriteFault::NotRemovable {
                field: "the usual name",
            });
        }
        if kind_changed(*change, &["use"]) {
            return Err(WriteFault::KindChanged { field: "name.use" });
        }
        let Some(name) = change.after() else { continue };
        check_name(name)?;
        check_period("name.period", name.get("period"), today)?;
        let usual = text(name, "use") == Some("usual");
        if usual && name.pointer("/period/end").is_some() {
            return Err(WriteFault::NotAllowed {
                field: "the end of the usual name's period",
            });
        }
    }
    for (wanted, field) in [
        ("usual", "name of use usual"),
        ("nickname", "name of use nickname"),
    ] {
        at_most_one(diff, "name", &changes, field, |name| {
            text(name, "use") == Some(wanted)
        })?;
    }
    Ok(())
}

pub(crate) fn check_name(name: &Value) -> Result<(), WriteFault> {
    match text(name, "use") {
        Some("usual" | "temp" | "nickname" | "old" | "maiden") => {}
        Some(_) => {
            return Err(WriteFault::Malformed {
                field: "name.use",
                form: "usual, temp, nickname, old or maiden",
            });
        }
        None => return Err(WriteFault::Missing { field: "name.use" }),
    }
    let given = items(name, "given");
    if given.len() > 5 {
        return Err(WriteFault::TooMany {
            field: "name.given",
            most: 5,
        });
    }
    let family = name.get("family").into_iter();
    let (prefix, suffix) = (items(name, "prefix"), items(name, "suffix"));
    for (field, part) in family
        .map(|part| ("name.family", part))
        .chain(given.iter().map(|part| ("name.given", part)))
        .chain(prefix.iter().map(|part| ("name.prefix", part)))
        .chain(suffix.iter().map(|part| ("name.suffix", part)))
    {
        let part = part.as_str().unwrap_or_default();
        if part.chars().count() > 35 {
            return Err(WriteFault::TooLong { field, most: 35 });
        }
        if part.trim().is_empty() || !part.chars().all(is_name_character) {
            let form = "letters (A to Z, with or without accents), digits, ' - . and blanks";
            return Err(WriteFault::Malformed { field, form });
        }
    }
    let first = suffix.first().and_then(Value::as_str);
    if first.is_some_and(|suffix| !suffix.starts_with(|c: char| c.is_ascii_uppercase())) {
        return Err(WriteFault::Malformed {
            field: "name.suffix",
            form: "a text that starts with a capital letter",
        });
    }
    Ok(())
}

fn is_name_character(character: char) -> bool {
    character.is_ascii_alphanumeric()
        || matches!(character, '\'' | '-' | ' ' | '.')
        || matches!(character, '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{17f}')
}

fn check_addresses(diff: &Diff<'_>, today: NaiveDate) -> Result<(), WriteFault> {
    let changes = diff.changes("address")?;
    for change in &changes {
        if kind_changed(*change, &["use"]) {
            let field = "address.use";
            return Err(WriteFault::KindChanged { field });
        }
        let Some(address) = change.after() else {
            continue;
        };
        let period = address.get("period");
        check_period("address.period", period, today)?;
        let most = match text(address, "use") {
            Some("home") => None,
            Some("temp") => Some(("temporary address", 90)),
            Some("billing") => Some(("address for correspondence", 366)),
            Some("work") => {
                let field = "address.use";
                return Err(WriteFault::ReadOnlyValue { field });
            }
            _ => {
                let form = "home, temp or billing";
                let field = "address.use";
                return Err(WriteFault::Malformed { field, form });
            }
        };
        if let Some((field, days)) = most {
            check_length(field, period, days)?;
        }
        if text(address, "use") == Some("temp")
            && !text(address, "text").is_some_and(|kind| TEMPORARY.contains(&kind))
        {
            return Err(WriteFault::Malformed {
                field: "address.text",
                form: "the kind of a temporary address, such as Student Accommodation",
            });
        }
        check_lines(address)?;
    }
    for (wanted, field) in [
        ("home", "address of use home"),
        ("temp", "address of use temp"),
        ("billing", "address of use billing"),
    ] {
        // a record may hold past ones beside the one that holds
        at_most_one(diff, "address", &changes, field, |address| {
            let end = address.pointer("/period/end").and_then(day_of);
            text(address, "use") == Some(wanted) && end.is_none_or(|end| end >= today)
        })?;
    }
    Ok(())
}

/// A period that must have both ends, and last no longer than that.
fn check_length(field: &'static str, period: Option<&Value>, days: i64) -> Result<(), WriteFault> {
    let day = |name: &str| period.and_then(|period| period.get(name)).and_then(day_of);
    let (Some(start), Some(end)) = (day("start"), day("end")) else {
        let field = match field {
            "temporary address" => "period.start or period.end of a temporary address",
            _ => "period.start or period.end of an address for correspondence",
        };
        return Err(WriteFault::Missing { field });
    };
    if (end - start).num_days() > days {
        return Err(WriteFault::TooLongPeriod { field, days });
    }
    Ok(())
}

pub(crate) fn check_lines(address: &Value) -> Result<(), WriteFault> {
    let lines = items(address, "line");
    if lines.len() > 5 {
        let field = "address.line";
        return Err(WriteFault::TooMany { field, most: 5 });
    }
    let postcode = text(address, "postalCode").unwrap_or("");
    let keyed = !postcode.is_empty() && has_paf_key(address);
    let pseudo = postcode
        .get(..2)
        .is_some_and(|start| start.eq_ignore_ascii_case("zz"));
    let filled = |place: usize| {
        let line = lines.get(place).and_then(Value::as_str);
        line.is_some_and(|line| !line.trim().is_empty())
    };
    if keyed || pseudo || ((filled(0) || filled(1)) && filled(3)) {
        Ok(())
    } else {
        Err(WriteFault::AddressLines)
    }
}

fn has_paf_key(address: &Value) -> bool {
    items(address, "extension").iter().any(|key| {
        let kind = items(key, "extension").iter().find_map(|part| {
            let code = part.pointer("/valueCoding/code");
            code.or_else(|| part.pointer("/valueCodeableConcept/coding/0/code"))?
                .as_str()
        });
        kind == Some("PAF")
    })
}

fn check_practice(diff: &Diff<'_>, today: NaiveDate) -> Result<(), WriteFault> {
    let list = "generalPractitioner";
    let changes = diff.changes(list)?;
    at_most_one(diff, list, &changes, list, |_| true)?;
    for change in &changes {
        let Some(practice) = change.after() else {
            continue;
        };
        let identifier = practice.get("identifier");
        check_ods(list, identifier)?;
        let period = identifier.and_then(|identifier| identifier.get("period"));
        check_period("generalPractitioner.identifier.period", period, today)?;
        if period.is_some_and(|period| period.get("end").is_some()) {
            return Err(WriteFault::NotAllowed {
                field: "the end of generalPractitioner",
            });
        }
    }
    if let Some(managing) = diff.after.get("managingOrganization")
        && diff.before.get("managingOrganization") != Some(managing)
    {
        check_ods("managingOrganization", managing.get("identifier"))?;
    }
    Ok(())
}

pub(crate) fn check_ods(field: &'static str, identifier: Option<&Value>) -> Result<(), WriteFault> {
    let value = identifier.and_then(|identifier| text(identifier, "value"));
    let system = identifier.and_then(|identifier| text(identifier, "system"));
    if system == Some(OdsCode::SYSTEM) && value.is_some_and(|value| OdsCode::parse(value).is_ok()) {
        return Ok(());
    }
    Err(WriteFault::Malformed {
        field,
        form: "an identifier of an organisation, with its ODS code",
    })
}

/// A period may be left out, and then starts today.
pub(crate) fn check_period(
    field: &'static str,
    period: Option<&Value>,
    today: NaiveDate,
) -> Result<(), WriteFault> {
    let Some(period) = period else { return Ok(()) };
    let Some(start) = period.get("start") else {
        return Err(WriteFault::Missing { field });
    };
    let form = "whole dates, yyyy-mm-dd";
    let start = day_of(start).ok_or(WriteFault::Malformed { field, form })?;
    if start > today {
        return Err(WriteFault::InFuture { field });
    }
    let Some(end) = period.get("end") else {
        return Ok(());
    };
    let end = day_of(end).ok_or(WriteFault::Malformed { field, form })?;
    if end < start {
        return Err(WriteFault::EndsBeforeStart { field });
    }
    Ok(())
}

/// Whether there is at most one of a kind, if the update adds or changes one of that kind.
fn at_most_one(
    diff: &Diff<'_>,
    list: &str,
    changes: &[Change<'_>],
    field: &'static str,
    is_one: impl Fn(&Value) -> bool,
) -> Result<(), WriteFault> {
    let touched = changes
        .iter()
        .any(|change| change.after().is_some_and(&is_one));
    let count = items(diff.after, list)
        .iter()
        .filter(|item| is_one(item))
        .count();
    if touched && count > 1 {
        return Err(WriteFault::TooMany { field, most: 1 });
    }
    Ok(())
}

pub(crate) fn kind_changed(change: Change<'_>, members: &[&str]) -> bool {
    match change {
        Change::Replace { before, after, .. } => members
            .iter()
            .any(|name| before.get(*name) != after.get(*name)),
        Change::Add(_) | Change::Remove { .. } => false,
    }
}

pub(crate) fn text<'a>(item: &'a Value, member: &str) -> Option<&'a str> {
    item.get(member)?.as_str()
}

const TEMPORARY: [&str; 7] = [
    "Second Home",
    "Student Accommodation",
    "Respite Care Address",
    "Temporary Residence Address",
    "Convalescence Home",
    "Mobile Home",
    "Holiday Home",
];
