//! The folders of the Java client, with MESH between them: what is put into OUT of one mailbox and comes out of
//! IN of another, and what becomes of it when a process ends in the middle.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

mod crashes;

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use nhs_http::{Runtime, SystemRuntime};
use nhs_mesh::folder::{
    ControlFile, Event, FolderReceiver, FolderSender, MailboxFolder, MessageType, PairName, Reason,
    Side, Status,
};
use nhs_mesh::worker::{Delivery, Handler, HandlerError, Worker};
use nhs_mesh::{ChunkSize, Client, Environment, MailboxId, Receipt, WorkflowId};
use nhs_sandbox::{MeshOptions, MeshStatus, Sandbox};
use tempfile::TempDir;

const SENDER: &str = "X26ABC1";
const RECIPIENT: &str = "X26ABC2";

/// The system's, but waits are a fiftieth of what they are.
#[derive(Debug)]
struct Hasty;

#[async_trait::async_trait]
impl Runtime for Hasty {
    fn now(&self) -> SystemTime {
        SystemRuntime.now()
    }

    fn monotonic(&self) -> Duration {
        SystemRuntime.monotonic()
    }

    async fn sleep(&self, duration: Duration) {
        SystemRuntime.sleep(duration / 50).await;
    }

    async fn elapsed(&self, duration: Duration) {
        SystemRuntime.elapsed(duration).await;
    }

    fn random(&self) -> u64 {
        SystemRuntime.random()
    }
}

/// A mailbox with its folders.
struct Place {
    client: Client,
    folder: MailboxFolder,
    root: TempDir,
}

async fn sandbox() -> Sandbox {
    let mesh = MeshOptions::default().smallest_chunk(0);
    Sandbox::builder().mesh(mesh).start().await.unwrap()
}

fn place(sandbox: &Sandbox, mailbox: &str) -> Place {
    let mesh = sandbox.mesh();
    let root = tempfile::tempdir().unwrap();
    let environment = Environment::custom(mesh.url()).unwrap();
    let client = Client::builder(environment, MailboxId::parse(mailbox).unwrap())
        .password(mesh.mailbox(mailbox).unwrap().password())
        .shared_key(mesh.shared_key())
        .runtime(Arc::new(Hasty))
        .build()
        .unwrap();
    let folder = MailboxFolder::create(root.path(), Arc::new(SystemRuntime)).unwrap();
    Place {
        client,
        folder: folder.settle(Duration::ZERO),
        root,
    }
}

fn control(local_id: &str) -> ControlFile {
    let from = MailboxId::parse(SENDER).unwrap();
    let workflow = WorkflowId::parse("TEST_WORKFLOW").unwrap();
    let mut control = ControlFile::data(&from, RECIPIENT, &workflow);
    control.local_id = Some(local_id.to_owned());
    control.subject = Some("a < b & c".to_owned());
    control
}

impl Place {
    fn path(&self, file: &str) -> PathBuf {
        self.root.path().join(file)
    }

    /// The names of the files in a folder.
    fn list(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.path(folder)).unwrap();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    fn control(&self, file: &str) -> ControlFile {
        ControlFile::from_xml(&fs::read(self.path(file)).unwrap()).unwrap()
    }

    /// As a program does that knows nothing but the folders.
    fn put(&self, name: &str, content: &[u8], control: &ControlFile) {
        let name = PairName::parse(name).unwrap();
        let mut draft = self.folder.draft(Side::Out, &name).unwrap();
        draft.write_all(content).unwrap();
        draft.commit(control).unwrap();
    }

    fn sender(&self) -> FolderSender {
        FolderSender::new(self.client.clone(), self.folder.clone())
            .chunk_size(ChunkSize::small(1000))
    }

    fn receiver(&self) -> Worker<FolderReceiver> {
        Worker::new(
            self.client.clone(),
            FolderReceiver::new(self.folder.clone()),
        )
    }
}

