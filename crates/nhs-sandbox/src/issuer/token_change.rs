//! Tokens that are not as they should be, for tests of whoever verifies them.

use serde_json::{Value, json};

use super::{Provider, overlay};
use crate::jwt::{Algorithm, signing_input};
use crate::keys::Key;
use crate::random::Random;

/// What is wrong with the next id_token or logout token of an identity provider.
///
/// ```
/// use nhs_sandbox::TokenChange;
/// use serde_json::json;
///
/// TokenChange::Claims(json!({ "nonce": null, "aud": ["someone", "else"] })); // null takes a claim away
/// TokenChange::Header(json!({ "jku": "https://attacker.example/jwks" }));
/// TokenChange::Unsigned;
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TokenChange {
    /// Claims to replace, add, or with null take away. The signature is good.
    Claims(Value),
    /// Header fields to replace, add, or with null take away. The signature is good, whatever `alg` then says.
    Header(Value),
    /// `alg` is `none`, and there is no signature.
    Unsigned,
    /// `alg` is `HS256`, keyed with the text of the public key.
    HmacWithPublicKey,
    /// Signed with RS256 where RS512 is due, and the other way round.
    OtherAlgorithm,
    /// The signature is of something else.
    BadSignature,
    /// Signed by a key that is not in the JWKS, under a `kid` that is not either.
    UnknownKey,
    /// Signed by a key that is not in the JWKS, under a `kid` that is.
    ForeignKey,
    /// Not a JWT at all.
    Malformed,
}

/// A token with these claims, signed as the identity provider signs, but for the change.
pub(super) fn issue(
    provider: &Provider,
    random: &Random,
    mut claims: Value,
    change: Option<TokenChange>,
) -> Option<String> {
    let mut keys = provider.keys();
    let algorithm = keys.algorithm;
    let key = keys.signing(random)?;
    let mut header = json!({ "typ": "JWT", "kid": key.kid, "alg": algorithm.as_str() });
    let token = match change {
        None => key.sign(algorithm, &header, &claims),
        Some(TokenChange::Claims(changes)) => {
            overlay(&mut claims, &changes);
            key.sign(algorithm, &header, &claims)
        }
        Some(TokenChange::Header(changes)) => {
            overlay(&mut header, &changes);
            key.sign(algorithm, &header, &claims)
        }
        Some(TokenChange::Unsigned) => {
            overlay(&mut header, &json!({ "alg": "none" }));
            format!("{}.", signing_input(&header, &claims))
        }
        Some(TokenChange::HmacWithPublicKey) => {
            overlay(&mut header, &json!({ "alg": "HS256" }));
            key.sign_with_public_key(&header, &claims)
        }
        Some(TokenChange::OtherAlgorithm) => {
            let other = match algorithm {
                Algorithm::Rs256 => Algorithm::Rs512,
                Algorithm::Rs512 => Algorithm::Rs256,
            };
            overlay(&mut header, &json!({ "alg": other.as_str() }));
            key.sign(other, &header, &claims)
        }
        Some(TokenChange::BadSignature) => {
            let good = key.sign(algorithm, &header, &claims);
            overlay(&mut claims, &json!({ "sub": "someone else" }));
            let signature = good.rsplit('.').next().unwrap_or_default();
            format!("{}.{signature}", signing_input(&header, &claims))
        }
        Some(TokenChange::UnknownKey) => {
            let kid = random.word(20);
            overlay(&mut header, &json!({ "kid": kid }));
            Key::generate(kid)?.sign(algorithm, &header, &claims)
        }
        Some(TokenChange::ForeignKey) => {
            Key::generate(String::new())?.sign(algorithm, &header, &claims)
        }
        Some(TokenChange::Malformed) => "this.is-not-a.jwt".to_owned(),
    };
    Some(token)
}
