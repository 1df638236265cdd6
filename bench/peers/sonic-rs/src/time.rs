//! Reads and writes as the driver says, with the system's allocator.

fn main() {
    peer_sonic_rs::serve(None);
}
