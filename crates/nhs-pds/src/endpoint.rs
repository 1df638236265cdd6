//! The calls of the API as data, made by pure functions: what is sent can be seen with no network.
//!
//! ```
//! use nhs_pds::{NhsNumber, endpoint};
//! use nhs_http::url::Url;
//!
//! let base = Url::parse("https://int.api.service.nhs.uk/personal-demographics/FHIR/R4")?;
//! let call = endpoint::retrieve(NhsNumber::parse("9990000018")?);
//! assert!(call.url(&base)?.path().ends_with("/FHIR/R4/Patient/9990000018"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use chrono::NaiveDate;
use http::header::IF_MATCH;
use http::{HeaderValue, Method};
use nhs_fhir_core::identifier::NhsNumber;
use nhs_fhir_core::r4::Patient;
use nhs_http::{Call, Error, ErrorKind, Replay};

use crate::mode::{EITHER, PATIENT, WORKER};
use crate::{Access, Cover, PatientPatch, Search, SearchFault, Version};

/// Where the API lies below the platform's root.
pub const PATH: &str = "/personal-demographics/FHIR/R4";

/// The operation name of [`retrieve`] in errors, audit and spans.
pub const RETRIEVE: &str = "pds.patient.get";

/// The operation name of [`search`] in errors, audit and spans.
pub const SEARCH: &str = "pds.patient.search";

/// The operation name of [`update`].
pub const UPDATE: &str = "pds.patient.update";

/// The operation name of [`create`].
pub const CREATE: &str = "pds.patient.create";

/// The operation name of [`related`].
pub const RELATED: &str = "pds.related.search";

/// The operation name of [`coverage`].
pub const COVERAGE: &str = "pds.coverage.get";

/// The operation name of [`replace_coverage`].
pub const REPLACE_COVERAGE: &str = "pds.coverage.replace";

/// The operation name of [`Client::ping`](crate::Client::ping).
pub const PING: &str = "pds.ping";

/// The operation name of [`Client::status`](crate::Client::status).
pub const STATUS: &str = "pds.status";

/// The operation name of [`birth`].
#[cfg(feature = "unstable")]
pub const BIRTH: &str = "pds.birth.process";

/// `GET /Patient/{id}`: one patient by NHS number. The audit is told whose record it is.
///
/// Source: <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir#get-/Patient/-id->.
#[must_use]
pub fn retrieve(number: NhsNumber) -> Call {
    Call::get(RETRIEVE, "/Patient/{id}")
        .param("id", number.as_str())
        .patient(number.as_str())
        .requires(EITHER)
}

/// `GET /Patient`: patients by demographics.
///
/// Source: <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir#get-/Patient>.
///
/// # Errors
///
/// The first rule that the search breaks.
pub fn search(search: &Search, access: Access) -> Result<Call, SearchFault> {
    search.check(access)?;
    let call = Call::get(SEARCH, "/Patient").requires(WORKER);
    Ok(search
        .query()
        .iter()
        .fold(call, |call, (name, value)| call.query(name, value)))
}

/// `PATCH /Patient/{id}`: an update, all of it or none.
///
/// PDS knows a repetition by its `X-Request-ID`, so the call may be sent again.
///
/// Source: <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir#patch-/Patient/-id->.
///
/// # Errors
///
/// The first rule that the update breaks.
pub fn update(patch: &PatientPatch, access: Access) -> Result<Call, Error> {
    let body = patch.body(access)?;
    let number = patch.nhs_number();
    let call = Call::new(Method::PATCH, UPDATE, "/Patient/{id}")
        .param("id", number.as_str())
        .patient(number.as_str())
        .header(IF_MATCH, if_match(patch.version())?)
        .body("application/json-patch+json", body)
        .replay(Replay::Keyed)
        .requires(EITHER);
    Ok(match patch.given_request_id() {
        Some(id) => call.request_id(id),
        None => call,
    })
}

/// `POST /Patient`: a new patient, who is given a number.
///
/// Source: <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir#post-/Patient>.
#[must_use]
pub fn create(patient: &Patient) -> Call {
    Call::post(CREATE, "/Patient")
        .body("application/json", patient.to_vec())
        .replay(Replay::Keyed)
        .requires(WORKER)
}

/// `GET /Patient/{id}/RelatedPerson`: the people related to a patient.
///
/// Source: <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir#get-/Patient/-id-/RelatedPerson>.
#[must_use]
pub fn related(number: NhsNumber) -> Call {
    Call::get(RELATED, "/Patient/{id}/RelatedPerson")
        .param("id", number.as_str())
        .patient(number.as_str())
        .requires(EITHER)
}