#[tokio::test]
async fn pairs_go_from_out_to_in_with_all_that_their_control_files_say() {
    let sandbox = sandbox().await;
    let (sender, recipient) = (place(&sandbox, SENDER), place(&sandbox, RECIPIENT));
    let large: Vec<u8> = (0..50_000_u32).flat_map(u32::to_be_bytes).collect();
    sender.put("letter-0001", b"the content", &control("l-1"));
    let mut chunks = control("l-2");
    chunks.partner_id = Some("partner".to_owned());
    chunks.encrypted = None;
    sender.put("letter-0002", &large, &chunks);
    let mut whole = control("l-3");
    whole.allow_chunking = Some(false);
    sender.put("letter-0003", &large, &whole);

    let walk = sender.sender().send_waiting().await.unwrap();
    assert_eq!((walk.sent, walk.left, walk.bad.len()), (3, 0, 0));
    assert!(sender.list("OUT").is_empty());
    assert_eq!(sender.list("SENT").len(), 6);
    assert_eq!(sender.list("TEMP"), ["claims"]);
    let waiting = sandbox.mesh().inbox(RECIPIENT);
    let chunks: Vec<_> = waiting
        .iter()
        .map(nhs_sandbox::MeshMessage::total_chunks)
        .collect();
    assert_eq!(chunks, [1, 200, 1]);

    let round = recipient.receiver().run_once().await.unwrap();
    assert_eq!((round.acknowledged, round.failed), (3, 0));
    assert_eq!(recipient.list("IN").len(), 6);
    for (message, (name, content)) in waiting.iter().zip([
        ("letter-0001", &b"the content"[..]),
        ("letter-0002", &large),
        ("letter-0003", &large),
    ]) {
        let sent = sender.control(&format!("SENT/{name}.ctl"));
        let status = sent.status.unwrap();
        assert_eq!(
            (&status.event, &status.status, status.code.as_str()),
            (&Event::Transfer, &Status::Success, "00")
        );
        let id = message.id();
        assert_eq!(sent.dts_id.as_deref(), Some(id));
        let data = fs::read(recipient.path(&format!("IN/{id}.dat"))).unwrap();
        assert!(data == content, "{name}");
        let came = recipient.control(&format!("IN/{id}.ctl"));
        assert_eq!(came.message_type, MessageType::Data);
        assert_eq!(came.dts_id.as_deref(), Some(id));
        assert_eq!(came.from_dts.as_deref(), Some(SENDER));
        assert_eq!(came.to_dts.as_deref(), Some(RECIPIENT));
        assert_eq!(came.workflow_id.as_deref(), Some("TEST_WORKFLOW"));
        assert_eq!(came.subject, sent.subject);
        assert_eq!(came.local_id, sent.local_id);
        assert_eq!(came.partner_id, sent.partner_id);
        assert_eq!(came.status.unwrap().code, "00");
        let now = sandbox.mesh().message(id).unwrap();
        assert_eq!(now.status(), MeshStatus::Acknowledged);
    }
}

#[tokio::test]
async fn report_about_a_message_comes_into_in_as_a_control_file_alone() {
    let sandbox = sandbox().await;
    let sender = place(&sandbox, SENDER);
    sender.put("letter-0001", b"x", &control("l-1"));
    sender.sender().send_waiting().await.unwrap();
    let sent = sender.control("SENT/letter-0001.ctl").dts_id.unwrap();
    assert!(sandbox.mesh().expire(&sent));

    let report = sandbox.mesh().inbox(SENDER)[0].id().to_owned();
    assert_eq!(sender.receiver().run_once().await.unwrap().acknowledged, 1);
    assert_eq!(sender.list("IN"), [format!("{report}.ctl")]);
    let came = sender.control(&format!("IN/{report}.ctl"));
    assert_eq!(came.message_type, MessageType::Report);
    assert_eq!(came.dts_id, Some(sent));
    assert_eq!(came.local_id.as_deref(), Some("l-1"));
    let status = came.status.unwrap();
    assert!(status.time().is_some());
    assert_eq!((status.status, status.code.as_str()), (Status::Error, "14"));
    assert!(sandbox.mesh().inbox(SENDER).is_empty());
}

#[tokio::test]
async fn pairs_that_cannot_be_sent_go_to_failed_with_the_reason_and_the_others_are_sent() {
    let sandbox = sandbox().await;
    let sender = place(&sandbox, SENDER);
    fs::write(sender.path("OUT/torn.ctl"), "<DTSControl><To_DTS>").unwrap();
    fs::write(sender.path("OUT/torn.dat"), "x").unwrap();
    let mut foreign = control("l-1");
    foreign.from_dts = Some("X26ABC3".to_owned());
    sender.put("foreign", b"x", &foreign);
    let mut nobody = control("l-2");
    nobody.to_dts = Some("X26NOBODY".to_owned());
    sender.put("nobody", b"x", &nobody);
    let mut foreign_letter = control("l-3");
    foreign_letter.subject = Some("caf\u{e9}".to_owned());
    sender.put("subject", b"x", &foreign_letter);
    sender.put("empty", b"", &control("l-4"));
    sender.put("good", b"x", &control("l-5"));

    let walk = sender.sender().send_waiting().await.unwrap();
    assert_eq!((walk.sent, walk.left), (1, 0));
    let mut reasons = Vec::new();
    for bad in &walk.bad {
        let name = bad.name.as_str();
        let said = fs::read_to_string(sender.path(&format!("FAILED/{name}.reason")));
        assert_eq!(said.unwrap().trim(), bad.reason.to_string());
        reasons.push((name, bad.reason.code()));
    }
    reasons.sort_unstable();
    let expected = [
        ("empty", "02"),
        ("foreign", "07"),
        ("nobody", "12"),
        ("subject", "06"),
        ("torn", "06"),
    ];
    assert_eq!(reasons, expected);
    let element = "Subject";
    assert!(
        walk.bad
            .iter()
            .any(|bad| bad.reason == Reason::Value { element })
    );
    let failed = sender.control("FAILED/nobody.ctl").status.unwrap();
    assert_eq!(
        (failed.event, failed.status, failed.code.as_str()),
        (Event::Send, Status::Error, "12")
    );
    assert!(sender.list("OUT").is_empty());
    assert_eq!(sender.list("TEMP"), ["claims"]);
    assert_eq!(sandbox.mesh().outbox(SENDER).len(), 1);
}

