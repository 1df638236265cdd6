//! Reads and writes as the driver says, and counts allocations.

fn main() {
    peer_ours::serve(Some(counting::measure));
}
