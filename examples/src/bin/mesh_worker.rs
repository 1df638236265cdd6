//! Keeps mailboxes of MESH empty: writes each message and report into a folder and acknowledges it.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use nhs_examples::mailbox::{EMBEDDED_MAILBOXES, MAILBOX_HELP, MailboxError, MeshArgs, OpenMesh};
use nhs_examples::terminal::{plain, print, with_causes};
use nhs_mesh::folder::PairName;
use nhs_mesh::worker::{Delivery, Handler, HandlerError, Round, Worker, Workers};
use nhs_mesh::{
    Client, Compression, Incoming, LocalId, MailboxId, OutgoingMessage, Receipt, Report, WorkflowId,
};
use tempfile::{NamedTempFile, TempDir};

const EXAMPLES: &str = "\
Examples:
  mesh_worker                                  the stand-in, whose mailboxes get some messages and a report
  mesh_worker --env int --mailbox X26ABC1 --mailbox X26ABC2 --into /var/mesh
  mesh_worker --env int --into /var/mesh --once      for a timer, no more often than every five minutes

Messages lie in a folder for each mailbox, under their message ids; reports end in .report. What they hold
may be patient data: keep the folder as such. Nothing of it is printed.

It looks every five minutes, as MESH asks, until Ctrl-C, and then finishes the messages under way.

Exit code: 0 if it ended as asked, 1 if with --once a message or mailbox could not be read, 2 if the command
line or a setting is wrong.";

/// Keep mailboxes of the Message Exchange for Social Care and Health (MESH) empty
#[derive(Parser)]
#[command(name = "mesh_worker", after_help = format!("{MAILBOX_HELP}\n\n{EXAMPLES}"))]
struct Arguments {
    /// A mailbox, once for each; X26ABC1 and X26ABC2 of the stand-in unless given
    #[arg(long, value_name = "ID", env = "MESH_MAILBOX", value_delimiter = ',')]
    mailbox: Vec<MailboxId>,

    /// Where the messages go; for the stand-in a folder that is removed at the end, unless given
    #[arg(long, value_name = "FOLDER")]
    into: Option<PathBuf>,

    /// Look once and end, as it does with the stand-in
    #[arg(long)]
    once: bool,

    #[command(flatten)]
    mesh: MeshArgs,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(&Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Settings(text)) => failed(&text, ExitCode::from(2)),
        Err(Failure::NotRead(text)) => failed(&text, ExitCode::FAILURE),
    }
}

fn failed(text: &str, code: ExitCode) -> ExitCode {
    print(&mut io::stderr(), &format!("mesh_worker: {text}\n"), code)
}

/// Why it ended, in words for whoever ran it.
enum Failure {
    Settings(String),
    NotRead(String),
}

async fn run(arguments: &Arguments) -> Result<(), Failure> {
    let mesh = arguments.mesh.open().await?;
    let mut mailboxes = arguments.mailbox.clone();
    if mailboxes.is_empty() {
        if mesh.sandbox.is_none() {
            return Err(MailboxError::Missing("MESH_MAILBOX").into());
        }
        let stand_in = EMBEDDED_MAILBOXES.iter().map(|id| MailboxId::parse(id));
        mailboxes = stand_in.collect::<Result<_, _>>()?;
    }
    let into = Into::of(arguments, &mesh)?;
    let workers = mailboxes
        .iter()
        .map(|mailbox| Ok(Worker::new(mesh.client(mailbox)?, into.handler(mailbox)?)))
        .collect::<Result<Vec<_>, Failure>>()?;
    if mesh.sandbox.is_some() {
        feed(&mesh).await?;
    }
    if arguments.once || mesh.sandbox.is_some() {
        return once(&mailboxes, workers).await;
    }
    let mut all = Workers::new();
    for worker in workers {
        all = all.with(worker)?;
    }
    say("looking every five minutes, until Ctrl-C")?;
    all.run(async {
        // without a handler the signal ends the program, and what is under way comes again
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
        let _ = say("finishing the messages under way");
    })
    .await;
    Ok(())
}

/// Looks into each mailbox once.
async fn once(mailboxes: &[MailboxId], workers: Vec<Worker<ToFolder>>) -> Result<(), Failure> {
    let mut complaints = String::new();
    for (mailbox, mut worker) in mailboxes.iter().zip(workers) {
        loop {
            match worker.run_once().await {
                Ok(round) => {
                    say(&summary(mailbox, &round))?;
                    if round.failed > 0 || round.held_elsewhere {
                        let _ = write!(complaints, "messages of {mailbox} were left\n  ");
                    }
                    if !round.more {
                        break;
                    }
                }
                Err(error) => {
                    let why = with_causes(&error, ", because ");
                    let _ = write!(complaints, "{mailbox} could not be read: {why}\n  ");
                    break;
                }
            }
        }
    }
    match complaints.trim_end() {
        "" => Ok(()),
        complaints => Err(Failure::NotRead(complaints.to_owned())),
    }
}

fn summary(mailbox: &MailboxId, round: &Round) -> String {
    if round.held_elsewhere {
        return format!("{mailbox}: another worker reads it");
    }
    let (taken, left) = (round.acknowledged, round.failed + round.quarantined);
    format!("{mailbox}: {taken} taken and acknowledged, {left} left")
}

/// Where messages go.
struct Into {
    folder: PathBuf,
    /// Removed at the end.
    _temporary: Option<TempDir>,
}

