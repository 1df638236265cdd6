//! All people the sandbox knows, how one of them is retrieved, and how their records are written.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard};

use http::header;
use nhs_fhir_core::identifier::NhsNumber;
use serde_json::Value;

use super::person::{Person, Sensitivity};
use super::records::Records;
use super::search::Subject;
use super::{Outcome, people, render};
use crate::access::Mode;
use crate::answer::{Answer, Put};
use crate::request::Request;
use crate::state::lock;

pub(crate) struct Register {
    people: Vec<Person>,
    records: Mutex<Records>,
}

impl fmt::Debug for Register {
    // whoever was written stays out
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Register")
    }
}

impl Register {
    pub(crate) fn new() -> Self {
        Self {
            people: people::all(),
            records: Mutex::default(),
        }
    }

    /// What a search may match, as it is now, each with the number of the record that it gives then: another one when the
    /// matched record was merged into it. Nothing leads to an invalidated record.
    pub(super) fn searchable(&self, records: &Records) -> Vec<Subject> {
        let mut subjects = Vec::new();
        for person in &self.people {
            let Ok(given) = self.find(person.number) else {
                continue;
            };
            let hidden = [person, given]
                .iter()
                .any(|held| held.sensitivity != Sensitivity::Unrestricted);
            let subject = match records.resource(person.number) {
                Some(resource) => {
                    let subject = Subject::of_record(person.number, &resource);
                    subject.with_history_of(person)
                }
                None => Subject::of_person(person, given.number),
            };
            let former = records.former(person.number);
            subjects.push(subject.with_former(former).hidden(hidden));
        }
        let known = |number: &str| self.people.iter().any(|person| person.number == number);
        for (number, resource) in records.resources().filter(|(number, _)| !known(number)) {
            let subject = Subject::of_record(number, resource);
            subjects.push(subject.with_former(records.former(number)));
        }
        subjects
    }

    /// The record that `id` leads to, which has another number when `id` was merged into it.
    pub(super) fn find(&self, id: &str) -> Result<&Person, Outcome> {
        check_number(id)?;
        let mut number = id;
        // each step leads to another record, so a chain is never longer than the register
        for _ in 0..self.people.len() {
            let person = self
                .people
                .iter()
                .find(|person| person.number == number)
                .ok_or_else(Outcome::not_found)?;
            match person.merged_into {
                Some(next) => number = next,
                None if person.sensitivity == Sensitivity::Invalidated => {
                    return Err(Outcome::invalidated());
                }
                None => return Ok(person),
            }
        }
        Err(Outcome::not_found())
    }

    pub(super) fn records(&self) -> MutexGuard<'_, Records> {
        lock(&self.records)
    }

    pub(super) fn retrieve(&self, id: &str, mode: &Mode) -> Result<Answer, Outcome> {
        let (mut resource, version) = self.current(&self.records(), id)?;
        if mode.is_privileged()
            && let Ok(person) = self.find(id)
            && person.sensitivity == Sensitivity::Restricted
        {
            // sensitive records are not updated, so what is held is what they began with
            resource = versioned(Arc::new(render::in_full(person)), version);
        }
        Ok(record_answer(&resource, version))
    }

    /// The record that `id` leads to and its version, with all that was written to it.
    pub(super) fn current(&self, records: &Records, id: &str) -> Result<(Value, u32), Outcome> {
        check_number(id)?;
        if let Some(resource) = records.resource(id) {
            let version = records.version(id).unwrap_or(1);
            return Ok((versioned(resource, version), version));
        }
        let person = self.find(id)?;
        let version = records.version(person.number).unwrap_or(person.version);
        let resource = records
            .resource(person.number)
            .unwrap_or_else(|| Arc::new(render::whole(person)));
        Ok((versioned(resource, version), version))
    }

    /// Whether the record of exactly this number may be written.
    pub(super) fn check_writable(&self, records: &Records, id: &str) -> Result<(), Outcome> {
        check_number(id)?;
        if records.resource(id).is_some() {
            return Ok(());
        }
        if self.find(id)?.number != id {
            return Err(Outcome::forbidden_update(
                "Update Failed - NHS No. supplied has been superseded in a merge",
            ));
        }
        Ok(())
    }

    /// Whether the record of this number keeps anything back.
    pub(super) fn is_sensitive(&self, number: &str) -> bool {
        self.people.iter().any(|person| {
            person.number == number && person.sensitivity != Sensitivity::Unrestricted
        })
    }

    /// All records that can be read, as they are now.
    pub(super) fn all(&self, records: &Records) -> Vec<Arc<Value>> {
        let unwritten = self.people.iter().filter(|person| {
            records.resource(person.number).is_none()
                && self
                    .find(person.number)
                    .is_ok_and(|found| found.number == person.number)
        });
        let written = records
            .resources()
            .map(|(_, resource)| Arc::clone(resource));
        unwritten
            .map(|person| Arc::new(render::whole(person)))
            .chain(written)
            .collect()
    }

    /// Whether anyone has or had this number.
    pub(super) fn is_taken(&self, records: &Records, number: &str) -> bool {
        records.resource(number).is_some()
            || self.people.iter().any(|person| person.number == number)
    }

    /// Makes a write, unless the same request has made it before: then what was said before is said again.
    pub(super) fn once(
        &self,
        request: &Request,
        write: impl FnOnce(&mut Records) -> Result<Answer, Outcome>,
    ) -> Result<Answer, Outcome> {
        let mut records = self.records();
        if let Some(answer) = records.answer_to(request) {
            return Ok(answer);
        }
        let answer = write(&mut records)?;
        records.keep_answer(request, &answer);
        Ok(answer)
    }

    /// The version of the record that a number leads to; none for nobody's number.
    pub(crate) fn version(&self, number: &str) -> Option<u32> {
        let (_, version) = self.current(&self.records(), number).ok()?;
        Some(version)
    }

    pub(crate) fn applied_writes(&self, number: &str) -> u64 {
        self.records().applied(number)
    }

    pub(crate) fn forget_request_ids(&self) {
        self.records().forget_answers();
    }
}

/// A record as retrievals and updates give it.
pub(super) fn record_answer(resource: &Value, version: u32) -> Answer {
    Answer::fhir(resource).with(header::ETAG, &format!("W/\"{version}\""))
}

/// The resource with its version in it.
pub(super) fn versioned(resource: Arc<Value>, version: u32) -> Value {
    let mut resource = Arc::unwrap_or_clone(resource);
    if let Some(meta) = resource.get_mut("meta") {
        meta.put("versionId", Value::String(version.to_string()));
    }
    resource
}

fn check_number(id: &str) -> Result<(), Outcome> {
    // spaces, which the parser passes over, have no place in a path
    let well_formed = id.len() == 10 && NhsNumber::parse(id).is_ok();
    well_formed
        .then_some(())
        .ok_or_else(Outcome::invalid_resource_id)
}
