//! A wire between client and stand-in that goes dead after so many bytes.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinSet;

/// Looks at what a client says before the service hears it.
pub(crate) type Watch = Arc<dyn Fn(&[u8]) + Send + Sync>;

pub(crate) struct Proxy {
    pub(crate) address: SocketAddr,
    dead: Arc<Notify>,
    _tasks: JoinSet<()>,
}

impl Proxy {
    /// Lets `bytes` pass, both ways together, and then none, with all connections left open.
    pub(crate) async fn start(to: SocketAddr, bytes: usize, watch: Watch) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let dead = Arc::new(Notify::new());
        let left = Arc::new(Mutex::new(bytes));
        let mut tasks = JoinSet::new();
        let notify = Arc::clone(&dead);
        tasks.spawn(async move {
            let mut wires = JoinSet::new();
            while let Ok((client, _)) = listener.accept().await {
                let Ok(service) = TcpStream::connect(to).await else {
                    continue;
                };
                let (from_client, to_client) = client.into_split();
                let (from_service, to_service) = service.into_split();
                let out = Wire::new(&left, &notify, Some(Arc::clone(&watch)));
                let back = Wire::new(&left, &notify, None);
                wires.spawn(out.carry(from_client, to_service));
                wires.spawn(back.carry(from_service, to_client));
            }
        });
        Self {
            address,
            dead,
            _tasks: tasks,
        }
    }

    /// Done once the wire is dead.
    pub(crate) async fn died(&self) {
        self.dead.notified().await;
    }
}

struct Wire {
    left: Arc<Mutex<usize>>,
    dead: Arc<Notify>,
    watch: Option<Watch>,
}

impl Wire {
    fn new(left: &Arc<Mutex<usize>>, dead: &Arc<Notify>, watch: Option<Watch>) -> Self {
        Self {
            left: Arc::clone(left),
            dead: Arc::clone(dead),
            watch,
        }
    }

    async fn carry(self, mut from: OwnedReadHalf, mut to: OwnedWriteHalf) {
        let mut buffer = vec![0; 16 * 1024];
        while let Ok(read @ 1..) = from.read(&mut buffer).await {
            let passes = {
                let mut left = self.left.lock().unwrap();
                let passes = read.min(*left);
                *left -= passes;
                passes
            };
            if let Some(watch) = &self.watch {
                watch(&buffer[..passes]);
            }
            if to.write_all(&buffer[..passes]).await.is_err() {
                return;
            }
            if passes < read {
                self.dead.notify_one();
                std::future::pending::<()>().await;
            }
        }
    }
}
