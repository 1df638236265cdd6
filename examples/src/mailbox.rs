//! Which mailbox of MESH an example works with: the embedded stand-in's, or a real one.

use std::fmt;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use nhs_mesh::{Client, Environment, Error, InvalidValue, MailboxId};
use nhs_sandbox::{Sandbox, StartError};

/// The options of an example that works with MESH.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Mailbox")]
pub struct MeshArgs {
    /// Where the mailbox is
    #[arg(long, value_enum, default_value_t = Place::Embedded)]
    pub env: Place,

    /// Base URL of MESH, in place of that of --env
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
}

/// The options of an example that works with one mailbox.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Mailbox")]
pub struct MailboxArgs {
    /// Where it is.
    #[command(flatten)]
    pub mesh: MeshArgs,

    /// The mailbox; X26ABC1 of the stand-in unless given
    #[arg(long, value_name = "ID", env = "MESH_MAILBOX")]
    pub mailbox: Option<MailboxId>,
}

/// The mailboxes of the stand-in that examples use.
pub const EMBEDDED_MAILBOXES: [&str; 2] = ["X26ABC1", "X26ABC2"];

/// What the help of an example says about credentials.
pub const MAILBOX_HELP: &str = "\
Credentials come from environment variables; the embedded stand-in needs none:
  MESH_MAILBOX      the mailbox id, unless given as --mailbox
  MESH_PASSWORD     its password; MESH_PASSWORD_X26ABC1 is that of X26ABC1 alone
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

/// MESH, and the stand-in, which runs as long as this value lives.
#[derive(Debug)]
pub struct OpenMesh {
    environment: Option<Environment>,
    has_certificates: bool,
    /// The stand-in.
    pub sandbox: Option<Sandbox>,
}

impl MeshArgs {
    /// Whether the stand-in is started for this run.
    #[must_use]
    pub fn is_embedded(&self) -> bool {
        self.env == Place::Embedded && self.base_url.is_none()
    }

    /// Starts the stand-in, or says where MESH is.
    ///
    /// # Errors
    ///
    /// If the URL is none, or the stand-in does not start.
    pub async fn open(&self) -> Result<OpenMesh, MailboxError> {
        let environment = match (&self.base_url, self.env) {
            (Some(url), _) => Some(Environment::custom(url)?),
            (None, Place::Prod) => Some(Environment::Production),
            (None, Place::Int) => Some(Environment::Integration),
            (None, Place::Embedded) => None,
        };
        let sandbox = match environment {
            Some(_) => None,
            None => Some(Sandbox::start().await?),
        };
        Ok(OpenMesh {
            environment,
            // a stand-in on loopback has none
            has_certificates: self.base_url.is_none()
                || std::env::var_os("MESH_CLIENT_PEM").is_some(),
            sandbox,
        })
    }
}

impl OpenMesh {
    /// A client of a mailbox, with the credentials of the stand-in or of the environment variables.
    ///
    /// # Errors
    ///
    /// If a variable is missing or cannot be used, or the stand-in has no such mailbox.
    pub fn client(&self, mailbox: &MailboxId) -> Result<Client, MailboxError> {
        if let Some(sandbox) = &self.sandbox {
            let mesh = sandbox.mesh();
            let held = mesh
                .mailbox(mailbox.as_str())
                .ok_or(MailboxError::NoMailbox)?;
            let client = Client::builder(Environment::custom(mesh.url())?, mailbox.clone())
                .password(held.password())
                .shared_key(mesh.shared_key());
            return Ok(client.build()?);
        }
        let environment = self.environment.clone().unwrap_or(Environment::Integration);
        let own = format!("MESH_PASSWORD_{}", mailbox.as_str().replace('-', "_"));
        let password = match crate::environment::variable(&own) {
            Some(password) => password,
            None => variable("MESH_PASSWORD")?,
        };
        let mut builder = Client::builder(environment, mailbox.clone())
            .password(password)
            .shared_key(variable("MESH_SHARED_KEY")?);
        if self.has_certificates {
            builder = builder
                .tls_identity_pem(file("MESH_CLIENT_PEM")?)
                .root_certificate_pem(file("MESH_ROOTS_PEM")?);
        }
        Ok(builder.build()?)
    }
}

/// A client of a mailbox, and MESH, for as long as this value lives.
#[derive(Debug)]
pub struct OpenMailbox {
    /// The client.
    pub client: Client,
    /// Where it is.
    pub mesh: OpenMesh,
}

impl MailboxArgs {
    /// Starts the stand-in, or makes a client of what the environment variables hold.
    ///
    /// # Errors
    ///
    /// If a variable is missing or cannot be used, or the stand-in does not start.
    pub async fn open(&self) -> Result<OpenMailbox, MailboxError> {
        let mesh = self.mesh.open().await?;
        let [first, _] = EMBEDDED_MAILBOXES;
        let mailbox = match (&self.mailbox, &mesh.sandbox) {
            (Some(mailbox), _) => mailbox.clone(),
            (None, Some(_)) => MailboxId::parse(first)?,
            (None, None) => return Err(MailboxError::Missing("MESH_MAILBOX")),
        };
        let client = mesh.client(&mailbox)?;
        Ok(OpenMailbox { client, mesh })
    }
}

fn variable(name: &'static str) -> Result<String, MailboxError> {
    crate::environment::variable(name).ok_or(MailboxError::Missing(name))
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
