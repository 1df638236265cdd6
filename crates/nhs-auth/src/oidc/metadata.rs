//! What a provider says of itself (OpenID Connect Discovery 1.0), its addresses kept letter by letter:
//! CIS2 writes `:443` into them and compares them so, which a parsed URL would lose.

use nhs_http::BaseUrl;
use nhs_http::url::Url;

use super::{Claims, ProviderError};

/// The members of the discovery document that a relying party needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Metadata {
    pub(crate) issuer: String,
    pub(crate) authorization: String,
    pub(crate) token: String,
    pub(crate) keys: String,
    pub(crate) user_info: Option<String>,
    pub(crate) end_session: Option<String>,
    /// Whether callbacks must name the issuer (RFC 9207).
    pub(crate) names_issuer: bool,
}

impl Metadata {
    /// Reads the document of the provider that is configured as `issuer`.
    pub(crate) fn read(json: &[u8], issuer: &str) -> Result<Self, ProviderError> {
        let document = Claims::read(json).ok_or(ProviderError::DiscoveryUnreadable)?;
        let given = |name: &'static str| document.text(name).map(str::to_owned);
        let needed = |name: &'static str| given(name).ok_or(ProviderError::Missing(name));
        let metadata = Self {
            issuer: needed("issuer")?,
            authorization: needed("authorization_endpoint")?,
            token: needed("token_endpoint")?,
            keys: needed("jwks_uri")?,
            user_info: given("userinfo_endpoint"),
            end_session: given("end_session_endpoint"),
            names_issuer: document
                .flag("authorization_response_iss_parameter_supported")
                .unwrap_or(false),
        };
        if !same_place(&metadata.issuer, issuer) {
            return Err(ProviderError::WrongIssuer);
        }
        endpoint(&metadata.authorization, "authorization_endpoint")?;
        Ok(metadata)
    }
}

/// Whether two issuers differ in no more than a default port and a slash at the end: discovery tells
/// which of the spellings tokens have.
fn same_place(one: &str, other: &str) -> bool {
    let place = |text: &str| {
        let url = BaseUrl::parse(text).ok()?.into_url();
        Some(url.as_str().trim_end_matches('/').to_owned())
    };
    one == other || place(one).is_some_and(|one| place(other) == Some(one))
}

/// An endpoint as a URL to call: https, or http to loopback.
pub(crate) fn endpoint(raw: &str, name: &'static str) -> Result<Url, ProviderError> {
    let url = Url::parse(raw).map_err(|_| ProviderError::Endpoint(name))?;
    let mut plain = url.clone();
    plain.set_query(None);
    BaseUrl::parse(plain).map_err(|_| ProviderError::Endpoint(name))?;
    Ok(url)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn document() -> Value {
        json!({
            "issuer": "https://am.example:443/openam",
            "authorization_endpoint": "https://am.example:443/openam/authorize",
            "token_endpoint": "https://am.example:443/openam/access_token",
            "jwks_uri": "https://am.example:443/openam/connect/jwk_uri",
        })
    }

    fn read(document: &Value, issuer: &str) -> Result<Metadata, ProviderError> {
        Metadata::read(document.to_string().as_bytes(), issuer)
    }

    #[test]
    fn addresses_are_kept_letter_by_letter() {
        for issuer in [
            "https://am.example:443/openam",
            "https://am.example/openam/",
        ] {
            let metadata = read(&document(), issuer).unwrap();
            assert_eq!(metadata.issuer, "https://am.example:443/openam");
            assert_eq!(metadata.token, "https://am.example:443/openam/access_token");
        }
    }

    #[test]
    fn document_of_another_issuer_is_refused() {
        for issuer in [
            "https://am.example:444/openam",
            "https://am.example",
            "https://evil.example/openam",
        ] {
            assert!(matches!(
                read(&document(), issuer),
                Err(ProviderError::WrongIssuer)
            ));
        }
    }

    #[test]
    fn what_is_missing_or_cannot_be_called_is_named() {
        let issuer = "https://am.example:443/openam";
        for name in [
            "issuer",
            "authorization_endpoint",
            "token_endpoint",
            "jwks_uri",
        ] {
            let mut document = document();
            document[name] = json!(null);
            let error = read(&document, issuer).unwrap_err();
            assert!(error.to_string().contains(name), "{error}");
        }
        let mut document = document();
        document["authorization_endpoint"] = json!("http://am.example/authorize");
        assert!(matches!(
            read(&document, issuer),
            Err(ProviderError::Endpoint(_))
        ));
        for text in ["", "[]", "<html>"] {
            let error = Metadata::read(text.as_bytes(), issuer).unwrap_err();
            assert!(matches!(error, ProviderError::DiscoveryUnreadable));
        }
    }

    #[test]
    fn endpoint_may_have_a_query() {
        assert!(endpoint("https://am.example/authorize?realm=x", "x").is_ok());
        assert!(endpoint("https://user:pw@am.example/authorize", "x").is_err());
    }
}
