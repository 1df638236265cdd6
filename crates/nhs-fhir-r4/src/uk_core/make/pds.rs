//! A patient as the Personal Demographics Service takes one to be created.
//!
//! Source: [PDS FHIR API](https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir), create patient.

use std::fmt;

use super::{InvalidPart, demand};
use crate::Many;
use crate::codes::{AddressUse, AdministrativeGender, NameUse};
use crate::primitive::{Code, CodeSet, Date, DateTime, Text, Uri};
use crate::uk_core::codes::AddressKeyType;
use crate::{Address, CodeableConcept, Coding, Extension, HumanName, Patient, Period, Value};

/// What PDS demands of a patient to be created.
#[derive(Clone, PartialEq)]
#[allow(clippy::exhaustive_structs)] // all of it is demanded
pub struct NewPatient {
    /// The name that the patient goes by; its use is filled in.
    pub name: HumanName,
    /// The gender on official documents.
    pub gender: AdministrativeGender,
    /// The day of birth.
    pub birth_date: Date,
    /// Where the patient lives; see [`Address::for_pds`]. Its use is filled in.
    pub address: Address,
    /// Who registers the patient.
    pub registering_authority: RegisteringAuthority,
}

/// It tells of a patient, so `Debug` shows none of it.
impl fmt::Debug for NewPatient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NewPatient(..)")
    }
}

/// Who registers a patient.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs)] // all of it is demanded
pub struct RegisteringAuthority {
    /// What kind of authority it is.
    pub authority_type: RegisteringAuthorityType,
    /// The identifier of the organisation, such as its ODS code.
    pub organisation: Text,
}

/// A kind of registering authority: a code of
/// <https://fhir.nhs.uk/CodeSystem/UKCore-RegisteringAuthorityType>, which is `a` to `x` or `1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RegisteringAuthorityType(char);

impl RegisteringAuthorityType {
    /// The system of its codes.
    pub const SYSTEM: &'static str =
        "https://fhir.nhs.uk/CodeSystem/UKCore-RegisteringAuthorityType";
    /// `x`: the National Health Application and Infrastructure Services.
    pub const NHAIS: Self = Self('x');

    /// The kind that has this code.
    ///
    /// # Errors
    /// When the system has no such code.
    ///
    /// ```
    /// use nhs_fhir_core::uk_core::make::RegisteringAuthorityType;
    ///
    /// assert_eq!(RegisteringAuthorityType::from_code('x')?, RegisteringAuthorityType::NHAIS);
    /// assert!(RegisteringAuthorityType::from_code('y').is_err());
    /// # Ok::<(), nhs_fhir_core::uk_core::make::InvalidPart>(())
    /// ```
    pub fn from_code(code: char) -> Result<Self, InvalidPart> {
        let is_listed = matches!(code, 'a'..='x' | '1');
        demand(
            is_listed,
            "registeringAuthorityType",
            "must be a letter from a to x, or 1",
        )?;
        Ok(Self(code))
    }

    /// Its code.
    pub fn code(self) -> char {
        self.0
    }
}

const AUTHORITY: &str =
    "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-RegisteringAuthority";

const ADDRESS_KEY: &str = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AddressKey";

/// The postcodes of those who have no fixed abode or live abroad begin so.
const PSEUDO_POSTCODE: &str = "ZZ99";

impl Address {
    /// A home address in the five lines of PDS, from a day on: premises, street, locality, town, county. A line that the
    /// address does not have is empty, and keeps its place: the service tells lines by their places, though FHIR has no
    /// empty text. An empty postcode is left out.
    ///
    /// ```
    /// use nhs_fhir_core::primitive::Date;
    /// use nhs_fhir_core::r4::Address;
    ///
    /// let since = Date::parse("2020-01-01")?;
    /// let address = Address::for_pds(["", "23 Mill Lane", "", "Leeds", ""], "LS1 6AE", since);
    /// assert_eq!(address.line.len(), 4);
    /// assert_eq!(address.line[3], "Leeds");
    /// # Ok::<(), nhs_fhir_core::primitive::InvalidPrimitive>(())
    /// ```
    pub fn for_pds(lines: [&str; 5], postcode: &str, since: Date) -> Self {
        let used = lines
            .iter()
            .rposition(|line| !line.is_empty())
            .map_or(0, |last| last + 1);
        Self {
            r#use: Some(AddressUse::Home.into()),
            line: lines
                .iter()
                .take(used)
                .map(|line| Text::from(*line))
                .collect(),
            postal_code: Text::parse(postcode).ok(),
            period: Some(Period::starting(since).into()),
            ..Self::default()
        }
    }
}

