//! Requests for services as UK Core has them.

use super::{InvalidPart, meta, profile, reference};
use crate::codes::{RequestIntent, RequestStatus};
use crate::{Reference, ServiceRequest};

impl ServiceRequest {
    /// A request that follows [UKCore-ServiceRequest](profile::SERVICE_REQUEST): its status, its intent, and whom it is for.
    /// Details of an order need a `code` beside them.
    ///
    /// # Errors
    /// When the reference leads nowhere.
    ///
    /// ```
    /// use nhs_fhir_core::r4::codes::{RequestIntent, RequestStatus};
    /// use nhs_fhir_core::r4::{CodeableConcept, Reference, ServiceRequest};
    ///
    /// let referral = ServiceRequest {
    ///     code: Some(CodeableConcept::of_text("Referral to physiotherapy")?.into()),
    ///     ..ServiceRequest::uk_core(RequestStatus::Active, RequestIntent::Order, Reference::to("Patient", "9990000018")?)?
    /// };
    /// assert!(referral.subject.is_some());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn uk_core(
        status: RequestStatus,
        intent: RequestIntent,
        subject: Reference,
    ) -> Result<Self, InvalidPart> {
        Ok(Self {
            meta: meta(profile::SERVICE_REQUEST),
            status: Some(status.into()),
            intent: Some(intent.into()),
            subject: Some(reference("ServiceRequest.subject", subject)?),
            ..Self::default()
        })
    }
}
