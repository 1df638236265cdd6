//! Sender and worker are killed at random bytes of what they say and hear, and started again until they
//! are done. `NHS_MESH_KILLS` says how often each, 12 times unless told; 100 is the full run.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Arc, Mutex};

use nhs_http::bytes::Bytes;
use nhs_mesh::worker::{Delivery, Handler, HandlerError, Worker};
use nhs_mesh::{ChunkSize, Client, Incoming, Receipt, UploadJournal};
use nhs_sandbox::Sandbox;
use tokio::process::{Child, Command};

use crate::proxy::{Proxy, Watch};
use crate::{RECIPIENT, SENDER, client, message, noise, sandbox, set_up};

const MESSAGES: u64 = 5;
const LENGTH: usize = 150_000;

fn kills() -> usize {
    let wanted = std::env::var("NHS_MESH_KILLS");
    wanted.map_or(12, |wanted| wanted.parse().unwrap())
}

/// The seed of this run: that of `NHS_MESH_SEED`, or one that the run prints.
fn random(test: &str) -> fastrand::Rng {
    let given = std::env::var("NHS_MESH_SEED");
    let seed = given.map_or_else(|_| fastrand::u64(..), |seed| seed.parse().unwrap());
    println!("{test}: NHS_MESH_SEED={seed}");
    fastrand::Rng::with_seed(seed)
}

fn content(list: u64, number: u64) -> Bytes {
    noise(list * 1000 + number, LENGTH)
}

