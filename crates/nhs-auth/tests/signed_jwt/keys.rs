//! Keys: what is read, what is refused, what is registered.

use jsonwebtoken::jwk::{JwkSet, ThumbprintHash};
use nhs_auth::{Jwk, Jwks, RsaPemSigner, Signer};
use nhs_http::ErrorKind;

use crate::{PEM, new_pem};

#[test]
fn key_set_is_what_the_developer_hub_takes() {
    let keys = Jwks::new(vec![
        Jwk::from_private_key_pem("test-1", PEM.as_str()).unwrap(),
    ]);
    let json: serde_json::Value = serde_json::from_str(&keys.to_json()).unwrap();
    let key = json["keys"][0].as_object().unwrap();
    for (name, value) in [
        ("kty", "RSA"),
        ("alg", "RS512"),
        ("use", "sig"),
        ("kid", "test-1"),
        ("e", "AQAB"),
    ] {
        assert_eq!(key[name], value);
    }
    assert_eq!(
        key["n"].as_str().unwrap().len(),
        342,
        "256 bytes in base64url"
    );
    assert_eq!(key.len(), 6, "nothing private");
}

#[test]
fn thumbprint_is_that_of_rfc_7638() {
    let jwk = Jwk::with_thumbprint(PEM.as_str()).unwrap();
    let set: JwkSet = serde_json::from_str(&Jwks::new(vec![jwk.clone()]).to_json()).unwrap();
    assert_eq!(
        set.keys[0].thumbprint(ThumbprintHash::SHA256).unwrap(),
        jwk.key_id()
    );
    assert_ne!(
        Jwk::with_thumbprint(new_pem()).unwrap().key_id(),
        jwk.key_id()
    );
}

#[tokio::test]
async fn pem_with_other_line_ends_is_read() {
    let windows = PEM.replace('\n', "\r\n");
    let signer = RsaPemSigner::new("test-1", windows).unwrap();
    assert_eq!(signer.sign(b"message").await.unwrap().len(), 256);
}

#[test]
fn what_is_no_private_rsa_key_is_refused_and_not_shown() {
    let body = "c2VjcmV0LWtleS1tYXRlcmlhbA==";
    let pem = |label: &str| format!("-----BEGIN {label}-----\n{body}\n-----END {label}-----\n");
    for (text, word) in [
        (String::new(), "RSA"),
        (body.to_owned(), "RSA"),
        (pem("PRIVATE KEY"), "RSA"),
        (pem("RSA PRIVATE KEY"), "RSA"),
        (pem("EC PRIVATE KEY"), "RSA"),
        (pem("PUBLIC KEY"), "public"),
        (pem("CERTIFICATE"), "certificate"),
        (pem("ENCRYPTED PRIVATE KEY"), "encrypted"),
        (PEM.replace('A', "B"), "RSA"),
    ] {
        let error = RsaPemSigner::new("k", text).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains(word), "{error}");
        assert!(!format!("{error} {error:?}").contains(body));
    }
}

#[test]
fn debug_shows_no_key() {
    let signer = RsaPemSigner::new("test-1", PEM.as_str()).unwrap();
    let shown = format!("{signer:?}");
    assert!(shown.contains("test-1"));
    for line in PEM.lines() {
        assert!(!shown.contains(line));
    }
}
