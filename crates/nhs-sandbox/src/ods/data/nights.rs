//! What each of the first reloads changes. Later ones write all rows anew and change nothing.

use super::relationships::{IN_GEOGRAPHY_OF, Kind, OPERATED_BY};
use crate::organisations as org;

/// The changes of one night, dated with the day of the reload that brings them.
pub(in crate::ods) struct Night {
    pub(in crate::ods) opened: &'static [Opened],
    /// Code and new name.
    pub(in crate::ods) renamed: &'static [(&'static str, &'static str)],
    pub(in crate::ods) closed: &'static [&'static str],
    pub(in crate::ods) deleted: &'static [&'static str],
    /// Relationships deleted beside those of deleted organisations.
    pub(in crate::ods) unrelated: &'static [&'static str],
    /// Organisation and instance.
    pub(in crate::ods) roles_deleted: &'static [(&'static str, u32)],
    /// Id, predecessor, successor.
    pub(in crate::ods) succeeded: &'static [(u32, &'static str, &'static str)],
    pub(in crate::ods) successions_deleted: &'static [u32],
}

/// A pharmacy that opens, and what it stands in.
pub(in crate::ods) struct Opened {
    pub(in crate::ods) code: &'static str,
    pub(in crate::ods) name: &'static str,
    pub(in crate::ods) instance: u32,
    pub(in crate::ods) related: &'static [(Kind, &'static str)],
}

pub(in crate::ods) const NIGHTS: [Night; 2] = [
    Night {
        opened: &[Opened {
            code: org::OPENS,
            name: "STATION PARADE PHARMACY",
            instance: 803_201,
            related: &[
                (OPERATED_BY, org::PHARMACY_HEADQUARTERS),
                (IN_GEOGRAPHY_OF, org::ICB),
            ],
        }],
        renamed: &[(org::CHANGES_NAME, "CANAL STREET CHEMIST")],
        closed: &[org::CLOSES],
        deleted: &[org::IS_DELETED],
        unrelated: &["900030"],
        roles_deleted: &[("ZT3", 800_005)],
        succeeded: &[],
        successions_deleted: &[10_509],
    },
    Night {
        opened: &[Opened {
            code: "FZ014",
            name: "PLATFORM TWO PHARMACY",
            instance: 803_202,
            related: &[(OPERATED_BY, "PZ2"), (IN_GEOGRAPHY_OF, org::ICB)],
        }],
        renamed: &[(org::OPENS, "STATION PARADE CHEMIST")],
        closed: &["ZT2"],
        deleted: &["FZ012"],
        unrelated: &[],
        roles_deleted: &[],
        succeeded: &[(10_520, "ZT2", org::TRUST)],
        successions_deleted: &[],
    },
];
