//! The example as whoever runs it sees it: what it prints, and the code it ends with.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::process::{Command, Output};

use nhs_sandbox::people;

const VARIABLES: [&str; 4] = [
    "NHS_API_KEY",
    "NHS_PRIVATE_KEY_FILE",
    "NHS_KEY_ID",
    "NHS_TOKEN_URL",
];

fn run(arguments: &[&str]) -> Output {
    run_with(arguments, &[])
}

fn run_with(arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pds_lookup"));
    for variable in VARIABLES {
        command.env_remove(variable);
    }
    command
        .args(arguments)
        .envs(variables.iter().copied())
        .output()
        .unwrap()
}

/// What it printed to standard output, after it ended well.
fn shown(arguments: &[&str]) -> String {
    let output = run(arguments);
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{complaint}");
    assert_eq!(complaint, "");
    String::from_utf8(output.stdout).unwrap()
}

/// What it printed to standard error, after it ended with that code.
fn complaint(output: Output, code: i32) -> String {
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{complaint}");
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "");
    complaint
}

fn assert_has(text: &str, words: &[&str]) {
    for word in words {
        assert!(text.contains(word), "no {word} in: {text}");
    }
}

#[test]
fn record_is_shown_in_full() {
    let text = shown(&["--nhs-number", people::FULL_RECORD]);
    assert_has(
        &text,
        &[
            "999 000 1014",
            "Mrs Rosalind May Thackwray OBE",
            "1956-04-11",
            "12 Tannery Lane, Northmoor, Estshire, XQ1 4AB",
            "07700 900101",
        ],
    );
}

#[test]
fn merged_number_is_said_to_be_merged() {
    let text = shown(&["--nhs-number", "999 000 2029"]);
    assert_has(
        &text,
        &[
            "999 000 2029 is no longer in use",
            "999 000 3033",
            "Penhallow",
        ],
    );
}

#[test]
fn restricted_records_come_with_a_warning() {
    let text = shown(&["--nhs-number", people::RESTRICTED]);
    assert_has(&text, &["is restricted", "Falconbridge"]);
    let text = shown(&["--nhs-number", people::VERY_RESTRICTED]);
    assert_has(&text, &["is very restricted", "Name        not given"]);
}

/// A service that gives one answer, to a client that is open to all.
fn answering(body: &'static str) -> (String, std::thread::JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let serving = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut request = BufReader::new(stream.try_clone().unwrap()).lines();
        while request.next().is_some_and(|line| !line.unwrap().is_empty()) {}
        let head = "HTTP/1.1 200 OK\r\ncontent-type: application/fhir+json\r\nconnection: close";
        let answer = format!("{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        stream.write_all(answer.as_bytes()).unwrap();
    });
    (url, serving)
}

#[test]
fn text_of_the_service_cannot_move_the_cursor() {
    let (url, serving) = answering(
        r#"{"resourceType":"Patient","id":"9990008086",
            "meta":{"security":[{"system":"http://terminology.hl7.org/CodeSystem/v3-Confidentiality","code":"U"}]},
            "name":[{"use":"usual","family":"Ferns\u001b[2Jby\r\nGender      forged"}],
            "gender":"fe\u001b]0;x\u0007male",
            "telecom":[{"system":"phone","value":"07700\u009b2J 900104"}]}"#,
    );
    let output = run(&[
        "--env",
        "sandbox",
        "--base-url",
        &url,
        "--nhs-number",
        people::MINIMAL,
    ]);
    serving.join().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("[2Jby"), "{text}");
    assert!(!text.contains("\nGender      forged"), "{text}");
    let moves = |character: char| character.is_control() && character != '\n';
    assert!(!text.contains(moves), "{text:?}");
}

#[test]
fn death_whose_notification_was_removed_is_said_to_be_doubtful() {
    let (url, serving) = answering(
        r#"{"resourceType":"Patient","id":"9990008086","deceasedDateTime":"2023-01-28",
            "extension":[{"url":"https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeathNotificationStatus",
                "extension":[{"url":"deathNotificationStatus",
                    "valueCodeableConcept":{"coding":[{"code":"U"}]}}]}]}"#,
    );
    let text = shown(&[
        "--env",
        "sandbox",
        "--base-url",
        &url,
        "--nhs-number",
        people::MINIMAL,
    ]);
    serving.join().unwrap();
    assert_has(&text, &["2023-01-28 (but the notification was removed"]);
}

#[test]
fn restricted_patients_are_said_not_to_be_found_by_postcode() {
    let search = ["--family", "Falconbridge", "--birthdate", "1990-12-01"];
    assert_has(&shown(&search), &["Falconbridge"]);
    let by_postcode = [&search[..], &["--postcode", "XQ7 3FG"]].concat();
    let text = complaint(run(&by_postcode), 1);
    assert_has(&text, &["nobody in PDS matches", "not found by postcode"]);
    let other = ["--family", "Falconbridge", "--birthdate", "1990-12-02"];
    assert!(!complaint(run(&other), 1).contains("postcode"));
}

#[test]
fn location_is_kept_back_though_the_service_gives_it() {
    let (url, serving) = answering(
        r#"{"resourceType":"Patient","id":"9990008086",
            "meta":{"security":[{"system":"http://terminology.hl7.org/CodeSystem/v3-Confidentiality","code":"R"}]},
            "name":[{"use":"usual","family":"Fernsby"}],
            "address":[{"use":"home","line":["9 Hollow Way"],"postalCode":"XQ7 3FG"}],
            "telecom":[{"system":"phone","value":"07700 900104"}],
            "generalPractitioner":[{"identifier":{"value":"Z97006"}}]}"#,
    );
    let lookup = [
        "--nhs-number",
        people::MINIMAL,
        "--env",
        "sandbox",
        "--base-url",
        &url,
    ];
    let text = shown(&lookup);
    serving.join().unwrap();
    assert_has(&text, &["Fernsby", "is restricted"]);
    for hidden in ["Hollow", "XQ7", "07700", "Z97006"] {
        assert!(!text.contains(hidden), "{text}");
    }
}

