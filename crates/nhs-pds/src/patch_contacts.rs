//! The rules of an update for telephone numbers, addresses of email, and emergency contacts.

use chrono::NaiveDate;
use serde_json::Value;

use crate::WriteFault;
use crate::diff::{Diff, items};
use crate::patch_items::{check_period, kind_changed, text};
use crate::patch_rules::day_of;

pub(crate) fn check_telecoms(diff: &Diff<'_>, today: NaiveDate) -> Result<(), WriteFault> {
    let changes = diff.changes("telecom")?;
    for change in &changes {
        if kind_changed(*change, &["use", "system"]) {
            return Err(WriteFault::KindChanged {
                field: "telecom.use or telecom.system",
            });
        }
        let Some(telecom) = change.after() else {
            continue;
        };
        check_telecom(telecom, true)?;
        match text(telecom, "use") {
            Some("home" | "work" | "temp" | "mobile") => {}
            _ => {
                let form = "home, work, temp or mobile";
                let field = "telecom.use";
                return Err(WriteFault::Malformed { field, form });
            }
        }
        check_period("telecom.period", telecom.get("period"), today)?;
        let holds = |other: &Value| {
            let end = other.pointer("/period/end").and_then(day_of);
            end.is_none_or(|end| end >= today)
        };
        let kind = |item: &Value| {
            let part = |name| text(item, name).map(str::to_owned);
            (part("system"), part("use"))
        };
        let alike = items(diff.after, "telecom").iter();
        if alike
            .filter(|other| kind(other) == kind(telecom) && holds(other))
            .count()
            > 1
        {
            let field = "telecom of the same system and use";
            return Err(WriteFault::TooMany { field, most: 1 });
        }
    }
    Ok(())
}

pub(crate) fn check_telecom(telecom: &Value, fax: bool) -> Result<(), WriteFault> {
    let form = if fax {
        "phone, fax, email or other"
    } else {
        "phone, email or other"
    };
    match text(telecom, "system") {
        Some("phone" | "email" | "other") => {}
        Some("fax") if fax => {}
        _ => {
            let field = "telecom.system";
            return Err(WriteFault::Malformed { field, form });
        }
    }
    let value = text(telecom, "value").unwrap_or("").trim();
    if value.is_empty() {
        let field = "telecom.value";
        return Err(WriteFault::Missing { field });
    }
    if text(telecom, "system") == Some("email") && !is_email(value) {
        return Err(WriteFault::Malformed {
            field: "telecom.value",
            form: "an email address of 7 to 89 characters",
        });
    }
    Ok(())
}

fn is_email(value: &str) -> bool {
    let whole = (7..90).contains(&value.chars().count()) && !value.contains(char::is_whitespace);
    let parts = value.split_once('@');
    whole
        && parts.is_some_and(|(name, domain)| {
            let dotted = domain.contains('.') && !domain.starts_with('.') && !domain.ends_with('.');
            !name.is_empty() && dotted && !domain.contains('@')
        })
}

pub(crate) fn check_contacts(diff: &Diff<'_>, today: NaiveDate) -> Result<(), WriteFault> {
    for change in diff.changes("contact")? {
        let Some(contact) = change.after() else {
            continue;
        };
        let code = contact.pointer("/relationship/0/coding/0/code");
        if code.and_then(Value::as_str) != Some("C") || items(contact, "relationship").len() != 1 {
            return Err(WriteFault::Malformed {
                field: "contact.relationship",
                form: "one, of code C (emergency contact)",
            });
        }
        check_period("contact.period", contact.get("period"), today)?;
        for telecom in items(contact, "telecom") {
            if telecom.get("use").is_some() {
                let field = "contact.telecom.use";
                return Err(WriteFault::NotAllowed { field });
            }
            if telecom.get("period").is_some() {
                let field = "contact.telecom.period";
                return Err(WriteFault::NotAllowed { field });
            }
            check_telecom(telecom, false)?;
        }
    }
    Ok(())
}
