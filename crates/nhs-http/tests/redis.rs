//! One rate limit for a fleet, in a real redis-server started for the test on a socket of its own.
#![cfg(feature = "redis")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    missing_docs
)]

use std::num::NonZeroU32;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use nhs_http::secrecy::SecretString;
use nhs_http::testing::{ManualRuntime, Traces};
use nhs_http::{
    PermitRequest, Rate, RateLimitState, RateLimiter, RateLimits, RateRefusal, RedisRateLimiter,
    Runtime, SystemRuntime,
};

const HOST: &str = "api.service.nhs.uk";
const MINUTE: Duration = Duration::from_secs(60);

/// A redis-server in a folder of its own: on a unix socket, or on a port over TLS.
struct Redis {
    child: Option<Child>,
    folder: PathBuf,
    port: Option<u16>,
}

impl Redis {
    /// `None` where there is no redis-server, which is a failure under `CI=true`.
    async fn start() -> Option<Self> {
        let mut redis = Self::at_rest();
        if redis.run().await {
            return Some(redis);
        }
        skipped()
    }

    /// As [`Redis::start`], over TLS with this certificate and key.
    async fn start_tls(certificate: &str, key: &str) -> Option<Self> {
        let mut redis = Self::at_rest();
        for (file, pem) in [("crt", certificate), ("key", key)] {
            std::fs::write(redis.folder.join(file), pem).unwrap();
        }
        // Another program may be quicker to take a port that was free.
        for _ in 0..20 {
            let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
            let port = free.local_addr().unwrap().port();
            drop(free);
            redis.port = Some(port);
            let port = port.to_string();
            let settings = [
                ["--bind", "127.0.0.1"],
                ["--tls-port", &port],
                ["--tls-auth-clients", "no"],
                ["--tls-cert-file", "crt"],
                ["--tls-key-file", "key"],
                ["--tls-ca-cert-file", "crt"],
            ];
            if !redis.spawn(settings.as_flattened()) {
                return skipped();
            }
            if redis.listens().await {
                return Some(redis);
            }
            redis.stop();
        }
        panic!("redis-server does not start with TLS");
    }

    fn at_rest() -> Self {
        let folder = std::env::temp_dir().join(format!("nhs-http-{}", SystemRuntime.unique_id()));
        std::fs::create_dir(&folder).unwrap();
        Self {
            child: None,
            folder,
            port: None,
        }
    }

    async fn run(&mut self) -> bool {
        let started = self.spawn(&["--unixsocket", "s"]);
        assert!(
            !started || self.listens().await,
            "redis-server does not start"
        );
        started
    }

    fn spawn(&mut self, settings: &[&str]) -> bool {
        let child = Command::new("redis-server")
            .args(["--port", "0", "--save", "", "--appendonly", "no"])
            .args(settings)
            .current_dir(&self.folder)
            .stdout(Stdio::null())
            .spawn();
        self.child = child.ok();
        self.child.is_some()
    }

    /// Waits until somebody listens; not if the process ends before.
    async fn listens(&mut self) -> bool {
        let began = Instant::now();
        loop {
            let there = match self.port {
                Some(port) => tokio::net::TcpStream::connect(("127.0.0.1", port))
                    .await
                    .is_ok(),
                None => tokio::net::UnixStream::connect(self.folder.join("s"))
                    .await
                    .is_ok(),
            };
            if there || self.child.as_mut().unwrap().try_wait().unwrap().is_some() {
                return there;
            }
            assert!(began.elapsed() < MINUTE, "redis-server does not start");
            tokio::task::yield_now().await;
        }
    }

    fn stop(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().unwrap();
            child.wait().unwrap();
            let _ = std::fs::remove_file(self.folder.join("s"));
        }
    }

    fn limiter(&self, limits: &RateLimits, runtime: Arc<dyn Runtime>) -> RedisRateLimiter {
        let url = format!("redis+unix://{}", self.folder.join("s").display());
        RedisRateLimiter::builder(SecretString::from(url), limits.clone())
            .share_alone(0.5)
            // Bounded by nothing but the test: this machine may be busy.
            .timeout(MINUTE)
            .runtime(runtime)
            .build()
            .unwrap()
    }
}

fn skipped() -> Option<Redis> {
    let ci = std::env::var("CI").is_ok_and(|ci| ci == "true");
    assert!(!ci, "there is no redis-server");
    eprintln!("skipped: there is no redis-server");
    None
}

impl Drop for Redis {
    fn drop(&mut self) {
        self.stop();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn slow() -> RateLimits {
    RateLimits::per_host(Rate::new(4, Duration::from_secs(3600)))
}

async fn ask(limiter: &RedisRateLimiter, operation: &'static str) -> Result<(), RateRefusal> {
    let request = PermitRequest::new(HOST, operation, Duration::ZERO);
    limiter.acquire(&request).await
}

#[tokio::test]
async fn processes_share_one_budget() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    // Two limiters know nothing of each other, as in two processes.
    let runtime = || Arc::new(SystemRuntime);
    let (one, other) = (
        redis.limiter(&slow(), runtime()),
        redis.limiter(&slow(), runtime()),
    );
    for _ in 0..2 {
        ask(&one, "o").await.unwrap();
        ask(&other, "o").await.unwrap();
    }
    for limiter in [&one, &other] {
        let refusal = ask(limiter, "o").await.unwrap_err();
        let wait = refusal.retry_after().unwrap();
        assert!(wait > MINUTE * 14 && wait <= MINUTE * 15, "{wait:?}");
        assert_eq!(limiter.state(), RateLimitState::Shared);
    }
}

#[tokio::test]
async fn many_at_once_get_exactly_what_there_is() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let limits = RateLimits::per_host(Rate::new(20, Duration::from_secs(3600)));
    let limiters: Vec<_> = (0..5)
        .map(|_| Arc::new(redis.limiter(&limits, Arc::new(SystemRuntime))))
        .collect();
    let asking: Vec<_> = (0..60)
        .map(|n| {
            let limiter = Arc::clone(&limiters[n % 5]);
            tokio::spawn(async move {
                let request = PermitRequest::new(HOST, "o", MINUTE);
                limiter.acquire(&request).await.is_ok()
            })
        })
        .collect();
    let mut given = 0;
    for asked in asking {
        given += usize::from(asked.await.unwrap());
    }
    assert_eq!(given, 20);
}

