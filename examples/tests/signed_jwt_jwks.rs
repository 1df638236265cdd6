//! The example as whoever runs it sees it: the files it makes, what it prints, and the code it ends with.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use nhs_auth::Jwk;
use serde_json::Value;

/// A folder of this test's own, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("signed_jwt_jwks")
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Runs it in a folder, with keys of 2048 bits, which are made fast.
fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_signed_jwt_jwks"))
        .current_dir(folder)
        .args(["--bits", "2048"])
        .args(arguments)
        .output()
        .unwrap()
}

/// What it wrote to standard output and standard error, after it ended well.
fn made(folder: &Path, arguments: &[&str]) -> (String, String) {
    let output = run(folder, arguments);
    let advice = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{advice}");
    (String::from_utf8(output.stdout).unwrap(), advice)
}

fn complaint(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{complaint}");
    assert!(output.stdout.is_empty());
    complaint
}

fn keys(text: &str) -> Vec<Value> {
    let set: Value = serde_json::from_str(text).unwrap();
    set["keys"].as_array().unwrap().clone()
}

#[test]
fn key_pair_is_made_and_works() {
    let folder = folder("pair");
    let (set, advice) = made(&folder, &["--key", "key.pem", "--kid", "test-1", "--check"]);
    let keys = keys(&set);
    let members = ["kty", "alg", "kid", "use"].map(|name| keys[0][name].as_str().unwrap());
    assert_eq!(members, ["RSA", "RS512", "test-1", "sig"]);
    assert!(keys[0].get("d").is_none());
    let pem = fs::read_to_string(folder.join("key.pem")).unwrap();
    assert!(pem.starts_with("-----BEGIN PRIVATE KEY-----\n"));
    assert!(pem.lines().all(|line| line.len() <= 64));
    let jwk = Jwk::from_private_key_pem("test-1", pem).unwrap();
    assert_eq!(keys[0]["n"], serde_json::json!(jwk)["n"]);
    for words in ["key.pem", "test-1", "stand-in", "portal", "an hour"] {
        assert!(advice.contains(words), "no {words} in: {advice}");
    }
    assert!(!advice.contains("PRIVATE KEY-"));
}

#[cfg(unix)]
#[test]
fn private_key_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = folder("mode");
    made(
        &folder,
        &[
            "--key",
            "key.pem",
            "--public",
            "key.pub.pem",
            "--jwks",
            "jwks.json",
        ],
    );
    let mode = |name: &str| {
        fs::metadata(folder.join(name))
            .unwrap()
            .permissions()
            .mode()
    };
    assert_eq!(mode("key.pem") & 0o777, 0o600);
    for name in ["key.pub.pem", "jwks.json"] {
        assert_ne!(mode(name) & 0o400, 0, "{name}");
    }
    let public = fs::read_to_string(folder.join("key.pub.pem")).unwrap();
    assert!(public.starts_with("-----BEGIN PUBLIC KEY-----\n"));
}

#[test]
fn nothing_is_overwritten_and_nothing_is_left_half_done() {
    let folder = folder("twice");
    made(&folder, &["--key", "key.pem", "--jwks", "jwks.json"]);
    let before = fs::read(folder.join("key.pem")).unwrap();
    for arguments in [
        &["--key", "key.pem"][..],
        &["--key", "other.pem", "--jwks", "jwks.json"],
        &["--key", "other.pem", "--jwks", "other.pem"],
        &["--key", "other.pem", "--public", "key.pem"],
    ] {
        let complaint = complaint(&folder, arguments);
        assert!(complaint.contains("not overwritten"), "{complaint}");
        assert!(!folder.join("other.pem").exists());
    }
    assert_eq!(fs::read(folder.join("key.pem")).unwrap(), before);
    complaint(&folder, &["--key", "nowhere/key.pem"]);
    complaint(&folder, &["--key", "other.pem", "--kid", ""]);
    assert!(!folder.join("other.pem").exists());
}

#[test]
fn set_holds_the_old_key_as_well_while_keys_change_over() {
    let folder = folder("change_over");
    made(
        &folder,
        &["--key", "one.pem", "--kid", "one", "--jwks", "one.json"],
    );
    let two = [
        "--key", "two.pem", "--kid", "two", "--jwks", "two.json", "--keep", "one.json",
    ];
    let (_, advice) = made(&folder, &two);
    assert!(advice.contains("ten minutes"), "{advice}");
    let keys = keys(&fs::read_to_string(folder.join("two.json")).unwrap());
    assert_eq!([&keys[0]["kid"], &keys[1]["kid"]], ["two", "one"]);

    let same = ["--key", "x.pem", "--kid", "one", "--keep", "one.json"];
    assert!(complaint(&folder, &same).contains("--kid"));
    fs::write(
        folder.join("private.json"),
        r#"{"keys":[{"kid":"x","d":"AA"}]}"#,
    )
    .unwrap();
    for (file, words) in [
        ("private.json", "private key"),
        ("one.pem", "no JSON"),
        ("nowhere.json", "nowhere.json"),
    ] {
        let complaint = complaint(&folder, &["--key", "x.pem", "--keep", file]);
        assert!(complaint.contains(words), "{complaint}");
    }
    assert!(!folder.join("x.pem").exists());
}

#[test]
fn key_for_cis2_is_registered_for_its_algorithm_under_its_thumbprint() {
    let folder = folder("cis2");
    let (set, advice) = made(&folder, &["--key", "key.pem", "--algorithm", "RS256"]);
    let pem = fs::read_to_string(folder.join("key.pem")).unwrap();
    let thumbprint = Jwk::with_thumbprint(pem).unwrap();
    assert_eq!(keys(&set)[0]["kid"], thumbprint.key_id());
    assert_eq!(keys(&set)[0]["alg"], "RS256");
    assert!(advice.contains("CIS2"), "{advice}");
}

#[test]
fn help_says_what_there_is() {
    let output = run(&folder("help"), &["--help"]);
    let text = String::from_utf8(output.stdout).unwrap();
    for words in [
        "--key",
        "--kid",
        "--jwks",
        "--keep",
        "--check",
        "4096",
        "Exit code",
    ] {
        assert!(text.contains(words), "no {words} in: {text}");
    }
}
