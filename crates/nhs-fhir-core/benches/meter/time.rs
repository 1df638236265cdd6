//! Times of several pieces of work, taken in turns, so that a slower moment of the machine meets all of them. A time is the
//! processor's, not the wall's: to wait for another program does not count.

use std::time::Duration;

use cpu_time::ThreadTime;

/// Samples of each piece of work.
const SAMPLES: usize = 41;

/// A sample repeats the work until it has taken so long.
const SAMPLE_TIME: Duration = Duration::from_millis(10);

/// Seconds that the work takes.
#[derive(Clone, Copy, Debug)]
pub struct Time {
    /// Half of the samples took less.
    pub median: f64,
    /// The shortest sample: what the work takes when nothing disturbs it.
    pub best: f64,
    /// The median of what its samples are of those that the last work took in the same rounds: a machine that is now slow and now
    /// fast is as fast for both of a round.
    pub of_last: f64,
}

/// Times each piece of work; quickly, to see that it works, if asked to.
pub fn in_turns<const N: usize>(quick: bool, mut work: [&mut dyn FnMut(); N]) -> [Time; N] {
    let rounds = work
        .each_mut()
        .map(|work| if quick { 1 } else { rounds(*work) });
    let mut times = [const { Vec::new() }; N];
    for _ in 0..if quick { 1 } else { SAMPLES } {
        for ((work, rounds), times) in work.iter_mut().zip(rounds).zip(&mut times) {
            times.push(sample(*work, rounds));
        }
    }
    let last = times[N - 1].clone();
    times.map(|times| {
        let ratios = times.iter().zip(&last).map(|(time, last)| time / last);
        Time {
            median: median(times.clone()),
            best: times.iter().copied().fold(f64::INFINITY, f64::min),
            of_last: median(ratios.collect()),
        }
    })
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

fn rounds(work: &mut dyn FnMut()) -> u32 {
    let mut rounds = 1;
    loop {
        let taken = sample(work, rounds) * f64::from(rounds);
        if taken >= SAMPLE_TIME.as_secs_f64() {
            return rounds;
        }
        rounds *= 2;
    }
}

fn sample(work: &mut dyn FnMut(), rounds: u32) -> f64 {
    let start = ThreadTime::now();
    for _ in 0..rounds {
        work();
    }
    start.elapsed().as_secs_f64() / f64::from(rounds)
}
