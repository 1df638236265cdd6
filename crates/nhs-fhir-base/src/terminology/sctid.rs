//! The SNOMED CT identifier of any component, and what its digits say.

use std::fmt;

use super::{InvalidSctid, SctidProblem, verhoeff, wire_text};

const NAME: &str = "SNOMED CT identifier";

/// A SNOMED CT identifier (SCTID) of any component, checked: 6 to 18 digits with partition, namespace and check digit.
///
/// Where it is known what is identified, take [`SnomedCode`](super::SnomedCode) and its like instead.
/// Source: [SNOMED CT identifiers](https://docs.snomed.org/snomed-ct-specifications/snomed-ct-release-file-specification).
///
/// ```
/// use nhs_fhir_core::terminology::{Component, Sctid, SctidProblem, namespace};
///
/// let id = Sctid::parse("999000541000001108")?;
/// assert_eq!(id.component(), Component::Concept);
/// assert_eq!(id.namespace(), Some(namespace::UK_DRUG));
/// assert_eq!(Sctid::parse("22298006")?.namespace(), None);
///
/// let mistyped = Sctid::parse("22298007").unwrap_err();
/// assert_eq!(mistyped.problem(), SctidProblem::CheckDigit);
/// # Ok::<(), nhs_fhir_core::terminology::InvalidSctid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Sctid(u64);

/// What a SNOMED CT identifier identifies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Component {
    /// A clinical idea: the only one that may stand as a code in FHIR.
    Concept,
    /// A term for a concept.
    Description,
    /// A tie between two concepts.
    Relationship,
}

impl Sctid {
    /// Takes a number.
    ///
    /// # Errors
    /// When it has not 6 to 18 digits, or its check digit, partition or namespace is wrong.
    pub fn new(number: u64) -> Result<Self, InvalidSctid> {
        let refuse = |problem| Err(InvalidSctid::new(NAME, problem));
        if !(FEWEST..=MOST).contains(&number) {
            return refuse(SctidProblem::Length);
        }
        // a mistyped digit can stand in the partition too, so this comes first
        if !verhoeff::holds(number) {
            return refuse(SctidProblem::CheckDigit);
        }
        let id = Self(number);
        if component(number).is_none() {
            return refuse(SctidProblem::Partition);
        }
        if id.is_long() && number < FEWEST_LONG {
            return refuse(SctidProblem::Namespace);
        }
        Ok(id)
    }

    /// Reads the digits. Nothing is passed over, so that what is read is what stands in the record.
    ///
    /// # Errors
    /// As [`new`](Self::new), and when there is white space, a character that is no digit, or a zero in front.
    pub fn parse(text: &str) -> Result<Self, InvalidSctid> {
        let refuse = |problem| Err(InvalidSctid::new(NAME, problem));
        if text.trim().len() != text.len() {
            return refuse(SctidProblem::Blank);
        }
        let stray = |character: char| !character.is_ascii_digit();
        if let Some(position) = text.chars().position(stray) {
            return refuse(SctidProblem::Character { position });
        }
        if text.starts_with('0') {
            return refuse(SctidProblem::LeadingZero);
        }
        text.parse()
            .map_or_else(|_| refuse(SctidProblem::Length), Self::new)
    }

    /// One of our own constants, which a test checks.
    pub(super) const fn listed(number: u64) -> Self {
        Self(number)
    }

    /// The number.
    pub const fn get(self) -> u64 {
        self.0
    }

    /// What it identifies.
    pub fn component(self) -> Component {
        // there is always one: that was checked
        component(self.0).unwrap_or(Component::Concept)
    }

    /// The seven digits that say who made it; none in the short form, which is SNOMED International's own.
    ///
    /// Those of the United Kingdom are in [`namespace`](super::namespace). It does not say what the component is about: much
    /// of the drug extension's content has been made in others.
    pub fn namespace(self) -> Option<u32> {
        let digits = self.0 / 1_000 % 10_000_000;
        self.is_long().then(|| u32::try_from(digits).ok()).flatten()
    }

    /// Whether it is of the long form, with a namespace.
    fn is_long(self) -> bool {
        self.0 / 100 % 10 == 1
    }
}

const FEWEST: u64 = 100_000;
const MOST: u64 = 999_999_999_999_999_999;
/// One digit of its own, seven of the namespace, two of the partition, and the check digit.
const FEWEST_LONG: u64 = 10_000_000_000;

fn component(number: u64) -> Option<Component> {
    match number / 10 % 100 {
        0 | 10 => Some(Component::Concept),
        1 | 11 => Some(Component::Description),
        2 | 12 => Some(Component::Relationship),
        _ => None,
    }
}

impl fmt::Display for Sctid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl fmt::Debug for Sctid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        masked(f, "Sctid", self.0)
    }
}

/// The name of a type, and a star for every digit: what a patient has is not for logs.
pub(super) fn masked(f: &mut fmt::Formatter<'_>, name: &str, number: u64) -> fmt::Result {
    let digits = number
        .checked_ilog10()
        .map_or(1, |places| places as usize + 1);
    write!(f, "{name}({:*<digits$})", "")
}

impl fmt::Display for Component {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Concept => "concept",
            Self::Description => "description",
            Self::Relationship => "relationship",
        })
    }
}

impl TryFrom<u64> for Sctid {
    type Error = InvalidSctid;

    fn try_from(number: u64) -> Result<Self, InvalidSctid> {
        Self::new(number)
    }
}

wire_text!(Sctid, InvalidSctid);
