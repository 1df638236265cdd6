// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `DiagnosticReport` resource and its parts.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::engine::macros::{choice, node, resource};
#[allow(unused_imports)]
use crate::engine::table::Table;
#[allow(unused_imports)]
use crate::primitive::{
    Base64Binary, Canonical, Code, Coded, Date, DateTime, Decimal, Id, Instant, Oid, Text, Time,
    Uri, Url, Uuid,
};
#[allow(unused_imports)]
use crate::{Boxed, Many};

/// The `DiagnosticReport` resource. Source: <http://hl7.org/fhir/R4/diagnosticreport.html>.
#[derive(Clone, Default, PartialEq)]
pub struct DiagnosticReport {
    /// `DiagnosticReport.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `DiagnosticReport.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `DiagnosticReport.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `DiagnosticReport.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `DiagnosticReport.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `DiagnosticReport.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `DiagnosticReport.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `DiagnosticReport.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `DiagnosticReport.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `DiagnosticReport.basedOn`, 0..*: `Reference` to CarePlan, ImmunizationRecommendation, MedicationRequest, NutritionOrder, ServiceRequest.
    pub based_on: Many<Reference>,
    /// `DiagnosticReport.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/diagnostic-report-status> (required).
    pub status: Option<Coded<codes::DiagnosticReportStatus>>,
    /// `DiagnosticReport.category`, 0..*: `CodeableConcept`.
    pub category: Many<CodeableConcept>,
    /// `DiagnosticReport.code`, 1..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/report-codes> (preferred).
    pub code: Option<Boxed<CodeableConcept>>,
    /// `DiagnosticReport.subject`, 0..1: `Reference` to Patient, Group, Device, Location.
    pub subject: Option<Boxed<Reference>>,
    /// `DiagnosticReport.encounter`, 0..1: `Reference` to Encounter.
    pub encounter: Option<Boxed<Reference>>,
    /// `DiagnosticReport.effective[x]`, 0..1: `dateTime` or `Period`.
    pub effective: Option<DiagnosticReportEffective>,
    /// `DiagnosticReport.issued`, 0..1: `instant`.
    pub issued: Option<Instant>,
    /// `DiagnosticReport.performer`, 0..*: `Reference` to Practitioner, PractitionerRole, Organization, CareTeam.
    pub performer: Many<Reference>,
    /// `DiagnosticReport.resultsInterpreter`, 0..*: `Reference` to Practitioner, PractitionerRole, Organization, CareTeam.
    pub results_interpreter: Many<Reference>,
    /// `DiagnosticReport.specimen`, 0..*: `Reference` to Specimen.
    pub specimen: Many<Reference>,
    /// `DiagnosticReport.result`, 0..*: `Reference` to Observation.
    pub result: Many<Reference>,
    /// `DiagnosticReport.imagingStudy`, 0..*: `Reference` to ImagingStudy.
    pub imaging_study: Many<Reference>,
    /// `DiagnosticReport.media`, 0..*: a group of elements.
    pub media: Many<DiagnosticReportMedia>,
    /// `DiagnosticReport.conclusion`, 0..1: `string`.
    pub conclusion: Option<Text>,
    /// `DiagnosticReport.conclusionCode`, 0..*: `CodeableConcept`.
    pub conclusion_code: Many<CodeableConcept>,
    /// `DiagnosticReport.presentedForm`, 0..*: `Attachment`.
    pub presented_form: Many<Attachment>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static DIAGNOSTIC_REPORT: Table = Table::new(
    "R4 DiagnosticReport resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
basedOn 0..* Reference
status 1..1 code
category 0..* CodeableConcept
code 1..1 CodeableConcept
subject 0..1 Reference
encounter 0..1 Reference
effective[x] 0..1 dateTime Period
issued 0..1 instant
performer 0..* Reference
resultsInterpreter 0..* Reference
specimen 0..* Reference
result 0..* Reference
imagingStudy 0..* Reference
media 0..* DiagnosticReport.media
conclusion 0..1 string
conclusionCode 0..* CodeableConcept
presentedForm 0..* Attachment",
);

node! { DiagnosticReport, DIAGNOSTIC_REPORT,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 nodes based_on,
10 code status,
11 nodes category,
12 node code,
13 node subject,
14 node encounter,
15 choice effective,
16 primitive issued,
17 nodes performer,
18 nodes results_interpreter,
19 nodes specimen,
20 nodes result,
21 nodes imaging_study,
22 nodes media,
23 primitive conclusion,
24 nodes conclusion_code,
25 nodes presented_form,
}

resource! { DiagnosticReport }

choice! { /// The types of `DiagnosticReport.effective[x]`.
DiagnosticReportEffective,
0 primitive DateTime(DateTime),
1 node Period(Boxed<Period>),
}

/// `DiagnosticReport.media`, a part of [`DiagnosticReport`].
#[derive(Clone, Default, PartialEq)]
pub struct DiagnosticReportMedia {
    /// `DiagnosticReport.media.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `DiagnosticReport.media.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `DiagnosticReport.media.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `DiagnosticReport.media.comment`, 0..1: `string`.
    pub comment: Option<Text>,
    /// `DiagnosticReport.media.link`, 1..1: `Reference` to Media.
    pub link: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static DIAGNOSTIC_REPORT_MEDIA: Table = Table::new(
    "R4 DiagnosticReport.media element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
comment 0..1 string
link 1..1 Reference",
);

node! { DiagnosticReportMedia, DIAGNOSTIC_REPORT_MEDIA,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive comment,
4 node link,
}
