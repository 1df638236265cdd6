//! Ours: strictly where the input is regular, leniently where it is not.

#[path = "../../../../crates/nhs-fhir-core/benches/meter/model.rs"]
mod model;

use harness::inputs::{self, Input};
use harness::{Contestant, Measure, message};

struct Ours;

impl Contestant for Ours {
    type Value = model::Typed;

    fn read(input: &Input) -> Option<Result<Self::Value, String>> {
        Some(model::read(input)?.map_err(message))
    }

    fn write(value: &Self::Value) -> Result<Vec<u8>, String> {
        Ok(model::write(value))
    }
}

pub fn serve(measure: Option<Measure>) {
    harness::serve::<Ours>(measure);
}
