//! Putting a pair into a folder: the data first, the control file last, each whole.

use std::fmt;
use std::fs::File;
use std::io::{self, Write};

use tempfile::NamedTempFile;

use super::fault::Step;
use super::{ControlFile, FolderFault, MailboxFolder, PairName, Side, files};

/// What became of putting a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Put {
    /// It is there, on the disk.
    Done,
    /// It was there already, as when a message is received a second time. Nothing was changed.
    AlreadyThere,
}

/// A data file that is being written in TEMP. Dropped, it disappears.
pub struct Draft {
    folder: MailboxFolder,
    side: Side,
    name: PairName,
    data: NamedTempFile,
}

impl MailboxFolder {
    /// Begins a pair. For what has come, the name is that of the message
    /// ([`PairName::of_message`]); for what is to be sent, any that is not there.
    ///
    /// # Errors
    ///
    /// If no file can be made in TEMP.
    pub fn draft(&self, side: Side, name: &PairName) -> Result<Draft, FolderFault> {
        Ok(Draft {
            folder: self.clone(),
            side,
            name: name.clone(),
            data: files::temporary(&self.temp())?,
        })
    }

    /// Puts a control file alone, as a report is.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn put_report(
        &self,
        side: Side,
        name: &PairName,
        control: &ControlFile,
    ) -> Result<Put, FolderFault> {
        let path = self.folder(side).join(format!("{}.ctl", name.as_str()));
        let xml = control.to_xml()?;
        if files::write(&self.temp(), &path, &xml, false)? {
            Ok(Put::Done)
        } else {
            Ok(Put::AlreadyThere)
        }
    }
}

impl Draft {
    /// The file, for whoever writes it in another way than by [`Write`]: a copy of its handle, with the
    /// same place in the file.
    ///
    /// # Errors
    ///
    /// If the handle cannot be copied.
    pub fn file(&self) -> Result<File, FolderFault> {
        self.data.as_file().try_clone().step("write a file in TEMP")
    }

    /// Ends the pair: the data gets its place, and after it the control file. Both are on the disk then.
    ///
    /// # Errors
    ///
    /// If a file cannot be written or moved, or, for what is to be sent, the name is taken.
    pub fn commit(mut self, control: &ControlFile) -> Result<Put, FolderFault> {
        self.data.flush().step("write a file in TEMP")?;
        let xml = control.to_xml()?;
        let name = self.name.as_str();
        let folder = self.folder.folder(self.side);
        let control_path = folder.join(format!("{name}.ctl"));
        let is_there = control_path.try_exists().step("look for a control file")?;
        match (is_there, self.side) {
            (true, Side::In) => return Ok(Put::AlreadyThere),
            (true, Side::Out) => return Err(FolderFault::NameTaken),
            (false, _) => {}
        }
        // data without a control file in IN is what a crash left of the same message
        let replace = self.side == Side::In;
        let data_path = folder.join(format!("{name}.dat"));
        if !files::place(self.data, &data_path, replace)? {
            return Err(FolderFault::NameTaken);
        }
        if files::write(&self.folder.temp(), &control_path, &xml, false)? {
            Ok(Put::Done)
        } else {
            Ok(Put::AlreadyThere)
        }
    }
}

impl Write for Draft {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.data.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.data.flush()
    }
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Draft")
            .field("side", &self.side)
            .finish_non_exhaustive()
    }
}
