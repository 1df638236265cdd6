//! How fast the model reads and writes, beside `serde_json::Value`, in one run.
//!
//! `cargo bench -p nhs-fhir-core --bench json` prints two rows for each input. Words behind `--` choose the inputs that have one
//! of them in their name; `--test` does everything once, to see that it works. Times are medians of samples that take turns; the
//! first ratio is the median of those of the samples of a turn, the second that of the shortest samples. Memory is another program,
//! `--bench memory`.

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
    pub(crate) mod model;
    pub(crate) mod time;
}

use std::hint::black_box;

use meter::{model, time};
use serde_json::Value;

fn main() {
    // cargo test --all-targets runs benchmarks too
    let quick = std::env::args().any(|argument| argument == "--test");
    println!(
        "{:<24} {:>10} {:>10} {:>12} {:>8} {:>8}",
        "", "bytes", "ours MB/s", "Value MB/s", "ratio", "of best"
    );
    for input in inputs::chosen() {
        let Some(typed) = model::read(&input).transpose().unwrap() else {
            println!(
                "{:<24} {:>10} (built without feature stu3)",
                format!("read {}", input.name),
                input.json.len()
            );
            continue;
        };
        let value = parse(&input.json);
        let written = model::write(&typed);
        if quick {
            let again = inputs::Input {
                json: String::from_utf8(written.clone()).unwrap(),
                ..input.clone()
            };
            assert!(
                model::read(&again).unwrap().unwrap() == typed,
                "{} changes when it is written",
                input.name
            );
        }

        let times = time::in_turns(
            quick,
            [
                &mut || drop(black_box(model::read(black_box(&input)))),
                &mut || drop(black_box(parse(black_box(&input.json)))),
            ],
        );
        row("read", input.name, input.json.len(), times);
        let times = time::in_turns(
            quick,
            [
                &mut || drop(black_box(model::write(black_box(&typed)))),
                &mut || {
                    drop(black_box(serde_json::to_vec(black_box(&value)).unwrap()));
                },
            ],
        );
        row("write", input.name, written.len(), times);
    }
}

fn parse(json: &str) -> Value {
    serde_json::from_slice(json.as_bytes()).unwrap()
}

fn row(verb: &str, name: &str, bytes: usize, [ours, value]: [time::Time; 2]) {
    let rate = |time: time::Time| bytes as f64 / time.median / 1e6;
    println!(
        "{:<24} {bytes:>10} {:>10.0} {:>12.0} {:>8.2} {:>8.2}",
        format!("{verb} {name}"),
        rate(ours),
        rate(value),
        ours.of_last,
        ours.best / value.best
    );
}
