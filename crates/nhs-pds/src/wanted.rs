//! Whether a record is what an update wanted to make of it: how one's own write, whose answer was lost, is
//! told from somebody else's.

use serde_json::Value;

use crate::diff::{Change, Diff, items, key_of, last_segment, members_replaced};
use crate::{PatientPatch, PatientRecord, patch};

impl PatientPatch {
    /// Whether a record that was read later is as this update wants it: each item that it adds or
    /// replaces is there with all that it says, and what it removes is gone. What PDS itself adds or
    /// leaves out is passed over: ids of new items, periods that were not given, blank lines of an
    /// address, the full stop behind a prefix, the case of an address.
    ///
    /// False if in doubt.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use nhs_pds::{Gender, PatientPatch, PatientRecord, Versioned, WriteFault};
    ///
    /// fn is_left_to_do(
    ///     read_first: &Versioned<PatientRecord>,
    ///     read_later: &PatientRecord,
    ///     today: NaiveDate,
    /// ) -> Result<bool, WriteFault> {
    ///     let patch = PatientPatch::of(read_first, today)?.set_gender(Gender::Female);
    ///     Ok(!patch.is_fulfilled_by(read_later))
    /// }
    /// ```
    #[must_use]
    pub fn is_fulfilled_by(&self, record: &PatientRecord) -> bool {
        let (Ok(after), Ok(held)) = (patch::as_json(&self.after), patch::as_json(record)) else {
            return false;
        };
        let diff = Diff {
            before: self.before(),
            after: &after,
        };
        record.nhs_number() == self.nhs_number() && is_fulfilled(&diff, &held).unwrap_or(false)
    }
}

/// `None` if the difference makes no patches.
fn is_fulfilled(diff: &Diff<'_>, held: &Value) -> Option<bool> {
    let single = members_replaced().iter().all(|member| {
        let wanted = diff.after.get(*member);
        wanted == diff.before.get(*member) || wanted == held.get(*member)
    });
    if !single {
        return Some(false);
    }
    for list in crate::diff::LISTS {
        let held_items = items(held, list);
        let mut added = Vec::new();
        for change in diff.changes(list).ok()? {
            let fulfilled = match change {
                Change::Remove { before, .. } => {
                    !held_items.iter().any(|item| same_item(list, item, before))
                }
                Change::Replace { before, after, .. } => {
                    let mut now = held_items.iter();
                    now.find(|item| same_item(list, item, before))
                        .is_some_and(|item| covers(list, item, after))
                }
                Change::Add(after) => {
                    // one of those that were not there, and not one that stands for another addition
                    let place = held_items.iter().enumerate().position(|(place, item)| {
                        let new = !items(diff.before, list)
                            .iter()
                            .any(|was| same_item(list, was, item));
                        new && !added.contains(&place) && covers(list, item, after)
                    });
                    added.extend(place);
                    place.is_some()
                }
            };
            if !fulfilled {
                return Some(false);
            }
        }
    }
    Some(true)
}

/// Whether two items of a list are one and the same, by their id, or their url without its older forms.
fn same_item(list: &str, one: &Value, other: &Value) -> bool {
    let key = key_of(list);
    let text = |item: &Value| item.get(key).and_then(Value::as_str).map(str::to_owned);
    match (text(one), text(other)) {
        (Some(one), Some(other)) if list == "extension" => {
            last_segment(&one) == last_segment(&other)
        }
        (Some(one), Some(other)) => one == other,
        // what has no key is known by what it says
        _ => one == other,
    }
}

/// Whether an item that PDS holds says all that was wanted of it.
fn covers(list: &str, held: &Value, wanted: &Value) -> bool {
    match (held, wanted) {
        (Value::Object(held), Value::Object(wanted)) => wanted.iter().all(|(name, wanted)| {
            let loose = list == "address" || name == "prefix";
            match held.get(name) {
                // the id of an extension's older url is its newer one
                Some(held) if name == "url" => text_of(held, false) == text_of(wanted, false),
                Some(held) if name == "line" => lines(held) == lines(wanted),
                Some(held) if name == "extension" => parts_covered(list, held, wanted),
                Some(held) if loose => covers(list, held, wanted) || alike(held, wanted),
                Some(held) => covers(list, held, wanted),
                None => name == "id" || is_blank(wanted),
            }
        }),
        (Value::Array(held), Value::Array(wanted)) => {
            held.len() == wanted.len()
                && held
                    .iter()
                    .zip(wanted)
                    .all(|(held, wanted)| covers(list, held, wanted) || alike(held, wanted))
        }
        _ => held == wanted,
    }
}

/// Whether each part that was wanted of an extension is there: PDS adds others, such as when a death took
/// effect.
fn parts_covered(list: &str, held: &Value, wanted: &Value) -> bool {
    let (Value::Array(held), Value::Array(wanted)) = (held, wanted) else {
        return held == wanted;
    };
    let covered = |wanted: &Value| held.iter().any(|held| covers(list, held, wanted));
    wanted.iter().all(covered)
}

fn alike(held: &Value, wanted: &Value) -> bool {
    match (held, wanted) {
        (Value::Array(held), Value::Array(wanted)) => {
            held.len() == wanted.len() && held.iter().zip(wanted).all(|(h, w)| alike(h, w))
        }
        _ => {
            let (held, wanted) = (text_of(held, true), text_of(wanted, true));
            held.is_some() && held == wanted
        }
    }
}

