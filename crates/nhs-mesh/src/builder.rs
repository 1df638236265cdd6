//! Setting up a client: where MESH is, which mailbox, and how hard to try.

use std::sync::Arc;
use std::time::Duration;

use nhs_http::secrecy::SecretString;
use nhs_http::{Error, ErrorKind, Setup};

use crate::{ApiVersion, Client, ClientInfo, Environment, MailboxId, MeshToken, endpoint};

/// Sets up a [`Client`] for one mailbox.
///
/// Outside of stand-ins MESH wants a client certificate (`tls_identity_pem`) and has certificates of NHS
/// England's own authorities, which are given by `root_certificate_pem`; with
/// `pipeline(|p| p.only_given_roots())` no others count.
///
/// ```
/// use nhs_mesh::{Client, Environment, MailboxId};
///
/// let client = Client::builder(Environment::Integration, MailboxId::parse("X26ABC1")?)
///     .password("password")
///     .shared_key("shared-key")
///     .build()?;
/// assert_eq!(client.mailbox().as_str(), "X26ABC1");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
#[must_use]
pub struct ClientBuilder {
    setup: Setup,
    mailbox: MailboxId,
    password: Option<SecretString>,
    shared_key: Option<SecretString>,
    own_credential: bool,
    version: ApiVersion,
    info: ClientInfo,
    transfer_time: Duration,
}

impl ClientBuilder {
    pub(crate) fn new(environment: &Environment, mailbox: MailboxId) -> Self {
        let platform = nhs_http::Environment::Sandbox;
        let mut setup = Setup::new("MESH", endpoint::PATH, platform);
        setup.set_base_url(format!("{}{}", environment.host(), endpoint::PATH));
        // What a message is must be seen as it was sent, its compression too.
        setup.configure(nhs_http::ClientBuilder::keep_content_encoding);
        Self {
            setup,
            mailbox,
            password: None,
            shared_key: None,
            own_credential: false,
            version: ApiVersion::default(),
            info: ClientInfo::default(),
            transfer_time: Duration::from_secs(600),
        }
    }

    nhs_http::setup_methods!(setup);

    /// The mailbox's password.
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// The key that NHS England gives to suppliers, the same in all environments.
    pub fn shared_key(mut self, key: impl Into<SecretString>) -> Self {
        self.shared_key = Some(key.into());
        self
    }

    /// Signs with a token of one's own, in place of password and shared key: for clients that share a
    /// mailbox's count.
    pub fn token(mut self, token: Arc<MeshToken>) -> Self {
        self.own_credential = true;
        self.setup.configure(|builder| builder.credential(token));
        self
    }

    /// The version of the API; the second unless told.
    pub fn version(mut self, version: ApiVersion) -> Self {
        self.version = version;
        self
    }

    /// What handshakes tell of the software; this crate and machine unless told.
    pub fn client_info(mut self, info: ClientInfo) -> Self {
        self.info = info;
        self
    }

    /// How long one attempt to send a chunk may take, and how long to wait for the next bytes of one that
    /// is received; 10 minutes unless told. Other calls go by `timeouts`.
    pub fn transfer_time(mut self, time: Duration) -> Self {
        self.transfer_time = time;
        self
    }

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// Of kind [`Config`](ErrorKind::Config) if password or shared key are missing or cannot be right, the base
    /// URL is not allowed, a certificate cannot be used, or a limit leaves nothing.
    pub fn build(mut self) -> Result<Client, Error> {
        let fault = |message: &'static str| Error::new(ErrorKind::Config, message);
        if self.transfer_time.is_zero() {
            return Err(fault("the time for a transfer must not be zero"));
        }
        match (self.password, self.shared_key, self.own_credential) {
            (None, None, true) => {}
            (Some(password), Some(key), false) => {
                let runtime = Arc::clone(self.setup.runtime());
                let token = MeshToken::new(self.mailbox.clone(), password, key)?;
                let token = Arc::new(token.runtime(runtime));
                self.setup.configure(|builder| builder.credential(token));
            }
            (_, _, true) => {
                return Err(fault(
                    "give either a token or password and shared key, not both",
                ));
            }
            (None, _, false) => {
                return Err(fault(
                    "the mailbox needs its password, give it to ClientBuilder::password",
                ));
            }
            (_, None, false) => {
                return Err(fault(
                    "the shared key is missing, give it to ClientBuilder::shared_key",
                ));
            }
        }
        Ok(Client::new(
            self.setup.client()?,
            self.mailbox,
            self.version,
            self.info,
            self.transfer_time,
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn builder() -> ClientBuilder {
        let mailbox = MailboxId::parse("X26ABC1").unwrap();
        Client::builder(Environment::Production, mailbox)
    }

    #[test]
    fn missing_secrets_are_named_and_none_is_made_up() {
        for (builder, word) in [
            (builder(), "password"),
            (builder().shared_key("k"), "password"),
            (builder().password("p"), "shared key"),
            (builder().password("p\n").shared_key("k"), "line end"),
        ] {
            let error = builder.build().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config);
            assert!(error.to_string().contains(word), "{error}");
        }
    }

    #[test]
    fn base_url_is_the_environments_or_ones_own() {
        let client = builder().password("p").shared_key("k").build().unwrap();
        let live = "https://mesh-sync.spineservices.nhs.uk/messageexchange";
        assert_eq!(client.base_url().as_str(), live);
        let own = builder().password("p").shared_key("k");
        let own = own
            .base_url("http://127.0.0.1:4000/messageexchange")
            .build();
        assert_eq!(own.unwrap().base_url().port(), Some(4000));
    }

    #[test]
    fn secrets_are_not_shown() {
        let builder = builder().password("hunter2").shared_key("hunter3");
        assert!(!format!("{builder:?}").contains("hunter"));
        let client = builder.build().unwrap();
        assert!(!format!("{client:?}").contains("hunter"));
    }
}
