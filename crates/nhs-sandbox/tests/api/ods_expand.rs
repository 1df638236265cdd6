//! Expansions of value sets that come with the request.

use nhs_sandbox::{Sandbox, organisations as org};
use serde_json::{Value, json};

use crate::ods_terminology::ODS_CODES;
use crate::support::{Answer, Caller, send};

const PROPERTY: &str =
    "http://hl7.org/fhir/5.0/StructureDefinition/extension-ValueSet.expansion.contains.property";

/// The body of an expansion of what fits these filters.
fn parameters(filters: Value, more: &[Value]) -> Value {
    let set = json!({ "resourceType": "ValueSet", "compose": { "inactive": true, "include": [
        { "system": ODS_CODES, "filter": filters },
    ]}});
    with_set(set, more)
}

fn with_set(set: Value, more: &[Value]) -> Value {
    let mut all = vec![json!({ "name": "valueSet", "resource": set })];
    all.extend_from_slice(more);
    json!({ "resourceType": "Parameters", "parameter": all })
}

async fn expand(caller: &Caller, body: &Value) -> Answer {
    let url = format!("{}/ValueSet/$expand", caller.sandbox.ods_base_url());
    let request = caller
        .http
        .post(url)
        .header("apikey", caller.sandbox.credentials().api_key())
        .header("content-type", "application/fhir+json")
        .body(body.to_string());
    send(request).await
}

fn codes(answer: &Answer) -> Vec<&str> {
    assert_eq!(
        (answer.status, &answer.body["resourceType"]),
        (200, &json!("ValueSet")),
        "{}",
        answer.text
    );
    let contains = answer.body["expansion"]["contains"].as_array();
    let contains = contains.map(Vec::as_slice).unwrap_or_default();
    contains
        .iter()
        .map(|one| one["code"].as_str().unwrap())
        .collect()
}

fn filter(property: &str, op: &str, value: &str) -> Value {
    json!([{ "property": property, "op": op, "value": value }])
}

#[tokio::test]
async fn an_expansion_has_totals_versions_and_properties_in_extensions() {
    let caller = Caller::start().await;
    let body = parameters(
        filter("primaryRole", "=", "RO197"),
        &[
            json!({ "name": "activeOnly", "valueBoolean": false }),
            json!({ "name": "property", "valueString": "primaryRole" }),
            json!({ "name": "property", "valueString": "successor" }),
            json!({ "name": "count", "valueInteger": "2" }),
            json!({ "name": "offset", "valueInteger": 4 }),
        ],
    );
    let answer = expand(&caller, &body).await;
    assert_eq!(answer.header("content-type"), Some("application/fhir+json"));
    assert_eq!(codes(&answer), ["ZT5", org::CLOSED_TRUST]);
    let expansion = &answer.body["expansion"];
    assert_eq!(
        (&expansion["total"], &expansion["offset"]),
        (&json!(6), &json!(4))
    );
    assert!(
        expansion["identifier"]
            .as_str()
            .unwrap()
            .starts_with("urn:uuid:")
    );
    let used = format!("{ODS_CODES}|2026-11-01");
    assert_eq!(
        expansion["parameter"],
        json!([
            { "name": "version", "valueUri": used },
            { "name": "used-codesystem", "valueUri": used },
            { "name": "activeOnly", "valueBoolean": false },
            { "name": "count", "valueInteger": 2 },
            { "name": "offset", "valueInteger": 4 },
        ])
    );
    let [open, closed] = [0, 1].map(|index| expansion["contains"][index].clone());
    let role = json!({ "url": PROPERTY, "extension": [
        { "url": "code", "valueCode": "primaryRole" },
        { "url": "value", "valueCoding": {
            "system": "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/ODSOrganisationRole",
            "code": "RO197",
        }},
    ]});
    assert_eq!(open["extension"], json!([role]));
    assert_eq!(
        (open.get("inactive"), open["system"].as_str()),
        (None, Some(ODS_CODES))
    );
    assert_eq!(closed["inactive"], true);
    let extensions = closed["extension"].as_array().unwrap();
    assert_eq!(
        extensions[0],
        json!({
            "url": "http://ontoserver.csiro.au/profiles/expansion",
            "extension": [{ "url": "inactive", "valueBoolean": true }],
        })
    );
    let successors: Vec<&Value> = extensions[2..]
        .iter()
        .map(|one| &one["extension"][1]["valueCode"])
        .collect();
    assert_eq!(successors, ["ZT1", "ZT3", "ZT4"]);
}

