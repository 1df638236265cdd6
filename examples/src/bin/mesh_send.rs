//! Sends a file, or what comes from standard input, to a mailbox of MESH.

use std::fmt::Write as _;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use nhs_examples::mailbox::{
    EMBEDDED_MAILBOXES, MAILBOX_HELP, MailboxArgs, MailboxError, OpenMailbox,
};
use nhs_examples::terminal::{plain, print, with_causes};
use nhs_mesh::source::{FileSource, Spooled};
use nhs_mesh::{
    Checksum, ChunkSize, Client, Compression, Incoming, LocalId, MailboxId, MessageId,
    OutgoingMessage, SentMessage, Subject, Tracking, TrackingStatus, UploadFault, UploadJournal,
    WorkflowId,
};

const EXAMPLES: &str = "\
Examples, against the embedded stand-in, which also shows what the recipient got:
  mesh_send                                    a small text
  mesh_send letters.zip --journal letters.journal --track
  tar c letters | mesh_send - --to X26ABC3 --workflow TEST_WORKFLOW2 --compress

With --journal, run the same command again after it was stopped: it goes on behind the last chunk that
MESH accepted, and sends nothing twice.

Exit code: 0 if the message was sent, 1 if not, 2 if the command line or a setting is wrong.";

/// What is sent if no file is given.
const SAMPLE: &str = "A letter about nobody, for the recipient in the stand-in.\n";

/// Send a file to a mailbox of the Message Exchange for Social Care and Health (MESH)
#[derive(Parser)]
#[command(name = "mesh_send", after_help = format!("{MAILBOX_HELP}\n\n{EXAMPLES}"))]
struct Arguments {
    /// The file, or - for standard input; a small text for the stand-in unless given
    file: Option<PathBuf>,

    /// The mailbox to send to; X26ABC2 of the stand-in unless given
    #[arg(long, value_name = "ID")]
    to: Option<MailboxId>,

    /// The workflow; TEST_WORKFLOW of the stand-in unless given
    #[arg(long, value_name = "ID")]
    workflow: Option<WorkflowId>,

    /// What it is about, without patient data
    #[arg(long)]
    subject: Option<Subject>,

    /// Your own reference, another for each message; made up unless given
    #[arg(long, value_name = "ID")]
    local_id: Option<LocalId>,

    /// Compress it on its way, unless it is compressed already
    #[arg(long)]
    compress: bool,

    /// How many bytes go into one request
    #[arg(long, value_name = "BYTES", value_parser = chunk_size)]
    chunk_size: Option<ChunkSize>,

    /// Where to keep how far the upload is, to go on after a stop. It holds nothing of the message
    #[arg(long, value_name = "FILE", requires = "file")]
    journal: Option<PathBuf>,

    /// Ask at the end what has become of the message
    #[arg(long)]
    track: bool,

    /// Send nothing, and ask what has become of an earlier message
    #[arg(long, value_name = "MESSAGE_ID", conflicts_with_all = ["file", "to", "journal", "track"])]
    status: Option<MessageId>,

    #[command(flatten)]
    mailbox: MailboxArgs,
}

fn chunk_size(text: &str) -> Result<ChunkSize, String> {
    let bytes = text.parse().map_err(|_| "not a number".to_owned())?;
    ChunkSize::new(bytes).map_err(|invalid| invalid.to_string())
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(&Arguments::parse()).await {
        Ok(text) => print(&mut io::stdout(), &text, ExitCode::SUCCESS),
        Err(Failure::Settings(text)) => failed(&text, ExitCode::from(2)),
        Err(Failure::NotSent(text)) => failed(&text, ExitCode::FAILURE),
    }
}

fn failed(text: &str, code: ExitCode) -> ExitCode {
    print(&mut io::stderr(), &format!("mesh_send: {text}\n"), code)
}

/// Why nothing was sent, in words for whoever asked.
enum Failure {
    Settings(String),
    NotSent(String),
}

