//! What was uploaded before, because the service refuses what it has seen: names never come twice,
//! and the same people are written in another order each time.

use std::collections::BTreeSet;
use std::fmt;

use aws_lc_rs::hmac;
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use nhs_fhir_core::identifier::NhsNumber;
use nhs_http::Runtime;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{DateStyle, FileName, request, stored};
use crate::MailboxId;
use crate::checksum::hex;

const LAST_SEQUENCE: u16 = 9999;
/// Enough to find one of the few orders of a short list that is left, if any is.
const ORDERS_TRIED: u32 = 64;
/// A list of so many numbers has 2 * 10^18 orders: among a million uploads of it two are the same with a
/// chance of one in several million, so there is nothing to be kept of it.
const NEVER_TWICE: usize = 20;

/// The uploads of one mailbox so far: the last number of the month, and a keyed digest of each short content.
///
/// It grows by some 70 bytes with each upload of fewer than 20 people, and with no other, for the
/// order of more is never the same twice. Digests are not forgotten: the service is not known to forget.
///
/// Store it (it has serde) before anything is sent, and with as much care as the lists themselves:
/// whoever has it can find out whether a short list was uploaded. It must be the same one for every
/// check of the mailbox.
///
/// ```
/// use nhs_http::SystemRuntime;
/// use nhs_mesh::MailboxId;
/// use nhs_mesh::opt_out::{DateStyle, Uploads};
///
/// let uploads = Uploads::new(MailboxId::parse("X26ABC1")?, &SystemRuntime)
///     .date_style(DateStyle::FourDigitYear);
/// let stored = serde_json::to_string(&uploads)?;
/// let restored: Uploads = serde_json::from_str(&stored)?;
/// assert_eq!(restored.mailbox_id().as_str(), "X26ABC1");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Uploads {
    #[serde(with = "stored")]
    mailbox: MailboxId,
    #[serde(default)]
    date_style: DateStyle,
    #[serde(default)]
    repeats_allowed: bool,
    month: Option<Month>,
    key: [u64; 2],
    digests: BTreeSet<String>,
}

/// A month, and the number of its last file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Month {
    year: i32,
    month: u32,
    last: u16,
}

/// A name that was given out, and the numbers in the order in which they are to be written.
pub(super) struct Named {
    pub(super) name: FileName,
    pub(super) numbers: Vec<NhsNumber>,
}

impl Uploads {
    /// For a mailbox that has uploaded nothing yet. One that has uploads of this month from another
    /// program goes on after them with [`after`](Self::after).
    #[must_use]
    pub fn new(mailbox: MailboxId, runtime: &dyn Runtime) -> Self {
        Self {
            mailbox,
            date_style: DateStyle::default(),
            repeats_allowed: false,
            month: None,
            key: [runtime.random(), runtime.random()],
            digests: BTreeSet::new(),
        }
    }

    /// How the date is written in file names.
    #[must_use]
    pub fn date_style(mut self, style: DateStyle) -> Self {
        self.date_style = style;
        self
    }

    /// Lets a content be uploaded again when there is no order left in which it was not, as with a
    /// single number. The service may refuse it: its job record then has a failed
    /// [`ValidateIsUniqueUpload`](super::StageName::ValidateIsUniqueUpload).
    #[must_use]
    pub fn allow_repeats(mut self) -> Self {
        self.repeats_allowed = true;
        self
    }

    /// Goes on after the `last` file of the month of `date`.
    #[must_use]
    pub fn after(mut self, date: NaiveDate, last: u16) -> Self {
        self.month = Some(Month {
            year: date.year(),
            month: date.month(),
            last,
        });
        self
    }

    /// The mailbox that uploads.
    #[must_use]
    pub fn mailbox_id(&self) -> &MailboxId {
        &self.mailbox
    }

