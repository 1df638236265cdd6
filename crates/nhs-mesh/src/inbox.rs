//! The inbox from its first page to its last.

use std::collections::{HashSet, VecDeque};

use nhs_http::{Error, ErrorKind};

use crate::lookup::{self, InboxPage};
use crate::{ApiVersion, Client, InboxSearch, MessageId, endpoint};

/// The ids of the messages that wait, oldest first; made by [`Client::inbox`]. Each is given once.
///
/// ```no_run
/// use nhs_mesh::{Client, Error, InboxSearch};
///
/// async fn list(client: &Client) -> Result<(), Error> {
///     let mut inbox = client.inbox(&InboxSearch::new());
///     while let Some(id) = inbox.next().await {
///         println!("{}", id?);
///     }
///     Ok(())
/// }
/// ```
#[derive(Debug)]
pub struct Inbox {
    client: Client,
    search: InboxSearch,
    waiting: VecDeque<MessageId>,
    seen: HashSet<MessageId>,
    next: Next,
}

#[derive(Debug)]
enum Next {
    /// By this search.
    Search(InboxSearch),
    /// By this query, as a link has it.
    Link(String),
    End,
}

impl Inbox {
    pub(crate) fn new(client: Client, search: InboxSearch) -> Self {
        Self {
            client,
            next: Next::Search(search.clone()),
            search,
            waiting: VecDeque::new(),
            seen: HashSet::new(),
        }
    }

    /// The next id; `None` at the end. An error ends it.
    pub async fn next(&mut self) -> Option<Result<MessageId, Error>> {
        loop {
            if let Some(id) = self.waiting.pop_front() {
                return Some(Ok(id));
            }
            let page = match &self.next {
                Next::End => return None,
                Next::Search(search) => self.client.inbox_page(search).await,
                Next::Link(query) => self.linked(query).await,
            };
            if let Err(error) = page.and_then(|page| self.take(page)) {
                self.next = Next::End;
                return Some(Err(error));
            }
        }
    }

    fn take(&mut self, page: InboxPage) -> Result<(), Error> {
        let last = page.messages.last().cloned();
        let full = page.messages.len() >= self.search.page_size();
        let mut fresh = 0;
        for id in page.messages {
            if self.seen.insert(id.clone()) {
                self.waiting.push_back(id);
                fresh += 1;
            }
        }
        let next = match (page.next, self.client.version(), last) {
            (Some(link), ..) => Next::Link(self.query_of(&link)?),
            (None, ApiVersion::V1, Some(last)) if full && fresh > 0 => {
                Next::Search(self.search.behind(&last))
            }
            _ => Next::End,
        };
        if let (Next::Link(old), Next::Link(new)) = (&self.next, &next)
            && old == new
        {
            return Err(invalid("the next page of the inbox is the same page again"));
        }
        self.next = next;
        Ok(())
    }

    /// The query of a link to a page of this inbox. MESH gives paths; whose host they are on, and what
    /// stands before them at a proxy, is for the base URL to say.
    fn query_of(&self, link: &str) -> Result<String, Error> {
        let base = self.client.base_url();
        let url = base
            .join(link)
            .map_err(|_| invalid("the link to the next page is none"))?;
        let mailbox = self.client.mailbox().as_str();
        let path = url.path().to_ascii_uppercase();
        match url.query() {
            Some(query) if path.ends_with(&format!("/{mailbox}/INBOX")) => Ok(query.to_owned()),
            _ => Err(invalid("the link to the next page leads out of the inbox")),
        }
    }

    async fn linked(&self, query: &str) -> Result<InboxPage, Error> {
        let client = &self.client;
        let call = endpoint::inbox(client.version(), client.mailbox(), &InboxSearch::new());
        let mut url = call.url(client.base_url())?;
        url.set_query(Some(query));
        let at = nhs_http::Call::get(endpoint::INBOX, endpoint::INBOX_PATH)
            .accept(client.version().media_type())
            .at(url);
        client.read(at, lookup::inbox_page).await
    }
}

fn invalid(message: &'static str) -> Error {
    Error::new(ErrorKind::InvalidResponse, message).with_operation(endpoint::INBOX)
}
