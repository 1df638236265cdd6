//! Texts that nobody can guess.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use nhs_http::secrecy::SecretString;
use nhs_http::{Error, ErrorKind};

/// 256 random bits in base64url, 43 characters.
pub(crate) fn random_text() -> Result<SecretString, Error> {
    let mut bytes = [0_u8; 32];
    aws_lc_rs::rand::fill(&mut bytes)
        .map_err(|_| Error::new(ErrorKind::Config, "the system gives no random bytes"))?;
    Ok(SecretString::from(URL_SAFE_NO_PAD.encode(bytes)))
}
