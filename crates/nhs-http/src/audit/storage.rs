//! Where an audit file lies: beside it a lock, which one process holds, and the files put aside
//! before it, by the number of their first line.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// What a chain is written to. Another than [`Directory`] is for tests of what disks do.
pub(crate) trait Storage: Send {
    /// The file from that byte on, or none if there is no file, or an empty one.
    fn read(&mut self, from: u64) -> io::Result<Option<Box<dyn Read>>>;

    /// How long the file is now.
    fn length(&mut self) -> io::Result<u64>;

    /// Puts bytes behind the file; if it fails, some of them may be there.
    fn append(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Comes back once what was appended outlasts a loss of power.
    fn sync(&mut self) -> io::Result<()>;

    /// The file that was put aside last.
    fn last_aside(&mut self) -> io::Result<Option<Box<dyn Read>>>;

    /// Makes ready a file that begins with these bytes.
    fn prepare(&mut self, begin: &[u8]) -> io::Result<()>;

    /// Puts the file, if there is one, aside under the number of its first line, and the one made
    /// ready in its place.
    fn replace(&mut self, first: Option<u64>) -> io::Result<()>;
}

/// A file in a directory.
#[derive(Debug)]
pub(crate) struct Directory {
    path: PathBuf,
    file: Option<File>,
    /// Held as long as the storage is.
    _lock: File,
}

impl Directory {
    /// The storage at `path`; none if another holds it.
    pub(crate) fn lock(path: &Path) -> io::Result<Option<Self>> {
        if path.file_name().is_none() {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "the path of an audit file must end in a file name",
            ));
        }
        let lock = options().open(beside(path, "lock"))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(None),
            Err(TryLockError::Error(error)) => return Err(error),
        }
        let mut directory = Self {
            path: path.to_owned(),
            file: None,
            _lock: lock,
        };
        if path.try_exists()? {
            directory.file = Some(options().append(true).open(path)?);
        }
        Ok(Some(directory))
    }

    fn file(&mut self) -> io::Result<&mut File> {
        let missing = || io::Error::new(io::ErrorKind::NotFound, "the audit file is not there");
        self.file.as_mut().ok_or_else(missing)
    }

    /// The name under which a file is put aside. None is ever written over.
    fn aside(&self, first: u64) -> io::Result<PathBuf> {
        let mut name = self.path.clone().into_os_string();
        name.push(format!(".{first:012}"));
        let mut aside = PathBuf::from(&name);
        let mut count = 1;
        while aside.try_exists()? {
            count += 1;
            let mut other = name.clone();
            other.push(format!("-{count}"));
            aside = other.into();
        }
        Ok(aside)
    }

    fn parent(&self) -> &Path {
        match self.path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        }
    }
}

impl Storage for Directory {
    fn read(&mut self, from: u64) -> io::Result<Option<Box<dyn Read>>> {
        if self.file.is_none() {
            return Ok(None);
        }
        let mut file = File::open(&self.path)?;
        if file.metadata()?.len() == 0 {
            return Ok(None);
        }
        file.seek(SeekFrom::Start(from))?;
        Ok(Some(Box::new(file)))
    }

    fn length(&mut self) -> io::Result<u64> {
        let metadata = self.file()?.metadata()?;
        #[cfg(unix)]
        if std::os::unix::fs::MetadataExt::nlink(&metadata) == 0 {
            return Err(io::Error::new(
                io::ErrorKind::NotFound,
                "the audit file was deleted while in use",
            ));
        }
        Ok(metadata.len())
    }

    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file()?.write_all(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.file()?.sync_data()
    }

    fn last_aside(&mut self) -> io::Result<Option<Box<dyn Read>>> {
        let Some(name) = self.path.file_name().map(|name| name.to_string_lossy()) else {
            return Ok(None);
        };
        let mut last: Option<String> = None;
        for entry in std::fs::read_dir(self.parent())? {
            let entry = entry?.file_name().to_string_lossy().into_owned();
            let number = entry
                .strip_prefix(name.as_ref())
                .and_then(|rest| rest.strip_prefix('.'));
            let ours = number.is_some_and(|number| {
                number.len() >= 12 && number.bytes().all(|b| b.is_ascii_digit() || b == b'-')
            });
            if ours && last.as_ref().is_none_or(|last| *last < entry) {
                last = Some(entry);
            }
        }
        match last {
            Some(last) => Ok(Some(Box::new(File::open(self.parent().join(last))?))),
            None => Ok(None),
        }
    }

    fn prepare(&mut self, begin: &[u8]) -> io::Result<()> {
        let mut file = options().truncate(true).open(beside(&self.path, "new"))?;
        file.write_all(begin)?;
        file.sync_all()
    }

    fn replace(&mut self, first: Option<u64>) -> io::Result<()> {
        if let (Some(first), true) = (first, self.path.try_exists()?) {
            std::fs::rename(&self.path, self.aside(first)?)?;
        }
        std::fs::rename(beside(&self.path, "new"), &self.path)?;
        self.file = Some(options().append(true).open(&self.path)?);
        #[cfg(unix)]
        File::open(self.parent())?.sync_all()?;
        Ok(())
    }
}

/// A hidden file beside `path`.
fn beside(path: &Path, what: &str) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{what}"));
    path.with_file_name(name)
}

/// To write, made if it is not there, for its owner's eyes only.
fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.create(true).read(true).write(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}
