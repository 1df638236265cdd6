//! Which mailbox of MESH an example works with: the embedded stand-in's, or a real one.

use std::fmt;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use nhs_mesh::{Client, Environment, Error, InvalidValue, MailboxId};
use nhs_sandbox::{Sandbox, StartError};

/// The mailbox that examples use in the stand-in.
const EMBEDDED_MAILBOX: &str = "X26ABC1";

/// The options of an example that works with a mailbox.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Mailbox")]
pub struct MailboxArgs {
    /// Where the mailbox is
    #[arg(long, value_enum, default_value_t = Place::Embedded)]
    pub env: Place,

    /// Base URL of MESH, in place of that of --env
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,

    /// The mailbox; X26ABC1 of the stand-in unless given
    #[arg(long, value_name = "ID", env = "MESH_MAILBOX")]
    pub mailbox: Option<MailboxId>,
}

/// What the help of an example says about credentials.
pub const MAILBOX_HELP: &str = "\
Credentials come from environment variables; the embedded stand-in needs none:
  MESH_MAILBOX      the mailbox id, unless given as --mailbox
  MESH_PASSWORD     its password
  MESH_SHARED_KEY   the key that NHS England gives to suppliers
  MESH_CLIENT_PEM   path of the client certificate and its key, PEM
  MESH_ROOTS_PEM    path of the NHS root and sub CA certificates, PEM";

/// Which MESH.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A stand-in that is started for this run
    Embedded,
    /// Integration
    Int,
    /// Live
    Prod,
}

/// A client of a mailbox, and the stand-in, which runs as long as this value lives.
#[derive(Debug)]
pub struct OpenMailbox {
    /// The client.
    pub client: Client,
    /// The stand-in.
    pub sandbox: Option<Sandbox>,
}

impl MailboxArgs {
    /// Starts the stand-in, or makes a client of what the environment variables hold.
    ///
    /// # Errors
    ///
    /// If a variable is missing or cannot be used, or the stand-in does not start.
    pub async fn open(&self) -> Result<OpenMailbox, MailboxError> {
        if self.env == Place::Embedded && self.base_url.is_none() {
            return self.embedded().await;
        }
        let environment = match (&self.base_url, self.env) {
            (Some(url), _) => Environment::custom(url)?,
            (None, Place::Prod) => Environment::Production,
            (None, _) => Environment::Integration,
        };
        let mailbox = self
            .mailbox
            .clone()
            .ok_or(MailboxError::Missing("MESH_MAILBOX"))?;
        let mut builder = Client::builder(environment, mailbox)
            .password(variable("MESH_PASSWORD")?)
            .shared_key(variable("MESH_SHARED_KEY")?);
        // a stand-in on loopback has no certificates
        if self.base_url.is_none() || std::env::var_os("MESH_CLIENT_PEM").is_some() {
            builder = builder
                .tls_identity_pem(file("MESH_CLIENT_PEM")?)
                .root_certificate_pem(file("MESH_ROOTS_PEM")?);
        }
        Ok(OpenMailbox {
            client: builder.build()?,
            sandbox: None,
        })
    }

    async fn embedded(&self) -> Result<OpenMailbox, MailboxError> {
        let sandbox = Sandbox::start().await?;
        let mailbox = match &self.mailbox {
            Some(mailbox) => mailbox.clone(),
            None => MailboxId::parse(EMBEDDED_MAILBOX)?,
        };
        let mesh = sandbox.mesh();
        let held = mesh
            .mailbox(mailbox.as_str())
            .ok_or(MailboxError::NoMailbox)?;
        let client = Client::builder(Environment::custom(mesh.url())?, mailbox)
            .password(held.password())
            .shared_key(mesh.shared_key())
            .build()?;
        Ok(OpenMailbox {
            client,
            sandbox: Some(sandbox),
        })
    }
}

fn variable(name: &'static str) -> Result<String, MailboxError> {
    let value = std::env::var(name).ok();
    value
        .filter(|value| !value.is_empty())
        .ok_or(MailboxError::Missing(name))
}

fn file(name: &'static str) -> Result<Vec<u8>, MailboxError> {
    let path = PathBuf::from(variable(name)?);
    std::fs::read(path).map_err(|error| MailboxError::File(name, error))
}

/// Why there is no client.
#[derive(Debug)]
#[non_exhaustive]
pub enum MailboxError {
    /// A variable is not set.
    Missing(&'static str),
    /// The file that a variable names cannot be read.
    File(&'static str, std::io::Error),
    /// The stand-in has no such mailbox.
    NoMailbox,
    /// A mailbox id is none.
    Invalid(InvalidValue),
    /// The client cannot be made of what was given.
    Unusable(Error),
    /// The stand-in does not start.
    NotStarted(StartError),
}

impl fmt::Display for MailboxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(name) => write!(f, "set {name}; see --help"),
            Self::File(name, error) => write!(f, "the file that {name} names: {error}"),
            Self::NoMailbox => f.write_str("the stand-in has no such mailbox; take X26ABC1"),
            Self::Invalid(invalid) => invalid.fmt(f),
            Self::Unusable(error) => error.fmt(f),
            Self::NotStarted(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for MailboxError {}

impl From<InvalidValue> for MailboxError {
    fn from(invalid: InvalidValue) -> Self {
        Self::Invalid(invalid)
    }
}

impl From<Error> for MailboxError {
    fn from(error: Error) -> Self {
        Self::Unusable(error)
    }
}

impl From<StartError> for MailboxError {
    fn from(error: StartError) -> Self {
        Self::NotStarted(error)
    }
}
