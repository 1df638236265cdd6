// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Subscription` resource and its parts.

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

static SUBSCRIPTION: Table = Table::new(
    "R4 Subscription resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
status 1..1 code
contact 0..* ContactPoint
end 0..1 instant
reason 1..1 string
criteria 1..1 string
error 0..1 string
channel 1..1 Subscription.channel",
);

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

static SUBSCRIPTION_CHANNEL: Table = Table::new(
    "R4 Subscription.channel element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
type 1..1 code
endpoint 0..1 url
payload 0..1 code
header 0..* string",
);

node! { SubscriptionChannel, SUBSCRIPTION_CHANNEL,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code r#type,
4 primitive endpoint,
5 primitive payload,
6 primitives header,
}
