//! NHS trusts, their sites, and other providers.

use crate::ods::organisation::Organisation;
use crate::organisations as org;

const NHS_TRUST: (&str, &str) = ("RO197", "NHS TRUST");
const FOUNDATION_TRUST: (&str, &str) = ("RO57", "FOUNDATION TRUST");
const TRUST_SITE: (&str, &str) = ("RO198", "NHS TRUST SITE");
const INDEPENDENT: (&str, &str) = ("RO172", "INDEPENDENT SECTOR HEALTHCARE PROVIDER");
const HOSPICE: (&str, &str) = ("RO7", "HOSPICE");

pub(super) fn all() -> Vec<Organisation> {
    [trusts(), sites(), others()].concat()
}

fn trusts() -> Vec<Organisation> {
    vec![
        Organisation::new(
            org::TRUST,
            "NORTHMOOR UNIVERSITY HOSPITALS NHS FOUNDATION TRUST",
        )
        .role(800_001, NHS_TRUST, "1998-04-01")
        .role(800_002, FOUNDATION_TRUST, "2007-08-01")
        .at(
            "INFIRMARY ROAD",
            "NORTHMOOR",
            "XQ1 1AA",
            Some(990_000_001_001),
        )
        .reachable(
            "01632 960201",
            Some("HTTPS://WWW.NORTHMOORHOSPITALS.EXAMPLE/"),
        )
        .changed("2025-06-17"),
        Organisation::new("ZT2", "SALTMARSH COMMUNITY HEALTH NHS TRUST")
            .role(800_003, NHS_TRUST, "2011-04-01")
            .at(
                "QUAYSIDE HOUSE",
                "SALTMARSH",
                "XQ7 1AA",
                Some(990_000_001_002),
            )
            .reachable("01632 960202", None)
            .changed("2024-10-02"),
        Organisation::new("ZT3", "WESTERFOLD MENTAL HEALTH NHS FOUNDATION TRUST")
            .role(800_004, NHS_TRUST, "2002-04-01")
            .role(800_005, FOUNDATION_TRUST, "2009-11-01")
            .at("THE LINDENS", "WESTERFOLD", "XQ4 1AA", None)
            .changed("2024-10-03"),
        Organisation::new("ZT4", "ESTSHIRE AMBULANCE SERVICE NHS TRUST")
            .role(800_006, NHS_TRUST, "2006-07-01")
            .at(
                "UNIT 4 BEACON PARK",
                "NORTHMOOR",
                "XQ1 9ZZ",
                Some(990_000_001_004),
            ),
        Organisation::new("ZT5", "ST. OSYTH'S CHILDREN'S HOSPITAL NHS TRUST")
            .role(800_007, NHS_TRUST, "1995-04-01")
            .at(
                "BISHOP'S WALK",
                "NORTHMOOR",
                "XQ1 2ZZ",
                Some(990_000_001_005),
            ),
        Organisation::new(org::CLOSED_TRUST, "ELDERBROOK HOSPITALS NHS TRUST")
            .role(800_008, NHS_TRUST, "1993-04-01")
            .at(
                "ELDERBROOK HOSPITAL",
                "ELDERBROOK",
                "XQ9 1AA",
                Some(990_000_001_006),
            )
            .changed("2019-04-01")
            .closed("2019-03-31"),
    ]
}

fn sites() -> Vec<Organisation> {
    let sites = [
        (
            org::SITE,
            "NORTHMOOR GENERAL HOSPITAL",
            "NORTHMOOR",
            "XQ1 1AB",
        ),
        (
            "ZT102",
            "NORTHMOOR WOMEN'S HOSPITAL",
            "NORTHMOOR",
            "XQ1 1AD",
        ),
        ("ZT103", "NORTHMOOR EYE CLINIC", "NORTHMOOR", "XQ1 1AE"),
        (
            "ZT104",
            "SOUTH NORTHMOOR DIAGNOSTIC CENTRE",
            "NORTHMOOR",
            "XQ1 1AF",
        ),
        (
            "ZT201",
            "SALTMARSH COTTAGE HOSPITAL",
            "SALTMARSH",
            "XQ7 1AB",
        ),
        ("ZT202", "SALTMARSH WALK-IN CENTRE", "SALTMARSH", "XQ7 1AD"),
        ("ZT203", "HARBOUR CLINIC", "SALTMARSH", "XQ7 1AE"),
        ("ZT301", "WESTERFOLD HOUSE", "WESTERFOLD", "XQ4 1AB"),
        ("ZT302", "THE ROWANS", "WESTERFOLD", "XQ4 1AD"),
        ("ZT303", "FELLSIDE DAY UNIT", "WESTERFOLD", "XQ4 1AE"),
        (
            "ZT401",
            "NORTHMOOR AMBULANCE STATION",
            "NORTHMOOR",
            "XQ1 9ZY",
        ),
        (
            "ZT402",
            "SALTMARSH AMBULANCE STATION",
            "SALTMARSH",
            "XQ7 9ZY",
        ),
        (
            "ZT501",
            "ST. OSYTH'S CHILDREN'S HOSPITAL",
            "NORTHMOOR",
            "XQ1 2ZY",
        ),
        ("ZT601", "ELDERBROOK HOSPITAL", "ELDERBROOK", "XQ9 1AB"),
    ];
    (800_101..)
        .zip(sites)
        .map(|(instance, (code, name, city, postcode))| {
            let site = Organisation::new(code, name)
                .site()
                .role(instance, TRUST_SITE, "2008-04-01")
                .at(
                    name,
                    city,
                    postcode,
                    Some(990_000_200_000 + u64::from(instance)),
                );
            if code.starts_with(org::CLOSED_TRUST) {
                site.changed("2019-04-01").closed("2019-03-31")
            } else {
                site
            }
        })
        .collect()
}

fn others() -> Vec<Organisation> {
    let mut hospice = Organisation::new(org::REFERENCE_ONLY, "SALTMARSH HOSPICE").role(
        800_202,
        HOSPICE,
        "2014-01-06",
    );
    hospice.reference_only = true;
    vec![
        Organisation::new("8ZH01", "MOORLAND INDEPENDENT CLINICS LIMITED")
            .role(800_201, INDEPENDENT, "2015-04-01")
            .at("4400 PARKWAY", "NORTHMOOR", "XQ1 5TT", None)
            .changed("2023-05-03"),
        hospice,
    ]
}
