//! `helios-fhir`. A struct of it has no resourceType, so what was read is written as a `Resource`.

use harness::inputs::{Input, Kind, Release};
use harness::{Contestant, Measure, message};
use helios_fhir::r4::{Bundle, Patient, Resource};
use serde_json::{from_slice, to_vec};

struct Helios;

impl Contestant for Helios {
    type Value = Resource;

    fn read(input: &Input) -> Option<Result<Resource, String>> {
        let json = input.json.as_bytes();
        let read = match (input.release, input.kind) {
            (Release::R4, Kind::Patient) => {
                from_slice::<Patient>(json).map(|patient| Resource::Patient(Box::new(patient)))
            }
            (Release::R4, Kind::Bundle) => {
                from_slice::<Bundle>(json).map(|bundle| Resource::Bundle(Box::new(bundle)))
            }
            _ => return None,
        };
        Some(read.map_err(message))
    }

    fn write(value: &Resource) -> Result<Vec<u8>, String> {
        to_vec(value).map_err(message)
    }
}

pub fn serve(measure: Option<Measure>) {
    harness::serve::<Helios>(measure);
}
