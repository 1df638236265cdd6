//! Names and postcodes to search for: as they are, or with wildcards that were asked for.

use std::fmt;

use crate::SearchFault;

/// A name or postcode to search for.
///
/// PDS takes `*` for any number of characters and has no way to escape it, so a wildcard is asked
/// for by name here: text from a user is never taken for one.
///
/// ```
/// use nhs_pds::{Access, Pattern, Search, SearchFault};
/// use chrono::NaiveDate;
///
/// let born = NaiveDate::from_ymd_opt(1999, 10, 10).ok_or("no such day")?;
/// let search = |family: Pattern| Search::new().family(family).birth_date(born);
///
/// assert!(search(Pattern::starting("Wild")).check(Access::default()).is_ok());
/// assert!(search(Pattern::with_wildcards("Wi*oose")).check(Access::default()).is_ok());
/// // whoever types this is told, not obeyed
/// let typed = search("Wild*".into()).check(Access::default());
/// assert_eq!(typed, Err(SearchFault::LiteralAsterisk { parameter: "family" }));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Pattern {
    text: Box<str>,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Exactly,
    Starting,
    WithWildcards,
}

impl Pattern {
    /// Matches this text, whatever its case. Blanks at its ends are dropped.
    #[must_use]
    pub fn exactly(text: impl AsRef<str>) -> Self {
        Self::new(text.as_ref(), Kind::Exactly)
    }

    /// Matches what starts with this text, of at least two characters.
    #[must_use]
    pub fn starting(text: impl AsRef<str>) -> Self {
        Self::new(text.as_ref(), Kind::Starting)
    }

    /// Matches by this text, in which each `*` stands for any characters; none of the first two may
    /// be one.
    #[must_use]
    pub fn with_wildcards(text: impl AsRef<str>) -> Self {
        Self::new(text.as_ref(), Kind::WithWildcards)
    }

    /// Whether it has a wildcard.
    #[must_use]
    pub fn has_wildcard(&self) -> bool {
        match self.kind {
            Kind::Exactly => false,
            Kind::Starting => true,
            Kind::WithWildcards => self.text.contains('*'),
        }
    }

    /// The value as it is sent, before percent-encoding.
    pub(crate) fn value(&self) -> String {
        match self.kind {
            Kind::Starting => format!("{}*", self.text),
            Kind::Exactly | Kind::WithWildcards => self.text.to_string(),
        }
    }

    pub(crate) fn check(&self, rules: Rules, fuzzy: bool, exact: bool) -> Result<(), SearchFault> {
        let parameter = rules.parameter;
        check_text(parameter, &self.text)?;
        let value = self.value();
        if let Some(max) = rules.max
            && value.chars().count() > max
        {
            return Err(SearchFault::TooLong { parameter, max });
        }
        if self.kind != Kind::WithWildcards && self.text.contains('*') {
            return Err(SearchFault::LiteralAsterisk { parameter });
        }
        if !self.has_wildcard() {
            return Ok(());
        }
        let mut counted = value
            .chars()
            .filter(|character| !(rules.blanks_ignored && character.is_whitespace()));
        if counted.by_ref().take(2).any(|character| character == '*') {
            return Err(SearchFault::EarlyWildcard { parameter });
        }
        if fuzzy {
            return Err(SearchFault::WildcardInFuzzySearch { parameter });
        }
        if exact {
            return Err(SearchFault::WildcardInExactSearch { parameter });
        }
        Ok(())
    }

    fn new(text: &str, kind: Kind) -> Self {
        Self {
            text: text.trim().into(),
            kind,
        }
    }
}

impl From<&str> for Pattern {
    /// As [`Pattern::exactly`].
    fn from(text: &str) -> Self {
        Self::exactly(text)
    }
}

impl From<&String> for Pattern {
    /// As [`Pattern::exactly`].
    fn from(text: &String) -> Self {
        Self::exactly(text)
    }
}

impl From<String> for Pattern {
    /// As [`Pattern::exactly`].
    fn from(text: String) -> Self {
        Self::exactly(text)
    }
}

