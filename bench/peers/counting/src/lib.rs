//! What a piece of work takes of memory, counted as in the benchmarks of `nhs-fhir-core`.

#[path = "../../../../crates/nhs-fhir-core/benches/meter/memory.rs"]
mod memory;

/// Does the work and counts its allocations, the bytes it leaves behind, and the most it had at a time.
pub fn measure(work: &mut dyn FnMut()) -> harness::Memory {
    let ((), taken) = memory::measure(work);
    harness::Memory {
        allocations: taken.allocations,
        kept: taken.kept,
        peak: taken.peak,
    }
}
