//! References to documents as UK Core has them.

use super::{InvalidPart, demand, meta, profile};
use crate::codes::DocumentReferenceStatus;
use crate::{Attachment, DocumentReference, DocumentReferenceContent};

impl DocumentReference {
    /// A reference that follows [UKCore-DocumentReference](profile::DOCUMENT_REFERENCE): its status, and the document or where
    /// it is. For a pointer of the National Record Locator see [`for_nrl`](Self::for_nrl).
    ///
    /// # Errors
    /// When the attachment has neither data nor a url.
    ///
    /// ```
    /// use nhs_fhir_core::primitive::Url;
    /// use nhs_fhir_core::r4::codes::DocumentReferenceStatus;
    /// use nhs_fhir_core::r4::{Attachment, DocumentReference};
    ///
    /// let letter = Attachment { url: Some(Url::parse("https://example.nhs.uk/letter.pdf")?), ..Attachment::default() };
    /// let document = DocumentReference::uk_core(DocumentReferenceStatus::Current, letter)?;
    /// assert_eq!(document.content.len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn uk_core(
        status: DocumentReferenceStatus,
        attachment: Attachment,
    ) -> Result<Self, InvalidPart> {
        let holds = attachment.url.is_some() || attachment.data.is_some();
        demand(
            holds,
            "DocumentReference.content.attachment",
            "must have data or a url",
        )?;
        let content = DocumentReferenceContent {
            attachment: Some(attachment.into()),
            ..DocumentReferenceContent::default()
        };
        Ok(Self {
            meta: meta(profile::DOCUMENT_REFERENCE),
            status: Some(status.into()),
            content: [content].into(),
            ..Self::default()
        })
    }
}
