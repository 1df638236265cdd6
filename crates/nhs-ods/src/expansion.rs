//! The codes that an expansion gives, page by page or one by one, with their properties.

use std::fmt;

use futures_core::stream::BoxStream;
use futures_util::stream::{StreamExt, TryStreamExt, iter, try_unfold};
use nhs_fhir_core::Issue;
use nhs_fhir_core::primitive::{Code, Uri};
use nhs_fhir_core::r4::{
    Many, ValueSetExpansion, ValueSetExpansionContains, ValueSetExpansionParameterValue,
};
use nhs_http::{Client, Error, ErrorKind};

use crate::property::Property;
use crate::search::Expand;
use crate::{extension, outcome, results};

/// The R5 element that carries properties, as an extension of R4.
const PROPERTY: &str =
    "http://hl7.org/fhir/5.0/StructureDefinition/extension-ValueSet.expansion.contains.property";
/// What the terminology server itself adds.
const ONTOSERVER: &str = "http://ontoserver.csiro.au/profiles/expansion";

/// A code of an expansion.
///
/// ```
/// use nhs_ods::ExpandedConcept;
///
/// fn row(concept: &ExpandedConcept) -> Option<(&str, &str)> {
///     let role = concept.properties().find(|property| property.code() == "primaryRole")?;
///     Some((concept.code()?, role.text()?))
/// }
/// ```
#[derive(Clone, PartialEq)]
pub struct ExpandedConcept(ValueSetExpansionContains);

impl ExpandedConcept {
    /// The code.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_ref().map(Code::as_str)
    }

    /// The name to show.
    #[must_use]
    pub fn display(&self) -> Option<&str> {
        self.0.display.as_deref()
    }

    /// The URI of the code system.
    #[must_use]
    pub fn system(&self) -> Option<&str> {
        self.0.system.as_ref().map(Uri::as_str)
    }

    /// Whether the code is out of use.
    #[must_use]
    pub fn is_inactive(&self) -> bool {
        let said = || {
            let mut own = self.0.extension.all_by_url(ONTOSERVER);
            own.any(|own| {
                let inactive = extension::value(&own.extension, "inactive");
                inactive == Some(&nhs_fhir_core::r4::Value::Boolean(true))
            })
        };
        self.0.inactive.unwrap_or_else(said)
    }

    /// The properties that were asked for, in the order of the answer.
    pub fn properties(&self) -> impl Iterator<Item = Property<'_>> {
        let held = self.0.extension.all_by_url(PROPERTY);
        held.filter_map(|property| Property::of_expansion(&property.extension))
    }

    /// The first value of one property.
    #[must_use]
    pub fn value(&self, code: &str) -> Option<Property<'_>> {
        self.properties().find(|property| property.code() == code)
    }

    /// The part of the resource, by value.
    #[must_use]
    pub fn into_contains(self) -> ValueSetExpansionContains {
        self.0
    }
}

impl fmt::Debug for ExpandedConcept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExpandedConcept")
            .field("inactive", &self.is_inactive())
            .field("properties", &self.properties().count())
            .finish_non_exhaustive()
    }
}

/// One page of an expansion.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExpansionPage {
    /// The codes, those below others after them.
    pub concepts: Vec<ExpandedConcept>,
    /// How many codes there are in all, if the service says so.
    pub total: Option<u32>,
    /// Which version of the code system they are from, such as
    /// `https://fhir.nhs.uk/Id/ods-organization-code|2024-03-07`.
    pub version: Option<String>,
    /// What the FHIR specification has against the answer.
    pub issues: Vec<Issue>,
}

impl fmt::Debug for ExpansionPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExpansionPage")
            .field("concepts", &self.concepts.len())
            .field("total", &self.total)
            .field("issues", &self.issues.len())
            .finish_non_exhaustive()
    }
}

/// An expansion, not fetched yet. Made by [`Client::expand`](crate::Client::expand).
///
/// A page that is too large for the gateway is asked for again in halves. The code systems are loaded anew
/// each night: pages of two versions make no list, so a walk over that time ends with an error that is
/// worth another try ([`Error::is_retryable`]).
#[derive(Clone, Debug)]
#[must_use]
pub struct Expansion {
    http: Client,
    expand: Expand,
}

impl Expansion {
    pub(crate) fn new(http: Client, expand: Expand) -> Self {
        Self { http, expand }
    }

