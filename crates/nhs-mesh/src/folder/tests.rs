//! The folders in use, with crashes at each step.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use nhs_http::Runtime;
use nhs_http::testing::ManualRuntime;
use tempfile::TempDir;

use super::*;
use crate::{MailboxId, MessageId, WorkflowId};

mod control_files;
mod crashes;

const HOUR: Duration = Duration::from_secs(3600);

struct Place {
    folder: MailboxFolder,
    runtime: Arc<ManualRuntime>,
    root: TempDir,
}

fn place() -> Place {
    let root = tempfile::tempdir().unwrap();
    let runtime = Arc::new(ManualRuntime::new());
    let folder = MailboxFolder::create(root.path(), runtime.clone()).unwrap();
    Place {
        folder,
        runtime,
        root,
    }
}

fn control() -> ControlFile {
    let mut control = ControlFile::data(
        &MailboxId::parse("X26ABC1").unwrap(),
        "X26ABC2",
        &WorkflowId::parse("TEST_WORKFLOW").unwrap(),
    );
    control.local_id = Some("letter-0001".to_owned());
    control.subject = Some("a < b & \"c\"".to_owned());
    control
}

fn name(text: &str) -> PairName {
    PairName::parse(text).unwrap()
}

impl Place {
    fn path(&self, file: &str) -> std::path::PathBuf {
        self.root.path().join(file)
    }

    fn has(&self, file: &str) -> bool {
        self.path(file).exists()
    }

    fn put(&self, side: Side, stem: &str, content: &[u8]) {
        let mut draft = self.folder.draft(side, &name(stem)).unwrap();
        draft.write_all(content).unwrap();
        assert_eq!(draft.commit(&control()).unwrap(), Put::Done);
        self.touch(side, stem);
    }

    /// Sets the times of the files to those of the clock of the test, and lets a while pass.
    fn touch(&self, side: Side, stem: &str) {
        for extension in ["ctl", "dat"] {
            let path = self.path(&format!("{}/{stem}.{extension}", side.name()));
            if let Ok(file) = OpenOptions::new().write(true).open(path) {
                file.set_modified(self.runtime.now()).unwrap();
            }
        }
        self.runtime.advance(Duration::from_secs(2));
    }

    fn write(&self, file: &str, content: &[u8]) {
        fs::write(self.path(file), content).unwrap();
        let path = Path::new(file);
        let side = if file.starts_with("IN") {
            Side::In
        } else {
            Side::Out
        };
        self.touch(side, path.file_stem().unwrap().to_str().unwrap());
    }

    fn all(&self, side: Side) -> Vec<Found> {
        self.folder
            .pairs(side)
            .unwrap()
            .map(Result::unwrap)
            .collect()
    }

    fn one(&self, side: Side) -> Claim {
        let mut all = self.all(side);
        assert_eq!(all.len(), 1, "{all:?}");
        match all.remove(0) {
            Found::Pair(claim) => *claim,
            Found::Bad(bad) => panic!("{bad:?}"),
        }
    }

    fn bad(&self, side: Side) -> BadPair {
        let mut all = self.all(side);
        assert_eq!(all.len(), 1, "{all:?}");
        match all.remove(0) {
            Found::Bad(bad) => bad,
            Found::Pair(claim) => panic!("{claim:?}"),
        }
    }
}

fn content(claim: &Claim) -> Vec<u8> {
    let mut content = Vec::new();
    claim
        .open()
        .unwrap()
        .unwrap()
        .read_to_end(&mut content)
        .unwrap();
    content
}

#[test]
fn a_pair_is_put_taken_and_moved_to_sent_with_the_message_id() {
    let place = place();
    place.put(Side::Out, "letter", b"the content");
    assert_eq!(fs::read_dir(place.path("TEMP")).unwrap().count(), 0);
    let claim = place.one(Side::Out);
    assert_eq!(claim.control(), &control());
    assert_eq!(content(&claim), b"the content");
    assert!(!claim.interrupted());
    claim.sending().unwrap();
    let id = MessageId::parse("20261130111500000000_A1B2C3").unwrap();
    claim.sent(&id).unwrap();
    assert!(place.all(Side::Out).is_empty());
    assert_eq!(fs::read_dir(place.path("OUT")).unwrap().count(), 0);
    assert_eq!(
        fs::read(place.path("SENT/letter.dat")).unwrap(),
        b"the content"
    );
    let kept = ControlFile::from_xml(&fs::read(place.path("SENT/letter.ctl")).unwrap()).unwrap();
    assert_eq!(kept.dts_id.as_deref(), Some(id.as_str()));
    let status = kept.status.unwrap();
    assert_eq!(
        (status.event, status.status),
        (Event::Transfer, Status::Success)
    );
    assert_eq!(status.code, "00");
    // a later pair of the same name does not displace it
    place.put(Side::Out, "letter", b"another");
    place.one(Side::Out).sent(&id).unwrap();
    assert_eq!(
        fs::read(place.path("SENT/letter.dat")).unwrap(),
        b"the content"
    );
    assert_eq!(
        fs::read(place.path("SENT/letter-2.dat")).unwrap(),
        b"another"
    );
}

