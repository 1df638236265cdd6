//! `sonic_rs::Value`: no types, and the fastest reader of JSON there is.

use harness::inputs::Input;
use harness::{Contestant, Measure, message};

struct Sonic;

impl Contestant for Sonic {
    type Value = sonic_rs::Value;

    fn read(input: &Input) -> Option<Result<Self::Value, String>> {
        Some(sonic_rs::from_slice(input.json.as_bytes()).map_err(message))
    }

    fn write(value: &Self::Value) -> Result<Vec<u8>, String> {
        sonic_rs::to_vec(value).map_err(message)
    }
}

pub fn serve(measure: Option<Measure>) {
    harness::serve::<Sonic>(measure);
}
