//! Reads and writes as the driver says, and counts allocations.

fn main() {
    peer_helios::serve(Some(counting::measure));
}