    /// Gives out the next name, and an order of the numbers that was not uploaded before.
    pub(super) fn next(
        &mut self,
        numbers: &[NhsNumber],
        runtime: &dyn Runtime,
    ) -> Result<Named, UploadFault> {
        if numbers.is_empty() {
            return Err(UploadFault::Empty);
        }
        let date = DateTime::<Utc>::from(runtime.now()).date_naive();
        let sequence = self.next_sequence(date)?;
        let numbers = self.unseen_order(numbers, runtime)?;
        Ok(Named {
            name: FileName::new(&self.mailbox, date, self.date_style, sequence),
            numbers,
        })
    }

    fn next_sequence(&mut self, date: NaiveDate) -> Result<u16, UploadFault> {
        let (year, month) = (date.year(), date.month());
        let last = match self.month {
            Some(known) if (known.year, known.month) > (year, month) => {
                return Err(UploadFault::ClockWentBack);
            }
            Some(known) if (known.year, known.month) == (year, month) => known.last,
            _ => 0,
        };
        if last >= LAST_SEQUENCE {
            return Err(UploadFault::NamesUsedUp);
        }
        let last = last + 1;
        self.month = Some(Month { year, month, last });
        Ok(last)
    }

    fn unseen_order(
        &mut self,
        numbers: &[NhsNumber],
        runtime: &dyn Runtime,
    ) -> Result<Vec<NhsNumber>, UploadFault> {
        let mut numbers = numbers.to_vec();
        let mut chance = fastrand::Rng::with_seed(runtime.random());
        for _ in 0..ORDERS_TRIED {
            chance.shuffle(&mut numbers);
            if numbers.len() >= NEVER_TWICE {
                return Ok(numbers);
            }
            if self.digests.insert(self.digest(&numbers)) {
                return Ok(numbers);
            }
        }
        if self.repeats_allowed {
            return Ok(numbers);
        }
        Err(UploadFault::Repeated {
            numbers: numbers.len(),
        })
    }

    /// Keyed, so that the digest of a list of one is not that of anyone else's.
    fn digest(&self, numbers: &[NhsNumber]) -> String {
        let [first, second] = self.key;
        let key = (u128::from(first) << 64 | u128::from(second)).to_be_bytes();
        let key = hmac::Key::new(hmac::HMAC_SHA256, &key);
        let tag = hmac::sign(&key, &request::lines(numbers));
        hex(tag.as_ref())
    }
}

impl fmt::Debug for Uploads {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Uploads")
            .field("mailbox", &self.mailbox)
            .field("month", &self.month)
            .field("contents", &self.digests.len())
            .finish_non_exhaustive()
    }
}

