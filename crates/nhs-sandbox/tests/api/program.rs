//! The sandbox as a program of its own.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use nhs_sandbox::{Sandbox, people, users};
use serde_json::Value;

use crate::support::{REQUEST_ID, send};

/// A running program, ended when the test ends, however it ends.
pub(crate) struct Program(Child);

impl Program {
    pub(crate) fn start(arguments: &[&str]) -> (Self, Value) {
        let mut child = Command::new(env!("CARGO_BIN_EXE_nhs-sandbox"))
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        (Self(child), serde_json::from_str(&line).unwrap())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn the_program_says_where_it_is_and_how_to_call_it() {
    let (_program, said) = Program::start(&["--port", "0", "--rate-limit", "1"]);
    let text = |name: &str| said[name].as_str().unwrap();
    assert!(text("token_url").starts_with(text("platform")));
    assert_eq!(text("ord"), format!("{}/ORD/2-0-0", text("platform")));
    let credentials = &said["credentials"];
    assert!(
        credentials["private_key_pem"]
            .as_str()
            .unwrap()
            .starts_with("-----BEGIN PRIVATE KEY-----")
    );
    assert_eq!(credentials["jwks"]["keys"][0]["kid"], credentials["kid"]);
    let http = reqwest::Client::new();
    let metadata = || {
        http.get(format!("{}/metadata", text("ods")))
            .header("apikey", credentials["api_key"].as_str().unwrap())
    };
    assert_eq!(send(metadata()).await.status, 200);
    assert_eq!(send(metadata()).await.status, 429);
}

#[tokio::test]
async fn the_program_says_who_can_log_in_and_lets_them() {
    let (_program, said) = Program::start(&[
        "--redirect-uri",
        "http://localhost:3000/callback",
        "--login",
        users::ONE_ROLE,
        "--backchannel-logout-uri",
        "http://localhost:3000/logout",
    ]);
    assert_eq!(
        said["redirect_uris"],
        serde_json::json!(["http://localhost:3000/callback"])
    );
    assert!(said["credentials"]["api_secret"].is_string());
    for (name, user) in [("cis2", users::ONE_ROLE), ("nhs_login", users::P9)] {
        let provider = &said[name];
        assert!(
            provider["users"]
                .as_array()
                .unwrap()
                .contains(&Value::from(user))
        );
        let discovery = send(reqwest::Client::new().get(provider["discovery"].as_str().unwrap()));
        assert_eq!(discovery.await.body["issuer"], provider["issuer"]);
        assert!(provider["client_id"].is_string());
    }
    assert!(said["cis2"]["client_secret"].is_string());

    let browser = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    let authorize = format!("{}/authorize", said["cis2"]["issuer"].as_str().unwrap());
    let query = [
        ("response_type", "code"),
        ("client_id", said["cis2"]["client_id"].as_str().unwrap()),
        ("redirect_uri", "http://localhost:3000/callback"),
        ("scope", "openid"),
    ];
    let answer = send(browser.build().unwrap().get(authorize).query(&query)).await;
    let back = answer.header("location").unwrap();
    assert!(back.starts_with("http://localhost:3000/callback?code="));
}

#[tokio::test]
async fn the_program_can_be_open_to_all() {
    let (_program, said) = Program::start(&[
        "--open-access",
        "--healthcare-worker",
        "--seed",
        "1",
        "--more-organisations",
        "5",
    ]);
    let http = reqwest::Client::new();
    let url = format!(
        "{}/Patient?family=Lowther&birthdate=2012-10-03",
        said["pds"].as_str().unwrap()
    );
    let answer = send(http.get(url).header("X-Request-ID", REQUEST_ID)).await;
    assert_eq!(answer.ids(), [people::TWIN_ELDER, people::TWIN_YOUNGER]);
}

#[tokio::test]
async fn a_busy_port_ends_the_program_with_a_reason() {
    let sandbox = Sandbox::start().await.unwrap();
    let port = sandbox.address().port().to_string();
    let output = Command::new(env!("CARGO_BIN_EXE_nhs-sandbox"))
        .args(["--port", &port])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        said.starts_with(&format!(
            "error: cannot listen on 127.0.0.1:{port}; choose another port"
        )),
        "{said}"
    );
}

#[test]
fn help_lists_the_options() {
    let output = Command::new(env!("CARGO_BIN_EXE_nhs-sandbox"))
        .arg("--help")
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    for option in [
        "--port",
        "--open-access",
        "--rate-limit",
        "--healthcare-worker",
        "--seed",
    ] {
        assert!(said.contains(option), "{option}");
    }
}
