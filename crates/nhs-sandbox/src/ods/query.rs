//! Search parameters as FHIR has them: a name, perhaps a modifier, and values of which one must fit.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::Outcome;
use crate::dates::days;

/// What decides whether one record is among the results.
pub(super) type Filter<T> = Box<dyn Fn(&T) -> bool>;

/// How many results come when none are asked for.
const DEFAULT_COUNT: usize = 20;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) modifier: Option<String>,
    /// As sent.
    pub(super) text: String,
    /// The alternatives, split at commas.
    pub(super) values: Vec<String>,
}

/// How much of the result is asked for, and what goes with it.
#[derive(Debug, Default)]
pub(super) struct Controls {
    pub(super) count: Option<usize>,
    pub(super) offset: usize,
    pub(super) only_total: bool,
    pub(super) accurate_total: bool,
    pub(super) includes: HashSet<String>,
}

impl Controls {
    pub(super) fn page(&self) -> usize {
        self.count.unwrap_or(DEFAULT_COUNT)
    }
}

/// Parts a query into what controls the answer and what selects records. `include` names the one inclusion parameter and its
/// valid values.
pub(super) fn read(
    query: &[(String, String)],
    include: (&str, &[&str]),
) -> Result<(Controls, Vec<Parameter>), Outcome> {
    let mut controls = Controls::default();
    let mut parameters = Vec::new();
    for (name, value) in query {
        match name.as_str() {
            // HAPI passes over numbers it cannot read
            "_count" => match value.parse() {
                Ok(0) => controls.only_total = true,
                Ok(count) => controls.count = Some(count),
                Err(_) => {}
            },
            "_offset" => controls.offset = value.parse().unwrap_or_default(),
            "_summary" => controls.only_total |= value == "count",
            "_total" => controls.accurate_total |= value == "accurate",
            "_format" | "_pretty" => {}
            name if name == include.0 => {
                if !include.1.contains(&value.as_str()) {
                    return Err(Outcome::invalid_include(name, value, include.1));
                }
                controls.includes.insert(value.clone());
            }
            _ => parameters.push(Parameter::new(name, value)),
        }
    }
    Ok((controls, parameters))
}

impl Parameter {
    pub(super) fn new(name: &str, text: &str) -> Self {
        let (name, modifier) = match name.split_once(':') {
            Some((name, modifier)) => (name, Some(modifier.to_owned())),
            None => (name, None),
        };
        Self {
            name: name.to_owned(),
            modifier,
            text: text.to_owned(),
            values: alternatives(text),
        }
    }

    /// The name with its modifier, as sent.
    pub(super) fn full_name(&self) -> String {
        match &self.modifier {
            Some(modifier) => format!("{}:{modifier}", self.name),
            None => self.name.clone(),
        }
    }

    /// A test of text, as the modifier says: from its start, anywhere, or the very same. None for another modifier.
    pub(super) fn text_test(&self) -> Option<impl Fn(&str) -> bool + use<>> {
        let how: fn(&str, &str) -> bool = match self.modifier.as_deref() {
            None => |held, asked| held.to_uppercase().starts_with(&asked.to_uppercase()),
            Some("contains") => |held, asked| held.to_uppercase().contains(&asked.to_uppercase()),
            Some("exact") => |held, asked| held == asked,
            Some(_) => return None,
        };
        let values = self.values.clone();
        Some(move |held: &str| values.iter().any(|asked| how(held, asked)))
    }

    /// A test of a set of codes of one system: one of the values must be among them, or with `:not` none may be.
    pub(super) fn token_test(&self, system: &str) -> Option<impl Fn(&[&str]) -> bool + use<>> {
        let wanted = match self.modifier.as_deref() {
            None => true,
            Some("not") => false,
            Some(_) => return None,
        };
        let codes: Vec<Option<String>> = self
            .values
            .iter()
            .map(|value| code_in(system, value))
            .collect();
        Some(move |held: &[&str]| {
            let found = codes
                .iter()
                .flatten()
                .any(|code| held.contains(&code.as_str()));
            found == wanted
        })
    }

    /// A test of a date, given with or without one of FHIR's prefixes.
    pub(super) fn date_test(&self) -> Result<impl Fn(&str) -> bool + use<>, Outcome> {
        let test = self.date_days_test()?;
        Ok(move |held: &str| days(held).is_some_and(&test))
    }

