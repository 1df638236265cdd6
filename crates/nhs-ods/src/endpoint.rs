//! Each call of the API as data: what goes on the wire, made without a network.
//!
//! [`Client`](crate::Client) sends these. Made here, a call can be looked at, changed and sent with
//! [`Client::send`](crate::Client::send).
//!
//! ```
//! use nhs_ods::{OdsCode, endpoint};
//! use nhs_http::Environment;
//!
//! let base = Environment::Sandbox.api(endpoint::PATH);
//! let call = endpoint::organization(&OdsCode::parse("RR8")?);
//! assert_eq!(
//!     call.url(&base)?.as_str(),
//!     "https://sandbox.api.service.nhs.uk/organisation-data-terminology-api/fhir/Organization/RR8"
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use nhs_fhir_core::identifier::OdsCode;
use nhs_fhir_core::primitive::Id;
use nhs_http::Call;

use crate::deletions::DeletionList;
use crate::search::{
    AffiliationSearch, CodeCheck, CodeSystemSearch, Expand, Lookup, OrganizationSearch, SearchFault,
};

/// The path of the API below the platform's root
/// (<https://digital.nhs.uk/developer/api-catalogue/organisation-data-terminology>).
pub const PATH: &str = "/organisation-data-terminology-api/fhir";

pub(crate) const ORGANIZATION_SEARCH: &str = "ods.organization.search";
pub(crate) const AFFILIATION_SEARCH: &str = "ods.affiliation.search";
pub(crate) const CODE_SYSTEM_SEARCH: &str = "ods.codesystem.search";
pub(crate) const LOOKUP: &str = "ods.codesystem.lookup";
pub(crate) const VALIDATE: &str = "ods.codesystem.validate";
pub(crate) const EXPAND: &str = "ods.valueset.expand";

/// Reads an organisation: `GET /Organization/{code}`.
#[must_use]
pub fn organization(code: &OdsCode) -> Call {
    Call::get("ods.organization.get", "/Organization/{code}").param("code", code.as_str())
}

/// Searches for organisations, the first page: `GET /Organization`.
///
/// # Errors
///
/// The first rule that the search breaks.
pub fn organizations(search: &OrganizationSearch) -> Result<Call, SearchFault> {
    Ok(search.query()?.page_call())
}

/// Counts organisations: `GET /Organization?_summary=count`.
///
/// # Errors
///
/// The first rule that the search breaks.
pub fn organization_count(search: &OrganizationSearch) -> Result<Call, SearchFault> {
    Ok(search.query()?.count_call())
}

/// Reads a relationship: `GET /OrganizationAffiliation/{id}`.
#[must_use]
pub fn affiliation(id: &Id) -> Call {
    Call::get("ods.affiliation.get", "/OrganizationAffiliation/{id}").param("id", id.as_str())
}

/// Searches for relationships, the first page: `GET /OrganizationAffiliation`.
///
/// # Errors
///
/// The first rule that the search breaks.
pub fn affiliations(search: &AffiliationSearch) -> Result<Call, SearchFault> {
    Ok(search.query()?.page_call())
}

/// Counts relationships: `GET /OrganizationAffiliation?_summary=count`.
///
/// # Errors
///
/// The first rule that the search breaks.
pub fn affiliation_count(search: &AffiliationSearch) -> Result<Call, SearchFault> {
    Ok(search.query()?.count_call())
}

/// Searches for code systems: `GET /CodeSystem`.
///
/// # Errors
///
/// The first rule that the search breaks.
pub fn code_systems(search: &CodeSystemSearch) -> Result<Call, SearchFault> {
    search.call()
}

/// Looks a code up: `GET /CodeSystem/$lookup`.
///
/// # Errors
///
/// The first rule that the lookup breaks.
pub fn lookup(lookup: &Lookup) -> Result<Call, SearchFault> {
    lookup.call()
}

/// Checks a code: `GET /CodeSystem/$validate-code`.
///
/// # Errors
///
/// The first rule that the check breaks.
pub fn validate_code(check: &CodeCheck) -> Result<Call, SearchFault> {
    check.call()
}

/// Selects codes, the first page: `POST /ValueSet/$expand`.
///
/// # Errors
///
/// The first rule that the expansion breaks.
pub fn expand(expand: &Expand) -> Result<Call, SearchFault> {
    expand.call()
}

