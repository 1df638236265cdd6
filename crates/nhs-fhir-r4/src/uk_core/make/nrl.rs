//! A pointer of the National Record Locator: a `DocumentReference` that says where a record is and how to fetch it.
//!
//! Source: [NRL producer API](https://digital.nhs.uk/developer/api-catalogue/national-record-locator-fhir).

use super::{InvalidPart, demand, meta, profile};
use crate::Many;
use crate::codes::DocumentReferenceStatus;
use crate::primitive::{Code, Uri, Url};
use crate::uk_core::codes::CodeSystem;
use crate::{
    Attachment, CodeableConcept, Coding, DocumentReference, DocumentReferenceContent,
    DocumentReferenceContext, Extension, Identifier, Reference, Value,
};
use nhs_fhir_base::identifier::{NhsNumber, OdsCode, system};
use nhs_fhir_base::uk::codes::code_system;

/// What the NRL demands of a pointer.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::exhaustive_structs)] // all of it is demanded
pub struct NrlPointer {
    /// Whose record it is.
    pub subject: NhsNumber,
    /// Who keeps the record: the organisation in whose name the pointer is sent.
    pub custodian: OdsCode,
    /// Who wrote it.
    pub author: OdsCode,
    /// The kind of record: system, code and display of the England-NRLRecordType value set.
    pub record_type: Coding,
    /// The category of that kind, of the England-NRLRecordCategory value set. The service compares the display as well.
    pub category: Coding,
    /// The clinical setting: system, code and display of the England-NRLPracticeSetting value set.
    pub practice_setting: Coding,
    /// Where the record is. Further ones are added to `content`.
    pub content: NrlContent,
}

/// Where a record is, and in what form.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::exhaustive_structs)] // all of it is demanded
pub struct NrlContent {
    /// Its media type: `application/pdf`.
    pub content_type: Code,
    /// Where it is: a url that begins with `ssp://` for the Spine Secure Proxy. It must not tell who the patient is.
    pub url: Url,
    /// What kind of document it is.
    pub format: NrlFormat,
    /// Whether it changes from one fetching to the next.
    pub stability: NrlStability,
    /// How it is fetched.
    pub retrieval: NrlRetrieval,
}

/// How a record is fetched, with what each way needs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NrlRetrieval {
    /// Through the Spine Secure Proxy, from the system of this ASID of 12 digits.
    SpineSecureProxy {
        /// The accredited system that holds the record.
        asid: String,
    },
    /// From its url.
    Direct,
    /// By Large Document Retrieval.
    LargeDocument,
    /// In the context of a running session.
    InContext,
}

code_system! {
/// What kind of document a pointer leads to: the codes of England-NRLFormatCode.
NrlFormat, "https://fhir.nhs.uk/England/CodeSystem/England-NRLFormatCode", also [], value_set "", {
    Unstructured = "urn:nhs-ic:unstructured" "Unstructured Document",
    RecordContact = "urn:nhs-ic:record-contact" "Contact details (HTTP Unsecured)",
} }

code_system! {
/// Whether a document changes from one fetching to the next: the codes of England-NRLContentStability.
NrlStability, "https://fhir.nhs.uk/England/CodeSystem/England-NRLContentStability", also [], value_set "", {
    Static = "static" "Static",
    Dynamic = "dynamic" "Dynamic",
} }

code_system! {
/// How a record is fetched, as a pointer says it: the codes of England-NRLRetrievalMechanism.
NrlMechanism, "https://fhir.nhs.uk/England/CodeSystem/England-NRLRetrievalMechanism", also [], value_set "", {
    SpineSecureProxy = "SSP" "Spine Secure Proxy",
    Direct = "Direct" "Direct",
    LargeDocument = "LDR" "Large Document Retrieval",
    InContext = "InContext" "Direct using In-Context",
} }

const STABILITY: &str =
    "https://fhir.nhs.uk/England/StructureDefinition/Extension-England-ContentStability";
const MECHANISM: &str =
    "https://fhir.nhs.uk/England/StructureDefinition/Extension-England-NRLRetrievalMechanism";

