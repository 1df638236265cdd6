//! What a check makes of a message: whether it is an answer, to which file, and what follows.

use std::time::SystemTime;

use nhs_fhir_core::identifier::NhsNumber;

use super::state::{self, CheckFile, State};
use super::{FileFault, Incoming, Kind, OptOutCheck, Reception};
use crate::MessageId;
use crate::opt_out::{AnswerFault, ClearedFile, JobRecord, JobStatus, answer};

impl OptOutCheck {
    /// Takes in a message that was received, in any order and any number of times.
    ///
    /// # Errors
    ///
    /// If it belongs to this check and is no answer that can be relied on. The check stays as it was,
    /// or the file is marked as failed; nobody is cleared by it.
    pub fn receive(
        &mut self,
        incoming: &Incoming<'_>,
        now: SystemTime,
    ) -> Result<Reception, AnswerFault> {
        match incoming.kind {
            Kind::Report { linked, code } => Ok(self.report(incoming, linked, code)),
            Kind::Data {
                from,
                subject,
                body,
            } => self.data(incoming, from, subject, body, now),
        }
    }

    fn report(
        &mut self,
        incoming: &Incoming<'_>,
        linked: Option<&str>,
        code: Option<&str>,
    ) -> Reception {
        let by_link = |file: &&mut CheckFile| {
            linked.is_some() && file.state.message_id().map(MessageId::as_str) == linked
        };
        let by_local_id = |file: &&mut CheckFile| {
            incoming.workflow_id == self.service.workflow_id.as_str() && file.has(incoming.local_id)
        };
        let Some(file) = self
            .files
            .iter_mut()
            .find(|file| by_link(file) || by_local_id(file))
        else {
            return Reception::NotOurs;
        };
        if file.state.is_over() {
            return Reception::Known;
        }
        let fault = FileFault::Undelivered {
            code: code.map(Into::into),
        };
        file.state = State::Failed {
            fault: fault.clone(),
        };
        Reception::Failed(fault)
    }

    fn data(
        &mut self,
        incoming: &Incoming<'_>,
        from: &str,
        subject: &str,
        body: &[u8],
        now: SystemTime,
    ) -> Result<Reception, AnswerFault> {
        if incoming.workflow_id != self.service.workflow_id.as_str() {
            return Ok(Reception::NotOurs);
        }
        let Some(file) = self
            .files
            .iter_mut()
            .find(|file| file.has(incoming.local_id))
        else {
            return Ok(Reception::NotOurs);
        };
        if !from
            .trim()
            .eq_ignore_ascii_case(self.service.recipient.as_str())
        {
            return Err(AnswerFault::ForeignSender);
        }
        match answer::read(subject, body)? {
            answer::Answer::Job(job) => file.job(job),
            answer::Answer::InvalidNumbers => Ok(file.refuse(FileFault::InvalidNumbers)),
            answer::Answer::List(list) => file.list(list, now),
        }
    }
}

impl CheckFile {
    pub(super) fn has(&self, local_id: &str) -> bool {
        self.reference.as_str() == local_id.trim()
    }

    fn job(&mut self, job: JobRecord) -> Result<Reception, AnswerFault> {
        if job.local_id().is_some_and(|local_id| !self.has(local_id)) {
            return Err(AnswerFault::OtherUpload);
        }
        if self.state.is_over() {
            return Ok(Reception::Known);
        }
        if let Some(stage) = job.failed_stage() {
            return Ok(self.refuse(FileFault::NotPassed(stage.name.clone())));
        }
        if *job.status() == JobStatus::Failed {
            return Ok(self.refuse(FileFault::JobFailed));
        }
        self.state.note_job();
        Ok(Reception::Job(job))
    }

    fn refuse(&mut self, fault: FileFault) -> Reception {
        if self.state.is_over() {
            return Reception::Known;
        }
        self.state = State::Failed {
            fault: fault.clone(),
        };
        Reception::Failed(fault)
    }

    fn list(&mut self, list: Vec<NhsNumber>, now: SystemTime) -> Result<Reception, AnswerFault> {
        let (asked, since) = match &self.state {
            State::Waiting { asked } => (asked, now),
            State::Sending { asked, since } | State::Sent { asked, since, .. } => (asked, *since),
            State::Cleared { cleared, .. } => {
                if state::same_people(cleared, &list) {
                    return Ok(Reception::Known);
                }
                self.state = State::Failed {
                    fault: FileFault::Contradiction,
                };
                return Err(AnswerFault::Contradiction);
            }
            State::Failed { .. } => return Err(AnswerFault::AfterRefusal),
        };
        answer::all_asked(&list, asked)?;
        let answer = ClearedFile {
            asked: asked.clone(),
            cleared: list,
            // a clock that went back while the answer was awaited must not clear for longer
            as_of: since.min(now),
        };
        self.state = State::Cleared {
            as_of: answer.as_of,
            cleared: answer.cleared.clone(),
        };
        Ok(Reception::Cleared(answer))
    }
}
