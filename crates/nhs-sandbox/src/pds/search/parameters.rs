//! The values of single search parameters: flags, dates, and text with wildcards.

use chrono::NaiveDate;

use crate::pds::Outcome;

/// `true` or `false`, nothing else.
pub(super) fn flag(name: &str, value: &str) -> Result<bool, Outcome> {
    match value {
        "true" => Ok(true),
        "false" => Ok(false),
        _ => Err(Outcome::invalid_value(value, &format!("field '{name}'"))),
    }
}

/// A condition on a date: `eq`, `ge` or `le`, or bare for `eq`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DateTest {
    On(NaiveDate),
    From(NaiveDate),
    Until(NaiveDate),
}

impl DateTest {
    pub(super) fn read(name: &str, value: &str) -> Result<Self, Outcome> {
        let invalid = || Outcome::invalid_value(value, &format!("field '{name}'"));
        let (test, date): (fn(NaiveDate) -> Self, &str) = match value.split_at_checked(2) {
            Some(("eq", date)) => (Self::On, date),
            Some(("ge", date)) => (Self::From, date),
            Some(("le", date)) => (Self::Until, date),
            _ => (Self::On, value),
        };
        day(date).map(test).ok_or_else(invalid)
    }

    /// Whether a date known to the year, month or day may satisfy this.
    pub(super) fn allows(self, (first, last): (NaiveDate, NaiveDate)) -> bool {
        match self {
            Self::On(date) => first <= date && date <= last,
            Self::From(date) => last >= date,
            Self::Until(date) => first <= date,
        }
    }
}

/// `yyyy-mm-dd` with every digit in its place.
fn day(text: &str) -> Option<NaiveDate> {
    let shaped = text.len() == 10
        && text.bytes().enumerate().all(|(place, byte)| match place {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if shaped {
        NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()
    } else {
        None
    }
}

/// Text to match regardless of case, in which `*` stands for anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pattern(String);

impl Pattern {
    pub(super) fn new(text: &str) -> Self {
        Self(text.trim().to_lowercase())
    }

    /// Blanks mean nothing in a postcode.
    pub(super) fn postcode(text: &str) -> Self {
        Self(text.to_lowercase().replace(char::is_whitespace, ""))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    pub(super) fn has_wildcard(&self) -> bool {
        self.0.contains('*')
    }

    /// A wildcard may not be one of the first two characters.
    pub(super) fn has_early_wildcard(&self) -> bool {
        self.0.chars().take(2).any(|character| character == '*')
    }

    /// `text` is in lower case.
    pub(super) fn matches(&self, text: &str) -> bool {
        let mut pieces = self.0.split('*');
        let Some(mut rest) = pieces.next().and_then(|start| text.strip_prefix(start)) else {
            return false;
        };
        let mut pieces = pieces.peekable();
        if pieces.peek().is_none() {
            return rest.is_empty();
        }
        while let Some(piece) = pieces.next() {
            if pieces.peek().is_none() {
                return rest.ends_with(piece);
            }
            let Some((_, after)) = rest.split_once(piece) else {
                return false;
            };
            if !piece.is_empty() {
                rest = after;
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_anything() {
        let matches = |pattern: &str, text: &str| Pattern::new(pattern).matches(text);
        assert!(matches("Sm*", "smith") && matches("Sm*", "sm"));
        assert!(
            matches("Sm*t*", "smith") && matches("Sm*t*", "smythe") && matches("smi**th", "smith")
        );
        assert!(matches("SMITH", "smith"));
        for (pattern, text) in [
            ("smith", "smiths"),
            ("sm*t", "smythe"),
            ("sm*x*", "smith"),
            ("smi*ith", "smith"),
            ("", "a"),
        ] {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }

    #[test]
    fn dates_are_read_in_full_or_not_at_all() {
        for good in ["1952-12-05", "eq1952-12-05", "ge1952-12-05", "le1952-12-05"] {
            assert!(DateTest::read("birthdate", good).is_ok(), "{good}");
        }
        for bad in [
            "19521205",
            "1952-12",
            "gt1952-12-05",
            "eq1952-02-30",
            "",
            "é",
            "eq1952-1-05",
            "+952-12-05",
        ] {
            assert!(DateTest::read("birthdate", bad).is_err(), "{bad}");
        }
    }
}
