//! The secrets that tie an answer to its login: state, nonce, and the verifier of PKCE. Compared in
//! constant time, never shown.

use std::fmt;

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use nhs_http::Error;
use nhs_http::secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};

use crate::random::random_text;

macro_rules! secret_text {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Serialize, Deserialize)]
        #[serde(transparent)]
        pub(crate) struct $name(String);

        impl $name {
            pub(crate) fn new() -> Result<Self, Error> {
                random_text().map(|text| Self(text.expose_secret().to_owned()))
            }

            pub(crate) fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(..)"))
            }
        }
    };
}

secret_text! {
    /// Ties the callback to the browser that began the login.
    State
}

secret_text! {
    /// Ties the id_token to the login.
    Nonce
}

secret_text! {
    /// Proves to the token endpoint who began the login (RFC 7636).
    CodeVerifier
}

impl State {
    pub(crate) fn is(&self, other: &str) -> bool {
        same(&self.0, other)
    }
}

impl Nonce {
    pub(crate) fn is(&self, other: &str) -> bool {
        same(&self.0, other)
    }
}

impl CodeVerifier {
    /// The `code_challenge` of the method S256.
    pub(crate) fn challenge(&self) -> String {
        URL_SAFE_NO_PAD.encode(digest(&SHA256, self.0.as_bytes()))
    }
}

fn same(one: &str, other: &str) -> bool {
    // An empty one could come from a store that lost it, and must match nothing.
    !one.is_empty() && verify_slices_are_equal(one.as_bytes(), other.as_bytes()).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_long_differ_and_match_only_themselves() {
        let (one, other) = (State::new().unwrap(), State::new().unwrap());
        assert_eq!(one.as_str().len(), 43);
        assert!(one.is(one.as_str()));
        let shorter = one.as_str().split_at(42).0;
        assert!(!one.is(other.as_str()) && !one.is("") && !one.is(shorter));
        assert!(!State(String::new()).is(""));
    }

    #[test]
    fn challenge_is_that_of_rfc_7636() {
        let verifier = CodeVerifier("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk".to_owned());
        let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        assert_eq!(verifier.challenge(), challenge);
    }

    #[test]
    fn debug_hides_them() {
        let (state, nonce) = (State::new().unwrap(), Nonce::new().unwrap());
        let verifier = CodeVerifier::new().unwrap();
        assert_eq!(
            format!("{state:?} {nonce:?} {verifier:?}"),
            "State(..) Nonce(..) CodeVerifier(..)"
        );
    }
}
