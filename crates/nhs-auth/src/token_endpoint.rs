//! The token endpoint: one POST through the pipeline, its answer read, its clock taken over if ours
//! is wrong.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use nhs_http::secrecy::SecretString;
use nhs_http::url::Url;
use nhs_http::{Call, Client, Error, ErrorKind, Replay};

use crate::assertion::Assertion;
use crate::cache::TokenSource;
use crate::token::Token;
use crate::{TokenError, TokenErrorKind};

#[derive(Debug)]
pub(crate) struct TokenEndpoint {
    pub(crate) client: Client,
    pub(crate) template: &'static str,
    pub(crate) assertion: Arc<Assertion>,
    pub(crate) token_lifetime: Option<Duration>,
}

impl TokenEndpoint {
    /// The token request of the client credentials grant (RFC 6749 section 4.4), without its
    /// assertion, which each attempt adds anew. Safe to repeat for that reason.
    pub(crate) fn call(&self) -> Call {
        let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let mut fields = vec![
            field("grant_type", "client_credentials"),
            field("client_assertion_type", ASSERTION_TYPE),
        ];
        if let Some(lifetime) = self.token_lifetime {
            fields.push(field(
                "_access_token_expiry_ms",
                &lifetime.as_millis().to_string(),
            ));
        }
        Call::post(OPERATION, self.template)
            .accept("application/json")
            .replay(Replay::Safe)
            .form(fields)
    }

    async fn ask(&self) -> Result<Token, TokenError> {
        let response = self
            .client
            .send(self.call())
            .await
            .map_err(TokenError::of_call)?;
        Token::read(response.body()).map_err(|message| {
            let error = Error::new(ErrorKind::InvalidResponse, message).with_operation(OPERATION);
            TokenError::caused(TokenErrorKind::InvalidResponse, error)
        })
    }
}

/// The URL that token requests go to.
pub(crate) fn called(template: &'static str, base: &Url) -> Result<String, Error> {
    Ok(Call::post(OPERATION, template).url(base)?.into())
}

#[async_trait]
impl TokenSource for TokenEndpoint {
    async fn fetch(&self, _rejected: Option<&SecretString>) -> Result<Token, TokenError> {
        self.assertion.on_the_platforms_clock(|| self.ask()).await
    }
}

const OPERATION: &str = "auth.token.client_credentials";

pub(crate) const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