#[tokio::test]
async fn refused_by_one_limit_takes_nothing_from_the_other() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let hourly = |n| Rate::new(n, Duration::from_secs(3600));
    let limits = RateLimits::per_host(hourly(3)).operation("create", hourly(1));
    let limiter = redis.limiter(&limits, Arc::new(SystemRuntime));
    ask(&limiter, "create").await.unwrap();
    for _ in 0..5 {
        ask(&limiter, "create").await.unwrap_err();
    }
    for _ in 0..2 {
        ask(&limiter, "get").await.unwrap();
    }
    ask(&limiter, "get").await.unwrap_err();
    let heavy = PermitRequest::new(HOST, "get", MINUTE);
    let heavy = heavy.with_weight(NonZeroU32::new(4).unwrap());
    assert_eq!(limiter.acquire(&heavy).await, Err(RateRefusal::never()));
}

#[tokio::test]
async fn whoever_can_wait_is_let_through_when_the_time_comes() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let limits = RateLimits::per_host(Rate::per_second(1000).burst(1));
    let limiter = redis.limiter(&limits, Arc::new(SystemRuntime));
    for _ in 0..20 {
        let request = PermitRequest::new(HOST, "o", MINUTE);
        limiter.acquire(&request).await.unwrap();
    }
}

#[tokio::test]
async fn pause_holds_the_whole_fleet_and_never_shortens_a_longer_one() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let runtime = || Arc::new(SystemRuntime);
    let (one, other) = (
        redis.limiter(&slow(), runtime()),
        redis.limiter(&slow(), runtime()),
    );
    one.pause(HOST, MINUTE).await;
    one.pause(HOST, Duration::from_secs(1)).await;
    let wait = ask(&other, "o").await.unwrap_err().retry_after().unwrap();
    assert!(wait > MINUTE / 2 && wait <= MINUTE, "{wait:?}");
    let elsewhere = PermitRequest::new("int.api.service.nhs.uk", "o", Duration::ZERO);
    other.acquire(&elsewhere).await.unwrap();
}

#[tokio::test]
async fn without_redis_each_keeps_to_its_share_says_so_and_comes_back() {
    let Some(mut redis) = Redis::start().await else {
        return;
    };
    let runtime = Arc::new(ManualRuntime::new());
    let limiter = redis.limiter(&slow(), runtime.clone());
    ask(&limiter, "o").await.unwrap();
    assert_eq!(limiter.state(), RateLimitState::Shared);
    redis.stop();
    let traces = Traces::capture();
    // Half of four.
    for _ in 0..2 {
        ask(&limiter, "o").await.unwrap();
    }
    ask(&limiter, "o").await.unwrap_err();
    let since = runtime.now();
    assert_eq!(limiter.state(), RateLimitState::Alone { since });
    assert!(
        traces
            .text()
            .contains("keeps to its share of the rate limit")
    );
    assert!(redis.run().await);
    let began = Instant::now();
    while limiter.state() != RateLimitState::Shared {
        assert!(began.elapsed() < MINUTE, "redis is not found again");
        runtime.advance(Duration::from_secs(1));
        let _ = ask(&limiter, "o").await;
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn budget_is_shared_over_tls_with_whom_is_trusted_only() {
    let made = || rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let (own, other) = (made(), made());
    let (certificate, key) = (own.cert.pem(), own.signing_key.serialize_pem());
    let Some(redis) = Redis::start_tls(&certificate, &key).await else {
        return;
    };
    let url = format!("rediss://127.0.0.1:{}/", redis.port.unwrap());
    let limiter = |roots: Option<String>| {
        let url = SecretString::from(url.as_str());
        let builder = RedisRateLimiter::builder(url, slow()).timeout(MINUTE);
        match roots {
            Some(pem) => builder.root_certificate_pem(pem).build().unwrap(),
            None => builder.build().unwrap(),
        }
    };
    for shared in [true, false] {
        let roots = if shared { &own } else { &other };
        let limiter = limiter(Some(roots.cert.pem()));
        let _ = ask(&limiter, "o").await;
        assert_eq!(limiter.state() == RateLimitState::Shared, shared);
    }
    let unknown = limiter(None);
    let _ = ask(&unknown, "o").await;
    assert_ne!(unknown.state(), RateLimitState::Shared);
}

#[tokio::test]
async fn redis_that_was_never_there_is_a_share_from_the_start() {
    let url = SecretString::from("redis+unix:///nonexistent/socket");
    let limiter = RedisRateLimiter::builder(url, slow())
        .share_alone(0.25)
        .build()
        .unwrap();
    ask(&limiter, "o").await.unwrap();
    ask(&limiter, "o").await.unwrap_err();
    assert_ne!(limiter.state(), RateLimitState::Shared);
}
