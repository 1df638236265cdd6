// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Bundle` resource and its parts.

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

/// The `Bundle` resource. Source: <http://hl7.org/fhir/R4/bundle.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Bundle {
    /// `Bundle.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Bundle.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Bundle.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Bundle.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `Bundle.identifier`, 0..1: `Identifier`.
    pub identifier: Option<Boxed<Identifier>>,
    /// `Bundle.type`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/bundle-type> (required).
    pub r#type: Option<Coded<codes::BundleType>>,
    /// `Bundle.timestamp`, 0..1: `instant`.
    pub timestamp: Option<Instant>,
    /// `Bundle.total`, 0..1: `unsignedInt`.
    pub total: Option<u32>,
    /// `Bundle.link`, 0..*: a group of elements.
    pub link: Many<BundleLink>,
    /// `Bundle.entry`, 0..*: a group of elements.
    pub entry: Many<BundleEntry>,
    /// `Bundle.signature`, 0..1: `Signature`.
    pub signature: Option<Boxed<Signature>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static BUNDLE: TypeInfo = TypeInfo {
    name: "Bundle",
    resource: true,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "id" Primitive 0,
    One "meta" 0x3a226174656d 0xffffffffffff "Meta" Element 1,
    One "implicitRules" 0x746963696c706d69 0xffffffffffffffff "uri" Primitive 2,
    One "language" 0x65676175676e616c 0xffffffffffffffff "code" Primitive 3,
    One "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 4,
    One "type" 0x3a2265707974 0xffffffffffff "code" Primitive 5,
    One "timestamp" 0x6d617473656d6974 0xffffffffffffffff "instant" Primitive 6,
    One "total" 0x3a226c61746f74 0xffffffffffffff "unsignedInt" Primitive 7,
    Many "link" 0x3a226b6e696c 0xffffffffffff "Bundle.link" Element 8,
    Many "entry" 0x3a227972746e65 0xffffffffffffff "Bundle.entry" Element 9,
    One "signature" 0x727574616e676973 0xffffffffffffffff "Signature" Element 10 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    required: &[5],
};

node! { Bundle, BUNDLE,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node identifier,
5 code r#type,
6 primitive timestamp,
7 primitive total,
8 nodes link,
9 nodes entry,
10 node signature,
}

resource! { Bundle }

