//! A patient's journey, from the button to what may be shown.

use std::time::Duration;

use nhs_auth::assurance::{Assurance, IdentityProofing, Requirement, StepUp, VectorsOfTrust};
use nhs_auth::nhs_login::{Display, NhsLoginScope, NhsNumberClaim};
use nhs_auth::oidc::{LoginError, PendingLogin, Prompt};
use nhs_http::secrecy::{ExposeSecret, SecretString};
use nhs_http::testing::MemoryAudit;
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

use crate::issuer::{CLIENT_ID, Issuer, REDIRECT_URI, callback, form, parameter, parameters, sign};
use crate::keys::decode;

fn user_info() -> Value {
    json!({
        "sub": "patient-1", "nhs_number": "9990000018", "family_name": "Testerly",
        "birthdate": "1970-01-01", "identity_proofing_level": "P9", "email": "a@example.org",
        "email_verified": true, "gp_registration_details": {"gp_ods_code": "A83011"},
    })
}

#[tokio::test]
async fn patient_logs_in() {
    let issuer = Issuer::start().await;
    let audit = std::sync::Arc::new(MemoryAudit::new());
    let nhs_login = issuer
        .nhs_login_builder()
        .audit(audit.clone())
        .build()
        .unwrap();
    let started = nhs_login
        .login()
        .scope(NhsLoginScope::Email)
        .user_info()
        .start()
        .await
        .unwrap();

    let sent = parameters(started.url.as_str());
    assert!(
        started
            .url
            .as_str()
            .starts_with(&issuer.url("/authorize?tenant=a&response_type=code"))
    );
    for (name, value) in [
        ("response_type", "code"),
        ("client_id", CLIENT_ID),
        ("redirect_uri", REDIRECT_URI),
        ("scope", "openid profile email"),
        ("vtr", r#"["P9.Cp.Cd","P9.Cp.Ck","P9.Cm"]"#),
    ] {
        assert_eq!(sent[name], value);
    }
    assert_eq!(sent["state"].len(), 43);
    assert_ne!(sent["state"], sent["nonce"]);
    for absent in [
        "code_challenge",
        "prompt",
        "max_age",
        "acr_values",
        "display",
    ] {
        assert!(!sent.contains_key(absent), "{absent}");
    }

    let id_token = sign(&issuer.patient(&started));
    issuer.on_token(&id_token).await;
    issuer
        .on("/me", ResponseTemplate::new(200).set_body_json(user_info()))
        .await;
    // over the session store and back
    let stored = serde_json::to_string(&started.pending).unwrap();
    let pending: PendingLogin = serde_json::from_str(&stored).unwrap();
    let login = nhs_login
        .complete(pending, callback(&started))
        .await
        .unwrap();

    assert_eq!(login.id_token().expose_secret(), id_token);
    assert_eq!(login.access_token().expose_secret(), "access-1");
    assert_eq!(login.refresh_token().unwrap().expose_secret(), "refresh-1");
    assert_eq!(
        login.access_token_expires(),
        Some(login.at() + Duration::from_secs(300))
    );
    assert_eq!(
        (login.subject(), login.issuer()),
        ("patient-1", issuer.url("").as_str())
    );
    assert_eq!(
        login.assurance(),
        &Assurance::NhsLogin {
            vot: "P9.Cp.Cd".parse().unwrap(),
            identity_proofing: IdentityProofing::P9
        }
    );
    let Some(NhsNumberClaim::Verified(number)) = login.nhs_number() else {
        panic!("a number that may be shown");
    };
    assert_eq!(number.as_str(), "9990000018");
    let patient = login.patient().unwrap();
    assert_eq!(patient.email(), Some(("a@example.org", true)));
    assert_eq!(patient.gp_ods_code().unwrap().as_str(), "A83011");
    assert!(login.worker().is_none() && login.session_id().is_none());
    let operations: Vec<_> = audit
        .events()
        .iter()
        .map(|event| event.operation().to_owned())
        .collect();
    let all = ["discovery", "token", "keys", "user_info"];
    assert_eq!(operations, all.map(|name| format!("auth.nhs_login.{name}")));
}

#[tokio::test]
async fn code_is_exchanged_with_an_assertion_for_the_token_endpoint_as_it_is_written() {
    let issuer = Issuer::start().await;
    let nhs_login = issuer.nhs_login();
    let login = issuer
        .patient_login(&nhs_login, |claims| sign(&claims))
        .await;
    login.unwrap();
    let requests = issuer.requests("/token").await;
    assert_eq!(requests.len(), 1);
    assert_eq!(
        requests[0].headers["content-type"],
        "application/x-www-form-urlencoded"
    );
    let form = form(&requests[0]);
    assert_eq!(form["grant_type"], "authorization_code");
    assert_eq!(form["code"], "code-1");
    assert_eq!(form["redirect_uri"], REDIRECT_URI);
    assert_eq!(
        form["client_assertion_type"],
        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
    );
    assert!(!form.contains_key("client_secret") && !form.contains_key("code_verifier"));
    let (header, claims) = decode(&form["client_assertion"]);
    assert_eq!(
        header,
        json!({"alg": "RS512", "typ": "JWT", "kid": "client-1"})
    );
    assert_eq!(
        (&claims["iss"], &claims["sub"]),
        (&json!(CLIENT_ID), &json!(CLIENT_ID))
    );
    assert_eq!(claims["aud"], issuer.url("/x/../token"));
    assert_eq!(claims["exp"], issuer.now() + 240);
}

#[tokio::test]
async fn proof_key_goes_with_the_code() {
    let issuer = Issuer::start().await;
    let nhs_login = issuer.nhs_login();
    let started = nhs_login.login().pkce().start().await.unwrap();
    assert_eq!(parameter(&started, "code_challenge_method"), "S256");
    let challenge = parameter(&started, "code_challenge");
    issuer.on_token(&sign(&issuer.patient(&started))).await;
    let callback = callback(&started);
    nhs_login.complete(started.pending, callback).await.unwrap();
    let verifier = &form(&issuer.requests("/token").await[0])["code_verifier"];
    let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, verifier.as_bytes());
    use base64::Engine as _;
    let engine = base64::engine::general_purpose::URL_SAFE_NO_PAD;
    assert_eq!(engine.encode(hash), challenge);
}

