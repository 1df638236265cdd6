//! What is the same for NHS login and CIS2: begin a login, complete it, ask for userinfo.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use nhs_http::http::HeaderValue;
use nhs_http::http::header::AUTHORIZATION;
use nhs_http::secrecy::{ExposeSecret, SecretString};
use nhs_http::{Call, Response, Runtime, Subject};

use super::exchange::exchange;
use super::id_token::{Party, check};
use super::pending::{AuthorizationUrl, PendingLogin, StartedLogin};
use super::provider::{Connected, Provider, Unproven};
use super::{Callback, Claims, IdTokenError, Login, LoginError, ProviderError, UserInfoError};
use crate::Signer;
use crate::assurance::Assurance;
use crate::session::SessionUser;

pub(crate) struct RelyingParty {
    pub(crate) provider: Provider,
    pub(crate) client_id: String,
    pub(crate) redirect_uri: String,
    pub(crate) login_time: Duration,
    pub(crate) signer: Option<Arc<dyn Signer>>,
    pub(crate) subject: Subject,
}

/// A parameter of the authorisation request.
pub(crate) type Parameter = (&'static str, String);

impl RelyingParty {
    pub(crate) fn runtime(&self) -> &dyn Runtime {
        self.provider.runtime()
    }

    pub(crate) async fn connected(&self) -> Result<Arc<Connected>, ProviderError> {
        self.provider.connected().await
    }

    /// Begins a login: the address for the browser, and what to keep. `fill` adds what the provider
    /// has of its own.
    pub(crate) async fn start(
        &self,
        redirect_uri: Option<String>,
        scope: String,
        fill: impl FnOnce(&mut PendingLogin, &mut Vec<Parameter>) -> Result<(), LoginError>,
    ) -> Result<StartedLogin, LoginError> {
        let connected = self.connected().await?;
        let metadata = &connected.metadata;
        let redirect_uri = redirect_uri.unwrap_or_else(|| self.redirect_uri.clone());
        let now = self.runtime().now();
        let mut pending = PendingLogin::start(metadata.issuer.clone(), redirect_uri, now)?;
        let mut parameters = vec![
            ("response_type", "code".to_owned()),
            ("client_id", self.client_id.clone()),
            ("redirect_uri", pending.redirect_uri.clone()),
            ("scope", scope),
            ("state", pending.state.as_str().to_owned()),
            ("nonce", pending.nonce.as_str().to_owned()),
        ];
        fill(&mut pending, &mut parameters)?;
        if let Some(verifier) = &pending.verifier {
            parameters.push(("code_challenge", verifier.challenge()));
            parameters.push(("code_challenge_method", "S256".to_owned()));
        }
        Ok(StartedLogin {
            url: AuthorizationUrl::new(&metadata.authorization, &parameters),
            pending,
        })
    }

    /// Completes a login. `assure` reads from the id_token's claims what was achieved, and refuses
    /// what is less than was asked.
    pub(crate) async fn complete(
        &self,
        pending: &PendingLogin,
        callback: Callback,
        assure: impl FnOnce(&Claims) -> Result<Assurance, IdTokenError>,
    ) -> Result<Login, LoginError> {
        pending.check_time(self.runtime().now(), self.login_time)?;
        let connected = self.connected().await?;
        let metadata = &connected.metadata;
        if pending.issuer != metadata.issuer {
            return Err(LoginError::OtherProvider);
        }
        let code = callback.code(pending, metadata)?;
        let sent = self.runtime().now();
        let operations = self.provider.operations;
        let tokens = exchange(&connected, operations, pending, &code).await?;
        let access_token_expires = tokens.expire(sent);
        let id_token = tokens.id_token.ok_or(IdTokenError::Missing)?;
        let proven = self.provider.verify(id_token.expose_secret(), &["jwt"]);
        let verified = proven.await.map_err(|unproven| match unproven {
            Unproven::Token(error) => LoginError::IdToken(error.into()),
            Unproven::Provider(error) => error.into(),
        })?;
        let party = Party {
            issuer: &metadata.issuer,
            client_id: &self.client_id,
        };
        let now = self.runtime().now();
        check(&verified, &party, pending, &tokens.access_token, now)?;
        let claims = verified.claims;
        Ok(Login {
            assurance: assure(&claims)?,
            id_token,
            claims,
            access_token: tokens.access_token,
            access_token_expires,
            refresh_token: tokens.refresh_token,
            scope: tokens.scope,
            user_info: None,
            at: now,
        })
    }

    /// The userinfo of the user who has logged in, and of nobody else.
    pub(crate) async fn user_info(&self, login: &Login) -> Result<Claims, LoginError> {
        let connected = self.connected().await?;
        let call = Call::get(self.provider.operations.user_info, "/{userinfo_endpoint}")
            .accept("application/json, application/jwt");
        let response = self.send_for_user(&connected, login, call).await?;
        let signed = response
            .content_type()
            .is_some_and(|media_type| media_type.eq_ignore_ascii_case("application/jwt"));
        let claims = if signed {
            self.signed_user_info(response.body(), &connected).await?
        } else {
            Claims::read(response.body()).ok_or(UserInfoError::Unreadable)?
        };
        if claims.text("sub") != Some(login.subject()) {
            return Err(UserInfoError::WrongSubject.into());
        }
        Ok(claims)
    }

    /// Sends a call to the userinfo endpoint, for the user who has logged in.
    pub(crate) async fn send_for_user(
        &self,
        connected: &Connected,
        login: &Login,
        call: Call,
    ) -> Result<Response, LoginError> {
        let endpoint = connected.user_info.as_ref();
        let endpoint = endpoint.ok_or(UserInfoError::NotOffered)?;
        let call = call
            .header(AUTHORIZATION, bearer(&login.access_token)?)
            .max_stale(Duration::ZERO)
            .actor(SessionUser::of(login).subject(&self.subject));
        Ok(endpoint.send(call).await.map_err(UserInfoError::Call)?)
    }

    /// Userinfo as a JWT (OpenID Connect Core section 5.3.2).
    async fn signed_user_info(
        &self,
        body: &[u8],
        connected: &Connected,
    ) -> Result<Claims, LoginError> {
        let token = str::from_utf8(body).map_err(|_| UserInfoError::Unreadable)?;
        let verified = self.provider.verify(token.trim(), &["jwt"]).await;
        let claims = verified.map_err(|unproven| match unproven {
            Unproven::Token(error) => LoginError::UserInfo(UserInfoError::Signature(error)),
            Unproven::Provider(error) => error.into(),
        })?;
        let claims = claims.claims;
        let issuer = claims.text("iss") == Some(&connected.metadata.issuer);
        let ours = claims.list("aud").any(|aud| aud == self.client_id.as_str());
        // An id_token of another user must not pass for userinfo: it has a nonce.
        if !issuer || !ours || claims.get("nonce").is_some() {
            return Err(UserInfoError::WrongParty.into());
        }
        Ok(claims)
    }
}

fn bearer(token: &SecretString) -> Result<HeaderValue, LoginError> {
    let text = format!("Bearer {}", token.expose_secret());
    let mut value = HeaderValue::from_str(&text)
        .map_err(|_| LoginError::UserInfo(UserInfoError::Unreadable))?;
    value.set_sensitive(true);
    Ok(value)
}

impl fmt::Debug for RelyingParty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RelyingParty")
            .field("provider", &self.provider)
            .field("client_id", &self.client_id)
            .field("redirect_uri", &self.redirect_uri)
            .finish_non_exhaustive()
    }
}
