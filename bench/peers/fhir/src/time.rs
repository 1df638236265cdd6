//! Reads and writes as the driver says, with the system's allocator.

fn main() {
    peer_fhir::serve(None);
}
