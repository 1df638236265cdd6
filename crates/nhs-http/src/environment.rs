//! Where the platform is: its environments, and the rule that decides which base URLs are allowed.
//! Plain http is for loopback only, so that a credential cannot leave the machine unencrypted.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use url::{Host, Url};

use crate::{Error, ErrorKind};

/// An environment of the NHS API platform, from which every API's base URL and the token URL follow.
///
/// Source: NHS England, "Environments and testing",
/// <https://digital.nhs.uk/developer/guides-and-documentation/environments-and-testing>.
///
/// ```
/// use nhs_http::Environment;
///
/// let environment: Environment = "int".parse()?;
/// assert_eq!(environment.token_url().as_str(), "https://int.api.service.nhs.uk/oauth2/token");
///
/// let local = Environment::custom("http://127.0.0.1:4000")?;
/// assert_eq!(local.api("/personal-demographics/FHIR/R4").path(), "/personal-demographics/FHIR/R4");
/// # Ok::<(), nhs_http::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// `https://sandbox.api.service.nhs.uk`: open access, synthetic data.
    Sandbox,
    /// `https://int.api.service.nhs.uk`: path to live, synthetic data, real credentials.
    Integration,
    /// `https://api.service.nhs.uk`: live.
    Production,
    /// Any other platform root, for instance a stand-in on loopback.
    Custom(BaseUrl),
}

impl Environment {
    /// An environment at a platform root of your own.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] as for [`BaseUrl::parse`].
    pub fn custom(platform: impl AsRef<str>) -> Result<Self, Error> {
        BaseUrl::parse(platform).map(Self::Custom)
    }

    /// The platform root, without an API's own path.
    #[must_use]
    pub fn platform(&self) -> &Url {
        match self {
            Self::Sandbox => &SANDBOX,
            Self::Integration => &INTEGRATION,
            Self::Production => &PRODUCTION,
            Self::Custom(base) => base.as_url(),
        }
    }

    /// The base URL of one API: the platform root with `path` behind it.
    #[must_use]
    pub fn api(&self, path: &str) -> Url {
        let mut url = self.platform().clone();
        let root = url.path().trim_end_matches('/').to_owned();
        url.set_path(&format!("{root}/{}", path.trim_matches('/')));
        url
    }

    /// The OAuth 2.0 token endpoint, `{platform}/oauth2/token`.
    #[must_use]
    pub fn token_url(&self) -> Url {
        self.api("/oauth2/token")
    }
}

impl FromStr for Environment {
    type Err = Error;

    /// Reads `sandbox`, `int` or `integration`, `prod` or `production`, or a URL.
    fn from_str(text: &str) -> Result<Self, Error> {
        match text {
            "sandbox" => Ok(Self::Sandbox),
            "int" | "integration" => Ok(Self::Integration),
            "prod" | "production" => Ok(Self::Production),
            url if url.contains("://") => Self::custom(url),
            _ => Err(Error::new(
                ErrorKind::Config,
                "unknown environment, give sandbox, int, prod or an absolute URL",
            )),
        }
    }
}

impl fmt::Display for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sandbox => f.write_str("sandbox"),
            Self::Integration => f.write_str("integration"),
            Self::Production => f.write_str("production"),
            Self::Custom(base) => f.write_str(base.as_url().as_str()),
        }
    }
}

/// A URL that requests may be sent below: https (or http to loopback), with no user, query or
/// fragment.
///
/// ```
/// use nhs_http::BaseUrl;
///
/// assert!(BaseUrl::parse("https://api.service.nhs.uk/personal-demographics/FHIR/R4").is_ok());
/// assert!(BaseUrl::parse("http://api.service.nhs.uk").is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl(Url);

