//! What the model takes of memory, beside `serde_json::Value`.
//!
//! `cargo bench -p nhs-fhir-core --bench memory` prints four rows for each input: allocations, heap that the result keeps, and the
//! most heap at any time, both per byte of JSON. The numbers are exact, not sampled. Words behind `--` choose the inputs.

#![allow(
    missing_docs,
    unreachable_pub,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used
)]

mod inputs;
mod meter {
    pub(crate) mod memory;
    pub(crate) mod model;
}

use meter::memory::{Memory, measure};
use meter::model;
use serde_json::Value;

fn main() {
    println!(
        "{:<32} {:>10} {:>12} {:>10} {:>10}",
        "", "bytes", "allocations", "kept/byte", "peak/byte"
    );
    for input in inputs::chosen() {
        // the tables of the types in it are made when they are first met, once for a program
        drop(model::read(&input));
        let (typed, taken) = measure(|| model::read(&input));
        let Some(typed) = typed.transpose().unwrap() else {
            println!(
                "{:<32} {:>10} (built without feature stu3)",
                format!("read {}", input.name),
                input.json.len()
            );
            continue;
        };
        row("read", input.name, "ours", input.json.len(), taken);
        let (value, taken) =
            measure(|| serde_json::from_slice::<Value>(input.json.as_bytes()).unwrap());
        row("read", input.name, "Value", input.json.len(), taken);
        let (written, taken) = measure(|| model::write(&typed));
        row("write", input.name, "ours", written.len(), taken);
        let (written, taken) = measure(|| serde_json::to_vec(&value).unwrap());
        row("write", input.name, "Value", written.len(), taken);
    }
}

fn row(verb: &str, name: &str, who: &str, bytes: usize, taken: Memory) {
    println!(
        "{:<32} {bytes:>10} {:>12} {:>10.2} {:>10.2}",
        format!("{verb} {name}, {who}"),
        taken.allocations,
        taken.kept as f64 / bytes as f64,
        taken.peak as f64 / bytes as f64
    );
}
