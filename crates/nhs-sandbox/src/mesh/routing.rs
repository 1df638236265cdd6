//! Messages addressed to a patient's practice: `GPPROVIDER_<NHS number>_<date of birth>_<surname>`.
//!
//! Whether there is such a patient, and where the practice takes its messages, turns out after the message was accepted: what
//! goes wrong is reported, never answered.

use super::envelope::Sent;
use super::exchange::Exchange;
use super::mailbox::ROUTED;
use super::refusal::{
    Fault, INVALID_NHS_NUMBER, NO_MAILBOX, OTHER_DEMOGRAPHICS, SEVERAL_MAILBOXES,
    UNKNOWN_NHS_NUMBER,
};
use crate::pds::{Traced, Untraced};
use crate::state::State;

const ROUTE: &str = "GPPROVIDER_";

/// Where a message goes.
pub(super) enum Destination {
    Mailbox(String),
    /// Nowhere, and what its sender is told.
    Nowhere(Fault),
}

pub(super) fn is_routed(sent: &Sent) -> bool {
    sent.to.starts_with(ROUTE) && ROUTED.contains(&sent.envelope.workflow_id.as_str())
}

pub(super) fn destination(exchange: &Exchange, state: &State, sent: &Sent) -> Destination {
    if !is_routed(sent) {
        return Destination::Mailbox(sent.to.clone());
    }
    match practice_mailbox(exchange, state, sent) {
        Ok(mailbox) => Destination::Mailbox(mailbox),
        Err(fault) => Destination::Nowhere(fault),
    }
}

fn practice_mailbox(exchange: &Exchange, state: &State, sent: &Sent) -> Result<String, Fault> {
    let mut parts = sent
        .to
        .strip_prefix(ROUTE)
        .unwrap_or_default()
        .splitn(3, '_');
    let mut part = || parts.next().unwrap_or_default();
    let (number, born, surname) = (part(), part(), part());
    let patient = state
        .register
        .traced(number)
        .map_err(|untraced| match untraced {
            Untraced::Malformed => INVALID_NHS_NUMBER,
            Untraced::Unknown | Untraced::Invalidated => UNKNOWN_NHS_NUMBER,
        })?;
    let Traced { family, .. } = &patient;
    if patient.born != born || family.to_uppercase() != surname.to_uppercase() {
        return Err(OTHER_DEMOGRAPHICS);
    }
    let workflow = exchange
        .workflows
        .get(&sent.envelope.workflow_id)
        .ok_or(NO_MAILBOX)?;
    let mut found = exchange.mailboxes.values().filter(|mailbox| {
        mailbox.active
            && mailbox.of.ods_code == patient.practice
            && workflow.may_receive(&mailbox.of.id)
    });
    let mailbox = found.next().ok_or(NO_MAILBOX)?;
    if found.next().is_some() {
        return Err(SEVERAL_MAILBOXES);
    }
    Ok(mailbox.of.id.clone())
}
