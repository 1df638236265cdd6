//! The verdicts of the Python package `fhir.resources`, whose models are made with pydantic: a table of one line for each file.
//!
//! A line has the release, the file, `ok`, `bad` or `nomodel`, and the first complaint as Python quotes it.

use std::collections::BTreeMap;

use super::judge::{Complaint, Opinion};
use super::place;

/// The verdict on each file, by its path from the folder of the table; none where the package has no model.
pub(crate) struct Verdicts(BTreeMap<String, Option<Opinion>>);

impl Verdicts {
    /// Reads the table.
    ///
    /// # Errors
    /// When a line has not the columns; the error names the line.
    pub(crate) fn parse(table: &str) -> Result<Self, String> {
        let mut verdicts = BTreeMap::new();
        for (number, line) in (1..).zip(table.lines()) {
            let columns: Vec<&str> = line.split('\t').collect();
            let verdict = match columns.as_slice() {
                [_, _, "ok", ..] => Some(Opinion::default()),
                [_, _, "bad", complaint, ..] => Some(Opinion {
                    complaints: vec![understand(complaint)],
                    beyond: Vec::new(),
                }),
                [_, _, "nomodel", ..] => None,
                _ => {
                    return Err(format!(
                        "line {number} must have release, file, ok, bad or nomodel, and a complaint if it is bad"
                    ));
                }
            };
            verdicts.extend(columns.get(1).map(|file| ((*file).to_owned(), verdict)));
        }
        Ok(Self(verdicts))
    }

    /// Takes out the verdict on a file: none if the table has not the file, or no model for it.
    pub(crate) fn take(&mut self, file: &str) -> Option<Opinion> {
        self.0.remove(file).flatten()
    }
}

/// The kinds of complaint, by what their texts have in them.
const CLASSES: &[(&str, &str)] = &[
    ("Field required", "a mandatory member is missing"),
    ("is required", "a mandatory member is missing"),
    ("[A-Za-z0-9", "the form of an id"),
    ("\\S]+'", "an empty text"),
    (
        "does not match spec regex",
        "the form of a date, a time or another primitive",
    ),
    (
        "should be a valid list",
        "a single value where a list is due",
    ),
    (
        "got type <class 'list'>",
        "a list where a single value is due",
    ),
    (
        "expects resource type",
        "a resource where its wrapper is due",
    ),
    ("Extra inputs are not permitted", "an unknown member"),
    ("Invalid JSON", "a text where an object is due"),
    ("None is not allowed", "a null"),
];

/// A complaint that none of [`CLASSES`] has.
pub(crate) const OTHER: &str = "something else";

fn understand(quoted: &str) -> Complaint {
    let text = quoted.trim_matches(['\'', '"']);
    let (written, what) = text.split_once(": ").unwrap_or(("", text));
    let class = CLASSES.iter().find(|(part, _)| what.contains(part));
    Complaint {
        class: class.map_or(OTHER, |(_, class)| class),
        place: place::of_pydantic(written),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_read_line_by_line() {
        let table = "r4\tr4/a.json\tok\t\nr4\tr4/b.json\tbad\t'entry.0.resource.name: Field required'\nr4\tr4/c.json\tnomodel\t\n";
        let mut verdicts = Verdicts::parse(table).unwrap();
        assert!(verdicts.take("r4/a.json").unwrap().complaints.is_empty());
        let bad = verdicts.take("r4/b.json").unwrap().complaints;
        assert_eq!(
            (bad[0].class, bad[0].place.as_str()),
            ("a mandatory member is missing", "entry[0].resource.name")
        );
        assert!(verdicts.take("r4/c.json").is_none() && verdicts.take("r4/d.json").is_none());
    }

    #[test]
    fn a_line_without_a_verdict_is_named() {
        let error = Verdicts::parse("r4\tr4/a.json\tok\nr4\tr4/b.json\n").err();
        assert!(error.is_some_and(|error| error.starts_with("line 2 ")));
    }
}
