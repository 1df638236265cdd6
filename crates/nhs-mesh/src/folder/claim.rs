//! A pair that one process has taken: to be sent, or to be handled.

use std::fmt;
use std::fs::{self, File, Metadata};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::fault::Step;
use super::mailbox::{Files, waited};
use super::marker::Sent;
use super::{
    BadPair, ControlFile, Event, FolderFault, Found, MailboxFolder, MessageType, PairName, Reason,
    Side, Status, StatusRecord, files, lock, marker,
};
use crate::MessageId;

/// A pair that is claimed until this value is dropped: nobody else gets it meanwhile. Dropped without
/// more, or with the process, the pair stays where it is and is found again.
pub struct Claim {
    folder: MailboxFolder,
    side: Side,
    name: PairName,
    control: ControlFile,
    control_path: PathBuf,
    control_file: Metadata,
    data_path: Option<PathBuf>,
    interrupted: bool,
    /// Held for its lock.
    _lock: File,
}

impl Claim {
    /// Claims the pair of a name. None if there is nothing to do for it: taken by another, not settled,
    /// still waiting for its data, or gone.
    pub(super) fn take(
        folder: &MailboxFolder,
        side: Side,
        name: &PairName,
    ) -> Result<Option<Found>, FolderFault> {
        let Some(lock) = lock::try_claim(&folder.temp(), side, name)? else {
            return Ok(None);
        };
        // whoever had it before may have moved it
        let there = folder.files(side, name)?;
        let Some(control) = &there.control else {
            return Ok(None);
        };
        let now = folder.runtime.now();
        if !there.settled(now, folder.settle) {
            return Ok(None);
        }
        let control_path = folder.folder(side).join(control);
        let data_path = there
            .data
            .as_ref()
            .map(|data| folder.folder(side).join(data));
        let bad = |reason| {
            put_aside(folder, side, name, &there, None, reason).map(|bad| Some(Found::Bad(bad)))
        };
        if !there.is_plain {
            return bad(Reason::NotAFile);
        }
        let xml = fs::read(&control_path).step("read a control file")?;
        let control_file = fs::metadata(&control_path).step("read a control file")?;
        let control = match ControlFile::from_xml(&xml) {
            Ok(control) => control,
            Err(fault) => return bad(Reason::Control(fault)),
        };
        let marker = marker::read(&folder.temp(), name, &control_file)?;
        let claim = Self {
            folder: folder.clone(),
            side,
            name: name.clone(),
            control,
            control_path,
            control_file,
            data_path,
            interrupted: marker.is_some(),
            _lock: lock,
        };
        if let Some(sent) = marker.and_then(|marker| marker.sent) {
            claim.move_to_sent(&sent)?;
            return Ok(None);
        }
        if claim.data_path.is_none() && claim.control.message_type != MessageType::Report {
            let since = there.control_modified.unwrap_or(now);
            return if waited(since, now, folder.patience) {
                claim
                    .failed(Reason::NoData)
                    .map(|bad| Some(Found::Bad(bad)))
            } else {
                Ok(None)
            };
        }
        if side == Side::Out
            && let Some(element) = claim.missing()
        {
            let bad = claim.failed(Reason::Missing { element })?;
            return Ok(Some(Found::Bad(bad)));
        }
        Ok(Some(Found::Pair(Box::new(claim))))
    }

