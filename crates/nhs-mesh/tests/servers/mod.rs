//! The two stand-ins that the same tests run against: ours in the process, and NHS's own over mutual TLS.

use nhs_http::bytes::Bytes;
use nhs_mesh::{
    Client, ClientBuilder, Download, Environment, Inbox, InboxSearch, Incoming, MailboxId,
    MessageId, OutgoingMessage, Received, Report, WorkflowFilter, WorkflowId,
};
use nhs_sandbox::{MeshOptions, Sandbox};

pub(crate) const ONE: &str = "X26ABC1";
pub(crate) const TWO: &str = "X26ABC2";
pub(crate) const THREE: &str = "X26ABC3";

/// One test for each of the two servers.
macro_rules! on_both {
    ($($name:ident),* $(,)?) => {
        mod ours {
            $(#[tokio::test]
            async fn $name() {
                super::$name(crate::servers::Server::ours().await).await;
            })*
        }

        mod mesh_sandbox {
            $(#[tokio::test]
            async fn $name() {
                let Some(server) = crate::servers::Server::mesh_sandbox() else { return };
                super::$name(server).await;
            })*
        }
    };
}
pub(crate) use on_both;

/// A server, and a workflow that is the test's own: NHS's stand-in is shared by all tests.
pub(crate) struct Server {
    url: String,
    sandbox: Option<Sandbox>,
    pub(crate) workflow: WorkflowId,
}

/// A text that no other test and no other run has.
pub(crate) fn unique(beginning: &str) -> String {
    use nhs_http::Runtime;
    format!("{beginning}{}", nhs_http::SystemRuntime.unique_id())
}

fn variable(name: &str) -> String {
    let name = format!("NHS_MESH_SANDBOX{name}");
    std::env::var(&name).unwrap_or_else(|_| panic!("{name} is not set; .ci/mesh-sandbox sets it"))
}

fn file(name: &str) -> Vec<u8> {
    std::fs::read(variable(name)).unwrap()
}

impl Server {
    /// Ours, with chunks of any size.
    pub(crate) async fn ours() -> Self {
        Self::with(MeshOptions::default().smallest_chunk(0), Sandbox::builder()).await
    }

    pub(crate) async fn with(options: MeshOptions, builder: nhs_sandbox::Builder) -> Self {
        let workflow = unique("W-");
        let all = [ONE, TWO, THREE];
        let options = options.workflow(workflow.as_str(), all, all);
        let sandbox = builder.mesh(options).start().await.unwrap();
        Self {
            url: sandbox.mesh().url().to_owned(),
            sandbox: Some(sandbox),
            workflow: WorkflowId::parse(&workflow).unwrap(),
        }
    }

    /// NHS's own; none, and said so, when it does not run. Where `CI` is `true` it must.
    pub(crate) fn mesh_sandbox() -> Option<Self> {
        match std::env::var("NHS_MESH_SANDBOX") {
            Ok(url) => Some(Self {
                url,
                sandbox: None,
                workflow: WorkflowId::parse(&unique("W-")).unwrap(),
            }),
            Err(_) if std::env::var("CI").as_deref() == Ok("true") => {
                panic!("NHS_MESH_SANDBOX is not set; run the tests with .ci/mesh-sandbox")
            }
            Err(_) => {
                eprintln!("skipped: no mesh-sandbox; run the tests with .ci/mesh-sandbox");
                None
            }
        }
    }

    /// Our own stand-in, if it is that.
    pub(crate) fn sandbox(&self) -> Option<&Sandbox> {
        self.sandbox.as_ref()
    }

    pub(crate) fn is_ours(&self) -> bool {
        self.sandbox.is_some()
    }

    /// Where the server listens.
    pub(crate) fn port(&self) -> u16 {
        self.url.rsplit(':').next().unwrap().parse().unwrap()
    }

    /// A builder for a client of a mailbox, with the right password and certificate.
    pub(crate) fn builder(&self, mailbox: &str) -> ClientBuilder {
        self.builder_at(mailbox, self.port())
    }

