//! `fhirbolt`, in its default mode. A patient is read as such, which is fastest. A bundle is read as a `Resource`: as a `Bundle`, its
//! decimals are refused.

use fhirbolt::json::{from_slice, to_vec};
use fhirbolt::model::r4::Resource;
use fhirbolt::model::r4::resources::Patient;
use harness::inputs::{Input, Kind, Release};
use harness::{Contestant, Measure, message};

struct Fhirbolt;

enum Typed {
    Patient(Box<Patient>),
    Other(Box<Resource>),
}

impl Contestant for Fhirbolt {
    type Value = Typed;

    fn read(input: &Input) -> Option<Result<Typed, String>> {
        let json = input.json.as_bytes();
        let read = match (input.release, input.kind) {
            (Release::R4, Kind::Patient) => {
                from_slice(json, None).map(|patient| Typed::Patient(Box::new(patient)))
            }
            (Release::R4, Kind::Bundle) => {
                from_slice(json, None).map(|resource| Typed::Other(Box::new(resource)))
            }
            _ => return None,
        };
        Some(read.map_err(message))
    }

    fn write(value: &Typed) -> Result<Vec<u8>, String> {
        match value {
            Typed::Patient(patient) => to_vec(patient.as_ref(), None),
            Typed::Other(resource) => to_vec(resource.as_ref(), None),
        }
        .map_err(message)
    }
}

pub fn serve(measure: Option<Measure>) {
    harness::serve::<Fhirbolt>(measure);
}