    /// The pages, each fetched when it is asked for. Ends with its first error.
    #[must_use]
    pub fn pages(&self) -> BoxStream<'static, Result<ExpansionPage, Error>> {
        let walk = Walk {
            http: self.http.clone(),
            expand: self.expand.clone(),
            version: None,
            first: None,
            ended: false,
        };
        try_unfold(walk, Walk::step).boxed()
    }

    /// The codes, from the first to the last. Ends with its first error.
    #[must_use]
    pub fn stream(&self) -> BoxStream<'static, Result<ExpandedConcept, Error>> {
        let codes = self.pages().map_ok(|page| iter(page.concepts).map(Ok));
        codes.try_flatten().boxed()
    }
}

struct Walk {
    http: Client,
    expand: Expand,
    version: Option<String>,
    /// The first code of the last page.
    first: Option<String>,
    ended: bool,
}

impl Walk {
    async fn step(mut self) -> Result<Option<(ExpansionPage, Self)>, Error> {
        if self.ended {
            return Ok(None);
        }
        let (page, offset) = self.fetch().await?;
        let paging = &mut self.expand.paging;
        let count = u32::try_from(page.concepts.len()).unwrap_or(u32::MAX);
        if offset.is_some_and(|offset| offset != paging.offset) {
            return Err(lost("the page is not the one that was asked for"));
        }
        if self.version.is_some() && self.version != page.version {
            let message = "the code system was loaded anew amid the walk, begin again";
            return Err(lost(message).with_retryable(true));
        }
        let first = page.concepts.first().and_then(ExpandedConcept::code);
        if first.is_some() && first == self.first.as_deref() {
            return Err(lost("the page is the same as the one before"));
        }
        self.first = first.map(str::to_owned);
        self.version.clone_from(&page.version);
        paging.offset = paging.offset.saturating_add(count);
        self.ended = count == 0
            || match page.total {
                Some(total) => paging.offset >= total,
                None => count < paging.size,
            };
        Ok(Some((page, self)))
    }

    /// Fetches a page, with as many codes as the answer can hold, and the offset that it says it has.
    async fn fetch(&mut self) -> Result<(ExpansionPage, Option<u32>), Error> {
        loop {
            let error = match self.http.send(self.expand.call()?).await {
                Ok(response) => {
                    let (set, issues) = outcome::value_set(&response)?;
                    let Some(expansion) = set.expansion else {
                        let message = "the answer is a value set without an expansion";
                        return Err(outcome::unusable(&response, message));
                    };
                    return Ok(read(expansion.into_inner(), issues));
                }
                Err(error) => error,
            };
            let size = &mut self.expand.paging.size;
            if *size <= 1 || !results::too_large(&error) {
                return Err(error);
            }
            *size /= 2;
        }
    }
}

fn read(expansion: ValueSetExpansion, issues: Vec<Issue>) -> (ExpansionPage, Option<u32>) {
    let version = version(&expansion);
    let number = |number: Option<i32>| number.and_then(|number| u32::try_from(number).ok());
    let offset = number(expansion.offset);
    let page = ExpansionPage {
        total: number(expansion.total),
        version,
        concepts: flat(expansion.contains),
        issues,
    };
    (page, offset)
}

/// The version of the code system that was used.
fn version(expansion: &ValueSetExpansion) -> Option<String> {
    ["used-codesystem", "version"].iter().find_map(|name| {
        let mut named = expansion
            .parameter
            .iter()
            .filter(|parameter| parameter.name.as_deref() == Some(name));
        match named.find_map(|parameter| parameter.value.as_ref())? {
            ValueSetExpansionParameterValue::Uri(version) => Some(version.as_str().to_owned()),
            ValueSetExpansionParameterValue::String(version) => Some(version.as_str().to_owned()),
            _ => None,
        }
    })
}

/// The codes with those below them, in order, without going deeper for each level.
fn flat(contains: Many<ValueSetExpansionContains>) -> Vec<ExpandedConcept> {
    let mut concepts = Vec::new();
    let mut levels = vec![contains.into_iter()];
    while let Some(level) = levels.last_mut() {
        match level.next() {
            Some(mut concept) => {
                let below = std::mem::take(&mut concept.contains);
                concepts.push(ExpandedConcept(concept));
                levels.push(below.into_iter());
            }
            None => {
                levels.pop();
            }
        }
    }
    concepts
}

fn lost(message: &'static str) -> Error {
    Error::new(ErrorKind::InvalidResponse, message).with_operation(crate::endpoint::EXPAND)
}