#[test]
fn a_claimed_pair_is_not_given_to_anyone_else_until_it_is_let_go() {
    let place = place();
    place.put(Side::Out, "letter", b"x");
    let other = MailboxFolder::create(place.root.path(), place.runtime.clone()).unwrap();
    let claim = place.one(Side::Out);
    assert!(place.all(Side::Out).is_empty());
    assert!(other.pairs(Side::Out).unwrap().next().is_none());
    drop(claim);
    assert!(matches!(
        other.pairs(Side::Out).unwrap().next(),
        Some(Ok(Found::Pair(_)))
    ));
}

impl MailboxFolder {
    fn list_is_empty(&self, side: Side) -> bool {
        fs::read_dir(self.folder(side)).unwrap().next().is_none()
    }
}

#[test]
fn what_has_come_is_put_once_however_often_it_is_received() {
    let place = place();
    let id = MessageId::parse("20261130111500000000_A1B2C3").unwrap();
    let stem = PairName::of_message(&id).unwrap();
    // a crash between data and control file
    fs::write(place.path(&format!("IN/{}.dat", stem.as_str())), b"torn").unwrap();
    place.put(Side::In, stem.as_str(), b"whole");
    let mut again = place.folder.draft(Side::In, &stem).unwrap();
    again.write_all(b"whole").unwrap();
    assert_eq!(again.commit(&control()).unwrap(), Put::AlreadyThere);
    let claim = place.one(Side::In);
    assert_eq!(content(&claim), b"whole");
    claim.handled().unwrap();
    assert!(place.folder.list_is_empty(Side::In));
}

#[test]
fn a_name_that_is_waiting_to_be_sent_is_not_overwritten() {
    let place = place();
    place.put(Side::Out, "letter", b"first");
    let draft = place.folder.draft(Side::Out, &name("letter")).unwrap();
    assert!(matches!(
        draft.commit(&control()),
        Err(FolderFault::NameTaken)
    ));
    // data alone may be another program's that has not written its control file yet
    place.write("OUT/slow.dat", b"slow");
    let draft = place.folder.draft(Side::Out, &name("slow")).unwrap();
    assert!(matches!(
        draft.commit(&control()),
        Err(FolderFault::NameTaken)
    ));
    assert_eq!(fs::read(place.path("OUT/slow.dat")).unwrap(), b"slow");
    assert_eq!(content(&place.one(Side::Out)), b"first");
}

#[test]
fn a_draft_that_is_dropped_leaves_nothing() {
    let place = place();
    let mut draft = place.folder.draft(Side::In, &name("letter")).unwrap();
    draft.write_all(b"half").unwrap();
    drop(draft);
    assert!(place.folder.list_is_empty(Side::In));
    assert_eq!(fs::read_dir(place.path("TEMP")).unwrap().count(), 0);
}

#[test]
fn files_that_are_still_written_are_left_alone() {
    let place = place();
    place.put(Side::Out, "letter", b"x");
    let data = OpenOptions::new()
        .write(true)
        .open(place.path("OUT/letter.dat"))
        .unwrap();
    data.set_modified(place.runtime.now()).unwrap();
    assert!(place.all(Side::Out).is_empty());
    place.runtime.advance(Duration::from_secs(1));
    drop(place.one(Side::Out));
    // a clock that is far behind the file system's must not keep it for ever
    data.set_modified(place.runtime.now() + HOUR).unwrap();
    drop(place.one(Side::Out));
}

#[test]
fn bad_pairs_are_put_aside_with_the_reason() {
    let place = place();
    place.write("OUT/torn.dat", b"x");
    place.write(
        "OUT/torn.ctl",
        b"<DTSControl><To_DTS>Thackwray 9990000018</To_DTS><DTSControl>",
    );
    let bad = place.bad(Side::Out);
    assert!(matches!(
        bad.reason,
        Reason::Control(ControlFault::Nested { .. } | ControlFault::Malformed { .. })
    ));
    assert!(place.has("FAILED/torn.dat") && place.has("FAILED/torn.ctl"));
    let said = fs::read_to_string(place.path("FAILED/torn.reason")).unwrap();
    assert!(said.starts_with("the control file"), "{said}");
    assert!(!format!("{said} {bad:?}").contains("Thackwray"));
    assert!(!format!("{said} {bad:?}").contains("999"));

    place.write("OUT/nowhere.dat", b"x");
    place.write(
        "OUT/nowhere.ctl",
        b"<DTSControl><To_DTS>X26ABC2</To_DTS></DTSControl>",
    );
    let bad = place.bad(Side::Out);
    assert_eq!(
        bad.reason,
        Reason::Missing {
            element: "WorkflowId"
        }
    );
    let kept = fs::read(place.path("FAILED/nowhere.ctl")).unwrap();
    let status = ControlFile::from_xml(&kept).unwrap().status.unwrap();
    assert_eq!((status.status, status.code.as_str()), (Status::Error, "06"));

    // the name is taken in FAILED by then
    place.write("OUT/torn.dat", b"y");
    place.write("OUT/torn.ctl", b"no xml");
    let bad = place.bad(Side::Out);
    assert_eq!(bad.failed_name.as_str(), "torn-2");
    assert_eq!(fs::read(place.path("FAILED/torn.dat")).unwrap(), b"x");
}

