//! The overseas healthcare cover of a patient (EHIC): read, and replaced as a whole.

use std::fmt;
use std::ops::Deref;

use chrono::NaiveDate;
use nhs_fhir_core::identifier::NhsNumber;
use nhs_fhir_core::r4::{Coverage, Identifier, Resource};
use nhs_http::Response;
use serde_json::json;

use crate::outcome::{invalid, refused};
use crate::{
    Answer, Client, Error, ErrorKind, MayCover, Version, Versioned, WriteFault, endpoint, searchset,
};

/// A cover to be held, in place of the one that is: all of it must be given.
///
/// Source: NHS England, "Add a patient's coverage",
/// <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir#post-/Coverage>.
#[derive(Clone, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs)] // all of it is demanded
pub struct Cover {
    /// Whose it is.
    pub subscriber: NhsNumber,
    /// The number of the card, up to 25 characters.
    pub card: String,
    /// The country that issued it, as ISO 3166 in three letters.
    pub country: String,
    /// The institution that pays, up to 30 characters.
    pub institution: String,
    /// The patient's personal number there, up to 25 characters.
    pub personal_number: String,
    /// The last day on which it holds.
    pub end: NaiveDate,
}

impl Cover {
    /// The body of the request, sent on that day. It holds patient data.
    ///
    /// # Errors
    ///
    /// The first rule that it breaks.
    pub fn body(&self, today: NaiveDate) -> Result<Vec<u8>, WriteFault> {
        for (field, text, most) in [
            ("identifier of the cover", &self.card, 25),
            ("payor of the cover", &self.institution, 30),
            ("beneficiary of the cover", &self.personal_number, 25),
        ] {
            check_text(field, text, most)?;
        }
        if self.country.len() != 3 || !self.country.bytes().all(|b| b.is_ascii_uppercase()) {
            return Err(WriteFault::Malformed {
                field: "assigner of the cover",
                form: "a country of ISO 3166 in three letters",
            });
        }
        if today
            .years_since(self.end)
            .is_some_and(|years| years >= 150)
            || self
                .end
                .years_since(today)
                .is_some_and(|years| years >= 150)
        {
            return Err(WriteFault::TooFarAway {
                field: "the end of the cover",
                years: 150,
            });
        }
        let cover = json!({
            "resourceType": "Coverage",
            "status": "active",
            "subscriber": { "identifier": {
                "system": NhsNumber::SYSTEM, "value": self.subscriber.as_str() } },
            "identifier": [{ "value": self.card, "assigner": { "identifier": {
                "system": "urn:iso:std:iso:3166", "value": self.country } } }],
            "payor": [{ "identifier": { "value": self.institution } }],
            "beneficiary": { "identifier": { "value": self.personal_number } },
            "period": { "end": self.end.to_string() },
        });
        Ok(cover.to_string().into_bytes())
    }
}

impl Cover {
    /// Whether this is what is held.
    fn is(&self, held: &HeldCover) -> bool {
        let text = |identifier: Option<&Identifier>| {
            let value = identifier.and_then(|identifier| identifier.value.as_deref());
            value.map(str::to_owned)
        };
        let card = held.0.identifier.iter().next();
        let assigner = card.and_then(|card| card.assigner.as_deref());
        let country = text(assigner.and_then(|assigner| assigner.identifier.as_deref()));
        let payor = held.0.payor.iter().next();
        let institution = text(payor.and_then(|payor| payor.identifier.as_deref()));
        let beneficiary = held.0.beneficiary.as_deref();
        let personal = text(beneficiary.and_then(|person| person.identifier.as_deref()));
        let end = held
            .0
            .period
            .as_deref()
            .and_then(|period| period.end.as_ref());
        held.subscriber() == Some(self.subscriber)
            && text(card).as_ref() == Some(&self.card)
            && country.as_ref() == Some(&self.country)
            && institution.as_ref() == Some(&self.institution)
            && personal.as_ref() == Some(&self.personal_number)
            && end.is_some_and(|end| end.as_str().starts_with(&self.end.to_string()))
    }
}

/// The cover that PDS holds. It dereferences to the FHIR resource.
#[derive(Clone, PartialEq)]
pub struct HeldCover(Box<Coverage>);

impl HeldCover {
    /// Whose cover it is: not the number that was asked for, if that was superseded.
    #[must_use]
    pub fn subscriber(&self) -> Option<NhsNumber> {
        let identifier = self.0.subscriber.as_deref()?.identifier.as_deref()?;
        NhsNumber::parse(identifier.value.as_deref()?).ok()
    }

