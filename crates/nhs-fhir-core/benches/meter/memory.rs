//! Memory that a piece of work takes. Whoever has this module has the counting allocator, which makes allocations slower.

use std::alloc::System;

use peakmem_alloc::{PeakMemAlloc, PeakMemAllocTrait};
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

#[global_allocator]
static ALLOCATOR: PeakMemAlloc<&StatsAlloc<System>> = PeakMemAlloc::new(&INSTRUMENTED_SYSTEM);

#[derive(Clone, Copy, Debug)]
pub struct Memory {
    /// Blocks that were asked for, and times that one was made larger or smaller.
    pub allocations: usize,
    /// Bytes that the result keeps.
    pub kept: usize,
    /// The most bytes at any one time, above those before the work.
    pub peak: usize,
}

/// Does the work and counts. No other thread may allocate meanwhile.
pub fn measure<T>(work: impl FnOnce() -> T) -> (T, Memory) {
    ALLOCATOR.reset_peak_memory();
    let before = INSTRUMENTED_SYSTEM.stats();
    let result = work();
    let taken = INSTRUMENTED_SYSTEM.stats() - before;
    let memory = Memory {
        allocations: taken.allocations + taken.reallocations,
        kept: taken
            .bytes_allocated
            .saturating_sub(taken.bytes_deallocated),
        peak: ALLOCATOR.get_peak_memory(),
    };
    (result, memory)
}
