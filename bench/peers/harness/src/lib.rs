//! What every contestant's program does: it makes the inputs, and reads and writes them as the driver says on standard input.
//!
//! A line asks, a line answers. One program each, because some peers set features of `serde_json` that change every crate built
//! with them; the driver lets the programs take turns.

#[path = "../../../../crates/nhs-fhir-core/benches/inputs/mod.rs"]
pub mod inputs;

use std::fmt::Display;
use std::hint::black_box;
use std::io::{BufRead, Write};

use cpu_time::ThreadTime;
use inputs::Input;

/// A library that reads and writes FHIR or JSON.
pub trait Contestant {
    /// What it reads into.
    type Value;

    /// Reads an input; `None` if it has no types for it.
    fn read(input: &Input) -> Option<Result<Self::Value, String>>;

    fn write(value: &Self::Value) -> Result<Vec<u8>, String>;
}

/// What a piece of work takes of memory.
pub struct Memory {
    pub allocations: usize,
    pub kept: usize,
    pub peak: usize,
}

/// Does the work once and counts.
pub type Measure = fn(&mut dyn FnMut()) -> Memory;

/// The contestant's own message, in one line of bounded length.
pub fn message(error: impl Display) -> String {
    error
        .to_string()
        .chars()
        .map(|character| {
            if character.is_control() {
                ' '
            } else {
                character
            }
        })
        .take(200)
        .collect()
}

/// Answers the driver until it has no more to ask.
pub fn serve<C: Contestant>(measure: Option<Measure>) {
    let mut state: State<C> = State {
        measure,
        input: None,
        value: None,
    };
    let mut out = std::io::stdout();
    for line in std::io::stdin().lock().lines() {
        let Ok(line) = line else { return };
        let answer = match state.answer(&line.split(' ').collect::<Vec<_>>()) {
            Ok(answer) => answer,
            Err(error) => format!("error {error}"),
        };
        if writeln!(out, "{answer}")
            .and_then(|()| out.flush())
            .is_err()
        {
            return;
        }
    }
}

struct State<C: Contestant> {
    measure: Option<Measure>,
    input: Option<Input>,
    value: Option<C::Value>,
}

impl<C: Contestant> State<C> {
    fn answer(&mut self, words: &[&str]) -> Result<String, String> {
        match words {
            ["input", name] => {
                self.value = None;
                self.input = inputs::make(name);
                Ok(format!("ok {}", self.input()?.json.len()))
            }
            ["save", path] => std::fs::write(path, &self.input()?.json)
                .map(|()| "ok".to_owned())
                .map_err(message),
            ["read"] => match C::read(self.input()?) {
                None => Ok("none".to_owned()),
                Some(Err(error)) => Ok(format!("rejects {error}")),
                Some(Ok(value)) => {
                    self.value = Some(value);
                    Ok("ok".to_owned())
                }
            },
            ["write", path] => {
                let written = C::write(self.value()?)?;
                std::fs::write(path, &written).map_err(message)?;
                Ok(format!("ok {}", written.len()))
            }
            ["time", "read", rounds] => {
                let input = self.input()?;
                time(rounds, || drop(black_box(C::read(black_box(input)))))
            }
            ["time", "write", rounds] => {
                let value = self.value()?;
                time(rounds, || drop(black_box(C::write(black_box(value)))))
            }
            ["memory", verb] => self.memory(verb),
            _ => Err("the driver asks for something else".to_owned()),
        }
    }

    fn memory(&self, verb: &str) -> Result<String, String> {
        let measure = self.measure.ok_or("this program does not count")?;
        let taken = if verb == "read" {
            let (input, mut read) = (self.input()?, None);
            // what a contestant makes once for a program is not the document's
            drop(C::read(input));
            measure(&mut || read = C::read(input))
        } else {
            let (value, mut written) = (self.value()?, None);
            measure(&mut || written = Some(C::write(value)))
        };
        Ok(format!(
            "ok {} {} {}",
            taken.allocations, taken.kept, taken.peak
        ))
    }

    fn input(&self) -> Result<&Input, String> {
        self.input
            .as_ref()
            .ok_or_else(|| "no input of that name".to_owned())
    }

    fn value(&self) -> Result<&C::Value, String> {
        self.value
            .as_ref()
            .ok_or_else(|| "nothing was read".to_owned())
    }
}

/// Nanoseconds of the processor that the work takes: what it waits for others to leave the processor does not count.
fn time(rounds: &str, mut work: impl FnMut()) -> Result<String, String> {
    let rounds: u32 = rounds.parse().map_err(message)?;
    let start = ThreadTime::now();
    for _ in 0..rounds {
        work();
    }
    Ok(format!("ok {}", start.elapsed().as_nanos()))
}
