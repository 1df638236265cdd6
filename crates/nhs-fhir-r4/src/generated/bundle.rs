// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Bundle` resource and its parts.

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

static BUNDLE: Table = Table::new(
    "R4 Bundle resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
identifier 0..1 Identifier
type 1..1 code
timestamp 0..1 instant
total 0..1 unsignedInt
link 0..* Bundle.link
entry 0..* Bundle.entry
signature 0..1 Signature",
);

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

static BUNDLE_ENTRY: Table = Table::new(
    "R4 Bundle.entry element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
link 0..* BundleLink
fullUrl 0..1 uri
resource 0..1 Resource
search 0..1 Bundle.entry.search
request 0..1 Bundle.entry.request
response 0..1 Bundle.entry.response",
);

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

static BUNDLE_ENTRY_REQUEST: Table = Table::new(
    "R4 Bundle.entry.request element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
method 1..1 code
url 1..1 uri
ifNoneMatch 0..1 string
ifModifiedSince 0..1 instant
ifMatch 0..1 string
ifNoneExist 0..1 string",
);

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

static BUNDLE_ENTRY_RESPONSE: Table = Table::new(
    "R4 Bundle.entry.response element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
status 1..1 string
location 0..1 uri
etag 0..1 string
lastModified 0..1 instant
outcome 0..1 Resource",
);

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

static BUNDLE_ENTRY_SEARCH: Table = Table::new(
    "R4 Bundle.entry.search element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
mode 0..1 code
score 0..1 decimal",
);

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

static BUNDLE_LINK: Table = Table::new(
    "R4 Bundle.link element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
relation 1..1 string
url 1..1 uri",
);

node! { BundleLink, BUNDLE_LINK,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive relation,
4 primitive url,
}
