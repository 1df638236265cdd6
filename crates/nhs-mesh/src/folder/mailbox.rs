//! The folders of a mailbox, and the pairs in them.

use std::collections::{BTreeMap, VecDeque};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use nhs_http::Runtime;

use super::fault::Step;
use super::{BadPair, Claim, FolderFault, PairName, files};

/// Which folder of a mailbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// What has come.
    In,
    /// What is to be sent.
    Out,
}

impl Side {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::In => "IN",
            Self::Out => "OUT",
        }
    }
}

/// The folders of one mailbox: IN, OUT, SENT, FAILED and TEMP below one root, on one file system. Any
/// number of processes may work with them.
#[derive(Clone, Debug)]
pub struct MailboxFolder {
    root: PathBuf,
    pub(super) runtime: Arc<dyn Runtime>,
    pub(super) settle: Duration,
    pub(super) patience: Duration,
    pub(super) keep_sent: bool,
}

impl MailboxFolder {
    /// The folders below a root, made where they are missing. What processes were writing when they ended
    /// is removed from TEMP.
    ///
    /// # Errors
    ///
    /// If they cannot be made.
    pub fn create(
        root: impl Into<PathBuf>,
        runtime: Arc<dyn Runtime>,
    ) -> Result<Self, FolderFault> {
        let root = root.into();
        for folder in ["IN", "OUT", "SENT", "FAILED", "TEMP"] {
            fs::create_dir_all(root.join(folder)).step("make the folders of a mailbox")?;
        }
        files::sweep(&root.join("TEMP"))?;
        Ok(Self {
            root,
            runtime,
            settle: Duration::from_secs(1),
            patience: Duration::from_secs(3600),
            keep_sent: true,
        })
    }

    /// How long ago a file must have been changed last before its pair is taken: 1 second unless told,
    /// as the Java client has it.
    #[must_use]
    pub fn settle(mut self, settle: Duration) -> Self {
        self.settle = settle;
        self
    }

    /// How long a control file may wait for its data file before it is put aside: an hour unless told.
    #[must_use]
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Whether what was sent is kept in SENT. It is unless told.
    #[must_use]
    pub fn keep_sent(mut self, keep: bool) -> Self {
        self.keep_sent = keep;
        self
    }