/// `Bundle.entry`, a part of [`Bundle`].
#[derive(Clone, Default, PartialEq)]
pub struct BundleEntry {
    /// `Bundle.entry.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Bundle.entry.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Bundle.entry.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Bundle.entry.link`, 0..*: Bundle.link.
    pub link: Many<BundleLink>,
    /// `Bundle.entry.fullUrl`, 0..1: `uri`.
    pub full_url: Option<Uri>,
    /// `Bundle.entry.resource`, 0..1: `Resource`.
    pub resource: Option<Resource>,
    /// `Bundle.entry.search`, 0..1: a group of elements.
    pub search: Option<Boxed<BundleEntrySearch>>,
    /// `Bundle.entry.request`, 0..1: a group of elements.
    pub request: Option<Boxed<BundleEntryRequest>>,
    /// `Bundle.entry.response`, 0..1: a group of elements.
    pub response: Option<Boxed<BundleEntryResponse>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static BUNDLE_ENTRY: TypeInfo = TypeInfo {
    name: "Bundle.entry",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Many "link" 0x3a226b6e696c 0xffffffffffff "BundleLink" Element 3,
    One "fullUrl" 0x226c72556c6c7566 0xffffffffffffffff "uri" Primitive 4,
    One "resource" 0x656372756f736572 0xffffffffffffffff "Resource" Resource 5,
    One "search" 0x3a22686372616573 0xffffffffffffffff "Bundle.entry.search" Element 6,
    One "request" 0x2274736575716572 0xffffffffffffffff "Bundle.entry.request" Element 7,
    One "response" 0x65736e6f70736572 0xffffffffffffffff "Bundle.entry.response" Element 8 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    required: &[],
};

node! { BundleEntry, BUNDLE_ENTRY,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 nodes link,
4 primitive full_url,
5 resources resource,
6 node search,
7 node request,
8 node response,
}

/// `Bundle.entry.request`, a part of [`Bundle`].
#[derive(Clone, Default, PartialEq)]
pub struct BundleEntryRequest {
    /// `Bundle.entry.request.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Bundle.entry.request.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Bundle.entry.request.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Bundle.entry.request.method`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/http-verb> (required).
    pub method: Option<Coded<codes::HTTPVerb>>,
    /// `Bundle.entry.request.url`, 1..1: `uri`.
    pub url: Option<Uri>,
    /// `Bundle.entry.request.ifNoneMatch`, 0..1: `string`.
    pub if_none_match: Option<Text>,
    /// `Bundle.entry.request.ifModifiedSince`, 0..1: `instant`.
    pub if_modified_since: Option<Instant>,
    /// `Bundle.entry.request.ifMatch`, 0..1: `string`.
    pub if_match: Option<Text>,
    /// `Bundle.entry.request.ifNoneExist`, 0..1: `string`.
    pub if_none_exist: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static BUNDLE_ENTRY_REQUEST: TypeInfo = TypeInfo {
    name: "Bundle.entry.request",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "method" 0x3a22646f6874656d 0xffffffffffffffff "code" Primitive 3,
    One "url" 0x3a226c7275 0xffffffffff "uri" Primitive 4,
    One "ifNoneMatch" 0x614d656e6f4e6669 0xffffffffffffffff "string" Primitive 5,
    One "ifModifiedSince" 0x696669646f4d6669 0xffffffffffffffff "instant" Primitive 6,
    One "ifMatch" 0x22686374614d6669 0xffffffffffffffff "string" Primitive 7,
    One "ifNoneExist" 0x7845656e6f4e6669 0xffffffffffffffff "string" Primitive 8 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    required: &[3, 4],
};

node! { BundleEntryRequest, BUNDLE_ENTRY_REQUEST,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code method,
4 primitive url,
5 primitive if_none_match,
6 primitive if_modified_since,
7 primitive if_match,
8 primitive if_none_exist,
}

/// `Bundle.entry.response`, a part of [`Bundle`].
#[derive(Clone, Default, PartialEq)]
pub struct BundleEntryResponse {
    /// `Bundle.entry.response.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Bundle.entry.response.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Bundle.entry.response.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Bundle.entry.response.status`, 1..1: `string`.
    pub status: Option<Text>,
    /// `Bundle.entry.response.location`, 0..1: `uri`.
    pub location: Option<Uri>,
    /// `Bundle.entry.response.etag`, 0..1: `string`.
    pub etag: Option<Text>,
    /// `Bundle.entry.response.lastModified`, 0..1: `instant`.
    pub last_modified: Option<Instant>,
    /// `Bundle.entry.response.outcome`, 0..1: `Resource`.
    pub outcome: Option<Resource>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static BUNDLE_ENTRY_RESPONSE: TypeInfo = TypeInfo {
    name: "Bundle.entry.response",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "status" 0x3a22737574617473 0xffffffffffffffff "string" Primitive 3,
    One "location" 0x6e6f697461636f6c 0xffffffffffffffff "uri" Primitive 4,
    One "etag" 0x3a2267617465 0xffffffffffff "string" Primitive 5,
    One "lastModified" 0x69646f4d7473616c 0xffffffffffffffff "instant" Primitive 6,
    One "outcome" 0x22656d6f6374756f 0xffffffffffffffff "Resource" Resource 7 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7],
    required: &[3],
};

node! { BundleEntryResponse, BUNDLE_ENTRY_RESPONSE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive status,
4 primitive location,
5 primitive etag,
6 primitive last_modified,
7 resources outcome,
}

/// `Bundle.entry.search`, a part of [`Bundle`].
#[derive(Clone, Default, PartialEq)]
pub struct BundleEntrySearch {
    /// `Bundle.entry.search.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Bundle.entry.search.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Bundle.entry.search.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Bundle.entry.search.mode`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/search-entry-mode> (required).
    pub mode: Option<Coded<codes::SearchEntryMode>>,
    /// `Bundle.entry.search.score`, 0..1: `decimal`.
    pub score: Option<Decimal>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static BUNDLE_ENTRY_SEARCH: TypeInfo = TypeInfo {
    name: "Bundle.entry.search",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "mode" 0x3a2265646f6d 0xffffffffffff "code" Primitive 3,
    One "score" 0x3a2265726f6373 0xffffffffffffff "decimal" Primitive 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[],
};

node! { BundleEntrySearch, BUNDLE_ENTRY_SEARCH,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code mode,
4 primitive score,
}

/// `Bundle.link`, a part of [`Bundle`].
#[derive(Clone, Default, PartialEq)]
pub struct BundleLink {
    /// `Bundle.link.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Bundle.link.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Bundle.link.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Bundle.link.relation`, 1..1: `string`.
    pub relation: Option<Text>,
    /// `Bundle.link.url`, 1..1: `uri`.
    pub url: Option<Uri>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static BUNDLE_LINK: TypeInfo = TypeInfo {
    name: "Bundle.link",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "relation" 0x6e6f6974616c6572 0xffffffffffffffff "string" Primitive 3,
    One "url" 0x3a226c7275 0xffffffffff "uri" Primitive 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3, 4],
};

node! { BundleLink, BUNDLE_LINK,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive relation,
4 primitive url,
}
