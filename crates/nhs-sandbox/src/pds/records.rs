//! What writes have made of the records: new resources and versions, and the answers that a request sent again is given.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::Arc;

use serde_json::Value;

use super::update::rules::items;
use crate::answer::Answer;
use crate::request::Request;

/// How many answers are kept for requests that come again.
const ANSWERS: usize = 10_000;

/// Items of a record's lists that are no longer in it, each once.
#[derive(Default)]
pub(super) struct Former {
    pub(super) names: Vec<Value>,
    pub(super) addresses: Vec<Value>,
    pub(super) contacts: Vec<Value>,
}

impl Former {
    fn keep(&mut self, before: &Value, after: &Value) {
        let lists = [
            ("name", &mut self.names),
            ("address", &mut self.addresses),
            ("telecom", &mut self.contacts),
        ];
        for (list, kept) in lists {
            let gone = items(before, list)
                .iter()
                .filter(|item| !items(after, list).contains(item));
            for item in gone {
                if !kept.contains(item) {
                    kept.push(item.clone());
                }
            }
        }
    }
}

#[derive(Default)]
pub(super) struct Records {
    /// Records changed or created, whole, by NHS number; the version in them may have been passed.
    resources: BTreeMap<String, Arc<Value>>,
    versions: BTreeMap<String, u32>,
    coverages: BTreeMap<String, Arc<Value>>,
    /// What was in the lists of records and was changed or removed since; only searches with history still see it.
    former: BTreeMap<String, Former>,
    /// How many writes were made to each record.
    applied: BTreeMap<String, u64>,
    answers: HashMap<String, Answer>,
    /// The keys of the answers, oldest first.
    order: VecDeque<String>,
}

impl Records {
    /// The record as writes have left it; none when there were none.
    pub(super) fn resource(&self, number: &str) -> Option<Arc<Value>> {
        self.resources.get(number).cloned()
    }

    pub(super) fn resources(&self) -> impl Iterator<Item = (&str, &Arc<Value>)> {
        self.resources
            .iter()
            .map(|(number, resource)| (number.as_str(), resource))
    }

    /// What the record of this number held once.
    pub(super) fn former(&self, number: &str) -> Option<&Former> {
        self.former.get(number)
    }

    pub(super) fn version(&self, number: &str) -> Option<u32> {
        self.versions.get(number).copied()
    }

    pub(super) fn coverage(&self, number: &str) -> Option<Arc<Value>> {
        self.coverages.get(number).cloned()
    }

    pub(super) fn applied(&self, number: &str) -> u64 {
        self.applied.get(number).copied().unwrap_or_default()
    }

    /// Keeps a record as it is now, and of what it was before the names, addresses and contacts that it has no more.
    pub(super) fn put_resource(
        &mut self,
        number: &str,
        version: u32,
        before: Option<&Value>,
        resource: Value,
    ) {
        if let Some(before) = before {
            let former = self.former.entry(number.to_owned()).or_default();
            former.keep(before, &resource);
        }
        self.resources.insert(number.to_owned(), Arc::new(resource));
        self.count(number, version);
    }

    pub(super) fn put_coverage(&mut self, number: &str, version: u32, coverage: Value) {
        self.coverages.insert(number.to_owned(), Arc::new(coverage));
        self.count(number, version);
    }

    fn count(&mut self, number: &str, version: u32) {
        self.versions.insert(number.to_owned(), version);
        *self.applied.entry(number.to_owned()).or_default() += 1;
    }

    /// What the same request was told when it was first made.
    pub(super) fn answer_to(&self, request: &Request) -> Option<Answer> {
        self.answers.get(&key(request)).cloned()
    }

    pub(super) fn keep_answer(&mut self, request: &Request, answer: &Answer) {
        let key = key(request);
        self.order.push_back(key.clone());
        self.answers.insert(key, answer.clone());
        if self.order.len() > ANSWERS
            && let Some(oldest) = self.order.pop_front()
        {
            self.answers.remove(&oldest);
        }
    }

    /// As after a night: a request sent again is taken for a new one.
    pub(super) fn forget_answers(&mut self) {
        self.answers.clear();
        self.order.clear();
    }
}

/// What a request is known by when it comes again. Its body is not looked at.
fn key(request: &Request) -> String {
    let id = request.header("x-request-id").unwrap_or_default();
    format!(
        "{} {} {}",
        id.to_ascii_lowercase(),
        request.method,
        request.path
    )
}
