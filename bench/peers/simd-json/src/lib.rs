//! `simd_json::OwnedValue`: no types. It reads in place, so the copy that this needs is counted.

use harness::inputs::Input;
use harness::{Contestant, Measure, message};

struct Simd;

impl Contestant for Simd {
    type Value = simd_json::OwnedValue;

    fn read(input: &Input) -> Option<Result<Self::Value, String>> {
        let mut copy = input.json.as_bytes().to_vec();
        Some(simd_json::to_owned_value(&mut copy).map_err(message))
    }

    fn write(value: &Self::Value) -> Result<Vec<u8>, String> {
        simd_json::to_vec(value).map_err(message)
    }
}

pub fn serve(measure: Option<Measure>) {
    harness::serve::<Simd>(measure);
}
