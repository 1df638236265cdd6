//! Spans and metrics: by OpenTelemetry's names, bounded, and with no patient data. One binary, since
//! it owns the global subscriber.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use metrics::{
    Counter, CounterFn, Gauge, GaugeFn, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder,
    SharedString, Unit,
};
use nhs_http::testing::{ManualRuntime, MemoryAudit, Traces};
use nhs_http::{BreakerPolicy, Call, CircuitBreaker, Client, ConcurrencyLimit, Error, Response};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

const HIDDEN: [&str; 5] = ["9990000018", "Testerly", "1970-02-29", "ZZ99", "s3cr3t"];

fn call(operation: &'static str) -> Call {
    Call::get(operation, "/Patient/{id}")
        .param("id", "9990000018")
        .query("family", "Testerly")
        .query("birthdate", "1970-02-29")
        .header(
            http::header::AUTHORIZATION,
            http::HeaderValue::from_static("Bearer s3cr3t"),
        )
        .request_id("9990000018")
        .patient("9990000018")
        .record("postcode", "ZZ99 3VZ")
}

async fn server(statuses: &[u16]) -> MockServer {
    let server = MockServer::start().await;
    for status in statuses {
        let answer = ResponseTemplate::new(*status).set_body_string("Testerly");
        Mock::given(any())
            .respond_with(answer)
            .up_to_n_times(1)
            .mount(&server)
            .await;
    }
    server
}

async fn send(statuses: &[u16], operation: &'static str) -> Result<Response, Error> {
    let server = server(statuses).await;
    let client = Client::builder(format!("{}/base", server.uri()))
        .runtime(Arc::new(ManualRuntime::new()))
        .audit_required(Arc::new(MemoryAudit::new().with_patient()))
        .build()
        .unwrap();
    client.send(call(operation)).await
}

/// The lines of trace in which a span of this operation was closed.
fn closed(operation: &str, span: &str) -> Vec<String> {
    let text = Traces::capture().text();
    let lines = text.lines().filter(|line| {
        line.ends_with("close") || line.contains(": close ") || line.contains("close time")
    });
    let ours = lines.filter(|line| line.contains(&format!("nhs.operation=\"{operation}\"")));
    let last = |line: &&str| {
        let attempt = line.contains("nhs.attempt{");
        attempt == (span == "nhs.attempt")
    };
    ours.filter(last).map(str::to_owned).collect()
}

#[tokio::test]
async fn spans_of_calls_and_attempts_have_the_conventions_names() {
    let _ = Traces::capture();
    send(&[503, 200], "spans.success").await.unwrap();
    let attempts = closed("spans.success", "nhs.attempt");
    assert_eq!(attempts.len(), 2, "{}", Traces::capture().text());
    for (attempt, parts) in attempts.iter().zip([
        [
            "http.response.status_code=503",
            "error.type=503",
            "otel.status_code=\"ERROR\"",
        ],
        [
            "http.response.status_code=200",
            "http.request.resend_count=1",
            "otel.kind=\"client\"",
        ],
    ]) {
        let shared = [
            "otel.name=GET /Patient/{id}",
            "http.request.method=\"GET\"",
            "url.template=\"/Patient/{id}\"",
            "/base/Patient/{id}",
            "server.address=\"127.0.0.1\"",
            "server.port=",
            "url.scheme=\"http\"",
        ];
        for part in parts.into_iter().chain(shared) {
            assert!(attempt.contains(part), "{part} in {attempt}");
        }
    }
    assert!(!attempts[0].contains("resend_count"), "{}", attempts[0]);
    let calls = closed("spans.success", "nhs.call");
    assert_eq!(calls.len(), 1);
    for part in [
        "otel.name=\"spans.success\"",
        "otel.kind=\"internal\"",
        "nhs.attempts=2",
        "http.response.status_code=200",
    ] {
        assert!(calls[0].contains(part), "{part} in {}", calls[0]);
    }
    send(&[404], "spans.failure").await.unwrap_err();
    assert!(closed("spans.failure", "nhs.call")[0].contains("error.type=404"));
    let text = Traces::capture().text();
    for hidden in HIDDEN {
        assert!(!text.contains(hidden), "{hidden} in {text}");
    }
}

/// Keeps what is counted, by name and labels.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<BTreeMap<String, Vec<f64>>>>);

struct One(Kept, String);

impl One {
    fn of(kept: &Kept, key: &Key) -> Arc<Self> {
        let labels = key.labels().map(|label| {
            // Without the port, which is another in each run.
            let value = label.value().split(':').next().unwrap_or_default();
            format!("{}={value}", label.key())
        });
        let labels: Vec<String> = labels.collect();
        Arc::new(Self(
            kept.clone(),
            format!("{} {}", key.name(), labels.join(" ")),
        ))
    }

    fn keep(&self, value: f64) {
        let mut kept = self.0.0.lock().unwrap();
        kept.entry(self.1.clone()).or_default().push(value);
    }
}

impl CounterFn for One {
    fn increment(&self, value: u64) {
        self.keep(value as f64);
    }
    fn absolute(&self, value: u64) {
        self.keep(value as f64);
    }
}

