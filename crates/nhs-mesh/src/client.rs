//! The client of one mailbox: what MESH can do, each call a method.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use nhs_fhir_core::identifier::OdsCode;
use nhs_http::{Call, Error, ErrorKind, Response, RetryPolicy, Runtime};
use serde_json::Value;
use url::Url;

use crate::builder::ClientBuilder;
use crate::error::unless_refused;
use crate::lookup::{self, FoundMailbox, InboxCount, InboxPage, Ping, RichPage};
use crate::outgoing::{self, OutgoingMessage, SentMessage};
use crate::receipt::{Receipt, Unacknowledged};
use crate::source::Source;
use crate::tracking::{self, Tracked, Tracking};
use crate::{
    ApiVersion, ClientInfo, Environment, HandshakeTimer, Inbox, InboxSearch, Incoming, LocalId,
    MailboxId, MessageHeaders, MessageId, RichSearch, Upload, WorkflowId, download, endpoint,
};

/// A client of MESH for one mailbox. Clones share connections, token count and the handshake's timer.
///
/// ```no_run
/// use nhs_mesh::{Client, Environment, Incoming, InboxSearch, MailboxId};
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder(Environment::Integration, MailboxId::parse("X26ABC1")?)
///     .password(std::env::var("MESH_PASSWORD")?)
///     .shared_key(std::env::var("MESH_SHARED_KEY")?)
///     .tls_identity_pem(std::fs::read("client.pem")?)
///     .root_certificate_pem(std::fs::read("nhs-root.pem")?)
///     .build()?;
/// client.handshake_if_due().await?;
///
/// let mut inbox = client.inbox(&InboxSearch::new());
/// while let Some(id) = inbox.next().await {
///     match client.retrieve(&id?).await? {
///         Incoming::Data(download) => {
///             let name = format!("in/{}", download.headers().message_id());
///             client.acknowledge(download.save(name).await?).await?;
///         }
///         Incoming::Report(report) => {
///             println!("{:?}", report.code());
///             client.acknowledge(report.handed_over()).await?;
///         }
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    http: nhs_http::Client,
    mailbox: MailboxId,
    version: ApiVersion,
    info: ClientInfo,
    handshake: Arc<HandshakeTimer>,
    transfer_time: Duration,
}

impl Client {
    /// A builder for a client of that mailbox.
    pub fn builder(environment: Environment, mailbox: MailboxId) -> ClientBuilder {
        ClientBuilder::new(&environment, mailbox)
    }

    pub(crate) fn new(
        http: nhs_http::Client,
        mailbox: MailboxId,
        version: ApiVersion,
        info: ClientInfo,
        transfer_time: Duration,
    ) -> Self {
        Self {
            http,
            mailbox,
            version,
            info,
            handshake: Arc::new(HandshakeTimer::new()),
            transfer_time,
        }
    }

    /// Whether the service is there. Needs no token.
    ///
    /// # Errors
    ///
    /// Those of [`Client::send`].
    pub async fn ping(&self) -> Result<Ping, Error> {
        self.read(endpoint::ping(self.version), lookup::ping).await
    }

    /// Tells MESH that the mailbox is in use and by which software. Due once in 24 hours.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Forbidden`] if token or mailbox are not accepted;
    /// [`ErrorCode`](crate::ErrorCode) says which.
    pub async fn handshake(&self) -> Result<(), Error> {
        let call = endpoint::handshake(self.version, &self.mailbox, &self.info);
        unless_refused(self.send(call).await?)?;
        self.handshake.done(self.runtime().as_ref());
        Ok(())
    }

    /// Makes a handshake if none was made by this client, or a clone, in the last 24 hours. Gives
    /// whether it was due.
    ///
    /// # Errors
    ///
    /// Those of [`Client::handshake`].
    pub async fn handshake_if_due(&self) -> Result<bool, Error> {
        let due = self.handshake.is_due(self.runtime().as_ref());
        if due {
            self.handshake().await?;
        }
        Ok(due)
    }

    /// One page of the inbox, oldest message first.
    ///
    /// # Errors
    ///
    /// Those of [`Client::send`].
    pub async fn inbox_page(&self, search: &InboxSearch) -> Result<InboxPage, Error> {
        let call = endpoint::inbox(self.version, &self.mailbox, search);
        self.read(call, lookup::inbox_page).await
    }

    /// The ids of all messages of the inbox, page by page. Nothing is sent until the first is asked for.
    #[must_use]
    pub fn inbox(&self, search: &InboxSearch) -> Inbox {
        Inbox::new(self.clone(), search.clone())
    }

    /// How many messages wait. MESH would rather have the inbox listed.
    ///
    /// # Errors
    ///
    /// Those of [`Client::send`].
    pub async fn count(&self) -> Result<InboxCount, Error> {
        let call = endpoint::count(self.version, &self.mailbox);
        self.read(call, lookup::count).await
    }

    /// The headers of a message, without its content.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`] if there is no such message, [`ErrorKind::Rejected`] with
    /// [`ErrorCode::NoLongerAvailable`](crate::ErrorCode::NoLongerAvailable) if it was acknowledged.
    pub async fn head(&self, id: &MessageId) -> Result<MessageHeaders, Error> {
        let call = endpoint::head(self.version, &self.mailbox, id);
        let response = self.send(call).await?;
        download::headers(response.headers(), id)
    }

    /// Begins to read a message or report. The content is read from what comes back.
    ///
    /// # Errors
    ///
    /// As for [`Client::head`].
    pub async fn retrieve(&self, id: &MessageId) -> Result<Incoming, Error> {
        download::begin(self, id).await
    }

