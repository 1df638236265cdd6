//! What each release does alike.

use super::release::{Observation, Patient, Quantity, Resource};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

const OBSERVATION: &str = r#"{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":1.00},"unheardOf":{"a":0.40}}"#;

fn observation() -> Observation {
    Observation::from_slice_lenient(OBSERVATION.as_bytes())
        .unwrap()
        .value
}

#[test]
fn serde_json_keeps_every_letter_in_every_way_of_reading() {
    assert_eq!(serde_json::to_string(&observation()).unwrap(), OBSERVATION);
    assert_eq!(
        serde_json::to_vec(&observation()).unwrap(),
        OBSERVATION.as_bytes()
    );
    let ways: [Observation; 3] = [
        serde_json::from_str(OBSERVATION).unwrap(),
        serde_json::from_slice(OBSERVATION.as_bytes()).unwrap(),
        serde_json::from_reader(OBSERVATION.as_bytes()).unwrap(),
    ];
    assert!(ways.iter().all(|way| *way == observation()));
    let resource: Resource = serde_json::from_str(OBSERVATION).unwrap();
    assert_eq!(serde_json::to_string(&resource).unwrap(), OBSERVATION);
}

#[test]
fn a_resource_may_be_a_field_of_the_users_own_struct() {
    #[derive(Deserialize, Serialize, PartialEq, Debug)]
    struct Own {
        note: String,
        resource: Observation,
        dose: Option<Quantity>,
    }
    let own = Own {
        note: "n".into(),
        resource: observation(),
        dose: None,
    };
    let json = serde_json::to_string(&own).unwrap();
    assert_eq!(
        json,
        format!(r#"{{"note":"n","resource":{OBSERVATION},"dose":null}}"#)
    );
    assert_eq!(serde_json::from_str::<Own>(&json).unwrap(), own);
}

#[test]
fn it_survives_serdes_buffering_but_for_the_digits_that_f64_drops() {
    #[derive(Deserialize, Serialize)]
    struct Outer {
        #[serde(flatten)]
        inner: std::collections::BTreeMap<String, Observation>,
    }
    #[derive(Deserialize)]
    #[serde(untagged)]
    #[allow(clippy::large_enum_variant)]
    enum Either {
        Patient(Patient),
        Observation(Observation),
    }
    let outer: Outer = serde_json::from_str(&format!(r#"{{"one":{OBSERVATION}}}"#)).unwrap();
    assert_eq!(outer.inner.get("one").unwrap().status, observation().status);
    let Either::Observation(found) = serde_json::from_str(OBSERVATION).unwrap() else {
        panic!("a Patient?")
    };
    assert_eq!(found.code, observation().code);
    let Either::Patient(patient) = serde_json::from_str(r#"{"resourceType":"Patient"}"#).unwrap()
    else {
        panic!("an Observation?")
    };
    assert_eq!(patient, Patient::default());
}

#[test]
fn what_serde_wraps_around_serde_json_gets_the_structure() {
    #[derive(Serialize)]
    struct Envelope {
        note: &'static str,
        #[serde(flatten)]
        resource: Observation,
    }
    #[derive(Serialize)]
    #[serde(tag = "kind")]
    enum Tagged {
        Observation(Observation),
    }
    let flat = serde_json::to_value(Envelope {
        note: "n",
        resource: observation(),
    })
    .unwrap();
    assert_eq!(
        (&flat["note"], &flat["status"]),
        (&"n".into(), &"final".into())
    );
    let text = serde_json::to_string(&Envelope {
        note: "n",
        resource: observation(),
    })
    .unwrap();
    assert!(
        text.contains(r#""status":"final""#) && !text.contains("private"),
        "{text}"
    );
    let tagged = serde_json::to_string(&Tagged::Observation(observation())).unwrap();
    assert!(
        tagged.contains(r#""kind":"Observation""#) && tagged.contains(r#""status":"final""#),
        "{tagged}"
    );
}

#[test]
fn a_tree_of_values_has_the_same_structure() {
    let tree = serde_json::to_value(observation()).unwrap();
    assert_eq!(
        tree,
        serde_json::from_str::<serde_json::Value>(OBSERVATION).unwrap()
    );
    let back: Observation = serde_json::from_value(tree).unwrap();
    assert_eq!(back.status, observation().status);
}

#[test]
fn yaml_has_the_structure_of_the_json() {
    let yaml = serde_yaml_ng::to_string(&observation()).unwrap();
    assert!(
        yaml.contains("resourceType: Observation\n") && !yaml.contains("private"),
        "{yaml}"
    );
    let back: Observation = serde_yaml_ng::from_str(&yaml).unwrap();
    assert_eq!(back.code, observation().code);
}

#[test]
fn binary_formats_carry_the_text() {
    fn cbor<T: Serialize + DeserializeOwned>(value: &T) -> T {
        let mut bytes = Vec::new();
        ciborium::into_writer(value, &mut bytes).unwrap();
        ciborium::from_reader(bytes.as_slice()).unwrap()
    }
    assert_eq!(cbor(&observation()), observation());
    let bytes = postcard::to_allocvec(&observation()).unwrap();
    assert_eq!(
        postcard::from_bytes::<Observation>(&bytes).unwrap(),
        observation()
    );
}

#[test]
fn what_is_no_resource_of_the_type_is_an_error_without_content() {
    let error = serde_json::from_str::<Patient>(OBSERVATION)
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("another resource type") && !error.contains("1.00"),
        "{error}"
    );
    assert!(serde_json::from_str::<Patient>("5").is_err());
}
