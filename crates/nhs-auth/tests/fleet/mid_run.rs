//! Redis is killed while two processes are calling, and started again: no call fails, and each process says
//! that it goes on by itself, and when it does not any more.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use nhs_auth::{SignedJwt, StoreStatus};
use nhs_http::secrecy::SecretString;
use nhs_http::testing::ManualRuntime;
use nhs_http::{
    Call, Client, Rate, RateLimitState, RateLimits, RedisRateLimiter, Runtime, SystemRuntime,
};
use serde_json::json;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use wiremock::matchers::method;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

use crate::redis_server::RedisServer;
use crate::{keys, signed_jwt, store};

const TOKEN_URL: &str = "NHS_AUTH_TEST_LOADED_TOKEN_URL";
const API_URL: &str = "NHS_AUTH_TEST_LOADED_API_URL";
const REDIS_URL: &str = "NHS_AUTH_TEST_LOADED_REDIS_URL";

const TASKS: usize = 100;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn redis_killed_under_load_fails_no_call() {
    let Some(mut redis) = RedisServer::start("redis_killed_under_load_fails_no_call").await else {
        return;
    };
    let (asked, mut token_requests) = unbounded_channel();
    let platform = MockServer::start().await;
    Mock::given(method("POST"))
        .respond_with(ShortLived(AtomicU64::new(0), asked))
        .mount(&platform)
        .await;
    let api = MockServer::builder()
        .disable_request_recording()
        .start()
        .await;
    Mock::given(method("GET"))
        .respond_with(ResponseTemplate::new(200))
        .mount(&api)
        .await;
    let mut processes = [0, 1].map(|_| Process::start(&platform, &api, &redis));

    // The first request for a token is under way: one process has the lease, the other waits for it.
    next(&mut token_requests).await;
    redis.kill();
    for process in &mut processes {
        process.until(Degraded, 0).await;
    }
    redis.restart().await;

    // In the middle of calls that have their token.
    for process in &mut processes {
        process.until(Shared, 500).await;
    }
    redis.kill();
    for process in &mut processes {
        process.until(Degraded, 0).await;
    }
    redis.restart().await;
    for process in &mut processes {
        process.until(Shared, 500).await;
    }

    // While the token of both is being replaced.
    while token_requests.try_recv().is_ok() {}
    redis.forget_everything().await;
    next(&mut token_requests).await;
    redis.kill();
    for process in &mut processes {
        process.until(Degraded, 200).await;
    }
    redis.restart().await;
    for process in &mut processes {
        process.until(Shared, 200).await;
    }

    // The rate limiter asks Redis again in a second, which calls may be quicker than.
    for process in &mut processes {
        process.until_limited_together().await;
    }

    for process in processes {
        let log = tokio::task::spawn_blocking(|| process.end()).await.unwrap();
        for said in [
            "the store does not answer, this process goes on by itself",
            "the store answers again and is shared again",
        ] {
            let times = log.matches(said).count();
            assert!(times >= 3, "said {times} times: {said}\n{log}");
        }
        assert!(log.contains("this process keeps to its share of the rate limit"));
        assert!(log.contains("the rate limit is counted in redis again"));
        for hidden in ["sl0VqToken", "PRIVATE KEY", "9990000018", "redis.sock"] {
            assert!(!log.contains(hidden), "the log shows {hidden}");
        }
    }
}

/// One process of the two above; alone it has nothing to do.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_process_under_load() {
    let given = |name| std::env::var(name).ok();
    let (Some(token_url), Some(api), Some(redis)) =
        (given(TOKEN_URL), given(API_URL), given(REDIS_URL))
    else {
        return;
    };
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::INFO)
        .with_ansi(false)
        .with_writer(std::io::stderr)
        .init();
    let clock = Arc::new(CallClock::default());
    let credential = signed_jwt(&token_url)
        .runtime(clock.clone())
        .store(store(&redis), keys())
        .build()
        .unwrap();
    let limits = RateLimits::per_host(Rate::per_second(1_000_000));
    let limiter = RedisRateLimiter::builder(SecretString::from(redis), limits)
        .share_alone(1.0)
        .build()
        .unwrap();
    let limiter = Arc::new(limiter);
    let client = Client::builder(api)
        .credential(Arc::new(credential.clone()))
        .rate_limiter(limiter.clone())
        .build()
        .unwrap();
    let stopped = Arc::new(AtomicBool::new(false));
    let stop = Arc::clone(&stopped);
    // Until who started this lets go of its end.
    std::thread::spawn(move || {
        let _ = std::io::stdin().read(&mut [0]);
        stop.store(true, Ordering::SeqCst);
    });
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| {
            let (client, credential) = (client.clone(), credential.clone());
            let (clock, stopped) = (Arc::clone(&clock), Arc::clone(&stopped));
            let limiter = Arc::clone(&limiter);
            tokio::spawn(call_on(client, credential, limiter, clock, stopped))
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
}

