//! The login examples as whoever runs them sees them, and as a browser does that should not be let in.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use nhs_examples::login::visitor::Visitor;
use nhs_sandbox::{Issuer, Login, Sandbox, users};

const NHS_LOGIN: &str = env!("CARGO_BIN_EXE_nhs_login");
const CIS2_LOGIN: &str = env!("CARGO_BIN_EXE_cis2_login");

const VARIABLES: [&str; 6] = [
    "NHS_LOGIN_CLIENT_ID",
    "NHS_CIS2_CLIENT_ID",
    "NHS_CIS2_CLIENT_SECRET",
    "NHS_CIS2_ALGORITHM",
    "NHS_PRIVATE_KEY_FILE",
    "NHS_KEY_ID",
];

fn command(example: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(example);
    for variable in VARIABLES {
        command.env_remove(variable);
    }
    command.args(arguments);
    command
}

fn run(example: &str, arguments: &[&str]) -> Output {
    command(example, arguments).output().unwrap()
}

fn assert_has(text: &[u8], words: &[&str]) {
    let text = String::from_utf8_lossy(text);
    for word in words {
        assert!(text.contains(word), "no {word} in: {text}");
    }
}

#[test]
fn round_trip_of_a_patient_needs_no_browser() {
    let output = run(NHS_LOGIN, &["--headless"]);
    assert!(output.status.success(), "{output:?}");
    assert_has(
        &output.stdout,
        &[
            "/nhs-login/authorize",
            "P5.Cp.Cd",
            "is not shown",
            r#"vtr ["P9.Cp.Cd","P9.Cp.Ck","P9.Cm"]"#,
            "NHS number: 999 000 1014",
            "that was the round trip",
        ],
    );
    assert!(output.stderr.is_empty(), "{output:?}");
}

#[test]
fn round_trip_of_a_worker_needs_no_browser() {
    let output = run(CIS2_LOGIN, &["--headless", "--env", "embedded"]);
    assert!(output.status.success(), "{output:?}");
    assert_has(
        &output.stdout,
        &[
            "AAL2",
            "acr_values AAL3_ANY",
            "Role: Clinical Practitioner Access Role at Z97001",
            "ended there, and with it the one here",
            "/connect/endSession",
            "that was the round trip",
        ],
    );
}

#[test]
fn what_is_set_wrongly_is_said_with_the_remedy() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = taken.local_addr().unwrap().port().to_string();
    for (example, arguments, words) in [
        (
            NHS_LOGIN,
            &["--env", "int"][..],
            &[
                "NHS_LOGIN_CLIENT_ID",
                "NHS_PRIVATE_KEY_FILE",
                "NHS_KEY_ID",
                "--env embedded",
            ][..],
        ),
        (
            CIS2_LOGIN,
            &["--env", "sandbox"],
            &["NHS_CIS2_CLIENT_ID", "NHS_KEY_ID"],
        ),
        (
            NHS_LOGIN,
            &["--redirect-uri", "https://app.example.nhs.uk/"],
            &["/callback"],
        ),
        (
            NHS_LOGIN,
            &["--redirect-uri", "http://app.example.nhs.uk/callback"],
            &["https"],
        ),
        (NHS_LOGIN, &["--env", "elsewhere"], &["sandpit"]),
        (CIS2_LOGIN, &["--port", &taken], &["--port", &taken]),
    ] {
        let arguments = [arguments, &["--headless"]].concat();
        let output = run(example, &arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
        assert_has(&output.stderr, words);
    }
    for (example, words) in [
        (
            NHS_LOGIN,
            &[
                "--headless",
                "--redirect-uri",
                "NHS_LOGIN_CLIENT_ID",
                "Exit code",
            ],
        ),
        (
            CIS2_LOGIN,
            &[
                "--headless",
                "/backchannel-logout",
                "NHS_CIS2_CLIENT_SECRET",
                "Exit code",
            ],
        ),
    ] {
        let output = run(example, &["--help"]);
        assert!(output.status.success());
        assert_has(&output.stdout, words);
    }
}

/// An example that is being served, with a provider of the test's own.
struct Served {
    process: Child,
    home: String,
}

impl Served {
    fn start(example: &str, sandbox: &Sandbox) -> Self {
        let keys = sandbox.credentials();
        let name = Path::new(example).file_stem().unwrap().to_string_lossy();
        let key_file = key_file(&format!("{name}-{}", sandbox.address().port()));
        std::fs::write(&key_file, keys.private_key_pem()).unwrap();
        let (issuer, id) = if example == NHS_LOGIN {
            (Issuer::NhsLogin, keys.nhs_login_client_id())
        } else {
            (Issuer::Cis2, keys.cis2_client_id())
        };
        let mut process = command(
            example,
            &["--port", "0", "--issuer", sandbox.issuer(issuer)],
        )
        .env("NHS_LOGIN_CLIENT_ID", id)
        .env("NHS_CIS2_CLIENT_ID", id)
        .env("NHS_PRIVATE_KEY_FILE", &key_file)
        .env("NHS_KEY_ID", keys.kid())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
        let mut line = String::new();
        let output = process.stdout.take().unwrap();
        BufReader::new(output).read_line(&mut line).unwrap();
        let home = line.split_whitespace().nth(1).expect("an address");
        let home = home.to_owned();
        sandbox.register_redirect_uri(format!("{home}callback"));
        sandbox.register_redirect_uri(home.clone());
        sandbox.register_backchannel_logout_uri(format!("{home}backchannel-logout"));
        Self { process, home }
    }

