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

use nhs_fhir_core::identifier::NhsNumber;
use nhs_http::Call;

use crate::{Access, Search, SearchFault};

/// Where the API lies below the platform's root.
pub const PATH: &str = "/personal-demographics/FHIR/R4";

/// The operation name of [`retrieve`] in errors, audit and spans.
pub const RETRIEVE: &str = "pds.patient.get";

/// The operation name of [`search`] in errors, audit and spans.
pub const SEARCH: &str = "pds.patient.search";

/// `GET /Patient/{id}`: one patient by NHS number. The audit is told whose record it is.
///
/// Source: <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir#get-/Patient/-id->.
#[must_use]
pub fn retrieve(number: NhsNumber) -> Call {
    Call::get(RETRIEVE, "/Patient/{id}")
        .param("id", number.as_str())
        .patient(number.as_str())
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
    let call = Call::get(SEARCH, "/Patient");
    Ok(search
        .query()
        .iter()
        .fold(call, |call, (name, value)| call.query(name, value)))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
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
