//! The samples that NHS England publishes, read without a miss. They are not part of this repository:
//! `NHS_CONFORMANCE_DATA` names their folder.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

#[path = "../../../tests/conformance_data.rs"]
mod conformance_data;

use nhs_http::testing::{error, response};
use nhs_pds::{ErrorCode, NhsNumber, Retrieved, SearchOutcome};
use serde_json::{Value, json};

#[test]
fn published_patients_and_searchsets_are_read() {
    let Some(data) = conformance_data::folder("pds") else {
        return;
    };
    let mut read = 0;
    for folder in [
        "sandbox-stubs/patientResponses",
        "sandbox-stubs/searchResponses",
    ] {
        for file in std::fs::read_dir(data.join("examples").join(folder)).unwrap() {
            let path = file.unwrap().path();
            let body: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
            // what is no patient there is a template for one
            if body["resourceType"] != "Patient" {
                continue;
            }
            let number = NhsNumber::parse(body["id"].as_str().unwrap()).unwrap();
            let alone = response(200, &[], body.to_string()).unwrap();
            let answer = Retrieved::read(number, &alone).unwrap();
            assert_eq!(answer.issues, [], "{}", path.display());
            let bundle = json!({ "resourceType": "Bundle", "type": "searchset", "total": 1,
                "entry": [{ "search": { "score": 1 }, "resource": body }] });
            let bundle = response(200, &[], bundle.to_string()).unwrap();
            let answer = SearchOutcome::read(&bundle).unwrap();
            assert_eq!(answer.value.matches().len(), 1);
            read += 1;
        }
    }
    assert!(read >= 15, "{read}");
}

#[test]
fn published_errors_have_known_codes() {
    let Some(data) = conformance_data::folder("pds") else {
        return;
    };
    let folder = data.join("examples/sandbox-stubs/errorResponses");
    let mut known = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let error = error(400, &[], std::fs::read(&path).unwrap()).unwrap();
        match ErrorCode::of(&error) {
            Some(ErrorCode::Other(_)) => panic!("{name} is not known"),
            Some(_) => known += 1,
            // the public sandbox's word that it has no example, without a code
            None => assert_eq!(name, "NOT_SUPPORTED_SEARCH"),
        }
    }
    assert!(known >= 15, "{known}");
}