async fn run(arguments: &Arguments) -> Result<String, Failure> {
    if let Some(id) = &arguments.status {
        let mailbox = arguments.mailbox.open().await?;
        return tracked(&mailbox.client.track(id).await?);
    }
    let content = Content::open(arguments).await?;
    let mailbox = arguments.mailbox.open().await?;
    let message = message(arguments, &mailbox, &content).await?;
    let sent = send(arguments, &mailbox.client, &message, content).await?;
    let mut report = told(&sent);
    if mailbox.mesh.sandbox.is_some() {
        report += &received(arguments, &mailbox, &sent).await?;
    }
    if arguments.track {
        report += &tracked(&mailbox.client.track(&sent.message_id).await?)?;
    }
    Ok(report)
}

/// What is to be sent.
enum Content {
    Sample,
    File(FileSource),
    /// Of standard input, which cannot be read again.
    Input(Spooled),
}

impl Content {
    async fn open(arguments: &Arguments) -> Result<Self, Failure> {
        let unreadable = |error: io::Error| Failure::Settings(format!("the file: {error}"));
        match arguments.file.as_deref() {
            None if arguments.mailbox.mesh.is_embedded() => Ok(Self::Sample),
            None => Err(Failure::Settings(
                "name a file, or - for standard input".to_owned(),
            )),
            Some(path) if path.as_os_str() == "-" => {
                if arguments.journal.is_some() {
                    let text = "--journal is for a file, standard input cannot be read again";
                    return Err(Failure::Settings(text.to_owned()));
                }
                let spooled = Spooled::read(tokio::io::stdin(), std::env::temp_dir()).await;
                spooled.map(Self::Input).map_err(unreadable)
            }
            Some(path) => {
                let file = FileSource::open(path).await;
                file.map(Self::File).map_err(unreadable)
            }
        }
    }
}

async fn message(
    arguments: &Arguments,
    mailbox: &OpenMailbox,
    content: &Content,
) -> Result<OutgoingMessage, Failure> {
    let missing = |what: &str| Failure::Settings(format!("name {what}"));
    let is_embedded = mailbox.mesh.sandbox.is_some();
    let to = match &arguments.to {
        Some(to) => to.clone(),
        None if is_embedded => MailboxId::parse(EMBEDDED_MAILBOXES[1])?,
        None => return Err(missing("the recipient with --to")),
    };
    let workflow = match &arguments.workflow {
        Some(workflow) => workflow.clone(),
        None if is_embedded => WorkflowId::parse("TEST_WORKFLOW")?,
        None => return Err(missing("the workflow with --workflow")),
    };
    let checksum = match content {
        Content::Sample => Checksum::sha256_of(&nhs_http::bytes::Bytes::from(SAMPLE)).await,
        Content::File(file) => Checksum::sha256_of(file).await,
        Content::Input(input) => Checksum::sha256_of(input).await,
    };
    let checksum = checksum.map_err(|error| Failure::NotSent(format!("the file: {error}")))?;
    let mut message = OutgoingMessage::new(to, workflow).checksum(checksum);
    if let Some(subject) = &arguments.subject {
        message = message.subject(subject.clone());
    }
    if let Some(local_id) = &arguments.local_id {
        message = message.local_id(local_id.clone());
    }
    if arguments.compress {
        message = message.compression(Compression::above(0));
    }
    if let Some(chunk_size) = arguments.chunk_size {
        message = message.chunk_size(chunk_size);
    }
    Ok(message)
}

