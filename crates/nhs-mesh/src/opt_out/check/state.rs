//! Where one file of a check stands.

use std::time::SystemTime;

use nhs_fhir_core::identifier::NhsNumber;
use serde::{Deserialize, Serialize};

use super::FileFault;
use crate::MessageId;
use crate::opt_out::{FileName, Reference};

/// One file.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct CheckFile {
    pub(super) name: FileName,
    pub(super) reference: Reference,
    /// How many numbers it has. Kept because the numbers themselves are not.
    pub(super) count: usize,
    pub(super) state: State,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum State {
    Waiting {
        asked: Vec<NhsNumber>,
    },
    /// It was begun to send; whether MESH has it is not known.
    Sending {
        asked: Vec<NhsNumber>,
        since: SystemTime,
    },
    Sent {
        asked: Vec<NhsNumber>,
        since: SystemTime,
        #[serde(with = "message_id")]
        message_id: Option<MessageId>,
        job: bool,
    },
    /// Who was asked about is gone: beside the cleared it would say who opted out.
    Cleared {
        as_of: SystemTime,
        cleared: Vec<NhsNumber>,
    },
    Failed {
        fault: FileFault,
    },
}

impl State {
    /// Stands in while a state is being replaced. It clears nobody.
    pub(super) fn lost() -> Self {
        Self::Failed {
            fault: FileFault::JobFailed,
        }
    }

    pub(super) fn is_over(&self) -> bool {
        matches!(self, Self::Cleared { .. } | Self::Failed { .. })
    }

    pub(super) fn message_id(&self) -> Option<&MessageId> {
        match self {
            Self::Sent { message_id, .. } => message_id.as_ref(),
            _ => None,
        }
    }

    /// The service has the file: whoever sent it and did not see the answer need not ask again.
    pub(super) fn note_job(&mut self) {
        let (asked, since, message_id) = match std::mem::replace(self, Self::lost()) {
            Self::Sending { asked, since } => (asked, since, None),
            Self::Sent {
                asked,
                since,
                message_id,
                ..
            } => (asked, since, message_id),
            other => {
                *self = other;
                return;
            }
        };
        *self = Self::Sent {
            asked,
            since,
            message_id,
            job: true,
        };
    }
}

/// Whether two lists have the same people.
pub(super) fn same_people(one: &[NhsNumber], other: &[NhsNumber]) -> bool {
    let sorted = |list: &[NhsNumber]| {
        let mut list = list.to_vec();
        list.sort_unstable();
        list.dedup();
        list
    };
    sorted(one) == sorted(other)
}

/// A message id that may be absent, stored as its text.
mod message_id {
    use serde::de::Error as _;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use crate::MessageId;

    pub(super) fn serialize<S: Serializer>(
        id: &Option<MessageId>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        id.as_ref().map(MessageId::as_str).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<MessageId>, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?;
        text.map(|text| MessageId::parse(&text).map_err(D::Error::custom))
            .transpose()
    }
}