#[test]
fn a_control_file_waits_for_its_data_and_not_for_ever() {
    let place = place();
    place.write("OUT/early.ctl", &control().to_xml().unwrap());
    assert!(place.all(Side::Out).is_empty());
    assert!(place.has("OUT/early.ctl"));
    place.runtime.advance(HOUR);
    let bad = place.bad(Side::Out);
    assert_eq!(bad.reason, Reason::NoData);
    assert!(place.has("FAILED/early.ctl"));

    place.write("IN/alone.dat", b"x");
    assert!(place.folder.data_alone(Side::In).unwrap().is_empty());
    place.runtime.advance(HOUR);
    assert_eq!(place.folder.data_alone(Side::In).unwrap(), [name("alone")]);
    assert!(place.has("IN/alone.dat"));
}

#[test]
fn a_report_is_a_control_file_alone() {
    let place = place();
    let at = chrono::DateTime::from(place.runtime.now());
    let status = StatusRecord::new(at, Event::Send, Status::Error, "14", "not collected");
    let report = ControlFile::report(&control(), status);
    let put = |report| {
        place
            .folder
            .put_report(Side::In, &name("report"), report)
            .unwrap()
    };
    assert_eq!(put(&report), Put::Done);
    assert_eq!(put(&report), Put::AlreadyThere);
    place.touch(Side::In, "report");
    let claim = place.one(Side::In);
    assert_eq!(claim.control().message_type, MessageType::Report);
    assert_eq!(claim.control().status.as_ref().unwrap().code, "14");
    assert!(claim.open().unwrap().is_none());
    claim.handled().unwrap();
    assert!(place.folder.list_is_empty(Side::In));
}

#[test]
fn a_pair_that_mesh_refused_or_nobody_could_handle_goes_to_failed() {
    let place = place();
    place.put(Side::Out, "letter", b"x");
    let code = Some("12".to_owned());
    let bad = place
        .one(Side::Out)
        .failed(Reason::NotSent { code })
        .unwrap();
    assert!(bad.reason.to_string().ends_with("code 12"));
    let kept = ControlFile::from_xml(&fs::read(place.path("FAILED/letter.ctl")).unwrap()).unwrap();
    let status = kept.status.unwrap();
    assert_eq!((status.event, status.code.as_str()), (Event::Send, "12"));
    assert_eq!(status.date_time, "20260105090002");
    place.put(Side::In, "poison", b"y");
    place.one(Side::In).failed(Reason::NotHandled).unwrap();
    assert_eq!(fs::read(place.path("FAILED/poison.dat")).unwrap(), b"y");
}

#[test]
fn names_in_capitals_and_links_are_met_on_their_terms() {
    let place = place();
    fs::write(place.path("OUT/BIG.DAT"), b"x").unwrap();
    fs::write(place.path("OUT/BIG.CTL"), control().to_xml().unwrap()).unwrap();
    for file in ["OUT/BIG.DAT", "OUT/BIG.CTL"] {
        let file = OpenOptions::new()
            .write(true)
            .open(place.path(file))
            .unwrap();
        file.set_modified(place.runtime.now()).unwrap();
    }
    place.runtime.advance(HOUR);
    place.one(Side::Out).handled().unwrap();
    assert!(place.folder.list_is_empty(Side::Out));
    #[cfg(unix)]
    {
        File::create(place.path("secret")).unwrap();
        std::os::unix::fs::symlink(place.path("secret"), place.path("OUT/link.dat")).unwrap();
        place.write("OUT/link.ctl", &control().to_xml().unwrap());
        // the link itself has the time of the machine, which is of another clock
        assert_eq!(place.bad(Side::Out).reason, Reason::NotAFile);
        assert!(place.has("secret"));
    }
}

#[test]
fn nobody_is_shown() {
    let place = place();
    let mut control = control();
    control.to_dts = Some("GPPROVIDER_9990000018_19850704_Thackwray".to_owned());
    control.subject = Some("Thackwray".to_owned());
    let draft = place.folder.draft(Side::Out, &name("9990000018")).unwrap();
    let mut shown = format!("{draft:?} {control:?} {:?}", name("9990000018"));
    draft.commit(&control).unwrap();
    place.touch(Side::Out, "9990000018");
    let claim = place.one(Side::Out);
    shown += &format!("{claim:?}").replace(&format!("{:?}", place.root.path()), "");
    for hidden in ["9990000018", "Thackwray", "1985"] {
        assert!(!shown.contains(hidden), "{shown}");
    }
}
