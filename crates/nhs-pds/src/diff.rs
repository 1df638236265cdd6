//! The JSON patch that leads from one patient to another, as PDS wants it: whole items, tests before
//! removals, removals from the back, additions last.

use serde_json::{Map, Value, json};

use crate::WriteFault;

/// The lists whose items have an id; those of `extension` have a url instead.
pub(crate) const LISTS: [&str; 6] = [
    "name",
    "address",
    "telecom",
    "contact",
    "generalPractitioner",
    "extension",
];

/// The members that are replaced as they stand.
const SINGLE: [&str; 5] = [
    "gender",
    "birthDate",
    "deceasedDateTime",
    "multipleBirthInteger",
    "managingOrganization",
];

/// One item of a list that is not as it was.
#[derive(Clone, Copy)]
pub(crate) enum Change<'a> {
    /// It is new.
    Add(&'a Value),
    /// It has other content.
    Replace {
        place: usize,
        before: &'a Value,
        after: &'a Value,
    },
    /// It is gone.
    Remove { place: usize, before: &'a Value },
}

impl<'a> Change<'a> {
    /// What it leaves, if anything.
    pub(crate) fn after(self) -> Option<&'a Value> {
        match self {
            Self::Add(after) | Self::Replace { after, .. } => Some(after),
            Self::Remove { .. } => None,
        }
    }
}

/// A patient before and after, as JSON objects.
pub(crate) struct Diff<'a> {
    pub(crate) before: &'a Value,
    pub(crate) after: &'a Value,
}

impl<'a> Diff<'a> {
    /// The items of a list that are not as they were.
    pub(crate) fn changes(&self, list: &'static str) -> Result<Vec<Change<'a>>, WriteFault> {
        let key = key_of(list);
        let (before, after) = (items(self.before, list), items(self.after, list));
        let mut left: Vec<(usize, &Value)> = before.iter().enumerate().collect();
        let mut changes = Vec::new();
        let mut others = Vec::new();
        for item in after {
            // what is as it was needs no key, which a record may lack
            match left.iter().position(|(_, was)| *was == item) {
                Some(found) => drop(left.remove(found)),
                None => others.push(item),
            }
        }
        for item in others {
            let Some(id) = item.get(key).and_then(Value::as_str) else {
                changes.push(Change::Add(item));
                continue;
            };
            let same = |(_, was): &(usize, &Value)| {
                was.get(key).and_then(Value::as_str).is_some_and(|was| {
                    was == id || (list == "extension" && last_segment(was) == last_segment(id))
                })
            };
            match left.iter().position(same) {
                Some(found) => {
                    let (place, before) = left.remove(found);
                    changes.push(Change::Replace {
                        place,
                        before,
                        after: item,
                    });
                }
                None if list == "extension" => changes.push(Change::Add(item)),
                None => return Err(WriteFault::UnknownId { field: list }),
            }
        }
        for (place, before) in left {
            changes.push(Change::Remove { place, before });
        }
        Ok(changes)
    }

    /// The names of the members that differ.
    pub(crate) fn members(&self) -> Vec<&'a str> {
        let none = Map::new();
        let before = self.before.as_object();
        let after = self.after.as_object();
        let mut names: Vec<&str> = before
            .into_iter()
            .chain(after)
            .flat_map(|object| object.keys().map(String::as_str))
            .filter(|name| before.unwrap_or(&none).get(*name) != after.unwrap_or(&none).get(*name))
            .collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// The patches, in the order in which they are sent.
    pub(crate) fn patches(&self) -> Result<Vec<Value>, WriteFault> {
        let mut patches = Vec::new();
        for member in SINGLE {
            let path = format!("/{member}");
            match (self.before.get(member), self.after.get(member)) {
                (None, Some(value)) => patches.push(with_value("add", &path, value)),
                (Some(was), Some(value)) if was != value => {
                    patches.push(with_value("replace", &path, value));
                }
                (Some(was), None) => {
                    patches.push(with_value("test", &path, was));
                    patches.push(json!({ "op": "remove", "path": path }));
                }
                _ => {}
            }
        }
        for list in LISTS {
            let changes = self.changes(list)?;
            let mut removed: Vec<(usize, &Value)> = Vec::new();
            let mut added = Vec::new();
            for change in changes {
                match change {
                    Change::Replace { place, after, .. } => {
                        patches.push(with_value("replace", &format!("/{list}/{place}"), after));
                    }
                    Change::Remove { place, before } => removed.push((place, before)),
                    Change::Add(after) => {
                        added.push(with_value("add", &format!("/{list}/-"), after));
                    }
                }
            }
            // from the back, so that no removal moves the place of the next
            removed.sort_by_key(|(place, _)| std::cmp::Reverse(*place));
            for (place, before) in removed {
                let path = format!("/{list}/{place}");
                let key = key_of(list);
                patches.push(match before.get(key) {
                    Some(id) => with_value("test", &format!("{path}/{key}"), id),
                    None => with_value("test", &path, before),
                });
                patches.push(json!({ "op": "remove", "path": path }));
            }
            patches.append(&mut added);
        }
        Ok(patches)
    }
}

/// The members that are replaced as they stand.
pub(crate) fn members_replaced() -> &'static [&'static str] {
    &SINGLE
}

