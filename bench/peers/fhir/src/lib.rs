//! `fhir`. A struct of it has no resourceType, so what was read is written as a `Resource`. The entries of its bundles are
//! `serde_json::Value`, and their contents are not typed.

#[cfg(feature = "stu3")]
use fhir::r3::resources as r3;
use fhir::r4::resources::{Resource, bundle::Bundle, patient::Patient};
use harness::inputs::{Input, Kind, Release};
use harness::{Contestant, Measure, message};
use serde_json::{from_slice, to_vec};

struct Fhir;

enum Typed {
    R4(Resource),
    #[cfg(feature = "stu3")]
    Stu3(r3::Resource),
}

impl Contestant for Fhir {
    type Value = Typed;

    fn read(input: &Input) -> Option<Result<Typed, String>> {
        let json = input.json.as_bytes();
        let read = match (input.release, input.kind) {
            (Release::R4, Kind::Patient) => from_slice::<Patient>(json)
                .map(|patient| Typed::R4(Resource::Patient(Box::new(patient)))),
            (Release::R4, Kind::Bundle) => from_slice::<Bundle>(json)
                .map(|bundle| Typed::R4(Resource::Bundle(Box::new(bundle)))),
            #[cfg(feature = "stu3")]
            (Release::Stu3, Kind::Bundle) => from_slice::<r3::bundle::Bundle>(json)
                .map(|bundle| Typed::Stu3(r3::Resource::Bundle(Box::new(bundle)))),
            _ => return None,
        };
        Some(read.map_err(message))
    }

    fn write(value: &Typed) -> Result<Vec<u8>, String> {
        match value {
            Typed::R4(resource) => to_vec(resource),
            #[cfg(feature = "stu3")]
            Typed::Stu3(resource) => to_vec(resource),
        }
        .map_err(message)
    }
}

pub fn serve(measure: Option<Measure>) {
    harness::serve::<Fhir>(measure);
}
