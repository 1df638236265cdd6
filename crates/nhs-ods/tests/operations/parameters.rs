//! The parameters that this client can send, against those that the API's definition has.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use nhs_http::Call;
use nhs_ods::search::{CodeCheck, CodeSystemSearch, DateCondition, Expand, Lookup, Text};
use nhs_ods::{
    AffiliationEnd, AffiliationSearch, DeletionList, OrganizationSearch, RecordClass, RecordUse,
    RoleCode, endpoint,
};

use crate::{code, conformance_data};

/// Every parameter that the endpoints can send, by path.
fn sent() -> Vec<(&'static str, Vec<Call>)> {
    let text = |text: &str| {
        [
            Text::starts_with(text),
            Text::contains(text),
            Text::exact(text),
        ]
    };
    let mut search = OrganizationSearch::new()
        .id(code("RR8"))
        .identifier(code("RR8"))
        .active(true)
        .record_use(RecordUse::Full)
        .record_class(RecordClass::Site)
        .role(RoleCode::NhsTrust)
        .without_role(RoleCode::NhsTrust)
        .active_role(RoleCode::NhsTrust)
        .without_active_role(RoleCode::NhsTrust)
        .last_changed(DateCondition::On(NaiveDate::default()))
        .row_loaded(DateCondition::On(NaiveDate::default()))
        .with_affiliations(AffiliationEnd::Primary)
        .offset(1);
    for [start, anywhere, whole] in [text("LEEDS")] {
        for text in [start, anywhere, whole] {
            search = search
                .name(text.clone())
                .postcode(text.clone())
                .city(text.clone())
                .country(text.clone())
                .address(text);
        }
    }
    let affiliations = AffiliationSearch::new()
        .id("617400".parse::<nhs_fhir_core::primitive::Id>().unwrap())
        .identifier("617400".parse::<nhs_fhir_core::primitive::Id>().unwrap())
        .active(true)
        .primary_organization(code("RR8"))
        .participating_organization(code("RR8"))
        .with_organization(AffiliationEnd::Primary)
        .offset(1);
    let systems = CodeSystemSearch::new().url("urn:x").system("urn:x").whole();
    let lookup = Lookup::new("urn:x", "RR8").property("*");
    let check = CodeCheck::new("urn:x", "RR8").having("status", "active");
    vec![
        (
            "/Organization",
            vec![
                endpoint::organizations(&search).unwrap(),
                endpoint::organization_count(&search).unwrap(),
            ],
        ),
        (
            "/OrganizationAffiliation",
            vec![
                endpoint::affiliations(&affiliations).unwrap(),
                endpoint::affiliation_count(&affiliations).unwrap(),
            ],
        ),
        (
            "/CodeSystem/",
            vec![
                endpoint::code_systems(&systems).unwrap(),
                endpoint::lookup(&lookup).unwrap(),
                endpoint::validate_code(&check).unwrap(),
            ],
        ),
        (
            "/ValueSet/",
            vec![endpoint::expand(&Expand::new("urn:x")).unwrap()],
        ),
        ("/List/{id}", vec![endpoint::deletions(DeletionList::Roles)]),
        (
            "/Organization/{id}",
            vec![endpoint::organization(&code("RR8"))],
        ),
        ("/metadata", vec![endpoint::metadata()]),
    ]
}

/// What the definition leaves out and the service has all the same, and where that is known from.
const UNDOCUMENTED: [(&str, &str, &str); 15] = [
    (
        "/Organization",
        "address",
        "the answer to an unknown parameter lists it",
    ),
    (
        "/Organization",
        "address:contains",
        "FHIR's modifier of a text",
    ),
    (
        "/Organization",
        "address:exact",
        "FHIR's modifier of a text",
    ),
    (
        "/Organization",
        "address-country:contains",
        "FHIR's modifier of a text",
    ),
    (
        "/Organization",
        "address-country:exact",
        "FHIR's modifier of a text",
    ),
    (
        "/Organization",
        "activeRoleCode:not",
        "FHIR's modifier of a code, as for roleCode",
    ),
    (
        "/Organization",
        "type",
        "the answer to an unknown parameter lists it",
    ),
    (
        "/Organization",
        "_lastUpdated",
        "the answer to an unknown parameter lists it",
    ),
    (
        "/Organization",
        "_revinclude",
        "the capability statement lists it",
    ),
    (
        "/OrganizationAffiliation",
        "identifier",
        "the capability statement lists it",
    ),
    (
        "/OrganizationAffiliation",
        "_offset",
        "the server's own, in its next links",
    ),
    ("/CodeSystem/", "url", "the text of the definition has it"),
    (
        "/CodeSystem/",
        "status",
        "the text of the definition has it, for a check",
    ),
    ("/CodeSystem/", "_summary", "the definition misspells it"),
    (
        "/CodeSystem/",
        "_count",
        "the capability statement lists it",
    ),
];

#[test]
fn every_parameter_is_one_of_the_definition_or_known_to_be_missing_there() {
    let Some(folder) = conformance_data::folder("ods") else {
        return;
    };
    let path = folder.join("oas/organisation-data-terminology-api-2026-03.yaml");
    let definition = std::fs::read_to_string(path).unwrap();
    let definition: serde_yaml_ng::Value = serde_yaml_ng::from_str(&definition).unwrap();
    let mut missing = BTreeSet::new();
    for (path, calls) in sent() {
        let operations = definition["paths"][path].as_mapping().expect(path);
        let mut defined = BTreeSet::new();
        for operation in operations.values() {
            let parameters = operation["parameters"].as_sequence();
            for parameter in parameters.into_iter().flatten() {
                if parameter["in"] == "query" {
                    defined.insert(parameter["name"].as_str().unwrap());
                }
            }
        }
        for call in &calls {
            for (name, _) in call.query_pairs() {
                if !defined.contains(name.as_str()) {
                    missing.insert((path, name.clone()));
                }
            }
        }
    }
    let known = UNDOCUMENTED.iter();
    let known: BTreeSet<_> = known
        .map(|(path, name, _)| (*path, (*name).to_owned()))
        .collect();
    assert_eq!(missing, known);
}