    /// The same test, of the first and the last day that a date may mean.
    pub(super) fn date_days_test(
        &self,
    ) -> Result<impl Fn((NaiveDate, NaiveDate)) -> bool + use<>, Outcome> {
        let tests = self
            .values
            .iter()
            .map(|value| DateTest::read(value).ok_or_else(|| Outcome::invalid_date(value)))
            .collect::<Result<Vec<_>, _>>()?;
        if tests.is_empty() {
            return Err(Outcome::invalid_date(&self.text));
        }
        Ok(move |held| tests.iter().any(|test| test.allows(held)))
    }
}

/// The code in `system|code`, `|code` or `code`; none if it is of another system.
pub(super) fn code_in(system: &str, value: &str) -> Option<String> {
    match value.rsplit_once('|') {
        None => Some(value.to_owned()),
        Some((named, code)) => (named.is_empty() || named == system).then(|| code.to_owned()),
    }
}

/// Splits at commas, but not at `\,`.
fn alternatives(text: &str) -> Vec<String> {
    let mut values = vec![String::new()];
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            ',' => values.push(String::new()),
            '\\' => values
                .last_mut()
                .into_iter()
                .for_each(|value| value.extend(characters.next())),
            other => values
                .last_mut()
                .into_iter()
                .for_each(|value| value.push(other)),
        }
    }
    values.retain(|value| !value.is_empty());
    values
}

#[derive(Debug, Clone, Copy)]
struct DateTest {
    prefix: Prefix,
    first: NaiveDate,
    last: NaiveDate,
}

#[derive(Debug, Clone, Copy)]
enum Prefix {
    Equal,
    NotEqual,
    After,
    Before,
    From,
    Until,
}

impl DateTest {
    fn read(value: &str) -> Option<Self> {
        let prefixed = value.split_at_checked(2).and_then(|(prefix, date)| {
            let prefix = match prefix {
                "eq" => Prefix::Equal,
                "ne" => Prefix::NotEqual,
                "gt" | "sa" => Prefix::After,
                "lt" | "eb" => Prefix::Before,
                "ge" => Prefix::From,
                "le" => Prefix::Until,
                _ => return None,
            };
            Some((prefix, date))
        });
        let (prefix, date) = prefixed.unwrap_or((Prefix::Equal, value));
        let date_only = date.split_once('T').map_or(date, |(date, _)| date);
        if !matches!(date_only.len(), 4 | 7 | 10) {
            return None;
        }
        let (first, last) = days(date)?;
        Some(Self {
            prefix,
            first,
            last,
        })
    }

    fn allows(self, (first, last): (NaiveDate, NaiveDate)) -> bool {
        match self.prefix {
            Prefix::Equal => self.first <= first && last <= self.last,
            Prefix::NotEqual => first < self.first || self.last < last,
            Prefix::After => last > self.last,
            Prefix::Before => first < self.first,
            Prefix::From => last >= self.first,
            Prefix::Until => first <= self.last,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_part_alternatives_unless_escaped() {
        assert_eq!(alternatives("RO197,RO198"), ["RO197", "RO198"]);
        assert_eq!(alternatives(r"A\,B,,C\"), ["A,B", "C"]);
        assert!(alternatives("").is_empty());
    }

    #[test]
    fn dates_compare_as_their_prefix_says() {
        let allows =
            |asked: &str, held: &str| DateTest::read(asked).unwrap().allows(days(held).unwrap());
        assert!(
            allows("2023-05-03", "2023-05-03")
                && allows("eq2023-05", "2023-05-03")
                && allows("2023", "2023-05-03")
        );
        assert!(allows("gt2023-05-02", "2023-05-03") && !allows("gt2023-05-03", "2023-05-03"));
        assert!(allows("lt2023-05-04", "2023-05-03") && !allows("lt2023-05-03", "2023-05-03"));
        assert!(allows("ge2023-05-03", "2023-05-03") && allows("le2023-05-03", "2023-05-03"));
        assert!(allows("ne2023-05-02", "2023-05-03") && !allows("ne2023-05", "2023-05-03"));
        for bad in ["gtINVALID", "", "20230503", "2023-13", "é", "2023-5-3"] {
            assert!(DateTest::read(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn a_code_of_another_system_never_fits() {
        assert_eq!(code_in("urn:x", "urn:x|A").as_deref(), Some("A"));
        assert_eq!(code_in("urn:x", "A").as_deref(), Some("A"));
        assert_eq!(code_in("urn:x", "|A").as_deref(), Some("A"));
        assert_eq!(code_in("urn:x", "urn:y|A"), None);
    }
}
