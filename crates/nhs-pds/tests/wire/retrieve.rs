//! GET /Patient/{id}.

use chrono::NaiveDate;
use nhs_http::testing::response;
use nhs_pds::{
    AddressLines, ErrorCode, ErrorKind, OdsCode, PatientRecord, Retrieved, Sensitivity, Versioned,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

use super::{FHIR, NUMBER, answer, fixture, number, outcome, service};

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 5).unwrap()
}

async fn retrieve(answer: ResponseTemplate) -> Result<Retrieved, nhs_pds::Error> {
    let (_server, client) = service(answer).await;
    client.retrieve(number()).await.map(|answer| answer.value)
}

async fn record(body: &Value) -> Versioned<PatientRecord> {
    match retrieve(answer(200, body)).await.unwrap() {
        Retrieved::Current(record) => record,
        Retrieved::Superseded(_) => panic!("superseded"),
    }
}

/// The fixture with one member replaced, or taken out.
fn patient_with(member: &str, value: Value) -> Value {
    let mut patient = fixture("patient");
    if value.is_null() {
        patient.as_object_mut().unwrap().remove(member);
    } else {
        patient[member] = value;
    }
    patient
}

#[tokio::test]
async fn request_has_path_ids_and_media_type_and_no_query() {
    let (server, client) = service(answer(200, &fixture("patient"))).await;
    let answer = client.retrieve(number()).await.unwrap();
    let requests = server.received_requests().await.unwrap();
    let [request] = requests.as_slice() else {
        panic!("{} requests", requests.len())
    };
    assert_eq!(request.method.as_str(), "GET");
    assert_eq!(
        request.url.path(),
        "/personal-demographics/FHIR/R4/Patient/9990000018"
    );
    assert_eq!(request.url.query(), None);
    let header = |name: &str| request.headers.get(name).unwrap().to_str().unwrap();
    assert_eq!(header("accept"), FHIR);
    assert_eq!(header("x-request-id").len(), 36);
    assert_eq!(answer.request_id.as_deref(), Some(header("x-request-id")));
    assert_eq!(
        answer.correlation_id.as_deref(),
        Some(header("x-correlation-id"))
    );
    assert!(
        !request
            .headers
            .contains_key("nhsd-end-user-organisation-ods")
    );
}

#[tokio::test]
async fn organisation_on_whose_behalf_is_named() {
    let (server, client) = service(answer(200, &fixture("patient"))).await;
    let organisation = OdsCode::parse("Y90001").unwrap();
    let answer = client.on_behalf_of(organisation).retrieve(number()).await;
    assert!(answer.is_ok());
    let requests = server.received_requests().await.unwrap();
    assert_eq!(
        requests[0].headers["nhsd-end-user-organisation-ods"],
        "Y90001"
    );
}

#[tokio::test]
async fn whole_record_is_read() {
    let record = record(&fixture("patient")).await;
    assert_eq!(record.nhs_number(), number());
    assert_eq!(record.sensitivity(), Sensitivity::Unrestricted);
    let name = record.usual_name().unwrap();
    assert_eq!(name.family.as_deref(), Some("Wolstenholme"));
    assert_eq!(
        record.birth_date.as_ref().unwrap().to_naive_date(),
        NaiveDate::from_ymd_opt(1971, 10, 8)
    );
    let home = AddressLines::of(record.home_address(day()).unwrap());
    let places = home.by_place().unwrap();
    assert_eq!(places.premises, Some("Rookery Cottage"));
    assert_eq!(places.county, Some("Estshire"));
    assert_eq!(record.general_practice(day()).unwrap().as_str(), "Y90001");
    assert_eq!(record.death(), None);
}

