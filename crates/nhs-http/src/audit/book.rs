//! A chain being written: each event is a line, a crash or a full disk leaves a torn one, which the
//! next line vouches for, and a full file is closed and continued in another.

use std::io;
use std::time::SystemTime;

use serde_json::json;

use super::chain::{self, AuditHead, Hash, Link, ORIGIN};
use super::key::AuditKey;
use super::storage::Storage;
use super::utc::utc;
use super::verdict::AuditFault;
use super::verify::Verifier;

/// A chain, the file it is written to, and where it stands.
pub(crate) struct Book {
    storage: Box<dyn Storage>,
    link: Link,
    next: u64,
    previous: Hash,
    /// The number of the first line of the file.
    first: u64,
    /// How long the file is as far as it is ours: all of it but what a failed write left.
    length: u64,
    /// Whether a failed write may have left something.
    doubtful: bool,
    /// Whether the file has its last line and another is due.
    closed: bool,
}

/// Why a file cannot be continued.
#[derive(Debug)]
pub(crate) enum Unfit {
    Io(io::Error),
    Broken(AuditFault),
}

impl From<io::Error> for Unfit {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl Book {
    /// Continues the file that is there, after having verified it, or begins one.
    pub(crate) fn open(storage: Box<dyn Storage>, key: Option<&AuditKey>) -> Result<Self, Unfit> {
        let mut verifier = Verifier::new();
        if let Some(key) = key {
            verifier = verifier.with_key(key.clone());
        }
        verifier.begin_file();
        let mut book = Self {
            storage,
            link: Link::new(key),
            next: 0,
            previous: ORIGIN,
            first: 0,
            length: 0,
            doubtful: false,
            closed: false,
        };
        if let Some(file) = book.storage.read(0)? {
            verifier.feed(file)?;
            book.stand_at(&verifier)?;
            book.length = verifier.good;
            book.doubtful = verifier.torn().is_some();
            book.settle()?;
        } else {
            if let Some(file) = book.storage.last_aside()? {
                verifier.feed(file)?;
                book.stand_at(&verifier)?;
            }
            book.begin_file(None)?;
        }
        Ok(book)
    }

    /// Takes over where a verifier has come to, if it found no fault.
    fn stand_at(&mut self, verifier: &Verifier) -> Result<(), Unfit> {
        if let Some(fault) = verifier.first_fault() {
            return Err(Unfit::Broken(fault.clone()));
        }
        let Some(place) = &verifier.place else {
            return Err(Unfit::Broken(AuditFault::no_header()));
        };
        self.next = place.next;
        self.previous = place.previous;
        self.closed = place.closed;
        self.first = verifier.first().unwrap_or(self.first);
        Ok(())
    }

    /// The last line.
    pub(crate) fn head(&self) -> AuditHead {
        AuditHead {
            seq: self.next.saturating_sub(1),
            hash: self.previous,
        }
    }

    /// How many bytes the file has.
    pub(crate) fn length(&self) -> u64 {
        self.length
    }

    /// Writes a line for each content, all or, as far as the caller is told, none.
    pub(crate) fn write<'a>(
        &mut self,
        contents: impl IntoIterator<Item = &'a str>,
    ) -> io::Result<()> {
        self.settle()?;
        let (mut next, mut previous) = (self.next, self.previous);
        let mut lines = String::new();
        for content in contents {
            let (line, hash) = chain::seal(&self.link, &previous, next, content);
            lines.push_str(&line);
            (next, previous) = (next.saturating_add(1), hash);
        }
        self.append(lines.as_bytes())?;
        (self.next, self.previous) = (next, previous);
        Ok(())
    }

    pub(crate) fn sync(&mut self) -> io::Result<()> {
        self.storage.sync()
    }

    /// Closes the file, puts it aside and begins the next. Comes back with the line that closed it.
    pub(crate) fn rotate(&mut self) -> io::Result<AuditHead> {
        self.settle()?;
        let closed = json!({ "time": utc(SystemTime::now()) });
        let content = format!("\"closed\":{closed}");
        let (line, hash) = chain::seal(&self.link, &self.previous, self.next, &content);
        // The next file first: if there is no room for it, this one stays in use.
        let header = self.header(self.next.saturating_add(1), &hash).0;
        self.storage.prepare(header.as_bytes())?;
        self.append(line.as_bytes())?;
        (self.next, self.previous) = (self.next.saturating_add(1), hash);
        self.closed = true;
        self.storage.sync()?;
        let closed = self.head();
        self.begin_file(Some(self.first))?;
        Ok(closed)
    }

