//! `fhir-model`, the types of `fhir-sdk`. It has no R4 and is given R4 as R4B.

use fhir_model::r4b::resources::{Bundle, Patient};
#[cfg(feature = "stu3")]
use fhir_model::stu3::resources as stu3;
use harness::inputs::{Input, Kind, Release};
use harness::{Contestant, Measure, message};
use serde_json::{from_slice, to_vec};

struct FhirSdk;

enum Typed {
    Patient(Patient),
    Bundle(Bundle),
    #[cfg(feature = "stu3")]
    Stu3Bundle(stu3::Bundle),
}

impl Contestant for FhirSdk {
    type Value = Typed;

    fn read(input: &Input) -> Option<Result<Typed, String>> {
        let json = input.json.as_bytes();
        let read = match (input.release, input.kind) {
            (Release::R4, Kind::Patient) => from_slice(json).map(Typed::Patient),
            (Release::R4, Kind::Bundle) => from_slice(json).map(Typed::Bundle),
            #[cfg(feature = "stu3")]
            (Release::Stu3, Kind::Bundle) => from_slice(json).map(Typed::Stu3Bundle),
            _ => return None,
        };
        Some(read.map_err(message))
    }

    fn write(value: &Typed) -> Result<Vec<u8>, String> {
        match value {
            Typed::Patient(patient) => to_vec(patient),
            Typed::Bundle(bundle) => to_vec(bundle),
            #[cfg(feature = "stu3")]
            Typed::Stu3Bundle(bundle) => to_vec(bundle),
        }
        .map_err(message)
    }
}

pub fn serve(measure: Option<Measure>) {
    harness::serve::<FhirSdk>(measure);
}
