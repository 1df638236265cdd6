//! URIs that NHS messages carry again and again: they are kept once for the whole program, not once for each time they come.
//!
//! More than half of the long texts of a patient as PDS gives it are such: which extension, which code system. The list takes
//! nothing away and changes nothing; a URI that is not on it is kept like any other text.

use std::sync::LazyLock;

use crate::engine::label::{Index, Label};

/// The frequent URI that this text is.
#[inline]
pub(super) fn frequent(text: &str) -> Option<&'static str> {
    // a shorter one takes no memory of its own
    if text.len() <= size_of::<super::Text>() {
        return None;
    }
    let known = &*FREQUENT;
    known.index.find(Label::of_end(text)?, |at| {
        let uri = known.uris.get(at)?;
        (*uri == text).then_some(*uri)
    })
}

struct Frequent {
    uris: Vec<&'static str>,
    index: Index,
}

static FREQUENT: LazyLock<Frequent> = LazyLock::new(|| {
    let uris: Vec<&'static str> = uris().map(|uri| &*uri.leak()).collect();
    let labels = uris
        .iter()
        .map(|uri| Label::of_end(uri).unwrap_or(Label::of(uri)));
    let index = Index::of(labels);
    Frequent { uris, index }
});

fn uris() -> impl Iterator<Item = String> {
    LIST.iter().flat_map(|(stem, ends)| {
        let ends = ends.split_whitespace();
        ends.map(move |end| stem.replace('*', end))
    })
}