/// The filled lines of an address, as they are compared.
fn lines(lines: &Value) -> Vec<String> {
    let lines = lines.as_array().map_or(&[][..], Vec::as_slice);
    lines
        .iter()
        .filter_map(|line| text_of(line, true))
        .filter(|line| !line.is_empty())
        .collect()
}

/// A text as it is compared: a url by its last segment, anything else without case, blanks and full stops.
fn text_of(value: &Value, loosely: bool) -> Option<String> {
    let text = value.as_str()?;
    if !loosely {
        return Some(last_segment(text).to_owned());
    }
    let kept = text
        .chars()
        .filter(|character| !character.is_whitespace() && *character != '.');
    Some(kept.flat_map(char::to_uppercase).collect())
}

fn is_blank(wanted: &Value) -> bool {
    match wanted {
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.iter().all(is_blank),
        Value::Null => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn fulfilled(before: &Value, after: &Value, held: &Value) -> bool {
        is_fulfilled(&Diff { before, after }, held).unwrap()
    }

    #[test]
    fn single_members_must_be_as_wanted_and_others_do_not_matter() {
        let before = json!({ "gender": "female", "birthDate": "1990-01-01" });
        let after = json!({ "gender": "male", "birthDate": "1990-01-01" });
        assert!(fulfilled(&before, &after, &after));
        assert!(!fulfilled(&before, &after, &before));
        // someone changed what this update left alone
        let held = json!({ "gender": "male", "birthDate": "1991-01-01" });
        assert!(fulfilled(&before, &after, &held));
    }

    #[test]
    fn addition_is_known_by_what_it_says_and_counts_once() {
        let old = json!({ "id": "a", "use": "old", "family": "Ashdown" });
        let new = json!({ "use": "nickname", "given": ["Bea"], "prefix": ["Mrs."] });
        let before = json!({ "name": [old] });
        let after = json!({ "name": [old, new] });
        let added = json!({ "id": "b", "use": "nickname", "given": ["Bea"], "prefix": ["Mrs"],
            "period": { "start": "2026-01-05" } });
        assert!(fulfilled(&before, &after, &json!({ "name": [added, old] })));
        assert!(!fulfilled(&before, &after, &before));
        let twice = json!({ "name": [old, new, new] });
        assert!(!fulfilled(
            &before,
            &twice,
            &json!({ "name": [old, added] })
        ));
        // one that was there before is none that was added
        let there = json!({ "name": [{ "id": "a", "use": "nickname", "given": ["Bea"] }] });
        let after = json!({ "name": [there["name"][0], { "use": "nickname", "given": ["Bea"] }] });
        assert!(!fulfilled(&there, &after, &there));
    }

    #[test]
    fn replaced_and_removed_items_are_known_by_their_ids() {
        let phone = |id: &str, value: &str| json!({ "id": id, "system": "phone", "value": value });
        let before = json!({ "telecom": [phone("a", "1"), phone("b", "2")] });
        let after = json!({ "telecom": [phone("a", "3")] });
        let held = |items: Value| json!({ "telecom": items });
        assert!(fulfilled(&before, &after, &held(json!([phone("a", "3")]))));
        let more = held(json!([phone("c", "9"), phone("a", "3")]));
        assert!(fulfilled(&before, &after, &more));
        let kept = held(json!([phone("a", "3"), phone("b", "2")]));
        assert!(!fulfilled(&before, &after, &kept));
        assert!(!fulfilled(&before, &after, &held(json!([phone("a", "4")]))));
        assert!(!fulfilled(&before, &after, &held(json!([]))));
    }

    #[test]
    fn address_that_pds_wrote_its_own_way_is_the_address() {
        let before = json!({});
        let after = json!({ "address": [{ "use": "home", "postalCode": "xq1 6gh",
            "line": ["", "14 Weavers Lane", "", "Northmoor", ""] }] });
        let held = |line: &str| {
            json!({ "address": [{ "id": "h", "use": "home", "postalCode": "XQ1 6GH",
                "period": { "start": "2026-01-05" }, "line": [line, "NORTHMOOR"] }] })
        };
        assert!(fulfilled(&before, &after, &held("14 WEAVERS LANE")));
        assert!(!fulfilled(&before, &after, &held("15 WEAVERS LANE")));
    }

    #[test]
    fn extension_is_known_by_the_end_of_its_url() {
        let extension = |url: &str, code: &str| {
            json!({ "url": format!("https://{url}/Extension-UKCore-NominatedPharmacy"),
                "valueReference": { "identifier": { "value": code } } })
        };
        let before = json!({ "extension": [extension("old", "FZ001")] });
        let after = json!({ "extension": [extension("new", "FZ002")] });
        let held = |code: &str| json!({ "extension": [extension("old", code)] });
        assert!(fulfilled(&before, &after, &held("FZ002")));
        assert!(!fulfilled(&before, &after, &held("FZ001")));
        let dead = |parts: Value| json!({ "extension": [{ "url": "https://x/DeathNotificationStatus", "extension": parts }] });
        let status = json!({ "url": "deathNotificationStatus", "valueCode": "1" });
        let since = json!({ "url": "systemEffectiveDate", "valueDateTime": "2026-01-05" });
        let told = dead(json!([since, status]));
        assert!(fulfilled(&json!({}), &dead(json!([status])), &told));
        assert!(!fulfilled(
            &json!({}),
            &dead(json!([status])),
            &dead(json!([since]))
        ));
        let none = json!({});
        assert!(fulfilled(&before, &none, &none));
        assert!(!fulfilled(&before, &none, &held("FZ001")));
    }
}