/// Why nothing can be uploaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum UploadFault {
    /// The service refuses an empty file.
    #[error("there is no NHS number to check")]
    Empty,
    /// The numbers of a month's files end at 9999.
    #[error(
        "the mailbox has uploaded 9999 files this month, and names have four digits; put more numbers in a file"
    )]
    NamesUsedUp,
    /// Names would come twice.
    #[error("the clock stands in an earlier month than that of the last upload; set it right")]
    ClockWentBack,
    /// A short list has been uploaded in every order.
    #[error(
        "this list of {numbers} was uploaded before in every order that was tried, and the service refuses a repeated upload; check it together with others, or allow repeats"
    )]
    Repeated {
        /// How many numbers the list has.
        numbers: usize,
    },
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use nhs_http::testing::ManualRuntime;

    use super::*;

    const DAY: Duration = Duration::from_secs(24 * 60 * 60);

    fn numbers(count: usize) -> Vec<NhsNumber> {
        (0..)
            .filter_map(|n: u32| NhsNumber::parse(&format!("999{n:07}")).ok())
            .take(count)
            .collect()
    }

    fn uploads(runtime: &ManualRuntime) -> Uploads {
        Uploads::new(MailboxId::parse("X26ABC1").unwrap(), runtime)
    }

    #[test]
    fn names_count_up_within_a_month_and_begin_again_with_the_next() {
        let runtime = ManualRuntime::new();
        let mut uploads = uploads(&runtime);
        let list = numbers(30);
        let mut name = || uploads.next(&list, &runtime).unwrap().name.to_string();
        assert_eq!(name(), "X26ABC1-050126-0001.dat");
        assert_eq!(name(), "X26ABC1-050126-0002.dat");
        runtime.advance(DAY);
        assert_eq!(name(), "X26ABC1-060126-0003.dat");
        runtime.advance(DAY * 31);
        assert_eq!(name(), "X26ABC1-060226-0001.dat");
    }

    #[test]
    fn a_clock_in_an_earlier_month_is_refused_because_names_would_come_twice() {
        let runtime = ManualRuntime::new();
        let mut uploads = uploads(&runtime);
        runtime.advance(DAY * 31);
        uploads.next(&numbers(5), &runtime).unwrap();
        runtime.step_wall_clock_back(DAY * 31);
        let fault = uploads.next(&numbers(5), &runtime).err().unwrap();
        assert_eq!(fault, UploadFault::ClockWentBack);
    }

    #[test]
    fn the_ten_thousandth_file_of_a_month_is_refused() {
        let runtime = ManualRuntime::new();
        let date = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
        let mut uploads = uploads(&runtime).after(date, 9998);
        let last = uploads.next(&numbers(5), &runtime).unwrap();
        assert_eq!(last.name.as_str(), "X26ABC1-050126-9999.dat");
        let fault = uploads.next(&numbers(6), &runtime).err().unwrap();
        assert_eq!(fault, UploadFault::NamesUsedUp);
    }

    #[test]
    fn the_same_list_is_another_content_each_time_with_the_same_people() {
        let runtime = ManualRuntime::new();
        let mut uploads = uploads(&runtime);
        let list = numbers(40);
        let mut contents = BTreeSet::new();
        for _ in 0..20 {
            let mut written = uploads.next(&list, &runtime).unwrap().numbers;
            assert!(contents.insert(request::lines(&written)));
            written.sort_unstable();
            assert_eq!(written, list);
        }
    }

    #[test]
    fn log_grows_with_short_lists_alone() {
        let runtime = ManualRuntime::new();
        let mut uploads = uploads(&runtime);
        uploads.next(&numbers(20), &runtime).unwrap();
        let size = |uploads: &Uploads| serde_json::to_string(uploads).unwrap().len();
        let before = size(&uploads);
        for _ in 0..100 {
            uploads.next(&numbers(20), &runtime).unwrap();
            uploads.next(&numbers(5000), &runtime).unwrap();
        }
        // the number of the month's last file has two digits more
        assert_eq!(size(&uploads), before + 2);
        for short in 1..20 {
            uploads.next(&numbers(short), &runtime).unwrap();
        }
        assert_eq!(uploads.digests.len(), 19);
    }

    #[test]
    fn a_list_of_one_cannot_be_uploaded_twice_unless_that_is_allowed() {
        let runtime = ManualRuntime::new();
        let mut uploads = uploads(&runtime);
        let one = numbers(1);
        uploads.next(&one, &runtime).unwrap();
        // as after a restart
        let stored = serde_json::to_string(&uploads).unwrap();
        let mut uploads: Uploads = serde_json::from_str(&stored).unwrap();
        let fault = uploads.next(&one, &runtime).err().unwrap();
        assert_eq!(fault, UploadFault::Repeated { numbers: 1 });
        let mut uploads = uploads.allow_repeats();
        assert_eq!(uploads.next(&one, &runtime).unwrap().numbers, one);
    }

    #[test]
    fn nothing_of_a_patient_is_stored_or_shown() {
        let runtime = ManualRuntime::new();
        let mut uploads = uploads(&runtime);
        let one = numbers(1);
        uploads.next(&one, &runtime).unwrap();
        let stored = serde_json::to_string(&uploads).unwrap();
        assert!(!stored.contains(one[0].as_str()));
        assert!(!format!("{uploads:?}").contains(one[0].as_str()));
        // the digest is keyed: that of another mailbox's log is another
        let mut other = Uploads::new(MailboxId::parse("X26ABC1").unwrap(), &runtime);
        other.next(&one, &runtime).unwrap();
        assert_ne!(uploads.digests, other.digests);
    }
}
