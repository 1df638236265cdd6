//! From a host's name to its address.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use nhs_http::testing::ManualRuntime;
use nhs_http::{ErrorKind, Replay, ResolveError, Resolver, Runtime};

use crate::authority::Authority;
use crate::{Server, client, read};

/// A resolver that knows one address, none, or does not answer at all.
#[derive(Debug)]
enum Book {
    Knows(IpAddr),
    Fails,
    Silent,
}

#[async_trait::async_trait]
impl Resolver for Book {
    async fn resolve(&self, _host: &str) -> Result<Vec<IpAddr>, ResolveError> {
        match self {
            Self::Knows(address) => Ok(vec![*address]),
            Self::Fails => Err("no such host".into()),
            Self::Silent => std::future::pending().await,
        }
    }
}

const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

#[tokio::test]
async fn name_that_cannot_be_resolved_is_no_connection_even_for_a_write() {
    let client = client("https://nobody.invalid")
        .resolver(Arc::new(Book::Fails))
        .build()
        .unwrap();
    let error = client.send(read().replay(Replay::Once)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.can_replay() && !error.outcome_unknown());
    assert!(!format!("{error} {error:?}").contains("9990000018"));
}

#[tokio::test]
async fn slow_resolver_is_given_up_before_the_attempt_is() {
    let runtime = Arc::new(ManualRuntime::new());
    let client = client("https://nobody.invalid")
        .runtime(runtime.clone())
        .resolver(Arc::new(Book::Silent))
        .dns_timeout(Duration::from_secs(2))
        .build()
        .unwrap();
    let mut call = tokio::spawn(async move { client.send(read()).await });
    // The clock stands until the resolver is asked, so it is moved until the call has its end.
    let error = loop {
        tokio::select! {
            biased;
            end = &mut call => break end.unwrap().unwrap_err(),
            () = tokio::task::yield_now() => {
                if runtime.monotonic() < Duration::from_secs(30) {
                    runtime.advance(Duration::from_millis(50));
                }
            }
        }
    };
    assert_eq!(error.kind(), ErrorKind::Connect);
}

#[tokio::test]
async fn resolver_and_fixed_addresses_lead_to_the_host() {
    let authority = Authority::new();
    let server = Server::start(authority.server(None)).await;
    let builder = client(server.url()).root_certificate_pem(authority.pem());
    let fixed = vec![SocketAddr::new(HERE, 0)];
    for builder in [
        builder.clone().resolver(Arc::new(Book::Knows(HERE))),
        // What is given for the host outranks the resolver.
        builder
            .resolver(Arc::new(Book::Fails))
            .addresses("localhost", fixed),
    ] {
        builder.build().unwrap().send(read()).await.unwrap();
    }
    assert_eq!(server.requests().len(), 2);
}
