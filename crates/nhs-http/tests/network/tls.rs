//! Whom a client trusts, and what it shows of itself.

use std::time::Duration;

use nhs_http::{ErrorKind, Replay, Timeouts};

use crate::authority::Authority;
use crate::{Server, client, read};

#[tokio::test]
async fn server_of_an_unknown_authority_is_not_talked_to() {
    let (authority, other) = (Authority::new(), Authority::new());
    let server = Server::start(authority.server(None)).await;
    for builder in [
        client(server.url()),
        client(server.url()).root_certificate_pem(other.pem()),
        client(server.url())
            .root_certificate_pem(other.pem())
            .only_given_roots(),
    ] {
        let error = builder.build().unwrap().send(read()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connect);
        assert!(!error.outcome_unknown() && error.can_replay());
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn private_root_is_trusted_beside_the_systems_and_alone() {
    let authority = Authority::new();
    let server = Server::start(authority.server(None)).await;
    let builder = client(server.url()).root_certificate_pem(authority.pem());
    for builder in [builder.clone(), builder.only_given_roots()] {
        builder.build().unwrap().send(read()).await.unwrap();
    }
}

#[tokio::test]
async fn one_pem_may_hold_several_roots() {
    let (authority, other) = (Authority::new(), Authority::new());
    let server = Server::start(authority.server(None)).await;
    let bundle = format!("{}{}", other.pem(), authority.pem());
    let client = client(server.url())
        .root_certificate_pem(bundle)
        .only_given_roots();
    client.build().unwrap().send(read()).await.unwrap();
}

#[tokio::test]
async fn certificate_must_name_the_host() {
    let authority = Authority::new();
    let server = Server::start(authority.server(None)).await;
    let url = format!("https://127.0.0.1:{}", server.address.port());
    let client = client(url).root_certificate_pem(authority.pem());
    let error = client.build().unwrap().send(read()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
}

#[tokio::test]
async fn only_the_right_identity_is_let_in() {
    let (authority, clients, other) = (Authority::new(), Authority::new(), Authority::new());
    let server = Server::start(authority.server(Some(&clients))).await;
    let builder = client(server.url()).root_certificate_pem(authority.pem());
    let right = builder.clone().tls_identity_pem(clients.identity());
    let client = right.build().unwrap();
    client.send(read()).await.unwrap();
    assert_eq!(server.requests().len(), 1);
    for builder in [
        builder.clone(),
        builder.clone().tls_identity_pem(other.identity()),
    ] {
        let error = builder.build().unwrap().send(read()).await.unwrap_err();
        // With TLS 1.3 the server says no after the client has begun to send.
        let kinds = [ErrorKind::Connect, ErrorKind::Transport];
        assert!(kinds.contains(&error.kind()), "{error:?}");
    }
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn server_that_never_shakes_hands_is_no_connection() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!(
        "https://localhost:{}",
        listener.local_addr().unwrap().port()
    );
    let timeouts = Timeouts {
        connect: Duration::from_millis(20),
        ..Timeouts::default()
    };
    let client = client(url).timeouts(timeouts).build().unwrap();
    let error = client.send(read().replay(Replay::Once)).await.unwrap_err();
    // Of an attempt that timed out a write would be in doubt.
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.can_replay() && !error.outcome_unknown());
}

#[tokio::test]
async fn identity_is_never_shown() {
    let authority = Authority::new();
    let builder = client("https://localhost").tls_identity_pem(authority.identity());
    let shown = format!("{builder:?} {:?}", builder.clone().build().unwrap());
    assert!(!shown.contains("PRIVATE KEY") && !shown.contains("CERTIFICATE"));
}
