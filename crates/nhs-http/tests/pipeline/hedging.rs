//! Slow reads that are sent twice.

use std::sync::Arc;
use std::time::Duration;

use nhs_http::testing::MemoryAudit;
use nhs_http::{Call, ConcurrencyLimit, Hedge, Replay, RetryBudget, RetryPolicy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::{OK, client, read, read_request, write};

const DELAY: Duration = Duration::from_secs(1);
const FAILED: &str = "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n";

async fn accept(listener: &TcpListener) -> TcpStream {
    let (mut socket, _) = listener.accept().await.unwrap();
    read_request(&mut socket).await;
    socket
}

async fn answer(socket: &mut TcpStream, bytes: &str) {
    socket.write_all(bytes.as_bytes()).await.unwrap();
}

async fn listen() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    (listener, url)
}

#[tokio::test]
async fn second_request_wins_the_loser_is_dropped_and_both_are_audited() {
    let (listener, url) = listen().await;
    let (builder, runtime) = client(url);
    let audit = Arc::new(MemoryAudit::new());
    let limit = ConcurrencyLimit::new(2);
    let client = builder
        .hedge(Hedge::after(DELAY))
        .audit(audit.clone())
        .concurrency(limit.clone())
        .build()
        .unwrap();
    let call = tokio::spawn(async move { client.send(read()).await });
    let mut slow = accept(&listener).await;
    runtime.advance(DELAY);
    let mut quick = accept(&listener).await;
    assert_eq!(limit.free(), 0);
    answer(&mut quick, OK).await;
    assert_eq!(call.await.unwrap().unwrap().attempts(), 2);
    assert_eq!(slow.read(&mut [0; 1]).await.unwrap(), 0, "hung up");
    assert_eq!(audit.events()[0].attempts(), 2);
    assert_eq!(limit.free(), 2);
}

#[tokio::test]
async fn first_request_may_still_win() {
    let (listener, url) = listen().await;
    let (builder, runtime) = client(url);
    let client = builder.hedge(Hedge::after(DELAY)).build().unwrap();
    let call = tokio::spawn(async move { client.send(read()).await });
    let mut slow = accept(&listener).await;
    runtime.advance(DELAY);
    let _second = accept(&listener).await;
    answer(&mut slow, OK).await;
    assert_eq!(call.await.unwrap().unwrap().attempts(), 2);
}

#[tokio::test]
async fn failure_of_one_waits_for_the_other() {
    let (listener, url) = listen().await;
    let (builder, runtime) = client(url);
    let client = builder
        .hedge(Hedge::after(DELAY))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let call = tokio::spawn(async move { client.send(read()).await });
    let mut slow = accept(&listener).await;
    runtime.advance(DELAY);
    answer(&mut accept(&listener).await, FAILED).await;
    answer(&mut slow, OK).await;
    assert_eq!(call.await.unwrap().unwrap().status(), 200);
}

#[tokio::test]
async fn writes_are_never_sent_twice_side_by_side() {
    for replay in [Replay::Once, Replay::Keyed, Replay::Conditional] {
        let (listener, url) = listen().await;
        let (builder, runtime) = client(url);
        let client = builder.hedge(Hedge::after(DELAY)).build().unwrap();
        let call = write().replay(replay).hedge(Some(Hedge::after(DELAY)));
        let call = tokio::spawn(async move { client.send(call).await });
        let mut socket = accept(&listener).await;
        runtime.advance(DELAY * 5);
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
        answer(&mut socket, OK).await;
        assert_eq!(call.await.unwrap().unwrap().attempts(), 1, "{replay:?}");
    }
}

#[tokio::test]
async fn no_hedge_goes_out_without_room_or_budget() {
    let empty = RetryBudget::new(0.0, 0.0);
    let (unready, _) = client("http://127.0.0.1:1");
    let drain = unready.retry_budget(empty.clone()).build().unwrap();
    for _ in 0..4 {
        drain.send(Call::get("o", "/")).await.unwrap_err();
    }
    for (limit, budget) in [
        (ConcurrencyLimit::new(1), RetryBudget::default()),
        (ConcurrencyLimit::new(9), empty),
    ] {
        let (listener, url) = listen().await;
        let (builder, runtime) = client(url);
        let client = builder
            .hedge(Hedge::after(DELAY))
            .concurrency(limit.clone())
            .retry_budget(budget)
            .build()
            .unwrap();
        let call = tokio::spawn(async move { client.send(read()).await });
        let mut socket = accept(&listener).await;
        runtime.advance(DELAY);
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
        answer(&mut socket, OK).await;
        assert_eq!(call.await.unwrap().unwrap().attempts(), 1);
        assert_eq!(limit.free(), limit.most());
    }
}

#[tokio::test]
async fn dropped_call_drops_both_requests() {
    let (listener, url) = listen().await;
    let (builder, runtime) = client(url);
    let limit = ConcurrencyLimit::new(2);
    let client = builder
        .hedge(Hedge::after(DELAY))
        .concurrency(limit.clone())
        .build()
        .unwrap();
    let call = tokio::spawn(async move { client.send(read()).await });
    let mut first = accept(&listener).await;
    runtime.advance(DELAY);
    let mut second = accept(&listener).await;
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    assert_eq!(limit.free(), 2);
    for socket in [&mut first, &mut second] {
        assert_eq!(socket.read(&mut [0; 1]).await.unwrap(), 0, "hung up");
    }
}
