//! The example as whoever runs it sees it: each row has one outcome, in spite of faults, kills and bad rows.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    missing_docs
)]

mod support;

use std::fs::{self, OpenOptions};
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Command, Output};
use std::time::Duration;

use nhs_sandbox::{Fault, FaultBody, Operation, Sandbox, people};
use support::{Folder, inject_faults, program, rows, write_input};

/// What becomes of each row of `people.csv`: outcome, number, and a word of the note.
const EXPECTED: [(&str, &str, &str, &str); 25] = [
    ("by number", "found", people::FULL_RECORD, "by number"),
    (
        "number and birthdate",
        "found",
        people::FULL_RECORD,
        "by number",
    ),
    ("merged", "superseded", people::RETAINED, "merged"),
    ("merged twice", "superseded", people::RETAINED, "merged"),
    ("invalid", "not-found", "", "invalid"),
    (
        "invalid, traced",
        "found",
        people::UNIQUE_MATCH,
        "by History",
    ),
    ("unknown number", "not-found", "", "no record"),
    ("restricted", "found", people::RESTRICTED, "by number"),
    (
        "very restricted",
        "found",
        people::VERY_RESTRICTED,
        "by number",
    ),
    ("year of birth", "found", people::BORN_IN_YEAR, "by number"),
    (
        "other birthdate",
        "differs",
        people::FULL_RECORD,
        "date of birth",
    ),
    ("check digit", "unusable", "", "check digit"),
    (
        "check digit, traced",
        "found",
        people::ACCENTED_NAME,
        "not valid; by History",
    ),
    ("by name", "found", people::UNIQUE_MATCH, "by History"),
    ("former name", "found", people::FORMER_NAME, "by History"),
    ("misspelt", "found", people::UNIQUE_MATCH, "by FamilyStart"),
    ("twins", "ambiguous", "", "several by History"),
    ("one twin", "found", people::TWIN_YOUNGER, "by History"),
    ("nobody", "not-found", "", "nobody fits"),
    ("asterisk", "unusable", "", "asterisk"),
    ("no birthdate", "unusable", "", "birthdate"),
    ("birthdate of another form", "unusable", "", "yyyy-mm-dd"),
    ("nothing", "unusable", "", "needs nhs_number"),
    ("too few fields", "unusable", "", "fields"),
    ("", "unusable", "", "line end"),
];

/// Checks that each row of the input has its outcome, in its place.
fn check(output: &Path, rows: usize, slow: Option<usize>) {
    let mut reader = csv::Reader::from_path(output).unwrap();
    let header: Vec<String> = reader.headers().unwrap().iter().map(Into::into).collect();
    assert_eq!(
        header,
        ["row", "reference", "outcome", "nhs_number", "note"]
    );
    let mut read = 0;
    for (place, record) in reader.records().enumerate() {
        let record = record.unwrap();
        let (name, outcome, number, note) = match slow {
            Some(slow) if slow == place => ("slow", "found", people::MUCH_CHANGED, "by number"),
            _ => EXPECTED[place % EXPECTED.len()],
        };
        let reference = match name {
            "" => String::new(),
            name => format!("{} #{name}", place + 1),
        };
        assert_eq!(record[0], (place + 1).to_string());
        assert_eq!(record[1], reference, "{}", place + 1);
        assert_eq!(
            (&record[2], &record[3]),
            (outcome, number),
            "{name}: {record:?}"
        );
        assert!(record[4].contains(note), "{name}: {}", &record[4]);
        read += 1;
    }
    assert_eq!(read, rows);
}

/// Nothing of a patient is told beside the output.
fn check_told(output: &Output) -> String {
    let told = [output.stdout.as_slice(), &output.stderr].concat();
    let told = String::from_utf8(told).unwrap();
    for secret in [
        "Quil",
        "Thackwray",
        "Lowther",
        "Dunmore",
        "1987-08",
        "1956-04",
    ] {
        assert!(!told.contains(secret), "{secret} in {told}");
    }
    // the ids of answers are random, and may have ten digits in a row
    let words =
        told.split(|character: char| !character.is_ascii_alphanumeric() && character != '-');
    let mut digits = words
        .filter(|word| word.len() != 36 || word.matches('-').count() != 4)
        .flat_map(|word| word.split(|character: char| !character.is_ascii_digit()));
    assert!(
        digits.all(|digits| digits.len() != 10),
        "a number in {told}"
    );
    told
}