#[tokio::test]
async fn filters_narrow_by_what_is_declared() {
    let caller = Caller::start().await;
    for (filters, expected) in [
        (
            filter("lastChangeDate", "=", "gt2025-01-01"),
            vec![org::TRUST],
        ),
        (filter("lastChangeDate", "=", "2024-10-02"), vec!["ZT2"]),
        (filter("RE4", "=", "Z7D"), vec!["Z97011"]),
        (
            filter("postcode", "in", "XQ1 1AA, XQ7 1AA"),
            vec![org::TRUST, "ZT2"],
        ),
        (
            filter("predecessor", "exists", "true"),
            vec![
                org::TRUST,
                "ZT3",
                "ZT4",
                org::SUB_ICB,
                "Z7B",
                org::SPLIT,
                "5ZX",
                "5ZY",
            ],
        ),
        (filter("refOnly", "=", "true"), vec![org::REFERENCE_ONLY]),
        (filter("status", "=", "retired"), vec![]),
        (
            json!([
                { "property": "primaryRole", "op": "=", "value": "RO197" },
                { "property": "status", "op": "=", "value": "active" },
                { "property": "town", "op": "not-in", "value": "NORTHMOOR,SALTMARSH" },
            ]),
            vec!["ZT3"],
        ),
    ] {
        let answer = expand(&caller, &parameters(filters.clone(), &[])).await;
        assert_eq!(codes(&answer), expected, "{filters}");
        assert_eq!(answer.body["expansion"]["total"], expected.len());
    }
}

#[tokio::test]
async fn closed_organisations_are_left_out_when_asked() {
    let caller = Caller::start().await;
    let trusts = filter("primaryRole", "=", "RO197");
    let flag = json!({ "name": "activeOnly", "valueBoolean": true });
    let active = expand(&caller, &parameters(trusts.clone(), &[flag])).await;
    assert_eq!(codes(&active).len(), 5);
    let set = json!({ "compose": { "inactive": false, "include": [{ "system": ODS_CODES, "filter": trusts }] } });
    assert_eq!(codes(&expand(&caller, &with_set(set, &[])).await).len(), 5);
}

#[tokio::test]
async fn sets_may_list_codes_join_systems_exclude_and_be_searched_by_words() {
    let caller = Caller::start().await;
    let set = json!({ "compose": {
        "include": [
            { "system": ODS_CODES, "concept": [{ "code": "ZT1" }, { "code": "ZT2" }, { "code": org::UNKNOWN }] },
            { "system": "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/ODSRecordClass" },
        ],
        "exclude": [{ "system": ODS_CODES, "concept": [{ "code": "ZT2" }] }],
    }});
    assert_eq!(
        codes(&expand(&caller, &with_set(set, &[])).await),
        ["ZT1", "RC1", "RC2"]
    );
    let words = json!({ "name": "filter", "valueString": "north pharm" });
    let found = expand(&caller, &parameters(json!([]), &[words])).await;
    assert_eq!(codes(&found), [org::PHARMACY, "FZ009"]);
}

#[tokio::test]
async fn too_many_codes_at_once_are_422_and_pages_of_them_are_not() {
    let caller = Caller::with(Sandbox::builder().ods_expansion_limit(10)).await;
    let all = parameters(json!([]), &[]);
    let answer = expand(&caller, &all).await;
    assert_eq!(answer.outcome(), (422, "", "processing", "error"));
    let text = answer.diagnostics().unwrap();
    assert!(
        text.starts_with('[')
            && text.ends_with("]: The expansion of value set null was too big (>10)."),
        "{text}"
    );
    let page = json!({ "name": "count", "valueInteger": 10 });
    assert_eq!(
        codes(&expand(&caller, &parameters(json!([]), &[page])).await).len(),
        10
    );
}

#[tokio::test]
async fn what_cannot_be_expanded_is_refused() {
    let caller = Caller::start().await;
    let undeclared = expand(&caller, &parameters(filter("constituency", "=", "X"), &[])).await;
    assert_eq!(undeclared.outcome(), (422, "", "processing", "error"));
    let text =
        format!("There is no declared filter called constituency on code system {ODS_CODES}");
    assert_eq!(undeclared.diagnostics(), Some(text.as_str()));
    for (body, status) in [
        (parameters(filter("name", "regex", ".*"), &[]), 422),
        (
            parameters(filter("lastChangeDate", "=", "gtINVALID"), &[]),
            400,
        ),
        (
            with_set(
                json!({ "compose": { "include": [{ "system": "urn:x" }] } }),
                &[],
            ),
            404,
        ),
        (
            with_set(
                json!({ "compose": { "include": [{ "system": ODS_CODES, "version": "1999-01-01" }] } }),
                &[],
            ),
            404,
        ),
        (with_set(json!({}), &[]), 400),
        (json!({ "resourceType": "Parameters" }), 400),
        (json!([]), 400),
    ] {
        let answer = expand(&caller, &body).await;
        assert_eq!(
            answer.outcome(),
            (status, "", "processing", "error"),
            "{body}"
        );
    }
}
