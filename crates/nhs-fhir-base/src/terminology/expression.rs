//! Post-coordinated expressions of SNOMED CT: several concepts that say together what no single one does.

use std::fmt;

use super::{InvalidExpression, SnomedCode, grammar, wire_text};

/// An expression in SNOMED CT's compositional grammar, recognised in full and kept as it was written.
///
/// A single code is an expression too. The grammar and the identifiers are checked; whether the concepts exist and may be
/// combined so is for a terminology server to say. `Debug` shows its size only, because what a patient has is in it.
/// Source: [SNOMED CT Compositional Grammar](https://docs.snomed.org/snomed-ct-specifications/snomed-ct-compositional-grammar).
///
/// ```
/// use nhs_fhir_core::terminology::{SnomedCode, SnomedExpression};
///
/// let left_arm = SnomedExpression::parse("71341001 : 272741003 = 7771000")?;
/// assert_eq!(left_arm.as_str(), "71341001 : 272741003 = 7771000");
/// assert_eq!(left_arm.compact(), "71341001:272741003=7771000");
/// assert_eq!(left_arm.focus(), [SnomedCode::new(71_341_001)?]);
/// assert_eq!(left_arm.concepts().len(), 3);
/// assert_eq!(left_arm.code(), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SnomedExpression {
    text: Box<str>,
    parts: Parts,
}

/// How the meaning that an expression defines stands to what the expression says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DefinitionStatus {
    /// `===`: it is just that. So it is when nothing is said.
    EquivalentTo,
    /// `<<<`: it is a kind of that.
    SubtypeOf,
}

/// What the grammar finds in an expression.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub(super) struct Parts {
    pub(super) definition: Option<DefinitionStatus>,
    /// Every concept, those of the focus first.
    pub(super) concepts: Vec<SnomedCode>,
    pub(super) focus: usize,
    pub(super) is_refined: bool,
    /// The same without terms and white space.
    pub(super) compact: String,
}

impl SnomedExpression {
    /// How deep expressions may be nested in parentheses.
    pub const MAX_DEPTH: usize = 32;

    /// Reads an expression.
    ///
    /// # Errors
    /// When the text does not follow the grammar, an identifier in it is not that of a concept, or it is nested deeper than
    /// [`MAX_DEPTH`](Self::MAX_DEPTH). The error tells the place.
    pub fn parse(text: &str) -> Result<Self, InvalidExpression> {
        let parts = grammar::recognise(text)?;
        Ok(Self {
            text: text.into(),
            parts,
        })
    }

    /// The text as it was written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The same without terms and without the white space between its parts: how FHIR wants it in a `code`.
    pub fn compact(&self) -> &str {
        &self.parts.compact
    }

    /// Every concept in it, in the order of the text: focus, attribute names and values, at every depth.
    pub fn concepts(&self) -> &[SnomedCode] {
        &self.parts.concepts
    }

    /// The concepts that it starts from, and that the rest refines. There is always one.
    pub fn focus(&self) -> &[SnomedCode] {
        self.parts
            .concepts
            .get(..self.parts.focus)
            .unwrap_or_default()
    }

    /// Whether the focus is refined by attributes.
    pub fn is_refined(&self) -> bool {
        self.parts.is_refined
    }

    /// The definition status, if it is written.
    pub fn definition_status(&self) -> Option<DefinitionStatus> {
        self.parts.definition
    }

    /// The code, if the expression says no more than one code does: a single concept, perhaps with its term.
    pub fn code(&self) -> Option<SnomedCode> {
        match *self.concepts() {
            [code] if self.parts.definition != Some(DefinitionStatus::SubtypeOf) => Some(code),
            _ => None,
        }
    }
}

impl From<SnomedCode> for SnomedExpression {
    fn from(code: SnomedCode) -> Self {
        let text = code.to_string();
        let parts = Parts {
            concepts: vec![code],
            focus: 1,
            compact: text.clone(),
            ..Parts::default()
        };
        Self {
            text: text.into(),
            parts,
        }
    }
}

impl fmt::Display for SnomedExpression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for SnomedExpression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (bytes, concepts) = (self.text.len(), self.concepts().len());
        write!(f, "SnomedExpression({bytes} bytes, {concepts} concepts)")
    }
}

impl AsRef<str> for SnomedExpression {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

wire_text!(SnomedExpression, InvalidExpression);
