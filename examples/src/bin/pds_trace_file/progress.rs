//! How far it is: a bar on a terminal, a line now and then in a log.

use std::io::{self, IsTerminal, Write};

use indicatif::{ProgressBar, ProgressStyle};

pub(crate) enum Progress {
    Bar(ProgressBar),
    Lines { total: u64, shown: u64 },
}

impl Progress {
    /// Starts where an earlier run ended.
    pub(crate) fn new(total: u64, done: u64) -> Self {
        if !io::stderr().is_terminal() {
            let shown = percent(done, total) / STEP;
            return Self::Lines { total, shown };
        }
        let bar = ProgressBar::new(total).with_position(done);
        let style = ProgressStyle::with_template("{bar:40} {pos} of {len} rows, {eta} left");
        let bar = match style {
            Ok(style) => bar.with_style(style),
            Err(_) => bar,
        };
        bar.reset_eta();
        Self::Bar(bar)
    }

    /// So many rows are in the journal.
    pub(crate) fn show(&mut self, done: u64) {
        match self {
            Self::Bar(bar) => bar.set_position(done),
            Self::Lines { total, shown } => {
                let percent = percent(done, *total);
                if percent / STEP > *shown {
                    *shown = percent / STEP;
                    // a log that went away is no reason to end a run
                    let _ = writeln!(io::stderr(), "{percent} %: {done} of {total} rows");
                }
            }
        }
    }

    /// Leaves the terminal to what is said next.
    pub(crate) fn end(&self) {
        if let Self::Bar(bar) = self {
            bar.abandon();
        }
    }
}

fn percent(done: u64, total: u64) -> u64 {
    (done.saturating_mul(100)).checked_div(total).unwrap_or(100)
}

/// A line of a log for each so many percent.
const STEP: u64 = 5;
