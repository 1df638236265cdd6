//! Reads and writes as the driver says, and counts allocations.

fn main() {
    peer_value::serve(Some(counting::measure));
}