    /// Puts right what a crash or a failed write has left.
    fn settle(&mut self) -> io::Result<()> {
        let length = self.storage.length()?;
        if length < self.length {
            return Err(broken("the audit file was cut short while in use"));
        }
        if self.doubtful || length > self.length {
            self.doubtful = true;
            self.recover()?;
        }
        if self.closed {
            self.begin_file(Some(self.first))?;
        }
        Ok(())
    }

    /// Takes whole lines of a failed write as written, and vouches for what it left torn.
    fn recover(&mut self) -> io::Result<()> {
        loop {
            let mut verifier = Verifier::resume(self.link.clone(), self.next, self.previous);
            if let Some(file) = self.storage.read(self.length)? {
                verifier.feed(file)?;
            }
            self.stand_at(&verifier).map_err(|_| {
                broken("another wrote to the audit file, verify it, move it away and begin anew")
            })?;
            self.length = self.length.saturating_add(verifier.good);
            match verifier.torn() {
                None => break,
                // Its line end first: it may be all that is missing.
                Some(torn) if !torn.ended => self.storage.append(b"\n")?,
                Some(torn) => {
                    let hash = chain::hex(&torn.hash);
                    let content = json!({ "bytes": torn.bytes, "sha256": hash });
                    let content = format!("\"torn\":{content}");
                    let (line, hash) = chain::seal(&self.link, &self.previous, self.next, &content);
                    self.storage.append(line.as_bytes())?;
                    (self.next, self.previous) = (self.next.saturating_add(1), hash);
                    let added = torn.bytes.saturating_add(line.len() as u64);
                    self.length = self.length.saturating_add(added);
                    break;
                }
            }
        }
        self.doubtful = false;
        Ok(())
    }

    /// Begins a file behind the last line, and puts the present one aside.
    fn begin_file(&mut self, aside: Option<u64>) -> io::Result<()> {
        let (header, hash) = self.header(self.next, &self.previous);
        self.storage.prepare(header.as_bytes())?;
        self.storage.replace(aside)?;
        self.first = self.next;
        (self.next, self.previous) = (self.next.saturating_add(1), hash);
        self.length = header.len() as u64;
        self.closed = false;
        Ok(())
    }

    fn header(&self, seq: u64, previous: &Hash) -> (String, Hash) {
        let header = json!({
            "format": chain::FORMAT,
            "algorithm": self.link.algorithm(),
            "file": uuid::Uuid::new_v4().to_string(),
            "begun": utc(SystemTime::now()),
            "previous": chain::hex(previous),
        });
        chain::seal(&self.link, previous, seq, &format!("\"header\":{header}"))
    }

    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let appended = self.storage.append(bytes);
        match &appended {
            Ok(()) => self.length = self.length.saturating_add(bytes.len() as u64),
            Err(_) => self.doubtful = true,
        }
        appended
    }
}

