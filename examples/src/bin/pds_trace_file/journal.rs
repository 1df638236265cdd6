//! What is done so far, on disk: a line for each row, in order, behind a line that says of which run. A
//! program that is killed while it writes leaves at most its last line torn, which is cut off and done again.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use csv::{ReaderBuilder, StringRecord, WriterBuilder};

use crate::input::{Input, Row};
use crate::lookup::{Finding, Outcome};

/// The journal of one run, and the file that it becomes.
pub(crate) struct Journal {
    file: File,
    path: PathBuf,
    output: PathBuf,
    /// The length of the line that says of which run it is.
    start: u64,
    total: u64,
    rows: u64,
    counts: Counts,
}

/// A row of the output. It is patient data, so it has no Debug.
pub(crate) struct Line {
    row: u64,
    reference: String,
    finding: Finding,
}

/// How many rows came to what.
#[derive(Clone, Copy, Default)]
pub(crate) struct Counts([u64; Outcome::ALL.len()]);

/// Why there is no journal to go on with.
#[derive(Debug, thiserror::Error)]
pub(crate) enum JournalFault {
    #[error("{} is there already: choose another name, or move it away", .0.display())]
    OutputThere(PathBuf),
    #[error(
        "{} is of another input, another environment or another version of this program: go on with those, \
         or delete it to start again",
        .0.display()
    )]
    OfAnotherRun(PathBuf),
    #[error("{} is no journal of this program: move it away", .0.display())]
    Foreign(PathBuf),
    #[error("another run is at work on {}: wait for it to end", .0.display())]
    InUse(PathBuf),
    #[error("{} cannot be written", path.display())]
    Io {
        path: PathBuf,
        #[source]
        source: io::Error,
    },
}

impl Line {
    pub(crate) fn new(row: Row, finding: Finding) -> Self {
        Self {
            row: row.number,
            reference: row.reference,
            finding,
        }
    }

    pub(crate) fn outcome(&self) -> Outcome {
        self.finding.outcome
    }

    fn write(&self) -> io::Result<Vec<u8>> {
        let mut writer = WriterBuilder::new().from_writer(Vec::new());
        let number = self.finding.number.map(|number| number.to_string());
        writer.write_record([
            &self.row.to_string(),
            &self.reference,
            self.finding.outcome.as_str(),
            number.as_deref().unwrap_or(""),
            &self.finding.note,
        ])?;
        writer.into_inner().map_err(csv::IntoInnerError::into_error)
    }
}

impl Counts {
    pub(crate) fn of(&self, outcome: Outcome) -> u64 {
        let counts = Outcome::ALL.iter().zip(self.0);
        counts
            .filter(|(known, _)| **known == outcome)
            .map(|(_, count)| count)
            .sum()
    }

    fn add(&mut self, outcome: Outcome) {
        let counts = Outcome::ALL.iter().zip(&mut self.0);
        for (_, count) in counts.filter(|(known, _)| **known == outcome) {
            *count += 1;
        }
    }
}

impl Journal {
    /// Opens the journal beside an output: that of an earlier run of the same input, or a new one.
    pub(crate) fn open(output: &Path, input: &Input, asked: &str) -> Result<Self, JournalFault> {
        Self::of_run(output, input.total(), &title(input.digest(), asked))
    }