/// URIs that have a stem in common, and what stands in the place of its `*`. Sources: [UK Core](https://simplifier.net/hl7fhirukcorer4),
/// [CareConnect](https://fhir.hl7.org.uk), [NHS England](https://simplifier.net/nhsdigital), [HL7](https://terminology.hl7.org).
static LIST: &[(&str, &str)] = &[
    (
        "http://*",
        "snomed.info/sct unitsofmeasure.org read.info/readv2 read.info/ctv3",
    ),
    (
        "https://fhir.nhs.uk/Id/*",
        "nhs-number ods-organization-code ods-site-code sds-user-id sds-role-profile-id \
         cross-care-setting-identifier nhsServiceInteractionId nhsSpineASID prescription-order-number \
         prescription-order-item-number prescription ers-request-id ers-service UBRN local-patient-identifier \
         dos-service-id",
    ),
    (
        "http://fhir.nhs.net/Id/*",
        "nhs-number sds-user-id sds-role-profile-id ers-service",
    ),
    (
        "https://fhir.hl7.org.uk/Id/*",
        "gmc-number gmp-number nmc-number gphc-number emis-drug-codes egton-codes multilex-drug-codes din-number \
         resipuk-gemscript-drug-codes",
    ),
    (
        "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-*",
        "AddressKey AdditionalContact AdmissionMethod AllergyIntoleranceEnd BirthSex CodingSCTDescDisplay CodingSCTDescId \
         ContactPreference ContactRank CopyCorrespondenceIndicator DeathNotificationStatus DeliveryChannel \
         EmergencyCareDischargeStatus EthnicCategory Evidence ListWarningCode MainLocation MedicalApplianceSupplier \
         MedicationPrescribingOrganizationType MedicationQuantityText MedicationRepeatInformation \
         MedicationStatementLastIssueDate NHSCommunication NHSNumberUnavailableReason NHSNumberVerificationStatus \
         NominatedPharmacy OtherContactSystem ParentPresent PreferredDispenserOrganization RegisteringAuthority \
         ResidentialStatus SourceOfServiceRequest VaccinationProcedure",
    ),
    (
        "https://fhir.hl7.org.uk/CodeSystem/UKCore-*",
        "AddressKeyType ContactRank DeathNotificationStatus EthnicCategory EthnicCategoryEngland HumanLanguage \
         NHSNumberVerificationStatus OtherContactSystem PersonalRelationship PreferredContactMethod \
         PreferredWrittenCommunicationFormat RecordStandardHeadings ResidentialStatusEngland",
    ),
    (
        "https://fhir.hl7.org.uk/StructureDefinition/UKCore-*",
        "AllergyIntolerance Condition DocumentReference Encounter Immunization Location MedicationRequest Observation \
         Organization Patient Practitioner PractitionerRole ServiceRequest",
    ),
    (
        "https://fhir.nhs.uk/England/CodeSystem/England-*",
        "NRLFormatCode ODSDateTime ODSRecordUseType PeriodType",
    ),
    (
        "https://fhir.nhs.uk/England/StructureDefinition/Extension-England-*",
        "ContentStability OrganisationRole TypedDateTime TypedPeriod",
    ),
    (
        "https://fhir.nhs.uk/*",
        "StructureDefinition/Extension-PDS-RemovalFromRegistration CodeSystem/PDS-RemovalReasonExitCode \
         CodeSystem/organisation-role StructureDefinition/Extension-SDS-NhsServiceInteractionId \
         StructureDefinition/Extension-DM-PrescriptionId StructureDefinition/Extension-DM-PrescriptionType \
         R4/CodeSystem/Spine-ErrorOrWarningCode CodeSystem/NHSD-API-ErrorOrWarningCode CodeSystem/message-event",
    ),
    (
        "http://terminology.hl7.org/CodeSystem/*",
        "condition-category condition-clinical medicationrequest-category medicationrequest-course-of-therapy \
         observation-category v2-0078 v2-0131 v2-0203 v3-ActCode v3-Confidentiality v3-NullFlavor \
         v3-ObservationInterpretation v3-ParticipationType v3-RoleCode",
    ),
    (
        "http://hl7.org/fhir/*",
        "list-order condition-category observation-category v2/0074 v2/0078 v2/0131 v2/0203 v3/NullFlavor \
         v3/ParticipationType StructureDefinition/patient-birthPlace StructureDefinition/patient-birthTime",
    ),
    (
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-*",
        "coding-sctdescid CareConnect-ActualProblem-1 CareConnect-DateRecorded-1 \
         CareConnect-MedicationStatementDosageLastChanged-1 CareConnect-ProblemSignificance-1 \
         CareConnect-RelatedClinicalContent-1 CareConnect-RelatedProblemHeader-1 CareConnect-VaccinationProcedure-1",
    ),
    (
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-*",
        "coding-sctdescid CareConnect-GPC-ActualProblem-1 CareConnect-GPC-AllergyIntoleranceEnd-1 \
         CareConnect-GPC-ClinicalSetting-1 CareConnect-GPC-ListWarningCode-1 CareConnect-GPC-MedicationQuantityText-1 \
         CareConnect-GPC-MedicationRepeatInformation-1 CareConnect-GPC-MedicationStatementLastIssueDate-1 \
         CareConnect-GPC-NHSCommunication-1 CareConnect-GPC-NHSNumberVerificationStatus-1 \
         CareConnect-GPC-PrescribingAgency-1 CareConnect-GPC-PrescriptionType-1 CareConnect-GPC-RegistrationDetails-1 \
         eRS-Appointment-1 eRS-AttachedBy-1 eRS-AttachedByOrganisation-1 eRS-AvailabilityStatus-1 \
         eRS-Commissioning-Rule-Org-1 eRS-ReferralPriority-1 eRS-ReferralShortlist-1 eRS-ReferralState-1 \
         eRS-Shortlist-SearchCriteria-1",
    ),
    (
        "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-*",
        "AllergyIntolerance-1 Condition-1 DiagnosticReport-1 DocumentReference-1 Encounter-1 Immunization-1 List-1 \
         Location-1 Medication-1 MedicationRequest-1 MedicationStatement-1 Observation-1 Organization-1 Patient-1 \
         Practitioner-1 PractitionerRole-1 ProblemHeader-Condition-1 ProcedureRequest-1 ReferralRequest-1 Specimen-1",
    ),
    (
        "https://fhir.nhs.uk/STU3/CodeSystem/*",
        "CareConnect-HumanLanguage-1 CareConnect-ListEmptyReasonCode-1 CareConnect-NHSNumberVerificationStatus-1 \
         CareConnect-PrescribingAgency-1 CareConnect-PrescriptionType-1 CareConnect-SDSJobRoleName-1 \
         GPConnect-ParticipantType-1 eRS-AttachmentType-1 eRS-AvailabilityStatus-1 eRS-BusinessFunction-1 eRS-ClinicType-1 \
         eRS-Priority-1 eRS-ReferralState-1",
    ),
    (
        "https://fhir.hl7.org.uk/STU3/CodeSystem/*",
        "CareConnect-ConditionCategory-1 CareConnect-SDSJobRoleName-1 GPConnect-SecondaryListValues-1",
    ),
];

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::primitive::{Text, Uri};

    #[test]
    fn each_uri_on_the_list_is_one_and_is_there_once() {
        let mut met = HashSet::new();
        for uri in uris() {
            assert!(
                Uri::parse(&uri).is_ok() && uri.len() > size_of::<Text>(),
                "{uri}"
            );
            assert_eq!(frequent(&uri), Some(&*uri));
            assert!(met.insert(uri.clone()), "{uri} twice");
        }
    }

    #[test]
    fn what_is_nearly_on_the_list_is_not_taken_for_it() {
        for other in [
            "https://fhir.nhs.uk/Id/nhs-numbers",
            "https://fhir.nhs.uk/Id/nhs_number",
            "https://fhir.nhs.uk/id/nhs-number",
            "http://fhir.nhs.uk/Id/nhs-number",
            "https://fhir.nhs.uk/Id/",
            "",
        ] {
            assert_eq!(frequent(other), None, "{other}");
        }
    }
}
