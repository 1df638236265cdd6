//! Patients, at a provider like NHS login.

use std::time::Duration;

use nhs_auth::NhsLogin;
use nhs_auth::assurance::{Assurance, IdentityProofing, Requirement, StepUp, VectorsOfTrust};
use nhs_auth::nhs_login::{NhsLoginScope, NhsNumberClaim};
use nhs_auth::oidc::{
    CallbackError, ExchangeErrorKind, IdTokenError, Login, LoginError, Prompt, RefusalCode,
    UserInfoError,
};
use nhs_http::ErrorKind;
use nhs_http::secrecy::ExposeSecret;

use crate::browser::Browser;
use crate::server::with_providers;

async fn logged_in(nhs_login: &NhsLogin, user: &str) -> Login {
    let started = nhs_login.login().start().await.unwrap();
    let callback = Browser::new().log_in(&started, user).await;
    nhs_login.complete(started.pending, callback).await.unwrap()
}

fn exchange_fault<T: std::fmt::Debug>(result: Result<T, LoginError>) -> ExchangeErrorKind {
    match result {
        Err(LoginError::Exchange(error)) => error.kind(),
        other => panic!("{other:?}"),
    }
}

async fn user_info_fault(nhs_login: &NhsLogin, login: &Login) -> ErrorKind {
    match nhs_login.user_info(login).await {
        Err(LoginError::UserInfo(UserInfoError::Call(error))) => error.kind(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn patient_logs_in_with_and_without_a_proof_key() {
    with_providers(async |server| {
        let nhs_login = server.nhs_login();
        for pkce in [false, true] {
            let request = nhs_login.login().scope(NhsLoginScope::Email).user_info();
            let request = if pkce { request.pkce() } else { request };
            let started = request.start().await.unwrap();
            assert_eq!(started.url.as_str().contains("code_challenge"), pkce);
            let callback = Browser::new().log_in(&started, "p9").await;
            let login = nhs_login.complete(started.pending, callback).await.unwrap();

            assert_eq!(
                (login.issuer(), login.subject()),
                (server.nhs_login.as_str(), "p9")
            );
            let achieved = Assurance::NhsLogin {
                vot: "P9.Cp.Cd".parse().unwrap(),
                identity_proofing: IdentityProofing::P9,
            };
            assert_eq!(login.assurance(), &achieved);
            let Some(NhsNumberClaim::Verified(number)) = login.nhs_number() else {
                panic!("a number that may be shown");
            };
            assert_eq!(number.as_str(), "9990000018");
            let patient = login.patient().unwrap();
            assert_eq!(patient.family_name(), Some("Testerly"));
            assert_eq!(patient.email(), Some(("p9@example.org", true)));
            let lifetime = Duration::from_secs(300);
            assert_eq!(login.access_token_expires(), Some(login.at() + lifetime));
        }
    })
    .await;
}

#[tokio::test]
async fn passkey_meets_the_vector_that_asks_for_one() {
    with_providers(async |server| {
        let login = logged_in(&server.nhs_login(), "p9-passkey").await;
        assert!(
            login
                .satisfies(&Requirement::nhs_login("[\"P9.Cm\"]".parse().unwrap()))
                .is_ok()
        );
    })
    .await;
}

#[tokio::test]
async fn p5_is_refused_where_p9_was_asked_and_steps_up_where_either_will_do() {
    with_providers(async |server| {
        let nhs_login = server.nhs_login();
        let started = nhs_login.login().start().await.unwrap();
        let callback = Browser::new().log_in(&started, "p5").await;
        let refused = nhs_login.complete(started.pending, callback).await;
        assert!(matches!(
            refused,
            Err(LoginError::IdToken(IdTokenError::TrustNotMet))
        ));

        let either = VectorsOfTrust::medium().or(VectorsOfTrust::high());
        let started = nhs_login.login().vtr(either).start().await.unwrap();
        let callback = Browser::new().log_in(&started, "p5").await;
        let login = nhs_login.complete(started.pending, callback).await.unwrap();
        assert!(matches!(
            login.nhs_number(),
            Some(NhsNumberClaim::Claimed(_))
        ));
        let needed = Requirement::nhs_login(VectorsOfTrust::high());
        let step_up = login.satisfies(&needed).unwrap_err();
        assert!(step_up.to_string().contains("P9.Cp.Cd"), "{step_up}");
        let StepUp::NhsLogin { vtr, proven: false } = step_up else {
            panic!("{step_up:?}");
        };

        // the user proves who they are, and logs in again as the step-up says
        let started = nhs_login.login().vtr(vtr).start().await.unwrap();
        let callback = Browser::new().log_in(&started, "p9").await;
        let login = nhs_login.complete(started.pending, callback).await.unwrap();
        assert_eq!(login.satisfies(&needed), Ok(()));
    })
    .await;
}

#[tokio::test]
async fn code_is_good_once_and_its_second_use_takes_the_tokens_back() {
    with_providers(async |server| {
        let nhs_login = server.nhs_login();
        let started = nhs_login.login().start().await.unwrap();
        let callback = Browser::new().log_in(&started, "p9").await;
        let first = nhs_login.complete(started.pending.clone(), callback.clone());
        let login = first.await.unwrap();
        nhs_login.user_info(&login).await.unwrap();

        let second = nhs_login.complete(started.pending, callback).await;
        assert_eq!(exchange_fault(second), ExchangeErrorKind::CodeInvalid);
        assert_eq!(
            user_info_fault(&nhs_login, &login).await,
            ErrorKind::Unauthorised
        );
    })
    .await;
}

#[tokio::test]
async fn expired_access_token_is_refreshed_and_the_refresh_token_rotates() {
    with_providers(async |server| {
        let nhs_login = server.nhs_login();
        let mut login = logged_in(&nhs_login, "p9").await;
        let id_token = login.id_token().expose_secret().to_owned();
        for _ in 0..3 {
            let spent = login.refresh_token().unwrap().expose_secret().to_owned();
            server.after(400).await;
            assert_eq!(
                user_info_fault(&nhs_login, &login).await,
                ErrorKind::Unauthorised
            );
            nhs_login.refresh(&mut login).await.unwrap();
            assert_ne!(login.refresh_token().unwrap().expose_secret(), spent);
            let patient = nhs_login.user_info(&login).await.unwrap();
            assert_eq!(patient.family_name(), Some("Testerly"));
        }
        assert_eq!(login.id_token().expose_secret(), id_token);
    })
    .await;
}

#[tokio::test]
async fn second_use_of_a_refresh_token_ends_the_whole_login() {
    with_providers(async |server| {
        let nhs_login = server.nhs_login();
        let mut login = logged_in(&nhs_login, "p9").await;
        let mut stolen = login.clone();
        nhs_login.refresh(&mut login).await.unwrap();
        for login in [&mut stolen, &mut login] {
            let refused = exchange_fault(nhs_login.refresh(login).await);
            assert_eq!(refused, ExchangeErrorKind::RefreshTokenInvalid);
        }
        assert_eq!(
            user_info_fault(&nhs_login, &login).await,
            ErrorKind::Unauthorised
        );
    })
    .await;
}

#[tokio::test]
async fn refresh_token_expires() {
    with_providers(async |server| {
        let nhs_login = server.nhs_login();
        let mut login = logged_in(&nhs_login, "p9").await;
        server.after(31 * 24 * 3600).await;
        let refused = exchange_fault(nhs_login.refresh(&mut login).await);
        assert_eq!(refused, ExchangeErrorKind::RefreshTokenInvalid);
    })
    .await;
}

#[tokio::test]
async fn keys_are_fetched_again_when_the_provider_has_another_but_not_at_any_rate() {
    with_providers(async |server| {
        let nhs_login = server.nhs_login();
        logged_in(&nhs_login, "p9").await;
        server.rotate_key().await;
        logged_in(&nhs_login, "p9").await;

        server.rotate_key().await;
        let started = nhs_login.login().start().await.unwrap();
        let callback = Browser::new().log_in(&started, "p9").await;
        let refused = nhs_login.complete(started.pending, callback).await;
        let unknown = IdTokenError::Signature(nhs_auth::oidc::JwsError::KeyIdUnknown);
        assert!(matches!(refused, Err(LoginError::IdToken(error)) if error == unknown));
        server.after(300).await;
        logged_in(&nhs_login, "p9").await;
    })
    .await;
}

#[tokio::test]
async fn user_may_decline_and_silence_needs_a_session() {
    with_providers(async |server| {
        let nhs_login = server.nhs_login();
        let started = nhs_login.login().start().await.unwrap();
        let mut browser = Browser::new();
        let callback = browser.log_in(&started, "whoever declines").await;
        match nhs_login.complete(started.pending, callback).await {
            Err(LoginError::Callback(CallbackError::Refused(refusal))) => {
                assert_eq!(refusal.code(), &RefusalCode::AccessDenied);
                assert_eq!(refusal.description(), Some("ConsentNotGiven"));
            }
            other => panic!("{other:?}"),
        }

        let silent = || nhs_login.login().prompt(Prompt::None).start();
        let started = silent().await.unwrap();
        let callback = browser.log_in(&started, "p9").await;
        match nhs_login.complete(started.pending, callback).await {
            Err(LoginError::Callback(CallbackError::Refused(refusal))) => {
                assert_eq!(refusal.code(), &RefusalCode::LoginRequired);
            }
            other => panic!("{other:?}"),
        }
        let started = nhs_login.login().start().await.unwrap();
        browser.log_in(&started, "p9").await;
        let started = silent().await.unwrap();
        let callback = browser.log_in(&started, "p9").await;
        nhs_login.complete(started.pending, callback).await.unwrap();
    })
    .await;
}