    /// Takes a message out of the inbox, for good. Only a message that was read to its end and handed over
    /// yields the receipt for it.
    ///
    /// # Errors
    ///
    /// [`Unacknowledged`], which gives the receipt back: to acknowledge again does no harm.
    pub async fn acknowledge(&self, receipt: Receipt) -> Result<(), Unacknowledged> {
        if receipt.mailbox() != &self.mailbox {
            let message = "the receipt is for a message of another mailbox";
            let error = Error::new(ErrorKind::InvalidRequest, message);
            return Err(Unacknowledged::new(error, receipt));
        }
        let id = receipt.message_id();
        let call = endpoint::acknowledge(self.version, &self.mailbox, id);
        match self.send(call).await.and_then(unless_refused) {
            Ok(_) => Ok(()),
            Err(error) => Err(Unacknowledged::new(error, receipt)),
        }
    }

    /// Sends a message whose content is in memory. Larger content goes by [`Client::upload`].
    ///
    /// # Errors
    ///
    /// Those of [`Upload::send`].
    pub async fn send_message(
        &self,
        message: &OutgoingMessage,
        content: impl Into<nhs_http::bytes::Bytes>,
    ) -> Result<SentMessage, Error> {
        self.upload(message, content.into()).send().await
    }

    /// An upload of content from any source. Nothing is sent until [`Upload::send`].
    pub fn upload<'a>(&'a self, message: &'a OutgoingMessage, source: impl Source) -> Upload<'a> {
        Upload::new(self, message, outgoing::shared(source))
    }

    /// What has become of a message that this mailbox sent. Not to be asked often.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`] if this mailbox sent no such message.
    pub async fn track(&self, id: &MessageId) -> Result<Tracking, Error> {
        let call = endpoint::track(self.version, &self.mailbox, id);
        let response = unless_refused(self.send(call).await?)?;
        Tracking::read(&response).map_err(|_| tracking::unreadable(response))
    }

    /// What has become of the message with this local id, if one message has it.
    ///
    /// # Errors
    ///
    /// Those of [`Client::send`]; that there are none or several is no error.
    pub async fn track_by_local_id(&self, local_id: &LocalId) -> Result<Tracked, Error> {
        let call = endpoint::track_by_local_id(self.version, &self.mailbox, local_id);
        tracking::tracked(self.send(call).await.and_then(unless_refused))
    }

    /// The mailboxes of an organisation that take a workflow; empty if there are none. Needs no token.
    ///
    /// # Errors
    ///
    /// Those of [`Client::send`].
    pub async fn endpoint_lookup(
        &self,
        organisation: &OdsCode,
        workflow: &WorkflowId,
    ) -> Result<Vec<FoundMailbox>, Error> {
        let call = endpoint::endpoint_lookup(self.version, organisation, workflow);
        self.read(call, lookup::mailboxes).await
    }

    /// All mailboxes that take a workflow; empty if there are none. Needs no token.
    ///
    /// # Errors
    ///
    /// Those of [`Client::send`].
    pub async fn workflow_search(&self, workflow: &WorkflowId) -> Result<Vec<FoundMailbox>, Error> {
        let call = endpoint::workflow_search(self.version, workflow);
        self.read(call, lookup::mailboxes).await
    }

    /// Messages of the inbox with more about each, acknowledged ones included. NHS England's stand-in
    /// answers; the specification does not name it.
    ///
    /// # Errors
    ///
    /// Those of [`Client::send`].
    pub async fn rich_inbox(&self, search: &RichSearch) -> Result<RichPage, Error> {
        let call = endpoint::rich_inbox(&self.mailbox, search);
        self.read(call, lookup::rich_page).await
    }

    /// The same of the outbox.
    ///
    /// # Errors
    ///
    /// Those of [`Client::send`].
    pub async fn rich_outbox(&self, search: &RichSearch) -> Result<RichPage, Error> {
        let call = endpoint::rich_outbox(&self.mailbox, search);
        self.read(call, lookup::rich_page).await
    }

    /// Sends any call below `/messageexchange`, through the same token, retries and audit: for what has no
    /// method here.
    ///
    /// # Errors
    ///
    /// Whatever [`ErrorKind`] lists: everything but a whole 2xx answer is an error.
    pub async fn send(&self, call: Call) -> Result<Response, Error> {
        self.http.send(call).await
    }

    /// The mailbox.
    #[must_use]
    pub fn mailbox(&self) -> &MailboxId {
        &self.mailbox
    }

    /// The version of the API.
    #[must_use]
    pub fn version(&self) -> ApiVersion {
        self.version
    }

    /// The base URL of the API.
    #[must_use]
    pub fn base_url(&self) -> &Url {
        self.http.base()
    }

    pub(crate) fn runtime(&self) -> &Arc<dyn Runtime> {
        self.http.runtime()
    }

    /// Sends a call whose body is large.
    pub(crate) async fn transfer(&self, call: Call) -> Result<Response, Error> {
        self.http.send(self.timed(call)).await
    }

    /// Sends a call whose answer is large.
    pub(crate) async fn open(&self, call: Call) -> Result<nhs_http::Streamed, Error> {
        self.http.open(self.timed(call)).await
    }

    fn timed(&self, call: Call) -> Call {
        let attempts = RetryPolicy::default().max_attempts;
        let total = self.transfer_time.saturating_mul(attempts);
        call.attempt_timeout(self.transfer_time)
            .total_timeout(total)
    }

    /// Sends a call and reads its JSON.
    pub(crate) async fn read<T>(
        &self,
        call: Call,
        read: impl Fn(&Value) -> Option<T>,
    ) -> Result<T, Error> {
        let response = unless_refused(self.send(call).await?)?;
        match lookup::json(&response).and_then(|value| read(&value)) {
            Some(value) => Ok(value),
            None => Err(tracking::unreadable(response)),
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("http", &self.http)
            .field("mailbox", &self.mailbox)
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}
