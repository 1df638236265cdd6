//! The constructors of UK resources: what they make has all that the profile, or the service, makes mandatory.
//!
//! Profiles and API definitions are read from `$NHS_CONFORMANCE_DATA`, by default the data folder beside the project. Without
//! it those tests say so and pass, except on CI, where it must be there.

#![cfg(all(feature = "uk-core", feature = "r4"))]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "../../../tests/conformance_data.rs"]
mod conformance_data;

#[path = "uk_core_make/demands.rs"]
mod demands;
#[path = "uk_core_make/refusals.rs"]
mod refusals;
#[path = "uk_core_make/samples.rs"]
mod samples;

use nhs_fhir_core::r4::Resource;
use serde_json::Value;

/// A resource as it is written, after a strict reading of it has given the same again.
fn written(resource: &Resource) -> Value {
    let json = resource.to_vec();
    let read = Resource::from_slice(&json).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(read.to_vec(), json);
    serde_json::from_slice(&json).unwrap()
}

#[test]
fn what_is_made_has_all_that_its_profile_demands() {
    let Some(folder) = conformance_data::folder("fhir/ukcore/snapshots") else {
        return;
    };
    for (profile, resource) in samples::all() {
        let json = written(&resource);
        let name = profile.rsplit('/').next().unwrap();
        let path = folder.join(format!("StructureDefinition-{name}.json"));
        let definition: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        assert_eq!(definition["url"], *profile);
        assert_eq!(
            demands::unmet(&definition, &json),
            Vec::<String>::new(),
            "{name}"
        );
    }
}

#[test]
fn what_is_made_says_which_profile_it_follows() {
    for (profile, resource) in samples::all() {
        assert_eq!(
            written(&resource)["meta"]["profile"],
            serde_json::json!([profile])
        );
    }
}

#[test]
fn a_profile_that_is_not_met_is_found_out() {
    let Some(folder) = conformance_data::folder("fhir/ukcore/snapshots") else {
        return;
    };
    let path = folder.join("StructureDefinition-UKCore-Patient.json");
    let definition: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let lacking = serde_json::json!({"resourceType": "Patient", "communication": [{}],
        "identifier": [{"system": "https://fhir.nhs.uk/Id/nhs-number"}]});
    let unmet = demands::unmet(&definition, &lacking);
    assert!(
        unmet.contains(&"Patient.communication.language".to_owned()),
        "{unmet:?}"
    );
    assert!(
        unmet.contains(&"Patient.identifier:nhsNumber.value".to_owned()),
        "{unmet:?}"
    );
}

#[test]
fn a_patient_for_pds_has_what_the_service_demands_and_nothing_that_it_refuses() {
    let json = written(&samples::new_patient().into());
    assert_eq!(json["name"][0]["use"], "usual");
    assert_eq!(json["address"][0]["use"], "home");
    let authority = &json["extension"][0]["extension"];
    assert_eq!(
        authority[0]["valueCodeableConcept"]["coding"][0]["code"],
        "x"
    );
    assert_eq!(authority[1]["valueString"], "RGS");
    let Some(folder) = conformance_data::folder("fhir/ukcore/snapshots") else {
        return;
    };
    let path = folder.join("StructureDefinition-UKCore-Patient.json");
    let definition: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    assert_eq!(demands::unmet(&definition, &json), Vec::<String>::new());
    let Some(folder) = conformance_data::folder("pds/oas/source/components/schemas") else {
        return;
    };
    let schema = std::fs::read_to_string(folder.join("PatientCreateRequest.yaml")).unwrap();
    let schema: Value = serde_yaml_ng::from_str(&schema).unwrap();
    for required in schema["required"].as_array().unwrap() {
        assert!(json.get(required.as_str().unwrap()).is_some(), "{required}");
    }
    // the service refuses members that its schema does not have, and `meta` is one of them
    for member in json.as_object().unwrap().keys() {
        assert!(schema["properties"].get(member).is_some(), "{member}");
    }
}

#[test]
fn a_pointer_has_what_the_nrl_demands() {
    let json = written(&samples::pointer().into());
    assert_eq!(
        json["context"]["related"][0]["identifier"]["value"],
        "230811201350"
    );
    let Some(folder) = conformance_data::folder("nrl/oas") else {
        return;
    };
    let text = std::fs::read_to_string(folder.join("producer-2026-05.yaml")).unwrap();
    let api: Value = serde_yaml_ng::from_str(&text).unwrap();
    let schemas = &api["components"]["schemas"];
    let has_all = |schema: &str, part: &Value| {
        for required in schemas[schema]["required"].as_array().unwrap() {
            assert!(
                part.get(required.as_str().unwrap()).is_some(),
                "{schema}: {required}"
            );
        }
    };
    has_all("DocumentReference", &json);
    has_all("DocumentReferenceContent", &json["content"][0]);
    has_all("DocumentReferenceContext", &json["context"]);
    has_all("SubjectReference", &json["subject"]);
    has_all("SubjectIdentifier", &json["subject"]["identifier"]);
    has_all("OdsCodeReference", &json["custodian"]);
    has_all("OdsCodeIdentifier", &json["author"][0]["identifier"]);
    has_all("TypeCategoryCoding", &json["type"]["coding"][0]);
    let fixed = |schema: &str, coding: &Value| {
        let of_schema = &schemas[schema]["allOf"][1]["properties"];
        for member in ["system", "code", "display"] {
            let listed = of_schema[member]["enum"].as_array().unwrap();
            assert!(listed.contains(&coding[member]), "{schema}: {member}");
        }
    };
    let content = &json["content"][0];
    let extension =
        |place: usize| &content["extension"][place]["valueCodeableConcept"]["coding"][0];
    fixed("NRLFormatCode", &content["format"]);
    fixed("ContentStabilityExtensionCoding", extension(0));
    fixed("NRLRetrievalMechanismExtensionCoding", extension(1));
}
