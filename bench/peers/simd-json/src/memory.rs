//! Reads and writes as the driver says, and counts allocations.

fn main() {
    peer_simd_json::serve(Some(counting::measure));
}
