//! Reads and writes as the driver says, and counts allocations.

fn main() {
    peer_fhirkit::serve(Some(counting::measure));
}