    /// The root.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    pub(super) fn folder(&self, side: Side) -> PathBuf {
        self.root.join(side.name())
    }

    pub(super) fn temp(&self) -> PathBuf {
        self.root.join("TEMP")
    }

    pub(super) fn sent(&self) -> PathBuf {
        self.root.join("SENT")
    }

    pub(super) fn failed(&self) -> PathBuf {
        self.root.join("FAILED")
    }

    /// The pairs that are there now and are not taken by anyone, the one that has waited longest first.
    /// Each is claimed when it is reached, so another process that walks along gets others.
    ///
    /// # Errors
    ///
    /// If the folder cannot be read.
    pub fn pairs(&self, side: Side) -> Result<Pairs<'_>, FolderFault> {
        let mut waiting: Vec<_> = self
            .list(side)?
            .into_iter()
            .filter_map(|(name, files)| Some((files.control_modified?, name)))
            .collect();
        waiting.sort();
        Ok(Pairs {
            folder: self,
            side,
            names: waiting.into_iter().map(|(_, name)| name).collect(),
        })
    }

    /// The data files that have waited for a control file longer than
    /// [`patience`](Self::patience). They are left where they are: whoever writes them may be slow.
    ///
    /// # Errors
    ///
    /// If the folder cannot be read.
    pub fn data_alone(&self, side: Side) -> Result<Vec<PairName>, FolderFault> {
        let now = self.runtime.now();
        let list = self.list(side)?;
        let alone = list.into_iter().filter_map(|(name, files)| {
            let since = files.data_modified.filter(|_| files.control.is_none())?;
            waited(since, now, self.patience).then_some(name)
        });
        Ok(alone.collect())
    }

    fn list(&self, side: Side) -> Result<BTreeMap<PairName, Files>, FolderFault> {
        let mut pairs: BTreeMap<PairName, Files> = BTreeMap::new();
        let folder = self.folder(side);
        for entry in fs::read_dir(folder).step("read the folder")? {
            let entry = entry.step("read the folder")?;
            let file = entry.file_name();
            let path = Path::new(&file);
            let stem = path.file_stem().and_then(|stem| stem.to_str());
            let extension = path.extension().and_then(|extension| extension.to_str());
            // a name that is no text, or that nobody may give a pair, is not one of ours
            let (Some(Ok(name)), Some(extension)) = (stem.map(PairName::parse), extension) else {
                continue;
            };
            let modified = || entry.metadata().and_then(|file| file.modified()).ok();
            let files = pairs.entry(name);
            if matches!(extension, "ctl" | "CTL" | "Ctl") {
                let files = files.or_default();
                files.control_modified = modified();
                files.control = Some(file);
            } else if matches!(extension, "dat" | "DAT" | "Dat") {
                let files = files.or_default();
                files.data_modified = modified();
                files.data = Some(file);
            }
        }
        Ok(pairs)
    }

    /// The two files of a name, as they are now.
    pub(super) fn files(&self, side: Side, name: &PairName) -> Result<Files, FolderFault> {
        let folder = self.folder(side);
        let find = |extensions: [&str; 3]| {
            extensions
                .into_iter()
                .map(|extension| OsString::from(format!("{}.{extension}", name.as_str())))
                .find_map(|file| {
                    let found = fs::symlink_metadata(folder.join(&file)).ok()?;
                    Some((file, found))
                })
        };
        let mut files = Files::default();
        if let Some((file, found)) = find(["ctl", "CTL", "Ctl"]) {
            files.control_modified = found.modified().ok();
            files.is_plain &= found.is_file();
            files.control = Some(file);
        }
        if let Some((file, found)) = find(["dat", "DAT", "Dat"]) {
            files.data_modified = found.modified().ok();
            files.is_plain &= found.is_file();
            files.data = Some(file);
        }
        Ok(files)
    }
}

/// The files of a pair.
#[derive(Debug)]
pub(super) struct Files {
    pub(super) control: Option<OsString>,
    pub(super) data: Option<OsString>,
    pub(super) control_modified: Option<SystemTime>,
    pub(super) data_modified: Option<SystemTime>,
    pub(super) is_plain: bool,
}

impl Default for Files {
    fn default() -> Self {
        Self {
            control: None,
            data: None,
            control_modified: None,
            data_modified: None,
            is_plain: true,
        }
    }
}

impl Files {
    /// Whether neither was changed within the last `settle`.
    pub(super) fn settled(&self, now: SystemTime, settle: Duration) -> bool {
        let quiet = |modified: Option<SystemTime>| {
            modified.is_none_or(|modified| waited(modified, now, settle))
        };
        quiet(self.control_modified) && quiet(self.data_modified)
    }
}

/// Whether so much time has passed. A time that lies further ahead than that is of another clock, and
/// must not keep a file for ever.
pub(super) fn waited(since: SystemTime, now: SystemTime, least: Duration) -> bool {
    match now.duration_since(since) {
        Ok(passed) => passed >= least,
        Err(ahead) => ahead.duration() > least,
    }
}

/// What was found where a pair should be.
#[derive(Debug)]
#[non_exhaustive]
pub enum Found {
    /// A pair, or a report, which is a control file alone. It is claimed.
    Pair(Box<Claim>),
    /// No proper pair. It was put aside.
    Bad(BadPair),
}

/// The pairs of a folder: see [`MailboxFolder::pairs`].
#[derive(Debug)]
pub struct Pairs<'a> {
    folder: &'a MailboxFolder,
    side: Side,
    pub(super) names: VecDeque<PairName>,
}

impl Iterator for Pairs<'_> {
    type Item = Result<Found, FolderFault>;

    fn next(&mut self) -> Option<Self::Item> {
        while let Some(name) = self.names.pop_front() {
            match Claim::take(self.folder, self.side, &name) {
                Ok(Some(found)) => return Some(Ok(found)),
                Ok(None) => {}
                Err(fault) => return Some(Err(fault)),
            }
        }
        None
    }
}
