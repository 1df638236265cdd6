//! Pharmacies and the companies that run them.

use super::nights::Opened;
use crate::ods::organisation::{Day, Organisation};
use crate::organisations as org;

const HEADQUARTERS: (&str, &str) = ("RO181", "PHARMACY HEADQUARTER");
const PHARMACY: (&str, &str) = ("RO182", "PHARMACY");

const TOWNS: [(&str, &str); 4] = [
    ("NORTHMOOR", "XQ1"),
    ("SALTMARSH", "XQ7"),
    ("WESTERFOLD", "XQ4"),
    ("ELDERBROOK", "XQ9"),
];

pub(super) fn all() -> Vec<Organisation> {
    let companies = [
        (org::PHARMACY_HEADQUARTERS, "ESTSHIRE CHEMISTS LIMITED"),
        ("PZ2", "MORTAR & PESTLE (NORTHMOOR) LIMITED"),
        ("PZ3", "COASTAL CARE PHARMACIES LLP"),
    ];
    let companies = (803_001..).zip(companies).map(|(instance, (code, name))| {
        Organisation::new(code, name)
            .role(instance, HEADQUARTERS, "2005-09-01")
            .at("2 EXCHANGE SQUARE", "NORTHMOOR", "XQ1 0EX", None)
            .changed("2023-05-03")
    });
    let shops = [
        (org::PHARMACY, "NORTHMOOR PHARMACY"),
        ("FZ002", "SALTMARSH PHARMACY"),
        ("FZ003", "WESTERFOLD PHARMACY"),
        ("FZ004", "ELDERBROOK PHARMACY"),
        ("FZ005", "CANAL SIDE CHEMIST"),
        ("FZ006", "QUAYSIDE CHEMIST"),
        ("FZ007", "FELLSIDE CHEMIST"),
        ("FZ008", "VALE CHEMIST"),
        ("FZ009", "COASTAL CARE PHARMACY - NORTHMOOR"),
        ("FZ010", "COASTAL CARE PHARMACY - SALTMARSH"),
        ("FZ011", "COASTAL CARE PHARMACY - WESTERFOLD"),
        ("FZ012", "COASTAL CARE PHARMACY - ELDERBROOK"),
    ];
    let shops = (803_101_u32..)
        .zip(shops)
        .zip(TOWNS.into_iter().cycle())
        .map(|((instance, (code, name)), (city, area))| {
            Organisation::new(code, name)
                .role(instance, PHARMACY, "2006-03-13")
                .at(
                    "HIGH STREET",
                    city,
                    &format!("{area} 3HS"),
                    Some(990_000_500_000 + u64::from(instance)),
                )
                .changed("2023-05-03")
        });
    companies.chain(shops).collect()
}

pub(super) fn more(count: u32) -> impl Iterator<Item = Organisation> {
    (1..=count)
        .zip(TOWNS.into_iter().cycle())
        .map(|(number, (city, area))| {
            Organisation::new(
                &format!("FY{number:05}"),
                &format!("ROWAN PHARMACY BRANCH {number}"),
            )
            .role(1_000_000 + number, PHARMACY, "2012-01-09")
            .at(
                "MARKET STREET",
                city,
                &format!("{area} 9MS"),
                Some(990_001_000_000 + u64::from(number)),
            )
            .changed("2022-02-14")
        })
}

pub(super) fn opened(opened: &Opened, on: &Day) -> Organisation {
    Organisation::new(opened.code, opened.name)
        .role(opened.instance, PHARMACY, on.clone())
        .at(
            "STATION PARADE",
            "NORTHMOOR",
            "XQ1 5SP",
            Some(990_000_600_000 + u64::from(opened.instance)),
        )
        .changed(on.clone())
}
