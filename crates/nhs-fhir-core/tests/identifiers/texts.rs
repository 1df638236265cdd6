//! What holds for every kind of identifier alike.

use std::collections::HashSet;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;

use nhs_fhir_core::identifier::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Runs a check for every kind: with a value as people may write it, the same as it goes on the wire, and values that are none.
macro_rules! for_every_kind {
    ($check:ident) => {
        $check::<NhsNumber>(
            " 999 000-0018",
            "9990000018",
            &["9990000019", "999000001", "999000001x"],
        );
        $check::<OdsCode>(
            " g81086\n",
            "G81086",
            &["", "G8", "G81-86", "G8108612345678"],
        );
        $check::<OdsSiteCode>("rr813 ", "RR813", &["R8", "RR8.13"]);
        $check::<Asid>(
            " 200000000985",
            "200000000985",
            &["20000000098", "20000000098X"],
        );
        $check::<PartyKey>(
            "yes-0000806",
            "YES-0000806",
            &["YES0000806", "YES_0000806", "YES-"],
        );
        $check::<SdsUserId>("999999999901 ", "999999999901", &["UNK", "99999999990X"]);
        $check::<SdsRoleProfileId>("999999999902", "999999999902", &["R8000-999902", "9999999"]);
        $check::<SdsJobRoleCode>(
            "s8000:g8000:r8001",
            "S8000:G8000:R8001",
            &["8001", "S8000:G8000", "X8001"],
        );
        $check::<Ubrn>(
            "0000 0007 0000",
            "000000070000",
            &["00000007000", "00000007000O"],
        );
        $check::<PrescriptionId>(
            "83c40e-a23856-00123w",
            "83C40E-A23856-00123W",
            &["83C40E-A23856-00123X", "83C40E"],
        );
        $check::<PrescriptionUuid>(
            " A5B9DC81-CCF4-4DAB-B887-3D88E557FEBB",
            "A5B9DC81-CCF4-4DAB-B887-3D88E557FEBB",
            &["A5B9DC81", "G5B9DC81-CCF4-4DAB-B887-3D88E557FEBB"],
        );
        $check::<PrescriptionItemId>(
            "a5b9dc81-ccf4-4dab-b887-3d88e557febb",
            "a5b9dc81-ccf4-4dab-b887-3d88e557febb",
            &["TBC", "a5b9dc81-ccf4-4dab-b887_3d88e557febb"],
        );
        $check::<GmcNumber>("c7654321", "C7654321", &["G7654321", "765432", "C76543210"]);
        $check::<GmpNumber>("g7654321", "G7654321", &["7654321", "C7654321"]);
        $check::<GdcNumber>("76543", "76543", &["76", "7654321", "76X43"]);
        $check::<NmcPin>("76a5432b", "76A5432B", &["7654321", "AA765432"]);
        $check::<GphcNumber>("2765432", "2765432", &["276543", "276543X"]);
        $check::<HcpcNumber>("ph76543", "PH76543", &["P76543X", "PH"]);
    };
}

#[test]
fn every_kind_is_read_as_people_write_it_and_written_as_the_wire_wants_it() {
    fn check<T>(written: &str, wire: &str, refused: &[&str])
    where
        T: NhsIdentifier + FromStr + for<'a> TryFrom<&'a str> + Display + AsRef<str>,
    {
        let value = T::parse(written).unwrap();
        assert_eq!(NhsIdentifier::as_str(&value), wire);
        assert_eq!((value.to_string(), value.as_ref()), (wire.into(), wire));
        assert!(T::parse(wire).unwrap() == value);
        assert!(wire.parse::<T>().is_ok_and(|parsed| parsed == value));
        assert!(T::try_from(written).is_ok_and(|tried| tried == value));
        for text in refused {
            let error = T::parse(text)
                .err()
                .unwrap_or_else(|| panic!("{} took {text}", T::NAME));
            assert_eq!(error.identifier(), T::NAME);
            assert!(text.parse::<T>().is_err() && T::try_from(text).is_err());
        }
    }
    for_every_kind!(check);
}

#[test]
fn every_kind_goes_through_serde_as_its_text() {
    fn check<T>(written: &str, wire: &str, refused: &[&str])
    where
        T: NhsIdentifier + Serialize + DeserializeOwned,
    {
        let value = T::parse(written).unwrap();
        let json = serde_json::to_string(&value).unwrap();
        assert_eq!(json, format!("\"{wire}\""));
        assert!(serde_json::from_str::<T>(&json).unwrap() == value);
        assert!(serde_json::from_slice::<T>(json.as_bytes()).unwrap() == value);
        let tree = serde_json::to_value(&value).unwrap();
        assert!(serde_json::from_value::<T>(tree).unwrap() == value);
        let binary = postcard::to_allocvec(&value).unwrap();
        assert!(postcard::from_bytes::<T>(&binary).unwrap() == value);
        for text in refused {
            let json = serde_json::to_string(text).unwrap();
            assert!(serde_json::from_str::<T>(&json).is_err(), "{}", T::NAME);
        }
    }
    for_every_kind!(check);
}

#[test]
fn every_kind_can_be_a_key_and_be_put_in_order() {
    fn check<T: NhsIdentifier + Clone + Eq + Hash + Ord>(written: &str, wire: &str, _: &[&str]) {
        let (one, other) = (T::parse(written).unwrap(), T::parse(wire).unwrap());
        assert!(one.cmp(&other).is_eq());
        assert_eq!(HashSet::from([one, other]).len(), 1);
    }
    for_every_kind!(check);
}

