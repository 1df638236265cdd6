//! The codes that stand for one which could not be transferred between GP systems.

use super::SnomedCode;

/// What kind of entry has lost its code on the way from one GP system to another.
///
/// The code says that something is in the record, not what: that is in the concept's text.
/// Source: [GP Connect, degraded data](https://developer.nhs.uk/apis/gpconnect-1-6-0/accessrecord_structured_development_guidance.html).
///
/// ```
/// use nhs_fhir_core::terminology::{SnomedCode, TransferDegraded};
///
/// let code = SnomedCode::parse("196421000000109")?;
/// assert_eq!(TransferDegraded::of(code), Some(TransferDegraded::Medication));
/// assert_eq!(TransferDegraded::Medication.code(), code);
/// # Ok::<(), nhs_fhir_core::terminology::InvalidSctid>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferDegraded {
    /// Any entry of the record.
    RecordEntry,
    /// A medication.
    Medication,
    /// A plan.
    Plan,
    /// An allergy to a drug.
    DrugAllergy,
    /// An allergy to something else.
    NonDrugAllergy,
}

impl TransferDegraded {
    const ALL: [Self; 5] = [
        Self::RecordEntry,
        Self::Medication,
        Self::Plan,
        Self::DrugAllergy,
        Self::NonDrugAllergy,
    ];

    /// The kind that a code stands for; none for a code that says what was recorded.
    pub fn of(code: SnomedCode) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Its SNOMED CT code.
    pub const fn code(self) -> SnomedCode {
        SnomedCode::listed(match self {
            Self::RecordEntry => 196_411_000_000_103,
            Self::Medication => 196_421_000_000_109,
            Self::Plan => 196_451_000_000_104,
            Self::DrugAllergy => 196_461_000_000_101,
            Self::NonDrugAllergy => 196_471_000_000_108,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_listed_codes_are_codes() {
        for kind in TransferDegraded::ALL {
            assert_eq!(SnomedCode::new(kind.code().get()), Ok(kind.code()));
            assert_eq!(TransferDegraded::of(kind.code()), Some(kind));
        }
        assert_eq!(TransferDegraded::of(SnomedCode::listed(22_298_006)), None);
    }
}
