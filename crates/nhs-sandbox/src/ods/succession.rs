//! Who took over from whom: mergers, splits and, as in the live data, a circle that leads nowhere.

use super::organisation::Day;

/// The succession of one organisation by another on a day. An organisation may have several of either.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Succession {
    pub(crate) id: u32,
    pub(crate) predecessor: &'static str,
    pub(crate) successor: &'static str,
    /// The legal date of it.
    pub(crate) on: Day,
}

pub(crate) const SUCCESSIONS: &str =
    "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/succession";
