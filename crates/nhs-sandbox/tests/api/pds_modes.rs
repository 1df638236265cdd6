//! Who may make which call: every mode of access against every call of PDS, and the words of each refusal.

use nhs_sandbox::{Access, Sandbox, people};
use reqwest::Method;
use serde_json::json;

use crate::support::{Answer, Caller, send};

const OWN: &str = people::FULL_RECORD;
const OTHER: &str = people::DEREGISTERED;

/// The modes, by the names that refusals call them.
const MODES: [(&str, Option<Access>); 5] = [
    (
        "application-restricted",
        Some(Access::ApplicationRestricted),
    ),
    (
        "privileged-application-restricted",
        Some(Access::PrivilegedApplication),
    ),
    ("user-restricted", Some(Access::ApplicationWithUpdates)),
    ("user-restricted", Some(Access::HealthcareWorker)),
    ("patient-access", None),
];

/// Whether a mode may make a call, or the code of its 403.
#[derive(Clone, Copy)]
enum May {
    Yes,
    No(&'static str, &'static str),
}

use May::{No, Yes};

const CREATE: May = No(
    "INVALID_METHOD",
    "Cannot create resource with {mode} access token",
);
const UPDATE: May = No(
    "INVALID_METHOD",
    "Cannot update resource with {mode} access token",
);
const MANY: May = No(
    "INVALID_VALUE",
    "Cannot retrieve more than one result with {mode} access token",
);
const READ_CARD: May = No(
    "ACCESS_DENIED",
    "Cannot GET resource with {mode} access token",
);
const WRITE_CARD: May = No(
    "ACCESS_DENIED",
    "Cannot POST resource with {mode} access token",
);
const NOT_THEIRS: May = No("ACCESS_DENIED", "Patient cannot perform this action");

async fn call(caller: &Caller, method: &Method, path: &str) -> Answer {
    let url = format!("{}{path}", caller.sandbox.pds_base_url());
    let request = caller
        .http
        .request(method.clone(), url)
        .bearer_auth(&caller.token)
        .header("X-Request-ID", "60E0B220-8136-4CA5-AE46-1D97EF59D068");
    let body = json!({ "subscriber": { "identifier": { "value": OWN } } }).to_string();
    send(match *method {
        Method::GET => request,
        Method::PATCH => request
            .header("content-type", "application/json-patch+json")
            .body(body),
        _ => request
            .header("content-type", "application/json")
            .body(body),
    })
    .await
}

#[tokio::test]
async fn every_mode_is_let_through_or_refused_in_its_own_words() {
    let rows = [
        (
            Method::GET,
            format!("/Patient/{OWN}"),
            [Yes, Yes, Yes, Yes, Yes],
        ),
        (
            Method::GET,
            format!("/Patient/{OTHER}"),
            [Yes, Yes, Yes, Yes, NOT_THEIRS],
        ),
        (
            Method::GET,
            "/Patient?family=Thackwray&birthdate=1956-04-11".to_owned(),
            [Yes, Yes, Yes, Yes, NOT_THEIRS],
        ),
        (
            Method::GET,
            "/Patient?family=Thackwray&birthdate=1956-04-11&_max-results=2".to_owned(),
            [MANY, MANY, Yes, Yes, NOT_THEIRS],
        ),
        (
            Method::PATCH,
            format!("/Patient/{OWN}"),
            [UPDATE, UPDATE, Yes, Yes, Yes],
        ),
        (
            Method::PATCH,
            format!("/Patient/{OTHER}"),
            [UPDATE, UPDATE, Yes, Yes, NOT_THEIRS],
        ),
        (
            Method::POST,
            "/Patient".to_owned(),
            [CREATE, CREATE, Yes, Yes, CREATE],
        ),
        (
            Method::POST,
            "/Patient/$process-birth-details".to_owned(),
            [CREATE, CREATE, Yes, Yes, CREATE],
        ),
        (
            Method::GET,
            format!("/Patient/{OWN}/RelatedPerson"),
            [Yes, Yes, Yes, Yes, Yes],
        ),
        (
            Method::GET,
            format!("/Patient/{OTHER}/RelatedPerson"),
            [Yes, Yes, Yes, Yes, NOT_THEIRS],
        ),
        (
            Method::GET,
            format!("/Coverage?subscriber%3Aidentifier={OWN}"),
            [READ_CARD, READ_CARD, READ_CARD, READ_CARD, Yes],
        ),
        (
            Method::GET,
            format!("/Coverage?subscriber%3Aidentifier={OTHER}"),
            [READ_CARD, READ_CARD, READ_CARD, READ_CARD, NOT_THEIRS],
        ),
        (
            Method::POST,
            "/Coverage".to_owned(),
            [WRITE_CARD, WRITE_CARD, WRITE_CARD, WRITE_CARD, Yes],
        ),
    ];
    for (place, (mode, access)) in MODES.into_iter().enumerate() {
        let mut caller = Caller::with(Sandbox::builder().access(access.unwrap_or_default())).await;
        if access.is_none() {
            caller.token = caller.sandbox.issue_patient_token(OWN);
        }
        for (method, path, may) in &rows {
            let answer = call(&caller, method, path).await;
            match may[place] {
                Yes => assert!(
                    ![401, 403].contains(&answer.status),
                    "{mode} {method} {path}: {}",
                    answer.text
                ),
                No(code, display) => {
                    assert_eq!(
                        (answer.status, answer.outcome().1),
                        (403, code),
                        "{mode} {method} {path}"
                    );
                    assert_eq!(
                        answer.display(),
                        display.replace("{mode}", mode),
                        "{method} {path}"
                    );
                }
            }
        }
    }
}
