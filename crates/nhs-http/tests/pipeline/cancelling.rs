//! A call that is dropped, at whatever point, leaves nothing behind.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use nhs_http::{
    Additions, Attempt, Authorization, BreakerPolicy, BreakerState, CircuitBreaker, Client,
    ConcurrencyLimit, Credential, Error, LocalRateLimiter, Middleware, PermitRequest, Rate,
    RateLimiter, RateLimits, RateRefusal, RetryPolicy, Sent,
};
use tokio::task::yield_now;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::{client, read};

/// Polls a future so many times, then drops it.
struct Impatient<F> {
    future: Option<Pin<Box<F>>>,
    polls: usize,
}

impl<F: Future> Future for Impatient<F> {
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        if self.polls == 0 {
            self.future = None;
            return Poll::Ready(None);
        }
        self.polls -= 1;
        let future = self.future.as_mut().unwrap();
        let polled = future.as_mut().poll(context).map(Some);
        if polled.is_pending() && self.polls == 0 {
            context.waker().wake_by_ref();
        }
        polled
    }
}

/// Waits a little wherever it is asked, so that there is a point to drop at.
#[derive(Debug)]
struct Dawdler(LocalRateLimiter);

#[async_trait::async_trait]
impl Credential for Dawdler {
    async fn authorize(&self, _: &Attempt<'_>) -> Result<Authorization, Error> {
        yield_now().await;
        Ok(Authorization::none())
    }
}

#[async_trait::async_trait]
impl Middleware for Dawdler {
    async fn before(&self, _: &Attempt<'_>, _: &mut Additions) -> Result<(), Error> {
        yield_now().await;
        Ok(())
    }

    async fn after(&self, _: &Attempt<'_>, _: &Sent<'_>) {
        yield_now().await;
    }
}

#[async_trait::async_trait]
impl RateLimiter for Dawdler {
    async fn acquire(&self, request: &PermitRequest<'_>) -> Result<(), RateRefusal> {
        yield_now().await;
        self.0.acquire(request).await?;
        yield_now().await;
        Ok(())
    }
}

async fn dropped_after(client: &Client, polls: usize) -> Option<bool> {
    let future = Some(Box::pin(client.send(read())));
    Impatient { future, polls }.await.map(|end| end.is_ok())
}

#[tokio::test]
async fn call_dropped_at_any_point_leaks_no_permit_and_no_probe() {
    let server = MockServer::start().await;
    let host = server.address().to_string();
    let mut polls = 0;
    loop {
        server.reset().await;
        let down = Mock::given(any()).respond_with(ResponseTemplate::new(503));
        down.up_to_n_times(1).mount(&server).await;
        let up = Mock::given(any()).respond_with(ResponseTemplate::new(200));
        up.mount(&server).await;
        let (builder, runtime) = client(server.uri());
        let limits = RateLimits::per_host(Rate::per_second(1000));
        let limiter = LocalRateLimiter::new(&limits).unwrap();
        let dawdler = Arc::new(Dawdler(limiter.with_runtime(runtime.clone())));
        let breaker = CircuitBreaker::new(BreakerPolicy {
            least_requests: 1,
            ..BreakerPolicy::default()
        });
        let limit = ConcurrencyLimit::new(1);
        let client = builder
            .credential(dawdler.clone())
            .middleware(dawdler.clone())
            .rate_limiter(dawdler)
            .concurrency(limit.clone())
            .circuit_breaker(breaker.clone())
            .retry(RetryPolicy::none())
            .build()
            .unwrap();
        client.send(read()).await.unwrap_err();
        assert_eq!(breaker.state(&host), BreakerState::Open);
        runtime.advance(Duration::from_secs(5));
        // The call that is dropped is the probe.
        let end = dropped_after(&client, polls).await;
        assert_eq!(limit.free(), 1, "after {polls} polls");
        if end.is_some() {
            assert_eq!(end, Some(true));
            break;
        }
        client.send(read()).await.unwrap();
        assert_eq!(breaker.state(&host), BreakerState::Closed);
        polls += 1;
    }
    assert!(polls > 6, "the call was dropped at {polls} points only");
}
