//! Healthcare workers, at a provider like CIS2.

use std::sync::Arc;
use std::time::Duration;

use nhs_auth::SigningAlgorithm;
use nhs_auth::assurance::{
    Acr, Assurance, AuthenticatorAssurance, IdentityAssurance, Requirement, StepUp,
};
use nhs_auth::cis2::{Cis2, Cis2Roles, Cis2Scope, RoleChoice};
use nhs_auth::oidc::{
    ExchangeErrorKind, IdTokenError, Login, LoginError, LogoutTokenError, MemoryReplayGuard,
};
use nhs_http::url::form_urlencoded;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::browser::Browser;
use crate::keys::RecordingSigner;
use crate::server::{CLIENT_SECRET, REDIRECT_URI, with_logouts_to, with_providers};

const SMARTCARD: &str = "656005750104";
const AUTHENTICATOR_APP: &str = "656005750105";

async fn logged_in(cis2: &Cis2, browser: &mut Browser, user: &str) -> Login {
    let started = cis2.login().start().await.unwrap();
    let callback = browser.log_in(&started, user).await;
    cis2.complete(started.pending, callback).await.unwrap()
}

#[tokio::test]
async fn worker_logs_in_however_the_application_proves_itself() {
    with_providers(async |server| {
        let signer = |algorithm| Arc::new(RecordingSigner::new(algorithm));
        let builder = |client_id| server.cis2_builder(client_id);
        for (builder, pkce) in [
            (builder("with-secret").client_secret(CLIENT_SECRET), false),
            (builder("with-secret").client_secret(CLIENT_SECRET), true),
            (
                builder("with-rs256").signer(signer(SigningAlgorithm::Rs256)),
                true,
            ),
            // and has its userinfo signed
            (
                builder("with-rs512").signer(signer(SigningAlgorithm::Rs512)),
                false,
            ),
        ] {
            let cis2 = builder.build().unwrap();
            let request = cis2
                .login()
                .scope(Cis2Scope::Profile)
                .scope(Cis2Scope::NationalRbacAccess)
                .user_info();
            let request = if pkce { request.pkce() } else { request };
            let started = request.start().await.unwrap();
            let callback = Browser::new().log_in(&started, SMARTCARD).await;
            let login = cis2.complete(started.pending, callback).await.unwrap();

            assert_eq!(
                (login.issuer(), login.subject()),
                (server.cis2.as_str(), SMARTCARD)
            );
            assert_eq!(login.sds_user_id().unwrap().as_str(), SMARTCARD);
            let achieved = Assurance::Cis2 {
                authentication: AuthenticatorAssurance::Aal3,
                identity: IdentityAssurance::HIGH,
                acr: Some(Acr::from("AAL3_N3_SMARTCARD")),
                amr: vec!["N3_SMARTCARD".to_owned()],
            };
            assert_eq!(login.assurance(), &achieved);
            assert!(login.session_id().is_some());
            assert_eq!(
                login.worker().unwrap().claims().text("family_name"),
                Some("Testerly")
            );
            let roles = Cis2Roles::of(&login);
            assert!(matches!(roles.choice(), RoleChoice::Several(list) if list.len() == 2));
            let (name, value) = roles.pick("555254240100").unwrap().header().unwrap();
            assert_eq!(
                (name.as_str(), value),
                ("nhsd-session-urid", "555254240100".parse().unwrap())
            );
        }
    })
    .await;
}

#[tokio::test]
async fn role_that_was_picked_at_the_provider_is_known() {
    with_providers(async |server| {
        let cis2 = server.cis2();
        let request = cis2
            .login()
            .scope(Cis2Scope::SelectedRole)
            .scope(Cis2Scope::NationalRbacAccess);
        let started = request.user_info().start().await.unwrap();
        let callback = Browser::new().log_in(&started, SMARTCARD).await;
        let login = cis2.complete(started.pending, callback).await.unwrap();
        match Cis2Roles::of(&login).choice() {
            RoleChoice::One(role) => assert_eq!(role.id(), "555254240101"),
            other => panic!("{other:?}"),
        }
    })
    .await;
}

