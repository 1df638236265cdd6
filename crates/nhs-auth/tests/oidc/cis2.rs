//! A healthcare worker's journey, from the button to a call in one of their roles.

use std::sync::Arc;
use std::time::Duration;

use nhs_auth::assurance::{
    Acr, Assurance, AuthenticatorAssurance, IdentityAssurance, Requirement, StepUp,
};
use nhs_auth::cis2::{Cis2Roles, Cis2Scope, RoleChoice};
use nhs_auth::oidc::Prompt;
use nhs_auth::{Cis2, RsaPemSigner, SigningAlgorithm};
use nhs_http::secrecy::ExposeSecret;
use nhs_http::testing::MemoryAudit;
use nhs_http::{AccessMode, Call, Subject};
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

use crate::issuer::{CLIENT_ID, Issuer, REDIRECT_URI, callback, form, parameters, sign};
use crate::keys::{CLIENT, PROVIDER, decode, header};

fn user_info() -> Value {
    let role = |id: &str| {
        json!({
            "person_orgid": "555254239107", "person_roleid": id, "org_code": "A83011",
            "role_name": "\"A\":\"B\":\"C\"", "role_code": "S8000:G8000:R8001",
            "activity_codes": ["B0016"],
        })
    };
    json!({
        "sub": "656005750104", "name": "Testerly Jane", "gmc_id": "1234567",
        "nhsid_nrbac_roles": [role("555254242105"), role("555254242106")],
        "nhsid_user_orgs": {"org_code": "A83011", "org_name": "A practice"},
    })
}

#[tokio::test]
async fn worker_logs_in_and_picks_a_role() {
    let issuer = Issuer::start().await;
    let audit = Arc::new(MemoryAudit::new());
    let application = Subject::application().named("ward-board");
    let cis2 = issuer
        .cis2_builder()
        .audit(audit.clone())
        .subject(application.accredited_system("200000001234"))
        .build()
        .unwrap();
    let started = cis2
        .login()
        .scope(Cis2Scope::NationalRbacAccess)
        .scope(Cis2Scope::AssociatedOrgs)
        .max_age(Duration::from_secs(300))
        .prompt(Prompt::Login)
        .user_info()
        .start()
        .await
        .unwrap();
    let sent = parameters(started.url.as_str());
    for (name, value) in [
        ("scope", "openid nationalrbacaccess associatedorgs"),
        ("acr_values", "AAL3_ANY"),
        ("max_age", "300"),
        ("prompt", "login"),
        ("redirect_uri", REDIRECT_URI),
    ] {
        assert_eq!(sent[name], value);
    }
    assert!(!sent.contains_key("vtr"));
    // CIS2 signs with RS256
    let id_token = PROVIDER.sign(&header("RS256"), &issuer.worker(&started));
    issuer.on_token(&id_token).await;
    issuer
        .on("/me", ResponseTemplate::new(200).set_body_json(user_info()))
        .await;
    let answer = callback(&started);
    let login = cis2.complete(started.pending, answer).await.unwrap();

    assert_eq!(
        login.assurance(),
        &Assurance::Cis2 {
            authentication: AuthenticatorAssurance::Aal3,
            identity: IdentityAssurance::HIGH,
            acr: Some(Acr::Aal3Any),
            amr: vec!["N3_SMARTCARD".to_owned()],
        }
    );
    assert_eq!(login.session_id(), Some("session-1"));
    assert_eq!(login.sds_user_id().unwrap().as_str(), "656005750104");
    assert!(login.nhs_number().is_none());
    let worker = login.worker().unwrap();
    assert_eq!(worker.gmc_number().unwrap().as_str(), "1234567");
    assert_eq!(worker.organisations().count(), 1);

    let events = audit.events();
    let last = events.last().unwrap();
    assert_eq!(last.operation(), "auth.cis2.user_info");
    let subject = last.subject();
    assert_eq!(subject.mode(), AccessMode::HealthcareWorker);
    assert_eq!(subject.user_id(), Some("656005750104"));
    assert_eq!(subject.assurance_level(), Some("AAL3"));
    assert_eq!(subject.asid(), Some("200000001234"));

    let roles = Cis2Roles::of(&login);
    assert!(matches!(roles.choice(), RoleChoice::Several(list) if list.len() == 2));
    let role = roles.pick("555254242106").unwrap();
    let call = role.apply(Call::get("pds.patient.get", "/Patient/{id}"));
    assert_eq!(call.headers()["nhsd-session-urid"], "555254242106");
}