    /// The number of the card.
    #[must_use]
    pub fn card(&self) -> Option<&str> {
        self.0.identifier.iter().next()?.value.as_deref()
    }

    /// The FHIR resource, by value.
    #[must_use]
    pub fn into_coverage(self) -> Coverage {
        *self.0
    }

    /// Reads the answer to [`endpoint::coverage`] and [`endpoint::replace_coverage`]. The version is
    /// that of the patient's record, and is there without a cover too.
    ///
    /// # Errors
    ///
    /// [`InvalidResponse`](crate::ErrorKind::InvalidResponse) if the body is no searchset of one cover
    /// at most. An OperationOutcome is an error of its own code.
    pub fn read(response: &Response) -> Result<Answer<Versioned<Option<Self>>>, Error> {
        let reading = response.fhir::<Resource>()?;
        let bundle = match reading.value {
            Resource::Bundle(bundle) => bundle.into_inner(),
            Resource::OperationOutcome(_) => return Err(refused(response)),
            _ => return Err(invalid(response, "the answer is no Bundle")),
        };
        let version = Version::of(response, bundle.meta.as_deref());
        let entries = searchset::entries(bundle).map_err(|fault| invalid(response, fault))?;
        let mut entries = entries.into_iter();
        let held = match (entries.next().map(|entry| entry.resource), entries.next()) {
            (None, None) => None,
            (Some(Some(Resource::Coverage(cover))), None) => {
                Some(Self(Box::new(cover.into_inner())))
            }
            _ => {
                let message = "the searchset has something other than one cover";
                return Err(invalid(response, message));
            }
        };
        let held = Versioned::new(held, version);
        Ok(Answer::new(held, reading.issues, response))
    }
}

impl<M: MayCover> Client<M> {
    /// The overseas healthcare cover of a patient, if there is one, and the version of the patient's
    /// record, which [`Client::replace_coverage`] needs.
    ///
    /// # Errors
    ///
    /// Whatever [`nhs_http::Client::send`] gives.
    ///
    /// Source: <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir#get-/Coverage>.
    pub async fn coverage(
        &self,
        number: NhsNumber,
    ) -> Result<Answer<Versioned<Option<HeldCover>>>, Error> {
        HeldCover::read(&self.send(endpoint::coverage(number)).await?)
    }

    /// Puts a cover in place of the one that is held. The version is that of the patient's record.
    ///
    /// If an attempt's answer is lost and its repetition meets a conflict, the cover is read again: if it is
    /// the one that was sent, it is given as if the answer had come.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if the cover breaks a rule
    /// ([`WriteFault::of`] tells which); [`Conflict`](crate::ErrorKind::Conflict) if the record has
    /// another version by now; [`Forbidden`](crate::ErrorKind::Forbidden) if the number was superseded;
    /// and whatever [`nhs_http::Client::send`] gives.
    ///
    /// Source: <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir#post-/Coverage>.
    pub async fn replace_coverage(
        &self,
        cover: &Cover,
        version: &Version,
    ) -> Result<Answer<Versioned<Option<HeldCover>>>, Error> {
        let call = endpoint::replace_coverage(cover, version, self.today())?;
        let error = match self.send(call).await {
            Ok(response) => return HeldCover::read(&response),
            Err(error) => error,
        };
        if error.kind() == ErrorKind::Conflict && error.after_replay() {
            // an earlier attempt whose answer was lost may be what changed the record
            if let Ok(held) = self.coverage(cover.subscriber).await
                && held
                    .value
                    .value()
                    .as_ref()
                    .is_some_and(|held| cover.is(held))
            {
                return Ok(held);
            }
        }
        Err(error)
    }
}

fn check_text(field: &'static str, text: &str, most: usize) -> Result<(), WriteFault> {
    if text.trim().is_empty() {
        return Err(WriteFault::Missing { field });
    }
    if text.chars().count() > most {
        return Err(WriteFault::TooLong { field, most });
    }
    let taken = |c: char| c.is_ascii_alphanumeric() || "-,/:'. ".contains(c);
    if !text.chars().all(taken) {
        let form = "letters A to Z, digits and - , / : ' . or blanks";
        return Err(WriteFault::Malformed { field, form });
    }
    Ok(())
}

impl Deref for HeldCover {
    type Target = Coverage;

    fn deref(&self) -> &Coverage {
        &self.0
    }
}

/// Shows nothing of the cover.
impl fmt::Debug for Cover {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Cover(..)")
    }
}

/// Shows the shape, not what it says.
impl fmt::Debug for HeldCover {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("HeldCover").field(&self.0).finish()
    }
}
