// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Subscription` resource and its parts.

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

/// The `Subscription` resource. Source: <http://hl7.org/fhir/R4/subscription.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Subscription {
    /// `Subscription.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Subscription.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Subscription.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Subscription.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `Subscription.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Subscription.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Subscription.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Subscription.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Subscription.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/subscription-status> (required).
    pub status: Option<Coded<codes::SubscriptionStatus>>,
    /// `Subscription.contact`, 0..*: `ContactPoint`.
    pub contact: Many<ContactPoint>,
    /// `Subscription.end`, 0..1: `instant`.
    pub end: Option<Instant>,
    /// `Subscription.reason`, 1..1: `string`.
    pub reason: Option<Text>,
    /// `Subscription.criteria`, 1..1: `string`.
    pub criteria: Option<Text>,
    /// `Subscription.error`, 0..1: `string`.
    pub error: Option<Text>,
    /// `Subscription.channel`, 1..1: a group of elements.
    pub channel: Option<Boxed<SubscriptionChannel>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static SUBSCRIPTION: TypeInfo = TypeInfo {
    name: "Subscription",
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
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 8,
    Many "contact" 0x22746361746e6f63 0xffffffffffffffff "ContactPoint" Element 9,
    One "end" 0x3a22646e65 0xffffffffff "instant" Primitive 10,
    One "reason" 0x3a226e6f73616572 0xffffffffffffffff "string" Primitive 11,
    One "criteria" 0x6169726574697263 0xffffffffffffffff "string" Primitive 12,
    One "error" 0x3a22726f727265 0xffffffffffffff "string" Primitive 13,
    One "channel" 0x226c656e6e616863 0xffffffffffffffff "Subscription.channel" Element 14 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
    required: &[8, 11, 12, 14],
};

node! { Subscription, SUBSCRIPTION,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 code status,
9 nodes contact,
10 primitive end,
11 primitive reason,
12 primitive criteria,
13 primitive error,
14 node channel,
}

resource! { Subscription }

/// `Subscription.channel`, a part of [`Subscription`].
#[derive(Clone, Default, PartialEq)]
pub struct SubscriptionChannel {
    /// `Subscription.channel.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Subscription.channel.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Subscription.channel.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Subscription.channel.type`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/subscription-channel-type> (required).
    pub r#type: Option<Coded<codes::SubscriptionChannelType>>,
    /// `Subscription.channel.endpoint`, 0..1: `url`.
    pub endpoint: Option<Url>,
    /// `Subscription.channel.payload`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/mimetypes> (required).
    pub payload: Option<Code>,
    /// `Subscription.channel.header`, 0..*: `string`.
    pub header: Many<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static SUBSCRIPTION_CHANNEL: TypeInfo = TypeInfo {
    name: "Subscription.channel",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "type" 0x3a2265707974 0xffffffffffff "code" Primitive 3,
    One "endpoint" 0x746e696f70646e65 0xffffffffffffffff "url" Primitive 4,
    One "payload" 0x2264616f6c796170 0xffffffffffffffff "code" Primitive 5,
    Many "header" 0x3a22726564616568 0xffffffffffffffff "string" Primitive 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[3],
};

node! { SubscriptionChannel, SUBSCRIPTION_CHANNEL,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code r#type,
4 primitive endpoint,
5 primitive payload,
6 primitives header,
}
