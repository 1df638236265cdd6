//! A list cut into files, each with its name.

use std::num::NonZeroUsize;

use nhs_http::Runtime;
use thiserror::Error;

use super::OptOutCheck;
use super::state::{CheckFile, State};
use crate::InvalidValue;
use crate::opt_out::{CheckList, Service, UploadFault, Uploads};

impl OptOutCheck {
    /// Plans the check of a list: as few files as hold at most `at_most` numbers each, of about the
    /// same size, in the next names of the mailbox. NHS publishes no largest number; MESH takes 20 GB,
    /// the browser 100 MB, and a number takes 12 bytes.
    ///
    /// Store `uploads` before the first file is sent.
    ///
    /// # Errors
    ///
    /// If the list is empty, or a file cannot be named or was uploaded before: see [`UploadFault`].
    /// `uploads` is then as it was.
    pub fn plan(
        service: Service,
        list: &CheckList,
        at_most: NonZeroUsize,
        uploads: &mut Uploads,
        runtime: &dyn Runtime,
    ) -> Result<Self, PlanFault> {
        let numbers = list.as_slice();
        if numbers.is_empty() {
            return Err(UploadFault::Empty.into());
        }
        let file_count = numbers.len().div_ceil(at_most.get());
        let mut after = uploads.clone();
        let mut files = Vec::with_capacity(file_count);
        for part in even_parts(numbers, file_count) {
            let named = after.next(part, runtime)?;
            files.push(CheckFile {
                reference: named.name.reference()?,
                name: named.name,
                count: named.numbers.len(),
                state: State::Waiting {
                    asked: named.numbers,
                },
            });
        }
        let sender = after.mailbox_id().clone();
        *uploads = after;
        Ok(Self {
            service,
            sender,
            files,
        })
    }
}

/// The items in `count` parts that differ by one item at most, so that no part is a remainder of one or
/// two people.
fn even_parts<T>(items: &[T], count: usize) -> impl Iterator<Item = &[T]> {
    let mut rest = items;
    (0..count).map(move |done| {
        let length = rest.len().div_ceil((count - done).max(1));
        let (part, after) = rest.split_at_checked(length).unwrap_or((rest, &[]));
        rest = after;
        part
    })
}

/// Why a check cannot be planned.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PlanFault {
    /// A file cannot be uploaded.
    #[error(transparent)]
    Upload(#[from] UploadFault),
    /// The name of the mailbox makes no reference that the service answers.
    #[error("the file name makes no reference: {0}")]
    Reference(#[from] InvalidValue),
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::even_parts;

    proptest! {
        #[test]
        fn parts_are_even_and_hold_everything_in_order(count in 1_usize..500, at_most in 1_usize..60) {
            let items: Vec<_> = (0..count).collect();
            let parts: Vec<_> = even_parts(&items, count.div_ceil(at_most)).collect();
            prop_assert_eq!(&parts.concat(), &items);
            let sizes = || parts.iter().map(|part| part.len());
            prop_assert!(sizes().all(|size| (1..=at_most).contains(&size)));
            prop_assert!(sizes().max().unwrap() - sizes().min().unwrap() <= 1);
        }
    }
}
