//! All mailboxes and messages, what is due to happen to them, and how time makes it happen.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};

use super::auth::{Token, Used};
use super::content::Content;
use super::mailbox::{self, Mailbox};
use super::message::{Envelope, Failure, KEPT, MeshStatus, Message};
use super::options::{MeshOptions, OPT_OUT_MAILBOX, PDS_MAILBOX, Workflow};
use super::refusal::{DEACTIVATED, INACTIVE, NOT_COLLECTED, Refusal};
use super::responders;
use crate::people;
use crate::random::Random;
use crate::state::State;

pub(crate) struct Exchange {
    pub(super) shared_key: String,
    pub(super) limits: Limits,
    pub(super) mailboxes: BTreeMap<String, Mailbox>,
    pub(super) workflows: BTreeMap<String, Workflow>,
    /// By their place, which grows with every message.
    pub(super) messages: BTreeMap<u64, Message>,
    places: HashMap<String, u64>,
    next_place: u64,
    used: Used,
    agenda: BTreeMap<(DateTime<Utc>, u64), Due>,
    next_due: u64,
    pub(super) responder_delay: TimeDelta,
    pub(super) opted_out: BTreeSet<String>,
    /// What was checked for opt-outs before: sender and hash of the content.
    pub(super) checked: BTreeSet<(String, Vec<u8>)>,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    pub(super) body: u64,
    pub(super) smallest_chunk: u64,
    pub(super) message: u64,
}

/// What becomes of a message in time.
enum Due {
    LeaveInbox(u64),
    Delete(u64),
    Respond(u64),
}

impl fmt::Debug for Exchange {
    // neither passwords nor what is written in messages
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Exchange")
    }
}

impl Exchange {
    pub(crate) fn new(options: &MeshOptions, random: &Random) -> Self {
        let shared_key = options.shared_key.as_ref();
        let opted_out = options.opted_out.clone();
        Self {
            shared_key: shared_key.map_or_else(|| random.word(24), |key| key.0.clone()),
            limits: Limits {
                body: options.largest_body,
                smallest_chunk: options.smallest_chunk,
                message: options.largest_message,
            },
            mailboxes: mailbox::mailboxes(options, random),
            workflows: mailbox::workflows(options),
            messages: BTreeMap::new(),
            places: HashMap::new(),
            next_place: 0,
            used: Used::default(),
            agenda: BTreeMap::new(),
            next_due: 0,
            responder_delay: TimeDelta::from_std(options.responder_delay).unwrap_or(TimeDelta::MAX),
            opted_out: opted_out
                .unwrap_or_else(|| people::OPTED_OUT.map(str::to_owned).to_vec())
                .into_iter()
                .collect(),
            checked: BTreeSet::new(),
        }
    }