/// Shows the kind, not the text.
impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            Kind::Exactly => "Pattern::exactly(..)",
            Kind::Starting => "Pattern::starting(..)",
            Kind::WithWildcards => "Pattern::with_wildcards(..)",
        })
    }
}

/// What PDS asks of one parameter that takes patterns.
#[derive(Clone, Copy)]
pub(crate) struct Rules {
    pub(crate) parameter: &'static str,
    pub(crate) max: Option<usize>,
    pub(crate) blanks_ignored: bool,
}

/// What holds for every text: something in it, and nothing that is no text.
pub(crate) fn check_text(parameter: &'static str, text: &str) -> Result<(), SearchFault> {
    if text.is_empty() {
        return Err(SearchFault::Empty { parameter });
    }
    if text.chars().any(char::is_control) {
        return Err(SearchFault::ControlCharacter { parameter });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: Rules = Rules {
        parameter: "family",
        max: Some(35),
        blanks_ignored: false,
    };
    const POSTCODE: Rules = Rules {
        parameter: "address-postalcode",
        max: None,
        blanks_ignored: true,
    };

    fn fault(pattern: &Pattern, rules: Rules) -> Option<SearchFault> {
        pattern.check(rules, false, false).err()
    }

    #[test]
    fn wildcards_are_sent_only_when_asked_for() {
        assert_eq!(Pattern::exactly(" O'Neill ").value(), "O'Neill");
        assert_eq!(Pattern::starting("Sm").value(), "Sm*");
        assert_eq!(Pattern::with_wildcards("Sm*t*").value(), "Sm*t*");
        let parameter = "family";
        for pattern in [Pattern::exactly("Sm*th"), Pattern::starting("Sm*")] {
            assert_eq!(
                fault(&pattern, NAME),
                Some(SearchFault::LiteralAsterisk { parameter })
            );
        }
    }

    #[test]
    fn first_two_characters_are_no_wildcards() {
        let early = Some(SearchFault::EarlyWildcard {
            parameter: "family",
        });
        assert_eq!(fault(&Pattern::starting("S"), NAME), early);
        assert_eq!(fault(&Pattern::with_wildcards("*mith"), NAME), early);
        assert_eq!(fault(&Pattern::with_wildcards("S*th"), NAME), early);
        assert_eq!(fault(&Pattern::starting("Sm"), NAME), None);
        assert_eq!(fault(&Pattern::starting("Žó"), NAME), None);
        assert_eq!(fault(&Pattern::with_wildcards("Smith"), NAME), None);
    }

    #[test]
    fn blanks_of_a_postcode_do_not_count() {
        let early = Some(SearchFault::EarlyWildcard {
            parameter: "address-postalcode",
        });
        assert_eq!(fault(&Pattern::with_wildcards("L *"), POSTCODE), early);
        assert_eq!(fault(&Pattern::with_wildcards("L S*"), POSTCODE), None);
        assert_eq!(fault(&Pattern::with_wildcards("D *"), NAME), None);
    }

    #[test]
    fn length_counts_characters_and_the_wildcard() {
        let too_long = Some(SearchFault::TooLong {
            parameter: "family",
            max: 35,
        });
        assert_eq!(fault(&Pattern::exactly("ł".repeat(35)), NAME), None);
        assert_eq!(fault(&Pattern::exactly("l".repeat(36)), NAME), too_long);
        assert_eq!(fault(&Pattern::starting("l".repeat(34)), NAME), None);
        assert_eq!(fault(&Pattern::starting("l".repeat(35)), NAME), too_long);
    }

    #[test]
    fn empty_text_and_control_characters_are_refused() {
        let parameter = "family";
        for pattern in [Pattern::exactly(" "), Pattern::starting("")] {
            assert_eq!(
                fault(&pattern, NAME),
                Some(SearchFault::Empty { parameter })
            );
        }
        assert_eq!(
            fault(&Pattern::exactly("Smi\nth"), NAME),
            Some(SearchFault::ControlCharacter { parameter })
        );
    }
}
