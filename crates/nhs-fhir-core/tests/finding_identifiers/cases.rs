//! What each release does alike.

use super::release::{Identifier, Organization, Patient, Practitioner, Reference};
use nhs_fhir_core::identifier::*;
use nhs_fhir_core::json::{Reader, to_vec};

fn practitioner(identifiers: &str) -> Practitioner {
    let json = format!(r#"{{"resourceType":"Practitioner","identifier":[{identifiers}]}}"#);
    Reader::lenient()
        .read::<Practitioner>(json.as_bytes())
        .unwrap()
        .value
}

fn identifier(members: &str) -> Identifier {
    let found = practitioner(&format!("{{{members}}}"));
    found.identifier.iter().next().unwrap().clone()
}

fn system_of(identifier: &Identifier) -> Option<&str> {
    identifier.system.as_ref().map(AsRef::as_ref)
}

/// It goes into an identifier of the system given, and comes back from it and from a list the same.
fn there_and_back<T>(text: &str, system: &str)
where
    T: NhsIdentifier + Clone + std::fmt::Debug,
    T: for<'a> TryFrom<&'a Identifier, Error = WrongIdentifier>,
{
    let value = T::parse(text).unwrap();
    let identifier = Identifier::from(value.clone());
    assert_eq!(system_of(&identifier), Some(system));
    assert_eq!(identifier.value.as_deref(), Some(text));
    assert_eq!(T::try_from(&identifier), Ok(value.clone()));

    let json = to_vec(&identifier);
    let json = String::from_utf8(json).unwrap();
    assert!(json.contains(text), "{}", T::NAME);

    let others = [
        Identifier::new("urn:x", text).unwrap(),
        identifier,
        Identifier::new("urn:x", text).unwrap(),
    ];
    let held = Practitioner {
        identifier: others.into(),
        ..Practitioner::default()
    };
    assert_eq!(held.identifier.find::<T>(), Ok(Some(value.clone())));
    assert_eq!(
        held.identifier.find_all::<T>().collect::<Vec<_>>(),
        [Ok(value)]
    );
}

#[test]
fn every_kind_goes_into_an_identifier_of_its_system_and_back() {
    there_and_back::<NhsNumber>("9990000018", "https://fhir.nhs.uk/Id/nhs-number");
    there_and_back::<OdsCode>("G81086", "https://fhir.nhs.uk/Id/ods-organization-code");
    there_and_back::<OdsSiteCode>("RR813", "https://fhir.nhs.uk/Id/ods-site-code");
    there_and_back::<Asid>("200000000985", "https://fhir.nhs.uk/Id/nhsSpineASID");
    there_and_back::<PartyKey>("YES-0000806", "https://fhir.nhs.uk/Id/nhsMhsPartyKey");
    there_and_back::<SdsUserId>("999999999901", "https://fhir.nhs.uk/Id/sds-user-id");
    there_and_back::<SdsRoleProfileId>(
        "999999999902",
        "https://fhir.nhs.uk/Id/sds-role-profile-id",
    );
    there_and_back::<SdsJobRoleCode>("R0260", "https://fhir.nhs.uk/Id/sds-job-role-id");
    there_and_back::<Ubrn>("000000070000", "https://fhir.nhs.uk/Id/UBRN");
    there_and_back::<PrescriptionId>(
        "83C40E-A23856-00123W",
        "https://fhir.nhs.uk/Id/prescription-order-number",
    );
    let uuid = "a54219b8-f741-4c47-b662-e4f8dfa49ab6";
    there_and_back::<PrescriptionUuid>(uuid, "https://fhir.nhs.uk/Id/prescription");
    there_and_back::<PrescriptionItemId>(
        uuid,
        "https://fhir.nhs.uk/Id/prescription-order-item-number",
    );
    there_and_back::<GmcNumber>("C7654321", "https://fhir.hl7.org.uk/Id/gmc-number");
    there_and_back::<GmpNumber>("G7654321", "https://fhir.hl7.org.uk/Id/gmp-number");
    there_and_back::<GdcNumber>("76543", "https://fhir.hl7.org.uk/Id/gdc-number");
    there_and_back::<NmcPin>("76A5432B", "https://fhir.hl7.org.uk/Id/nmc-number");
    there_and_back::<GphcNumber>("2765432", "https://fhir.hl7.org.uk/Id/gphc-number");
    there_and_back::<HcpcNumber>("PH76543", "https://fhir.hl7.org.uk/Id/hcpc-number");
}

#[test]
fn a_wrong_system_a_missing_value_and_a_malformed_value_are_told_apart() {
    let of = |members: &str| NhsNumber::try_from(&identifier(members));
    let number = NhsNumber::parse("9990000018").unwrap();
    let expected = NhsNumber::SYSTEM;
    let system = r#""system":"https://fhir.nhs.uk/Id/nhs-number""#;

    assert_eq!(of(&format!(r#"{system},"value":"9990000018""#)), Ok(number));
    assert_eq!(
        of(r#""value":"9990000018""#),
        Err(WrongIdentifier::NoSystem { expected })
    );
    assert_eq!(
        of(r#""system":"https://fhir.nhs.uk/Id/ods-site-code","value":"9990000018""#),
        Err(WrongIdentifier::OtherSystem { expected })
    );
    assert_eq!(of(system), Err(WrongIdentifier::NoValue));
    assert_eq!(
        of(&format!(
            r#"{system},"_value":{{"extension":[{{"url":"urn:x","valueCode":"masked"}}]}}"#
        )),
        Err(WrongIdentifier::NoValue)
    );
    let problem = |value: &str| match of(&format!(r#"{system},"value":"{value}""#)) {
        Err(WrongIdentifier::Invalid(error)) => Some(error.problem()),
        _ => None,
    };
    assert_eq!(problem("9990000019"), Some(Problem::CheckDigit));
    assert_eq!(
        problem("999000001"),
        Some(Problem::Length { min: 10, max: 10 })
    );
    assert_eq!(
        problem("999000001X"),
        Some(Problem::Character { position: 9 })
    );
    for unreadable in [
        format!(r#"{system},"value":9990000018"#),
        format!(r#"{system},"value":"9990000018","value":"9990001014""#),
        r#""system":5,"value":"9990000018""#.to_owned(),
    ] {
        assert_eq!(
            of(&unreadable),
            Err(WrongIdentifier::Unreadable),
            "{unreadable}"
        );
    }
}

#[test]
fn what_is_wrong_is_said_without_what_the_identifier_holds() {
    for members in [
        r#""value":"9990000018""#,
        r#""system":"urn:9990000018","value":"9990000018""#,
        r#""system":"https://fhir.nhs.uk/Id/nhs-number","value":"9990000019""#,
        r#""system":"https://fhir.nhs.uk/Id/nhs-number","value":9990000018"#,
        r#""system":"https://fhir.nhs.uk/Id/nhs-number""#,
    ] {
        let error = NhsNumber::try_from(&identifier(members)).unwrap_err();
        let shown = format!("{error} {error:?} {error:#?}");
        assert!(!shown.contains("999"), "{shown}");
        assert!(
            shown.chars().next().is_some_and(char::is_lowercase)
                && !error.to_string().ends_with('.')
        );
    }
}

#[test]
fn a_service_gets_the_spelling_of_the_system_that_it_wants() {
    let number = NhsNumber::parse("9990000018").unwrap();
    let written = Identifier::written_as(&number, NhsNumber::UNDER_FHIR_NHS_NET);
    assert_eq!(
        system_of(&written),
        Some("http://fhir.nhs.net/Id/nhs-number")
    );
    assert_eq!(NhsNumber::try_from(&written), Ok(number));
    assert_eq!(
        Identifier::written_as(&number, Spelling::TODAY),
        Identifier::from(number)
    );

    let asid = Asid::parse("200000000985").unwrap();
    let requesting = Identifier::written_as(&asid, Asid::AS_ACCREDITED_SYSTEM);
    assert_eq!(
        system_of(&requesting),
        Some("https://fhir.nhs.uk/Id/accredited-system")
    );
    assert_eq!(Asid::try_from(&requesting), Ok(asid));

    let old = Spelling::of("https://fhir.hl7.org.uk/Id/ODS-code").unwrap();
    let practice = Identifier::written_as(&OdsCode::parse("G81086").unwrap(), old);
    assert_eq!(
        system_of(&practice),
        Some("https://fhir.hl7.org.uk/Id/ODS-code")
    );
    assert_eq!(
        Spelling::<OdsSiteCode>::of("https://fhir.hl7.org.uk/Id/ODS-code"),
        None
    );
}

#[test]
fn organisation_and_site_are_not_taken_for_one_another() {
    let site = OdsSiteCode::parse("RR813").unwrap();
    let place = Organization {
        identifier: [site.clone().into()].into(),
        ..Organization::default()
    };
    assert_eq!(place.identifier.find::<OdsCode>(), Ok(None));
    assert_eq!(place.identifier.find(), Ok(Some(site.clone())));
    let reference = Reference::by_identifier(site);
    let error = OdsCode::try_from(&**reference.identifier.as_ref().unwrap()).unwrap_err();
    assert!(matches!(error, WrongIdentifier::OtherSystem { .. }));
}

#[test]
fn among_several_the_current_ones_must_agree() {
    let user = r#"{"system":"http://fhir.nhs.net/Id/sds-user-id","value":"999999999901"}"#;
    let other = user.replace("901", "902");
    let find = |identifiers: &str| practitioner(identifiers).identifier.find::<SdsUserId>();
    let due = SdsUserId::parse("999999999901").unwrap();

    let newer = user.replace("http://fhir.nhs.net", "https://fhir.nhs.uk");
    assert_eq!(find(&format!("{user},{newer}")), Ok(Some(due.clone())));
    assert_eq!(
        find(&format!("{user},{other}")),
        Err(UnclearIdentifier::Conflicting)
    );
    let old = other.replace('{', r#"{"use":"old","#);
    assert_eq!(find(&format!("{old},{user}")), Ok(Some(due)));
    assert!(matches!(
        find(&user.replace("999999999901", "UNK")),
        Err(UnclearIdentifier::Invalid(_))
    ));
    assert_eq!(find(""), Ok(None));
}

#[test]
fn all_of_a_kind_are_given_each_with_what_is_wrong_with_it() {
    let role = r#"{"system":"https://fhir.nhs.uk/Id/sds-role-profile-id","value":"999999999903"}"#;
    let second = role.replace("903", "904");
    let bare = r#"{"system":"https://fhir.nhs.uk/Id/sds-role-profile-id"}"#;
    let local = role.replace("sds-role-profile-id", "sds-user-id");
    let held = practitioner(&format!("{role},{local},{second},{bare}"));
    let roles: Vec<_> = held.identifier.find_all::<SdsRoleProfileId>().collect();
    let due = |text| SdsRoleProfileId::parse(text);
    assert_eq!(roles.len(), 3);
    assert_eq!(
        roles.first().cloned().unwrap().ok(),
        due("999999999903").ok()
    );
    assert_eq!(
        roles.get(1).cloned().unwrap().ok(),
        due("999999999904").ok()
    );
    assert_eq!(roles.last().cloned(), Some(Err(WrongIdentifier::NoValue)));
}

#[test]
fn a_kind_of_ones_own_is_found_like_the_others() {
    #[derive(Debug, PartialEq)]
    struct HospitalNumber(String);

    impl NhsIdentifier for HospitalNumber {
        const NAME: &'static str = "hospital number";
        const SYSTEM: &'static str = "https://trust.example.org/Id/hospital-number";

        fn parse(text: &str) -> Result<Self, InvalidIdentifier> {
            let is_right = text.starts_with('H');
            let expected = "H and a number";
            is_right
                .then(|| Self(text.into()))
                .ok_or(InvalidIdentifier::new(
                    Self::NAME,
                    Problem::Form { expected },
                ))
        }

        fn as_str(&self) -> &str {
            &self.0
        }
    }

    let patient = Patient {
        identifier: [HospitalNumber("H1".into()).into()].into(),
        ..Patient::default()
    };
    assert_eq!(
        patient.identifier.find(),
        Ok(Some(HospitalNumber("H1".into())))
    );
    let wrong = Identifier::new(HospitalNumber::SYSTEM, "1").unwrap();
    let patient = Patient {
        identifier: [wrong].into(),
        ..Patient::default()
    };
    let error = patient.identifier.find::<HospitalNumber>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "not a hospital number: it must be H and a number"
    );
}
