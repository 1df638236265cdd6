//! The counts of a run, in all and for each resource type, as a table.

use std::collections::BTreeMap;
use std::fmt;

use super::Outcome;

/// How many files were read and what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) read: usize,
    pub(super) lossless: usize,
    pub(super) lossy: usize,
    pub(super) rejected: usize,
    /// Files that the reader has something against, whether it took them or not.
    pub(super) with_issues: usize,
}

/// The counts of each resource type.
#[derive(Default)]
pub(super) struct Summary(BTreeMap<String, Counts>);

impl Summary {
    /// Counts a file.
    pub(super) fn count(&mut self, bytes: &[u8], outcome: &Outcome, issues: bool) {
        let counts = self.0.entry(type_name(bytes)).or_default();
        counts.read += 1;
        counts.with_issues += usize::from(issues);
        *match outcome {
            Outcome::Lossless => &mut counts.lossless,
            Outcome::Lossy(_) => &mut counts.lossy,
            Outcome::Rejected(_) => &mut counts.rejected,
        } += 1;
    }

    /// The counts of all types together.
    pub(super) fn total(&self) -> Counts {
        let mut total = Counts::default();
        for counts in self.0.values() {
            total.read += counts.read;
            total.lossless += counts.lossless;
            total.lossy += counts.lossy;
            total.rejected += counts.rejected;
            total.with_issues += counts.with_issues;
        }
        total
    }
}

/// A row for each type, under a heading.
impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let widest = self.0.keys().map(String::len).max().unwrap_or_default();
        let heading = "resource type";
        let width = widest.max(heading.len());
        writeln!(
            f,
            "{heading:width$}  {:>6}  {:>8}  {:>6}  {:>8}  {:>11}",
            "read", "lossless", "lossy", "rejected", "with issues"
        )?;
        for (name, counts) in &self.0 {
            writeln!(
                f,
                "{name:width$}  {:>6}  {:>8}  {:>6}  {:>8}  {:>11}",
                counts.read, counts.lossless, counts.lossy, counts.rejected, counts.with_issues
            )?;
        }
        Ok(())
    }
}

/// The `resourceType` of a file, read apart from the model; what is not FHIR JSON has a row of its own.
fn type_name(bytes: &[u8]) -> String {
    #[derive(serde::Deserialize)]
    struct Head {
        #[serde(rename = "resourceType")]
        resource_type: String,
    }
    let json = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    serde_json::from_slice::<Head>(json)
        .map_or_else(|_| "(none)".to_owned(), |head| head.resource_type)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_counted_by_type_and_in_all() {
        let mut summary = Summary::default();
        let patient = "\u{feff}{\"id\":\"a\",\"resourceType\":\"Patient\"}".as_bytes();
        summary.count(patient, &Outcome::Lossless, true);
        summary.count(patient, &Outcome::Lossy(String::new()), false);
        summary.count(b"[1]", &Outcome::Rejected(String::new()), true);
        let total = Counts {
            read: 3,
            lossless: 1,
            lossy: 1,
            rejected: 1,
            with_issues: 2,
        };
        assert_eq!(summary.total(), total);
        let table = summary.to_string();
        let rows: Vec<Vec<&str>> = table
            .lines()
            .map(|line| line.split_whitespace().collect())
            .collect();
        assert_eq!(rows[1], ["(none)", "1", "0", "0", "1", "1"]);
        assert_eq!(rows[2], ["Patient", "2", "1", "1", "0", "1"]);
    }
}