#[tokio::test]
async fn role_picked_at_cis2_is_asked_for_with_a_login() {
    let issuer = Issuer::start().await;
    let cis2 = issuer.cis2();
    let started = cis2
        .login()
        .scope(Cis2Scope::SelectedRole)
        .start()
        .await
        .unwrap();
    let sent = parameters(started.url.as_str());
    assert_eq!(
        (sent["scope"].as_str(), sent["prompt"].as_str()),
        ("openid selectedrole", "login")
    );
    let mut claims = issuer.worker(&started);
    claims["selected_roleid"] = json!("555254242106");
    issuer.on_token(&sign(&claims)).await;
    let answer = callback(&started);
    let login = cis2.complete(started.pending, answer).await.unwrap();
    let RoleChoice::One(role) = Cis2Roles::of(&login).choice() else {
        panic!("one role");
    };
    assert_eq!((role.id(), role.header()), ("555254242106", None));
}

#[tokio::test]
async fn weaker_login_is_stepped_up() {
    let issuer = Issuer::start().await;
    let cis2 = issuer.cis2();
    let started = cis2
        .login()
        .acr_values(Acr::Aal2OrAal3Any)
        .start()
        .await
        .unwrap();
    let mut claims = issuer.worker(&started);
    claims["authentication_assurance_level"] = json!(2);
    issuer.on_token(&sign(&claims)).await;
    let answer = callback(&started);
    let login = cis2.complete(started.pending, answer).await.unwrap();
    let needed = Requirement::cis2(AuthenticatorAssurance::Aal3, IdentityAssurance::HIGH);
    let Err(StepUp::Cis2 { acr_values }) = login.satisfies(&needed) else {
        panic!("a step-up");
    };
    let request = cis2.login().acr_values(acr_values).prompt(Prompt::Login);
    let sent = parameters(request.start().await.unwrap().url.as_str());
    assert_eq!(sent["acr_values"], "AAL3_ANY");
}

async fn token_form(issuer: &Issuer, cis2: &Cis2) -> std::collections::HashMap<String, String> {
    issuer
        .worker_login(cis2, |claims| sign(&claims))
        .await
        .unwrap();
    form(&issuer.requests("/token").await[0])
}

#[tokio::test]
async fn client_secret_is_posted() {
    let issuer = Issuer::start().await;
    let cis2 = issuer
        .cis2_builder()
        .client_secret("s3cr3t")
        .build()
        .unwrap();
    let form = token_form(&issuer, &cis2).await;
    assert_eq!(
        (form["client_id"].as_str(), form["client_secret"].as_str()),
        (CLIENT_ID, "s3cr3t")
    );
    assert!(!form.contains_key("client_assertion"));
}

#[tokio::test]
async fn assertion_is_signed_with_the_algorithm_that_is_registered() {
    let issuer = Issuer::start().await;
    let signer = RsaPemSigner::new("client-1", CLIENT.pem.as_str()).unwrap();
    let signer = Arc::new(signer.with_algorithm(SigningAlgorithm::Rs256));
    let cis2 = issuer.cis2_builder().signer(signer).build().unwrap();
    let form = token_form(&issuer, &cis2).await;
    let assertion = &form["client_assertion"];
    let (header, claims) = decode(assertion);
    assert_eq!(header["alg"], "RS256");
    assert_eq!(claims["aud"], issuer.url("/x/../token"));
    let public = CLIENT.public("client-1");
    let key = jsonwebtoken::DecodingKey::from_rsa_components(
        public["n"].as_str().unwrap(),
        public["e"].as_str().unwrap(),
    )
    .unwrap();
    let (message, signature) = assertion.rsplit_once('.').unwrap();
    let verified = jsonwebtoken::crypto::verify(
        signature,
        message.as_bytes(),
        &key,
        jsonwebtoken::Algorithm::RS256,
    );
    assert!(verified.unwrap());
}

#[tokio::test]
async fn logout_goes_to_the_provider_with_the_id_token() {
    let issuer = Issuer::start().await;
    let cis2 = issuer.cis2();
    let login = issuer
        .worker_login(&cis2, |claims| sign(&claims))
        .await
        .unwrap();
    let back = "https://app.example.nhs.uk/bye";
    let url = cis2.logout_url(&login, Some(back)).await.unwrap();
    assert!(url.as_str().starts_with(&issuer.url("/end?id_token_hint=")));
    let sent = parameters(url.as_str());
    assert_eq!(sent["id_token_hint"], login.id_token().expose_secret());
    assert_eq!(sent["post_logout_redirect_uri"], back);
}
