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
    fields: fields! { One "id" 0x3a226469 0xffffffff "id" Primitive 0,
    One "meta" 0x3a226174656d 0xffffffffffff "Meta" Element 1,
    One "implicitRules" 0x746963696c706d69 0xffffffffffffffff "uri" Primitive 2,
    One "language" 0x65676175676e616c 0xffffffffffffffff "code" Primitive 3,
    One "text" 0x3a2274786574 0xffffffffffff "Narrative" Element 4,
    Many "contained" 0x656e6961746e6f63 0xffffffffffffffff "Resource" Resource 5,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 6,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 7,
    Many "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 8,
    Many "basedOn" 0x226e4f6465736162 0xffffffffffffffff "Reference" Element 9,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 10,
    Many "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 11,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 12,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 13,
    One "encounter" 0x65746e756f636e65 0xffffffffffffffff "Reference" Element 14,
    Choice "effectiveDateTime" 0x7669746365666665 0xffffffffffffffff "dateTime" Primitive 15 0,
    Choice "effectivePeriod" 0x7669746365666665 0xffffffffffffffff "Period" Element 15 1,
    One "issued" 0x3a22646575737369 0xffffffffffffffff "instant" Primitive 16,
    Many "performer" 0x656d726f66726570 0xffffffffffffffff "Reference" Element 17,
    Many "resultsInterpreter" 0x4973746c75736572 0xffffffffffffffff "Reference" Element 18,
    Many "specimen" 0x6e656d6963657073 0xffffffffffffffff "Reference" Element 19,
    Many "result" 0x3a22746c75736572 0xffffffffffffffff "Reference" Element 20,
    Many "imagingStudy" 0x53676e6967616d69 0xffffffffffffffff "Reference" Element 21,
    Many "media" 0x3a22616964656d 0xffffffffffffff "DiagnosticReport.media" Element 22,
    One "conclusion" 0x6973756c636e6f63 0xffffffffffffffff "string" Primitive 23,
    Many "conclusionCode" 0x6973756c636e6f63 0xffffffffffffffff "CodeableConcept" Element 24,
    Many "presentedForm" 0x65746e6573657270 0xffffffffffffffff "Attachment" Element 25 },
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
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "comment" 0x22746e656d6d6f63 0xffffffffffffffff "string" Primitive 3,
    One "link" 0x3a226b6e696c 0xffffffffffff "Reference" Element 4 },
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
