//! Verifies audit files: whether every line is as it was written, where it was written, and none is
//! missing.

use std::collections::HashMap;
use std::fmt;
use std::io::{self, BufRead, BufReader, Read};

use serde_json::Value;

use super::chain::{self, AuditHead, Hash, Line, Link, ORIGIN};
use super::key::AuditKey;
use super::pending::{MOST, Pending, Torn};
use super::verdict::{AuditFault, FaultKind, TornLine, Verdict};

/// Verifies one audit file, or several that were put together in order.
///
/// A chain without a key shows changes by those who cannot compute; one who can write the file can make
/// it anew. Against that there are [`Verifier::with_key`] and [`Verifier::expecting`].
///
/// ```
/// let verdict = nhs_http::verify(&b"not an audit file\n"[..])?;
/// assert!(!verdict.is_intact());
/// assert_eq!(verdict.faults[0].to_string(), "file 1, line 1: no audit file begins like this");
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
///
/// Whatever reading meets.
pub fn verify(file: impl Read) -> io::Result<Verdict> {
    let mut verifier = Verifier::new();
    verifier.read(file)?;
    Ok(verifier.finish())
}

/// Verifies the files of one chain, the oldest first.
///
/// ```no_run
/// use nhs_http::{AuditKey, Verifier};
///
/// # fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let mut verifier = Verifier::new()
///     .with_key(AuditKey::from_hex(&std::fs::read_to_string("audit.key")?)?)
///     .expecting(std::fs::read_to_string("audit.head")?.parse()?);
/// for file in ["audit.jsonl.000000000000", "audit.jsonl"] {
///     verifier.read(std::fs::File::open(file)?)?;
/// }
/// for fault in verifier.finish().faults {
///     println!("{fault}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Default)]
pub struct Verifier {
    key: Option<AuditKey>,
    known: Option<AuditHead>,
    known_met: bool,
    pub(crate) place: Option<Place>,
    pending: Pending,
    file: usize,
    /// Line ends so far, in this file.
    line: u64,
    /// Bytes of this file up to the end of the last whole line that was not pending.
    pub(crate) good: u64,
    read: u64,
    open: HashMap<String, u64>,
    verdict: Verdict,
}

/// Where the chain stands.
pub(crate) struct Place {
    pub(crate) link: Link,
    pub(crate) next: u64,
    pub(crate) previous: Hash,
    /// What the hash before should have been, if that line was changed.
    instead: Option<Hash>,
    pub(crate) closed: bool,
}

impl Verifier {
    /// A verifier without a key.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The key by which the lines are tied.
    #[must_use]
    pub fn with_key(mut self, key: AuditKey) -> Self {
        self.key = Some(key);
        self
    }

    /// A line that the chain is known to have: what [`Verdict::head`] or
    /// [`JsonLinesAudit::head`](crate::JsonLinesAudit::head) said earlier.
    #[must_use]
    pub fn expecting(mut self, known: AuditHead) -> Self {
        self.known = Some(known);
        self
    }

    /// Reads the next file of the chain.
    ///
    /// # Errors
    ///
    /// Whatever reading meets.
    pub fn read(&mut self, file: impl Read) -> io::Result<()> {
        self.begin_file();
        self.feed(file)?;
        let pending = std::mem::take(&mut self.pending);
        if self.good == 0 && pending.whole.is_empty() {
            self.fault(1, FaultKind::NoHeader);
        }
        self.blame(&pending);
        if pending.rest > 0 {
            self.fault(
                self.line + 1,
                FaultKind::TornEnd {
                    bytes: pending.rest,
                },
            );
        }
        Ok(())
    }

    /// What was found.
    #[must_use]
    pub fn finish(mut self) -> Verdict {
        let last = self.place.as_ref().map(|place| place.next);
        if let (Some(known), Some(next), false) = (self.known, last, self.known_met) {
            if known.seq >= next {
                self.fault(self.line, FaultKind::CutTail { known: known.seq });
            } else if self.verdict.first.is_some_and(|first| known.seq < first) {
                self.fault(1, FaultKind::KnownNotCovered { known: known.seq });
            }
        }
        let mut verdict = self.verdict;
        verdict.unfinished = self.open.into_values().collect();
        verdict.unfinished.sort_unstable();
        verdict.head = self
            .place
            .filter(|_| verdict.faults.is_empty() || verdict.is_intact_but_for_its_end())
            .map(|place| AuditHead {
                seq: place.next.saturating_sub(1),
                hash: place.previous,
            });
        verdict
    }

