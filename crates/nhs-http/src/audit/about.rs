//! What only the caller of an API knows of an access and the audit must: why, of what, through whom.
//! Said on the [`Call`], kept apart from what is sent.

use std::fmt;

use crate::{Access, Call, Subject};

/// What a call says for the audit alone. Nothing of it is sent.
#[derive(Clone, Default)]
pub(crate) struct About {
    pub(crate) access: Option<Access>,
    pub(crate) resource: Option<&'static str>,
    pub(crate) records: Vec<RecordRef>,
    pub(crate) provider: Option<Provider>,
    pub(crate) message_id: Option<String>,
    pub(crate) actor: Option<Subject>,
}

/// One record that a call is about, such as a referral by its UBRN or a pointer by its id. Such
/// numbers lead to a patient, so only sinks that ask for patients see them.
#[derive(Clone, PartialEq, Eq)]
pub struct RecordRef {
    kind: &'static str,
    id: String,
}

impl RecordRef {
    /// What kind of record, such as `ubrn`.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        self.kind
    }

    /// Which one. May lead to a patient.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }
}

impl fmt::Debug for RecordRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordRef")
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

/// The organisation and system at the far end, where a call is routed to one of many: GP Connect and
/// the retrieval of NRL's records through the Spine proxy.
///
/// ```
/// use nhs_http::Provider;
///
/// let provider = Provider::new("A83011")
///     .accredited_system("200000001234")
///     .interaction("urn:nhs:names:services:gpconnect:fhir:rest:read:patient-1");
/// assert_eq!(provider.organisation_code(), "A83011");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    organisation: String,
    asid: Option<String>,
    interaction: Option<&'static str>,
}

impl Provider {
    /// The provider by its ODS code.
    #[must_use]
    pub fn new(ods_code: impl Into<String>) -> Self {
        Self {
            organisation: ods_code.into(),
            asid: None,
            interaction: None,
        }
    }

    /// The ASID of its system (`Ssp-To`).
    #[must_use]
    pub fn accredited_system(mut self, asid: impl Into<String>) -> Self {
        self.asid = Some(asid.into());
        self
    }

    /// The interaction (`Ssp-InteractionID`).
    #[must_use]
    pub fn interaction(mut self, id: &'static str) -> Self {
        self.interaction = Some(id);
        self
    }

    /// The ODS code.
    #[must_use]
    pub fn organisation_code(&self) -> &str {
        &self.organisation
    }

    /// The ASID given to [`Provider::accredited_system`].
    #[must_use]
    pub fn asid(&self) -> Option<&str> {
        self.asid.as_deref()
    }

    /// The id given to [`Provider::interaction`].
    #[must_use]
    pub fn interaction_id(&self) -> Option<&'static str> {
        self.interaction
    }
}

/// For the audit: none of this is sent.
impl Call {
    /// Why the record is opened.
    #[must_use]
    pub fn access(mut self, access: Access) -> Self {
        self.about.access = Some(access);
        self
    }

    /// The type of resource that is read or changed, in place of the one that the template ends in
    /// (`Patient` of `/Patient/{id}`).
    #[must_use]
    pub fn resource(mut self, resource_type: &'static str) -> Self {
        self.about.resource = Some(resource_type);
        self
    }

    /// A record that the call is about, by kind and number: `ubrn`, `nrl-pointer`, `attachment`. May
    /// be called again for another.
    #[must_use]
    pub fn record(mut self, kind: &'static str, id: impl Into<String>) -> Self {
        let id = id.into();
        self.about.records.push(RecordRef { kind, id });
        self
    }

    /// The organisation and system that hold the record.
    #[must_use]
    pub fn provider(mut self, provider: Provider) -> Self {
        self.about.provider = Some(provider);
        self
    }

    /// The id of the message that the call carries, such as `Ssp-TraceID`.
    #[must_use]
    pub fn message_id(mut self, id: impl Into<String>) -> Self {
        self.about.message_id = Some(id.into());
        self
    }

    /// The person behind this call, where the credential does not know them: what is given here
    /// stands in the audit in place of what [`Credential::subject`](crate::Credential::subject)
    /// says; the access mode stays the credential's.
    #[must_use]
    pub fn actor(mut self, actor: Subject) -> Self {
        self.about.actor = Some(actor);
        self
    }

    /// What was given to [`Call::access`].
    #[must_use]
    pub fn stated_access(&self) -> Option<&Access> {
        self.about.access.as_ref()
    }

    /// The type given to [`Call::resource`], else the one that the template ends in.
    #[must_use]
    pub fn resource_type(&self) -> Option<&'static str> {
        let named = |segment: &&'static str| {
            segment.starts_with(|c: char| c.is_ascii_uppercase())
                && segment.contains(|c: char| c.is_ascii_lowercase())
                && segment.bytes().all(|b| b.is_ascii_alphanumeric())
        };
        self.about
            .resource
            .or_else(|| self.template().rsplit('/').find(named))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resource_is_what_the_template_ends_in_unless_told() {
        for (template, resource) in [
            ("/Patient/{id}", Some("Patient")),
            ("/Patient/{id}/RelatedPerson", Some("RelatedPerson")),
            ("/Patient/$gpc.getstructuredrecord", Some("Patient")),
            ("/STU3/ReferralRequest/{ubrn}", Some("ReferralRequest")),
            ("/FHIR/R4", None),
            ("/oauth2/token", None),
            ("", None),
        ] {
            assert_eq!(Call::get("o", template).resource_type(), resource);
        }
        let call = Call::post("o", "/$process-message").resource("Bundle");
        assert_eq!(call.resource_type(), Some("Bundle"));
    }
}