    /// Whether the `Authorization` header lets its bearer use this mailbox now.
    pub(super) fn authorise(
        &mut self,
        mailbox: &str,
        header: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<(), Refusal> {
        let token = Token::read(header, mailbox)?;
        let held = self.mailboxes.get(mailbox);
        let password = held.map(|mailbox| mailbox.of.password.as_str());
        self.used.accept(&token, password, &self.shared_key, now)?;
        if held.is_some_and(|mailbox| !mailbox.active) {
            return Err(Refusal::forbidden(INACTIVE));
        }
        Ok(())
    }

    /// Lets everything happen that is due by now, each thing at its own moment.
    pub(super) fn advance(&mut self, state: &State) {
        let now = state.now();
        while let Some(entry) = self.agenda.first_entry()
            && entry.key().0 <= now
        {
            let ((at, _), due) = entry.remove_entry();
            match due {
                Due::LeaveInbox(place) => self.leave_inbox(place, at, &state.random),
                Due::Delete(place) => self.delete(place, at),
                Due::Respond(place) => responders::respond(self, state, place, at),
            }
        }
    }

    fn schedule(&mut self, at: Option<DateTime<Utc>>, due: Due) {
        // what lies beyond the calendar never happens
        if let Some(at) = at {
            self.next_due += 1;
            self.agenda.insert((at, self.next_due), due);
        }
    }

    /// A new message, so far without content.
    pub(super) fn create(
        &mut self,
        random: &Random,
        sender: Option<&str>,
        recipient: &str,
        envelope: Envelope,
        total_chunks: u64,
        at: DateTime<Utc>,
    ) -> u64 {
        let mut id = message_id(random, at);
        while self.places.contains_key(&id) {
            id = message_id(random, at);
        }
        self.next_place += 1;
        let place = self.next_place;
        let message = Message {
            id: id.clone(),
            sender: sender.map(str::to_owned),
            recipient: recipient.to_owned(),
            envelope,
            is_report: sender.is_none(),
            total_chunks,
            chunks: Vec::new(),
            size: 0,
            status: MeshStatus::Uploading,
            created: at,
            accepted: None,
            acknowledged: None,
            failure: None,
        };
        self.places.insert(id, place);
        self.messages.insert(place, message);
        if let Some(sender) = sender.and_then(|sender| self.mailboxes.get_mut(sender)) {
            sender.sent.insert(place);
        }
        self.schedule(at.checked_add_signed(KEPT), Due::Delete(place));
        place
    }

    /// Puts a message that is complete into the inbox it is for; or tells its sender why that cannot be.
    pub(super) fn deliver(&mut self, place: u64, random: &Random, at: DateTime<Utc>) {
        let Some(message) = self.messages.get_mut(&place) else {
            return;
        };
        if !message.is_report && message.failure.is_some() {
            message.status = MeshStatus::Error;
            message.chunks.clear();
            self.report_failure(place, random, at, str::to_owned);
            return;
        }
        message.status = MeshStatus::Accepted;
        message.accepted = Some(at);
        let leaves = message.leaves_inbox();
        let recipient = message.recipient.clone();
        if let Some(mailbox) = self.mailboxes.get_mut(&recipient) {
            mailbox.inbox.insert(place);
            mailbox.received.insert(place);
        }
        self.schedule(Some(leaves), Due::LeaveInbox(place));
        if [OPT_OUT_MAILBOX, PDS_MAILBOX].contains(&recipient.as_str()) {
            let answered = at.checked_add_signed(self.responder_delay);
            self.schedule(answered, Due::Respond(place));
        }
    }

    /// Takes a message out of the inbox because its recipient has it.
    pub(super) fn acknowledge(&mut self, place: u64, at: DateTime<Utc>) {
        let Some(message) = self.messages.get_mut(&place) else {
            return;
        };
        message.status = MeshStatus::Acknowledged;
        message.acknowledged = Some(at);
        message.chunks.clear();
        if let Some(mailbox) = self.mailboxes.get_mut(&message.recipient) {
            mailbox.inbox.remove(&place);
        }
    }

    /// Takes a message out of the inbox because nobody came for it; its sender is told.
    pub(super) fn leave_inbox(&mut self, place: u64, at: DateTime<Utc>, random: &Random) {
        let Some(message) = self.messages.get_mut(&place) else {
            return;
        };
        if message.status != MeshStatus::Accepted {
            return;
        }
        message.status = MeshStatus::Undeliverable;
        message.chunks.clear();
        let recipient = self.mailboxes.get_mut(&message.recipient);
        let active = recipient.as_ref().is_some_and(|mailbox| mailbox.active);
        if let Some(mailbox) = recipient {
            mailbox.inbox.remove(&place);
        }
        if message.is_report {
            return;
        }
        let fault = if active { NOT_COLLECTED } else { DEACTIVATED };
        message.failure = Some(Failure::new(fault, at));
        self.report_failure(place, random, at, |subject| {
            if subject.is_empty() {
                "NDR".to_owned()
            } else {
                format!("NDR: {subject}")
            }
        });
    }

    /// Tells the sender of a message what went wrong with it.
    fn report_failure(
        &mut self,
        place: u64,
        random: &Random,
        at: DateTime<Utc>,
        subject: impl FnOnce(&str) -> String,
    ) {
        let Some(message) = self.messages.get(&place) else {
            return;
        };
        let (Some(sender), Some(failure)) = (message.sender.clone(), message.failure.clone())
        else {
            return;
        };
        let envelope = Envelope {
            workflow_id: message.envelope.workflow_id.clone(),
            local_id: message.envelope.local_id.clone(),
            subject: subject(&message.envelope.subject),
            ..Envelope::default()
        };
        let failure = Failure {
            linked_message_id: Some(message.id.clone()),
            ..failure
        };
        self.report(random, &sender, envelope, failure, at);
    }

    /// Puts a report into an inbox.
    pub(super) fn report(
        &mut self,
        random: &Random,
        to: &str,
        envelope: Envelope,
        failure: Failure,
        at: DateTime<Utc>,
    ) -> u64 {
        let place = self.create(random, None, to, envelope, 0, at);
        if let Some(report) = self.messages.get_mut(&place) {
            report.failure = Some(failure);
        }
        self.deliver(place, random, at);
        place
    }

    /// A message in one piece, from one mailbox to another.
    pub(super) fn post(
        &mut self,
        random: &Random,
        from: &str,
        to: &str,
        envelope: Envelope,
        content: Content,
        at: DateTime<Utc>,
    ) -> u64 {
        let place = self.create(random, Some(from), to, envelope, 1, at);
        if let Some(message) = self.messages.get_mut(&place) {
            message.size = content.len();
            message.chunks.push(content);
        }
        self.deliver(place, random, at);
        place
    }

    fn delete(&mut self, place: u64, at: DateTime<Utc>) {
        let Some(message) = self.messages.get(&place) else {
            return;
        };
        if let Some(later) = message.accepted.and_then(|at| at.checked_add_signed(KEPT))
            && later > at
        {
            self.schedule(Some(later), Due::Delete(place));
            return;
        }
        self.places.remove(&message.id);
        self.messages.remove(&place);
        for mailbox in self.mailboxes.values_mut() {
            mailbox.inbox.remove(&place);
            mailbox.received.remove(&place);
            mailbox.sent.remove(&place);
        }
    }

    /// Forgets all messages; mailboxes, workflows and tokens that were used stay.
    pub(super) fn forget_messages(&mut self) {
        self.messages.clear();
        self.places.clear();
        self.agenda.clear();
        self.checked.clear();
        for mailbox in self.mailboxes.values_mut() {
            mailbox.inbox.clear();
            mailbox.received.clear();
            mailbox.sent.clear();
        }
    }

    pub(super) fn place(&self, message_id: &str) -> Option<u64> {
        self.places.get(message_id).copied()
    }

    pub(super) fn message(&self, message_id: &str) -> Option<(u64, &Message)> {
        let place = self.place(message_id)?;
        Some((place, self.messages.get(&place)?))
    }

    pub(super) fn name_of(&self, mailbox: &str) -> &str {
        let mailbox = self.mailboxes.get(mailbox);
        mailbox.map_or("", |mailbox| mailbox.of.name.as_str())
    }

    pub(super) fn ods_code_of(&self, mailbox: &str) -> &str {
        let mailbox = self.mailboxes.get(mailbox);
        mailbox.map_or("", |mailbox| mailbox.of.ods_code.as_str())
    }
}

/// An id as the live service makes them: the moment to the microsecond, and six hexadecimal digits.
pub(super) fn message_id(random: &Random, at: DateTime<Utc>) -> String {
    format!(
        "{}_{:06X}",
        at.format("%Y%m%d%H%M%S%6f"),
        random.next() & 0xFF_FFFF
    )
}
