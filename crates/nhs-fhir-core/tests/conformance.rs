//! The published R4 examples: each is read, and none loses anything.
//!
//! They are read from `$NHS_CONFORMANCE_DATA`, by default the data folder beside the project. Without it the tests say so and
//! pass, except on CI, where it must be there.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

#[path = "../../../xtask/src/roundtrip/compare.rs"]
mod compare;
#[path = "../../../tests/conformance_data.rs"]
mod conformance_data;

use nhs_fhir_core::json::{Reader, to_vec};
use nhs_fhir_core::r4::Resource;

fn examples() -> Vec<(String, Vec<u8>)> {
    let Some(folder) = conformance_data::folder("fhir/examples/r4") else {
        return Vec::new();
    };
    let entries = std::fs::read_dir(folder).unwrap();
    let paths = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"));
    paths
        .map(|path| {
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                std::fs::read(&path).unwrap(),
            )
        })
        .collect()
}

#[test]
fn every_published_example_is_read_leniently_and_comes_back_the_same() {
    for (name, json) in examples() {
        let reading = Reader::lenient()
            .read::<Resource>(&json)
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(
            compare::difference(&json, &to_vec(&reading.value)),
            None,
            "{name}"
        );
    }
}

#[test]
fn every_example_of_hl7_is_read_strictly() {
    for (name, json) in examples()
        .into_iter()
        .filter(|(name, _)| name.contains("__hl7__"))
    {
        Reader::strict()
            .read::<Resource>(&json)
            .unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}
