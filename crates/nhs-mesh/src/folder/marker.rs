//! What is remembered of a pair that is being sent, so that a crash is noticed: that it was begun, how far
//! its upload is, and, once MESH has it, under which name it goes to SENT.

use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

use super::fault::Step;
use super::{FolderFault, PairName, files};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Marker {
    /// Of which control file: a later pair of the same name is another.
    control: Fingerprint,
    pub(super) sent: Option<Sent>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Sent {
    /// The name in SENT.
    pub(super) name: String,
    /// The message id.
    pub(super) dts_id: String,
    /// When, as a status record has it.
    pub(super) date_time: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Fingerprint {
    bytes: u64,
    modified_nanoseconds: u128,
}

impl Fingerprint {
    fn of(file: &Metadata) -> Self {
        let modified = file.modified().ok();
        let modified = modified.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        Self {
            bytes: file.len(),
            modified_nanoseconds: modified.unwrap_or_default().as_nanos(),
        }
    }
}

fn path(temp: &Path, name: &PairName) -> PathBuf {
    temp.join(format!("{}.sending", name.as_str()))
}

/// The marker of a pair; none if there is none, or one of an earlier pair of the same name.
pub(super) fn read(
    temp: &Path,
    name: &PairName,
    control: &Metadata,
) -> Result<Option<Marker>, FolderFault> {
    let text = match fs::read(path(temp, name)) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).step("read a marker in TEMP"),
    };
    let marker = serde_json::from_slice::<Marker>(&text).ok();
    let control = Fingerprint::of(control);
    Ok(marker.filter(|marker| marker.control == control))
}

/// Writes the marker, in place of an earlier one.
pub(super) fn write(
    temp: &Path,
    name: &PairName,
    control: &Metadata,
    sent: Option<Sent>,
) -> Result<(), FolderFault> {
    let marker = Marker {
        control: Fingerprint::of(control),
        sent,
    };
    let text = serde_json::to_vec(&marker)
        .map_err(io::Error::from)
        .step("write a marker")?;
    files::write(temp, &path(temp, name), &text, true).map(drop)
}

/// Removes the marker, and before it what is kept of the upload.
pub(super) fn remove(temp: &Path, name: &PairName) -> Result<(), FolderFault> {
    forget_upload(temp, name)?;
    files::remove(&path(temp, name))
}

/// Where it is kept how far the upload of a pair is.
pub(super) fn journal(temp: &Path, name: &PairName) -> PathBuf {
    temp.join(format!("{}.upload", name.as_str()))
}

/// Removes the journal and its lock, which the claim of the pair makes superfluous.
pub(super) fn forget_upload(temp: &Path, name: &PairName) -> Result<(), FolderFault> {
    let journal = journal(temp, name);
    files::remove(&journal)?;
    files::remove(&crate::durable::beside(&journal, "lock"))
}
