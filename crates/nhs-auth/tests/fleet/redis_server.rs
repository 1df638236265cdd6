//! A redis-server of one's own, on a socket in a folder of its own, gone with the test.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

pub(crate) struct RedisServer {
    folder: PathBuf,
    process: Option<Child>,
}

impl RedisServer {
    /// A running server, or `None` if there is none to run, which is said; in CI that is a failure.
    pub(crate) async fn start(test: &str) -> Option<Self> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::SeqCst);
        let name = format!("nhs-auth-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        let mut server = Self {
            folder,
            process: None,
        };
        if server.run().await {
            return Some(server);
        }
        let in_ci = std::env::var("CI").is_ok_and(|value| value == "true");
        assert!(!in_ci, "CI needs a redis-server on the PATH");
        eprintln!("{test} was skipped: there is no redis-server on the PATH");
        None
    }

    pub(crate) fn url(&self) -> String {
        format!("redis+unix://{}", self.socket().display())
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
        let socket = self.socket();
        let process = Command::new("redis-server")
            .args([
                "--port",
                "0",
                "--save",
                "",
                "--appendonly",
                "no",
                "--unixsocket",
            ])
            .arg(&socket)
            .arg("--dir")
            .arg(&self.folder)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let Ok(process) = process else { return false };
        self.process = Some(process);
        let began = Instant::now();
        while tokio::net::UnixStream::connect(&socket).await.is_err() {
            assert!(
                began.elapsed() < Duration::from_secs(20),
                "redis-server does not start"
            );
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        true
    }

    fn socket(&self) -> PathBuf {
        self.folder.join("redis.sock")
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        self.kill();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
