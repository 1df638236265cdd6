//! From names to addresses: the system's resolver or one's own, within a time of its own.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use crate::Runtime;
use crate::transport::within;

/// Why a name has no address.
pub type ResolveError = Box<dyn std::error::Error + Send + Sync>;

/// Finds the addresses of a host, in place of the system's resolver.
///
/// ```
/// use std::net::{IpAddr, Ipv4Addr};
/// use nhs_http::{ResolveError, Resolver};
///
/// /// Sends everything to the gateway of a private network.
/// #[derive(Debug)]
/// struct Gateway(Ipv4Addr);
///
/// #[async_trait::async_trait]
/// impl Resolver for Gateway {
///     async fn resolve(&self, _host: &str) -> Result<Vec<IpAddr>, ResolveError> {
///         Ok(vec![self.0.into()])
///     }
/// }
/// ```
#[async_trait]
pub trait Resolver: fmt::Debug + Send + Sync {
    /// The addresses of `host`, best first.
    ///
    /// # Errors
    ///
    /// Any; the call then fails with [`ErrorKind::Connect`](crate::ErrorKind::Connect).
    async fn resolve(&self, host: &str) -> Result<Vec<IpAddr>, ResolveError>;
}

/// A resolver with a time limit, and a guard over plain traffic.
pub(super) struct Bounded {
    /// The system's if there is none.
    pub(super) resolver: Option<Arc<dyn Resolver>>,
    pub(super) limit: Duration,
    pub(super) loopback_only: bool,
    pub(super) runtime: Arc<dyn Runtime>,
}

impl Resolve for Bounded {
    fn resolve(&self, name: Name) -> Resolving {
        let (resolver, runtime) = (self.resolver.clone(), Arc::clone(&self.runtime));
        let (limit, loopback_only) = (self.limit, self.loopback_only);
        Box::pin(async move {
            let found = async {
                match resolver {
                    Some(resolver) => resolver.resolve(name.as_str()).await,
                    None => system(name.as_str()).await,
                }
            };
            let Some(found) = within(runtime.as_ref(), limit, found).await else {
                let seconds = limit.as_secs_f64();
                return Err(format!("the host's name had no address after {seconds} s").into());
            };
            let mut found = found?;
            if loopback_only {
                found.retain(IpAddr::is_loopback);
            }
            if found.is_empty() {
                return Err("the host's name has no address that may be used".into());
            }
            let addresses = found.into_iter().map(|ip| SocketAddr::new(ip, 0));
            Ok(Box::new(addresses) as Addrs)
        })
    }
}

async fn system(host: &str) -> Result<Vec<IpAddr>, ResolveError> {
    let found = tokio::net::lookup_host((host, 0)).await?;
    Ok(found.map(|address| address.ip()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::ManualRuntime;

    #[derive(Debug)]
    struct Fixed(Vec<IpAddr>);

    #[async_trait]
    impl Resolver for Fixed {
        async fn resolve(&self, _: &str) -> Result<Vec<IpAddr>, ResolveError> {
            Ok(self.0.clone())
        }
    }

    #[derive(Debug)]
    struct Silent;

    #[async_trait]
    impl Resolver for Silent {
        async fn resolve(&self, _: &str) -> Result<Vec<IpAddr>, ResolveError> {
            std::future::pending().await
        }
    }

    fn bounded(resolver: impl Resolver + 'static) -> (Bounded, Arc<ManualRuntime>) {
        let runtime = Arc::new(ManualRuntime::new());
        let bounded = Bounded {
            resolver: Some(Arc::new(resolver)),
            limit: Duration::from_secs(5),
            loopback_only: false,
            runtime: runtime.clone(),
        };
        (bounded, runtime)
    }

    fn name() -> Name {
        "api.service.nhs.uk".parse().unwrap()
    }

    #[tokio::test]
    async fn resolver_that_does_not_answer_is_given_up() {
        let (bounded, runtime) = bounded(Silent);
        let resolving = tokio::spawn(bounded.resolve(name()));
        tokio::task::yield_now().await;
        runtime.advance(Duration::from_secs(5));
        let error = resolving.await.unwrap().err().unwrap();
        assert!(error.to_string().contains("5 s"), "{error}");
    }

    #[tokio::test]
    async fn plain_traffic_stays_on_this_machine_whatever_the_resolver_says() {
        let addresses: Vec<IpAddr> = vec![[192, 0, 2, 1].into(), [127, 0, 0, 1].into()];
        let (mut bounded, _) = bounded(Fixed(addresses));
        assert_eq!(bounded.resolve(name()).await.unwrap().count(), 2);
        bounded.loopback_only = true;
        let left: Vec<_> = bounded.resolve(name()).await.unwrap().collect();
        assert_eq!(left, [SocketAddr::from(([127, 0, 0, 1], 0))]);
    }

    #[tokio::test]
    async fn name_without_addresses_is_an_error() {
        let (bounded, _) = bounded(Fixed(Vec::new()));
        assert!(bounded.resolve(name()).await.is_err());
    }
}
