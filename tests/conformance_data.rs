//! Where the published samples and recorded exchanges are, for the conformance tests of every crate.

use std::io::Write;
use std::path::{Path, PathBuf};

/// A folder of the conformance data: below `$NHS_CONFORMANCE_DATA`, by default beside the checkout.
///
/// None if it is not there, which is said; on CI, where it must be there, that is a failure.
pub(crate) fn folder(part: &str) -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let data = std::env::var_os("NHS_CONFORMANCE_DATA").map_or(beside, PathBuf::from);
    let folder = data.join(part);
    if folder.is_dir() {
        return Some(folder);
    }
    let message = format!(
        "no conformance data at {}: set NHS_CONFORMANCE_DATA",
        folder.display()
    );
    assert!(std::env::var("CI").as_deref() != Ok("true"), "{message}");
    // not by eprintln!, whose text a passing test keeps to itself
    let _ = writeln!(std::io::stderr(), "skipped: {message}");
    None
}