    /// A verifier that goes on behind `good` bytes of a file, where the chain stands at `place`.
    pub(crate) fn resume(link: Link, next: u64, previous: Hash) -> Self {
        Self {
            place: Some(Place {
                link,
                next,
                previous,
                instead: None,
                closed: false,
            }),
            file: 1,
            line: 1,
            ..Self::default()
        }
    }

    /// Another file comes.
    pub(crate) fn begin_file(&mut self) {
        self.file += 1;
        self.line = 0;
        (self.good, self.read) = (0, 0);
    }

    /// Reads on, and leaves open what to think of lines at the end that have no form.
    pub(crate) fn feed(&mut self, file: impl Read) -> io::Result<()> {
        let mut file = BufReader::new(file);
        let mut bytes = Vec::new();
        let longest = u64::try_from(chain::LONGEST).unwrap_or(u64::MAX);
        loop {
            bytes.clear();
            let count = file.by_ref().take(longest).read_until(b'\n', &mut bytes)?;
            if count == 0 {
                return Ok(());
            }
            self.read = self.read.saturating_add(bytes.len() as u64);
            let whole = bytes.strip_suffix(b"\n");
            // What goes on a line too long to be one is no line of its own.
            let line = whole.filter(|_| self.pending.rest == 0);
            match line.and_then(Line::read) {
                Some(line) => {
                    self.take(&line);
                    self.good = self.read;
                }
                None => self.pending.push(&bytes, self.line + 1, whole.is_some()),
            }
            self.line += u64::from(whole.is_some());
        }
    }

    /// What is wrong, but for lines at the end that have no form.
    pub(crate) fn first_fault(&self) -> Option<&AuditFault> {
        self.verdict.faults.first()
    }

    /// The number of the first line of the file.
    pub(crate) fn first(&self) -> Option<u64> {
        self.verdict.first
    }

    /// The lines at the end that have no form.
    pub(crate) fn torn(&self) -> Option<Torn> {
        self.pending.torn()
    }

    fn take(&mut self, line: &Line<'_>) {
        self.verdict.lines += 1;
        let pending = std::mem::take(&mut self.pending);
        if pending.bytes > 0 {
            let vouched = member(line.content, "torn").is_some_and(|torn| pending.fits(&torn));
            if vouched {
                self.verdict.torn.push(TornLine {
                    file: self.file,
                    line: pending.first,
                    bytes: pending.bytes,
                });
            } else {
                self.blame(&pending);
            }
        }
        if line.content.starts_with("\"header\":") {
            self.begin(line);
        } else if self.line == 0 {
            self.fault(1, FaultKind::NoHeader);
        } else {
            self.follow(line);
        }
        self.note(line);
    }

    /// Checks the first line of a file.
    fn begin(&mut self, line: &Line<'_>) {
        let at = self.line + 1;
        let header = member(line.content, "header");
        let text = |name: &str| Some(header.as_ref()?.get(name)?.as_str()?.to_owned());
        if text("format").as_deref() != Some(chain::FORMAT) {
            self.place = None;
            return self.fault(at, FaultKind::UnknownFormat);
        }
        let link = match (text("algorithm").as_deref(), &self.key) {
            (Some("sha256"), None) => Link::Plain,
            (Some("sha256"), Some(_)) => {
                self.fault(at, FaultKind::Unsigned);
                Link::Plain
            }
            (Some("hmac-sha256"), Some(key)) => Link::new(Some(key)),
            (Some("hmac-sha256"), None) => {
                self.place = None;
                return self.fault(at, FaultKind::NeedsKey);
            }
            _ => {
                self.place = None;
                return self.fault(at, FaultKind::UnknownFormat);
            }
        };
        self.verdict.keyed = matches!(link, Link::Keyed(_));
        let previous = text("previous").as_deref().and_then(chain::unhex);
        let fits = previous.is_some_and(|previous| {
            link.hash(&previous, line.body) == line.hash && (line.seq > 0 || previous == ORIGIN)
        });
        if !fits {
            let keyed = self.verdict.keyed && self.place.is_none();
            let what = if keyed {
                FaultKind::WrongKey
            } else {
                FaultKind::Changed
            };
            self.fault(at, what);
        }
        match &self.place {
            None => self.verdict.first = Some(self.verdict.first.unwrap_or(line.seq)),
            Some(place) if !place.closed => self.fault(at, FaultKind::NotClosed),
            Some(place) if line.seq > place.next => {
                let (from, to) = (place.next, line.seq - 1);
                self.fault(at, FaultKind::Missing { from, to });
            }
            Some(place) if line.seq < place.next || Some(place.previous) != previous => {
                self.fault(at, FaultKind::Discontinued);
            }
            Some(_) => {}
        }
        self.place = Some(Place {
            link,
            next: line.seq.saturating_add(1),
            previous: line.hash,
            instead: None,
            closed: false,
        });
    }

