//! Puts what has come into IN, as the Java client does.

use std::fmt;
use std::fs;
use std::io;

use async_trait::async_trait;
use chrono::{DateTime, Days, NaiveDate, Utc};

use super::fault::{Step, off_thread};
use super::{ControlFile, FolderFault, MailboxFolder, PairName, Side, files};
use crate::worker::{Delivery, Handler, HandlerError};
use crate::{Incoming, Receipt};

/// Puts each message into IN as a pair named by its message id, and each report as a control file alone.
/// They are on the disk before the message is acknowledged.
///
/// A message that comes again is not put again, though its pair may have been taken since: its id is kept
/// in TEMP for 35 days, which is longer than MESH has it.
///
/// The example of [`FolderSender`](super::FolderSender) shows it in use.
#[derive(Clone)]
pub struct FolderReceiver {
    folder: MailboxFolder,
}

impl FolderReceiver {
    /// For the folders of the mailbox that the worker reads.
    #[must_use]
    pub fn new(folder: MailboxFolder) -> Self {
        Self { folder }
    }
}

#[async_trait]
impl Handler for FolderReceiver {
    async fn handle(&self, delivery: Delivery) -> Result<Receipt, HandlerError> {
        let mailbox = delivery.key.mailbox;
        let name = PairName::of_message(&delivery.key.message_id)?;
        let (folder, again) = (self.folder.clone(), name.clone());
        if off_thread(move || folder.has_come(&again)).await? {
            return Ok(Receipt::new(mailbox, delivery.key.message_id));
        }
        match delivery.incoming {
            Incoming::Report(report) => {
                let control = ControlFile::received(report.headers(), &mailbox);
                let folder = self.folder.clone();
                off_thread(move || {
                    folder.put_report(Side::In, &name, &control)?;
                    folder.note_that_it_came(&name)
                })
                .await?;
                Ok(report.handed_over())
            }
            Incoming::Data(download) => {
                let control = ControlFile::received(download.headers(), &mailbox);
                let (folder, of_draft) = (self.folder.clone(), name.clone());
                let draft = off_thread(move || folder.draft(Side::In, &of_draft)).await?;
                let mut file = tokio::fs::File::from_std(draft.file()?);
                let received = download.write_to(&mut file).await?;
                drop(file);
                let folder = self.folder.clone();
                off_thread(move || {
                    draft.commit(&control)?;
                    folder.note_that_it_came(&name)
                })
                .await?;
                Ok(received.handed_over())
            }
        }
    }
}

/// How many days an id is kept.
const KEPT: u64 = 35;

impl MailboxFolder {
    /// Whether a message was put into IN before.
    fn has_come(&self, name: &PairName) -> Result<bool, FolderFault> {
        if self.files(Side::In, name)?.control.is_some() {
            // a crash may have come before that was noted
            self.note_that_it_came(name)?;
            return Ok(true);
        }
        for day in self.days()? {
            let path = self.came(day).join(name.as_str());
            if path.try_exists().step("look for a message id in TEMP")? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn note_that_it_came(&self, name: &PairName) -> Result<(), FolderFault> {
        let today = DateTime::<Utc>::from(self.runtime.now()).date_naive();
        let folder = self.came(today);
        if !folder.try_exists().step("look for a folder in TEMP")? {
            fs::create_dir_all(&folder).step("make a folder in TEMP")?;
            self.forget_before(today)?;
        }
        files::write(&self.temp(), &folder.join(name.as_str()), b"", true).map(drop)
    }

    /// Lets go of ids that MESH cannot send any more.
    fn forget_before(&self, today: NaiveDate) -> Result<(), FolderFault> {
        let first = today.checked_sub_days(Days::new(KEPT)).unwrap_or(today);
        for day in self.days()? {
            if day < first {
                fs::remove_dir_all(self.came(day)).step("remove old message ids from TEMP")?;
            }
        }
        Ok(())
    }

    /// The days of which ids are kept.
    fn days(&self) -> Result<Vec<NaiveDate>, FolderFault> {
        let folder = match fs::read_dir(self.temp().join("received")) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            folder => folder.step("read the message ids in TEMP")?,
        };
        let mut days = Vec::new();
        for entry in folder {
            let name = entry.step("read the message ids in TEMP")?.file_name();
            let day = name
                .to_str()
                .map(|name| NaiveDate::parse_from_str(name, DAY));
            days.extend(day.and_then(Result::ok));
        }
        Ok(days)
    }

    fn came(&self, day: NaiveDate) -> std::path::PathBuf {
        let day = day.format(DAY).to_string();
        self.temp().join("received").join(day)
    }
}

const DAY: &str = "%Y%m%d";

impl fmt::Debug for FolderReceiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FolderReceiver").finish_non_exhaustive()
    }
}
