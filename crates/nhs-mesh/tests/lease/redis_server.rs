//! A redis-server of the test's own, on a socket in a folder that goes with it.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use redis::aio::MultiplexedConnection;
use tempfile::TempDir;

pub(crate) struct RedisServer {
    folder: TempDir,
    process: Option<Child>,
}

impl RedisServer {
    /// A running server, or `None` if there is none to run, which is said; in CI that is a failure.
    pub(crate) async fn start(test: &str) -> Option<Self> {
        let mut server = Self {
            folder: tempfile::tempdir().unwrap(),
            process: None,
        };
        if server.spawn() {
            server.answers().await;
            return Some(server);
        }
        let in_ci = std::env::var("CI").is_ok_and(|value| value == "true");
        assert!(!in_ci, "CI needs a redis-server on the PATH");
        eprintln!("{test} was skipped: there is no redis-server on the PATH");
        None
    }

    pub(crate) fn url(&self) -> String {
        let socket = self.folder.path().join("s");
        format!("redis+unix://{}", socket.display())
    }

    /// Ends the server as a power cut does.
    pub(crate) fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().unwrap();
            process.wait().unwrap();
        }
    }

    pub(crate) async fn text_of(&self, key: &str) -> Option<String> {
        let mut command = redis::cmd("GET");
        let mut connection = self.connection().await;
        command.arg(key).query_async(&mut connection).await.unwrap()
    }

    /// How many milliseconds a key has left.
    pub(crate) async fn time_left(&self, key: &str) -> i64 {
        let mut command = redis::cmd("PTTL");
        let mut connection = self.connection().await;
        command.arg(key).query_async(&mut connection).await.unwrap()
    }

    /// Lets the time of a key run out.
    pub(crate) async fn run_out(&self, key: &str) {
        self.run_out_in(key, 0).await;
    }

    /// Gives a key so many milliseconds.
    pub(crate) async fn run_out_in(&self, key: &str, millis: u64) {
        let mut command = redis::cmd("PEXPIRE");
        let mut connection = self.connection().await;
        let command = command.arg(key).arg(millis);
        command.exec_async(&mut connection).await.unwrap();
    }

    async fn connection(&self) -> MultiplexedConnection {
        let client = redis::Client::open(self.url()).unwrap();
        client.get_multiplexed_async_connection().await.unwrap()
    }

    fn spawn(&mut self) -> bool {
        let process = Command::new("redis-server")
            .args(["--port", "0", "--save", "", "--unixsocket", "s"])
            .current_dir(self.folder.path())
            .stdout(Stdio::null())
            .spawn();
        self.process = process.ok();
        self.process.is_some()
    }

    async fn answers(&mut self) {
        let began = Instant::now();
        let socket = self.folder.path().join("s");
        while tokio::net::UnixStream::connect(&socket).await.is_err() {
            let ended = self.process.as_mut().unwrap().try_wait().unwrap();
            let waits = began.elapsed() < Duration::from_secs(60) && ended.is_none();
            assert!(waits, "redis-server does not start");
            tokio::task::yield_now().await;
        }
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        self.kill();
    }
}