async fn send(
    arguments: &Arguments,
    client: &Client,
    message: &OutgoingMessage,
    content: Content,
) -> Result<SentMessage, Failure> {
    let journal = match &arguments.journal {
        Some(path) => Some(UploadJournal::open(path).await?),
        None => None,
    };
    let upload = match content {
        Content::Sample => client.upload(message, nhs_http::bytes::Bytes::from(SAMPLE)),
        Content::File(file) => client.upload(message, file),
        Content::Input(input) => client.upload(message, input),
    };
    let bar = bar();
    let told = bar.clone();
    let mut upload = upload.on_progress(move |progress| {
        told.set_length(progress.total);
        told.set_position(progress.bytes);
    });
    if let Some(journal) = &journal {
        upload = upload.journal(journal);
    }
    let sent = upload.send().await;
    bar.finish_and_clear();
    let sent = sent?;
    if let Some(journal) = journal {
        // a program of one's own notes the message id where it outlasts a crash, and then
        journal.forget().await?;
    }
    Ok(sent)
}

fn told(sent: &SentMessage) -> String {
    let chunks = match sent.chunks {
        1 => "1 chunk".to_owned(),
        chunks => format!("{chunks} chunks"),
    };
    let id = plain(sent.message_id.as_str());
    let recovered = match sent.recovered {
        true => ", found again after its answer was lost",
        false => "",
    };
    format!("sent {} bytes in {chunks} as {id}{recovered}\n", sent.bytes)
}

/// What the recipient in the stand-in got: it reads the message and acknowledges it.
async fn received(
    arguments: &Arguments,
    mailbox: &OpenMailbox,
    sent: &SentMessage,
) -> Result<String, Failure> {
    let to = match &arguments.to {
        Some(to) => to.clone(),
        None => MailboxId::parse(EMBEDDED_MAILBOXES[1])?,
    };
    let recipient = mailbox.mesh.client(&to)?;
    let Incoming::Data(download) = recipient.retrieve(&sent.message_id).await? else {
        return Err(Failure::NotSent("a report came in its place".to_owned()));
    };
    let received = download.write_to(&mut tokio::io::sink()).await?;
    let (bytes, checksum) = (received.bytes(), received.checksum());
    let receipt = received.handed_over();
    recipient.acknowledge(receipt).await?;
    let checksum = match checksum {
        nhs_mesh::ChecksumVerdict::Matches => "whose checksum matches",
        _ => "whose checksum was not checked",
    };
    Ok(format!(
        "{to} got {bytes} bytes, {checksum}, and acknowledged them\n"
    ))
}

fn tracked(tracking: &Tracking) -> Result<String, Failure> {
    let status = match tracking.status() {
        Some(TrackingStatus::Uploading) => "chunks of it are still to come",
        Some(TrackingStatus::Accepted) => "it waits in the recipient's inbox",
        Some(TrackingStatus::Acknowledged) => "the recipient has taken it",
        Some(TrackingStatus::Undeliverable) => "it could not be delivered",
        Some(TrackingStatus::Error) => "it failed",
        _ => "MESH gives a status that is not known here",
    };
    let mut text = format!("tracked: {status}");
    if let Some(code) = tracking.status_code() {
        let _ = write!(text, ", code {code}: {}", code.meaning());
    }
    text.push('\n');
    Ok(text)
}

fn bar() -> ProgressBar {
    let style = ProgressStyle::with_template("{wide_bar} {bytes} of {total_bytes}, {eta} left");
    // hidden where standard error is no terminal
    ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::stderr())
        .with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
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

impl From<nhs_mesh::Unacknowledged> for Failure {
    fn from(unacknowledged: nhs_mesh::Unacknowledged) -> Self {
        nhs_mesh::Error::from(unacknowledged).into()
    }
}

impl From<nhs_mesh::Error> for Failure {
    fn from(error: nhs_mesh::Error) -> Self {
        let mut text = with_causes(&error, "\n  because ");
        if let Some(code) = nhs_mesh::ErrorCode::of(&error) {
            let _ = write!(text, "\n  code {code}: {}", code.meaning());
        }
        if let Some(UploadFault::Interrupted { .. }) = UploadFault::of(&error) {
            text += "\n  run the same command again, it goes on there if it has a --journal";
        }
        Self::NotSent(text)
    }
}