#[tokio::test]
async fn version_is_that_of_the_etag() {
    let body = fixture("patient");
    for (etag, if_match) in [
        (Some(r#"W/"9""#), r#"W/"9""#),
        (Some(r#""9""#), r#"W/"9""#),
        // neither header nor header form: the record's own version
        (Some("nonsense"), r#"W/"7""#),
        (None, r#"W/"7""#),
    ] {
        let template = answer(200, &body);
        let template = match etag {
            Some(etag) => template.insert_header("etag", etag),
            None => template,
        };
        let record = retrieve(template).await.unwrap().current().unwrap();
        assert_eq!(record.if_match().as_deref(), Some(if_match), "{etag:?}");
    }
    let record = record(&patient_with("meta", Value::Null)).await;
    assert_eq!(record.if_match(), None);
}

#[tokio::test]
async fn record_under_another_number_is_superseded() {
    let mut body = fixture("patient");
    body["id"] = "9990001014".into();
    body["identifier"][0]["value"] = "9990001014".into();
    let Retrieved::Superseded(merged) = retrieve(answer(200, &body)).await.unwrap() else {
        panic!("not superseded")
    };
    assert_eq!(merged.requested(), number());
    assert_eq!(merged.record().nhs_number().as_str(), "9990001014");
    assert_eq!(merged.record().if_match().as_deref(), Some(r#"W/"7""#));
    assert!(Retrieved::Superseded(merged.clone()).current().is_err());
    let either = Retrieved::Superseded(merged).even_if_superseded();
    assert_eq!(either.nhs_number().as_str(), "9990001014");
}

#[tokio::test]
async fn record_with_nothing_but_its_number_is_a_record() {
    let body = json!({ "resourceType": "Patient", "id": NUMBER });
    let record = record(&body).await;
    assert!(record.usual_name().is_none() && record.birth_date.is_none());
    assert!(record.correspondence_address(day()).is_none());
    assert!(record.general_practice(day()).is_none());
    assert_eq!(record.if_match(), None);
}

#[tokio::test]
async fn what_is_not_clearly_unrestricted_hides_the_location() {
    let labelled = |code: &str| {
        let label = json!({
            "system": "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "code": code
        });
        json!({ "versionId": "2", "security": [label] })
    };
    for (meta, sensitivity) in [
        (labelled("R"), Sensitivity::Restricted),
        (labelled("V"), Sensitivity::VeryRestricted),
        (labelled("REDACTED"), Sensitivity::Redacted),
        (labelled("S"), Sensitivity::Unrecognised),
        (json!({ "versionId": "2" }), Sensitivity::Unrecognised),
        (Value::Null, Sensitivity::Unrecognised),
    ] {
        let record = record(&patient_with("meta", meta)).await;
        assert_eq!(record.sensitivity(), sensitivity);
        assert!(record.is_location_hidden(), "{sensitivity:?}");
    }
}

#[tokio::test]
async fn partial_dates_stay_partial() {
    let born = record(&patient_with("birthDate", "1948".into())).await;
    let date = born.birth_date.as_ref().unwrap();
    assert_eq!((date.year(), date.month()), (Some(1948), None));
    assert_eq!(date.to_naive_date(), None);
    let died = record(&patient_with("deceasedDateTime", "2019-03".into())).await;
    assert_eq!(died.death().unwrap().at.unwrap().as_str(), "2019-03");
}

#[tokio::test]
async fn null_address_lines_keep_their_places() {
    let absent = json!({ "extension": [{
        "url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "unknown"
    }]});
    let address = json!([{
        "use": "home",
        "line": [null, "14 Weavers Lane", null, "Northmoor", null],
        "_line": [absent, null, absent, null, absent],
    }]);
    let record = record(&patient_with("address", address)).await;
    let lines = AddressLines::of(record.home_address(day()).unwrap());
    let places = lines.by_place().unwrap();
    assert_eq!(
        (places.premises, places.street),
        (None, Some("14 Weavers Lane"))
    );
    assert_eq!((places.locality, places.town), (None, Some("Northmoor")));
    let side = &record.address[0].side;
    assert_eq!(side.element_at("line", 2).unwrap().extension.len(), 1);
}

#[tokio::test]
async fn success_that_carries_an_outcome_is_an_error_of_its_code() {
    for (code, severity, kind) in [
        ("RESOURCE_NOT_FOUND", "information", ErrorKind::NotFound),
        ("INVALIDATED_RESOURCE", "error", ErrorKind::NotFound),
        ("ACCESS_DENIED", "error", ErrorKind::Forbidden),
        ("SOMETHING_NEW", "warning", ErrorKind::Rejected),
    ] {
        let error = retrieve(answer(200, &outcome(code, "value", severity)))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), kind, "{code}");
        assert_eq!(ErrorCode::of(&error), Some(ErrorCode::new(code)));
        assert_eq!(error.status().unwrap().as_u16(), 200);
        assert!(!error.is_retryable());
    }
    // as the public sandbox answers what it has no example for: no details at all
    let bare = json!({ "resourceType": "OperationOutcome",
        "issue": [{ "severity": "warning", "code": "not-supported", "diagnostics": "no example" }]});
    let error = retrieve(answer(200, &bare)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Rejected);
    assert_eq!(ErrorCode::of(&error), None);
}

#[tokio::test]
async fn record_whose_owner_cannot_be_told_is_no_record() {
    for (member, value) in [
        ("id", Value::Null),
        ("id", "9990000019".into()),
        ("id", "12345".into()),
        ("id", 9_990_000_018_u64.into()),
        (
            "identifier",
            json!([{ "system": "https://fhir.nhs.uk/Id/nhs-number", "value": "9990001014" }]),
        ),
    ] {
        let error = retrieve(answer(200, &patient_with(member, value.clone())))
            .await
            .unwrap_err();
        assert_eq!(
            error.kind(),
            ErrorKind::InvalidResponse,
            "{member}: {value}"
        );
        let shown = format!("{error} {error:?}");
        assert!(
            !shown.contains("999000") && !shown.contains("12345"),
            "{shown}"
        );
    }
}

#[tokio::test]
async fn body_that_is_no_patient_is_an_invalid_response() {
    for body in [
        "",
        "{}",
        "[]",
        "null",
        "<html><body>Sign in</body></html>",
        r#"{"resourceType":"Patient","id":"9990000018""#,
        r#"{"resourceType":"Bundle","type":"searchset"}"#,
        r#"{"resourceType":"patient","id":"9990000018"}"#,
        r#"{"id":"9990000018"}"#,
    ] {
        let template = ResponseTemplate::new(200).set_body_raw(body, FHIR);
        let error = retrieve(template).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{body}");
    }
}

#[tokio::test]
async fn media_type_does_not_matter() {
    for media_type in [
        "application/json",
        "application/fhir+json; charset=utf-8",
        "text/plain",
    ] {
        let body = fixture("patient").to_string();
        let template = ResponseTemplate::new(200).set_body_raw(body, media_type);
        assert!(retrieve(template).await.is_ok(), "{media_type}");
    }
}

#[tokio::test]
async fn what_bends_the_rules_is_told_beside_the_value() {
    let body = patient_with("gender", "indeterminate".into());
    let (_server, client) = service(answer(200, &body)).await;
    let answer = client.retrieve(number()).await.unwrap();
    let paths: Vec<&str> = answer.issues.iter().map(|issue| &*issue.path).collect();
    assert_eq!(paths, ["Patient.gender"]);

    let (_server, client) = service(super::answer(200, &fixture("patient"))).await;
    assert_eq!(client.retrieve(number()).await.unwrap().issues, []);
}

proptest! {
    #[test]
    fn no_body_makes_reading_panic(body in ".{0,200}", member in "[a-z]{1,8}", value in "\\PC{0,20}") {
        let json = json!({ "resourceType": "Patient", "id": NUMBER, "meta": value, member: [value] });
        for body in [body.into_bytes(), json.to_string().into_bytes()] {
            let response = response(200, &[], body).unwrap();
            if let Ok(answer) = Retrieved::read(number(), &response) {
                let record = answer.value.even_if_superseded();
                prop_assert!(record.is_location_hidden());
            }
        }
    }
}