    fn of_run(output: &Path, total: u64, title: &str) -> Result<Self, JournalFault> {
        let path = beside(output, ".journal");
        let there = output.exists();
        if there && !path.exists() {
            return Err(JournalFault::OutputThere(output.to_owned()));
        }
        let fault = |source| io_fault(&path, source);
        let mut options = OpenOptions::new();
        let options = private(options.read(true).append(true).create(true));
        let mut file = options.open(&path).map_err(fault)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(JournalFault::InUse(path)),
            Err(TryLockError::Error(source)) => return Err(fault(source)),
        }
        let kept = Kept::read(&mut file, title, total).map_err(fault)?;
        let kept = match kept {
            Ok(kept) => kept,
            Err(true) => return Err(JournalFault::OfAnotherRun(path)),
            Err(false) => return Err(JournalFault::Foreign(path)),
        };
        // a run that was killed between the last two steps of its end is carried through
        if there && kept.rows < total {
            return Err(JournalFault::OutputThere(output.to_owned()));
        }
        file.set_len(kept.length).map_err(fault)?;
        if kept.length == 0 {
            file.write_all(title.as_bytes()).map_err(fault)?;
        }
        Ok(Self {
            file,
            path,
            output: output.to_owned(),
            start: title.len() as u64,
            total,
            rows: kept.rows,
            counts: kept.counts,
        })
    }

    /// How many rows it has.
    pub(crate) fn rows(&self) -> u64 {
        self.rows
    }

    /// Writes a row down. Once this is back no kill undoes it; what a loss of power takes with it is done
    /// again.
    pub(crate) fn append(&mut self, line: &Line) -> Result<(), JournalFault> {
        let fault = |source| io_fault(&self.path, source);
        let bytes = line.write().map_err(fault)?;
        self.file.write_all(&bytes).map_err(fault)?;
        self.rows += 1;
        self.counts.add(line.outcome());
        Ok(())
    }

    /// Makes the output of the journal, which goes. At no moment is there half an output.
    pub(crate) fn finish(mut self) -> Result<Counts, JournalFault> {
        debug_assert_eq!(self.rows, self.total);
        let new = beside(&self.output, ".new");
        self.copy_to(&new)
            .and_then(|()| fs::rename(&new, &self.output))
            .map_err(|source| io_fault(&self.output, source))?;
        fs::remove_file(&self.path).map_err(|source| io_fault(&self.path, source))?;
        Ok(self.counts)
    }

    fn copy_to(&mut self, new: &Path) -> io::Result<()> {
        self.file.sync_all()?;
        self.file.seek(SeekFrom::Start(self.start))?;
        let mut file =
            private(OpenOptions::new().write(true).create(true).truncate(true)).open(new)?;
        file.write_all(HEADER.as_bytes())?;
        io::copy(&mut self.file, &mut file)?;
        file.sync_all()
    }
}

/// What is whole in a journal.
struct Kept {
    length: u64,
    rows: u64,
    counts: Counts,
}

impl Kept {
    /// Reads a journal up to its last whole line. An error says whether it is one at all.
    fn read(file: &mut File, title: &str, total: u64) -> io::Result<Result<Self, bool>> {
        file.seek(SeekFrom::Start(0))?;
        let mut reader = BufReader::new(file);
        let mut kept = Self {
            length: 0,
            rows: 0,
            counts: Counts::default(),
        };
        let mut line = Vec::new();
        read_line(&mut reader, &mut line)?;
        if line != title.as_bytes() {
            // killed while the first line was written, it may be torn as well
            let torn = !line.ends_with(b"\n") && title.as_bytes().starts_with(&line);
            return Ok(match torn {
                true => Ok(kept),
                false => Err(line.starts_with(TITLE.as_bytes())),
            });
        }
        kept.length = title.len() as u64;
        while kept.rows < total {
            read_line(&mut reader, &mut line)?;
            let Some(outcome) = outcome_in(&line, kept.rows + 1) else {
                break;
            };
            kept.length += line.len() as u64;
            kept.rows += 1;
            kept.counts.add(outcome);
        }
        Ok(Ok(kept))
    }
}

fn read_line(reader: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<()> {
    line.clear();
    reader.take(LONGEST_LINE).read_until(b'\n', line)?;
    Ok(())
}

/// The outcome in the line of a row, if it is that row's and whole.
fn outcome_in(line: &[u8], row: u64) -> Option<Outcome> {
    let whole = line.strip_suffix(b"\n")?;
    let mut reader = ReaderBuilder::new().has_headers(false).from_reader(whole);
    let mut record = StringRecord::new();
    if !reader.read_record(&mut record).ok()? || record.len() != 5 {
        return None;
    }
    let is_row = record.get(0)?.parse() == Ok(row);
    is_row.then(|| Outcome::parse(record.get(2)?)).flatten()
}

fn title(digest: &str, asked: &str) -> String {
    let asked: String = asked.chars().filter(|c| !c.is_control()).collect();
    format!("{TITLE} 1, SHA-256 of the input {digest}, asked {asked}\n")
}

fn beside(output: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(output);
    name.push(ending);
    PathBuf::from(name)
}

/// Files that are for their owner's eyes, where the system has a notion of that.
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

fn io_fault(path: &Path, source: io::Error) -> JournalFault {
    JournalFault::Io {
        path: path.to_owned(),
        source,
    }
}

const TITLE: &str = "# journal of pds_trace_file";
const HEADER: &str = "row,reference,outcome,nhs_number,note\n";
/// Longer than any line that is written here: a reference is part of a row of the input.
const LONGEST_LINE: u64 = 4 << 20;

#[cfg(test)]
#[path = "journal_tests.rs"]
mod tests;
