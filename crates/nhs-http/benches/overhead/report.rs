//! The tables: each caller beside the first one, slice by slice, and of that the median and the quartiles.

use crate::Named;
use crate::measure::{Cost, Plan};

pub(crate) fn report(plan: &Plan, callers: &[Named], costs: &[Vec<Cost>]) {
    let Some((_, first)) = callers.iter().zip(costs).next() else {
        return;
    };
    println!(
        "\n{} at once, {} rounds of {} calls: medians (quartiles)",
        plan.abreast, plan.rounds, plan.calls
    );
    println!(
        "{:<16} {:>12} {:>23} {:>10} {:>24}",
        "", "cpu us/call", "more, us", "calls/s", "throughput, % of first"
    );
    for ((name, _), costs) in callers.iter().zip(costs) {
        let processor = Spread::of(costs.iter().map(micros));
        let calls = Spread::of(costs.iter().map(|cost| 1.0 / cost.wall.as_secs_f64()));
        let pairs = || first.iter().zip(costs);
        let more = Spread::of(pairs().map(|(first, own)| micros(own) - micros(first)));
        let ratio = Spread::of(
            pairs().map(|(first, own)| first.wall.as_secs_f64() / own.wall.as_secs_f64() * 100.0),
        );
        println!(
            "{name:<16} {:>12.1} {:>23} {:>10.0} {:>24}",
            processor.median,
            more.shown(),
            calls.median,
            ratio.shown(),
        );
    }
}

fn micros(cost: &Cost) -> f64 {
    cost.processor.as_secs_f64() * 1e6
}

struct Spread {
    low: f64,
    median: f64,
    high: f64,
}

impl Spread {
    fn of(values: impl Iterator<Item = f64>) -> Self {
        let mut values: Vec<_> = values.collect();
        values.sort_by(f64::total_cmp);
        let at = |quarter: usize| values[(values.len() - 1) * quarter / 4];
        Self {
            low: at(1),
            median: at(2),
            high: at(3),
        }
    }

    fn shown(&self) -> String {
        format!("{:.1} ({:.1} to {:.1})", self.median, self.low, self.high)
    }
}
