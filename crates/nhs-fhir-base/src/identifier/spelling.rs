//! Which name of its system an identifier is written under, for services that want another than today's.

use std::fmt;
use std::marker::PhantomData;

use super::{Asid, NhsIdentifier, NhsNumber, SdsRoleProfileId, SdsUserId, system};

/// A name of the system of `T`: another spelling of one and the same system.
///
/// Without one, identifiers are written under the name of today. With one, an `Identifier` says what a service asks for; as it
/// is of the type `T`, an NHS number cannot be put under the system of something else.
///
/// ```
/// use nhs_fhir_core::identifier::{NhsNumber, Spelling};
/// use nhs_fhir_core::r4::Identifier;
///
/// let number = NhsNumber::parse("9990000018")?;
/// let today = Identifier::from(number);
/// let of_ers = Identifier::written_as(&number, NhsNumber::UNDER_FHIR_NHS_NET);
/// assert_eq!(today.system.as_ref().map(AsRef::as_ref), Some("https://fhir.nhs.uk/Id/nhs-number"));
/// assert_eq!(of_ers.system.as_ref().map(AsRef::as_ref), Some("http://fhir.nhs.net/Id/nhs-number"));
/// assert_eq!(NhsNumber::try_from(&of_ers), Ok(number));
///
/// // any other name of the system that the table knows
/// let oid = Spelling::<NhsNumber>::of("urn:oid:2.16.840.1.113883.2.1.4.1");
/// assert!(oid.is_some() && Spelling::<NhsNumber>::of("urn:oid:1.2.3").is_none());
/// # Ok::<(), nhs_fhir_core::identifier::InvalidIdentifier>(())
/// ```
pub struct Spelling<T> {
    system: &'static str,
    of: PhantomData<fn() -> T>,
}

impl<T: NhsIdentifier> Spelling<T> {
    /// The name of today.
    pub const TODAY: Self = Self::listed(T::SYSTEM);

    /// A name of the system of `T`. None if the table of systems knows it as no such name.
    pub fn of(name: &'static str) -> Option<Self> {
        system::same(name, T::SYSTEM).then_some(Self::listed(name))
    }

    /// The name as a URI.
    pub fn as_str(&self) -> &'static str {
        self.system
    }
}

impl<T> Spelling<T> {
    const fn listed(system: &'static str) -> Self {
        Self {
            system,
            of: PhantomData,
        }
    }
}

impl NhsNumber {
    /// As STU3 services of e-RS write it, and GP Connect of the DSTU2 age.
    pub const UNDER_FHIR_NHS_NET: Spelling<Self> =
        Spelling::listed("http://fhir.nhs.net/Id/nhs-number");
}

impl SdsUserId {
    /// As STU3 services of e-RS write it.
    pub const UNDER_FHIR_NHS_NET: Spelling<Self> =
        Spelling::listed("http://fhir.nhs.net/Id/sds-user-id");
}

impl SdsRoleProfileId {
    /// As the Summary Care Record writes it.
    pub const UNDER_FHIR_NHS_NET: Spelling<Self> =
        Spelling::listed("http://fhir.nhs.net/Id/sds-role-profile-id");
}

impl Asid {
    /// As the token that goes with the retrieval of a record names the requesting system.
    pub const AS_ACCREDITED_SYSTEM: Spelling<Self> =
        Spelling::listed("https://fhir.nhs.uk/Id/accredited-system");
}

impl<T> Clone for Spelling<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Spelling<T> {}

impl<T> PartialEq for Spelling<T> {
    fn eq(&self, other: &Self) -> bool {
        self.system == other.system
    }
}

impl<T> Eq for Spelling<T> {}

impl<T> fmt::Debug for Spelling<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Spelling({})", self.system)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_listed_spelling_names_the_system_of_its_type() {
        fn is_of_its_type<T: NhsIdentifier>(spelling: Spelling<T>) {
            assert_eq!(Spelling::of(spelling.as_str()), Some(spelling));
            assert_ne!(spelling, Spelling::TODAY);
        }
        is_of_its_type(NhsNumber::UNDER_FHIR_NHS_NET);
        is_of_its_type(SdsUserId::UNDER_FHIR_NHS_NET);
        is_of_its_type(SdsRoleProfileId::UNDER_FHIR_NHS_NET);
        is_of_its_type(Asid::AS_ACCREDITED_SYSTEM);
    }
}