/// A child process that talks to the sandbox through a wire of so many bytes.
async fn run(
    sandbox: &Sandbox,
    (test, mailbox, list): (&str, &str, u64),
    (folder, seed): (&Path, u64),
    (bytes, watch): (usize, Watch),
) -> bool {
    let proxy = Proxy::start(sandbox.address(), bytes, watch).await;
    let mesh = sandbox.mesh();
    let held = mesh.mailbox(mailbox).unwrap();
    let mut child: Child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env("NHS_MESH_FAULTS_URL", format!("http://{}", proxy.address))
        .env("NHS_MESH_FAULTS_PASSWORD", held.password())
        .env("NHS_MESH_FAULTS_KEY", mesh.shared_key())
        .env("NHS_MESH_FAULTS_FOLDER", folder)
        .env("NHS_MESH_FAULTS_LIST", list.to_string())
        .env("NHS_MESH_FAULTS_CHANCE", seed.to_string())
        .stdout(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    tokio::select! {
        () = proxy.died() => {
            child.kill().await.unwrap();
            false
        }
        ended = child.wait() => {
            assert!(ended.unwrap().success(), "the child failed of itself");
            true
        }
    }
}

/// The client of a child process, its folder and its list; none in a process that is no child.
fn child(mailbox: &str) -> Option<(Client, PathBuf, u64)> {
    let url = std::env::var("NHS_MESH_FAULTS_URL").ok()?;
    let told = |name: &str| std::env::var(format!("NHS_MESH_FAULTS_{name}")).unwrap();
    let seed = told("CHANCE").parse().unwrap();
    let builder = set_up(&url, mailbox, &told("PASSWORD"), &told("KEY"), seed);
    let list = told("LIST").parse().unwrap();
    Some((builder.build().unwrap(), told("FOLDER").into(), list))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_sender_loses_nothing_and_sends_nothing_twice() {
    let mut random = random("sender");
    let folder = tempfile::tempdir().unwrap();
    let sandbox = sandbox().await;
    let (mut killed, mut list) = (0, 0);
    loop {
        let last = killed >= kills();
        let bytes = if last {
            usize::MAX
        } else {
            random.usize(1..400_000)
        };
        let who = ("kills::child_sends_its_list", SENDER, list);
        let watch: Watch = Arc::new(|_: &[u8]| ());
        let chance = (folder.path(), random.u64(..));
        match run(&sandbox, who, chance, (bytes, watch)).await {
            true if last => break,
            true => list += 1,
            false => killed += 1,
        }
    }
    let mesh = sandbox.mesh();
    let numbers = |list| (0..MESSAGES).map(move |number| (list, number));
    let wanted = (0..=list).flat_map(numbers);
    let mut wanted: Vec<_> = wanted.map(|(list, number)| content(list, number)).collect();
    let arrived = mesh.inbox(RECIPIENT);
    let mut arrived: Vec<_> = arrived
        .iter()
        .map(|message| Bytes::from(mesh.content(message.id()).unwrap()))
        .collect();
    wanted.sort();
    arrived.sort();
    assert_eq!(arrived.len(), wanted.len());
    assert!(arrived == wanted, "what arrived is not what was sent");
    assert_eq!(mesh.outbox(SENDER).len(), wanted.len(), "a part was left");
    println!("sender: killed {killed} times, {} messages", wanted.len());
}

/// Not a test of its own: the sender that is killed.
#[tokio::test]
async fn child_sends_its_list() {
    let Some((client, folder, list)) = child(SENDER) else {
        return;
    };
    for number in 0..MESSAGES {
        let name = folder.join(format!("{list}-{number}"));
        let noted = name.with_extension("sent");
        if noted.exists() {
            continue;
        }
        let journal = UploadJournal::open(name.with_extension("journal"));
        let journal = journal.await.unwrap();
        let message = message().chunk_size(ChunkSize::small(60_000));
        let upload = client.upload(&message, content(list, number));
        upload.journal(&journal).send().await.unwrap();
        File::create(noted).unwrap().sync_all().unwrap();
        journal.forget().await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_worker_loses_nothing_and_acknowledges_nothing_early() {
    let mut random = random("worker");
    let folder = tempfile::tempdir().unwrap();
    let sandbox = sandbox().await;
    let sender = client(&sandbox, SENDER);
    let sent = Arc::new(Mutex::new(BTreeMap::new()));
    let acknowledged = Arc::new(Mutex::new(BTreeSet::new()));
    let early = Arc::new(Mutex::new(Vec::new()));
    let (mut killed, mut list) = (0, 0);
    loop {
        if sandbox.mesh().inbox(RECIPIENT).is_empty() {
            for number in 0..MESSAGES {
                let content = content(list, number);
                let message = message().chunk_size(ChunkSize::small(60_000));
                let sending = sender.upload(&message, content.clone()).send();
                let id = sending.await.unwrap().message_id.to_string();
                sent.lock().unwrap().insert(id, content);
            }
            list += 1;
        }
        let last = killed >= kills();
        let bytes = if last {
            usize::MAX
        } else {
            random.usize(1..400_000)
        };
        let who = ("kills::child_keeps_the_inbox_empty", RECIPIENT, list);
        let watch = watch(folder.path(), &sent, &acknowledged, &early);
        let chance = (folder.path(), random.u64(..));
        match run(&sandbox, who, chance, (bytes, watch)).await {
            true if last => break,
            true => {}
            false => killed += 1,
        }
    }
    assert!(early.lock().unwrap().is_empty(), "acknowledged too early");
    assert!(sandbox.mesh().inbox(RECIPIENT).is_empty());
    let sent = sent.lock().unwrap();
    for (id, content) in sent.iter() {
        assert!(fs::read(folder.path().join(id)).unwrap() == *content);
    }
    let ids: BTreeSet<String> = sent.keys().cloned().collect();
    assert_eq!(*acknowledged.lock().unwrap(), ids);
    let handed = fs::read_to_string(folder.path().join("handed")).unwrap();
    let keys: BTreeSet<&str> = handed.lines().collect();
    let wanted: Vec<String> = ids.iter().map(|id| format!("{RECIPIENT}/{id}")).collect();
    assert!(keys.iter().eq(wanted.iter()), "other keys were handed over");
    let again = handed.lines().count() - keys.len();
    println!(
        "worker: killed {killed} times, {} messages, {again} handed over again",
        ids.len()
    );
}

/// Notes each acknowledgement that the worker sends, and whether its message lies there whole by then.
fn watch(
    folder: &Path,
    sent: &Arc<Mutex<BTreeMap<String, Bytes>>>,
    acknowledged: &Arc<Mutex<BTreeSet<String>>>,
    early: &Arc<Mutex<Vec<String>>>,
) -> Watch {
    let (folder, sent) = (folder.to_owned(), Arc::clone(sent));
    let (acknowledged, early) = (Arc::clone(acknowledged), Arc::clone(early));
    Arc::new(move |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        for (path, _) in text.match_indices("/status/acknowledged") {
            let id = text[..path].rsplit('/').next().unwrap().to_owned();
            let there = fs::read(folder.join(&id)).ok();
            if there.is_none() || there.map(Bytes::from).as_ref() != sent.lock().unwrap().get(&id) {
                early.lock().unwrap().push(id.clone());
            }
            acknowledged.lock().unwrap().insert(id);
        }
    })
}

struct ToFolder(PathBuf);

#[async_trait::async_trait]
impl Handler for ToFolder {
    async fn handle(&self, delivery: Delivery) -> Result<Receipt, HandlerError> {
        let mut options = OpenOptions::new();
        let options = options.create(true).append(true);
        let mut handed = options.open(self.0.join("handed"))?;
        writeln!(handed, "{}", delivery.key)?;
        match delivery.incoming {
            Incoming::Data(download) => {
                let path = self.0.join(download.headers().message_id().as_str());
                Ok(download.save(path).await?)
            }
            Incoming::Report(_) => Err("a report that nothing called for".into()),
        }
    }
}

/// Not a test of its own: the worker that is killed.
#[tokio::test]
async fn child_keeps_the_inbox_empty() {
    let Some((client, folder, _)) = child(RECIPIENT) else {
        return;
    };
    let mut worker = Worker::new(client, ToFolder(folder));
    loop {
        let round = worker.run_once().await.unwrap();
        assert_eq!(round.failed, 0, "a message was not taken");
        if round.acknowledged == 0 {
            return;
        }
    }
}
