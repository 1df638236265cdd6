//! Mailboxes and workflows: who there is, and who may send what to whom.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::options::{MeshOptions, OPT_OUT_MAILBOX, PDS_MAILBOX, Workflow};
use super::refusal::{Refusal, SENDER_NOT_ALLOWED, WORKFLOW_NOT_REGISTERED};
use crate::organisations;
use crate::random::Random;

/// A mailbox, with the password that its owner signs tokens with. `Debug` does not show the password.
#[derive(Clone)]
pub struct MeshMailbox {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) ods_code: String,
    pub(super) password: String,
}

impl MeshMailbox {
    /// A mailbox of the organisation with this ODS code. Ids are in upper case, whatever is given; the name is the id until
    /// [`named`](Self::named) gives another.
    pub fn new(
        id: impl Into<String>,
        ods_code: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        let id = id.into().to_uppercase();
        Self {
            name: id.clone(),
            id,
            ods_code: ods_code.into(),
            password: password.into(),
        }
    }

    /// Gives the mailbox a name, which lookups and tracking show.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// The mailbox id, such as `X26ABC1`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The name that lookups show.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The ODS code of the organisation it belongs to.
    pub fn ods_code(&self) -> &str {
        &self.ods_code
    }

    /// The password that tokens are signed with.
    pub fn password(&self) -> &str {
        &self.password
    }
}

impl fmt::Debug for MeshMailbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MeshMailbox")
            .field("id", &self.id)
            .field("ods_code", &self.ods_code)
            .finish_non_exhaustive()
    }
}

/// A mailbox and what lies in it, by the places of its messages.
pub(super) struct Mailbox {
    pub(super) of: MeshMailbox,
    pub(super) active: bool,
    /// Ready to be collected, oldest first.
    pub(super) inbox: BTreeSet<u64>,
    /// Everything that was ever delivered here and is still kept.
    pub(super) received: BTreeSet<u64>,
    pub(super) sent: BTreeSet<u64>,
}

/// What there is, whatever else is asked for: the three of NHS's own sandbox, those that answer, and one practice.
const USUAL: [(&str, &str, &str); 6] = [
    ("X26ABC1", "TESTMB1", "X26"),
    ("X26ABC2", "TESTMB2", "X26"),
    ("X26ABC3", "TESTMB3", "X27"),
    (OPT_OUT_MAILBOX, "National Data Opt-out check", "X26"),
    (PDS_MAILBOX, "PDS trace", "X26"),
    (
        "Z97001OT001",
        "Tannery Lane Surgery",
        organisations::PRACTICE,
    ),
];
const TEST_MAILBOXES: [&str; 3] = ["X26ABC1", "X26ABC2", "X26ABC3"];

/// Workflows whose messages may be addressed to a patient's practice, wherever that is.
pub(super) const ROUTED: [&str; 11] = [
    "TOC_FHIR_IP_DISCH",
    "TOC_FHIR_MH_DISCH",
    "TOC_FHIR_EC_DISCH",
    "TOC_FHIR_OP_ATTEN",
    "TOC_OUTP_ATT_DMS",
    "GPFED_CONSULT_REPORT",
    "GPFED_CONSULT_REPORT_ACK",
    "GPCONNECT_UPDATE_RECORD",
    "GPCONNECT_UPDATE_RECORD_ACK",
    "GPCONNECT_SEND_DOCUMENT",
    "GPCONNECT_SEND_DOCUMENT_ACK",
];
pub(super) const OPT_OUT_WORKFLOW: &str = "SPINE_NTT_UPHOLDING";
pub(super) const TRACE_WORKFLOW: &str = "SPINE_PDS_MESH_V1";
pub(super) const LEGACY_TRACE_WORKFLOW: &str = "SPINE_MPTPHASE4_TRACE";

pub(super) fn mailboxes(options: &MeshOptions, random: &Random) -> BTreeMap<String, Mailbox> {
    let usual = USUAL
        .map(|(id, name, ods_code)| MeshMailbox::new(id, ods_code, random.word(12)).named(name));
    let all = usual.into_iter().chain(options.mailboxes.iter().cloned());
    all.map(|of| {
        let mailbox = Mailbox {
            active: true,
            inbox: BTreeSet::new(),
            received: BTreeSet::new(),
            sent: BTreeSet::new(),
            of,
        };
        (mailbox.of.id.clone(), mailbox)
    })
    .collect()
}

pub(super) fn workflows(options: &MeshOptions) -> BTreeMap<String, Workflow> {
    let [one, two, three] = TEST_MAILBOXES;
    let practice = "Z97001OT001";
    let workflow = |id: &str, senders: &[&str], receivers: &[&str]| Workflow {
        id: id.to_owned(),
        senders: senders.iter().map(|id| (*id).to_owned()).collect(),
        receivers: receivers.iter().map(|id| (*id).to_owned()).collect(),
    };
    let mut all = vec![
        workflow("TEST_WORKFLOW", &[one], &[two]),
        workflow("TEST_WORKFLOW_ACK", &[two], &[one, three]),
        workflow("TEST_WORKFLOW2", &[one], &[one, two, three]),
    ];
    for (id, responder) in [
        (OPT_OUT_WORKFLOW, OPT_OUT_MAILBOX),
        (TRACE_WORKFLOW, PDS_MAILBOX),
        (LEGACY_TRACE_WORKFLOW, PDS_MAILBOX),
    ] {
        // answers come back under the same workflow
        let everyone = [one, two, three, responder];
        all.push(workflow(id, &everyone, &everyone));
    }
    for id in ROUTED {
        all.push(if id.ends_with("_ACK") {
            workflow(id, &[practice], &TEST_MAILBOXES)
        } else {
            workflow(id, &TEST_MAILBOXES, &[practice])
        });
    }
    all.extend(options.workflows.iter().cloned());
    all.into_iter()
        .map(|workflow| (workflow.id.clone(), workflow))
        .collect()
}

impl Workflow {
    fn takes_part(&self, mailbox: &str) -> bool {
        self.may_send(mailbox) || self.may_receive(mailbox)
    }

    fn may_send(&self, mailbox: &str) -> bool {
        self.senders.iter().any(|id| id == mailbox)
    }

    pub(super) fn may_receive(&self, mailbox: &str) -> bool {
        self.receivers.iter().any(|id| id == mailbox)
    }
}

/// Whether the sender may send messages of the workflow, and, where it is known, the recipient may receive them.
pub(super) fn check_rights(
    workflow: Option<&Workflow>,
    sender: &str,
    recipient: Option<&str>,
) -> Result<(), Refusal> {
    let not_registered = || Refusal::unsendable(WORKFLOW_NOT_REGISTERED);
    let workflow = workflow.ok_or_else(not_registered)?;
    if !workflow.takes_part(sender) {
        return Err(not_registered());
    }
    if !workflow.may_send(sender) {
        return Err(Refusal::unsendable(SENDER_NOT_ALLOWED));
    }
    match recipient {
        Some(recipient) if !workflow.may_receive(recipient) => Err(not_registered()),
        _ => Ok(()),
    }
}
