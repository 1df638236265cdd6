//! Redis over TLS, with an authority of one's own, and with a certificate for each client.

use nhs_auth::{RedisStore, RedisStoreBuilder, StoreStatus};
use nhs_http::ErrorKind;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};

use crate::redis_server::RedisServer;
use crate::{Platform, keys, signed_jwt};

pub(crate) struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        // What it certifies must not look as if it had certified itself.
        let name = "Authority of a test";
        params.distinguished_name.push(DnType::CommonName, name);
        let key = KeyPair::generate().unwrap();
        Self(CertifiedIssuer::self_signed(params, key).unwrap())
    }

    pub(crate) fn pem(&self) -> String {
        self.0.pem()
    }

    /// A certificate for this machine, and its key.
    pub(crate) fn issue(&self) -> (String, String) {
        let names = ["localhost", "127.0.0.1"].map(str::to_owned);
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new(names).unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        (certificate.pem(), key.serialize_pem())
    }
}

fn builder(redis: &RedisServer) -> RedisStoreBuilder {
    RedisStore::builder(redis.url())
}

/// Whether two replicas with this store share their token; each gets one in any case.
async fn shares(store: RedisStoreBuilder) -> bool {
    let platform = Platform::start().await;
    let store = std::sync::Arc::new(store.build().unwrap());
    let mut status = Vec::new();
    for _ in 0..2 {
        let credential = signed_jwt(&platform.token_url());
        let credential = credential.store(store.clone(), keys()).build().unwrap();
        credential.access_token().await.unwrap();
        status.push(credential.store_status());
    }
    match platform.token_requests().await {
        1 => status == [StoreStatus::Shared; 2],
        2 => {
            assert_eq!(status, [StoreStatus::Degraded; 2]);
            false
        }
        requests => panic!("{requests} token requests"),
    }
}

#[tokio::test]
async fn replicas_share_over_tls_with_whom_they_trust_only() {
    let authority = Authority::new();
    let test = "replicas_share_over_tls_with_whom_they_trust_only";
    let Some(redis) = RedisServer::start_tls(test, &authority, None).await else {
        return;
    };
    assert!(redis.url().starts_with("rediss://"));
    assert!(shares(builder(&redis).root_certificate_pem(authority.pem())).await);
    let other = Authority::new();
    assert!(!shares(builder(&redis).root_certificate_pem(other.pem())).await);
    // The system trusts no authority of ours.
    assert!(!shares(builder(&redis)).await);
}

#[tokio::test]
async fn client_is_let_in_with_its_certificate_only() {
    let (authority, clients) = (Authority::new(), Authority::new());
    let test = "client_is_let_in_with_its_certificate_only";
    let Some(redis) = RedisServer::start_tls(test, &authority, Some(&clients)).await else {
        return;
    };
    let trusting = || builder(&redis).root_certificate_pem(authority.pem());
    let identity = |of: &Authority| {
        let (certificate, key) = of.issue();
        format!("{certificate}{key}").into_bytes()
    };
    assert!(!shares(trusting()).await);
    assert!(!shares(trusting().tls_identity_pem(identity(&authority))).await);
    assert!(shares(trusting().tls_identity_pem(identity(&clients))).await);
}

#[test]
fn tls_that_cannot_work_is_refused_and_not_shown() {
    let authority = Authority::new();
    let (certificate, key) = authority.issue();
    let plain = RedisStore::builder("redis://user:s3cr3t@127.0.0.1:1/");
    let tls = || RedisStore::builder("rediss://user:s3cr3t@127.0.0.1:1/");
    for builder in [
        plain.root_certificate_pem(authority.pem()),
        tls().root_certificate_pem("s3cr3t"),
        tls().tls_identity_pem(certificate.into_bytes()),
        tls().tls_identity_pem(key.into_bytes()),
        RedisStore::builder("rediss://user:s3cr3t@127.0.0.1:1/#insecure"),
    ] {
        let shown = format!("{builder:?}");
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        let shown = format!("{shown} {error} {error:?}");
        assert!(!shown.contains("s3cr3t") && !shown.contains("PRIVATE KEY"));
    }
}
