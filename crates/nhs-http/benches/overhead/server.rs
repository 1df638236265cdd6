//! The server: this program once more, as a process of its own on one thread.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;

/// The body of every answer.
pub(crate) const BODY_BYTES: usize = 2048;

/// A running server. Dropped, it ends.
pub(crate) struct Server {
    process: Child,
    url: String,
}

impl Server {
    pub(crate) fn start() -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .env(ASKED_FOR, "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut url = String::new();
        let mut output = BufReader::new(process.stdout.take().unwrap());
        output.read_line(&mut url).unwrap();
        Self {
            process,
            url: url.trim_end().to_owned(),
        }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Whether this process is to be the server.
pub(crate) fn is_asked_for() -> bool {
    std::env::var_os(ASKED_FOR).is_some()
}

/// Serves until the process that asked for it is gone.
pub(crate) fn serve() {
    std::thread::spawn(|| {
        let _ = std::io::stdin().read(&mut [0]);
        std::process::exit(0);
    });
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.unwrap().block_on(async {
        let body = "x".repeat(BODY_BYTES);
        let answer = move || async move { ([(CONTENT_TYPE, "application/fhir+json")], body) };
        let app = Router::new().route("/Patient/{id}", get(answer));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        println!("http://{}", listener.local_addr().unwrap());
        std::io::stdout().flush().unwrap();
        axum::serve(listener, app).await.unwrap();
    });
}

const ASKED_FOR: &str = "NHS_OVERHEAD_SERVER";
