//! What is wrong with a control file, or with the folders. No content and no name of a file is in it.

use thiserror::Error;

/// Why a control file cannot be read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ControlFault {
    /// It is larger than 1 MiB.
    #[error("the control file is larger than 1 MiB")]
    TooLarge,
    /// It is not UTF-8.
    #[error("the control file is not UTF-8")]
    NotText,
    /// It is no XML.
    #[error("the control file is no XML at byte {position}")]
    Malformed {
        /// Where, in bytes from 0.
        position: u64,
    },
    /// It has a document type, or an entity of its own.
    #[error(
        "the control file has an entity or a document type at byte {position}; write the text out"
    )]
    Entity {
        /// Where, in bytes from 0.
        position: u64,
    },
    /// Its one root element must be `DTSControl`.
    #[error("the control file must be one DTSControl element")]
    Root,
    /// An element has others in it that may not have any.
    #[error("the control file has an element within another at byte {position}")]
    Nested {
        /// Where, in bytes from 0.
        position: u64,
    },
    /// An element is there twice.
    #[error("the control file has the element {element} twice")]
    Twice {
        /// Its name; empty if it is not known.
        element: &'static str,
    },
    /// A flag is neither Y nor N.
    #[error("the element {element} of the control file must be Y or N")]
    Flag {
        /// Its name.
        element: &'static str,
    },
    /// A text has a character that XML cannot hold.
    #[error("the element {element} has a control character, which XML cannot hold")]
    Character {
        /// Its name; empty if it is not known.
        element: &'static str,
    },
    /// An element of one's own has no name of XML.
    #[error("an element beside the known ones has a name that XML does not allow")]
    Name,
}

/// Why the folders cannot be worked with.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum FolderFault {
    /// A file or folder could not be read, written or moved.
    #[error("could not {step}: {source}")]
    Io {
        /// What was tried.
        step: &'static str,
        /// How it failed.
        source: std::io::Error,
    },
    /// The control file to be written is not right.
    #[error(transparent)]
    Control(#[from] ControlFault),
    /// A name is not right.
    #[error(transparent)]
    Name(#[from] crate::InvalidValue),
    /// A pair of that name is waiting already.
    #[error("a pair of this name is there already; take another name")]
    NameTaken,
}

/// Says what was tried when it failed.
pub(super) trait Step<T> {
    fn step(self, step: &'static str) -> Result<T, FolderFault>;
}

impl<T> Step<T> for std::io::Result<T> {
    fn step(self, step: &'static str) -> Result<T, FolderFault> {
        self.map_err(|source| FolderFault::Io { step, source })
    }
}

/// Does work with the folders where it does not hold up others.
pub(super) async fn off_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, FolderFault> + Send + 'static,
) -> Result<T, FolderFault> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(std::io::Error::from)
        .step("work with the folders")?
}
