//! What the pipeline costs beside bare reqwest: processor time and calls in a second, against one server
//! on loopback. The server is a process of its own, so that the time of this process is the client's.
//!
//! `--test` runs all of it once, quickly; `--calls N` makes one round of N calls, for a profiler; words behind
//! `--` choose the callers that have one of them in their name.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::indexing_slicing,
    missing_docs
)]

mod audited;
mod callers;
mod measure;
mod report;
mod server;

use std::sync::Arc;

use callers::Caller;
use measure::{Plan, measure};
use report::report;
use server::Server;

fn main() {
    if server::is_asked_for() {
        return server::serve();
    }
    let options = Options::given();
    let server = Server::start();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let callers = options.chosen(callers::all(server.url()));
        for abreast in [1, 64] {
            let plan = options.plan(abreast, 200, if abreast == 1 { 256 } else { 1024 });
            report(&plan, &callers, &measure(&callers, &plan).await);
        }
        let audited = options.chosen(audited::all(server.url()));
        for abreast in [1, 64] {
            let plan = options.plan(abreast, 20, 64);
            report(&plan, &audited, &measure(&audited, &plan).await);
        }
    });
}

/// What stands behind `--`.
struct Options {
    quick: bool,
    calls: Option<usize>,
    words: Vec<String>,
}

/// A caller and what it is called in the tables.
type Named = (&'static str, Arc<Caller>);

impl Options {
    fn given() -> Self {
        let mut options = Self {
            quick: false,
            calls: None,
            words: Vec::new(),
        };
        let mut given = std::env::args().skip(1);
        while let Some(argument) = given.next() {
            match argument.as_str() {
                "--test" => options.quick = true,
                "--calls" => options.calls = given.next().and_then(|calls| calls.parse().ok()),
                word if !word.starts_with('-') => options.words.push(word.to_owned()),
                _ => {}
            }
        }
        options
    }

    fn plan(&self, abreast: usize, rounds: usize, calls: usize) -> Plan {
        let (rounds, calls) = match self.calls {
            Some(calls) => (1, calls),
            None if self.quick => (1, 64),
            None => (rounds, calls),
        };
        Plan {
            abreast,
            rounds,
            calls,
            // A profiler is to see the calls and nothing else.
            warm: self.calls.is_none(),
        }
    }

    fn chosen(&self, mut callers: Vec<Named>) -> Vec<Named> {
        let words = &self.words;
        callers.retain(|(name, _)| words.is_empty() || words.iter().any(|w| name.contains(w)));
        callers
    }
}
