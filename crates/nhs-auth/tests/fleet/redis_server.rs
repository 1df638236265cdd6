//! A redis-server of one's own, on a socket in a folder of its own, gone with the test.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use redis::aio::MultiplexedConnection;

use crate::tls::Authority;

pub(crate) struct RedisServer {
    folder: PathBuf,
    process: Option<Child>,
    /// Where it listens over TLS; on its socket otherwise.
    port: Option<u16>,
}

impl RedisServer {
    /// A running server, or `None` if there is none to run, which is said; in CI that is a failure.
    pub(crate) async fn start(test: &str) -> Option<Self> {
        let mut server = Self::at_rest();
        let running = server.run().await;
        server.or_skipped(running, test)
    }

    /// As [`RedisServer::start`], over TLS, with a certificate of `authority`. If there are `clients`, it
    /// lets in those only whom that authority has certified.
    pub(crate) async fn start_tls(
        test: &str,
        authority: &Authority,
        clients: Option<&Authority>,
    ) -> Option<Self> {
        let mut server = Self::at_rest();
        let (certificate, key) = authority.issue();
        let trusted = clients.unwrap_or(authority).pem();
        for (file, pem) in [
            ("tls.crt", certificate),
            ("tls.key", key),
            ("ca.crt", trusted),
        ] {
            std::fs::write(server.folder.join(file), pem).unwrap();
        }
        let clients = if clients.is_some() { "yes" } else { "no" };
        // Another program may be quicker to take a port that was free.
        for _ in 0..20 {
            let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
            let port = free.local_addr().unwrap().port();
            drop(free);
            server.port = Some(port);
            let port = port.to_string();
            let settings = [
                ["--bind", "127.0.0.1"],
                ["--tls-port", &port],
                ["--tls-auth-clients", clients],
                ["--tls-cert-file", "tls.crt"],
                ["--tls-key-file", "tls.key"],
                ["--tls-ca-cert-file", "ca.crt"],
            ];
            if !server.spawn(settings.as_flattened()) {
                return server.or_skipped(false, test);
            }
            if server.answers().await {
                return Some(server);
            }
            server.kill();
        }
        panic!("redis-server does not start with TLS");
    }

    fn at_rest() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::SeqCst);
        let name = format!("nhs-auth-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        Self {
            folder,
            process: None,
            port: None,
        }
    }

    fn or_skipped(self, running: bool, test: &str) -> Option<Self> {
        if running {
            return Some(self);
        }
        let in_ci = std::env::var("CI").is_ok_and(|value| value == "true");
        assert!(!in_ci, "CI needs a redis-server on the PATH");
        eprintln!("{test} was skipped: there is no redis-server on the PATH");
        None
    }

    pub(crate) fn url(&self) -> String {
        match self.port {
            Some(port) => format!("rediss://127.0.0.1:{port}/"),
            None => format!("redis+unix://{}", self.socket().display()),
        }
    }

    /// A connection of the test's own.
    pub(crate) async fn connection(&self) -> MultiplexedConnection {
        let client = redis::Client::open(self.url()).unwrap();
        client.get_multiplexed_async_connection().await.unwrap()
    }

    pub(crate) async fn forget_everything(&self) {
        let mut connection = self.connection().await;
        let flush = redis::cmd("FLUSHALL");
        flush.exec_async(&mut connection).await.unwrap();
    }

    /// Ends the server as a power cut does.
    pub(crate) fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().unwrap();
            process.wait().unwrap();
        }
        let _ = std::fs::remove_file(self.socket());
    }

    /// Starts it again, empty, at the same place.
    pub(crate) async fn restart(&mut self) {
        assert!(self.run().await);
    }

    async fn run(&mut self) -> bool {
        let socket = self.socket().display().to_string();
        if !self.spawn(&["--unixsocket", &socket]) {
            return false;
        }
        assert!(self.answers().await, "redis-server does not start");
        true
    }

    fn spawn(&mut self, arguments: &[&str]) -> bool {
        let process = Command::new("redis-server")
            .args(["--port", "0", "--save", "", "--appendonly", "no"])
            .args(arguments)
            .current_dir(&self.folder)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        self.process = process.ok();
        self.process.is_some()
    }

    /// Waits until somebody listens; not if the process ends before.
    async fn answers(&mut self) -> bool {
        let began = Instant::now();
        while !listens(self.port, &self.socket()).await {
            assert!(
                began.elapsed() < Duration::from_secs(20),
                "redis-server does not start"
            );
            let process = self.process.as_mut().unwrap();
            if process.try_wait().unwrap().is_some() {
                return false;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        true
    }

    fn socket(&self) -> PathBuf {
        self.folder.join("redis.sock")
    }
}

async fn listens(port: Option<u16>, socket: &Path) -> bool {
    match port {
        Some(port) => tokio::net::TcpStream::connect(("127.0.0.1", port))
            .await
            .is_ok(),
        None => tokio::net::UnixStream::connect(socket).await.is_ok(),
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        self.kill();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
