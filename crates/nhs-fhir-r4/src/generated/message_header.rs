// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `MessageHeader` resource and its parts.

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

/// The `MessageHeader` resource. Source: <http://hl7.org/fhir/R4/messageheader.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MessageHeader {
    /// `MessageHeader.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `MessageHeader.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `MessageHeader.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `MessageHeader.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `MessageHeader.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `MessageHeader.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `MessageHeader.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MessageHeader.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MessageHeader.event[x]`, 1..1: `Coding` or `uri`.
    pub event: Option<MessageHeaderEvent>,
    /// `MessageHeader.destination`, 0..*: a group of elements.
    pub destination: Many<MessageHeaderDestination>,
    /// `MessageHeader.sender`, 0..1: `Reference` to Practitioner, PractitionerRole, Organization.
    pub sender: Option<Boxed<Reference>>,
    /// `MessageHeader.enterer`, 0..1: `Reference` to Practitioner, PractitionerRole.
    pub enterer: Option<Boxed<Reference>>,
    /// `MessageHeader.author`, 0..1: `Reference` to Practitioner, PractitionerRole.
    pub author: Option<Boxed<Reference>>,
    /// `MessageHeader.source`, 1..1: a group of elements.
    pub source: Option<Boxed<MessageHeaderSource>>,
    /// `MessageHeader.responsible`, 0..1: `Reference` to Practitioner, PractitionerRole, Organization.
    pub responsible: Option<Boxed<Reference>>,
    /// `MessageHeader.reason`, 0..1: `CodeableConcept`.
    pub reason: Option<Boxed<CodeableConcept>>,
    /// `MessageHeader.response`, 0..1: a group of elements.
    pub response: Option<Boxed<MessageHeaderResponse>>,
    /// `MessageHeader.focus`, 0..*: `Reference` to Resource.
    pub focus: Many<Reference>,
    /// `MessageHeader.definition`, 0..1: `canonical`.
    pub definition: Option<Canonical>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MESSAGE_HEADER: Table = Table::new(
    "R4 MessageHeader resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
event[x] 1..1 Coding uri
destination 0..* MessageHeader.destination
sender 0..1 Reference
enterer 0..1 Reference
author 0..1 Reference
source 1..1 MessageHeader.source
responsible 0..1 Reference
reason 0..1 CodeableConcept
response 0..1 MessageHeader.response
focus 0..* Reference
definition 0..1 canonical",
);

node! { MessageHeader, MESSAGE_HEADER,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 choice event,
9 nodes destination,
10 node sender,
11 node enterer,
12 node author,
13 node source,
14 node responsible,
15 node reason,
16 node response,
17 nodes focus,
18 primitive definition,
}

resource! { MessageHeader }

choice! { /// The types of `MessageHeader.event[x]`.
MessageHeaderEvent,
0 node Coding(Boxed<Coding>),
1 primitive Uri(Uri),
}

/// `MessageHeader.destination`, a part of [`MessageHeader`].
#[derive(Clone, Default, PartialEq)]
pub struct MessageHeaderDestination {
    /// `MessageHeader.destination.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `MessageHeader.destination.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MessageHeader.destination.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MessageHeader.destination.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `MessageHeader.destination.target`, 0..1: `Reference` to Device.
    pub target: Option<Boxed<Reference>>,
    /// `MessageHeader.destination.endpoint`, 1..1: `url`.
    pub endpoint: Option<Url>,
    /// `MessageHeader.destination.receiver`, 0..1: `Reference` to Practitioner, PractitionerRole, Organization.
    pub receiver: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MESSAGE_HEADER_DESTINATION: Table = Table::new(
    "R4 MessageHeader.destination element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
name 0..1 string
target 0..1 Reference
endpoint 1..1 url
receiver 0..1 Reference",
);

node! { MessageHeaderDestination, MESSAGE_HEADER_DESTINATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive name,
4 node target,
5 primitive endpoint,
6 node receiver,
}

/// `MessageHeader.response`, a part of [`MessageHeader`].
#[derive(Clone, Default, PartialEq)]
pub struct MessageHeaderResponse {
    /// `MessageHeader.response.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `MessageHeader.response.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MessageHeader.response.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MessageHeader.response.identifier`, 1..1: `id`.
    pub identifier: Option<Id>,
    /// `MessageHeader.response.code`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/response-code> (required).
    pub code: Option<Coded<codes::ResponseType>>,
    /// `MessageHeader.response.details`, 0..1: `Reference` to OperationOutcome.
    pub details: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MESSAGE_HEADER_RESPONSE: Table = Table::new(
    "R4 MessageHeader.response element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
identifier 1..1 id
code 1..1 code
details 0..1 Reference",
);

node! { MessageHeaderResponse, MESSAGE_HEADER_RESPONSE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive identifier,
4 code code,
5 node details,
}

/// `MessageHeader.source`, a part of [`MessageHeader`].
#[derive(Clone, Default, PartialEq)]
pub struct MessageHeaderSource {
    /// `MessageHeader.source.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `MessageHeader.source.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MessageHeader.source.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MessageHeader.source.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `MessageHeader.source.software`, 0..1: `string`.
    pub software: Option<Text>,
    /// `MessageHeader.source.version`, 0..1: `string`.
    pub version: Option<Text>,
    /// `MessageHeader.source.contact`, 0..1: `ContactPoint`.
    pub contact: Option<Boxed<ContactPoint>>,
    /// `MessageHeader.source.endpoint`, 1..1: `url`.
    pub endpoint: Option<Url>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MESSAGE_HEADER_SOURCE: Table = Table::new(
    "R4 MessageHeader.source element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
name 0..1 string
software 0..1 string
version 0..1 string
contact 0..1 ContactPoint
endpoint 1..1 url",
);

node! { MessageHeaderSource, MESSAGE_HEADER_SOURCE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive name,
4 primitive software,
5 primitive version,
6 node contact,
7 primitive endpoint,
}