    fn at(&self, path: &str) -> String {
        format!("{}{path}", self.home)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn key_file(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pem"))
}

#[tokio::test]
async fn cookie_holds_a_random_id_which_each_login_changes() {
    let sandbox = Sandbox::start().await.unwrap();
    let app = Served::start(NHS_LOGIN, &sandbox);
    let mut visitor = Visitor::new().unwrap();
    let mut seen = Vec::new();
    for _ in 0..2 {
        sandbox.next_login(users::P9);
        let page = visitor.open(&app.at("login")).await.unwrap();
        let page = page.expect(200, &["You are logged in"]).unwrap();
        let ours = visitor
            .cookies(&page.at)
            .filter(|(name, _)| ["login", "session"].contains(name));
        let ours: Vec<_> = ours
            .map(|(name, id)| (name.to_owned(), id.to_owned()))
            .collect();
        assert_eq!(ours.len(), 1, "{ours:?}");
        assert_eq!((ours[0].0.as_str(), ours[0].1.len()), ("session", 43));
        seen.push(ours[0].1.clone());
    }
    assert_ne!(seen[0], seen[1]);
    // the id of before opens nothing any more
    let client = reqwest::Client::new();
    for (id, words) in [(&seen[0], "Nobody is"), (&seen[1], "You are")] {
        let request = client
            .get(&app.home)
            .header("cookie", format!("session={id}"));
        let text = request.send().await.unwrap().text().await.unwrap();
        assert!(text.contains(words), "{text}");
    }
}

#[tokio::test]
async fn cookies_and_pages_are_strict() {
    let sandbox = Sandbox::start().await.unwrap();
    let app = Served::start(CIS2_LOGIN, &sandbox);
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    let client = client.build().unwrap();
    let answer = client.get(app.at("login")).send().await.unwrap();
    assert_eq!(answer.status(), 303);
    let headers = answer.headers();
    let cookie = headers["set-cookie"].to_str().unwrap();
    assert!(
        cookie.ends_with("; Path=/; HttpOnly; SameSite=Lax"),
        "{cookie}"
    );
    assert_eq!(headers["cache-control"], "no-store");
    assert_eq!(headers["referrer-policy"], "no-referrer");
    assert!(
        headers["content-security-policy"]
            .to_str()
            .unwrap()
            .contains("frame-ancestors 'none'")
    );
    // what changes something cannot be linked to
    for path in ["logout", "role", "backchannel-logout"] {
        let answer = client.get(app.at(path)).send().await.unwrap();
        assert_eq!(answer.status(), 405, "{path}");
    }
}

#[tokio::test]
async fn callback_of_another_browser_logs_nobody_in() {
    let sandbox = Sandbox::start().await.unwrap();
    let app = Served::start(CIS2_LOGIN, &sandbox);
    // an attacker's own login, up to the callback, is sent to a victim
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    let client = client.build().unwrap();
    let location =
        |answer: &reqwest::Response| answer.headers()["location"].to_str().unwrap().to_owned();
    let begun = client.get(app.at("login")).send().await.unwrap();
    sandbox.next_login(users::ONE_ROLE);
    let back = client.get(location(&begun)).send().await.unwrap();
    let callback = location(&back);
    assert!(callback.contains("code="), "{callback}");

    let mut victim = Visitor::new().unwrap();
    let page = victim.open(&callback).await.unwrap();
    page.expect(400, &["begun no login"]).unwrap();
    // also if they have begun a login of their own
    sandbox.next_login("nobody, so that a page is shown");
    victim.open(&app.at("login")).await.unwrap();
    let page = victim.open(&callback).await.unwrap();
    page.expect(400, &["another login"]).unwrap();
    let page = victim.open(&app.home).await.unwrap();
    page.expect(200, &["Nobody is logged in"]).unwrap();
}

#[tokio::test]
async fn login_that_the_user_or_the_rules_refuse_is_said_to_be_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let app = Served::start(CIS2_LOGIN, &sandbox);
    let mut visitor = Visitor::new().unwrap();
    sandbox
        .next_login(Login::refused(Issuer::Cis2, "access_denied").described("<b>ConsentNotGiven"));
    let page = visitor.open(&app.at("login")).await.unwrap();
    let page = page.expect(403, &["You are not logged in"]).unwrap();
    assert!(!page.html.contains("<b>"));
    sandbox.next_login(users::LOW_IDENTITY);
    let page = visitor.open(&app.at("login")).await.unwrap();
    page.expect(403, &["registration authority"]).unwrap();
    let page = visitor.open(&app.home).await.unwrap();
    page.expect(200, &["Nobody is logged in"]).unwrap();
}

#[tokio::test]
async fn logout_token_that_is_none_ends_nothing() {
    let sandbox = Sandbox::start().await.unwrap();
    let app = Served::start(CIS2_LOGIN, &sandbox);
    let mut visitor = Visitor::new().unwrap();
    sandbox.next_login(users::ONE_ROLE);
    visitor.open(&app.at("login")).await.unwrap();
    let mut stranger = Visitor::new().unwrap();
    for token in ["", "a.b.c"] {
        let page = stranger
            .press(&app.at("backchannel-logout"), ("logout_token", token))
            .await;
        assert_eq!(page.unwrap().status, 400);
    }
    let page = visitor.open(&app.home).await.unwrap();
    page.expect(200, &["You are logged in"]).unwrap();
    let told = sandbox.log_out(users::ONE_ROLE).await;
    assert_eq!(told[0].status(), Some(200));
    let page = visitor.open(&app.home).await.unwrap();
    page.expect(200, &["Nobody is logged in"]).unwrap();
}

#[tokio::test]
async fn provider_with_a_page_wants_a_person() {
    let sandbox = Sandbox::start().await.unwrap();
    let app = Served::start(NHS_LOGIN, &sandbox);
    let mut visitor = Visitor::new().unwrap();
    let stuck = visitor.log_in(&app.home).await.unwrap_err();
    assert!(stuck.to_string().contains("wants a person"), "{stuck}");
}
