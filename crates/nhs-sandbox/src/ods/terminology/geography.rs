//! The areas that a postcode of the sandbox lies in, by the names of the NHS Postcode Directory. The codes are invented.

use crate::organisations as org;

/// Name of the boundary, code and name of the area.
pub(super) type Area = (&'static str, &'static str, &'static str);

/// What a town's postcodes start with, and the areas that it lies in.
const TOWNS: [(&str, [Area; 12]); 4] = [
    (
        "XQ1 ",
        areas(
            ("E99000101", "NORTHMOOR CASTLE WARD"),
            ("E99100101", "NORTHMOOR 001A"),
            ("E99200001", "NORTHMOOR"),
            (
                org::ICB,
                "NHS NORTHMOOR AND SALTMARSH INTEGRATED CARE BOARD",
            ),
            (org::SUB_ICB, "NHS NORTHMOOR AND SALTMARSH ICB - Z7A"),
            ("E99300001", "NORTHMOOR CENTRAL"),
        ),
    ),
    (
        "XQ7 ",
        areas(
            ("E99000201", "SALTMARSH HARBOUR WARD"),
            ("E99100201", "SALTMARSH 003C"),
            ("E99200002", "SALTMARSH"),
            (
                org::ICB,
                "NHS NORTHMOOR AND SALTMARSH INTEGRATED CARE BOARD",
            ),
            ("Z7B", "NHS NORTHMOOR AND SALTMARSH ICB - Z7B"),
            ("E99300002", "SALTMARSH AND THE COAST"),
        ),
    ),
    (
        "XQ4 ",
        areas(
            ("E99000301", "WESTERFOLD FELL WARD"),
            ("E99100301", "WESTERFOLD 002B"),
            ("E99200003", "WESTERFOLD"),
            ("QZ2", "NHS WESTERFOLD INTEGRATED CARE BOARD"),
            ("Z7C", "NHS WESTERFOLD ICB - Z7C"),
            ("E99300003", "WESTERFOLD"),
        ),
    ),
    (
        "XQ9 ",
        areas(
            ("E99000401", "ELDERBROOK STATION WARD"),
            ("E99100401", "ELDERBROOK 004D"),
            ("E99200004", "ELDERBROOK VALE"),
            ("QZ3", "NHS ELDERBROOK VALE INTEGRATED CARE BOARD"),
            ("Z7E", "NHS ELDERBROOK VALE ICB - Z7E"),
            ("E99300004", "ELDERBROOK"),
        ),
    ),
];

/// The boundaries, as properties of a code system.
pub(super) const BOUNDARIES: [(&str, &str); 12] = [
    ("CA", "Coding"),
    ("EW", "Coding"),
    ("GOR", "Coding"),
    ("ICB", "Coding"),
    ("LA", "Coding"),
    ("LSOA11", "Coding"),
    ("NHSER", "Coding"),
    ("PC", "Coding"),
    ("PCO", "Coding"),
    ("SMHPC AED", "Coding"),
    ("SMHPC AS", "Coding"),
    ("SMHPC CT4", "Coding"),
];

type Named = (&'static str, &'static str);

const fn areas(
    ward: Named,
    output_area: Named,
    authority: Named,
    board: Named,
    organisation: Named,
    constituency: Named,
) -> [Area; 12] {
    [
        ("CA", "E99400001", "ESTSHIRE CANCER ALLIANCE"),
        ("EW", ward.0, ward.1),
        ("GOR", "Z", "ESTSHIRE AND THE MOORS"),
        ("ICB", board.0, board.1),
        ("LA", authority.0, authority.1),
        ("LSOA11", output_area.0, output_area.1),
        ("NHSER", "YZ1", "NHS ENGLAND ESTSHIRE AND THE MOORS"),
        ("PC", constituency.0, constituency.1),
        ("PCO", organisation.0, organisation.1),
        (
            "SMHPC AED",
            "Z9AED",
            "ESTSHIRE ADULT EATING DISORDER COLLABORATIVE",
        ),
        ("SMHPC AS", "Z9ASC", "ESTSHIRE ADULT SECURE COLLABORATIVE"),
        ("SMHPC CT4", "Z9CT4", "ESTSHIRE CYPMH TIER 4 COLLABORATIVE"),
    ]
}

/// The areas that a postcode lies in; none for a postcode outside the sandbox's towns.
pub(super) fn areas_of(postcode: &str) -> &'static [Area] {
    TOWNS
        .iter()
        .find(|(start, _)| postcode.starts_with(start))
        .map(|(_, areas)| areas.as_slice())
        .unwrap_or_default()
}

/// Every area once.
pub(super) fn all() -> Vec<Area> {
    let mut areas: Vec<Area> = TOWNS.iter().flat_map(|(_, areas)| *areas).collect();
    areas.sort_by_key(|(_, code, _)| *code);
    areas.dedup_by_key(|(_, code, _)| *code);
    areas
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_boundary_is_declared_and_every_area_named_once() {
        for (boundary, code, name) in areas_of("XQ1 4AC") {
            assert!(BOUNDARIES.iter().any(|(declared, _)| declared == boundary));
            assert!(!name.is_empty() && all().iter().any(|(_, held, _)| held == code));
        }
        assert!(areas_of("XQ11 1AA").is_empty() && areas_of("").is_empty());
    }
}
