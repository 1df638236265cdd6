//! The code systems of UK Core and CareConnect: as published, and how codings are seen as codes of them.
//!
//! The definitions are read from `$NHS_CONFORMANCE_DATA`, by default the data folder beside the project. Without it those tests
//! say so and pass, except on CI, where it must be there.

#![cfg(all(feature = "uk-core", any(feature = "r4", feature = "stu3")))]
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "../../../tests/conformance_data.rs"]
mod conformance_data;

use std::collections::BTreeMap;

#[cfg(feature = "stu3")]
use nhs_fhir_core::careconnect::codes as care_connect;
use nhs_fhir_core::primitive::Code;
use nhs_fhir_core::uk::codes::CodeTable;
#[cfg(feature = "r4")]
use nhs_fhir_core::uk_core::codes;
use serde_json::Value;

const FOLDERS: [&str; 4] = [
    "fhir/ukcore/codesystems",
    "fhir/nhsengland/NHSEnglandImplementationGuide",
    "fhir/careconnect-stu3/CodeSystem",
    "fhir/gpconnect-stu3/CodeSystem",
];

fn tables() -> Vec<&'static CodeTable> {
    let mut tables = Vec::new();
    #[cfg(feature = "r4")]
    tables.extend(codes::SYSTEMS);
    #[cfg(feature = "stu3")]
    tables.extend(care_connect::SYSTEMS);
    tables
}

/// The code systems of a folder: url, and displays by code.
fn definitions(folder: &str) -> Vec<(String, BTreeMap<String, String>)> {
    fn concepts(list: &Value, into: &mut BTreeMap<String, String>) {
        for concept in list.as_array().into_iter().flatten() {
            let text = |member: &str| concept[member].as_str().unwrap_or_default().to_owned();
            into.insert(text("code"), text("display"));
            concepts(&concept["concept"], into);
        }
    }
    let Some(folder) = conformance_data::folder(folder) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|end| end != "json") {
            continue;
        }
        let value: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        if value["resourceType"] == "CodeSystem" {
            let mut all = BTreeMap::new();
            concepts(&value["concept"], &mut all);
            found.push((value["url"].as_str().unwrap().to_owned(), all));
        }
    }
    found
}

#[test]
fn every_system_has_the_codes_and_displays_that_are_published() {
    let published: Vec<_> = FOLDERS
        .iter()
        .flat_map(|folder| definitions(folder))
        .collect();
    if published.is_empty() {
        return;
    }
    for table in tables() {
        let held: BTreeMap<_, _> = table
            .concepts()
            .map(|(code, display)| (code.to_owned(), display.to_owned()))
            .collect();
        assert_eq!(held.len(), table.concepts().len(), "{table:?}");
        let is_published = published
            .iter()
            .any(|(url, concepts)| url == table.url() && *concepts == held);
        assert!(is_published, "{table:?}");
    }
}

#[test]
fn a_code_means_the_same_under_every_name_of_its_system() {
    let plain = |text: &str| {
        text.split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .to_lowercase()
    };
    for (url, concepts) in FOLDERS.iter().flat_map(|folder| definitions(folder)) {
        for table in tables().iter().filter(|table| table.is_known_as(&url)) {
            for (code, display) in table.concepts() {
                if let Some(other) = concepts.get(code) {
                    assert_eq!(
                        plain(display),
                        plain(other),
                        "{code} of {table:?} and {url}"
                    );
                }
            }
        }
    }
}

#[test]
fn no_two_systems_of_a_release_share_a_url_and_every_code_is_a_fhir_code() {
    let tables = tables();
    for table in &tables {
        let same = |other: &&&CodeTable| other.url() == table.url();
        assert_eq!(tables.iter().filter(same).count(), 1, "{table:?}");
        assert!(
            table.concepts().all(|(code, _)| Code::parse(code).is_ok()),
            "{table:?}"
        );
    }
}

#[cfg(feature = "r4")]
mod r4 {
    use nhs_fhir_core::primitive::{CodeSet, Coded};
    use nhs_fhir_core::r4::{CodeableConcept, Coding};
    use nhs_fhir_core::uk_core::codes::{
        CodeSystem, DeathNotificationStatus, EthnicCategoryEngland, HumanLanguage,
        NhsNumberVerificationStatusEngland as Verification,
    };

