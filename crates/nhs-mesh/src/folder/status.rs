//! The record of what became of a transfer, at the end of a control file.

use std::fmt;

use chrono::{DateTime, NaiveDateTime, Utc};

macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $word:ident = $text:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$doc])* $word,)+
            /// Any other word, as written.
            Other(Box<str>),
        }

        impl $name {
            /// Reads a word, in upper or lower case.
            #[must_use]
            pub fn of(text: &str) -> Self {
                $(if text.eq_ignore_ascii_case($text) {
                    return Self::$word;
                })+
                Self::Other(text.into())
            }

            /// The word as the Java client writes it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$word => $text,)+
                    Self::Other(text) => text,
                }
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self {
                    $(Self::$word => stringify!($word),)+
                    Self::Other(_) => "Other",
                })
            }
        }
    };
}
pub(super) use words;

words! {
    /// The step that a status is about.
    Event {
        /// `COLLECT`: taken from OUT.
        Collect = "COLLECT",
        /// `TRANSFER`: between client and server.
        Transfer = "TRANSFER",
        /// `SEND`: on the server.
        Send = "SEND",
        /// `RECEIVE`: asking for messages.
        Receive = "RECEIVE",
    }
}

words! {
    /// How a step went.
    Status {
        /// `SUCCESS`.
        Success = "SUCCESS",
        /// `ERROR`.
        Error = "ERROR",
    }
}

/// What became of a transfer. Debug shows event, status and code.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct StatusRecord {
    /// When, as written: `yyyyMMddHHmmss`.
    pub date_time: String,
    /// Which step.
    pub event: Event,
    /// How it went.
    pub status: Status,
    /// The code: `00`, or that of an error such as `14` or `EPL-151`.
    pub code: String,
    /// In words.
    pub description: String,
}

impl StatusRecord {
    const FORMAT: &'static str = "%Y%m%d%H%M%S";

    /// A record of a step at a time.
    #[must_use]
    pub fn new(
        at: DateTime<Utc>,
        event: Event,
        status: Status,
        code: &str,
        description: &str,
    ) -> Self {
        Self {
            date_time: at.format(Self::FORMAT).to_string(),
            event,
            status,
            code: code.to_owned(),
            description: description.to_owned(),
        }
    }

    /// When, if it is a time. The Java client does not say of which zone; the server's are UTC.
    #[must_use]
    pub fn time(&self) -> Option<NaiveDateTime> {
        NaiveDateTime::parse_from_str(self.date_time.trim(), Self::FORMAT).ok()
    }

    pub(super) fn empty() -> Self {
        Self {
            date_time: String::new(),
            event: Event::Other("".into()),
            status: Status::Other("".into()),
            code: String::new(),
            description: String::new(),
        }
    }
}

impl fmt::Debug for StatusRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StatusRecord")
            .field("event", &self.event)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}
