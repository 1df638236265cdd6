//! GP practices, open, closed and former.

use crate::ods::organisation::Organisation;
use crate::organisations as org;

const COST_CENTRE: (&str, &str) = ("RO177", "PRESCRIBING COST CENTRE");
const GP_PRACTICE: (&str, &str) = ("RO76", "GP PRACTICE");
const OUT_OF_HOURS: (&str, &str) = ("RO80", "OUT OF HOURS COST CENTRE");

/// Code, name, town, postcode of the practices that are open.
const OPEN: [(&str, &str, &str, &str); 14] = [
    (
        org::PRACTICE,
        "TANNERY LANE SURGERY",
        "NORTHMOOR",
        "XQ1 4AC",
    ),
    (
        "Z97002",
        "COPPER BEECH HEALTH CENTRE",
        "NORTHMOOR",
        "XQ1 7NQ",
    ),
    (
        "Z97003",
        "CANAL SIDE MEDICAL PRACTICE",
        "NORTHMOOR",
        "XQ1 5HK",
    ),
    ("Z97004", "ORCHARD STREET SURGERY", "NORTHMOOR", "XQ1 3BD"),
    (
        "Z97005",
        "SOUTH NORTHMOOR MEDICAL CENTRE",
        "NORTHMOOR",
        "XQ1 6PR",
    ),
    (
        org::OTHER_PRACTICE,
        "HARBOUR MEDICAL CENTRE",
        "SALTMARSH",
        "XQ7 2DF",
    ),
    ("Z97007", "LIGHTHOUSE SURGERY", "SALTMARSH", "XQ7 5KM"),
    ("Z97008", "NET LOFT LANE PRACTICE", "SALTMARSH", "XQ7 7VX"),
    ("Z97009", "FELL VIEW SURGERY", "WESTERFOLD", "XQ4 6FH"),
    (
        "Z97010",
        "DROVERS WAY HEALTH CENTRE",
        "WESTERFOLD",
        "XQ4 3GJ",
    ),
    (
        "Z97011",
        "MILL BANK MEDICAL PRACTICE",
        "WESTERFOLD",
        "XQ4 2XZ",
    ),
    ("Z97012", "ALMOND WALK SURGERY", "ELDERBROOK", "XQ9 3XZ"),
    ("Z97013", "STATION ROAD SURGERY", "ELDERBROOK", "XQ9 2LM"),
    ("Z97014", "DR PENROSE & PARTNERS", "ELDERBROOK", "XQ9 4AA"),
];

pub(super) fn all() -> Vec<Organisation> {
    let practice = |instance: u32, code: &str, name: &str| {
        Organisation::new(code, name)
            .role(instance, COST_CENTRE, "1974-04-01")
            .role(instance + 1, GP_PRACTICE, "1974-04-01")
    };
    let open = (802_001..)
        .step_by(2)
        .zip(OPEN)
        .map(|(instance, (code, name, city, postcode))| {
            practice(instance, code, name)
                .at(
                    "HEALTH CENTRE",
                    city,
                    postcode,
                    Some(990_000_400_000 + u64::from(instance)),
                )
                .reachable("01632 960240", None)
        });
    let closed = practice(802_101, org::CLOSED_PRACTICE, "OLD MILL SURGERY")
        .at("MILL LANE", "NORTHMOOR", "XQ1 2MM", None)
        .changed("2021-07-01")
        .closed("2021-06-30");
    let former = Organisation::new(org::FORMER_PRACTICE, "LOWTOWN OUT OF HOURS BASE")
        .role(802_103, COST_CENTRE, "1991-10-01")
        .ended_role(802_104, GP_PRACTICE, "1991-10-01", "2020-03-31")
        .role(802_105, OUT_OF_HOURS, "2020-04-01")
        .at("LOWTOWN CLINIC", "NORTHMOOR", "XQ1 8LT", None)
        .changed("2020-04-02");
    open.chain([closed, former]).collect()
}
