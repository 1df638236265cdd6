//! Identifiers that the Spine gives out: of systems, of message handlers, of users and of their roles.

use super::shape::{shaped_identifier, trimmed};
use super::{InvalidIdentifier, Problem, system, text_identifier};

shaped_identifier! {
    /// The accredited system identifier of one system at one organisation: twelve digits.
    ///
    /// Source: [SDS FHIR API](https://digital.nhs.uk/developer/api-catalogue/spine-directory-service-fhir).
    ///
    /// ```
    /// use nhs_fhir_core::identifier::Asid;
    ///
    /// assert!(Asid::parse("200000000985").is_ok() && Asid::parse("20000000985").is_err());
    /// ```
    Asid, "ASID", system::ASID, ["999999999999"]
}

shaped_identifier! {
    /// The id of a person in the Spine Directory Service, such as CIS2 gives as `uid`: twelve digits.
    ///
    /// The `UNK` that GP Connect wants where a user has none is not an id.
    /// Source: [CIS2 Authentication](https://digital.nhs.uk/services/care-identity-service/applications-and-services/cis2-authentication).
    ///
    /// ```
    /// use nhs_fhir_core::identifier::SdsUserId;
    ///
    /// assert!(SdsUserId::parse("999999999999").is_ok() && SdsUserId::parse("UNK").is_err());
    /// ```
    SdsUserId, "SDS user id", system::SDS_USER_ID, ["999999999999"]
}

shaped_identifier! {
    /// The id of one role of a person at one organisation, such as CIS2 gives as `person_roleid`: twelve digits. It goes in the
    /// header `NHSD-Session-URID`.
    ///
    /// Source: [CIS2 Authentication](https://digital.nhs.uk/services/care-identity-service/applications-and-services/cis2-authentication).
    ///
    /// ```
    /// use nhs_fhir_core::identifier::SdsRoleProfileId;
    ///
    /// assert!(SdsRoleProfileId::parse("999999999998").is_ok() && SdsRoleProfileId::parse("R8000").is_err());
    /// ```
    SdsRoleProfileId, "SDS role profile id", system::SDS_ROLE_PROFILE_ID, ["999999999999"]
}

const PARTY_KEY: &str = "MHS party key";
const PARTY_KEY_FORM: Problem = Problem::Form {
    expected: "an ODS code, a hyphen and digits, such as X26-820918",
};

/// The party key of a message handling system on the Spine: the ODS code of who runs it, a hyphen, and a number.
///
/// How many digits the number has is nowhere laid down; six and seven are seen.
/// Source: [SDS FHIR API](https://digital.nhs.uk/developer/api-catalogue/spine-directory-service-fhir).
///
/// ```
/// use nhs_fhir_core::identifier::PartyKey;
///
/// let key = PartyKey::parse("x26-820918")?;
/// assert_eq!((key.as_str(), key.ods_code()), ("X26-820918", "X26"));
/// # Ok::<(), nhs_fhir_core::identifier::InvalidIdentifier>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PartyKey(Box<str>);

impl PartyKey {
    /// Reads a party key: blanks around it are dropped, letters become upper case.
    ///
    /// # Errors
    /// When it is not an ODS code, a hyphen and digits; or when it is longer than 64 characters.
    pub fn parse(text: &str) -> Result<Self, InvalidIdentifier> {
        let (before, key) = trimmed(text);
        match party_key_problem(key, before) {
            None => Ok(Self(key.to_ascii_uppercase().into_boxed_str())),
            Some(problem) => Err(InvalidIdentifier::new(PARTY_KEY, problem)),
        }
    }

    /// The key, in upper case.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part before the hyphen: the ODS code of who runs the system.
    pub fn ods_code(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }
}

fn party_key_problem(key: &str, before: usize) -> Option<Problem> {
    let strange = |character: char| !character.is_ascii_alphanumeric() && character != '-';
    if let Some(position) = key.chars().position(strange) {
        let position = before + position;
        return Some(Problem::Character { position });
    }
    if !(5..=64).contains(&key.len()) {
        return Some(Problem::Length { min: 5, max: 64 });
    }
    match key.split_once('-') {
        Some((code, number))
            if code.len() >= 3
                && !number.is_empty()
                && number.bytes().all(|byte| byte.is_ascii_digit()) =>
        {
            None
        }
        _ => Some(PARTY_KEY_FORM),
    }
}

text_identifier!(PartyKey, PARTY_KEY, system::MHS_PARTY_KEY);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn party_keys_of_every_length_seen_are_read() {
        for text in [
            "YES-0000806",
            "X26-822084",
            "r8008-0000806",
            " A20047-821870 ",
        ] {
            let key = PartyKey::parse(text).unwrap();
            assert_eq!(key.as_str(), text.trim().to_uppercase());
        }
    }

    #[test]
    fn what_is_no_party_key_is_refused_with_its_reason() {
        let problem = |text| PartyKey::parse(text).unwrap_err().problem();
        assert_eq!(problem("X26_820918"), Problem::Character { position: 3 });
        assert_eq!(problem("X-1"), Problem::Length { min: 5, max: 64 });
        for text in [
            "X26820918",
            "X26-82O918",
            "X26-",
            "X2-820918",
            "X26-82-918",
            "-820918",
        ] {
            let problem = PartyKey::parse(text).unwrap_err().problem();
            assert!(
                matches!(problem, Problem::Form { .. } | Problem::Length { .. }),
                "{text}"
            );
        }
    }
}
