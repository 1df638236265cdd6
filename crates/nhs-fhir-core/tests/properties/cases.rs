//! What each release does alike.

use super::release::Resource;
use crate::compare;
use nhs_fhir_core::Severity;
use nhs_fhir_core::json::{Reader, to_vec};
use proptest::prelude::*;

/// Names that meet the tables, and some that do not.
fn member() -> impl Strategy<Value = String> {
    const KNOWN: &[&str] = &[
        "id",
        "meta",
        "extension",
        "url",
        "valueString",
        "valueQuantity",
        "_valueString",
        "valueBoolean",
        "name",
        "given",
        "_given",
        "family",
        "_family",
        "period",
        "start",
        "birthDate",
        "_birthDate",
        "deceasedBoolean",
        "deceasedDateTime",
        "contained",
        "resourceType",
        "identifier",
        "system",
        "value",
        "contact",
        "active",
        "telecom",
        "rank",
        "line",
        "_line",
        "address",
        "text",
        "div",
        "status",
        "managingOrganization",
        "reference",
        "display",
    ];
    prop_oneof![9 => prop::sample::select(KNOWN).prop_map(str::to_owned), 1 => ".{0,6}"]
}

fn scalar() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|flag| flag.to_string()),
        "-?(0|[1-9][0-9]{0,20})(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,3})?",
        prop::sample::select(
            &[
                "Patient",
                "Bundle",
                "male",
                "1985",
                "1985-07",
                "2020-01-01T00:00:00Z",
                "",
                "Account"
            ][..]
        )
        .prop_map(|text| format!("{text:?}")),
        any::<String>().prop_map(|text| serde_json::to_string(&text).unwrap()),
    ]
}

fn json() -> impl Strategy<Value = String> {
    scalar().prop_recursive(6, 60, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5)
                .prop_map(|items| format!("[{}]", items.join(","))),
            prop::collection::vec((member(), inner), 0..7).prop_map(|members| {
                let members: Vec<_> = members
                    .iter()
                    .map(|(name, value)| {
                        format!("{}:{value}", serde_json::to_string(name).unwrap())
                    })
                    .collect();
                format!("{{{}}}", members.join(","))
            }),
        ]
    })
}

fn resource() -> impl Strategy<Value = String> {
    let body = prop::collection::vec((member(), json()), 0..10);
    (
        prop::sample::select(
            &[
                "Patient",
                "Bundle",
                "Observation",
                "Parameters",
                "Account",
                "X",
            ][..],
        ),
        body,
    )
        .prop_map(|(type_name, members)| {
            let mut text = format!(r#"{{"resourceType":"{type_name}""#);
            for (name, value) in members {
                text += &format!(",{}:{value}", serde_json::to_string(&name).unwrap());
            }
            text + "}"
        })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_read_is_written_back(json in resource()) {
        let Ok(reading) = Reader::lenient().read::<Resource>(json.as_bytes()) else {
            return Err(TestCaseError::fail(format!("refused: {json}")));
        };
        let written = to_vec(&reading.value);
        prop_assert_eq!(compare::difference(json.as_bytes(), &written), None, "{} became {}", json, String::from_utf8_lossy(&written));
        let again = Reader::lenient().read::<Resource>(&written).unwrap();
        prop_assert_eq!(&again.value, &reading.value);
        prop_assert_eq!(to_vec(&again.value), written);
    }

    #[test]
    fn strict_reads_what_lenient_reads_without_error(json in resource()) {
        let lenient = Reader::lenient().read::<Resource>(json.as_bytes()).unwrap();
        match Reader::strict().read::<Resource>(json.as_bytes()) {
            Ok(strict) => {
                let warnings = lenient.issues.iter().all(|issue| issue.severity < Severity::Error);
                prop_assert!(warnings && strict == lenient);
            }
            Err(error) => prop_assert_eq!(error.issues(), lenient.issues.as_slice()),
        }
    }

    #[test]
    fn bytes_of_any_kind_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Reader::lenient().read::<Resource>(&bytes);
    }

    #[test]
    fn damaged_documents_do_no_harm(json in resource(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = json.into_bytes();
        let at = at.index(bytes.len());
        if let Some(place) = bytes.get_mut(at) {
            *place = byte;
        }
        if let Ok(reading) = Reader::lenient().read::<Resource>(&bytes) {
            let written = to_vec(&reading.value);
            prop_assert!(Reader::lenient().read::<Resource>(&written).is_ok());
        }
    }
}
