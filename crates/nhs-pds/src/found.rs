//! What a search comes to, read so that no match is dropped on the way.

use nhs_fhir_core::primitive::Decimal;
use nhs_fhir_core::r4::{Bundle, BundleEntry, Resource};
use nhs_http::{Error, Response};

use crate::doubt::is_doubtful;
use crate::outcome::{invalid, refused};
use crate::{Answer, ErrorCode, PatientRecord, searchset};

/// What a search found.
///
/// ```
/// use nhs_pds::{Match, SearchOutcome};
///
/// fn only(outcome: SearchOutcome) -> Result<Match, &'static str> {
///     match outcome {
///         SearchOutcome::One(found) => Ok(found),
///         SearchOutcome::NoMatch => Err("nobody matches: try history, or a fuzzy search"),
///         SearchOutcome::Many(_) => Err("a person has to choose"),
///         SearchOutcome::TooMany => Err("say more about the patient"),
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub enum SearchOutcome {
    /// Nobody matches.
    NoMatch,
    /// One patient matches. That is no proof that it is the one who was meant.
    One(Match),
    /// Several match, in the order the service gave: best first.
    Many(Vec<Match>),
    /// More match than the search may have, so none is given. With application-restricted access
    /// that is two or more.
    TooMany,
}

/// A patient who matches a search.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Match {
    /// The part of the record that a search gives: current names, home address, contacts, practice,
    /// death. [Retrieve](crate::Client::retrieve) it for the rest, and for the version to update.
    pub record: PatientRecord,
    /// How well the patient matches, 0 to 1, as it was written. The terms of use forbid to show it
    /// to healthcare workers.
    pub score: Option<Decimal>,
}

impl SearchOutcome {
    /// The matches, in the order the service gave. Empty for [`SearchOutcome::TooMany`] as well.
    #[must_use]
    pub fn matches(&self) -> &[Match] {
        match self {
            Self::One(found) => std::slice::from_ref(found),
            Self::Many(found) => found,
            Self::NoMatch | Self::TooMany => &[],
        }
    }

    /// Reads the answer to [`endpoint::search`](crate::endpoint::search), for calls that were sent
    /// through [`Client::send`](crate::Client::send).
    ///
    /// # Errors
    ///
    /// [`InvalidResponse`](crate::ErrorKind::InvalidResponse) if the body is neither a searchset nor
    /// an OperationOutcome, or if a match cannot be read or seems to be missing. An OperationOutcome
    /// other than `TOO_MANY_MATCHES` is an error of its own code.
    pub fn read(response: &Response) -> Result<Answer<Self>, Error> {
        let reading = response.fhir::<Resource>()?;
        let outcome = match reading.value {
            Resource::Bundle(bundle) => {
                let matches =
                    matches(bundle.into_inner()).map_err(|fault| invalid(response, fault))?;
                Self::of(matches)
            }
            Resource::OperationOutcome(_) => {
                let refusal = refused(response);
                if ErrorCode::of(&refusal) != Some(ErrorCode::TooManyMatches) {
                    return Err(refusal);
                }
                Self::TooMany
            }
            _ => {
                let message = "the answer is neither a Bundle nor an OperationOutcome";
                return Err(invalid(response, message));
            }
        };
        Ok(Answer::new(outcome, reading.issues, response))
    }

    fn of(mut matches: Vec<Match>) -> Self {
        match (matches.pop(), matches.is_empty()) {
            (None, _) => Self::NoMatch,
            (Some(only), true) => Self::One(only),
            (Some(last), false) => {
                matches.push(last);
                Self::Many(matches)
            }
        }
    }
}

fn matches(bundle: Bundle) -> Result<Vec<Match>, &'static str> {
    searchset::entries(bundle)?.into_iter().map(found).collect()
}

fn found(entry: BundleEntry) -> Result<Match, &'static str> {
    if is_doubtful(&entry.side, "resource", 0) {
        return Err("the searchset has an entry whose resource cannot be read");
    }
    let patient = match entry.resource {
        Some(Resource::Patient(patient)) => patient.into_inner(),
        Some(_) => return Err("the searchset has an entry that is no patient"),
        None => return Err("the searchset has an entry with no resource"),
    };
    Ok(Match {
        record: PatientRecord::new(patient)?,
        score: entry.search.and_then(|search| search.into_inner().score),
    })
}