fn finished(mut command: Command) -> String {
    let output = command.output().unwrap();
    let told = check_told(&output);
    assert_eq!(output.status.code(), Some(0), "{told}");
    told
}

fn refused(mut command: Command, code: i32) -> String {
    let output = command.output().unwrap();
    let told = check_told(&output);
    assert_eq!(output.status.code(), Some(code), "{told}");
    assert!(output.stdout.is_empty());
    told
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_half_way_among_faults_it_goes_on_to_the_same_file() {
    let rows = rows();
    let slow = rows * 11 / 20;
    let folder = Folder::new();
    let input = folder.file("in.csv");
    write_input(&input, rows, Some(slow));
    let sandbox = Sandbox::builder().seed(7).start().await.unwrap();
    let command = |output: &Path| program(&sandbox, &folder.file("key.pem"), &input, output);

    let whole = folder.file("whole.csv");
    inject_faults(&sandbox, rows);
    let told = finished(command(&whole));
    assert!(told.contains(&format!("{rows} rows:")), "{told}");
    assert!(told.contains("patient data"), "{told}");
    check(&whole, rows, Some(slow));

    // the second run comes to a row that is not answered, so that it is killed before it can end
    let output = folder.file("out.csv");
    let journal = folder.file("out.csv.journal");
    sandbox.clear_faults();
    let path = format!(
        "/personal-demographics/FHIR/R4/Patient/{}",
        people::MUCH_CHANGED
    );
    sandbox.inject(
        Fault::delay(Duration::from_secs(600))
            .on_path(path)
            .always(),
    );
    inject_faults(&sandbox, rows);
    let mut child = command(&output).spawn().unwrap();
    let mut told = BufReader::new(child.stderr.take().unwrap()).lines();
    assert!(told.any(|line| line.unwrap().starts_with("50 %")));
    child.kill().unwrap();
    let status = child.wait().unwrap();
    #[cfg(unix)]
    assert_eq!(
        std::os::unix::process::ExitStatusExt::signal(&status),
        Some(9)
    );
    assert!(!status.success() && !output.exists());
    let kept = fs::read(&journal).unwrap();
    let lines = kept.iter().filter(|byte| **byte == b'\n').count() - 1;
    assert!((rows / 2..=slow).contains(&lines), "{lines}");
    // as if it had been killed while it wrote
    let file = OpenOptions::new().write(true).open(&journal).unwrap();
    file.set_len(kept.len() as u64 - 7).unwrap();

    sandbox.clear_faults();
    inject_faults(&sandbox, rows);
    let told = finished(command(&output));
    assert!(
        told.contains(&format!("going on after {} of {rows}", lines - 1)),
        "{told}"
    );
    assert!(!journal.exists());
    assert!(fs::read(&output).unwrap() == fs::read(&whole).unwrap());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rows_are_asked_for_a_few_at_a_time_and_never_again() {
    let folder = Folder::new();
    let (input, output) = (folder.file("in.csv"), folder.file("out.csv"));
    write_input(&input, 50, None);
    let sandbox = Sandbox::start().await.unwrap();
    // as a spreadsheet saves it: with a byte order mark and other line ends
    let text = fs::read_to_string(&input).unwrap().replace('\n', "\r\n");
    fs::write(&input, format!("\u{feff}{text}")).unwrap();
    let command = || program(&sandbox, &folder.file("key.pem"), &input, &output);
    let retrievals = || {
        let all = sandbox.requests().into_iter();
        all.filter(|request| request.operation() == Operation::PdsPatientGet)
            .count()
    };
    let mut one = command();
    one.args(["--at-once", "1"]);
    let told = finished(one);
    assert!(told.contains("found"), "{told}");
    check(&output, 50, None);
    // two times each row with a number that is valid
    assert_eq!(retrievals(), 22);
    // an output is never written over
    let told = refused(command(), 2);
    assert!(told.contains("there already"), "{told}");
    check(&output, 50, None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn refusal_that_says_nothing_of_the_row_is_asked_for_again() {
    let folder = Folder::new();
    let (input, output) = (folder.file("in.csv"), folder.file("out.csv"));
    write_input(&input, 25, None);
    let sandbox = Sandbox::start().await.unwrap();
    let at = |number| format!("/personal-demographics/FHIR/R4/Patient/{number}");
    // a 404 without its code, and a token that is refused, fresh as it is
    sandbox.inject(
        Fault::truncated_body()
            .on_path(at(people::INVALIDATED))
            .times(2),
    );
    sandbox.inject(
        Fault::expired_token()
            .on_path(at(people::RESTRICTED))
            .times(2),
    );
    finished(program(&sandbox, &folder.file("key.pem"), &input, &output));
    assert_eq!(sandbox.pending_faults(), 0);
    check(&output, 25, None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn service_that_is_gone_is_no_outcome() {
    let folder = Folder::new();
    let (input, output) = (folder.file("in.csv"), folder.file("out.csv"));
    write_input(&input, 60, None);
    let sandbox = Sandbox::start().await.unwrap();
    let command = || program(&sandbox, &folder.file("key.pem"), &input, &output);
    // no repetition helps against this one, and it says nothing of the row
    sandbox.inject(Fault::garbage_body().after(12).always());
    let mut first = command();
    // else a row asked for later may be answered before, and what failed between two answers is an outcome
    first.args(["--at-once", "1"]);
    let told = refused(first, 1);
    assert!(told.contains("does not answer"), "{told}");
    assert!(told.contains("run the same command again"), "{told}");
    assert!(!output.exists());
    sandbox.clear_faults();
    finished(command());
    check(&output, 60, None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn credential_that_is_not_taken_stops_before_the_first_row() {
    let folder = Folder::new();
    let (input, output) = (folder.file("in.csv"), folder.file("out.csv"));
    write_input(&input, 60, None);
    let sandbox = Sandbox::start().await.unwrap();
    let mut command = program(&sandbox, &folder.file("key.pem"), &input, &output);
    command.env("NHS_API_KEY", "another");
    let told = refused(command, 1);
    assert!(told.contains("the rows so far are kept"), "{told}");
    assert!(!output.exists());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn input_that_cannot_be_used_is_refused_without_repeating_it() {
    let folder = Folder::new();
    let (input, output) = (folder.file("in.csv"), folder.file("out.csv"));
    let sandbox = Sandbox::start().await.unwrap();
    let command = || program(&sandbox, &folder.file("key.pem"), &input, &output);
    let told = refused(command(), 2);
    assert!(told.contains("in.csv cannot be read"), "{told}");
    for (text, words) in [
        ("", "nhs_number, or family and birthdate"),
        (
            "Quillfeather,Barnaby\n",
            "nhs_number, or family and birthdate",
        ),
        ("nhs_number,NHS_Number\n", "nhs_number twice"),
    ] {
        fs::write(&input, text).unwrap();
        let told = refused(command(), 2);
        assert!(told.contains(words), "{told}");
    }
    // a quotation mark that is left open
    let open = format!(
        "nhs_number\n9990001014\n\"{}",
        "Quillfeather\n".repeat(100_000)
    );
    fs::write(&input, open).unwrap();
    let told = refused(command(), 2);
    assert!(told.contains("row 2 of the input is longer"), "{told}");
    assert!(!folder.file("out.csv.journal").exists());

    // a journal goes with its input
    fs::write(&input, "nhs_number\n9990001014\n").unwrap();
    let forbidden = Fault::status(403, FaultBody::OperationOutcome);
    sandbox.inject(forbidden.on(Operation::PdsPatientGet));
    refused(command(), 1);
    fs::write(&input, "nhs_number\n9990002029\n").unwrap();
    let told = refused(command(), 2);
    assert!(told.contains("of another input"), "{told}");
    assert_eq!(sandbox.requests().len(), 2);

    // an input without rows has an output without rows
    fs::remove_file(folder.file("out.csv.journal")).unwrap();
    fs::write(&input, "nhs_number\n").unwrap();
    finished(command());
    check(&output, 0, None);
}

#[test]
fn help_says_what_is_patient_data() {
    let output = Command::new(env!("CARGO_BIN_EXE_pds_trace_file"))
        .arg("--help")
        .output()
        .unwrap();
    let mut help = String::new();
    output.stdout.as_slice().read_to_string(&mut help).unwrap();
    for words in [
        "--env",
        "--base-url",
        "PATIENT DATA",
        "NHS_API_KEY",
        "journal",
    ] {
        assert!(help.contains(words), "{words}");
    }
}