    #[test]
    fn a_concept_says_whether_it_has_the_system_and_whether_the_system_has_the_code() {
        let known = EthnicCategoryEngland::NotStated.to_codeable_concept();
        assert_eq!(
            EthnicCategoryEngland::of(&known),
            Some(Coded::Known(EthnicCategoryEngland::NotStated))
        );
        let unlisted = CodeableConcept::new(EthnicCategoryEngland::SYSTEM, "Q9").unwrap();
        assert_eq!(
            EthnicCategoryEngland::of(&unlisted),
            Some(Coded::Other("Q9".into()))
        );
        assert_eq!(HumanLanguage::of(&known), None);
        assert_eq!(HumanLanguage::of(&CodeableConcept::default()), None);
    }

    #[test]
    fn a_coding_without_a_code_has_none_of_the_system() {
        let coding = Coding {
            code: None,
            ..HumanLanguage::Welsh.to_coding()
        };
        assert_eq!(HumanLanguage::of(&coding), None);
        let two = CodeableConcept::from(coding).with_coding(HumanLanguage::French.to_coding());
        assert!(HumanLanguage::of(&two).is_some_and(|code| code == HumanLanguage::French));
    }

    #[test]
    fn the_systems_own_url_comes_before_its_other_names() {
        let former = "https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatus";
        let concept = CodeableConcept::new(former, "number-present-and-verified").unwrap();
        assert!(matches!(Verification::of(&concept), Some(Coded::Other(_))));
        let both = concept.with_coding(Verification::TraceRequired.to_coding());
        assert!(
            Verification::of(&both).is_some_and(|status| status == Verification::TraceRequired)
        );
    }

    #[test]
    fn a_coding_is_made_with_system_code_and_display() {
        let coding = DeathNotificationStatus::Informal.to_coding();
        assert!(coding.is(DeathNotificationStatus::SYSTEM, "1"));
        assert_eq!(
            coding.display.as_deref(),
            Some(DeathNotificationStatus::Informal.display())
        );
        for status in DeathNotificationStatus::ALL {
            assert!(
                DeathNotificationStatus::of(&status.to_coding())
                    .is_some_and(|code| code == *status)
            );
            assert_eq!(
                DeathNotificationStatus::from_code(status.code()),
                Some(*status)
            );
        }
    }

    #[test]
    fn debug_does_not_say_which_code_it_is() {
        let code = EthnicCategoryEngland::WhiteBritish;
        assert_eq!(format!("{code:?}"), "EthnicCategoryEngland(..)");
        let held = EthnicCategoryEngland::of(&code.to_coding());
        assert_eq!(format!("{held:?}"), "Some(Known(..))");
    }
}

#[cfg(feature = "stu3")]
mod stu3 {
    use nhs_fhir_core::careconnect::codes::CodeSystem;
    use nhs_fhir_core::careconnect::codes::{
        HumanLanguage, MedicationChangeStatus, PrescriptionType,
    };
    use nhs_fhir_core::primitive::Coded;
    use nhs_fhir_core::stu3::Coding;

    #[test]
    fn a_copy_at_gp_connect_is_the_same_system() {
        let copy = "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-HumanLanguage-1";
        let coding = Coding::new(copy, "cy").unwrap();
        assert_eq!(
            HumanLanguage::of(&coding),
            Some(Coded::Known(HumanLanguage::Welsh))
        );
    }

    #[test]
    fn a_code_that_only_the_copy_has_is_kept() {
        let copy = "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-PrescriptionType-1";
        let coding = Coding::new(copy, "acute-handwritten").unwrap();
        assert_eq!(
            PrescriptionType::of(&coding),
            Some(Coded::Other("acute-handwritten".into()))
        );
    }

    #[test]
    fn a_code_without_words_makes_a_coding_without_a_display() {
        assert_eq!(MedicationChangeStatus::Added.to_coding().display, None);
    }
}