/// Whether a member can be updated at all.
pub(crate) fn is_updatable(member: &str) -> bool {
    LISTS.contains(&member) || SINGLE.contains(&member)
}

/// The items of a list; none if it is not there.
pub(crate) fn items<'a>(patient: &'a Value, list: &str) -> &'a [Value] {
    let items = patient.get(list).and_then(Value::as_array);
    items.map_or(&[], Vec::as_slice)
}

/// The last segment of an extension's url, which its older forms share with the new.
pub(crate) fn last_segment(url: &str) -> &str {
    url.rsplit('/').next().unwrap_or(url)
}

pub(crate) fn key_of(list: &str) -> &'static str {
    if list == "extension" { "url" } else { "id" }
}

fn with_value(op: &str, path: &str, value: &Value) -> Value {
    json!({ "op": op, "path": path, "value": value })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn patches(before: &Value, after: &Value) -> Vec<Value> {
        Diff { before, after }.patches().unwrap()
    }

    #[test]
    fn removals_are_tested_first_and_come_from_the_back() {
        let before = json!({ "telecom": [{ "id": "a" }, { "id": "b" }, { "id": "c" }] });
        let after = json!({ "telecom": [{ "id": "b", "value": "1" }, { "value": "2" }] });
        assert_eq!(
            patches(&before, &after),
            [
                json!({ "op": "replace", "path": "/telecom/1", "value": { "id": "b", "value": "1" } }),
                json!({ "op": "test", "path": "/telecom/2/id", "value": "c" }),
                json!({ "op": "remove", "path": "/telecom/2" }),
                json!({ "op": "test", "path": "/telecom/0/id", "value": "a" }),
                json!({ "op": "remove", "path": "/telecom/0" }),
                json!({ "op": "add", "path": "/telecom/-", "value": { "value": "2" } }),
            ]
        );
    }

    #[test]
    fn item_without_an_id_is_tested_as_a_whole() {
        let before = json!({ "name": [{ "family": "A" }] });
        assert_eq!(
            patches(&before, &json!({})),
            [
                json!({ "op": "test", "path": "/name/0", "value": { "family": "A" } }),
                json!({ "op": "remove", "path": "/name/0" }),
            ]
        );
    }

    #[test]
    fn extensions_are_known_by_the_end_of_their_url() {
        let before = json!({ "extension": [{ "url": "https://old/E-X", "valueString": "1" }] });
        let after = json!({ "extension": [{ "url": "https://new/E-X", "valueString": "2" }] });
        let patches = patches(&before, &after);
        assert_eq!(patches.len(), 1);
        assert_eq!(patches[0]["op"], "replace");
        assert_eq!(patches[0]["path"], "/extension/0");
    }

    #[test]
    fn order_of_a_list_is_no_change() {
        let before = json!({ "name": [{ "id": "a" }, { "id": "b" }] });
        let after = json!({ "name": [{ "id": "b" }, { "id": "a" }] });
        assert!(patches(&before, &after).is_empty());
    }

    #[test]
    fn id_that_the_record_lacks_is_refused() {
        let (before, after) = (json!({}), json!({ "name": [{ "id": "made up" }] }));
        let fault = Diff {
            before: &before,
            after: &after,
        }
        .patches();
        assert_eq!(fault, Err(WriteFault::UnknownId { field: "name" }));
    }
}
