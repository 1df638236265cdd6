//! Names: one usual one, one nickname at most, and letters that the Spine can hold.

use serde_json::{Value, json};

use super::{changed, former, items, shown, text};
use crate::answer::Put;
use crate::pds::Outcome;

const USES: [&str; 5] = ["usual", "temp", "nickname", "old", "maiden"];
const LONGEST: usize = 35;
const MOST_GIVEN: usize = 5;

pub(super) fn check(before: &Value, after: &mut Value) -> Result<(), Outcome> {
    let count = |resource: &Value, usage: &str| {
        let names = items(resource, "name").iter();
        names
            .filter(|name| text(name, "use") == Some(usage))
            .count()
    };
    if count(after, "usual") > 1 {
        return Err(Outcome::forbidden_update(
            "multiple usual names cannot be added",
        ));
    }
    if count(before, "usual") > 0 && count(after, "usual") == 0 {
        return Err(Outcome::forbidden_update(
            "not permitted to remove usual name",
        ));
    }
    if count(after, "nickname") > 1 {
        return Err(Outcome::forbidden_update(
            "multiple nicknames cannot be added",
        ));
    }
    for (place, name) in changed(before, after, "name") {
        if let Some(former) = former(before, "name", name)
            && former.get("use") != name.get("use")
        {
            return Err(Outcome::forbidden_update(
                "not permitted to change 'use' of name",
            ));
        }
        check_name(name, &format!("name/{place}"))?;
        if text(name, "use") == Some("usual") && name.pointer("/period/end").is_some() {
            return Err(Outcome::invalid_update(
                "An end date can not be provided on usual name",
            ));
        }
    }
    drop_full_stops(after);
    Ok(())
}

/// What every name has to be like, whoever's and since whenever.
pub(in crate::pds) fn check_name(name: &Value, field: &str) -> Result<(), Outcome> {
    let usage = text(name, "use").ok_or_else(|| Outcome::missing_field(&format!("{field}/use")))?;
    if !USES.contains(&usage) {
        return Err(Outcome::invalid_field(usage, &format!("{field}/use")));
    }
    if let Some(family) = name.get("family") {
        check_text(family, &format!("{field}/family"))?;
    }
    for list in ["given", "prefix", "suffix"] {
        for (place, part) in items(name, list).iter().enumerate() {
            check_text(part, &format!("{field}/{list}/{place}"))?;
        }
    }
    let given = items(name, "given");
    if given.len() > MOST_GIVEN {
        let values: Vec<String> = given
            .iter()
            .map(|value| format!("'{}'", shown(value)))
            .collect();
        return Err(Outcome::too_many_values(
            &format!("[{}]", values.join(", ")),
            &format!("{field}/given"),
        ));
    }
    let suffix = items(name, "suffix").first().map(shown);
    if let Some(suffix) = suffix
        && !suffix.starts_with(|first: char| first.is_ascii_uppercase())
    {
        return Err(Outcome::invalid_field(
            &suffix,
            &format!("{field}/suffix/0"),
        ));
    }
    Ok(())
}

fn check_text(value: &Value, field: &str) -> Result<(), Outcome> {
    let Some(text) = value.as_str().filter(|text| !text.is_empty()) else {
        return Err(Outcome::invalid_field(&shown(value), field));
    };
    if text.chars().count() > LONGEST {
        return Err(Outcome::invalid_field(text, field));
    }
    if !text.chars().all(is_held) {
        return Err(Outcome::unsupported_characters(text, field));
    }
    Ok(())
}

/// The letters of names: those of Latin-1 and Latin Extended-A, digits, and a few marks.
fn is_held(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
        || matches!(letter, '\'' | '-' | ' ' | '.')
        || matches!(letter, '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{17F}')
}

/// `Mrs.` is kept as `Mrs`.
fn drop_full_stops(after: &mut Value) {
    let Some(Value::Array(names)) = after.get_mut("name") else {
        return;
    };
    for name in names {
        if name.get("prefix").is_none() {
            continue;
        }
        let prefixes: Vec<String> = items(name, "prefix")
            .iter()
            .map(|prefix| shown(prefix).trim_end_matches('.').to_owned())
            .collect();
        name.put("prefix", json!(prefixes));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_many_languages_are_held_and_signs_are_not() {
        assert!("Zoë O'Kociński-Đurić Jr. 2".chars().all(is_held));
        for sign in ['×', '÷', '<', '&', '\u{180}', '漢'] {
            assert!(!is_held(sign), "{sign}");
        }
    }
}