#[test]
fn no_kind_shows_its_value_unless_asked() {
    fn check<T>(_: &str, wire: &str, refused: &[&str])
    where
        T: NhsIdentifier + Debug + DeserializeOwned,
    {
        let value = T::parse(wire).unwrap();
        let hidden = |shown: &str, text: &str| {
            let parts = text.split(['-', ':', ' ']).filter(|part| part.len() > 2);
            for part in parts {
                assert!(!shown.contains(part), "{}: {shown}", T::NAME);
            }
        };
        hidden(&format!("{value:?} {value:#?} {:?}", Some(&value)), wire);
        for text in refused {
            let error = T::parse(text).err().unwrap();
            hidden(&format!("{error} {error:?} {error:#?}"), text);
            let json = serde_json::to_string(text).unwrap();
            let error = serde_json::from_str::<T>(&json).err().unwrap();
            hidden(&error.to_string(), text);
        }
    }
    for_every_kind!(check);
}

#[test]
fn what_is_no_text_is_refused_without_being_shown() {
    fn check<T: NhsIdentifier + DeserializeOwned>(_: &str, _: &str, _: &[&str]) {
        for json in [
            "9990000018",
            "-9990000018",
            "99900.00018",
            "true",
            "[9990000018]",
            "{\"999\":1}",
            "null",
        ] {
            let error = serde_json::from_str::<T>(json).err().unwrap().to_string();
            assert!(!error.contains("999"), "{}: {error}", T::NAME);
            let tree: serde_json::Value = serde_json::from_str(json).unwrap();
            let error = serde_json::from_value::<T>(tree.clone())
                .err()
                .unwrap()
                .to_string();
            assert!(!error.contains("999"), "{}: {error}", T::NAME);
            let mut binary = Vec::new();
            ciborium::into_writer(&tree, &mut binary).unwrap();
            let error = ciborium::from_reader::<T, _>(binary.as_slice())
                .err()
                .unwrap();
            assert!(
                !format!("{error} {error:?}").contains("999"),
                "{}: {error}",
                T::NAME
            );
        }
    }
    for_every_kind!(check);
}

#[test]
fn every_kind_has_a_name_and_a_system_of_its_own() {
    let mut names = Vec::new();
    let mut systems = Vec::new();
    let mut note = |name: &'static str, system: &'static str| {
        names.push(name);
        systems.push(system);
    };
    macro_rules! noted {
        ($($kind:ident),*) => {$( note(<$kind as NhsIdentifier>::NAME, $kind::SYSTEM); )*};
    }
    noted!(
        NhsNumber,
        OdsCode,
        OdsSiteCode,
        Asid,
        PartyKey,
        SdsUserId,
        SdsRoleProfileId,
        SdsJobRoleCode,
        Ubrn,
        PrescriptionId,
        PrescriptionUuid,
        PrescriptionItemId,
        GmcNumber,
        GmpNumber,
        GdcNumber,
        NmcPin,
        GphcNumber,
        HcpcNumber
    );
    for system in &systems {
        assert_eq!(system::canonical(system), *system);
    }
    let count = names.len();
    assert_eq!(HashSet::<_>::from_iter(names).len(), count);
    assert_eq!(HashSet::<_>::from_iter(systems).len(), count);
}

#[test]
fn a_job_role_is_read_from_what_cis2_gives() {
    let claim = r#"{"activities":["A"],"role_name":"\"Clinical\":\"Sub, group\":\"A \"\" Role\"","role_code":"s8000:g8000:r8001"}"#;
    let role: SdsJobRole = serde_json::from_str(claim).unwrap();
    assert_eq!(role.code().as_str(), "S8000:G8000:R8001");
    assert_eq!(role.name(), Some(" Role"));
    assert_eq!(
        role.full_name(),
        Some("\"Clinical\":\"Sub, group\":\"A \"\" Role\"")
    );
    let again: SdsJobRole = serde_json::from_str(&serde_json::to_string(&role).unwrap()).unwrap();
    assert_eq!(again, role);

    let binary = postcard::to_allocvec(&role).unwrap();
    assert_eq!(postcard::from_bytes::<SdsJobRole>(&binary).unwrap(), role);

    let plain = SdsJobRole::parse("R8000", Some("Clinical Practitioner")).unwrap();
    assert_eq!(plain.name(), Some("Clinical Practitioner"));
    assert_eq!(SdsJobRole::parse("R8000", Some("")).unwrap().name(), None);
    let unnamed: SdsJobRole =
        serde_json::from_str(r#"{"role_code":"R8000","role_name":null}"#).unwrap();
    assert_eq!(unnamed.name(), None);
}

#[test]
fn a_claim_that_is_no_job_role_is_refused_without_being_shown() {
    for claim in [
        r#"{"role_name":"Secret"}"#,
        r#"{"role_code":"Secret"}"#,
        r#"{"role_code":5150}"#,
        r#"{"role_code":"R8000","role_name":5150}"#,
        r#"["Secret"]"#,
        "5150",
        "\"Secret\"",
    ] {
        let error = serde_json::from_str::<SdsJobRole>(claim)
            .unwrap_err()
            .to_string();
        assert!(
            !error.contains("Secret") && !error.contains("5150"),
            "{error}"
        );
    }
    let role = SdsJobRole::parse("R8000", Some("Secret")).unwrap();
    let shown = format!("{role:?}");
    assert!(!shown.contains("8000") && !shown.contains("Secret"));
}
