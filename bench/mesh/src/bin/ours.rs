//! nhs-mesh: `ours PHASE URL COUNT [gzip] [FILE]`. It prints the seconds that the phase took, and the peak of memory.

use std::error::Error;
use std::time::Instant;

use mesh_bench::{content, number, told, word};
use nhs_mesh::source::FileSource;
use nhs_mesh::{Client, Compression, Environment, Incoming, InboxSearch, MailboxId, MessageId, OutgoingMessage, WorkflowId};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (phase, url, count, gzip) = (word(1), word(2), number(3), word(4) == "gzip");
    let client = Client::builder(Environment::custom(&url)?, MailboxId::parse("X26ABC1")?)
        .password("password")
        .shared_key("TestKey")
        .build()?;
    let compression = if gzip { Compression::always() } else { Compression::never() };
    let message =
        OutgoingMessage::new(MailboxId::parse("X26ABC2")?, WorkflowId::parse("TEST_WORKFLOW")?).compression(compression);
    client.handshake().await?;
    let start = Instant::now();
    match phase.as_str() {
        "send" => {
            let letter = content(1024);
            for _ in 0..count {
                client.send_message(&message, letter.clone()).await?;
            }
        }
        "receive" => {
            let search = InboxSearch::new();
            let mut received = 0;
            while received < count {
                let page = client.inbox_page(&search).await?;
                for id in page.messages {
                    let Incoming::Data(download) = client.retrieve(&id).await? else { return Err("a report".into()) };
                    let (_, whole) = download.read_to_bytes(4096).await?;
                    client.acknowledge(whole.handed_over()).await?;
                    received += 1;
                }
            }
        }
        "send-large" => {
            client.upload(&message, FileSource::open(word(5)).await?).send().await?;
        }
        "receive-large" => {
            let id = format!("{}{count}", if gzip { "G" } else { "L" });
            let Incoming::Data(download) = client.retrieve(&MessageId::parse(&id)?).await? else {
                return Err("a report".into());
            };
            let whole = download.write_to(&mut tokio::io::sink()).await?;
            assert_eq!(whole.bytes(), count);
            client.acknowledge(whole.handed_over()).await?;
        }
        _ => return Err("no such phase".into()),
    }
    println!("{}", told(start));
    Ok(())
}
