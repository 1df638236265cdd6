//! A login with NHS login before it is begun: what to ask of the user and of the provider.

use nhs_http::secrecy::{ExposeSecret, SecretString};

use super::NhsLoginScope;
use crate::assurance::VectorsOfTrust;
use crate::oidc::registration::check_redirect_uri;
use crate::oidc::relying_party::RelyingParty;
use crate::oidc::{LoginError, Prompt, StartedLogin};

/// How the pages of NHS login are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Display {
    /// `page`: a whole page of a browser.
    Page,
    /// `touch`: a touch screen.
    Touch,
}

/// A login to begin. Every choice may be left out.
#[derive(Debug)]
#[must_use]
pub struct NhsLoginRequest<'a> {
    party: &'a RelyingParty,
    redirect_uri: Option<String>,
    vtr: Option<VectorsOfTrust>,
    scopes: Vec<NhsLoginScope>,
    prompt: Option<Prompt>,
    display: Option<Display>,
    asserted: Option<SecretString>,
    fido: Option<SecretString>,
    registration: bool,
    user_info: bool,
    pkce: bool,
}

impl<'a> NhsLoginRequest<'a> {
    pub(super) fn new(party: &'a RelyingParty) -> Self {
        Self {
            party,
            redirect_uri: None,
            vtr: None,
            scopes: Vec::new(),
            prompt: None,
            display: None,
            asserted: None,
            fido: None,
            registration: true,
            user_info: false,
            pkce: false,
        }
    }

    /// The vectors of trust of which one must be achieved; [`VectorsOfTrust::high`] unless told, as
    /// with NHS login itself. For a step-up, those of
    /// [`StepUp::NhsLogin`](crate::assurance::StepUp::NhsLogin).
    pub fn vtr(mut self, vectors: VectorsOfTrust) -> Self {
        self.vtr = Some(vectors);
        self
    }

    /// Asks for one more scope. Unless [`NhsLoginScope::Profile`] or
    /// [`NhsLoginScope::BasicDemographics`] is among them, `profile` is added, for without either the
    /// id_token has no level of identity proofing, which the platform's token exchange needs.
    pub fn scope(mut self, scope: NhsLoginScope) -> Self {
        if !self.scopes.contains(&scope) {
            self.scopes.push(scope);
        }
        self
    }

    /// Whether NHS login may, or must, talk to the user.
    pub fn prompt(mut self, prompt: Prompt) -> Self {
        self.prompt = Some(prompt);
        self
    }

    /// How the pages of NHS login are shown.
    pub fn display(mut self, display: Display) -> Self {
        self.display = Some(display);
        self
    }

    /// Lets nobody register in the course of this login.
    pub fn no_registration(mut self) -> Self {
        self.registration = false;
        self
    }

    /// Goes on from a login that the user has already: the JWT of
    /// [`NhsLogin::asserted_login_identity`](super::NhsLogin::asserted_login_identity). NHS login must
    /// have been asked to set this up.
    pub fn asserted_login_identity(mut self, jwt: SecretString) -> Self {
        self.asserted = Some(jwt);
        self
    }

    /// The answer of a FIDO UAF authenticator, in base64url.
    pub fn fido_auth_response(mut self, response: SecretString) -> Self {
        self.fido = Some(response);
        self
    }

    /// Another redirect URI than the client's own, of those that are registered.
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Asks for userinfo when the login is completed.
    pub fn user_info(mut self) -> Self {
        self.user_info = true;
        self
    }

    /// Adds a proof key (PKCE, S256). NHS login does not say that it looks at it.
    pub fn pkce(mut self) -> Self {
        self.pkce = true;
        self
    }

    /// Begins the login.
    ///
    /// # Errors
    ///
    /// [`LoginError::Provider`] if discovery cannot be had; [`LoginError::Request`] if the redirect
    /// URI cannot be one, or `profile` and `basic_demographics` are both asked for.
    pub async fn start(self) -> Result<StartedLogin, LoginError> {
        if let Some(redirect_uri) = &self.redirect_uri {
            check_redirect_uri(redirect_uri).map_err(LoginError::Request)?;
        }
        let scope = self.scope_text()?;
        let Self {
            party,
            redirect_uri,
            vtr,
            prompt,
            display,
            asserted,
            fido,
            registration,
            user_info,
            pkce,
            ..
        } = self;
        let fill = |pending: &mut _, parameters: &mut Vec<_>| {
            let pending: &mut crate::oidc::PendingLogin = pending;
            let vtr = vtr.unwrap_or_default();
            parameters.push(("vtr", vtr.to_string()));
            pending.vtr = Some(vtr);
            pending.user_info = user_info;
            if pkce {
                pending.use_pkce()?;
            }
            if let Some(prompt) = prompt {
                parameters.push(("prompt", prompt.as_str().to_owned()));
            }
            if let Some(display) = display {
                let display = match display {
                    Display::Page => "page",
                    Display::Touch => "touch",
                };
                parameters.push(("display", display.to_owned()));
            }
            if !registration {
                parameters.push(("allow_registration", "false".to_owned()));
            }
            for (name, value) in [
                ("asserted_login_identity", asserted),
                ("fido_auth_response", fido),
            ] {
                if let Some(value) = value {
                    parameters.push((name, value.expose_secret().to_owned()));
                }
            }
            Ok(())
        };
        party.start(redirect_uri, scope, fill).await
    }

    fn scope_text(&self) -> Result<String, LoginError> {
        let has = |scope| self.scopes.contains(&scope);
        let (profile, basic) = (
            has(NhsLoginScope::Profile),
            has(NhsLoginScope::BasicDemographics),
        );
        if profile && basic {
            return Err(LoginError::Request(
                "ask for the scope profile or basic_demographics, not for both",
            ));
        }
        let first = if profile || basic {
            "openid"
        } else {
            "openid profile"
        };
        let mut text = first.to_owned();
        for scope in &self.scopes {
            text.push(' ');
            text.push_str(scope.as_str());
        }
        Ok(text)
    }
}
