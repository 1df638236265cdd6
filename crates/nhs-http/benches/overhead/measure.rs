//! Takes times, the callers in turns: a machine that is busy for a moment is so for all of them, and what
//! is compared are two slices of the same moment.

use std::sync::Arc;
use std::time::{Duration, Instant};

use cpu_time::ProcessTime;

use crate::Named;
use crate::callers::Caller;

/// How a table is measured.
pub(crate) struct Plan {
    /// So many calls are under way at once.
    pub(crate) abreast: usize,
    pub(crate) rounds: usize,
    /// In each slice: one caller's part of a round.
    pub(crate) calls: usize,
    pub(crate) warm: bool,
}

/// What one call of a slice took.
#[derive(Clone, Copy)]
pub(crate) struct Cost {
    /// Of this process's processor time.
    pub(crate) processor: Duration,
    pub(crate) wall: Duration,
}

/// The slices of each caller, round by round.
pub(crate) async fn measure(callers: &[Named], plan: &Plan) -> Vec<Vec<Cost>> {
    if plan.warm {
        for (_, caller) in callers {
            slice(caller, plan).await;
        }
    }
    let mut costs = vec![Vec::with_capacity(plan.rounds); callers.len()];
    for round in 0..plan.rounds {
        // Each begins as often as any other, and has each other before it as often.
        for turn in 0..callers.len() {
            let turn = if round.is_multiple_of(2) {
                turn
            } else {
                callers.len() - 1 - turn
            };
            let turn = (turn + round / 2) % callers.len();
            costs[turn].push(slice(&callers[turn].1, plan).await);
        }
    }
    costs
}

async fn slice(caller: &Arc<Caller>, plan: &Plan) -> Cost {
    let each = plan.calls.div_ceil(plan.abreast);
    let (processor, wall) = (ProcessTime::now(), Instant::now());
    let tasks: Vec<_> = (0..plan.abreast)
        .map(|_| {
            let caller = Arc::clone(caller);
            tokio::spawn(async move {
                for _ in 0..each {
                    caller.call().await;
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let made = u32::try_from(each * plan.abreast).unwrap();
    Cost {
        processor: processor.elapsed() / made,
        wall: wall.elapsed() / made,
    }
}
