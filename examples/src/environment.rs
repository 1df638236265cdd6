//! Where an example connects to, and with which credential: the same options for every one of them.

use std::fmt;
use std::sync::Arc;

use clap::{Args, ValueEnum};
use nhs_auth::{ApiKey, OpenAccess, SignedJwt};
use nhs_http::{Credential, Environment, Error};
use nhs_sandbox::{Sandbox, StartError};
use secrecy::SecretString;

/// The options of an example that connects to an API.
///
/// ```
/// use clap::Parser;
/// use nhs_examples::environment::{Access, ConnectArgs};
///
/// #[derive(Parser)]
/// struct Arguments {
///     #[command(flatten)]
///     connect: ConnectArgs,
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let arguments = Arguments::parse_from(["example", "--env", "embedded"]);
/// let connection = arguments.connect.connect(Access::SignedJwt).await?;
/// println!("{} {:?}", connection.environment, connection.credential);
/// # Ok(())
/// # }
/// ```
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Connection")]
pub struct ConnectArgs {
    /// Where to connect
    #[arg(long, value_enum, default_value_t = Target::Embedded)]
    pub env: Target,

    /// Base URL of the API, in place of that of --env. Tokens then come from NHS_TOKEN_URL
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
}

/// What the help of an example says about credentials.
pub const CREDENTIALS_HELP: &str = "\
Credentials come from environment variables; embedded and sandbox need none:
  NHS_API_KEY           the application's API key
  NHS_PRIVATE_KEY_FILE  path of its RSA private key, PEM (not for APIs that take the API key alone)
  NHS_KEY_ID            the key id under which its public key is registered (likewise)
  NHS_TOKEN_URL         the token endpoint, with --base-url only (likewise)";

/// Which environment.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A stand-in that is started for this run, with invented people and organisations
    Embedded,
    /// NHS England's public sandbox, open to all
    Sandbox,
    /// The integration environment: synthetic data, real credentials
    Int,
    /// Live
    Prod,
}

/// How an API wants applications to identify themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// An access token, had for a signed JWT.
    SignedJwt,
    /// The API key alone.
    ApiKey,
}

/// Where to connect, and with what.
#[derive(Debug)]
pub struct Connection {
    /// The environment.
    pub environment: Environment,
    /// The base URL of the API, if it is not that of the environment.
    pub base_url: Option<String>,
    /// Who calls.
    pub credential: Arc<dyn Credential>,
    /// The stand-in, which runs as long as this value lives.
    pub sandbox: Option<Sandbox>,
}

impl ConnectArgs {
    /// Sets up what the options say: starts the embedded stand-in, or makes a credential of what the
    /// environment variables hold.
    ///
    /// # Errors
    ///
    /// If a variable is missing, what it names cannot be used, or the stand-in does not start.
    pub async fn connect(&self, access: Access) -> Result<Connection, ConnectError> {
        self.connect_with(access, Sandbox::builder()).await
    }

    /// As [`ConnectArgs::connect`], with a stand-in that is set up otherwise, for instance one that takes
    /// the application for one that may update.
    ///
    /// # Errors
    ///
    /// As [`ConnectArgs::connect`].
    pub async fn connect_with(
        &self,
        access: Access,
        stand_in: nhs_sandbox::Builder,
    ) -> Result<Connection, ConnectError> {
        if self.env == Target::Embedded && self.base_url.is_none() {
            return embedded(access, stand_in).await;
        }
        let environment = match self.env {
            // with a base URL of one's own nothing is embedded: only the credentials are left to find
            Target::Embedded | Target::Sandbox => Environment::Sandbox,
            Target::Int => Environment::Integration,
            Target::Prod => Environment::Production,
        };
        let token_url = match (self.env, &self.base_url) {
            (Target::Embedded, _) => TokenUrl::Variable,
            (_, Some(_)) => TokenUrl::VariableOr(environment.token_url().to_string()),
            (_, None) => TokenUrl::Is(environment.token_url().to_string()),
        };
        let credential: Arc<dyn Credential> = match (self.env, access) {
            (Target::Sandbox, _) => Arc::new(OpenAccess),
            (_, Access::ApiKey) => {
                let found = Variables::find(&[API_KEY])?;
                Arc::new(ApiKey::new(found.secret(API_KEY)).map_err(ConnectError::Unusable)?)
            }
            (_, Access::SignedJwt) => Arc::new(signed_jwt(token_url)?),
        };
        Ok(Connection {
            environment,
            base_url: self.base_url.clone(),
            credential,
            sandbox: None,
        })
    }
}

