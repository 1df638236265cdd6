//! An input of any length, a stand-in that fails every twentieth request, and the program between them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};

use nhs_sandbox::{Api, Fault, FaultBody, Sandbox};

/// A folder of its own for a test, gone when the test is over.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let name = format!(
            "traced-{}-{}",
            std::process::id(),
            NEXT.fetch_add(1, Ordering::Relaxed)
        );
        let path = std::env::temp_dir().join(name);
        fs::create_dir(&path).unwrap();
        Self(path)
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// How many rows are traced: few unless `NHS_TRACE_ROWS` says otherwise.
pub(crate) fn rows() -> usize {
    let rows = std::env::var("NHS_TRACE_ROWS").ok();
    rows.map_or(400, |rows| rows.parse().unwrap())
}

/// The rows of `examples/data/people.csv`.
pub(crate) fn people() -> Vec<csv::StringRecord> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/people.csv");
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .from_path(path)
        .unwrap();
    reader.records().map(Result::unwrap).collect()
}

/// Writes so many rows: the people over and over, each under a reference of its own, and in place of one
/// row the number that the stand-in can be told to be slow with.
pub(crate) fn write_input(path: &Path, rows: usize, slow: Option<usize>) {
    let mut writer = csv::WriterBuilder::new()
        .flexible(true)
        .from_path(path)
        .unwrap();
    let names = [
        "reference",
        "nhs_number",
        "family",
        "given",
        "birthdate",
        "postcode",
    ];
    writer.write_record(names).unwrap();
    let people = people();
    for row in 0..rows {
        if Some(row) == slow {
            let reference = format!("{} #slow", row + 1);
            let fields = [
                &reference,
                nhs_sandbox::people::MUCH_CHANGED,
                "",
                "",
                "",
                "",
            ];
            writer.write_record(fields).unwrap();
            continue;
        }
        let mut fields: Vec<String> = people[row % people.len()]
            .iter()
            .map(str::to_owned)
            .collect();
        fields[0] = format!("{} #{}", row + 1, fields[0]);
        writer.write_record(fields).unwrap();
    }
    writer.flush().unwrap();
}

/// A fault at every twentieth request to PDS, of every kind that a repetition can outlast.
pub(crate) fn inject_faults(sandbox: &Sandbox, rows: usize) {
    for place in 0..rows / 10 {
        let fault = match place % 8 {
            0 => Fault::status(502, FaultBody::Html),
            1 => Fault::cut_before_headers(),
            2 => Fault::truncated_body(),
            3 => Fault::expired_token(),
            4 => Fault::cut_mid_body(),
            5 => Fault::status(503, FaultBody::OperationOutcome),
            6 => Fault::status(504, FaultBody::Empty),
            // this one costs a second or two
            _ if place % 64 == 7 => Fault::too_many_requests(),
            _ => Fault::invalid_token(),
        };
        let after = u32::try_from(place * 20).unwrap();
        sandbox.inject(fault.on(Api::Pds).after(after));
    }
}

/// The program, set up to ask the stand-in.
pub(crate) fn program(sandbox: &Sandbox, key: &Path, input: &Path, output: &Path) -> Command {
    let keys = sandbox.credentials();
    fs::write(key, keys.private_key_pem()).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_pds_trace_file"));
    command
        .args([input, output])
        .args(["--base-url", &sandbox.pds_base_url()])
        .env("NHS_API_KEY", keys.api_key())
        .env("NHS_KEY_ID", keys.kid())
        .env("NHS_PRIVATE_KEY_FILE", key)
        .env("NHS_TOKEN_URL", sandbox.token_url())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}
