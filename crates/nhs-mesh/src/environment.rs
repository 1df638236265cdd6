//! Where MESH is: it has hosts of its own, beside those of the API platform.

use std::fmt;
use std::str::FromStr;

use nhs_http::{BaseUrl, Error, ErrorKind};

/// An environment of MESH, reached over the internet. Each has mailboxes, passwords and client
/// certificates of its own; the shared key is the same in all.
///
/// Source: NHS England, MESH API, "Environments and testing",
/// <https://digital.nhs.uk/developer/api-catalogue/message-exchange-for-social-care-and-health-api>.
///
/// ```
/// use nhs_mesh::Environment;
///
/// let environment: Environment = "int".parse()?;
/// assert_eq!(environment.host(), "https://msg.intspineservices.nhs.uk");
/// # Ok::<(), nhs_mesh::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// `https://msg.intspineservices.nhs.uk`: path to live.
    Integration,
    /// `https://msg.depspineservices.nhs.uk`: deployment.
    Deployment,
    /// `https://mesh-sync.spineservices.nhs.uk`: live.
    Production,
    /// Any other host, for instance a stand-in on loopback.
    Custom(BaseUrl),
}

impl Environment {
    /// An environment at a host of your own; `/messageexchange` lies below it.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] as for [`BaseUrl::parse`].
    pub fn custom(host: impl AsRef<str>) -> Result<Self, Error> {
        BaseUrl::parse(host).map(Self::Custom)
    }

    /// The URL above `/messageexchange`.
    #[must_use]
    pub fn host(&self) -> &str {
        match self {
            Self::Integration => "https://msg.intspineservices.nhs.uk",
            Self::Deployment => "https://msg.depspineservices.nhs.uk",
            Self::Production => "https://mesh-sync.spineservices.nhs.uk",
            Self::Custom(base) => base.as_url().as_str().trim_end_matches('/'),
        }
    }
}

impl FromStr for Environment {
    type Err = Error;

    /// Reads `int` or `integration`, `dep` or `deployment`, `prod` or `production`, or a URL.
    fn from_str(text: &str) -> Result<Self, Error> {
        match text {
            "int" | "integration" => Ok(Self::Integration),
            "dep" | "deployment" => Ok(Self::Deployment),
            "prod" | "production" => Ok(Self::Production),
            url if url.contains("://") => Self::custom(url),
            _ => Err(Error::new(
                ErrorKind::Config,
                "unknown environment, give int, dep, prod or an absolute URL",
            )),
        }
    }
}

impl fmt::Display for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integration => f.write_str("integration"),
            Self::Deployment => f.write_str("deployment"),
            Self::Production => f.write_str("production"),
            Self::Custom(_) => f.write_str(self.host()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_urls_are_read() {
        for (text, host) in [
            ("int", "https://msg.intspineservices.nhs.uk"),
            ("deployment", "https://msg.depspineservices.nhs.uk"),
            ("prod", "https://mesh-sync.spineservices.nhs.uk"),
            ("http://127.0.0.1:4000/", "http://127.0.0.1:4000"),
        ] {
            assert_eq!(text.parse::<Environment>().unwrap().host(), host);
        }
        assert!("live".parse::<Environment>().is_err());
        assert!(Environment::custom("http://msg.example.org").is_err());
    }
}
