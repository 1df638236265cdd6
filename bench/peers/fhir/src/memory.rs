//! Reads and writes as the driver says, and counts allocations.

fn main() {
    peer_fhir::serve(Some(counting::measure));
}
