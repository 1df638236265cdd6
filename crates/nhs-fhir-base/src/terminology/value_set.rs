//! The value sets of SNOMED CT that need no definition: their URI says what is in them.

use std::fmt;

use super::edition::after_base;
use super::{InvalidSnomedUri, SnomedCode, SnomedEdition, percent, wire_text};

/// A value set that SNOMED CT has by its URI, to be asked for in `ValueSet/$expand` and `$validate-code`.
///
/// Source: [Using SNOMED CT with FHIR, implicit value sets](http://hl7.org/fhir/R4/snomedct.html#implicit).
///
/// ```
/// use nhs_fhir_core::terminology::{SnomedCode, SnomedEdition, SnomedValueSet};
///
/// let concept = SnomedCode::parse("22298006")?;
/// let kinds = SnomedValueSet::is_a(concept).of_edition(SnomedEdition::UK);
/// assert_eq!(kinds.to_string(), "http://snomed.info/sct/83821000000107?fhir_vs=isa/22298006");
///
/// let found = SnomedValueSet::ecl("<< 22298006");
/// assert_eq!(found.to_string(), "http://snomed.info/sct?fhir_vs=ecl/%3C%3C%2022298006");
/// assert_eq!(SnomedValueSet::parse(&found.to_string())?, found);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SnomedValueSet {
    edition: Option<SnomedEdition>,
    members: Members,
}

/// Which concepts are in a value set of SNOMED CT.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Members {
    /// Every concept.
    All,
    /// A concept and all its kinds.
    IsA(SnomedCode),
    /// Every concept that stands for a reference set.
    RefSets,
    /// The members of a reference set.
    RefSet(SnomedCode),
    /// What a constraint in SNOMED CT's Expression Constraint Language finds. It is not checked here.
    Ecl(String),
}

impl SnomedValueSet {
    /// Every concept.
    pub const fn all() -> Self {
        Self::of(Members::All)
    }

    /// A concept and all its kinds.
    pub const fn is_a(concept: SnomedCode) -> Self {
        Self::of(Members::IsA(concept))
    }

    /// Every concept that stands for a reference set.
    pub const fn refsets() -> Self {
        Self::of(Members::RefSets)
    }

    /// The members of a reference set.
    pub const fn refset(refset: SnomedCode) -> Self {
        Self::of(Members::RefSet(refset))
    }

    /// What a constraint in the Expression Constraint Language finds. It is written as it is, not percent-encoded.
    pub fn ecl(constraint: impl Into<String>) -> Self {
        Self::of(Members::Ecl(constraint.into()))
    }

    const fn of(members: Members) -> Self {
        Self {
            edition: None,
            members,
        }
    }

    /// The same in an edition, or in a version of one. Without it, the server's own is meant.
    #[must_use]
    pub fn of_edition(self, edition: SnomedEdition) -> Self {
        Self {
            edition: Some(edition),
            ..self
        }
    }

    /// The edition; none if it is the server's own.
    pub fn edition(&self) -> Option<SnomedEdition> {
        self.edition
    }

    /// Which concepts are in it.
    pub fn members(&self) -> &Members {
        &self.members
    }

    /// Reads the URI of such a value set. The constraint may be encoded together with the slash before it, as some write it.
    ///
    /// # Errors
    /// When it does not have the form of one, or an identifier in it is not that of a concept.
    pub fn parse(uri: &str) -> Result<Self, InvalidSnomedUri> {
        let (address, query) = uri.split_once("?fhir_vs").ok_or(InvalidSnomedUri::Base)?;
        let edition = match after_base(address).ok_or(InvalidSnomedUri::Base)? {
            "" => None,
            _ => Some(SnomedEdition::parse(address)?),
        };
        let query = percent::decoded(query).ok_or(InvalidSnomedUri::Encoding)?;
        let members = if query.is_empty() {
            Members::All
        } else {
            members(query.strip_prefix('=').ok_or(InvalidSnomedUri::Members)?)?
        };
        Ok(Self { edition, members })
    }
}

fn members(query: &str) -> Result<Members, InvalidSnomedUri> {
    let code = |digits| SnomedCode::parse(digits).map_err(InvalidSnomedUri::Concept);
    match query.split_once('/') {
        None if query == "refset" => Ok(Members::RefSets),
        Some(("refset", refset)) => code(refset).map(Members::RefSet),
        Some(("isa", concept)) => code(concept).map(Members::IsA),
        Some(("ecl", constraint)) if !constraint.is_empty() => {
            Ok(Members::Ecl(constraint.to_owned()))
        }
        _ => Err(InvalidSnomedUri::Members),
    }
}

impl fmt::Display for SnomedValueSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.edition {
            None => f.write_str("http://snomed.info/sct?fhir_vs")?,
            Some(edition) => write!(f, "{edition}?fhir_vs")?,
        }
        match &self.members {
            Members::All => Ok(()),
            Members::IsA(concept) => write!(f, "=isa/{concept}"),
            Members::RefSets => f.write_str("=refset"),
            Members::RefSet(refset) => write!(f, "=refset/{refset}"),
            Members::Ecl(constraint) => {
                f.write_str("=ecl/")?;
                percent::encode(constraint, f)
            }
        }
    }
}

impl fmt::Debug for SnomedValueSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SnomedValueSet({:?})", self.members)
    }
}

impl fmt::Debug for Members {
    // what is asked for can tell what a patient has, so only its kind is shown
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::All => "All",
            Self::IsA(_) => "IsA",
            Self::RefSets => "RefSets",
            Self::RefSet(_) => "RefSet",
            Self::Ecl(_) => "Ecl",
        })
    }
}

wire_text!(SnomedValueSet, InvalidSnomedUri);
