//! Logging in with OpenID Connect: what [`NhsLogin`](crate::NhsLogin) and [`Cis2`](crate::Cis2) share.
//!
//! 1. `login().start()` gives the address to send the browser to and a [`PendingLogin`] to keep.
//! 2. The provider sends the browser back to the redirect URI, which makes a [`Callback`].
//! 3. `complete(pending, callback)` exchanges the code, checks the id_token by every rule, and gives a
//!    [`Login`]: who, how sure, and the tokens.
//!
//! Keys and discovery are fetched when first needed and kept for an hour at most. Signatures are
//! accepted in the algorithms of a list of our own; nothing in a token's header is trusted.
//!
//! ```
//! use nhs_auth::oidc::{Callback, LoginError};
//!
//! fn advice(error: &LoginError) -> &'static str {
//!     match error {
//!         LoginError::Callback(_) => "show the login button again",
//!         error if error.is_retryable() => "ask the user to try again later",
//!         _ => "a person must look at this",
//!     }
//! }
//! # assert!(Callback::from_query("error=access_denied&state=x").is_ok());
//! # let _ = advice;
//! ```
//!
//! Source: OpenID Connect Core 1.0, <https://openid.net/specs/openid-connect-core-1_0.html>; RFC
//! 7636; RFC 9207.

mod callback;
mod claims;
mod error;
pub(crate) mod exchange;
mod held;
pub(crate) mod id_token;
mod jws;
mod key_set;
mod login;
mod logout_token;
mod metadata;
mod pending;
mod prompt;
pub(crate) mod provider;
pub(crate) mod registration;
pub(crate) mod relying_party;
mod replay_guard;
mod secrets;
mod session_rules;

pub use callback::{Callback, CallbackError, Refusal, RefusalCode};
pub use claims::Claims;
pub use error::{LoginError, ProviderError, UserInfoError};
pub use exchange::{ExchangeError, ExchangeErrorKind};
pub use id_token::IdTokenError;
pub use jws::JwsError;
pub use login::{Login, UserInfo};
pub use logout_token::{LogoutToken, LogoutTokenError};
pub use pending::{AuthorizationUrl, PendingLogin, StartedLogin};
pub use prompt::Prompt;
pub use replay_guard::{MemoryReplayGuard, ReplayGuard, ReplayGuardError};
pub use session_rules::{SessionRules, SessionState};
