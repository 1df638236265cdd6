//! Files that are there whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

use super::FolderFault;
use super::fault::Step;

const PREFIX: &str = "new-";
const SUFFIX: &str = ".tmp";

/// A new file in `temp`, which becomes another by [`place`] or disappears.
pub(super) fn temporary(temp: &Path) -> Result<NamedTempFile, FolderFault> {
    let file = Builder::new()
        .prefix(PREFIX)
        .suffix(SUFFIX)
        .tempfile_in(temp)
        .step("make a file in TEMP")?;
    // says that somebody writes it; where there are no locks none of these files is swept up
    let _ = file.as_file().try_lock();
    Ok(file)
}

/// Removes the files that processes were writing when they ended, for they may hold what messages hold.
pub(super) fn sweep(temp: &Path) -> Result<(), FolderFault> {
    for entry in fs::read_dir(temp).step("read TEMP")? {
        let entry = entry.step("read TEMP")?;
        let name = entry.file_name();
        let is_temporary = |name: &str| name.starts_with(PREFIX) && name.ends_with(SUFFIX);
        if !name.to_str().is_some_and(is_temporary) {
            continue;
        }
        // gone is as good, and one that is locked is being written
        if let Ok(file) = File::open(entry.path())
            && file.try_lock().is_ok()
        {
            remove(&entry.path())?;
        }
    }
    Ok(())
}

/// Gives a file its place, once all of it is on the disk. False if there is one already, unless that may
/// be replaced.
pub(super) fn place(file: NamedTempFile, to: &Path, replace: bool) -> Result<bool, FolderFault> {
    file.as_file().sync_all().step("write a file to the disk")?;
    let placed = if replace {
        file.persist(to)
    } else {
        file.persist_noclobber(to)
    };
    match placed {
        Ok(_) => {
            sync_folder_of(to)?;
            Ok(true)
        }
        Err(error) if !replace && error.error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error.error).step("put a file into its folder"),
    }
}

/// Writes a whole file.
pub(super) fn write(
    temp: &Path,
    to: &Path,
    content: &[u8],
    replace: bool,
) -> Result<bool, FolderFault> {
    let mut file = temporary(temp)?;
    file.write_all(content).step("write a file in TEMP")?;
    place(file, to, replace)
}

/// Moves a file. It is no fault if it is gone.
pub(super) fn rename(from: &Path, to: &Path) -> Result<(), FolderFault> {
    match fs::rename(from, to) {
        Ok(()) => {
            sync_folder_of(from)?;
            sync_folder_of(to)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error).step("move a file"),
    }
}

/// Removes a file. It is no fault if it is gone.
pub(super) fn remove(path: &Path) -> Result<(), FolderFault> {
    match fs::remove_file(path) {
        Ok(()) => sync_folder_of(path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error).step("remove a file"),
    }
}

/// Makes sure that a name is on the disk, too. Windows has no such thing and needs none.
fn sync_folder_of(path: &Path) -> Result<(), FolderFault> {
    if cfg!(windows) {
        return Ok(());
    }
    let Some(folder) = path.parent() else {
        return Ok(());
    };
    File::open(folder)
        .and_then(|folder| folder.sync_all())
        .step("write a folder to the disk")
}