/// `GET /Coverage`: the overseas healthcare cover of a patient.
///
/// Source: <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir#get-/Coverage>.
#[must_use]
pub fn coverage(number: NhsNumber) -> Call {
    Call::get(COVERAGE, "/Coverage")
        .query("subscriber:identifier", number.as_str())
        .patient(number.as_str())
        .requires(PATIENT)
}

/// `POST /Coverage`: the cover of a patient, in place of what is there, sent on that day. The version is
/// the patient's.
///
/// Source: <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir#post-/Coverage>.
///
/// # Errors
///
/// The first rule that the cover breaks.
pub fn replace_coverage(cover: &Cover, version: &Version, today: NaiveDate) -> Result<Call, Error> {
    Ok(Call::post(REPLACE_COVERAGE, "/Coverage")
        .patient(cover.subscriber.as_str())
        .header(IF_MATCH, if_match(version)?)
        .body("application/json", cover.body(today)?)
        .replay(Replay::Keyed)
        .requires(PATIENT))
}

/// `POST /Patient/$process-birth-details`: a birth. NHS England has not published it.
#[cfg(feature = "unstable")]
#[must_use]
pub fn birth(bundle: &nhs_fhir_core::r4::Bundle, despite_matches: bool) -> Call {
    let call = Call::post(BIRTH, "/Patient/$process-birth-details")
        .body("application/json", bundle.to_vec())
        .replay(Replay::Keyed)
        .requires(WORKER);
    if despite_matches {
        call.query("ignore_potential_matches", "true")
    } else {
        call
    }
}

fn if_match(version: &Version) -> Result<HeaderValue, Error> {
    HeaderValue::try_from(version.if_match()).map_err(|source| {
        Error::new(ErrorKind::InvalidRequest, "the version is no header value").with_source(source)
    })
}

#[cfg(test)]
mod tests {
    use nhs_http::Replay;
    use nhs_http::url::Url;

    use super::*;
    use crate::{DateRange, Pattern};

    fn url(call: &Call) -> String {
        let base = Url::parse("https://api.service.nhs.uk/personal-demographics/FHIR/R4").unwrap();
        call.url(&base).unwrap().to_string()
    }

    fn born() -> NaiveDate {
        NaiveDate::from_ymd_opt(1970, 2, 14).unwrap()
    }

    #[test]
    fn retrieval_asks_for_the_number_alone() {
        let call = retrieve(NhsNumber::parse("999 000 0018").unwrap());
        assert_eq!(
            url(&call),
            "https://api.service.nhs.uk/personal-demographics/FHIR/R4/Patient/9990000018"
        );
        assert_eq!(call.operation(), "pds.patient.get");
        assert_eq!(call.replay_class(), Replay::Safe);
        assert_eq!(call.accepted(), "application/fhir+json");
        assert_eq!(call.patient_id(), Some("9990000018"));
    }

    #[test]
    fn wildcards_and_blanks_are_percent_encoded() {
        let asked = Search::new()
            .family(Pattern::with_wildcards("O'Sh*y"))
            .given("John Paul")
            .birth_date(DateRange::Between(born(), born()))
            .postcode_starting("XQ1 2");
        let call = search(&asked, Access::default()).unwrap();
        assert_eq!(
            url(&call).split_once('?').unwrap().1,
            "family=O%27Sh%2Ay&given=John%20Paul&birthdate=ge1970-02-14&birthdate=le1970-02-14\
             &address-postalcode=XQ1%202%2A"
        );
        assert_eq!(call.operation(), "pds.patient.search");
        assert_eq!(call.patient_id(), None);
    }

    #[test]
    fn text_cannot_break_out_of_its_parameter() {
        let asked = Search::new()
            .family("A&B=C#D+E%2AF")
            .phone("+44 7700 900117")
            .birth_date(born());
        let call = search(&asked, Access::default()).unwrap();
        assert_eq!(
            url(&call).split_once('?').unwrap().1,
            "family=A%26B%3DC%23D%2BE%252AF&birthdate=eq1970-02-14&phone=%2B44%207700%20900117"
        );
    }

    #[test]
    fn search_that_breaks_a_rule_makes_no_call() {
        let fault = search(&Search::new(), Access::default()).unwrap_err();
        assert_eq!(fault, SearchFault::BirthDateMissing);
    }
}
