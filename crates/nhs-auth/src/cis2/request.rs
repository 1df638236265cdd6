//! A login with CIS2 before it is begun: what to ask of the user and of the provider.

use std::time::Duration;

use super::Cis2Scope;
use crate::assurance::Acr;
use crate::oidc::registration::check_redirect_uri;
use crate::oidc::relying_party::RelyingParty;
use crate::oidc::{LoginError, PendingLogin, Prompt, StartedLogin};

/// A login to begin. Every choice may be left out.
#[derive(Debug)]
#[must_use]
pub struct Cis2LoginRequest<'a> {
    party: &'a RelyingParty,
    redirect_uri: Option<String>,
    acr: Option<Acr>,
    scopes: Vec<Cis2Scope>,
    prompt: Option<Prompt>,
    max_age: Option<Duration>,
    user_info: bool,
    pkce: bool,
}

impl<'a> Cis2LoginRequest<'a> {
    pub(super) fn new(party: &'a RelyingParty) -> Self {
        Self {
            party,
            redirect_uri: None,
            acr: None,
            scopes: Vec::new(),
            prompt: None,
            max_age: None,
            user_info: false,
            pkce: false,
        }
    }

    /// How strongly the user must authenticate; [`Acr::Aal3Any`] unless told, as with CIS2 itself. For
    /// a step-up, that of [`StepUp::Cis2`](crate::assurance::StepUp::Cis2).
    pub fn acr_values(mut self, acr: Acr) -> Self {
        self.acr = Some(acr);
        self
    }

    /// Asks for one more scope. [`Cis2Scope::SelectedRole`] brings `prompt=login` with it, unless
    /// another is given.
    pub fn scope(mut self, scope: Cis2Scope) -> Self {
        if !self.scopes.contains(&scope) {
            self.scopes.push(scope);
        }
        self
    }

    /// Whether CIS2 may, or must, talk to the user.
    pub fn prompt(mut self, prompt: Prompt) -> Self {
        self.prompt = Some(prompt);
        self
    }

    /// How long ago the user may have authenticated, in whole seconds; national clients ask for 4 to 5
    /// minutes. A login that was longer ago, or does not say when it was, is refused.
    pub fn max_age(mut self, max_age: Duration) -> Self {
        self.max_age = Some(max_age);
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

    /// Adds a proof key (PKCE, S256). CIS2 does not ask for one.
    pub fn pkce(mut self) -> Self {
        self.pkce = true;
        self
    }

    /// Begins the login.
    ///
    /// # Errors
    ///
    /// [`LoginError::Provider`] if discovery cannot be had; [`LoginError::Request`] if the redirect URI
    /// cannot be one.
    pub async fn start(self) -> Result<StartedLogin, LoginError> {
        if let Some(redirect_uri) = &self.redirect_uri {
            check_redirect_uri(redirect_uri).map_err(LoginError::Request)?;
        }
        let mut scope = "openid".to_owned();
        for one in &self.scopes {
            scope.push(' ');
            scope.push_str(one.as_str());
        }
        let picks_role = self.scopes.contains(&Cis2Scope::SelectedRole);
        let prompt = self.prompt.or(picks_role.then_some(Prompt::Login));
        let acr = self.acr.unwrap_or(Acr::Aal3Any);
        let (max_age, user_info, pkce) = (self.max_age, self.user_info, self.pkce);
        let fill = |pending: &mut PendingLogin, parameters: &mut Vec<_>| {
            parameters.push(("acr_values", acr.as_str().to_owned()));
            if let Some(prompt) = prompt {
                parameters.push(("prompt", prompt.as_str().to_owned()));
            }
            if let Some(max_age) = max_age {
                parameters.push(("max_age", max_age.as_secs().to_string()));
                pending.max_age = Some(max_age.as_secs());
            }
            pending.acr = Some(acr);
            pending.user_info = user_info;
            if pkce {
                pending.use_pkce()?;
            }
            Ok(())
        };
        self.party.start(self.redirect_uri, scope, fill).await
    }
}