impl BaseUrl {
    /// Reads and checks a base URL.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if the text is no absolute URL, is neither https nor http to loopback
    /// (`127.0.0.0/8`, `::1`, `localhost`), or has a user, a query or a fragment. The message
    /// never repeats the URL.
    pub fn parse(text: impl AsRef<str>) -> Result<Self, Error> {
        let url = Url::parse(text.as_ref()).map_err(|source| {
            Error::new(ErrorKind::Config, "the base URL is not an absolute URL").with_source(source)
        })?;
        let fault = if url.cannot_be_a_base() || url.host().is_none() {
            "the base URL has no host"
        } else if url.scheme() != "https" && url.scheme() != "http" {
            "the base URL must be https"
        } else if url.scheme() == "http" && !is_loopback(&url) {
            "the base URL must be https, plain http is for loopback addresses only"
        } else if !url.username().is_empty() || url.password().is_some() {
            "the base URL must not hold a user or password, give a credential to the client instead"
        } else if url.query().is_some() || url.fragment().is_some() {
            "the base URL must not have a query or fragment"
        } else {
            return Ok(Self(url));
        };
        Err(Error::new(ErrorKind::Config, fault))
    }

    /// The URL.
    #[must_use]
    pub fn as_url(&self) -> &Url {
        &self.0
    }

    /// The URL, by value.
    #[must_use]
    pub fn into_url(self) -> Url {
        self.0
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

static SANDBOX: LazyLock<Url> = LazyLock::new(|| constant("https://sandbox.api.service.nhs.uk"));
static INTEGRATION: LazyLock<Url> = LazyLock::new(|| constant("https://int.api.service.nhs.uk"));
static PRODUCTION: LazyLock<Url> = LazyLock::new(|| constant("https://api.service.nhs.uk"));

#[expect(
    clippy::expect_used,
    reason = "only ever given the three constants above, under test"
)]
fn constant(url: &str) -> Url {
    Url::parse(url).expect("a constant that parses")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn named_environments_have_the_platforms_roots() {
        for (name, root) in [
            ("sandbox", "https://sandbox.api.service.nhs.uk/"),
            ("int", "https://int.api.service.nhs.uk/"),
            ("integration", "https://int.api.service.nhs.uk/"),
            ("prod", "https://api.service.nhs.uk/"),
            ("production", "https://api.service.nhs.uk/"),
        ] {
            let environment: Environment = name.parse().unwrap();
            assert_eq!(environment.platform().as_str(), root);
            assert_eq!(
                environment.token_url().as_str(),
                format!("{root}oauth2/token")
            );
        }
    }

    #[test]
    fn api_path_is_put_behind_the_root_whatever_its_slashes() {
        let environment = Environment::custom("http://localhost:4000/stand-in/").unwrap();
        assert_eq!(
            environment.api("a/b/").as_str(),
            "http://localhost:4000/stand-in/a/b"
        );
        assert_eq!(
            environment.api("/a/b").as_str(),
            "http://localhost:4000/stand-in/a/b"
        );
    }

    #[test]
    fn plain_http_is_for_loopback_only() {
        for allowed in [
            "http://localhost",
            "http://LOCALHOST:80",
            "http://127.0.0.1:1",
            "http://127.9.8.7",
            "http://[::1]:4000/x",
        ] {
            assert!(BaseUrl::parse(allowed).is_ok(), "{allowed}");
        }
        for refused in [
            "http://api.service.nhs.uk",
            "http://localhost.example",
            "http://127.0.0.1.example",
            "http://10.0.0.1",
            "http://0.0.0.0",
            "http://[::2]",
            "ftp://localhost",
            "file:///etc/hosts",
            "data:text/plain,x",
            "unix:/run/x",
            "/relative",
            "",
        ] {
            let error = BaseUrl::parse(refused).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config, "{refused}");
        }
    }

    #[test]
    fn user_query_and_fragment_are_refused_and_not_repeated() {
        for refused in [
            "https://someone:hunter2@api.service.nhs.uk",
            "https://api.service.nhs.uk/?key=hunter2",
            "https://api.service.nhs.uk/#hunter2",
            "hunter2",
        ] {
            let error = BaseUrl::parse(refused).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("hunter2"));
        }
    }

    #[test]
    fn unknown_name_says_what_may_be_given() {
        let error = "live".parse::<Environment>().unwrap_err();
        assert!(error.to_string().contains("sandbox, int, prod"));
    }
}
