//! Every code with which PDS says no, as it comes: what kind of failure it is, whether another try can help,
//! or which outcome it is where it is none.

use nhs_fhir_core::r4;
use nhs_pds::{
    Created, Error, ErrorCode, ErrorKind, Gender, HealthcareWorker, PatientPatch, Search,
    SearchOutcome,
};
use serde_json::json;

use super::update_rules::{record_of, today};
use super::{answer, fixture, number, outcome, service};

#[derive(Clone, Copy, PartialEq)]
enum Asked {
    Retrieve,
    Search,
    Update,
    Create,
}
use Asked::{Create, Retrieve, Search as Find, Update};

#[derive(Debug, PartialEq)]
enum Told {
    /// An error of that kind, and whether it is worth another try.
    Error(ErrorKind, bool),
    Outcome(&'static str),
}
use Told::{Error as Fails, Outcome};

/// Status, code, issue type and severity as they come; what was asked; what is told.
#[rustfmt::skip] // a row is a line
const CODES: &[(u16, &str, &str, &str, Asked, Told)] = &[
    (200, "TOO_MANY_MATCHES", "multiple-matches", "information", Find, Outcome("too many")),
    (200, "SINGLE_MATCH", "value", "error", Create, Outcome("single match")),
    (200, "MULTIPLE_MATCHES", "value", "error", Create, Outcome("multiple matches")),
    (400, "INVALID_RESOURCE_ID", "value", "error", Retrieve, Fails(ErrorKind::Rejected, false)),
    (400, "MISSING_VALUE", "required", "error", Create, Fails(ErrorKind::Rejected, false)),
    (400, "INVALID_VALUE", "value", "error", Update, Fails(ErrorKind::Rejected, false)),
    (400, "INVALID_SEARCH_DATA", "value", "error", Find, Fails(ErrorKind::Rejected, false)),
    (400, "ADDITIONAL_PROPERTIES", "invariant", "error", Find, Fails(ErrorKind::Rejected, false)),
    (400, "UNSUPPORTED_SERVICE", "processing", "error", Update, Fails(ErrorKind::Rejected, false)),
    (400, "UNSUPPORTED_REQUEST", "value", "error", Retrieve, Fails(ErrorKind::Rejected, false)),
    (400, "INVALID_UPDATE", "structure", "error", Update, Fails(ErrorKind::Rejected, false)),
    (400, "INVALID_CREATE", "value", "error", Create, Fails(ErrorKind::Rejected, false)),
    (400, "VALIDATION_ERROR", "value", "error", Update, Fails(ErrorKind::Rejected, false)),
    (400, "UNSUPPORTED_CHARACTERS_IN_FIELD", "value", "error", Create, Fails(ErrorKind::Rejected, false)),
    (400, "UNSUPPORTED_VALUE", "value", "error", Update, Fails(ErrorKind::Rejected, false)),
    (400, "TOO_FEW_VALUES_SUBMITTED", "value", "error", Create, Fails(ErrorKind::Rejected, false)),
    (400, "TOO_MANY_VALUES_SUBMITTED", "value", "error", Create, Fails(ErrorKind::Rejected, false)),
    (400, "INSERT_BIRTH_DEATH_STATUS_INCONSISTENT", "processing", "error", Create, Fails(ErrorKind::Rejected, false)),
    (401, "ACCESS_DENIED", "forbidden", "error", Retrieve, Fails(ErrorKind::Unauthorised, false)),
    (403, "ACCESS_DENIED", "forbidden", "error", Retrieve, Fails(ErrorKind::Forbidden, false)),
    (403, "INVALID_METHOD", "forbidden", "error", Update, Fails(ErrorKind::Forbidden, false)),
    // the issue type `token` is none of FHIR's
    (403, "INVALID_VALUE", "token", "error", Find, Fails(ErrorKind::Forbidden, false)),
    // the severity of an error says nothing
    (403, "FORBIDDEN_UPDATE", "forbidden", "information", Update, Fails(ErrorKind::Forbidden, false)),
    (404, "RESOURCE_NOT_FOUND", "not-found", "information", Retrieve, Fails(ErrorKind::NotFound, false)),
    (404, "INVALIDATED_RESOURCE", "processing", "error", Retrieve, Fails(ErrorKind::NotFound, false)),
    (408, "UNABLE_TO_CALL_SERVICE", "timeout", "error", Update, Fails(ErrorKind::Timeout, true)),
    (409, "RESOURCE_VERSION_MISMATCH", "conflict", "error", Update, Fails(ErrorKind::Conflict, false)),
    (412, "PRECONDITION_FAILED", "structure", "error", Update, Fails(ErrorKind::PreconditionFailed, false)),
    (429, "TOO_MANY_REQUESTS", "value", "error", Create, Fails(ErrorKind::RateLimited, true)),
    (500, "UNKNOWN_ERROR", "unknown", "error", Update, Fails(ErrorKind::Server, true)),
    (502, "UNKNOWN_ERROR", "unknown", "error", Update, Fails(ErrorKind::Server, true)),
    (503, "SERVICE_UNAVAILABLE", "timeout", "error", Update, Fails(ErrorKind::Server, true)),
    // of the API before 2021, and any that is to come
    (404, "POLLING_ID_NOT_FOUND", "not-found", "error", Update, Fails(ErrorKind::NotFound, false)),
    (422, "POLLING_MESSAGE_FAILURE", "processing", "error", Update, Fails(ErrorKind::Rejected, false)),
    (400, "SOMETHING_NEW", "value", "error", Retrieve, Fails(ErrorKind::Rejected, false)),
];

async fn ask(asked: Asked, status: u16, body: &serde_json::Value) -> Result<&'static str, Error> {
    let (_server, client) = service(answer(status, body)).await;
    let client = client.granted::<HealthcareWorker>();
    let born = chrono::NaiveDate::from_ymd_opt(1971, 10, 8).unwrap();
    match asked {
        Retrieve => client.retrieve(number()).await.map(|_| "retrieved"),
        Find => {
            let search = Search::new().family("Wolstenholme").birth_date(born);
            let found = client.search(&search).await?.value;
            Ok(if found == SearchOutcome::TooMany {
                "too many"
            } else {
                "found"
            })
        }
        Update => {
            let patch = PatientPatch::of(&record_of(&fixture("patient")), today()).unwrap();
            let patch = patch.set_gender(Gender::Male);
            client.update(&patch).await.map(|_| "updated")
        }
        Create => {
            let url =
                "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-RegisteringAuthority";
            let patient = json!({ "resourceType": "Patient", "gender": "female",
                "name": [{ "use": "usual", "family": "Wolstenholme" }], "birthDate": "1971-10-08",
                "address": [{ "use": "home", "period": { "start": "2020-01-01" },
                    "line": ["", "14 Weavers Lane", "", "Northmoor", ""] }],
                "extension": [{ "url": url, "extension": [
                    { "url": "organisationIdentifier", "valueString": "Y90001" }] }] });
            let patient = r4::Patient::from_slice_lenient(patient.to_string().as_bytes());
            Ok(match client.create(&patient.unwrap().value).await?.value {
                Created::New(_) => "new",
                Created::SingleMatch(_) => "single match",
                Created::MultipleMatches => "multiple matches",
            })
        }
    }
}

