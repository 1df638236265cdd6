//! The reads of the suite: of patients whom nobody writes to, searches for them, and organisations.

use nhs_http::Call;
use nhs_sandbox::{organisations, people};
use serde_json::Value;

use crate::chance::Chance;

/// Nobody writes to these.
pub(crate) const READ: [&str; 8] = [
    people::FULL_RECORD,
    people::SUPERSEDED,
    people::RETAINED,
    people::RESTRICTED,
    people::NULL_ADDRESS_LINES,
    people::DEREGISTERED,
    people::NO_FIXED_ABODE,
    people::MUCH_CHANGED,
];

const SEARCHES: [[(&str, &str); 3]; 3] = [
    [
        ("family", "Huxtable"),
        ("given", "Prudence"),
        ("birthdate", "eq1949-06-18"),
    ],
    [
        ("family", "Balq*"),
        ("gender", "male"),
        ("birthdate", "eq1977-05-30"),
    ],
    [
        ("family", "Thackwray"),
        ("given", "Rosalind"),
        ("birthdate", "eq1956-04-11"),
    ],
];

const ORGANISATIONS: [&str; 3] = [
    organisations::TRUST,
    organisations::PRACTICE,
    organisations::SITE,
];

/// One of the reads of the suite.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Read {
    Patient(usize),
    Search(usize),
    Organisation(usize),
}

impl Read {
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        let patients = (0..READ.len()).map(Self::Patient);
        let searches = (0..SEARCHES.len()).map(Self::Search);
        let organisations = (0..ORGANISATIONS.len()).map(Self::Organisation);
        patients.chain(searches).chain(organisations)
    }

    pub(crate) fn draw(chance: &mut Chance) -> Self {
        let all: Vec<Self> = Self::all().collect();
        chance.one_of(&all)
    }

    pub(crate) fn call(self) -> Call {
        match self {
            Self::Patient(index) => Call::get("pds.patient.get", "/Patient/{id}")
                .param("id", READ[index])
                .patient(READ[index]),
            Self::Search(index) => SEARCHES[index].iter().fold(
                Call::get("pds.patient.search", "/Patient"),
                |call, (name, value)| call.query(name, value),
            ),
            Self::Organisation(index) => Call::get("ods.organization.get", "/Organization/{code}")
                .param("code", ORGANISATIONS[index]),
        }
    }
}

/// An answer without what differs each time.
pub(crate) fn settled(body: &[u8]) -> Option<Value> {
    let mut answer: Value = serde_json::from_slice(body).ok()?;
    let members = answer.as_object_mut()?;
    if members.get("resourceType")? == "Bundle" {
        members.remove("id");
        members.remove("timestamp");
    }
    Some(answer)
}