    /// What a message to be sent must say.
    fn missing(&self) -> Option<&'static str> {
        let control = &self.control;
        match (&control.to_dts, &control.workflow_id) {
            (None, _) => Some("To_DTS"),
            (_, None) => Some("WorkflowId"),
            _ => None,
        }
    }

    /// The name of the pair.
    #[must_use]
    pub fn name(&self) -> &PairName {
        &self.name
    }

    /// Its control file.
    #[must_use]
    pub fn control(&self) -> &ControlFile {
        &self.control
    }

    /// Where it is kept how far its upload is.
    pub(super) fn journal(&self) -> PathBuf {
        marker::journal(&self.folder.temp(), &self.name)
    }

    pub(super) fn forget_upload(&self) -> Result<(), FolderFault> {
        marker::forget_upload(&self.folder.temp(), &self.name)
    }

    pub(super) fn data_path(&self) -> Option<&Path> {
        self.data_path.as_deref()
    }

    /// Opens its data; none for a report.
    ///
    /// # Errors
    ///
    /// If it cannot be opened.
    pub fn open(&self) -> Result<Option<File>, FolderFault> {
        self.data_path
            .as_ref()
            .map(|path| File::open(path).step("open a data file"))
            .transpose()
    }

    /// Whether [`sending`](Self::sending) was said of this very pair before and the process ended then:
    /// MESH may have the message. Find out by its local id before it is sent again.
    #[must_use]
    pub fn interrupted(&self) -> bool {
        self.interrupted
    }

    /// The pair is about to be sent. That is on the disk when this comes back.
    ///
    /// # Errors
    ///
    /// If it cannot be written down; do not send then.
    pub fn sending(&self) -> Result<(), FolderFault> {
        marker::write(&self.folder.temp(), &self.name, &self.control_file, None)
    }

    /// MESH has the message: the pair goes to SENT, its control file with the message id and the status
    /// of the transfer. A crash on the way is made good when the folder is next walked through; the
    /// pair is not sent again.
    ///
    /// # Errors
    ///
    /// If a file cannot be written or moved.
    pub fn sent(self, message_id: &MessageId) -> Result<(), FolderFault> {
        let at = DateTime::<Utc>::from(self.folder.runtime.now());
        let record = transferred(at);
        let sent = Sent {
            name: free_name(&self.folder.sent(), self.name.as_str()),
            dts_id: message_id.as_str().to_owned(),
            date_time: record.date_time,
        };
        let (temp, file) = (self.folder.temp(), &self.control_file);
        marker::write(&temp, &self.name, file, Some(sent.clone()))?;
        self.move_to_sent(&sent)
    }

    /// The rest of [`sent`](Self::sent). Each step may have been taken before.
    fn move_to_sent(&self, sent: &Sent) -> Result<(), FolderFault> {
        let temp = self.folder.temp();
        if self.folder.keep_sent {
            let to = self.folder.sent();
            let mut control = self.control.clone();
            control.dts_id = Some(sent.dts_id.clone());
            control.status = Some(StatusRecord {
                date_time: sent.date_time.clone(),
                ..transferred(DateTime::UNIX_EPOCH)
            });
            // a text that XML cannot hold leaves the control file as it was
            let xml = match (control.to_xml(), fs::read(&self.control_path)) {
                (Ok(xml), _) | (Err(_), Ok(xml)) => xml,
                (Err(_), Err(fault)) => return Err(fault).step("read a control file"),
            };
            files::write(&temp, &to.join(format!("{}.ctl", sent.name)), &xml, true)?;
            if let Some(data) = &self.data_path {
                files::rename(data, &to.join(format!("{}.dat", sent.name)))?;
            }
            files::remove(&self.control_path)?;
        } else {
            files::remove(&self.control_path)?;
            if let Some(data) = &self.data_path {
                files::remove(data)?;
            }
        }
        marker::remove(&temp, &self.name)
    }

    /// The pair was handled and is kept elsewhere: it is removed, the control file first.
    ///
    /// # Errors
    ///
    /// If a file cannot be removed.
    pub fn handled(self) -> Result<(), FolderFault> {
        files::remove(&self.control_path)?;
        if let Some(data) = &self.data_path {
            files::remove(data)?;
        }
        marker::remove(&self.folder.temp(), &self.name)
    }

    /// The pair cannot be sent or handled: it goes to FAILED, its control file with a status, and beside
    /// it a file that says why.
    ///
    /// # Errors
    ///
    /// If a file cannot be written or moved.
    pub fn failed(self, reason: Reason) -> Result<BadPair, FolderFault> {
        let there = self.folder.files(self.side, &self.name)?;
        let mut control = self.control.clone();
        let event = match (self.side, &reason) {
            (_, Reason::NotSent { .. }) => Event::Send,
            (Side::Out, _) => Event::Collect,
            (Side::In, _) => Event::Receive,
        };
        control.status = Some(StatusRecord::new(
            DateTime::<Utc>::from(self.folder.runtime.now()),
            event,
            Status::Error,
            reason.code(),
            &reason.to_string(),
        ));
        put_aside(
            &self.folder,
            self.side,
            &self.name,
            &there,
            Some(&control),
            reason,
        )
    }
}

fn transferred(at: DateTime<Utc>) -> StatusRecord {
    StatusRecord::new(
        at,
        Event::Transfer,
        Status::Success,
        "00",
        "The message was given to MESH",
    )
}

/// Moves what is there of a pair into FAILED, the control file last, so that a crash on the way leaves
/// something that is found again.
fn put_aside(
    folder: &MailboxFolder,
    side: Side,
    name: &PairName,
    there: &Files,
    control: Option<&ControlFile>,
    reason: Reason,
) -> Result<BadPair, FolderFault> {
    let from = folder.folder(side);
    let to = folder.failed();
    let free = free_name(&to, name.as_str());
    let said = format!("{reason}\n");
    files::write(
        &folder.temp(),
        &to.join(format!("{free}.reason")),
        said.as_bytes(),
        true,
    )?;
    if let Some(data) = &there.data {
        files::rename(&from.join(data), &to.join(format!("{free}.dat")))?;
    }
    if let Some(file) = &there.control {
        let (old, new) = (from.join(file), to.join(format!("{free}.ctl")));
        // a text that XML cannot hold leaves the control file as it was
        match control.map(ControlFile::to_xml) {
            Some(Ok(xml)) => {
                files::write(&folder.temp(), &new, &xml, true)?;
                files::remove(&old)?;
            }
            _ => files::rename(&old, &new)?,
        }
    }
    marker::remove(&folder.temp(), name)?;
    Ok(BadPair {
        name: name.clone(),
        failed_name: PairName::parse(&free)?,
        reason,
    })
}

/// A name that no file in the folder has yet: this one, or this one with a number.
fn free_name(folder: &Path, name: &str) -> String {
    let is_free = |name: &str| {
        ["ctl", "dat", "reason"].iter().all(|extension| {
            fs::symlink_metadata(folder.join(format!("{name}.{extension}"))).is_err()
        })
    };
    if is_free(name) {
        return name.to_owned();
    }
    (2_u64..)
        .map(|number| format!("{name}-{number}"))
        .find(|name| is_free(name))
        .unwrap_or_else(|| name.to_owned())
}

impl fmt::Debug for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claim")
            .field("side", &self.side)
            .field("control", &self.control)
            .field("interrupted", &self.interrupted)
            .finish_non_exhaustive()
    }
}