async fn call_on(
    client: Client,
    credential: SignedJwt,
    limiter: Arc<RedisRateLimiter>,
    clock: Arc<CallClock>,
    stopped: Arc<AtomicBool>,
) {
    while !stopped.load(Ordering::SeqCst) {
        let call = Call::get("pds.patient.get", "/Patient/{id}").param("id", "9990000018");
        client.send(call).await.unwrap();
        let calls = clock.calls.fetch_add(1, Ordering::SeqCst) + 1;
        if calls.is_multiple_of(50) {
            let is_limited_together = limiter.state() == RateLimitState::Shared;
            report(calls, credential.store_status(), is_limited_together);
        }
    }
}

#[expect(
    clippy::print_stdout,
    reason = "it is read by the process that started this one"
)]
fn report(calls: u64, status: StoreStatus, is_limited_together: bool) {
    println!("{REPORT} {calls} {is_limited_together} {status:?}");
}

/// Time passes with the calls, a twentieth of a second with each, so that tokens grow old while there is load.
/// Waiting is real.
#[derive(Debug, Default)]
struct CallClock {
    start: ManualRuntime,
    calls: AtomicU64,
}

#[async_trait::async_trait]
impl Runtime for CallClock {
    fn now(&self) -> SystemTime {
        self.start.now() + self.monotonic()
    }

    fn monotonic(&self) -> Duration {
        Duration::from_millis(50 * self.calls.load(Ordering::SeqCst))
    }

    async fn sleep(&self, duration: Duration) {
        SystemRuntime.sleep(duration).await;
    }

    async fn elapsed(&self, duration: Duration) {
        SystemRuntime.elapsed(duration).await;
    }

    fn random(&self) -> u64 {
        SystemRuntime.random()
    }
}

/// Gives tokens of half a minute, takes a moment over each, and says that it was asked.
struct ShortLived(AtomicU64, UnboundedSender<()>);

impl Respond for ShortLived {
    fn respond(&self, _request: &Request) -> ResponseTemplate {
        let _ = self.1.send(());
        let number = self.0.fetch_add(1, Ordering::SeqCst);
        let answer = json!({
            "access_token": format!("sl0VqToken{number}"), "expires_in": "30", "token_type": "Bearer",
        });
        ResponseTemplate::new(200)
            .set_body_json(answer)
            .set_delay(Duration::from_millis(300))
    }
}

/// What a process says of itself.
struct Report {
    calls: u64,
    is_limited_together: bool,
    status: Says,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    Shared,
    Degraded,
}
use Says::{Degraded, Shared};

const REPORT: &str = "calls made and status:";

struct Process {
    child: Child,
    reports: UnboundedReceiver<Report>,
    log: std::thread::JoinHandle<String>,
    calls: u64,
}

impl Process {
    fn start(platform: &MockServer, api: &MockServer, redis: &RedisServer) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "mid_run::one_process_under_load", "--nocapture"])
            .env(TOKEN_URL, format!("{}/oauth2/token", platform.uri()))
            .env(API_URL, api.uri())
            .env(REDIS_URL, redis.url())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (said, reports) = unbounded_channel();
        let output = BufReader::new(child.stdout.take().unwrap());
        std::thread::spawn(move || {
            for line in output.lines().map_while(Result::ok) {
                if let Some(report) = Report::read(&line) {
                    let _ = said.send(report);
                }
            }
        });
        let mut errors = child.stderr.take().unwrap();
        let log = std::thread::spawn(move || {
            let mut log = String::new();
            let _ = errors.read_to_string(&mut log);
            log
        });
        Self {
            child,
            reports,
            log,
            calls: 0,
        }
    }

    /// Waits until it says so, `calls` calls from now or later.
    async fn until(&mut self, status: Says, calls: u64) {
        let enough = self.calls + calls;
        loop {
            let report = next(&mut self.reports).await;
            self.calls = report.calls;
            if report.status == status && report.calls >= enough {
                return;
            }
        }
    }

    /// Waits until its rate limit is counted in Redis.
    async fn until_limited_together(&mut self) {
        while !next(&mut self.reports).await.is_limited_together {}
    }

    /// Ends the load, and gives what was logged. No call has failed.
    fn end(mut self) -> String {
        drop(self.child.stdin.take());
        let ended = self.child.wait().unwrap();
        let log = self.log.join().unwrap();
        assert!(ended.success(), "{log}");
        log
    }
}

impl Report {
    fn read(line: &str) -> Option<Self> {
        let mut words = line.split_once(REPORT)?.1.split_whitespace();
        let calls = words.next()?.parse().ok()?;
        let is_limited_together = words.next()?.parse().ok()?;
        let status = match words.next()? {
            "Shared" => Shared,
            "Degraded" => Degraded,
            _ => return None,
        };
        Some(Self {
            calls,
            is_limited_together,
            status,
        })
    }
}

/// The next word of a process. One that says nothing for so long has stopped calling.
async fn next<T>(said: &mut UnboundedReceiver<T>) -> T {
    let word = tokio::time::timeout(Duration::from_secs(120), said.recv()).await;
    word.expect("the processes go on calling")
        .expect("they run")
}
