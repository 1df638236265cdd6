//! Mutual TLS, which NHS's stand-in is started with; ours speaks plain HTTP on loopback.

use nhs_http::{ErrorKind, RetryPolicy};

use crate::servers::{Server, authority, bare, identity};

#[tokio::test]
async fn client_certificate_of_the_right_authority_is_let_in() {
    let Some(server) = Server::mesh_sandbox() else {
        return;
    };
    let builder = bare(&server)
        .root_certificate_pem(authority())
        .pipeline(nhs_http::ClientBuilder::only_given_roots)
        .tls_identity_pem(identity("_CERT", "_KEY"));
    let client = builder.build().unwrap();
    assert_eq!(client.base_url().scheme(), "https");
    client.handshake().await.unwrap();
}

#[tokio::test]
async fn no_client_certificate_and_one_of_another_authority_are_refused() {
    let Some(server) = Server::mesh_sandbox() else {
        return;
    };
    let builder = || {
        let builder = bare(&server).root_certificate_pem(authority());
        builder.retry(RetryPolicy::none())
    };
    let other = identity("_OTHER_CERT", "_OTHER_KEY");
    for builder in [builder(), builder().tls_identity_pem(other)] {
        let error = builder.build().unwrap().handshake().await.unwrap_err();
        // with TLS 1.3 the server says no after the client has begun to send
        let kinds = [ErrorKind::Connect, ErrorKind::Transport];
        assert!(kinds.contains(&error.kind()), "{error:?}");
        // Python's server closes without saying why, or its reason comes too late to be read
        assert!(error.status().is_none());
        let said = error.to_string();
        assert!(said.contains("connect"), "{said}");
    }
}

#[tokio::test]
async fn server_of_an_authority_that_was_not_given_is_not_talked_to() {
    let Some(server) = Server::mesh_sandbox() else {
        return;
    };
    let builder = bare(&server).tls_identity_pem(identity("_CERT", "_KEY"));
    let error = builder.build().unwrap().handshake().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
}