fn broken(message: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, message)
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read};
    use std::sync::{Arc, Mutex};

    use super::*;
    use crate::audit::verify::verify;

    /// A disk in memory that has room for so many bytes more.
    #[derive(Clone, Default)]
    struct Disk(Arc<Mutex<State>>);

    #[derive(Default)]
    struct State {
        aside: Vec<Vec<u8>>,
        file: Option<Vec<u8>>,
        new: Vec<u8>,
        room: Option<usize>,
        syncs_fail: bool,
    }

    fn full() -> io::Error {
        io::Error::from(io::ErrorKind::StorageFull)
    }

    impl Disk {
        fn with<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
            change(&mut self.0.lock().unwrap())
        }

        fn all(&self) -> Vec<u8> {
            self.with(|state| {
                let file = state.file.clone();
                state.aside.iter().cloned().chain(file).flatten().collect()
            })
        }
    }

    impl State {
        /// As many of the bytes as there is room for.
        fn fitting<'a>(&mut self, bytes: &'a [u8]) -> &'a [u8] {
            let count = self.room.unwrap_or(bytes.len()).min(bytes.len());
            self.room = self.room.map(|room| room - count);
            &bytes[..count]
        }
    }

    impl Storage for Disk {
        fn read(&mut self, from: u64) -> io::Result<Option<Box<dyn Read>>> {
            Ok(self.with(|state| {
                let bytes = state.file.as_ref()?[from as usize..].to_vec();
                Some(Box::new(Cursor::new(bytes)) as Box<dyn Read>)
            }))
        }

        fn length(&mut self) -> io::Result<u64> {
            Ok(self.with(|state| state.file.as_ref().map_or(0, Vec::len) as u64))
        }

        fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
            self.with(|state| {
                let fitting = state.fitting(bytes).to_vec();
                state.file.get_or_insert_default().extend(&fitting);
                (fitting.len() == bytes.len())
                    .then_some(())
                    .ok_or_else(full)
            })
        }

        fn sync(&mut self) -> io::Result<()> {
            let fails = self.with(|state| state.syncs_fail);
            if fails { Err(full()) } else { Ok(()) }
        }

        fn last_aside(&mut self) -> io::Result<Option<Box<dyn Read>>> {
            let last = self.with(|state| state.aside.last().cloned());
            Ok(last.map(|bytes| Box::new(Cursor::new(bytes)) as Box<dyn Read>))
        }

        fn prepare(&mut self, begin: &[u8]) -> io::Result<()> {
            self.with(|state| {
                let fitting = state.fitting(begin).to_vec();
                state.new = fitting;
                (state.new.len() == begin.len())
                    .then_some(())
                    .ok_or_else(full)
            })
        }

        fn replace(&mut self, first: Option<u64>) -> io::Result<()> {
            self.with(|state| {
                let new = std::mem::take(&mut state.new);
                if let Some(file) = state.file.replace(new).filter(|_| first.is_some()) {
                    state.aside.push(file);
                }
            });
            Ok(())
        }
    }

    const EVENT: &str = r#""event":{"id":"a","outcome":"success"}"#;

    #[test]
    fn disk_that_fills_up_at_any_byte_loses_nothing_that_was_acknowledged() {
        let batch = [EVENT; 3];
        let length = {
            let disk = Disk::default();
            let mut book = Book::open(Box::new(disk.clone()), None).unwrap();
            let before = disk.all().len();
            book.write(batch).unwrap();
            disk.all().len() - before
        };
        for room in 0..length + 150 {
            let disk = Disk::default();
            let mut book = Book::open(Box::new(disk.clone()), None).unwrap();
            book.write([EVENT]).unwrap();
            disk.with(|state| state.room = Some(room));
            let mut acknowledged = 1;
            for _ in 0..4 {
                acknowledged += 3 * u64::from(book.write(batch).is_ok());
            }
            disk.with(|state| state.room = None);
            book.write([EVENT]).unwrap();
            let verdict = verify(&disk.all()[..]).unwrap();
            assert!(verdict.is_intact(), "{room}: {:?}", verdict.faults);
            assert!(verdict.events > acknowledged, "{room}");
            assert_eq!(verdict.head, Some(book.head()));
        }
    }

    #[test]
    fn rotation_without_room_leaves_the_file_in_use() {
        let enough = 700;
        for room in 0..enough {
            let disk = Disk::default();
            let mut book = Book::open(Box::new(disk.clone()), None).unwrap();
            book.write([EVENT]).unwrap();
            disk.with(|state| state.room = Some(room));
            let rotated = book.rotate().is_ok();
            disk.with(|state| state.room = None);
            book.write([EVENT]).unwrap();
            let verdict = verify(&disk.all()[..]).unwrap();
            assert!(verdict.is_intact(), "{room}: {:?}", verdict.faults);
            assert_eq!(verdict.events, 2);
            assert!(!rotated || disk.with(|state| state.aside.len()) == 1);
            let again = Book::open(Box::new(disk.clone()), None).unwrap();
            assert_eq!(again.head(), book.head());
        }
    }

    #[test]
    fn sync_that_fails_is_told_and_the_chain_goes_on() {
        let disk = Disk::default();
        let mut book = Book::open(Box::new(disk.clone()), None).unwrap();
        disk.with(|state| state.syncs_fail = true);
        book.write([EVENT]).unwrap();
        assert!(book.sync().is_err());
        assert!(book.rotate().is_err());
        disk.with(|state| state.syncs_fail = false);
        book.write([EVENT]).unwrap();
        assert!(verify(&disk.all()[..]).unwrap().is_intact());
    }
}
