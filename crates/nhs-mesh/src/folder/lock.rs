//! Claims: locks of the operating system, which end with the process that holds them, so that nothing
//! has to be cleaned up after a crash.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::Path;

use super::fault::Step;
use super::{FolderFault, PairName, Side};

/// There are this many lock files, so that they need never be removed. Two pairs of one lock wait for
/// each other, which is rare and harmless.
const LOCKS: u64 = 256;

/// Tries to claim a name. None if another claim holds it.
pub(super) fn try_claim(
    temp: &Path,
    side: Side,
    name: &PairName,
) -> Result<Option<File>, FolderFault> {
    let folder = temp.join("claims");
    fs::create_dir_all(&folder).step("make the folder of claims in TEMP")?;
    let place = hash(name.as_str()) % LOCKS;
    let path = folder.join(format!("{}-{place:02x}.lock", side.name()));
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path)
        .step("open a lock in TEMP")?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error).step("lock a file in TEMP"),
    }
}

/// FNV-1a, which is the same in every process and version.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