#[tokio::test]
async fn pair_stays_in_out_while_the_mailbox_is_refused_and_is_sent_later() {
    let sandbox = sandbox().await;
    let sender = place(&sandbox, SENDER);
    for number in 1..=3 {
        sender.put(&format!("letter-{number}"), b"x", &control("l-1"));
    }
    sandbox.mesh().set_active(SENDER, false);
    let walk = sender.sender().send_waiting().await.unwrap();
    // the others would fare no better, so they were not tried
    assert_eq!((walk.sent, walk.left, walk.bad.len()), (0, 1, 0));
    assert_eq!(sender.list("OUT").len(), 6);
    sandbox.mesh().set_active(SENDER, true);
    let walk = sender.sender().send_waiting().await.unwrap();
    assert_eq!((walk.sent, walk.left), (3, 0));
}

#[tokio::test]
async fn pair_that_cannot_be_moved_does_not_keep_back_those_behind_it_and_is_not_sent_again() {
    let sandbox = sandbox().await;
    let sender = place(&sandbox, SENDER);
    sender.put("blocked", b"x", &control("l-1"));
    let xml = String::from_utf8(control("l-2").to_xml().unwrap()).unwrap();
    let odd = xml.replace(
        "</DTSControl>",
        "<ProcessId>a\u{1}b</ProcessId></DTSControl>",
    );
    fs::write(sender.path("OUT/odd.dat"), "y").unwrap();
    fs::write(sender.path("OUT/odd.ctl"), odd).unwrap();
    fs::rename(sender.path("SENT"), sender.path("elsewhere")).unwrap();
    let walk = sender.sender().send_waiting().await.unwrap();
    assert_eq!((walk.sent, walk.left, walk.bad.len()), (0, 2, 0));
    let walk = sender.sender().send_waiting().await.unwrap();
    assert_eq!((walk.sent, walk.left, walk.bad.len()), (0, 2, 0));
    fs::rename(sender.path("elsewhere"), sender.path("SENT")).unwrap();
    sender.sender().send_waiting().await.unwrap();
    assert!(sender.list("OUT").is_empty());
    let names = ["blocked.ctl", "blocked.dat", "odd.ctl", "odd.dat"];
    assert_eq!(sender.list("SENT"), names);
    assert_eq!(sender.list("TEMP"), ["claims"]);
    assert_eq!(sandbox.mesh().outbox(SENDER).len(), 2);
}

/// Puts into IN and then fails, as a process does that ends before it could acknowledge.
struct Ending(FolderReceiver);

#[async_trait::async_trait]
impl Handler for Ending {
    async fn handle(&self, delivery: Delivery) -> Result<Receipt, HandlerError> {
        let _ = self.0.handle(delivery).await?;
        Err("the process ended".into())
    }
}

#[tokio::test]
async fn message_that_comes_again_is_not_put_again_though_its_pair_was_taken() {
    let sandbox = sandbox().await;
    let (sender, recipient) = (place(&sandbox, SENDER), place(&sandbox, RECIPIENT));
    sender.put("letter-0001", b"x", &control("l-1"));
    sender.sender().send_waiting().await.unwrap();
    let ending = Ending(FolderReceiver::new(recipient.folder.clone()));
    let mut ending = Worker::new(recipient.client.clone(), ending);
    assert_eq!(ending.run_once().await.unwrap().failed, 1);
    // it lies in IN, and comes again
    assert_eq!(ending.run_once().await.unwrap().failed, 1);
    assert_eq!(recipient.list("IN").len(), 2);
    // it was taken, and comes again
    for found in recipient.folder.pairs(Side::In).unwrap() {
        let nhs_mesh::folder::Found::Pair(claim) = found.unwrap() else {
            panic!("bad pair");
        };
        claim.handled().unwrap();
    }
    assert_eq!(
        recipient.receiver().run_once().await.unwrap().acknowledged,
        1
    );
    assert!(recipient.list("IN").is_empty());
    assert!(sandbox.mesh().inbox(RECIPIENT).is_empty());
}
