//! What the pipeline costs beside bare reqwest: processor time of the calling thread, and calls in a
//! second, against one server on loopback in the same run. `--test` runs all of it once, quickly; words
//! behind `--` choose the rows that have one of them in their name.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    missing_docs
)]

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use cpu_time::ThreadTime;
use futures_util::future::join_all;
use nhs_http::secrecy::SecretString;
use nhs_http::{
    Attempt, Authorization, Call, CircuitBreaker, Client, ConcurrencyLimit, Credential, Error,
    LocalRateLimiter, Rate, RateLimits,
};

/// A token that never changes.
#[derive(Debug)]
struct Bearer(SecretString);

#[async_trait::async_trait]
impl Credential for Bearer {
    async fn authorize(&self, _: &Attempt<'_>) -> Result<Authorization, Error> {
        Authorization::none().bearer(&self.0)
    }
}

/// Who makes the calls.
enum Caller {
    Bare(reqwest::Client, String),
    Pipeline(Client),
}

impl Caller {
    async fn call(&self) -> usize {
        match self {
            Self::Bare(client, url) => {
                let url = format!("{url}/Patient/9990000018");
                let request = client
                    .get(url)
                    .header("accept", "application/fhir+json")
                    .header("x-request-id", "6f1f1e0c-3a52-4a2c-9d2b-0a8f0f4f7a11")
                    .header("x-correlation-id", "6f1f1e0c-3a52-4a2c-9d2b-0a8f0f4f7a12")
                    .bearer_auth("token");
                let answer = request.timeout(Duration::from_secs(40)).send().await;
                answer.unwrap().bytes().await.unwrap().len()
            }
            Self::Pipeline(client) => {
                let call = Call::get("pds.patient.get", "/Patient/{id}").param("id", "9990000018");
                client.send(call).await.unwrap().body().len()
            }
        }
    }
}

#[derive(Clone, Copy)]
struct Cost {
    processor: Duration,
    wall: Duration,
}

/// The cost of one call, when `calls` are made `abreast` at once.
async fn cost(caller: &Caller, abreast: usize, calls: usize) -> Cost {
    let each = calls.div_ceil(abreast);
    let (processor, wall) = (ThreadTime::now(), Instant::now());
    join_all((0..abreast).map(|_| async {
        for _ in 0..each {
            assert_eq!(caller.call().await, BODY_BYTES);
        }
    }))
    .await;
    let made = u32::try_from(each * abreast).unwrap();
    Cost {
        processor: processor.elapsed() / made,
        wall: wall.elapsed() / made,
    }
}

const BODY_BYTES: usize = 2048;

/// Starts the server on a thread of its own, so that its time is not counted.
fn serve() -> String {
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        runtime.unwrap().block_on(async move {
            let body = "x".repeat(BODY_BYTES);
            let answer = move || async move { ([(CONTENT_TYPE, "application/fhir+json")], body) };
            let app = Router::new().route("/Patient/{id}", get(answer));
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            let address = listener.local_addr().unwrap();
            sender.send(format!("http://{address}")).unwrap();
            axum::serve(listener, app).await.unwrap();
        });
    });
    receiver.recv().unwrap()
}

fn callers(url: &str) -> Vec<(&'static str, Caller)> {
    let bare = reqwest::Client::builder().no_proxy().build().unwrap();
    let builder = Client::builder(url).credential(Arc::new(Bearer(SecretString::from("token"))));
    let limits = RateLimits::per_host(Rate::per_second(1_000_000));
    let limiter = LocalRateLimiter::new(&limits).unwrap();
    let full = builder
        .clone()
        .rate_limiter(Arc::new(limiter))
        .concurrency(ConcurrencyLimit::new(64))
        .circuit_breaker(CircuitBreaker::default());
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with('-'))
        .collect();
    let mut callers = vec![
        ("bare reqwest", Caller::Bare(bare, url.to_owned())),
        ("pipeline", Caller::Pipeline(builder.build().unwrap())),
        ("with all limits", Caller::Pipeline(full.build().unwrap())),
    ];
    callers.retain(|(name, _)| words.is_empty() || words.iter().any(|word| name.contains(word)));
    callers
}

fn main() {
    let quick = std::env::args().any(|argument| argument == "--test");
    let (rounds, calls) = if quick { (1, 64) } else { (25, 2000) };
    let url = serve();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let callers = callers(&url);
        for abreast in [1, 64] {
            let mut costs: Vec<Vec<Cost>> = vec![Vec::new(); callers.len()];
            for (_, caller) in &callers {
                cost(caller, abreast, calls / 2).await;
            }
            // In turns, so that a busy machine is busy for all of them.
            for _ in 0..rounds {
                for ((_, caller), costs) in callers.iter().zip(&mut costs) {
                    costs.push(cost(caller, abreast, calls).await);
                }
            }
            let names: Vec<_> = callers.iter().map(|(name, _)| *name).collect();
            report(abreast, &names, &costs);
        }
    });
}

fn report(abreast: usize, names: &[&str], costs: &[Vec<Cost>]) {
    println!("\n{abreast} at once: medians of {} rounds", costs[0].len());
    println!(
        "{:<16} {:>12} {:>10} {:>10} {:>8}",
        "", "cpu us/call", "more", "calls/s", "of bare"
    );
    let medians = |of: fn(&Cost) -> Duration| -> Vec<f64> {
        costs.iter().map(|costs| median(costs, of)).collect()
    };
    let processor = medians(|cost| cost.processor);
    let wall = medians(|cost| cost.wall);
    for (n, name) in names.iter().enumerate() {
        println!(
            "{name:<16} {:>12.1} {:>10.1} {:>10.0} {:>7.1}%",
            processor[n] * 1e6,
            (processor[n] - processor[0]) * 1e6,
            1.0 / wall[n],
            wall[0] / wall[n] * 100.0,
        );
    }
}

/// In seconds.
fn median(costs: &[Cost], of: impl Fn(&Cost) -> Duration) -> f64 {
    let mut times: Vec<_> = costs.iter().map(|cost| of(cost).as_secs_f64()).collect();
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}