#[tokio::test]
async fn step_up_asks_for_what_is_missing() {
    let issuer = Issuer::start().await;
    let nhs_login = issuer.nhs_login();
    let either = VectorsOfTrust::medium().or(VectorsOfTrust::high());
    let started = nhs_login.login().vtr(either).start().await.unwrap();
    let mut claims = issuer.patient(&started);
    claims["vot"] = json!("P5.Cp.Cd");
    claims["identity_proofing_level"] = json!("P5");
    issuer.on_token(&sign(&claims)).await;
    let answer = callback(&started);
    let login = nhs_login.complete(started.pending, answer).await.unwrap();
    let claimed = login.nhs_number().unwrap();
    assert!(
        matches!(claimed, NhsNumberClaim::Claimed(_)),
        "not to be shown"
    );

    let needed = Requirement::nhs_login(VectorsOfTrust::high());
    let Err(StepUp::NhsLogin { vtr, proven: false }) = login.satisfies(&needed) else {
        panic!("a step-up");
    };
    let asserted = nhs_login.asserted_login_identity(&login).await.unwrap();
    let (header, claims) = decode(asserted.expose_secret());
    assert_eq!(header["alg"], "RS512");
    assert_eq!(
        (&claims["code"], &claims["iss"]),
        (&json!("jti-1"), &json!(CLIENT_ID))
    );
    assert_eq!(claims["exp"], issuer.now() + 60);

    let jwt = SecretString::from(asserted.expose_secret());
    let request = nhs_login.login().vtr(vtr).asserted_login_identity(jwt);
    let started = request.start().await.unwrap();
    assert_eq!(
        parameter(&started, "asserted_login_identity"),
        asserted.expose_secret()
    );
    assert_eq!(
        parameter(&started, "vtr"),
        VectorsOfTrust::high().to_string()
    );
}

#[tokio::test]
async fn every_choice_reaches_the_address() {
    let issuer = Issuer::start().await;
    let nhs_login = issuer.nhs_login();
    let started = nhs_login
        .login()
        .scope(NhsLoginScope::BasicDemographics)
        .scope(NhsLoginScope::BasicDemographics)
        .scope(NhsLoginScope::Other("new_scope".to_owned()))
        .prompt(Prompt::None)
        .display(Display::Touch)
        .no_registration()
        .fido_auth_response(SecretString::from("uaf"))
        .redirect_uri("https://app.example.nhs.uk/other")
        .start()
        .await
        .unwrap();
    let sent = parameters(started.url.as_str());
    for (name, value) in [
        ("scope", "openid basic_demographics new_scope"),
        ("prompt", "none"),
        ("display", "touch"),
        ("allow_registration", "false"),
        ("fido_auth_response", "uaf"),
        ("redirect_uri", "https://app.example.nhs.uk/other"),
    ] {
        assert_eq!(sent[name], value);
    }
    issuer.on_token(&sign(&issuer.patient(&started))).await;
    let callback = callback(&started);
    nhs_login.complete(started.pending, callback).await.unwrap();
    let form = form(&issuer.requests("/token").await[0]);
    assert_eq!(form["redirect_uri"], "https://app.example.nhs.uk/other");
}

#[tokio::test]
async fn requests_that_cannot_be_are_refused() {
    let issuer = Issuer::start().await;
    let nhs_login = issuer.nhs_login();
    let both = nhs_login
        .login()
        .scope(NhsLoginScope::Profile)
        .scope(NhsLoginScope::BasicDemographics);
    assert!(matches!(both.start().await, Err(LoginError::Request(_))));
    let plain = nhs_login.login().redirect_uri("http://app.example.nhs.uk");
    assert!(matches!(plain.start().await, Err(LoginError::Request(_))));
}