    /// The same by way of another port.
    pub(crate) fn builder_at(&self, mailbox: &str, port: u16) -> ClientBuilder {
        let host = self.url.rsplit_once(':').unwrap().0;
        let environment = Environment::custom(format!("{host}:{port}")).unwrap();
        let builder = Client::builder(environment, id(mailbox));
        match &self.sandbox {
            Some(sandbox) => builder
                .password(sandbox.mesh().mailbox(mailbox).unwrap().password())
                .shared_key(sandbox.mesh().shared_key()),
            None => builder
                .password(variable("_PASSWORD"))
                .shared_key(variable("_SHARED_KEY"))
                .root_certificate_pem(file("_CA"))
                .tls_identity_pem(identity("_CERT", "_KEY")),
        }
    }

    pub(crate) fn client(&self, mailbox: &str) -> Client {
        self.builder(mailbox).build().unwrap()
    }

    /// A message of the test's workflow.
    pub(crate) fn message(&self, to: &str) -> OutgoingMessage {
        OutgoingMessage::new(id(to), self.workflow.clone())
    }

    /// A search for the messages of this test alone.
    pub(crate) fn search(&self) -> InboxSearch {
        InboxSearch::new().workflow(WorkflowFilter::is(&self.workflow).unwrap())
    }

    /// The messages of this test that wait.
    pub(crate) async fn waiting(&self, client: &Client) -> Vec<MessageId> {
        all(client.inbox(&self.search())).await
    }
}

/// A builder for NHS's stand-in that has neither certificate nor roots.
pub(crate) fn bare(server: &Server) -> ClientBuilder {
    let environment = Environment::custom(&server.url).unwrap();
    Client::builder(environment, id(ONE))
        .password(variable("_PASSWORD"))
        .shared_key(variable("_SHARED_KEY"))
}

pub(crate) fn authority() -> Vec<u8> {
    file("_CA")
}

/// A client's certificate and key in one PEM.
pub(crate) fn identity(certificate: &str, key: &str) -> Vec<u8> {
    [file(certificate), b"\n".to_vec(), file(key)].concat()
}

pub(crate) fn id(mailbox: &str) -> MailboxId {
    MailboxId::parse(mailbox).unwrap()
}

pub(crate) async fn all(mut inbox: Inbox) -> Vec<MessageId> {
    let mut ids = Vec::new();
    while let Some(id) = inbox.next().await {
        ids.push(id.unwrap());
    }
    ids
}

pub(crate) async fn download(client: &Client, id: &MessageId) -> Download {
    match client.retrieve(id).await.unwrap() {
        Incoming::Data(download) => *download,
        Incoming::Report(report) => panic!("{report:?}"),
    }
}

pub(crate) async fn report(client: &Client, id: &MessageId) -> Report {
    match client.retrieve(id).await.unwrap() {
        Incoming::Report(report) => *report,
        Incoming::Data(download) => panic!("{download:?}"),
    }
}

/// The whole content.
pub(crate) async fn read(client: &Client, id: &MessageId) -> (Bytes, Received) {
    let download = download(client, id).await;
    download.read_to_bytes(1 << 30).await.unwrap()
}

/// A runtime on which waits take no time, at the present moment. Each makes ids of its own, for a strict
/// server takes no token twice.
pub(crate) fn at_once() -> std::sync::Arc<nhs_http::testing::ManualRuntime> {
    at(std::time::SystemTime::now())
}

pub(crate) fn at(time: std::time::SystemTime) -> std::sync::Arc<nhs_http::testing::ManualRuntime> {
    use nhs_http::Runtime;
    let runtime = nhs_http::testing::ManualRuntime::at(time);
    std::sync::Arc::new(runtime.with_seed(nhs_http::SystemRuntime.random()))
}

/// So many bytes, half of which repeat.
pub(crate) fn content(length: usize) -> Bytes {
    let mut state = 7_u32;
    let mut bytes = Vec::with_capacity(length);
    while bytes.len() < length {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        bytes.extend_from_slice(&state.to_be_bytes());
        bytes.extend_from_slice(b"text");
    }
    bytes.truncate(length);
    bytes.into()
}
