//! The applications registered with an identity provider, and how one proves which it is.

use chrono::{DateTime, Utc};
use http::StatusCode;
use serde_json::Value;

use super::{Endpoint, Issuer, Provider, Refused};
use crate::jwt::{Algorithm, Jwt};
use crate::token::seconds;

const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// The platform's own client id, when it logs users in on behalf of an application.
pub(crate) const PLATFORM_CLIENT_ID: &str = "999900000002.apps.national";

/// How the application is registered to prove itself at CIS2's token endpoint. NHS login takes private_key_jwt with RS512 only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum ClientAuth {
    /// Any of the others.
    #[default]
    Any,
    /// `client_id` and `client_secret` in the form.
    ClientSecretPost,
    /// A client assertion signed with RS256.
    PrivateKeyJwtRs256,
    /// A client assertion signed with RS512.
    PrivateKeyJwtRs512,
}

impl ClientAuth {
    fn takes(self, algorithm: Algorithm) -> bool {
        match self {
            Self::Any => true,
            Self::ClientSecretPost => false,
            Self::PrivateKeyJwtRs256 => algorithm == Algorithm::Rs256,
            Self::PrivateKeyJwtRs512 => algorithm == Algorithm::Rs512,
        }
    }
}

pub(crate) struct Client {
    pub(crate) id: String,
    pub(crate) secret: Option<String>,
    pub(crate) auth: ClientAuth,
    pub(crate) jwks: Value,
}

/// The application that sent this form, or what it is told.
pub(super) fn authenticate<'a>(
    provider: &'a Provider,
    field: impl Fn(&str) -> Option<&'a str>,
    now: DateTime<Utc>,
) -> Result<&'a Client, Refused> {
    let assertion = match field("client_assertion_type") {
        Some(ASSERTION_TYPE) => field("client_assertion"),
        Some(_) => return Err(not_valid(provider)),
        None => None,
    };
    match assertion {
        Some(assertion) => {
            let client =
                by_assertion(provider, assertion, now).ok_or_else(|| not_valid(provider))?;
            let named = field("client_id");
            if named.is_some_and(|named| named != client.id) {
                return Err(not_valid(provider));
            }
            Ok(client)
        }
        None => by_secret(provider, field("client_id"), field("client_secret"))
            .ok_or_else(|| unauthenticated(provider)),
    }
}

fn by_secret<'a>(
    provider: &'a Provider,
    id: Option<&str>,
    secret: Option<&str>,
) -> Option<&'a Client> {
    let client = provider.client(id?)?;
    let expected = client.secret.as_deref()?;
    let method = matches!(client.auth, ClientAuth::Any | ClientAuth::ClientSecretPost);
    (method && secret == Some(expected)).then_some(client)
}

fn by_assertion<'a>(
    provider: &'a Provider,
    assertion: &str,
    now: DateTime<Utc>,
) -> Option<&'a Client> {
    let jwt = Jwt::read(assertion)?;
    let client = provider.client(jwt.claim("iss")?)?;
    let algorithm = jwt.algorithm()?;
    // CIS2 wants five minutes at most; NHS login leaves it open, and the platform's own assertions there live for an hour
    let (takes, longest) = match provider.kind {
        Issuer::Cis2 => (client.auth.takes(algorithm), 310.0),
        Issuer::NhsLogin => (algorithm == Algorithm::Rs512, 3610.0),
    };
    // NHS login holds one key for each application, so no id is needed to find it
    let key = match provider.kind {
        Issuer::Cis2 => jwt.key_in(&client.jwks)?,
        Issuer::NhsLogin => client.jwks.get("keys")?.get(0)?,
    };
    let (now_seconds, expires) = (seconds(now), jwt.number("exp")?);
    let in_time = expires > now_seconds && expires <= now_seconds + longest;
    let begun = ["nbf", "iat"]
        .iter()
        .all(|claim| jwt.number(claim).is_none_or(|at| at <= now_seconds + 60.0));
    let whole = takes
        && jwt.claim("sub") == Some(&client.id)
        && jwt.is_for(&provider.endpoint(Endpoint::Token))
        && in_time
        && begun
        && jwt.signed_by(key);
    let fresh = whole && provider.book().first_use(jwt.claim("jti")?, now);
    fresh.then_some(client)
}

fn not_valid(provider: &Provider) -> Refused {
    match provider.kind {
        Issuer::Cis2 => Refused {
            status: StatusCode::UNAUTHORIZED,
            error: "invalid_client",
            description: "JWT is not valid",
        },
        Issuer::NhsLogin => unauthenticated(provider),
    }
}

fn unauthenticated(provider: &Provider) -> Refused {
    Refused {
        status: match provider.kind {
            Issuer::Cis2 => StatusCode::UNAUTHORIZED,
            Issuer::NhsLogin => StatusCode::BAD_REQUEST,
        },
        error: "invalid_client",
        description: "Client authentication failed",
    }
}
