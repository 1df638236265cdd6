//! Reads and writes as the driver says, and counts allocations.

fn main() {
    peer_fhirbolt::serve(Some(counting::measure));
}
