//! Whether a call may be sent twice: asked of the call, since the verb does not know.

/// What sending the same call again may do.
///
/// ```
/// use nhs_http::{Call, Replay};
///
/// assert_eq!(Call::get("pds.patient.get", "/Patient/{id}").replay_class(), Replay::Safe);
/// assert_eq!(Call::post("mesh.message.send", "/outbox").replay_class(), Replay::Once);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Replay {
    /// A read: any number of times.
    Safe,
    /// A write that the server de-duplicates on `X-Request-ID`, which is the same on each attempt.
    Keyed,
    /// A write under `If-Match`: a second one meets 409 or 412 if the first was carried out, and
    /// [`Error::after_replay`](crate::Error::after_replay) tells that from a lost race.
    Conditional,
    /// A write that is never sent again once bytes may have left this machine. If its fate is then
    /// unknown the error is [`ErrorKind::OutcomeUnknown`](crate::ErrorKind::OutcomeUnknown).
    Once,
}

impl Replay {
    /// Whether an attempt whose fate is unknown may be followed by another.
    #[must_use]
    pub fn survives_doubt(self) -> bool {
        match self {
            Self::Safe | Self::Keyed | Self::Conditional => true,
            Self::Once => false,
        }
    }

    /// Whether the call changes something at the service.
    #[must_use]
    pub fn writes(self) -> bool {
        self != Self::Safe
    }
}
