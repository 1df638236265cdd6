//! What changed: ORD lists links, and each organisation is read by itself, a few at a time.

use chrono::NaiveDate;
use futures_util::stream::{self, BoxStream, StreamExt};
use nhs_fhir_core::identifier::OdsCode;
use nhs_http::Error;

use super::Client;
use super::record::Organisation;

/// The organisations that changed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SyncList {
    /// Their codes, in the order of the answer.
    pub codes: Vec<OdsCode>,
    /// How many entries name none.
    pub unread: usize,
}

/// One organisation that changed.
#[derive(Debug)]
#[non_exhaustive]
pub struct Changed {
    /// Its code.
    pub code: OdsCode,
    /// Its record, or why it could not be read. A failure ends nothing but itself.
    pub organisation: Result<Organisation, Error>,
}

impl Client {
    /// Reads all organisations that changed on this day or later, at most `at_once` under way (1 if it is 0).
    /// They come in the order of the list. How fast it goes is for the client's limit of fewer than 5
    /// requests in a second.
    ///
    /// # Errors
    ///
    /// As for [`Client::sync`].
    pub async fn changed(
        &self,
        since: NaiveDate,
        at_once: usize,
    ) -> Result<BoxStream<'static, Changed>, Error> {
        let list = self.sync(since).await?;
        let client = self.clone();
        let reads = stream::iter(list.codes).map(move |code| {
            let client = client.clone();
            async move {
                let organisation = client.organisation(&code).await;
                Changed { code, organisation }
            }
        });
        Ok(reads.buffered(at_once.max(1)).boxed())
    }
}

/// The code at the end of a link. The link itself is not followed, so it may lead anywhere.
pub(super) fn code_of_link(link: &str) -> Option<OdsCode> {
    let path = link.split(['?', '#']).next()?;
    let (_, code) = path.trim_end_matches('/').rsplit_once("/organisations/")?;
    OdsCode::parse(code).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_read_from_the_end_of_the_links_path() {
        for (link, expected) in [
            (
                "https://host.example/ORD/2-0-0/organisations/06KAA",
                Some("06KAA"),
            ),
            (
                "https://host.example/ORD/2-0-0/organisations/8HD87?_format=xml",
                Some("8HD87"),
            ),
            ("/organisations/RM3/", Some("RM3")),
            ("https://host.example/ORD/2-0-0/roles/RO197", None),
            ("https://host.example/organisations/../RM3", None),
            ("RM3", None),
            ("", None),
        ] {
            let code = code_of_link(link).map(|code| code.to_string());
            assert_eq!(code.as_deref(), expected, "{link}");
        }
    }
}
