//! `serde_json::Value` with its default features: the measure of all.

use harness::inputs::Input;
use harness::{Contestant, Measure, message};

struct Value;

impl Contestant for Value {
    type Value = serde_json::Value;

    fn read(input: &Input) -> Option<Result<Self::Value, String>> {
        Some(serde_json::from_slice(input.json.as_bytes()).map_err(message))
    }

    fn write(value: &Self::Value) -> Result<Vec<u8>, String> {
        serde_json::to_vec(value).map_err(message)
    }
}

pub fn serve(measure: Option<Measure>) {
    harness::serve::<Value>(measure);
}