impl GaugeFn for One {
    fn increment(&self, value: f64) {
        self.keep(value);
    }
    fn decrement(&self, value: f64) {
        self.keep(-value);
    }
    fn set(&self, value: f64) {
        self.keep(value);
    }
}

impl HistogramFn for One {
    fn record(&self, value: f64) {
        self.keep(value);
    }
}

impl Recorder for Kept {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(One::of(self, key))
    }
    fn register_gauge(&self, key: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::from_arc(One::of(self, key))
    }
    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(One::of(self, key))
    }
}

fn counted(work: impl Future<Output = ()>) -> BTreeMap<String, Vec<f64>> {
    let kept = Kept::default();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    metrics::with_local_recorder(&kept, || runtime.block_on(work));
    drop(runtime);
    let kept = kept.0.lock().unwrap().clone();
    for name in kept.keys() {
        for hidden in HIDDEN {
            assert!(!name.contains(hidden), "{hidden} in {name}");
        }
    }
    kept
}

#[test]
fn attempts_calls_and_retries_are_counted() {
    let kept = counted(async {
        send(&[503, 200], "metrics.get").await.unwrap();
        send(&[404], "auth.token.exchange").await.unwrap_err();
    });
    let sum = |name: &str| kept[name].iter().sum::<f64>();
    let labels = "operation=metrics.get host=127.0.0.1";
    assert!((sum(&format!("nhs.client.attempts {labels}")) - 2.0).abs() < 0.1);
    assert!((sum(&format!("nhs.client.retries {labels}")) - 1.0).abs() < 0.1);
    let tokens = "nhs.client.token.requests operation=auth.token.exchange host=127.0.0.1";
    assert!((sum(tokens) - 1.0).abs() < 0.1);
    assert!(sum("http.client.active_requests host=127.0.0.1").abs() < 0.1);
    for name in [
        "http.client.request.duration operation=metrics.get http.request.method=GET \
         http.response.status_class=5xx error.type=server host=127.0.0.1",
        "http.client.request.duration operation=metrics.get http.request.method=GET \
         http.response.status_class=2xx error.type=none host=127.0.0.1",
        "nhs.client.call.duration operation=metrics.get http.request.method=GET \
         http.response.status_class=2xx error.type=none host=127.0.0.1",
        "nhs.client.call.duration operation=auth.token.exchange http.request.method=GET \
         http.response.status_class=4xx error.type=not_found host=127.0.0.1",
    ] {
        assert_eq!(kept[name].len(), 1, "{name} in {:?}", kept.keys());
    }
}

#[test]
fn abandoned_attempt_is_no_longer_in_flight() {
    let kept = counted(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let client = Client::builder(format!("http://{}", listener.local_addr().unwrap()))
            .runtime(Arc::new(ManualRuntime::new()))
            .build()
            .unwrap();
        let sent = tokio::spawn(async move { client.send(call("metrics.abandoned")).await });
        let _connection = listener.accept().await.unwrap();
        sent.abort();
        assert!(sent.await.unwrap_err().is_cancelled());
    });
    assert_eq!(
        kept["http.client.active_requests host=127.0.0.1"],
        [1.0, -1.0]
    );
    let cancelled = |name: &str| {
        let full = format!(
            "{name} operation=metrics.abandoned http.request.method=GET \
             http.response.status_class=none error.type=cancelled host=127.0.0.1"
        );
        kept[&full].len()
    };
    assert_eq!(cancelled("http.client.request.duration"), 1);
    assert_eq!(cancelled("nhs.client.call.duration"), 1);
}

#[test]
fn sink_that_fails_is_counted() {
    let kept = counted(async {
        let server = server(&[200]).await;
        let client = Client::builder(server.uri())
            .audit(Arc::new(MemoryAudit::new().failing()))
            .build()
            .unwrap();
        client.send(call("metrics.audit")).await.unwrap();
    });
    assert_eq!(
        kept["nhs.client.audit.failures operation=metrics.audit required=false"],
        [1.0]
    );
}

#[test]
fn breaker_and_limits_are_counted() {
    let kept = counted(async {
        let server = server(&[503, 503]).await;
        let breaker = CircuitBreaker::new(BreakerPolicy {
            least_requests: 1,
            ..BreakerPolicy::default()
        });
        let client = Client::builder(server.uri())
            .runtime(Arc::new(ManualRuntime::new()))
            .retry(nhs_http::RetryPolicy::none())
            .circuit_breaker(breaker)
            .concurrency(ConcurrencyLimit::new(1))
            .build()
            .unwrap();
        client.send(call("metrics.limits")).await.unwrap_err();
        client.send(call("metrics.limits")).await.unwrap_err();
    });
    let labels = "operation=metrics.limits host=127.0.0.1";
    assert_eq!(kept["nhs.client.breaker.state host=127.0.0.1"], [2.0]);
    assert_eq!(kept[&format!("nhs.client.breaker.refused {labels}")], [1.0]);
    assert_eq!(kept[&format!("nhs.client.limiter.waited {labels}")], [0.0]);
}