#[test]
fn deaths_are_shown_with_who_notified_them() {
    let text = shown(&["--nhs-number", people::DIED_INFORMALLY]);
    assert_has(&text, &["Died", "not confirmed by the registrar"]);
}

#[test]
fn unknown_and_invalidated_numbers_are_explained() {
    let unknown = complaint(run(&["--nhs-number", people::UNKNOWN]), 1);
    assert_has(
        &unknown,
        &["no record under this number", "RESOURCE_NOT_FOUND"],
    );
    let invalidated = complaint(run(&["--nhs-number", people::INVALIDATED]), 1);
    assert_has(
        &invalidated,
        &["search for the patient", "INVALIDATED_RESOURCE"],
    );
}

#[test]
fn searches_show_explain_or_refuse() {
    let lowther = ["--family", "Lowther", "--birthdate", "2012-10-03"];
    let text = complaint(run(&lowther), 1);
    assert_has(&text, &["more than one patient matches", "--given"]);
    let edwin = shown(&[&lowther[..], &["--given", "Edwin"]].concat());
    assert_has(&edwin, &["One patient matches", "999 001 9193"]);
    let nobody = complaint(run(&["--family", "Nobody", "--birthdate", "2012-10-03"]), 1);
    assert_has(&nobody, &["nobody in PDS matches", "--history"]);
    let wild = ["--family", "Quill*", "--birthdate", "1987-08-19"];
    assert_has(&complaint(run(&wild), 2), &["--wildcards"]);
    let wild = shown(&[&wild[..], &["--wildcards"]].concat());
    assert_has(&wild, &["Barnaby Hugh Quillfeather"]);
    let swapped = [
        "--family",
        "Stanley",
        "--given",
        "Morris",
        "--birthdate",
        "1961-01-30",
    ];
    let swapped = shown(&[&swapped[..], &["--fuzzy"]].concat());
    assert_has(&swapped, &["Stanley Morris"]);
}

#[test]
fn command_lines_that_make_no_sense_are_explained() {
    let number = complaint(run(&["--nhs-number", people::BAD_CHECK_DIGIT]), 2);
    assert_has(&number, &["check digit"]);
    let family = complaint(run(&["--family", "Lowther"]), 2);
    assert_has(&family, &["birthdate is missing"]);
    assert_has(&complaint(run(&[]), 2), &["--nhs-number", "--family"]);
    let both = ["--nhs-number", people::MINIMAL, "--family", "Lowther"];
    assert_has(&complaint(run(&both), 2), &["cannot be used with"]);
}

#[test]
fn missing_settings_are_named() {
    let lookup = ["--nhs-number", people::MINIMAL, "--env", "int"];
    let all = complaint(run(&lookup), 2);
    assert_has(&all, &["NHS_API_KEY, NHS_PRIVATE_KEY_FILE, NHS_KEY_ID"]);
    assert!(!all.contains("NHS_TOKEN_URL"));
    let some = [("NHS_API_KEY", "key"), ("NHS_KEY_ID", "test-1")];
    let one = complaint(run_with(&lookup, &some), 2);
    assert_has(&one, &["NHS_PRIVATE_KEY_FILE"]);
    assert!(!one.contains("NHS_KEY_ID"));
    let unreadable = [
        some[0],
        some[1],
        ("NHS_PRIVATE_KEY_FILE", "/nowhere/key.pem"),
    ];
    let file = complaint(run_with(&lookup, &unreadable), 2);
    assert_has(&file, &["NHS_PRIVATE_KEY_FILE", "/nowhere/key.pem"]);
    let own = [
        "--nhs-number",
        people::MINIMAL,
        "--base-url",
        "http://127.0.0.1:9",
    ];
    assert_has(&complaint(run(&own), 2), &["NHS_TOKEN_URL"]);
}

#[tokio::test]
async fn base_url_and_token_url_of_ones_own_are_used() {
    let sandbox = nhs_sandbox::Sandbox::start().await.unwrap();
    let keys = sandbox.credentials();
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("pds_lookup_key.pem");
    std::fs::write(&file, keys.private_key_pem()).unwrap();
    let base = sandbox.pds_base_url();
    let arguments = ["--nhs-number", people::MINIMAL, "--base-url", &base];
    let variables = [
        ("NHS_API_KEY", keys.api_key()),
        ("NHS_PRIVATE_KEY_FILE", file.to_str().unwrap()),
        ("NHS_KEY_ID", keys.kid()),
        ("NHS_TOKEN_URL", sandbox.token_url()),
    ];
    let output = run_with(&arguments, &variables);
    assert!(output.status.success(), "{output:?}");
    assert_eq!(sandbox.requests().len(), 2);

    // with a wrong key id no token is given, and that is said
    let mut wrong = variables;
    wrong[2].1 = "another";
    let text = complaint(run_with(&arguments, &wrong), 1);
    assert_has(&text, &["credential", "because"]);
}

#[test]
fn help_names_options_variables_and_examples() {
    let text = shown(&["--help"]);
    assert_has(
        &text,
        &[
            "--nhs-number",
            "NHS_PRIVATE_KEY_FILE",
            "embedded",
            "Exit code",
        ],
    );
}
