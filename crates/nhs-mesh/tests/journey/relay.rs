//! A network that breaks: what goes through it is passed on as it is, TLS and all, up to a number of bytes.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Passes connections on to a port of 127.0.0.1.
pub(crate) struct Relay {
    pub(crate) port: u16,
    sent: Arc<Line>,
    received: Arc<Line>,
}

/// One direction: how much has passed, and how much may.
struct Line {
    passed: AtomicU64,
    limit: AtomicU64,
}

impl Line {
    fn new(limit: u64) -> Arc<Self> {
        Arc::new(Self {
            passed: AtomicU64::new(0),
            limit: AtomicU64::new(limit),
        })
    }

    /// Counts bytes; `false` if they are beyond the limit.
    fn pass(&self, count: usize) -> bool {
        let before = self.passed.fetch_add(count as u64, Ordering::SeqCst);
        before + count as u64 <= self.limit.load(Ordering::SeqCst)
    }
}

impl Relay {
    /// Breaks once more than so many bytes were sent or received, and stays broken until it is mended.
    pub(crate) async fn start(to: u16, sent: u64, received: u64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let relay = Self {
            port: listener.local_addr().unwrap().port(),
            sent: Line::new(sent),
            received: Line::new(received),
        };
        let lines = (Arc::clone(&relay.sent), Arc::clone(&relay.received));
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let (sent, received) = lines.clone();
                tokio::spawn(async move {
                    let server = TcpStream::connect(("127.0.0.1", to)).await.unwrap();
                    let (from_client, to_client) = client.into_split();
                    let (from_server, to_server) = server.into_split();
                    tokio::select! {
                        () = pass(from_client, to_server, &sent) => {}
                        () = pass(from_server, to_client, &received) => {}
                    }
                });
            }
        });
        relay
    }

    pub(crate) fn mend(&self) {
        for line in [&self.sent, &self.received] {
            line.limit.store(u64::MAX, Ordering::SeqCst);
            line.passed.store(0, Ordering::SeqCst);
        }
    }

    /// Bytes sent and received since it was mended.
    pub(crate) fn passed(&self) -> (u64, u64) {
        (
            self.sent.passed.load(Ordering::SeqCst),
            self.received.passed.load(Ordering::SeqCst),
        )
    }
}

async fn pass(
    mut from: tokio::net::tcp::OwnedReadHalf,
    mut to: tokio::net::tcp::OwnedWriteHalf,
    line: &Line,
) {
    let mut buffer = vec![0; 16 * 1024];
    while let Ok(count) = from.read(&mut buffer).await {
        if count == 0 || !line.pass(count) || to.write_all(&buffer[..count]).await.is_err() {
            return;
        }
    }
}
