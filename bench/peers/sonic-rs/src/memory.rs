//! Reads and writes as the driver says, and counts allocations.

fn main() {
    peer_sonic_rs::serve(Some(counting::measure));
}