impl Patient {
    /// A patient to be created at PDS. It has no `meta.profile` and no NHS number: the service refuses the one, and gives the
    /// other. Contact points and other extensions that it takes are added as fields.
    ///
    /// # Errors
    /// When the service would refuse a part for its form. It may still refuse it for what it says.
    ///
    /// ```
    /// use nhs_fhir_core::primitive::Date;
    /// use nhs_fhir_core::r4::codes::AdministrativeGender;
    /// use nhs_fhir_core::r4::{Address, HumanName, Patient};
    /// use nhs_fhir_core::uk_core::make::{NewPatient, RegisteringAuthority, RegisteringAuthorityType};
    ///
    /// let patient = Patient::for_pds(NewPatient {
    ///     name: HumanName::usual("Sample", ["Amina"]),
    ///     gender: AdministrativeGender::Female,
    ///     birth_date: Date::parse("1985-07-21")?,
    ///     address: Address::for_pds(["1 Example House", "Sample Street", "", "Leeds", ""], "LS1 6AE", Date::parse("2020-01-01")?),
    ///     registering_authority: RegisteringAuthority {
    ///         authority_type: RegisteringAuthorityType::NHAIS,
    ///         organisation: "RGS".into(),
    ///     },
    /// })?;
    /// assert_eq!(patient.extension.len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn for_pds(new: NewPatient) -> Result<Self, InvalidPart> {
        Ok(Self {
            extension: [authority(new.registering_authority)?].into(),
            name: [name(new.name)?].into(),
            gender: Some(new.gender.into()),
            birth_date: Some(day_of_birth(new.birth_date)?),
            address: [address(new.address)?].into(),
            ..Self::default()
        })
    }
}

fn name(name: HumanName) -> Result<HumanName, InvalidPart> {
    let usual = NameUse::Usual;
    let is_usual = name.r#use.as_ref().is_none_or(|held| *held == usual);
    demand(
        is_usual,
        "Patient.name.use",
        "must be usual, or left to be filled in",
    )?;
    let fits = |text: &Text| (1..=35).contains(&text.chars().count());
    let family = name.family.as_ref().is_some_and(fits);
    demand(
        family,
        "Patient.name.family",
        "must have 1 to 35 characters",
    )?;
    let given = name.given.len() <= 5 && name.given.iter().all(fits);
    demand(
        given,
        "Patient.name.given",
        "must be at most 5 names of 1 to 35 characters",
    )?;
    let is_open = name
        .period
        .as_ref()
        .is_none_or(|period| period.end.is_none());
    demand(
        is_open,
        "Patient.name.period",
        "must have no end, because the name is the usual one",
    )?;
    Ok(HumanName {
        r#use: Some(usual.into()),
        ..name
    })
}

fn day_of_birth(date: Date) -> Result<Date, InvalidPart> {
    let is_day = date.is_valid() && date.day().is_some();
    demand(is_day, "Patient.birthDate", "must be known to the day")?;
    Ok(date)
}

fn address(address: Address) -> Result<Address, InvalidPart> {
    let home = AddressUse::Home;
    let is_home = address.r#use.as_ref().is_none_or(|held| *held == home);
    demand(
        is_home,
        "Patient.address.use",
        "must be home, or left to be filled in",
    )?;
    let start = address
        .period
        .as_ref()
        .and_then(|period| period.start.as_ref());
    let has_start = start.is_some_and(DateTime::is_valid);
    demand(has_start, "Patient.address.period", "must have a start")?;
    demand(
        address.line.len() <= 5,
        "Patient.address.line",
        "must be at most 5 lines",
    )?;
    let filled = |place: usize| address.line.get(place).is_some_and(|line| !line.is_empty());
    let placed = (filled(0) || filled(1)) && filled(3);
    // a key into the postcode address file, or a postcode that stands for no address, does in place of lines
    let postcode = address.postal_code.as_deref().unwrap_or_default();
    let keyed = !postcode.is_empty() && has_paf_key(&address);
    let known = placed || keyed || postcode.starts_with(PSEUDO_POSTCODE);
    let lines = "must have a town in line 4 and premises or street in line 1 or 2, \
                 or else a postcode and an address key of type PAF";
    demand(known, "Patient.address.line", lines)?;
    Ok(Address {
        r#use: Some(home.into()),
        ..address
    })
}

fn has_paf_key(address: &Address) -> bool {
    let key_type = |key: &Extension| {
        key.extension
            .by_url("type")?
            .value
            .as_ref()?
            .code()
            .map(str::to_owned)
    };
    let mut keys = address
        .extension
        .all_by_url(ADDRESS_KEY)
        .filter_map(key_type);
    keys.any(|code| code == AddressKeyType::PostcodeAddressFile.code())
}

fn authority(authority: RegisteringAuthority) -> Result<Extension, InvalidPart> {
    let fits = (2..=15).contains(&authority.organisation.chars().count());
    demand(
        fits,
        "organisationIdentifier",
        "must have 2 to 15 characters",
    )?;
    let mut code = [0; 4];
    let coding = Coding {
        system: Some(Uri::listed(RegisteringAuthorityType::SYSTEM)),
        code: Code::parse(authority.authority_type.code().encode_utf8(&mut code)).ok(),
        ..Coding::default()
    };
    let parts: Many<Extension> = [
        part(
            "registeringAuthorityType",
            Value::from(CodeableConcept::from(coding)),
        ),
        part(
            "organisationIdentifier",
            Value::from(authority.organisation),
        ),
    ]
    .into();
    Ok(Extension {
        url: Some(Uri::listed(AUTHORITY)),
        extension: parts,
        ..Extension::default()
    })
}

fn part(url: &'static str, value: Value) -> Extension {
    Extension {
        url: Some(Uri::listed(url)),
        value: Some(value),
        ..Extension::default()
    }
}
