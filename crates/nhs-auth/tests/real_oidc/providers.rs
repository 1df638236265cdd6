//! The process of Node in which the providers run.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;
use tokio::sync::oneshot;

pub(crate) struct Process {
    child: Option<Child>,
}

impl Process {
    /// Starts the providers, waits until they serve, and gives what they printed: where they are.
    pub(crate) async fn start(options: &Value) -> (Self, Value) {
        let script = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/real_oidc/provider/server.mjs"
        );
        let mut child = Command::new("node")
            // without threads of the engine's own it does the same each time
            .args(["--single-threaded", script, &options.to_string()])
            // it ends when this is closed, however the test ends
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("node starts");
        let output = child.stdout.take().unwrap();
        let process = Self { child: Some(child) };
        let (tell, first) = oneshot::channel();
        std::thread::spawn(move || {
            let mut line = String::new();
            let read = BufReader::new(output).read_line(&mut line);
            let _ = tell.send(read.map(|_| line));
        });
        let line = first.await.unwrap().unwrap();
        let places = serde_json::from_str(&line).expect("the providers start");
        (process, places)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            // beside the test: the kernel may take its time to clear up
            std::thread::spawn(move || child.wait());
        }
    }
}

/// The folder with the installed provider.
pub(crate) fn modules() -> Option<PathBuf> {
    let usual = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/tools/oidc-provider");
    let folder = std::env::var_os("NHS_OIDC_PROVIDER").map_or(usual, PathBuf::from);
    if folder.join("node_modules/oidc-provider").is_dir() {
        return Some(std::path::absolute(folder).unwrap());
    }
    let shown = folder.display();
    assert!(
        std::env::var("CI").as_deref() != Ok("true"),
        "there is no oidc-provider in {shown}"
    );
    eprintln!("skipped: no oidc-provider in {shown}; set NHS_OIDC_PROVIDER");
    None
}
