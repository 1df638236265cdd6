//! All people the sandbox knows, and how one of them is retrieved.

use http::header;
use nhs_fhir_core::identifier::NhsNumber;

use super::person::{Person, Sensitivity};
use super::{Outcome, people, render};
use crate::answer::Answer;

#[derive(Debug)]
pub(crate) struct Register(Vec<Person>);

impl Register {
    pub(crate) fn new() -> Self {
        Self(people::all())
    }

    /// What a search may match, each with the record that it gives then: another one when the matched
    /// record was merged into it. Nothing leads to an invalidated record.
    pub(super) fn searchable(&self) -> impl Iterator<Item = (&Person, &Person)> {
        self.0
            .iter()
            .filter_map(|person| Some((person, self.find(person.number).ok()?)))
    }

    /// The record that `id` leads to, which has another number when `id` was merged into it.
    pub(super) fn find(&self, id: &str) -> Result<&Person, Outcome> {
        // spaces, which the parser passes over, have no place in a path
        let well_formed = id.len() == 10 && NhsNumber::parse(id).is_ok();
        if !well_formed {
            return Err(Outcome::invalid_resource_id());
        }
        let mut number = id;
        // each step leads to another record, so a chain is never longer than the register
        for _ in 0..self.0.len() {
            let person = self
                .0
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

    pub(super) fn retrieve(&self, id: &str) -> Result<Answer, Outcome> {
        let person = self.find(id)?;
        Ok(Answer::fhir(&render::whole(person))
            .with(header::ETAG, &format!("W/\"{}\"", person.version)))
    }
}
