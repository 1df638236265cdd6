//! Telephone, email, and whom to call in an emergency.

use std::collections::HashSet;

use serde_json::Value;

use super::{changed, former, items, text};
use crate::pds::Outcome;

const SYSTEMS: [&str; 4] = ["phone", "fax", "email", "other"];
const USES: [&str; 4] = ["home", "work", "temp", "mobile"];

pub(super) fn check(before: &Value, after: &Value) -> Result<(), Outcome> {
    for (place, telecom) in changed(before, after, "telecom") {
        let field = format!("telecom/{place}");
        let system = one_of(telecom, "system", &SYSTEMS, &field)?;
        one_of(telecom, "use", &USES, &field)?;
        check_value(telecom, system, &field)?;
        if let Some(former) = former(before, "telecom", telecom)
            && (former.get("use") != telecom.get("use")
                || former.get("system") != telecom.get("system"))
        {
            return Err(Outcome::forbidden_update(
                "not permitted to change 'use' or 'system' of telecom",
            ));
        }
    }
    let mut seen = HashSet::new();
    for telecom in items(after, "telecom") {
        let pair = (text(telecom, "system"), text(telecom, "use"));
        if !seen.insert(pair) && !items(before, "telecom").contains(telecom) {
            return Err(Outcome::forbidden_update(
                "multiple telecoms of the same 'system' and 'use' cannot be added",
            ));
        }
    }
    for (place, contact) in changed(before, after, "contact") {
        check_emergency(contact, &format!("contact/{place}"))?;
    }
    Ok(())
}

/// What is wrong with an email address.
pub(in crate::pds) fn email_fault(value: &str) -> Option<&'static str> {
    let whole = value.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty()
            && domain.contains('.')
            && !domain.starts_with('.')
            && !domain.ends_with('.')
            && !domain.contains('@')
    });
    let good = whole && value.len() > 6 && value.len() < 90 && !value.contains(char::is_whitespace);
    (!good).then_some("email format is invalid")
}

fn check_emergency(contact: &Value, field: &str) -> Result<(), Outcome> {
    let code = contact.pointer("/relationship/0/coding/0/code");
    let code = code
        .and_then(Value::as_str)
        .ok_or_else(|| Outcome::missing_field(&format!("{field}/relationship")))?;
    if code != "C" {
        return Err(Outcome::invalid_field(
            code,
            &format!("{field}/relationship/0/coding/0/code"),
        ));
    }
    for (place, telecom) in items(contact, "telecom").iter().enumerate() {
        let field = format!("{field}/telecom/{place}");
        if text(telecom, "use").is_some() {
            return Err(Outcome::invalid_update(
                "use cannot be provided on the telecom of an emergency contact",
            ));
        }
        let system = one_of(telecom, "system", &["phone", "email", "other"], &field)?;
        check_value(telecom, system, &field)?;
    }
    Ok(())
}

fn check_value(telecom: &Value, system: &str, field: &str) -> Result<(), Outcome> {
    let value =
        text(telecom, "value").ok_or_else(|| Outcome::missing_field(&format!("{field}/value")))?;
    if value.is_empty() || (system == "email" && email_fault(value).is_some()) {
        return Err(Outcome::invalid_field(value, &format!("{field}/value")));
    }
    Ok(())
}

fn one_of<'a>(
    item: &'a Value,
    name: &str,
    allowed: &[&str],
    field: &str,
) -> Result<&'a str, Outcome> {
    let value =
        text(item, name).ok_or_else(|| Outcome::missing_field(&format!("{field}/{name}")))?;
    if allowed.contains(&value) {
        Ok(value)
    } else {
        Err(Outcome::invalid_field(value, &format!("{field}/{name}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emails_are_whole_and_of_a_length() {
        for good in ["a@bc.de", "r.thackwray@example.com"] {
            assert_eq!(email_fault(good), None, "{good}");
        }
        let long = format!("{}@example.com", "a".repeat(80));
        for bad in [
            "a@b.de",
            "example.com",
            "@example.com",
            "a b@example.com",
            "a@b@c.example",
            &long,
        ] {
            assert!(email_fault(bad).is_some(), "{bad}");
        }
    }
}