#[tokio::test]
async fn each_code_is_told_as_what_it_is() {
    for (status, code, issue, severity, asked, expected) in CODES {
        let told = match ask(*asked, *status, &outcome(code, issue, severity)).await {
            Ok(outcome) => Outcome(outcome),
            Err(error) => {
                let typed = ErrorCode::of(&error).unwrap();
                assert_eq!(typed.as_str(), *code);
                let known = !matches!(typed, ErrorCode::Other(_));
                let other = code.starts_with("POLLING") || *code == "SOMETHING_NEW";
                assert_eq!(known, !other, "{code}");
                assert!(known != typed.meaning().is_empty() || other, "{code}");
                assert_eq!(error.issues()[0].code(), Some(*issue));
                assert_eq!(error.issues()[0].severity(), Some(*severity));
                assert_eq!(error.status().unwrap().as_u16(), *status);
                assert!(error.request_id().is_some() && error.correlation_id().is_some());
                Fails(error.kind(), error.is_retryable())
            }
        };
        assert_eq!(&told, expected, "{status} {code}");
    }
}

/// A refusal of one operation is no outcome of another.
#[tokio::test]
async fn outcome_of_another_operation_is_an_error() {
    for (code, asked) in [
        ("TOO_MANY_MATCHES", Retrieve),
        ("SINGLE_MATCH", Find),
        ("SINGLE_MATCH", Update),
    ] {
        let error = ask(asked, 200, &outcome(code, "value", "error"))
            .await
            .unwrap_err();
        assert_eq!(ErrorCode::of(&error).unwrap().as_str(), code);
    }
}
