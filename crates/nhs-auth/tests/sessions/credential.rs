//! A session as the credential of a client.

use std::sync::Arc;
use std::time::Duration;

use nhs_auth::assurance::{Acr, AuthenticatorAssurance, StepUp};
use nhs_auth::oidc::SessionRules;
use nhs_auth::session::{SessionEnd, SessionId, SessionUser, Sessions};
use nhs_auth::{TokenError, TokenExchange};
use nhs_http::testing::{ManualRuntime, MemoryAudit};
use nhs_http::{
    AccessMode, AuditOutcome, Client, Credential, ErrorKind, NeededLogin, PatientLevel, WorkerLevel,
};

use crate::platform::Platform;
use crate::{Replica, USER, api, id_token, kind, login, over, read, worker};

async fn scene() -> (Platform, Replica) {
    let platform = Platform::start().await;
    let replica = Replica::new(&platform, &Arc::new(ManualRuntime::new()));
    (platform, replica)
}

#[tokio::test]
async fn call_carries_token_role_and_organisation() {
    let (platform, replica) = scene().await;
    let session = replica.log_in().await;
    let client = api(&platform, &session, &replica.runtime);
    client.send(read()).await.unwrap();
    let role = Some("555254242105".to_owned());
    session
        .act_as(role, Some("A83011".to_owned()))
        .await
        .unwrap();
    client.send(read()).await.unwrap();
    let calls = platform.api_calls().await;
    assert_eq!(calls[0].headers["authorization"], "Bearer access-1-0");
    assert!(!calls[0].headers.contains_key("nhsd-session-urid"));
    assert!(
        !calls[0]
            .headers
            .contains_key("nhsd-end-user-organisation-ods")
    );
    assert_eq!(calls[1].headers["nhsd-session-urid"], "555254242105");
    assert_eq!(calls[1].headers["nhsd-end-user-organisation-ods"], "A83011");
}

#[tokio::test]
async fn role_that_no_header_can_carry_is_refused() {
    let (_platform, replica) = scene().await;
    let session = replica.log_in().await;
    for role in ["", "a\nb", "a b", "é"] {
        let error = session
            .act_as(Some(role.to_owned()), None)
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    }
    assert_eq!(session.user().role_id(), None);
}

#[tokio::test]
async fn audit_knows_who_called_and_as_what() {
    let (platform, replica) = scene().await;
    let session = replica.log_in().await;
    session
        .act_as(Some("555254242105".to_owned()), Some("A83011".to_owned()))
        .await
        .unwrap();
    let audit = Arc::new(MemoryAudit::new());
    let client = Client::builder(platform.url())
        .credential(Arc::new(session.clone()))
        .audit(audit.clone())
        .build()
        .unwrap();
    client.send(read()).await.unwrap();
    let subject = audit.events()[0].subject().clone();
    assert_eq!(subject.mode(), AccessMode::HealthcareWorker);
    assert_eq!(subject.user_id(), Some(USER));
    assert_eq!(subject.role_profile_id(), Some("555254242105"));
    assert_eq!(subject.assurance_level(), Some("AAL3"));
    assert_eq!(subject.organisation_code(), Some("A83011"));
    assert_eq!(subject.application_name(), Some("ward-board"));
    assert_eq!(session.subject(), subject);
}

#[tokio::test]
async fn token_revoked_mid_life_leads_to_one_refresh_and_one_retry() {
    let (platform, replica) = scene().await;
    let session = replica.log_in().await;
    platform.revoke("access-1-0");
    let client = api(&platform, &session, &replica.runtime);
    assert_eq!(client.send(read()).await.unwrap().attempts(), 2);
    assert_eq!(platform.refreshes(), 1);
}

#[tokio::test]
async fn fresh_token_that_is_rejected_is_not_the_cure() {
    let (platform, replica) = scene().await;
    let session = replica.log_in().await;
    platform.revoke("access-1-0");
    platform.revoke("access-1-1");
    let client = api(&platform, &session, &replica.runtime);
    for attempts in [2, 1, 1] {
        let error = client.send(read()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unauthorised);
        assert_eq!(error.attempts(), attempts);
        assert_eq!(platform.refreshes(), 1);
    }
}

#[tokio::test]
async fn token_that_was_taken_and_then_revoked_is_replaced_again() {
    let (platform, replica) = scene().await;
    let session = replica.log_in().await;
    let client = api(&platform, &session, &replica.runtime);
    for round in 0..3 {
        client.send(read()).await.unwrap();
        platform.revoke(&format!("access-1-{round}"));
        assert_eq!(client.send(read()).await.unwrap().attempts(), 2);
    }
    assert_eq!(platform.refreshes(), 3);
}

