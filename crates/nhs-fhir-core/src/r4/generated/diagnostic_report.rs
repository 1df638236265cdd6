// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `DiagnosticReport` resource and its parts.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::engine::macros::{choice, fields, node, resource};
#[allow(unused_imports)]
use crate::engine::table::{Release, TypeInfo};
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

static DIAGNOSTIC_REPORT: TypeInfo = TypeInfo {
    name: "DiagnosticReport",
    resource: true,
    release: Release::R4,
    fields: fields! { One "id" "id" Primitive 0,
    One "meta" "Meta" Element 1,
    One "implicitRules" "uri" Primitive 2,
    One "language" "code" Primitive 3,
    One "text" "Narrative" Element 4,
    Many "contained" "Resource" Resource 5,
    Many "extension" "Extension" Element 6,
    Many "modifierExtension" "Extension" Element 7,
    Many "identifier" "Identifier" Element 8,
    Many "basedOn" "Reference" Element 9,
    One "status" "code" Primitive 10,
    Many "category" "CodeableConcept" Element 11,
    One "code" "CodeableConcept" Element 12,
    One "subject" "Reference" Element 13,
    One "encounter" "Reference" Element 14,
    Choice "effectiveDateTime" "dateTime" Primitive 15 0,
    Choice "effectivePeriod" "Period" Element 15 1,
    One "issued" "instant" Primitive 16,
    Many "performer" "Reference" Element 17,
    Many "resultsInterpreter" "Reference" Element 18,
    Many "specimen" "Reference" Element 19,
    Many "result" "Reference" Element 20,
    Many "imagingStudy" "Reference" Element 21,
    Many "media" "DiagnosticReport.media" Element 22,
    One "conclusion" "string" Primitive 23,
    Many "conclusionCode" "CodeableConcept" Element 24,
    Many "presentedForm" "Attachment" Element 25 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 22, 23, 24, 25,
        26,
    ],
    required: &[10, 12],
};

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

static DIAGNOSTIC_REPORT_MEDIA: TypeInfo = TypeInfo {
    name: "DiagnosticReport.media",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" "string" Primitive 0,
    Many "extension" "Extension" Element 1,
    Many "modifierExtension" "Extension" Element 2,
    One "comment" "string" Primitive 3,
    One "link" "Reference" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[4],
};

node! { DiagnosticReportMedia, DIAGNOSTIC_REPORT_MEDIA,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive comment,
4 node link,
}