async fn embedded(
    access: Access,
    stand_in: nhs_sandbox::Builder,
) -> Result<Connection, ConnectError> {
    let sandbox = stand_in.start().await.map_err(ConnectError::Sandbox)?;
    let environment =
        Environment::custom(sandbox.platform_url()).map_err(ConnectError::Unusable)?;
    let keys = sandbox.credentials();
    let credential: Result<Arc<dyn Credential>, Error> = match access {
        Access::ApiKey => ApiKey::new(keys.api_key()).map(|key| Arc::new(key) as _),
        Access::SignedJwt => SignedJwt::builder()
            .token_url(sandbox.token_url())
            .api_key(keys.api_key())
            .private_key_pem(keys.kid(), keys.private_key_pem())
            .build()
            .map(|jwt| Arc::new(jwt) as _),
    };
    Ok(Connection {
        environment,
        base_url: None,
        credential: credential.map_err(ConnectError::Unusable)?,
        sandbox: Some(sandbox),
    })
}

fn signed_jwt(token_url: TokenUrl) -> Result<SignedJwt, ConnectError> {
    let mut wanted = vec![API_KEY, PRIVATE_KEY_FILE, KEY_ID];
    if token_url == TokenUrl::Variable {
        wanted.push(TOKEN_URL);
    }
    let found = Variables::find(&wanted)?;
    let token_url = match token_url {
        TokenUrl::Is(url) => url,
        TokenUrl::Variable => found.text(TOKEN_URL),
        TokenUrl::VariableOr(url) => variable(TOKEN_URL).unwrap_or(url),
    };
    SignedJwt::builder()
        .token_url(token_url)
        .api_key(found.secret(API_KEY))
        .private_key_pem(found.text(KEY_ID), found.private_key()?)
        .build()
        .map_err(ConnectError::Unusable)
}

/// Where the token endpoint's URL comes from.
#[derive(PartialEq)]
enum TokenUrl {
    Is(String),
    Variable,
    VariableOr(String),
}

/// Environment variables that are set, each found once. Debug would show secrets, so there is none.
#[allow(missing_debug_implementations)]
pub struct Variables(Vec<(&'static str, String)>);

impl Variables {
    /// Finds all that are wanted.
    ///
    /// # Errors
    ///
    /// [`ConnectError::Missing`] with the names of those that are not set, or empty.
    pub fn find(wanted: &[&'static str]) -> Result<Self, ConnectError> {
        let missing: Vec<&'static str> = wanted
            .iter()
            .copied()
            .filter(|name| variable(name).is_none())
            .collect();
        if !missing.is_empty() {
            return Err(ConnectError::Missing(missing));
        }
        let found = wanted
            .iter()
            .filter_map(|name| Some((*name, variable(name)?)));
        Ok(Self(found.collect()))
    }

    /// The value of one of those found.
    #[must_use]
    pub fn text(&self, name: &str) -> String {
        let found = self.0.iter().find(|(held, _)| *held == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    }

    /// The value of one of those found, if it must not be shown.
    #[must_use]
    pub fn secret(&self, name: &str) -> SecretString {
        SecretString::from(self.text(name))
    }

    /// The private key in the file that [`PRIVATE_KEY_FILE`] names.
    ///
    /// # Errors
    ///
    /// [`ConnectError::KeyFile`] if it cannot be read.
    pub fn private_key(&self) -> Result<SecretString, ConnectError> {
        let path = self.text(PRIVATE_KEY_FILE);
        match std::fs::read_to_string(&path) {
            Ok(pem) => Ok(SecretString::from(pem)),
            Err(source) => Err(ConnectError::KeyFile { path, source }),
        }
    }
}

/// The value of an environment variable that holds something.
#[must_use]
pub fn variable(name: &str) -> Option<String> {
    let value = std::env::var(name).ok()?;
    let value = value.trim();
    (!value.is_empty()).then(|| value.to_owned())
}

const API_KEY: &str = "NHS_API_KEY";
/// The path of the application's private key.
pub const PRIVATE_KEY_FILE: &str = "NHS_PRIVATE_KEY_FILE";
/// The id under which its public key is registered.
pub const KEY_ID: &str = "NHS_KEY_ID";
const TOKEN_URL: &str = "NHS_TOKEN_URL";

/// Why there is nothing to connect with. An example ends with exit code 2 then, as it does when its
/// command line is wrong.
#[derive(Debug)]
pub enum ConnectError {
    /// Environment variables are not set, or empty.
    Missing(Vec<&'static str>),
    /// The file with the private key cannot be read.
    KeyFile {
        /// Its path.
        path: String,
        /// What the system says.
        source: std::io::Error,
    },
    /// What the variables hold cannot be used.
    Unusable(Error),
    /// The stand-in did not start.
    Sandbox(StartError),
}

impl fmt::Display for ConnectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(names) => write!(
                f,
                "set {} for this environment, or use --env embedded (without --base-url) or --env \
                 sandbox, which need no credentials",
                names.join(", ")
            ),
            Self::KeyFile { path, source } => {
                write!(
                    f,
                    "{PRIVATE_KEY_FILE} names {path}, which cannot be read: {source}"
                )
            }
            Self::Unusable(error) => write!(f, "the settings cannot be used: {error}"),
            Self::Sandbox(error) => write!(f, "the embedded stand-in did not start: {error}"),
        }
    }
}

impl std::error::Error for ConnectError {}
