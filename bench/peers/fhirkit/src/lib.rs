//! `fhirkit`: strictly where the input is regular; leniently, as far as it gives a value, where it is not.

use fhirkit::r4::{Bundle, Patient};
use fhirkit::{FhirJson, from_json, from_json_strict, to_json};
use harness::inputs::{Input, Kind, Release};
use harness::{Contestant, Measure, message};

struct Fhirkit;

enum Typed {
    Patient(Box<Patient>),
    Bundle(Box<Bundle>),
}

impl Contestant for Fhirkit {
    type Value = Typed;

    fn read(input: &Input) -> Option<Result<Typed, String>> {
        match (input.release, input.kind) {
            (Release::R4, Kind::Patient) => {
                Some(typed(input).map(|patient| Typed::Patient(Box::new(patient))))
            }
            (Release::R4, Kind::Bundle) => {
                Some(typed(input).map(|bundle| Typed::Bundle(Box::new(bundle))))
            }
            _ => None,
        }
    }

    fn write(value: &Typed) -> Result<Vec<u8>, String> {
        Ok(match value {
            Typed::Patient(patient) => to_json(patient.as_ref()),
            Typed::Bundle(bundle) => to_json(bundle.as_ref()),
        }
        .into_bytes())
    }
}

fn typed<T: FhirJson>(input: &Input) -> Result<T, String> {
    if input.irregular {
        from_json(&input.json)
            .map_err(message)?
            .0
            .ok_or_else(|| "no value".to_owned())
    } else {
        from_json_strict(&input.json).map_err(message)
    }
}

pub fn serve(measure: Option<Measure>) {
    harness::serve::<Fhirkit>(measure);
}
