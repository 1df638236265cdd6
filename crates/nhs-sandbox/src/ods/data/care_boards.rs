//! The region, integrated care boards, their sub-locations, and primary care networks.

use crate::ods::organisation::Organisation;
use crate::organisations as org;

const REGION: (&str, &str) = ("RO210", "NHS ENGLAND (REGION, LOCAL OFFICE)");
const STRATEGIC_PARTNERSHIP: (&str, &str) = ("RO261", "STRATEGIC PARTNERSHIP");
const CARE_BOARD: (&str, &str) = ("RO318", "INTEGRATED CARE BOARD");
const COMMISSIONING_GROUP: (&str, &str) = ("RO98", "CLINICAL COMMISSIONING GROUP");
const SUB_LOCATION: (&str, &str) = ("RO319", "SUB ICB LOCATION");
const NETWORK: (&str, &str) = ("RO272", "PRIMARY CARE NETWORK");

/// The region that all of the sandbox lies in.
pub(super) const REGION_CODE: &str = "YZ1";

pub(super) fn all() -> Vec<Organisation> {
    let region = Organisation::new(REGION_CODE, "NHS ENGLAND ESTSHIRE AND THE MOORS")
        .role(801_001, REGION, "2019-04-01")
        .at("CITY OFFICE PARK", "NORTHMOOR", "XQ1 0AA", None);
    let boards = [
        (
            org::ICB,
            "NHS NORTHMOOR AND SALTMARSH INTEGRATED CARE BOARD",
            "NORTHMOOR",
            "XQ1 0AB",
        ),
        (
            "QZ2",
            "NHS WESTERFOLD INTEGRATED CARE BOARD",
            "WESTERFOLD",
            "XQ4 0AB",
        ),
        (
            "QZ3",
            "NHS ELDERBROOK VALE INTEGRATED CARE BOARD",
            "ELDERBROOK",
            "XQ9 0AB",
        ),
    ];
    let boards =
        (801_101..)
            .step_by(2)
            .zip(boards)
            .map(|(instance, (code, name, city, postcode))| {
                Organisation::new(code, name)
                    .role(instance, STRATEGIC_PARTNERSHIP, "2016-12-01")
                    .role(instance + 1, CARE_BOARD, "2022-07-01")
                    .at(
                        "CIVIC CENTRE",
                        city,
                        postcode,
                        Some(990_000_300_000 + u64::from(instance)),
                    )
                    .changed("2022-07-01")
            });
    let locations = [
        (
            org::SUB_ICB,
            "NHS NORTHMOOR AND SALTMARSH ICB - Z7A",
            "NORTHMOOR",
        ),
        ("Z7B", "NHS NORTHMOOR AND SALTMARSH ICB - Z7B", "SALTMARSH"),
        ("Z7C", "NHS WESTERFOLD ICB - Z7C", "WESTERFOLD"),
        ("Z7D", "NHS WESTERFOLD ICB - Z7D", "WESTERFOLD"),
        ("Z7E", "NHS ELDERBROOK VALE ICB - Z7E", "ELDERBROOK"),
        ("Z7F", "NHS ELDERBROOK VALE ICB - Z7F", "ELDERBROOK"),
    ];
    let locations = (801_201..)
        .step_by(2)
        .zip(locations)
        .map(|(instance, (code, name, city))| {
            Organisation::new(code, name)
                .role(instance, COMMISSIONING_GROUP, "2013-04-01")
                .role(instance + 1, SUB_LOCATION, "2022-07-01")
                .at("CIVIC CENTRE", city, "XQ1 0AD", None)
                .changed("2022-07-01")
        });
    let networks = [
        (
            org::PRIMARY_CARE_NETWORK,
            "NORTHMOOR CENTRAL PCN",
            "NORTHMOOR",
        ),
        ("UZ0002", "NORTHMOOR SOUTH PCN", "NORTHMOOR"),
        ("UZ0003", "SALTMARSH COASTAL PCN", "SALTMARSH"),
        ("UZ0004", "WESTERFOLD FELLS PCN", "WESTERFOLD"),
        ("UZ0005", "ELDERBROOK PCN", "ELDERBROOK"),
    ];
    let networks = (801_301..)
        .zip(networks)
        .map(|(instance, (code, name, city))| {
            Organisation::new(code, name)
                .role(instance, NETWORK, "2019-07-01")
                .at("C/O TANNERY LANE SURGERY", city, "XQ1 4AC", None)
        });
    [region]
        .into_iter()
        .chain(boards)
        .chain(locations)
        .chain(networks)
        .collect()
}