/// Reads a list of deletions: `GET /List/{id}`.
#[must_use]
pub fn deletions(list: DeletionList) -> Call {
    Call::get("ods.list.get", "/List/{id}").param("id", list.id())
}

/// Reads what the API says it can do: `GET /metadata`.
#[must_use]
pub fn metadata() -> Call {
    Call::get("ods.metadata", "/metadata")
}

/// Asks whether the gateway is there: `GET /_ping`, beside the API's `/fhir`.
#[must_use]
pub fn ping() -> Call {
    Call::get("ods.ping", "/_ping").accept("application/json")
}

/// Asks how the service does: `GET /_status`, beside the API's `/fhir`.
#[must_use]
pub fn status() -> Call {
    Call::get("ods.status", "/_status").accept("application/json")
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use nhs_http::Environment;

    use super::*;
    use crate::search::{DateCondition, Text};
    use crate::{AffiliationEnd, RecordClass, RecordUse, RoleCode};

    const ROLES: &str =
        "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/ODSOrganisationRole";

    fn code(text: &str) -> OdsCode {
        OdsCode::parse(text).unwrap()
    }

    fn url(call: &Call) -> String {
        let url = call.url(&Environment::Integration.api(PATH)).unwrap();
        let api = "https://int.api.service.nhs.uk/organisation-data-terminology-api/fhir";
        url.as_str().strip_prefix(api).unwrap().to_owned()
    }

    /// The parameters as they are meant, those of paging left out.
    fn pairs(search: &OrganizationSearch) -> Vec<(String, String)> {
        let call = organizations(search).unwrap();
        let paging = |name: &str| name == "_count" || name == "_offset";
        let pairs = call.query_pairs().iter();
        pairs.filter(|(name, _)| !paging(name)).cloned().collect()
    }

    fn pair(name: &str, value: &str) -> (String, String) {
        (name.to_owned(), value.to_owned())
    }

    #[test]
    fn record_is_read_by_its_code_in_the_path() {
        assert_eq!(url(&organization(&code(" rr8 "))), "/Organization/RR8");
        let id = Id::parse("617400").unwrap();
        assert_eq!(url(&affiliation(&id)), "/OrganizationAffiliation/617400");
    }

    #[test]
    fn relationship_id_cannot_leave_its_place_in_the_path() {
        let base = Environment::Integration.api(PATH);
        assert!(affiliation(&Id::parse("..").unwrap()).url(&base).is_err());
    }

    #[test]
    fn page_size_is_always_sent_and_the_offset_when_there_is_one() {
        assert_eq!(
            url(&organizations(&OrganizationSearch::new()).unwrap()),
            "/Organization?_count=1000"
        );
        let search = OrganizationSearch::new().page_size(50).offset(100);
        assert_eq!(
            url(&organizations(&search).unwrap()),
            "/Organization?_count=50&_offset=100"
        );
        assert_eq!(
            url(&affiliations(&AffiliationSearch::new().offset(7)).unwrap()),
            "/OrganizationAffiliation?_count=1000&_offset=7"
        );
    }

    #[test]
    fn count_asks_for_the_summary_and_for_nothing_else() {
        let search = OrganizationSearch::new()
            .name("LEEDS")
            .with_affiliations(AffiliationEnd::Primary)
            .page_size(50)
            .offset(100);
        assert_eq!(
            url(&organization_count(&search).unwrap()),
            "/Organization?name=LEEDS&_summary=count"
        );
        let search = AffiliationSearch::new().with_organization(AffiliationEnd::Primary);
        assert_eq!(
            url(&affiliation_count(&search).unwrap()),
            "/OrganizationAffiliation?_summary=count"
        );
    }

    #[test]
    fn texts_have_the_modifier_of_where_they_stand() {
        let search = OrganizationSearch::new()
            .name("LEEDS")
            .name(Text::contains("A&E"))
            .name(Text::exact("ST JAMES'S"))
            .postcode("LS1")
            .postcode(Text::contains("4DZ"))
            .postcode(Text::exact("LS1 4DZ"))
            .city(Text::exact("DERBY"))
            .country(Text::contains("LAND"))
            .address(Text::contains("HIGH ST, 4"));
        assert_eq!(
            pairs(&search),
            [
                pair("name", "LEEDS"),
                pair("name:contains", "A&E"),
                pair("name:exact", "ST JAMES'S"),
                pair("address-postalcode", "LS1"),
                pair("address-postalcode:contains", "4DZ"),
                pair("address-postalcode:exact", "LS1 4DZ"),
                pair("address-city:exact", "DERBY"),
                pair("address-country:contains", "LAND"),
                pair("address:contains", "HIGH ST\\, 4"),
            ]
        );
        let url = url(&organizations(&search).unwrap());
        assert!(url.contains("name%3Acontains=A%26E&name%3Aexact=ST%20JAMES%27S"));
    }

    #[test]
    fn roles_in_a_list_are_or_and_calls_are_and() {
        let search = OrganizationSearch::new()
            .role([RoleCode::NhsTrust, RoleCode::NhsTrustSite])
            .role(RoleCode::Hospice)
            .without_role(RoleCode::GpPractice)
            .active_role(vec![RoleCode::new("RO999")])
            .without_active_role(RoleCode::Pharmacy)
            .without_active_role(RoleCode::OpticalSite);
        assert_eq!(
            pairs(&search),
            [
                pair("roleCode", &format!("{ROLES}|RO197,{ROLES}|RO198")),
                pair("roleCode", &format!("{ROLES}|RO7")),
                pair("roleCode:not", &format!("{ROLES}|RO76")),
                pair("activeRoleCode", &format!("{ROLES}|RO999")),
                pair("activeRoleCode:not", &format!("{ROLES}|RO182")),
                pair("activeRoleCode:not", &format!("{ROLES}|RO167")),
            ]
        );
    }

    #[test]
    fn dates_have_their_prefix_and_loading_is_not_changing() {
        let day = |day| NaiveDate::from_ymd_opt(2023, 5, day).unwrap();
        let search = OrganizationSearch::new()
            .last_changed(DateCondition::After(day(2)))
            .last_changed(DateCondition::Before(day(4)))
            .last_changed(DateCondition::On(day(3)))
            .row_loaded(DateCondition::After(day(1)));
        assert_eq!(
            pairs(&search),
            [
                pair("lastChangeDate", "gt2023-05-02"),
                pair("lastChangeDate", "lt2023-05-04"),
                pair("lastChangeDate", "eq2023-05-03"),
                pair("_lastUpdated", "gt2023-05-01"),
            ]
        );
    }

    #[test]
    fn codes_types_and_inclusions_are_written_in_full() {
        let search = OrganizationSearch::new()
            .id([code("RR8"), code("RWR")])
            .identifier(code("RR8"))
            .active(false)
            .record_use(RecordUse::Full)
            .record_class(RecordClass::Site)
            .with_affiliations(AffiliationEnd::Participating)
            .with_affiliations(AffiliationEnd::Primary);
        let classes = RecordClass::SYSTEM;
        assert_eq!(
            pairs(&search),
            [
                pair("_id", "RR8,RWR"),
                pair("identifier", &format!("{}|RR8", OdsCode::SYSTEM)),
                pair("active", "false"),
                pair("type", &format!("{}|Full", RecordUse::SYSTEM)),
                pair("type", &format!("{classes}|RC2")),
                pair(
                    "_revinclude",
                    "OrganizationAffiliation:primary-organization"
                ),
                pair(
                    "_revinclude",
                    "OrganizationAffiliation:participating-organization"
                ),
            ]
        );
    }

    #[test]
    fn relationships_are_found_by_either_end() {
        let search = AffiliationSearch::new()
            .id([Id::parse("1").unwrap(), Id::parse("2").unwrap()])
            .identifier(Id::parse("3").unwrap())
            .active(true)
            .primary_organization([code("G81086"), code("RR8")])
            .participating_organization(code("Q72"))
            .with_organization(AffiliationEnd::Participating);
        let instance = "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/organization-relationship-instance";
        assert_eq!(
            affiliations(&search).unwrap().query_pairs(),
            [
                pair("_id", "1,2"),
                pair("identifier", &format!("{instance}|3")),
                pair("active", "true"),
                pair("primary-organization", "G81086,RR8"),
                pair("participating-organization", "Q72"),
                pair(
                    "_include",
                    "OrganizationAffiliation:participating-organization"
                ),
                pair("_count", "1000"),
            ]
        );
    }
}
