//! What a builder refuses, with the remedy.

use std::sync::Arc;

use nhs_auth::cis2::{Cis2, Cis2Environment};
use nhs_auth::nhs_login::{NhsLogin, NhsLoginEnvironment};
use nhs_auth::{RsaPemSigner, SignedJwt, SigningAlgorithm};
use nhs_http::{Environment, ErrorKind};

use crate::keys::CLIENT;

#[test]
fn what_is_missing_is_named() {
    let builder = || {
        NhsLogin::builder()
            .environment(NhsLoginEnvironment::Integration)
            .client_id("c")
            .redirect_uri("https://app.example.nhs.uk")
            .private_key_pem("k", CLIENT.pem.as_str())
    };
    assert!(builder().build().is_ok());
    for (builder, word) in [
        (NhsLogin::builder(), "issuer"),
        (NhsLogin::builder().issuer("https://i"), "client id"),
        (builder().client_id(""), "client id"),
        (
            NhsLogin::builder().issuer("https://i").client_id("c"),
            "redirect URI",
        ),
        (builder().redirect_uri("http://app.example.nhs.uk"), "https"),
        (
            builder().redirect_uri("https://app.example.nhs.uk#x"),
            "fragment",
        ),
        (builder().redirect_uri("/callback"), "redirect URI"),
        (builder().issuer("http://auth.login.nhs.uk"), "https"),
        (builder().private_key_pem("k", "x"), "private key"),
        (builder().login_time(std::time::Duration::ZERO), "time"),
    ] {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains(word), "{error}");
    }
    let cis2 = Cis2::builder()
        .environment(Cis2Environment::Production)
        .client_id("c")
        .redirect_uri("http://localhost:3000/callback");
    assert!(
        cis2.build()
            .unwrap_err()
            .to_string()
            .contains("client secret")
    );
}

#[test]
fn only_cis2_takes_rs256() {
    let signer = RsaPemSigner::new("k", CLIENT.pem.as_str()).unwrap();
    let signer = Arc::new(signer.with_algorithm(SigningAlgorithm::Rs256));
    let nhs_login = NhsLogin::builder()
        .environment(NhsLoginEnvironment::Sandpit)
        .client_id("c")
        .redirect_uri("https://app.example.nhs.uk")
        .signer(signer.clone());
    assert!(
        nhs_login
            .build()
            .unwrap_err()
            .to_string()
            .contains("algorithm")
    );
    let platform = SignedJwt::builder()
        .environment(&Environment::Integration)
        .api_key("k")
        .signer(signer.clone());
    assert!(platform.build().unwrap_err().to_string().contains("RS512"));
    let cis2 = Cis2::builder()
        .environment(Cis2Environment::Development)
        .client_id("c")
        .redirect_uri("http://localhost:3000/callback")
        .signer(signer);
    assert!(cis2.build().is_ok());
}