impl DocumentReference {
    /// A pointer to be created at the NRL, current as they all are. The service gives it an id and a date.
    ///
    /// # Errors
    /// When a coding lacks its system, code or display, the media type or url is malformed, the url does not go with the way of
    /// retrieval, or an ASID has not 12 digits.
    ///
    /// ```
    /// use nhs_fhir_core::identifier::{NhsNumber, OdsCode, system};
    /// use nhs_fhir_core::primitive::{Code, Url};
    /// use nhs_fhir_core::r4::{Coding, DocumentReference};
    /// use nhs_fhir_core::uk_core::make::{NrlContent, NrlFormat, NrlPointer, NrlRetrieval, NrlStability};
    ///
    /// let snomed = |code, display: &str| Coding::new(system::SNOMED_CT, code).map(|coding| coding.with_display(display));
    /// let pointer = DocumentReference::for_nrl(NrlPointer {
    ///     subject: NhsNumber::parse("9990000018")?,
    ///     custodian: OdsCode::parse("Y05868")?,
    ///     author: OdsCode::parse("Y05868")?,
    ///     record_type: snomed("736253002", "Mental health crisis plan")?,
    ///     category: snomed("734163000", "Care plan")?,
    ///     practice_setting: snomed("788002001", "Adult mental health service")?,
    ///     content: NrlContent {
    ///         content_type: Code::parse("application/pdf")?,
    ///         url: Url::parse("ssp://provider.example.nhs.uk/plans/1")?,
    ///         format: NrlFormat::Unstructured,
    ///         stability: NrlStability::Static,
    ///         retrieval: NrlRetrieval::SpineSecureProxy { asid: "230811201350".into() },
    ///     },
    /// })?;
    /// assert_eq!(pointer.content[0].extension.len(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn for_nrl(pointer: NrlPointer) -> Result<Self, InvalidPart> {
        let related = accredited_system(&pointer.content)?;
        let practice_setting = whole(
            "DocumentReference.context.practiceSetting",
            pointer.practice_setting,
        )?;
        let context = DocumentReferenceContext {
            practice_setting: Some(practice_setting.into()),
            related,
            ..DocumentReferenceContext::default()
        };
        Ok(Self {
            meta: meta(profile::DOCUMENT_REFERENCE),
            status: Some(DocumentReferenceStatus::Current.into()),
            r#type: Some(whole("DocumentReference.type", pointer.record_type)?.into()),
            category: [whole("DocumentReference.category", pointer.category)?].into(),
            subject: Some(Reference::by_identifier(pointer.subject).into()),
            author: [Reference::by_identifier(pointer.author)].into(),
            custodian: Some(Reference::by_identifier(pointer.custodian).into()),
            content: [pointer.content.into_content()?].into(),
            context: Some(context.into()),
            ..Self::default()
        })
    }
}

impl NrlContent {
    /// The element of a pointer: for those beside its first.
    ///
    /// # Errors
    /// When the media type or url is malformed, or the url does not go with the way of retrieval.
    pub fn into_content(self) -> Result<DocumentReferenceContent, InvalidPart> {
        let typed = self.content_type.is_valid();
        demand(
            typed,
            "DocumentReference.content.attachment.contentType",
            "must be a media type",
        )?;
        let through_proxy = matches!(self.retrieval, NrlRetrieval::SpineSecureProxy { .. });
        let url = self.url.as_str();
        let goes_with = self.url.is_valid() && through_proxy == url.starts_with("ssp://");
        demand(
            goes_with,
            "DocumentReference.content.attachment.url",
            "must begin with ssp:// for the Spine Secure Proxy, and for nothing else",
        )?;
        let attachment = Attachment {
            content_type: Some(self.content_type),
            url: Some(self.url),
            ..Attachment::default()
        };
        let mechanism = self.retrieval.mechanism();
        Ok(DocumentReferenceContent {
            extension: [
                coded(STABILITY, self.stability.to_codeable_concept()),
                coded(MECHANISM, mechanism.to_codeable_concept()),
            ]
            .into(),
            attachment: Some(attachment.into()),
            format: Some(self.format.to_coding().into()),
            ..DocumentReferenceContent::default()
        })
    }
}

impl NrlRetrieval {
    fn mechanism(&self) -> NrlMechanism {
        match self {
            Self::SpineSecureProxy { .. } => NrlMechanism::SpineSecureProxy,
            Self::Direct => NrlMechanism::Direct,
            Self::LargeDocument => NrlMechanism::LargeDocument,
            Self::InContext => NrlMechanism::InContext,
        }
    }
}

/// The reference that retrieval through the proxy needs: to the system that holds the record.
fn accredited_system(content: &NrlContent) -> Result<Many<Reference>, InvalidPart> {
    let NrlRetrieval::SpineSecureProxy { asid } = &content.retrieval else {
        return Ok(Many::default());
    };
    let is_asid = asid.len() == 12 && asid.bytes().all(|byte| byte.is_ascii_digit());
    demand(
        is_asid,
        "DocumentReference.context.related",
        "must have an ASID of 12 digits",
    )?;
    let identifier = Identifier {
        system: Some(Uri::listed(system::ASID)),
        value: Some(asid.as_str().into()),
        ..Identifier::default()
    };
    Ok([Reference::by_identifier(identifier)].into())
}

/// A concept of one coding, which has all that the service compares.
fn whole(element: &'static str, coding: Coding) -> Result<CodeableConcept, InvalidPart> {
    let worded = coding
        .display
        .as_ref()
        .is_some_and(|display| !display.is_empty());
    let coded = coding.code.as_ref().is_some_and(Code::is_valid);
    let placed = coding.system.as_ref().is_some_and(Uri::is_valid);
    demand(
        worded && coded && placed,
        element,
        "must have a system, a code and a display",
    )?;
    Ok(coding.into())
}

fn coded(url: &'static str, concept: CodeableConcept) -> Extension {
    Extension {
        url: Some(Uri::listed(url)),
        value: Some(Value::from(concept)),
        ..Extension::default()
    }
}
