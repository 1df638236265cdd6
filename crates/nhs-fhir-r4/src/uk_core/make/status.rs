//! The statuses of conditions and allergies, which FHIR has as concepts and binds to code systems of its own.
//!
//! A clinical status is due unless a record was entered in error, and then it is forbidden. So the two come as one argument.
//! Sources: [Condition](http://hl7.org/fhir/R4/condition.html#invs) con-3 and con-5,
//! [AllergyIntolerance](http://hl7.org/fhir/R4/allergyintolerance.html#invs) ait-1 and ait-2.
//!
//! ```
//! use nhs_fhir_core::uk_core::make::status::{AllergyClinical, AllergyStatus, AllergyVerification};
//!
//! let held = AllergyStatus::Held(AllergyClinical::Active, AllergyVerification::Confirmed);
//! let mistaken = AllergyStatus::EnteredInError;
//! assert_ne!(held, mistaken);
//! ```

use crate::Boxed;
use crate::uk_core::codes::CodeSystem;
use crate::{CodeableConcept, Coding};
use nhs_fhir_base::uk::codes::code_system;

/// Whether a condition is held to be so, or was recorded by mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConditionStatus {
    /// It is held to be so, thus far and with that certainty.
    Held(ConditionClinical, ConditionVerification),
    /// The record should not have been made.
    EnteredInError,
}

/// Whether an allergy is held to be so, or was recorded by mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AllergyStatus {
    /// It is held to be so, thus far and with that certainty.
    Held(AllergyClinical, AllergyVerification),
    /// The record should not have been made.
    EnteredInError,
}

code_system! {
/// The codes of <http://terminology.hl7.org/CodeSystem/condition-clinical>.
ConditionClinical, "http://terminology.hl7.org/CodeSystem/condition-clinical", also [], value_set "http://hl7.org/fhir/ValueSet/condition-clinical", {
    Active = "active" "Active",
    Recurrence = "recurrence" "Recurrence",
    Relapse = "relapse" "Relapse",
    Inactive = "inactive" "Inactive",
    Remission = "remission" "Remission",
    Resolved = "resolved" "Resolved",
} }

code_system! {
/// How certain a condition is: codes of <http://terminology.hl7.org/CodeSystem/condition-ver-status>, but for `entered-in-error`,
/// which is [`ConditionStatus::EnteredInError`].
ConditionVerification, "http://terminology.hl7.org/CodeSystem/condition-ver-status", also [], value_set "", {
    Unconfirmed = "unconfirmed" "Unconfirmed",
    Provisional = "provisional" "Provisional",
    Differential = "differential" "Differential",
    Confirmed = "confirmed" "Confirmed",
    Refuted = "refuted" "Refuted",
} }

code_system! {
/// The codes of <http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical>.
AllergyClinical, "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical", also [], value_set "http://hl7.org/fhir/ValueSet/allergyintolerance-clinical", {
    Active = "active" "Active",
    Inactive = "inactive" "Inactive",
    Resolved = "resolved" "Resolved",
} }

code_system! {
/// How certain an allergy is: codes of <http://terminology.hl7.org/CodeSystem/allergyintolerance-verification>, but for
/// `entered-in-error`, which is [`AllergyStatus::EnteredInError`].
AllergyVerification, "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification", also [], value_set "", {
    Unconfirmed = "unconfirmed" "Unconfirmed",
    Confirmed = "confirmed" "Confirmed",
    Refuted = "refuted" "Refuted",
} }

/// A clinical status, which may be absent, and a verification status.
pub(super) type Statuses = (
    Option<Boxed<CodeableConcept>>,
    Option<Boxed<CodeableConcept>>,
);

impl ConditionStatus {
    pub(super) fn concepts(self) -> Statuses {
        match self {
            Self::Held(clinical, verification) => held(clinical, verification),
            Self::EnteredInError => (None, entered_in_error(ConditionVerification::Confirmed)),
        }
    }
}

impl AllergyStatus {
    pub(super) fn concepts(self) -> Statuses {
        match self {
            Self::Held(clinical, verification) => held(clinical, verification),
            Self::EnteredInError => (None, entered_in_error(AllergyVerification::Confirmed)),
        }
    }
}

fn held<C, V>(clinical: C, verification: V) -> Statuses
where
    C: CodeSystem<Coding = Coding>,
    V: CodeSystem<Coding = Coding>,
{
    let clinical = clinical.to_codeable_concept();
    let verification = verification.to_codeable_concept();
    (Some(clinical.into()), Some(verification.into()))
}

/// The code that the enum of the system leaves out.
fn entered_in_error<V: CodeSystem<Coding = Coding>>(
    of_system: V,
) -> Option<Boxed<CodeableConcept>> {
    let coding = Coding {
        code: crate::primitive::Code::parse("entered-in-error").ok(),
        display: Some("Entered in Error".into()),
        ..of_system.to_coding()
    };
    Some(CodeableConcept::from(coding).into())
}
