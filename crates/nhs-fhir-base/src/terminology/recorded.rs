//! How a concept came to be recorded: in words, by the code that was picked, and by what was made of it since.

use std::fmt;

use super::TransferDegraded;

/// The parts of a concept told apart by where they come from. It is what `recorded` of a `CodeableConcept` gives.
///
/// GP Connect sends what was entered in Read codes or by a supplier's own as that code, marked as picked by the user, and its
/// translation to SNOMED CT beside it. What is marked nowhere is not guessed at.
/// Source: [GP Connect, clinical terminologies](https://developer.nhs.uk/apis/gpconnect-1-6-0/design_clinical_terminologies.html).
#[derive(Clone, PartialEq)]
pub struct Recorded<'a, C> {
    /// The words as they were recorded: the concept's text.
    pub text: Option<&'a str>,
    /// The code that a person picked: the first that is marked so.
    pub entered: Option<&'a C>,
    /// What has been made of it: all codings beside the entered one, and those marked as not picked.
    pub translations: Vec<&'a C>,
    /// The codings of a concept in which none is marked as entered: they may be entered or translated.
    pub unmarked: Vec<&'a C>,
    /// That the code was lost on the way between GP systems, so that only the text says what was recorded.
    pub degraded: Option<TransferDegraded>,
}

impl<C> fmt::Debug for Recorded<'_, C> {
    // the shape only: the words and codes are the patient's
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorded")
            .field("text", &self.text.is_some())
            .field("entered", &self.entered.is_some())
            .field("translations", &self.translations.len())
            .field("unmarked", &self.unmarked.len())
            .field("degraded", &self.degraded)
            .finish()
    }
}

/// What a coding is in its concept.
#[doc(hidden)]
#[derive(Debug)]
#[non_exhaustive]
pub enum Mark {
    Entered,
    Other { is_translation: bool },
    Degraded(TransferDegraded),
}

impl<'a, C> Recorded<'a, C> {
    /// Sorts the codings of a concept by their marks.
    #[doc(hidden)] // for the releases
    pub fn new(text: Option<&'a str>, codings: impl Iterator<Item = (&'a C, Mark)>) -> Self {
        let mut recorded = Self {
            text,
            entered: None,
            translations: Vec::new(),
            unmarked: Vec::new(),
            degraded: None,
        };
        let mut others = Vec::new();
        for (coding, mark) in codings {
            match mark {
                Mark::Entered if recorded.entered.is_none() => recorded.entered = Some(coding),
                Mark::Entered => others.push((coding, true)),
                Mark::Other { is_translation } => others.push((coding, is_translation)),
                Mark::Degraded(kind) => recorded.degraded = recorded.degraded.or(Some(kind)),
            }
        }
        let has_entered = recorded.entered.is_some();
        for (coding, is_translation) in others {
            let place = if is_translation || has_entered {
                &mut recorded.translations
            } else {
                &mut recorded.unmarked
            };
            place.push(coding);
        }
        recorded
    }
}