#[tokio::test]
async fn weaker_authentication_than_was_asked_is_refused_and_steps_up_where_it_will_do() {
    with_providers(async |server| {
        let cis2 = server.cis2();
        let started = cis2.login().start().await.unwrap();
        let callback = Browser::new().log_in(&started, AUTHENTICATOR_APP).await;
        let refused = cis2.complete(started.pending, callback).await;
        let weak = IdTokenError::AuthenticationTooWeak;
        assert!(matches!(refused, Err(LoginError::IdToken(error)) if error == weak));

        let started = cis2
            .login()
            .acr_values(Acr::Aal2OrAal3Any)
            .start()
            .await
            .unwrap();
        let callback = Browser::new().log_in(&started, AUTHENTICATOR_APP).await;
        let login = cis2.complete(started.pending, callback).await.unwrap();
        let needed = Requirement::cis2(AuthenticatorAssurance::Aal3, IdentityAssurance::HIGH);
        let acr_values = Acr::Aal3Any;
        assert_eq!(login.satisfies(&needed), Err(StepUp::Cis2 { acr_values }));
    })
    .await;
}

#[tokio::test]
async fn session_that_is_older_than_was_asked_is_authenticated_again() {
    with_providers(async |server| {
        let cis2 = server.cis2();
        let mut browser = Browser::new();
        let max_age = Duration::from_secs(300);
        let mut times = Vec::new();
        for seconds in [0, 200, 200] {
            server.after(seconds).await;
            let started = cis2.login().max_age(max_age).start().await.unwrap();
            let callback = browser.log_in(&started, SMARTCARD).await;
            let login = cis2.complete(started.pending, callback).await.unwrap();
            times.push(login.authenticated_at().unwrap());
        }
        assert_eq!(times[0], times[1]);
        assert_eq!(times[2], times[0] + Duration::from_secs(400));
    })
    .await;
}

#[tokio::test]
async fn application_with_another_secret_is_refused() {
    with_providers(async |server| {
        let cis2 = server.cis2_builder("with-secret").client_secret("another");
        let cis2 = cis2.build().unwrap();
        let started = cis2.login().start().await.unwrap();
        let callback = Browser::new().log_in(&started, SMARTCARD).await;
        match cis2.complete(started.pending, callback).await {
            Err(LoginError::Exchange(error)) => {
                assert_eq!(error.kind(), ExchangeErrorKind::ClientRefused);
            }
            other => panic!("{other:?}"),
        }
    })
    .await;
}

#[tokio::test]
async fn logout_ends_the_session_there_and_tells_the_application() {
    let application = MockServer::start().await;
    let heard = format!("{}/logged-out", application.uri());
    with_logouts_to(&heard, async |server| {
        application.reset().await;
        Mock::given(method("POST"))
            .and(path("/logged-out"))
            .respond_with(ResponseTemplate::new(200))
            .mount(&application)
            .await;
        let cis2 = server.cis2();
        let mut browser = Browser::new();
        let login = logged_in(&cis2, &mut browser, SMARTCARD).await;

        let url = cis2.logout_url(&login, Some(REDIRECT_URI)).await.unwrap();
        let back = browser.log_out(url.as_str()).await;
        assert_eq!(back.as_str(), REDIRECT_URI);

        let posted = application.received_requests().await.unwrap();
        assert_eq!(posted.len(), 1);
        let (name, token) = form_urlencoded::parse(&posted[0].body).next().unwrap();
        assert_eq!(name, "logout_token");
        let guard = MemoryReplayGuard::new();
        let over = cis2.logout_token(&token, &guard).await.unwrap();
        assert_eq!(Some(over.session_id()), login.session_id());
        assert_eq!(over.subject(), Some(SMARTCARD));
        assert!(over.ends_session_of(login.at()));
        let again = cis2.logout_token(&token, &guard).await;
        assert!(matches!(again, Err(LogoutTokenError::Replayed)));

        // the next login is another session
        let next = logged_in(&cis2, &mut browser, SMARTCARD).await;
        assert_ne!(next.session_id(), login.session_id());
    })
    .await;
}
