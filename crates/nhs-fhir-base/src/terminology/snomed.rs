//! What the code of a SNOMED CT coding turns out to be.

use std::fmt;

use super::{InvalidExpression, InvalidSctid, SnomedCode, SnomedExpression};

/// What a coding or a concept says in SNOMED CT.
///
/// In published NHS data, what stands as a code of SNOMED CT is not always one: expressions, placeholders, units, codes with a
/// blank before them and mistyped ones all occur. None of them may pass for a code, and none is lost.
///
/// ```
/// use nhs_fhir_core::terminology::{SctidProblem, Snomed};
///
/// let found = Snomed::parse("86290005").code();
/// assert_eq!(found.map(|code| code.get()), Some(86_290_005));
///
/// match Snomed::parse(" 86290005") {
///     Snomed::Invalid(error) => assert_eq!(
///         error.to_string(),
///         "not a SNOMED CT code: there is white space at an end, trim it",
///     ),
///     other => panic!("{other:?}"),
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
#[non_exhaustive]
pub enum Snomed {
    /// There is no coding of SNOMED CT, or it has no code.
    Absent,
    /// A code.
    Code(SnomedCode),
    /// An expression that says more than a single code.
    Expression(SnomedExpression),
    /// What is neither.
    Invalid(InvalidSnomed),
}

/// Why the code of a SNOMED CT coding is neither a code nor an expression. It never repeats the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidSnomed {
    /// It looks like a code, or like neither.
    Code(InvalidSctid),
    /// It looks like an expression.
    Expression(InvalidExpression),
}

impl Snomed {
    /// Reads what stands as a code under SNOMED CT's system.
    pub fn parse(text: &str) -> Self {
        let error = match SnomedCode::parse(text) {
            Ok(code) => return Self::Code(code),
            Err(error) => error,
        };
        // only these marks make more of digits than a code
        if !text.contains([':', '+', '|', '=', '<']) {
            return Self::Invalid(InvalidSnomed::Code(error));
        }
        match SnomedExpression::parse(text) {
            Ok(expression) => Self::Expression(expression),
            Err(error) => Self::Invalid(InvalidSnomed::Expression(error)),
        }
    }

    /// The code, also where it is written as an expression of a single concept.
    pub fn code(&self) -> Option<SnomedCode> {
        match self {
            Self::Code(code) => Some(*code),
            Self::Expression(expression) => expression.code(),
            _ => None,
        }
    }

    /// How well it answers what a concept is, where several codings are of SNOMED CT: the lowest does best.
    #[doc(hidden)] // for the releases
    pub fn rank(&self) -> u8 {
        match self {
            Self::Code(_) => 0,
            Self::Expression(_) => 1,
            Self::Invalid(_) => 2,
            Self::Absent => 3,
        }
    }
}

impl From<InvalidSctid> for InvalidSnomed {
    fn from(error: InvalidSctid) -> Self {
        Self::Code(error)
    }
}

impl fmt::Display for InvalidSnomed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(error) => error.fmt(f),
            Self::Expression(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for InvalidSnomed {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Code(error) => Some(error),
            Self::Expression(error) => Some(error),
        }
    }
}