#[tokio::test]
async fn call_that_needs_a_stronger_login_is_refused_before_the_network() {
    let (platform, replica) = scene().await;
    let exchange = TokenExchange::new(&replica.application).unwrap();
    let tokens = exchange.exchange(&id_token()).await.unwrap();
    let login = SessionUser::new(USER, worker(AuthenticatorAssurance::Aal2));
    let session = replica.sessions.start(login, tokens).await.unwrap();
    let audit = Arc::new(MemoryAudit::new());
    let client = Client::builder(platform.url())
        .credential(Arc::new(session))
        .audit(audit.clone())
        .build()
        .unwrap();
    let needed = NeededLogin::worker(WorkerLevel::Aal3).or_patient(PatientLevel::P9);
    let error = client.send(read().requires(needed)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::StepUp);
    assert_eq!((error.attempts(), error.is_retryable()), (0, false));
    assert_eq!(error.operation(), Some("pds.patient.get"));
    assert_eq!(
        StepUp::of(&error),
        Some(&StepUp::Cis2 {
            acr_values: Acr::Aal3Any
        })
    );
    assert!(platform.api_calls().await.is_empty());
    assert_eq!(
        audit.events()[0].outcome(),
        AuditOutcome::Failed(ErrorKind::StepUp)
    );
    let less = NeededLogin::worker(WorkerLevel::Aal2);
    client.send(read().requires(less)).await.unwrap();
}

#[tokio::test]
async fn session_is_found_by_its_id_and_ends_with_a_log_out() {
    let (_platform, replica) = scene().await;
    let session = replica.log_in().await;
    let id = SessionId::new(session.id().expose());
    let other = replica.sessions.open(&id).await.unwrap();
    assert_eq!(other.user().id(), USER);
    other.log_out().await;
    assert_eq!(session.ended(), Some(SessionEnd::LoggedOut));
    let error = session.access_token().await.unwrap_err();
    assert_eq!(kind(&error), over(SessionEnd::LoggedOut));
    let error = replica.sessions.open(&id).await.unwrap_err();
    assert_eq!(kind(&error), over(SessionEnd::LoggedOut));
    let unknown = replica
        .sessions
        .open(&SessionId::new("x"))
        .await
        .unwrap_err();
    assert_eq!(kind(&unknown), over(SessionEnd::Unknown));
    assert!(TokenError::of(&unknown).unwrap().needs_login());
}

#[tokio::test]
async fn logout_at_the_provider_ends_the_sessions_that_belong_to_it() {
    let (_platform, replica) = scene().await;
    let exchange = TokenExchange::new(&replica.application).unwrap();
    let mut sessions = Vec::new();
    for sid in ["s-1", "s-1", "s-2"] {
        let tokens = exchange.exchange(&id_token()).await.unwrap();
        let login = login().provider_session("https://cis2:443/x", sid);
        sessions.push(replica.sessions.start(login, tokens).await.unwrap());
    }
    let ended = replica
        .sessions
        .end_at_provider("https://cis2:443/x", "s-1")
        .await;
    assert_eq!(ended.unwrap(), 2);
    let again = replica
        .sessions
        .end_at_provider("https://cis2:443/x", "s-1")
        .await;
    assert_eq!(again.unwrap(), 0);
    for session in &sessions[..2] {
        assert_eq!(session.ended(), Some(SessionEnd::LoggedOutElsewhere));
    }
    assert_eq!(sessions[2].ended(), None);
}

#[tokio::test]
async fn idle_session_ends() {
    let (_platform, replica) = scene().await;
    let session = replica.log_in().await;
    let id = session.id().clone();
    for _ in 0..3 {
        replica.pass(3600);
        replica.sessions.open(&id).await.unwrap();
    }
    replica.pass(8 * 3600);
    let error = replica.sessions.open(&id).await.unwrap_err();
    assert_eq!(kind(&error), over(SessionEnd::Idle));
    assert_eq!(session.ended(), Some(SessionEnd::Idle));
}

#[tokio::test]
async fn session_in_use_ends_when_its_total_time_is_over() {
    let (_platform, replica) = scene().await;
    let exchange = TokenExchange::new(&replica.application).unwrap();
    let tokens = exchange.exchange(&id_token()).await.unwrap();
    let rules = SessionRules {
        idle: Duration::from_secs(3600),
        total: Duration::from_secs(7200),
    };
    let sessions = Sessions::builder(&replica.application).rules(rules).build();
    let sessions = sessions.unwrap();
    let session = sessions.start(login(), tokens).await.unwrap();
    for seconds in [3599, 3599] {
        replica.pass(seconds);
        sessions.open(session.id()).await.unwrap();
    }
    replica.pass(2);
    let error = sessions.open(session.id()).await.unwrap_err();
    assert_eq!(kind(&error), over(SessionEnd::TotalTimeOver));
    let error = session.access_token().await.unwrap_err();
    assert_eq!(kind(&error), over(SessionEnd::TotalTimeOver));
    assert_eq!(session.ended(), Some(SessionEnd::TotalTimeOver));
}
