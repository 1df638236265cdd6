use std::sync::atomic::{AtomicU64, Ordering};

use super::*;

/// A folder of its own for a test, gone when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let name = format!(
            "pds_trace_file-{}-{}",
            std::process::id(),
            NEXT.fetch_add(1, Ordering::Relaxed)
        );
        let path = std::env::temp_dir().join(name);
        fs::create_dir(&path).unwrap();
        Self(path)
    }

    fn output(&self) -> PathBuf {
        self.0.join("out.csv")
    }

    fn journal(&self) -> PathBuf {
        self.0.join("out.csv.journal")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn line(row: u64) -> Line {
    let references = ["plain", "with, comma", "with \"quotes\"", "Zoë", ""];
    let place = usize::try_from(row).unwrap();
    Line {
        row,
        reference: references[place % references.len()].to_owned(),
        finding: Finding {
            outcome: Outcome::ALL[place % Outcome::ALL.len()],
            number: nhs_pds::NhsNumber::parse("9990001014").ok(),
            note: "by, number".to_owned(),
        },
    }
}

fn title() -> String {
    super::title("ab12", "embedded")
}

const ROWS: u64 = 9;

/// Goes on with a journal to its end, and gives the output and how many rows were there already.
fn carry_through(folder: &Folder) -> (Vec<u8>, u64) {
    let mut journal = Journal::of_run(&folder.output(), ROWS, &title())
        .ok()
        .unwrap();
    let there = journal.rows();
    for row in there + 1..=ROWS {
        journal.append(&line(row)).ok().unwrap();
    }
    let counts = journal.finish().ok().unwrap();
    let counted: u64 = Outcome::ALL.map(|outcome| counts.of(outcome)).iter().sum();
    assert_eq!(counted, ROWS);
    assert_eq!(counts.of(Outcome::Superseded), 2);
    assert!(!folder.journal().exists());
    let output = fs::read(folder.output()).unwrap();
    fs::remove_file(folder.output()).unwrap();
    (output, there)
}

#[test]
fn run_that_was_killed_at_any_byte_goes_on_to_the_same_output() {
    let folder = Folder::new();
    let (whole, _) = carry_through(&folder);
    let mut journal = title().into_bytes();
    let body = whole.strip_prefix(HEADER.as_bytes()).unwrap();
    journal.extend_from_slice(body);
    for cut in 0..=journal.len() {
        fs::write(folder.journal(), &journal[..cut]).unwrap();
        let (output, there) = carry_through(&folder);
        assert_eq!(output, whole, "cut at {cut}");
        let lines = journal[..cut].iter().filter(|byte| **byte == b'\n').count() as u64;
        assert_eq!(there, lines.saturating_sub(1), "cut at {cut}");
    }
}

#[test]
fn what_is_no_whole_row_is_done_again() {
    let folder = Folder::new();
    let (whole, _) = carry_through(&folder);
    let body = String::from_utf8(whole[HEADER.len()..].to_vec()).unwrap();
    let lines: Vec<&str> = body.split_inclusive('\n').collect();
    for (damage, kept) in [
        // a loss of power may leave zeros
        (format!("{}\0\0\0\0\n", lines[0]), 1),
        // a row twice, one left out
        (format!("{}{}", lines[0], lines[0]), 1),
        (format!("{}{}", lines[0], lines[2]), 1),
        ("1,a,nonsense,,\n".to_owned(), 0),
        ("1,a,found\n".to_owned(), 0),
        ("1,\"a,found,,\n".to_owned(), 0),
    ] {
        fs::write(folder.journal(), title() + &damage).unwrap();
        let (output, there) = carry_through(&folder);
        assert_eq!((output, there), (whole.clone(), kept), "{damage:?}");
    }
}

#[test]
fn end_that_was_cut_short_is_carried_through() {
    let folder = Folder::new();
    let (whole, _) = carry_through(&folder);
    // the output has its name, the journal is still there
    fs::write(folder.output(), &whole).unwrap();
    fs::write(folder.0.join("out.csv.new"), b"half").unwrap();
    let journal = [title().as_bytes(), &whole[HEADER.len()..]].concat();
    fs::write(folder.journal(), journal).unwrap();
    assert_eq!(carry_through(&folder), (whole, ROWS));
}

#[test]
fn files_of_others_are_left_alone() {
    let folder = Folder::new();
    let open = || Journal::of_run(&folder.output(), ROWS, &title()).err();
    fs::write(folder.output(), b"mine").unwrap();
    assert!(matches!(open(), Some(JournalFault::OutputThere(_))));
    assert!(!folder.journal().exists());
    fs::write(folder.journal(), title()).unwrap();
    assert!(matches!(open(), Some(JournalFault::OutputThere(_))));
    fs::remove_file(folder.output()).unwrap();

    for content in [
        super::title("cd34", "embedded"),
        super::title("ab12", "prod"),
    ] {
        fs::write(folder.journal(), &content).unwrap();
        assert!(matches!(open(), Some(JournalFault::OfAnotherRun(_))));
        assert_eq!(fs::read_to_string(folder.journal()).unwrap(), content);
    }
    fs::write(folder.journal(), b"my diary\n").unwrap();
    assert!(matches!(open(), Some(JournalFault::Foreign(_))));
    assert_eq!(fs::read(folder.journal()).unwrap(), b"my diary\n");
}

#[test]
fn two_runs_do_not_write_one_journal() {
    let folder = Folder::new();
    let first = Journal::of_run(&folder.output(), ROWS, &title());
    assert!(first.is_ok());
    let second = Journal::of_run(&folder.output(), ROWS, &title()).err();
    assert!(matches!(second, Some(JournalFault::InUse(_))));
}

#[cfg(unix)]
#[test]
fn output_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let mut journal = Journal::of_run(&folder.output(), 1, &title()).ok().unwrap();
    let mode = |path: PathBuf| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(folder.journal()), 0o600);
    journal.append(&line(1)).ok().unwrap();
    journal.finish().ok().unwrap();
    assert_eq!(mode(folder.output()), 0o600);
}
