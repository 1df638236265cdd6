// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `ServiceRequest` resource and its parts.

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

/// The `ServiceRequest` resource. Source: <http://hl7.org/fhir/R4/servicerequest.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ServiceRequest {
    /// `ServiceRequest.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `ServiceRequest.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `ServiceRequest.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `ServiceRequest.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `ServiceRequest.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `ServiceRequest.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `ServiceRequest.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ServiceRequest.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ServiceRequest.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `ServiceRequest.instantiatesCanonical`, 0..*: `canonical`.
    pub instantiates_canonical: Many<Canonical>,
    /// `ServiceRequest.instantiatesUri`, 0..*: `uri`.
    pub instantiates_uri: Many<Uri>,
    /// `ServiceRequest.basedOn`, 0..*: `Reference` to CarePlan, ServiceRequest, MedicationRequest.
    pub based_on: Many<Reference>,
    /// `ServiceRequest.replaces`, 0..*: `Reference` to ServiceRequest.
    pub replaces: Many<Reference>,
    /// `ServiceRequest.requisition`, 0..1: `Identifier`.
    pub requisition: Option<Boxed<Identifier>>,
    /// `ServiceRequest.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-status> (required).
    pub status: Option<Coded<codes::RequestStatus>>,
    /// `ServiceRequest.intent`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-intent> (required).
    pub intent: Option<Coded<codes::RequestIntent>>,
    /// `ServiceRequest.category`, 0..*: `CodeableConcept`.
    pub category: Many<CodeableConcept>,
    /// `ServiceRequest.priority`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-priority> (required).
    pub priority: Option<Coded<codes::RequestPriority>>,
    /// `ServiceRequest.doNotPerform`, 0..1: `boolean`.
    pub do_not_perform: Option<bool>,
    /// `ServiceRequest.code`, 0..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `ServiceRequest.orderDetail`, 0..*: `CodeableConcept`.
    pub order_detail: Many<CodeableConcept>,
    /// `ServiceRequest.quantity[x]`, 0..1: `Quantity` or `Ratio` or `Range`.
    pub quantity: Option<ServiceRequestQuantity>,
    /// `ServiceRequest.subject`, 1..1: `Reference` to Patient, Group, Location, Device.
    pub subject: Option<Boxed<Reference>>,
    /// `ServiceRequest.encounter`, 0..1: `Reference` to Encounter.
    pub encounter: Option<Boxed<Reference>>,
    /// `ServiceRequest.occurrence[x]`, 0..1: `dateTime` or `Period` or `Timing`.
    pub occurrence: Option<ServiceRequestOccurrence>,
    /// `ServiceRequest.asNeeded[x]`, 0..1: `boolean` or `CodeableConcept`.
    pub as_needed: Option<ServiceRequestAsNeeded>,
    /// `ServiceRequest.authoredOn`, 0..1: `dateTime`.
    pub authored_on: Option<DateTime>,
    /// `ServiceRequest.requester`, 0..1: `Reference` to Practitioner, PractitionerRole, Organization, Patient, RelatedPerson, Device.
    pub requester: Option<Boxed<Reference>>,
    /// `ServiceRequest.performerType`, 0..1: `CodeableConcept`.
    pub performer_type: Option<Boxed<CodeableConcept>>,
    /// `ServiceRequest.performer`, 0..*: `Reference` to Practitioner, PractitionerRole, Organization, CareTeam, HealthcareService, Patient, Device, RelatedPerson.
    pub performer: Many<Reference>,
    /// `ServiceRequest.locationCode`, 0..*: `CodeableConcept`.
    pub location_code: Many<CodeableConcept>,
    /// `ServiceRequest.locationReference`, 0..*: `Reference` to Location.
    pub location_reference: Many<Reference>,
    /// `ServiceRequest.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `ServiceRequest.reasonReference`, 0..*: `Reference` to Condition, Observation, DiagnosticReport, DocumentReference.
    pub reason_reference: Many<Reference>,
    /// `ServiceRequest.insurance`, 0..*: `Reference` to Coverage, ClaimResponse.
    pub insurance: Many<Reference>,
    /// `ServiceRequest.supportingInfo`, 0..*: `Reference` to Resource.
    pub supporting_info: Many<Reference>,
    /// `ServiceRequest.specimen`, 0..*: `Reference` to Specimen.
    pub specimen: Many<Reference>,
    /// `ServiceRequest.bodySite`, 0..*: `CodeableConcept`.
    pub body_site: Many<CodeableConcept>,
    /// `ServiceRequest.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// `ServiceRequest.patientInstruction`, 0..1: `string`.
    pub patient_instruction: Option<Text>,
    /// `ServiceRequest.relevantHistory`, 0..*: `Reference` to Provenance.
    pub relevant_history: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static SERVICE_REQUEST: Table = Table::new(
    "R4 ServiceRequest resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
instantiatesCanonical 0..* canonical
instantiatesUri 0..* uri
basedOn 0..* Reference
replaces 0..* Reference
requisition 0..1 Identifier
status 1..1 code
intent 1..1 code
category 0..* CodeableConcept
priority 0..1 code
doNotPerform 0..1 boolean
code 0..1 CodeableConcept
orderDetail 0..* CodeableConcept
quantity[x] 0..1 Quantity Ratio Range
subject 1..1 Reference
encounter 0..1 Reference
occurrence[x] 0..1 dateTime Period Timing
asNeeded[x] 0..1 boolean CodeableConcept
authoredOn 0..1 dateTime
requester 0..1 Reference
performerType 0..1 CodeableConcept
performer 0..* Reference
locationCode 0..* CodeableConcept
locationReference 0..* Reference
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference
insurance 0..* Reference
supportingInfo 0..* Reference
specimen 0..* Reference
bodySite 0..* CodeableConcept
note 0..* Annotation
patientInstruction 0..1 string
relevantHistory 0..* Reference",
);

node! { ServiceRequest, SERVICE_REQUEST,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 primitives instantiates_canonical,
10 primitives instantiates_uri,
11 nodes based_on,
12 nodes replaces,
13 node requisition,
14 code status,
15 code intent,
16 nodes category,
17 code priority,
18 primitive do_not_perform,
19 node code,
20 nodes order_detail,
21 choice quantity,
22 node subject,
23 node encounter,
24 choice occurrence,
25 choice as_needed,
26 primitive authored_on,
27 node requester,
28 node performer_type,
29 nodes performer,
30 nodes location_code,
31 nodes location_reference,
32 nodes reason_code,
33 nodes reason_reference,
34 nodes insurance,
35 nodes supporting_info,
36 nodes specimen,
37 nodes body_site,
38 nodes note,
39 primitive patient_instruction,
40 nodes relevant_history,
}

resource! { ServiceRequest }

choice! { /// The types of `ServiceRequest.quantity[x]`.
ServiceRequestQuantity,
0 node Quantity(Boxed<Quantity>),
1 node Ratio(Boxed<Ratio>),
2 node Range(Boxed<Range>),
}

choice! { /// The types of `ServiceRequest.occurrence[x]`.
ServiceRequestOccurrence,
0 primitive DateTime(DateTime),
1 node Period(Boxed<Period>),
2 node Timing(Boxed<Timing>),
}

choice! { /// The types of `ServiceRequest.asNeeded[x]`.
ServiceRequestAsNeeded,
0 primitive Boolean(bool),
1 node CodeableConcept(Boxed<CodeableConcept>),
}
