//! What the server and the clients of the benchmark have in common.

use bytes::Bytes;

/// Bytes of a chunk before compression, as nhs-mesh and mesh-client have it.
pub const CHUNK: u64 = 75 * 1024 * 1024;

/// What is read or written at a time.
pub const BLOCK: usize = 64 * 1024;

/// Half a million bytes, half random and half text, as often as it takes: what all messages consist of.
pub fn content(length: usize) -> Bytes {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut pattern = Vec::with_capacity(512 * 1024);
    while pattern.len() < 256 * 1024 {
        // xorshift
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        pattern.extend_from_slice(&state.to_le_bytes());
    }
    while pattern.len() < 512 * 1024 {
        pattern.extend_from_slice(b"A letter of a hospital to a practice, with nobody in it.\r\n");
    }
    pattern.iter().copied().cycle().take(length).collect::<Vec<_>>().into()
}

/// The number of chunks of so many bytes.
pub fn chunks(bytes: u64) -> u64 {
    bytes.div_ceil(CHUNK).max(1)
}

/// A word of the command line.
pub fn word(place: usize) -> String {
    std::env::args().nth(place).unwrap_or_default()
}

/// A number on the command line.
pub fn number(place: usize) -> u64 {
    word(place).parse().unwrap_or_default()
}

/// What the end of a phase prints: its seconds, and the most memory that this process had, in bytes.
pub fn told(start: std::time::Instant) -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = peak.and_then(|peak| peak.trim().trim_end_matches(" kB").parse::<u64>().ok());
    format!("{} {}", start.elapsed().as_secs_f64(), kilobytes.unwrap_or_default() * 1024)
}
