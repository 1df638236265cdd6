//! Organisations that others took over from, the trust that was split among them, and who succeeded whom.

use crate::ods::organisation::Organisation;
use crate::ods::succession::Succession;
use crate::organisations as org;

const PRIMARY_CARE_TRUST: (&str, &str) = ("RO179", "PRIMARY CARE TRUST");

pub(super) fn all() -> Vec<Organisation> {
    let [east, west] = org::SUCCESSION_CIRCLE;
    let trusts = [
        (
            org::TWICE_SUCCEEDED,
            "SALTMARSH PRIMARY CARE TRUST",
            "2001-04-01",
            "2006-09-30",
        ),
        (
            "5ZB",
            "NORTHMOOR PRIMARY CARE TRUST",
            "2001-04-01",
            "2006-09-30",
        ),
        (
            org::SPLIT,
            "NORTHMOOR AND SALTMARSH PRIMARY CARE TRUST",
            "2006-10-01",
            "2013-03-31",
        ),
        (
            east,
            "ELDERBROOK EAST PRIMARY CARE TRUST",
            "2001-04-01",
            "2013-03-31",
        ),
        (
            west,
            "ELDERBROOK WEST PRIMARY CARE TRUST",
            "2001-04-01",
            "2013-03-31",
        ),
    ];
    (804_001..)
        .zip(trusts)
        .map(|(instance, (code, name, start, end))| {
            Organisation::new(code, name)
                .role(instance, PRIMARY_CARE_TRUST, start)
                .changed("2013-04-01")
                .closed(end)
        })
        .collect()
}

/// Successions are recorded for statutory organisations only.
pub(super) fn successions() -> Vec<Succession> {
    let [east, west] = org::SUCCESSION_CIRCLE;
    let successions = [
        (org::TWICE_SUCCEEDED, org::SPLIT, "2006-10-01"),
        ("5ZB", org::SPLIT, "2006-10-01"),
        (org::SPLIT, org::SUB_ICB, "2013-04-01"),
        (org::SPLIT, "Z7B", "2013-04-01"),
        (org::CLOSED_TRUST, org::TRUST, "2019-04-01"),
        (org::CLOSED_TRUST, "ZT3", "2019-04-01"),
        (east, west, "2013-04-01"),
        (west, east, "2013-04-01"),
        // taken back at the first reload
        (org::CLOSED_TRUST, "ZT4", "2019-04-01"),
    ];
    (10_501..)
        .zip(successions)
        .map(|(id, (predecessor, successor, on))| Succession {
            id,
            predecessor,
            successor,
            on: on.into(),
        })
        .collect()
}