    /// Checks a line against the one before it.
    fn follow(&mut self, line: &Line<'_>) {
        let Some(place) = &mut self.place else {
            return;
        };
        let mut what = None;
        if line.seq < place.next {
            let missed = |fault: &&mut AuditFault| match fault.what {
                FaultKind::Missing { from, to } => (from..=to).contains(&line.seq),
                _ => false,
            };
            what = Some(match self.verdict.faults.iter_mut().find(missed) {
                Some(fault) => {
                    fault.what = FaultKind::OutOfOrder;
                    FaultKind::OutOfOrder
                }
                None => FaultKind::Repeated,
            });
        } else {
            let due = place.link.hash(&place.previous, line.body);
            let instead = place.instead.take();
            if line.seq > place.next {
                let (from, to) = (place.next, line.seq - 1);
                what = Some(FaultKind::Missing { from, to });
            } else if due != line.hash
                && instead.is_none_or(|hash| place.link.hash(&hash, line.body) != line.hash)
            {
                what = Some(FaultKind::Changed);
                place.instead = Some(due);
            } else if place.closed {
                what = Some(FaultKind::AfterClose);
            }
            place.next = line.seq.saturating_add(1);
            place.previous = line.hash;
            place.closed |= line.content.starts_with("\"closed\":");
        }
        if let Some(what) = what {
            self.fault(self.line + 1, what);
        }
    }

    /// Notes what else a line tells.
    fn note(&mut self, line: &Line<'_>) {
        if let Some(known) = self.known.filter(|known| known.seq == line.seq) {
            if known.hash == line.hash {
                self.known_met = true;
            } else if !self.known_met {
                self.known_met = true;
                self.fault(self.line + 1, FaultKind::NotTheKnown);
            }
        }
        if !line.content.starts_with("\"event\":") {
            return;
        }
        self.verdict.events += 1;
        let event = member(line.content, "event");
        let text = |name: &str| Some(event.as_ref()?.get(name)?.as_str()?.to_owned());
        match (text("id"), text("outcome").as_deref()) {
            (Some(id), Some("begun")) => drop(self.open.insert(id, line.seq)),
            (Some(id), _) => drop(self.open.remove(&id)),
            (None, _) => {}
        }
    }

    fn blame(&mut self, pending: &Pending) {
        for line in &pending.whole {
            let header = *line == 1;
            let what = if header {
                FaultKind::NoHeader
            } else {
                FaultKind::Malformed
            };
            self.fault(*line, what);
        }
    }

    fn fault(&mut self, line: u64, what: FaultKind) {
        if self.verdict.faults.len() < MOST {
            self.verdict.faults.push(AuditFault {
                file: self.file,
                line,
                what,
            });
        }
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("keyed", &self.key.is_some())
            .field("file", &self.file)
            .field("line", &self.line)
            .finish_non_exhaustive()
    }
}

/// What a line has under that name.
fn member(content: &str, name: &str) -> Option<Value> {
    let mut object: Value = serde_json::from_str(&format!("{{{content}}}")).ok()?;
    object.get_mut(name).map(Value::take)
}
