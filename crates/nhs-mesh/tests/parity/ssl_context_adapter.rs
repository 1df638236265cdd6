//! `ssl_context_adapter_tests.py`: theirs look at a stub of Python's SSL context. What it is for is
//! looked at here: which certificate is shown, and whom the client trusts. The shaking of hands needs
//! NHS's stand-in; what the builder takes is looked at always.

use nhs_http::{ErrorKind, RetryPolicy};
use nhs_mesh::{Client, Environment};

use crate::servers::{ONE, Server, authority, bare, id, identity};

fn builder() -> nhs_mesh::ClientBuilder {
    Client::builder(Environment::Integration, id(ONE))
        .password("password")
        .shared_key("TestKey")
}

#[tokio::test]
async fn create_ssl_context_loads_cert_chain() {
    builder().build().unwrap();
    let error = builder()
        .tls_identity_pem(b"no certificate".to_vec())
        .build()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    let Some(server) = Server::mesh_sandbox() else {
        return;
    };
    let trusting = || {
        let builder = bare(&server).root_certificate_pem(authority());
        builder.retry(RetryPolicy::none())
    };
    let with = trusting()
        .tls_identity_pem(identity("_CERT", "_KEY"))
        .build()
        .unwrap();
    with.ping().await.unwrap();
    let without = trusting().build().unwrap();
    without.ping().await.unwrap_err();
}

/// Theirs can also be told to trust anyone; ours cannot.
#[tokio::test]
async fn create_ssl_context_loads_verify_locations_when_verify_is_provided() {
    let error = builder()
        .root_certificate_pem("no certificate")
        .build()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    let Some(server) = Server::mesh_sandbox() else {
        return;
    };
    let known = || bare(&server).tls_identity_pem(identity("_CERT", "_KEY"));
    let with = known().root_certificate_pem(authority()).build().unwrap();
    with.ping().await.unwrap();
    let without = known().retry(RetryPolicy::none()).build().unwrap();
    assert_eq!(without.ping().await.unwrap_err().kind(), ErrorKind::Connect);
}