impl Into {
    fn of(arguments: &Arguments, mesh: &OpenMesh) -> Result<Self, Failure> {
        match (&arguments.into, &mesh.sandbox) {
            (Some(folder), _) => Ok(Self {
                folder: folder.clone(),
                _temporary: None,
            }),
            (None, Some(_)) => {
                let temporary = tempfile::tempdir().map_err(|error| unusable(&error))?;
                Ok(Self {
                    folder: temporary.path().to_owned(),
                    _temporary: Some(temporary),
                })
            }
            (None, None) => Err(Failure::Settings("name a folder with --into".to_owned())),
        }
    }

    fn handler(&self, mailbox: &MailboxId) -> Result<ToFolder, Failure> {
        let folder = self.folder.join(mailbox.as_str());
        fs::create_dir_all(&folder).map_err(|error| unusable(&error))?;
        Ok(ToFolder {
            mailbox: mailbox.clone(),
            folder,
        })
    }
}

fn unusable(error: &io::Error) -> Failure {
    Failure::Settings(format!("the folder for messages cannot be used: {error}"))
}

/// Writes what comes into a folder. A message that comes again takes the place of itself.
struct ToFolder {
    mailbox: MailboxId,
    folder: PathBuf,
}

#[async_trait::async_trait]
impl Handler for ToFolder {
    async fn handle(&self, delivery: Delivery) -> Result<Receipt, HandlerError> {
        let mailbox = &self.mailbox;
        match delivery.incoming {
            Incoming::Data(download) => {
                let headers = download.headers();
                let id = headers.message_id().clone();
                let chunks = match headers.total_chunks() {
                    1 => "1 chunk".to_owned(),
                    chunks => format!("{chunks} chunks"),
                };
                let from = headers.from();
                let from = from.as_ref().map_or("an unknown mailbox", AsRef::as_ref);
                let from = plain(from);
                // the id is no path: it was checked as the name of a file
                let name = PairName::of_message(&id)?;
                let path = self.folder.join(name.as_str());
                let receipt = download.save(&path).await?;
                let bytes = fs::metadata(&path)?.len();
                say(&format!(
                    "{mailbox}: message {id} from {from}, {bytes} bytes in {chunks}"
                ))?;
                Ok(receipt)
            }
            Incoming::Report(report) => {
                let name = PairName::of_message(report.message_id())?;
                let path = self.folder.join(format!("{}.report", name.as_str()));
                let text = words(&report);
                write_whole(&self.folder, &path, &text)?;
                let first = text.lines().next().unwrap_or_default();
                say(&format!(
                    "{mailbox}: report {}: {first}",
                    report.message_id()
                ))?;
                Ok(report.handed_over())
            }
        }
    }
}

/// What a report says, its first line without anything of the message.
fn words(report: &Report) -> String {
    let about = report.about();
    let about = about.as_ref().map_or("a message", AsRef::as_ref);
    let mut text = format!("{} was not delivered", plain(about));
    if let Some(code) = report.code() {
        let _ = write!(text, ", code {code}: {}", code.meaning());
    }
    if let Some(local_id) = report.headers().local_id() {
        let _ = write!(text, "\nlocal id {}", plain(local_id));
    }
    text + "\n"
}

/// The file is there whole and on the disk, or not at all.
fn write_whole(folder: &Path, path: &Path, text: &str) -> io::Result<()> {
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    fs::File::open(folder)?.sync_all()
}

/// Gives the mailboxes of the stand-in something to read: three messages, and a report about one that
/// nobody collected.
async fn feed(mesh: &OpenMesh) -> Result<(), Failure> {
    let [first, second] = EMBEDDED_MAILBOXES;
    let client = mesh.client(&MailboxId::parse(first)?)?;
    let large = "a line of a long table of results\n".repeat(1_000_000);
    for (number, content) in ["a letter", "another letter", &large]
        .into_iter()
        .enumerate()
    {
        let content = content.to_owned().into_bytes();
        send(&client, second, &format!("letter-{}", number + 1), content).await?;
    }
    let lost = send(
        &client,
        "X26ABC3",
        "letter-4",
        b"nobody reads this".to_vec(),
    )
    .await?;
    if let Some(sandbox) = &mesh.sandbox {
        sandbox.mesh().expire(&lost);
    }
    Ok(())
}

async fn send(
    client: &Client,
    to: &str,
    local_id: &str,
    content: Vec<u8>,
) -> Result<String, Failure> {
    let workflow = WorkflowId::parse("TEST_WORKFLOW2")?;
    let message = OutgoingMessage::new(MailboxId::parse(to)?, workflow)
        .local_id(LocalId::parse(local_id)?)
        .chunk_size(nhs_mesh::ChunkSize::new(10_000_000)?)
        .compression(Compression::never());
    let sent = client.send_message(&message, content).await?;
    Ok(sent.message_id.to_string())
}

fn say(text: &str) -> io::Result<()> {
    writeln!(io::stdout(), "{text}")
}

impl From<MailboxError> for Failure {
    fn from(error: MailboxError) -> Self {
        Self::Settings(with_causes(&error, ", because "))
    }
}

impl From<nhs_mesh::InvalidValue> for Failure {
    fn from(invalid: nhs_mesh::InvalidValue) -> Self {
        Self::Settings(invalid.to_string())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::NotRead(error.to_string())
    }
}

impl From<nhs_mesh::Error> for Failure {
    fn from(error: nhs_mesh::Error) -> Self {
        match error.kind() {
            nhs_http::ErrorKind::Config => Self::Settings(error.to_string()),
            _ => Self::NotRead(with_causes(&error, ", because ")),
        }
    }
}
