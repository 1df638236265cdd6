//! The people related to a patient. `RelatedPerson.patient` is not the patient: PDS puts the related
//! person's own number there.

use std::fmt;
use std::ops::Deref;

use nhs_fhir_core::identifier::NhsNumber;
use nhs_fhir_core::r4::{RelatedPerson, Resource};
use nhs_http::Response;

use crate::outcome::{invalid, refused};
use crate::{Answer, Client, Error, Mode, endpoint, searchset};

/// Someone related to a patient. It dereferences to the FHIR resource.
///
/// Source: NHS England, "Get a patient's related people",
/// <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir#get-/Patient/-id-/RelatedPerson>.
///
/// ```
/// use nhs_pds::Related;
///
/// fn next_of_kin(people: &[Related]) -> Option<&Related> {
///     people.iter().find(|person| person.is_next_of_kin())
/// }
/// ```
#[derive(Clone, PartialEq)]
pub struct Related(Box<RelatedPerson>);

impl Related {
    /// The related person's own NHS number, if PDS has one: their details are then in their own record.
    #[must_use]
    pub fn nhs_number(&self) -> Option<NhsNumber> {
        let identifier = self.0.patient.as_deref()?.identifier.as_deref()?;
        if !identifier.has_system(NhsNumber::SYSTEM) {
            return None;
        }
        NhsNumber::parse(identifier.value.as_deref()?).ok()
    }

    /// Whether they are the next of kin (`N`).
    #[must_use]
    pub fn is_next_of_kin(&self) -> bool {
        self.is("N")
    }

    /// Whether one of the relationship's codes is that one, such as `MTH`, `Guardian` or `Agent`.
    #[must_use]
    pub fn is(&self, code: &str) -> bool {
        let mut codings = self
            .0
            .relationship
            .iter()
            .flat_map(|kind| kind.coding.iter());
        codings.any(|coding| coding.code.as_ref().is_some_and(|c| c.as_str() == code))
    }

    /// In which order they are to be contacted, 1 first.
    #[must_use]
    pub fn rank(&self) -> Option<u32> {
        self.0.contact_rank()
    }

    /// Whether they get copies of what is written to the patient.
    #[must_use]
    pub fn gets_copies(&self) -> bool {
        self.0.copy_correspondence_indicator() == Some(true)
    }

    /// The FHIR resource, by value.
    #[must_use]
    pub fn into_related_person(self) -> RelatedPerson {
        *self.0
    }

    /// Reads the answer to [`endpoint::related`], for calls that were sent through [`Client::send`].
    ///
    /// # Errors
    ///
    /// [`InvalidResponse`](crate::ErrorKind::InvalidResponse) if the body is no searchset of related
    /// people, or if one of them cannot be read. An OperationOutcome is an error of its own code.
    pub fn read(response: &Response) -> Result<Answer<Vec<Self>>, Error> {
        let reading = response.fhir::<Resource>()?;
        let bundle = match reading.value {
            Resource::Bundle(bundle) => bundle.into_inner(),
            Resource::OperationOutcome(_) => return Err(refused(response)),
            _ => return Err(invalid(response, "the answer is no Bundle")),
        };
        let entries = searchset::entries(bundle).map_err(|fault| invalid(response, fault))?;
        let people = entries.into_iter().map(|entry| match entry.resource {
            Some(Resource::RelatedPerson(person)) => Ok(Self(Box::new(person.into_inner()))),
            _ => Err(invalid(
                response,
                "the searchset has an entry that is no related person",
            )),
        });
        let people = people.collect::<Result<_, _>>()?;
        Ok(Answer::new(people, reading.issues, response))
    }
}

impl<M: Mode> Client<M> {
    /// The people related to a patient; nobody if PDS knows none, or if the record is restricted.
    ///
    /// # Errors
    ///
    /// As [`Client::retrieve`].
    ///
    /// Source: <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir#get-/Patient/-id-/RelatedPerson>.
    pub async fn related(&self, number: NhsNumber) -> Result<Answer<Vec<Related>>, Error> {
        Related::read(&self.send(endpoint::related(number)).await?)
    }
}

impl Deref for Related {
    type Target = RelatedPerson;

    fn deref(&self) -> &RelatedPerson {
        &self.0
    }
}

/// Shows the shape, not what it says.
impl fmt::Debug for Related {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Related").field(&self.0).finish()
    }
}
