//! Registering a birth, which NHS England has not published: it may change or go, without notice.

use nhs_fhir_core::r4::Bundle;
use nhs_fhir_core::r4::codes::BundleType;

use crate::{Answer, Client, Created, Error, MayCreate, WriteFault, endpoint};

/// What registering a birth came to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Birth {
    /// The baby's record, or the word that one or several patients fit already.
    pub created: Created,
    /// The id of the birth notification; given when the birth was registered.
    pub notification_id: Option<String>,
}

impl<M: MayCreate> Client<M> {
    /// Registers a birth and allocates a number. The bundle is a transaction whose twelve entries PDS
    /// knows by their order: baby, five observations, the relation to the mother, mother, practice, place
    /// of delivery, care team, practitioner. With `despite_matches` it is registered even if patients fit.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if the bundle is no transaction or has no
    /// entries; [`Rejected`](crate::ErrorKind::Rejected) with PDS's own code for what is wrong in it; and
    /// whatever [`nhs_http::Client::send`] gives.
    pub async fn register_birth(
        &self,
        bundle: &Bundle,
        despite_matches: bool,
    ) -> Result<Answer<Birth>, Error> {
        let fault = |field, form| {
            Error::from(WriteFault::Malformed { field, form }).with_operation(endpoint::BIRTH)
        };
        let kind = bundle.r#type.as_ref();
        if kind.is_none_or(|kind| *kind != BundleType::Transaction) {
            return Err(fault("Bundle.type", "transaction"));
        }
        if bundle.entry.is_empty() {
            return Err(fault("Bundle.entry", "the twelve entries of a birth"));
        }
        match self.send(endpoint::birth(bundle, despite_matches)).await {
            Ok(response) => {
                let created = Created::read(&response)?;
                let id = response.header("notification-id").map(str::to_owned);
                let birth = Birth {
                    created: created.value,
                    notification_id: id,
                };
                Ok(Answer::new(birth, created.issues, &response))
            }
            Err(error) => match Created::of_refusal(&error) {
                Some(created) => {
                    let birth = Birth {
                        created,
                        notification_id: None,
                    };
                    Ok(Answer::of_refusal(birth, &error))
                }
                None => Err(error),
            },
        }
    }
}
