//! A directory that can be changed amid a walk: what the mirror is tried against.

use std::sync::{Arc, Mutex};

use nhs_ods::Client;
use serde_json::{Value, json};
use wiremock::{Request, ResponseTemplate};

use crate::{PATH, answer, bundle, linked, number, service};

/// The codes, ids and days that a directory has.
#[derive(Clone, Default)]
pub(crate) struct Directory {
    /// Code and day of the last change.
    pub(crate) organizations: Vec<(String, String)>,
    /// Id and the codes at both ends.
    pub(crate) affiliations: Vec<(String, String, String)>,
    pub(crate) version: String,
    pub(crate) deleted: Vec<String>,
    pub(crate) unrelated: Vec<String>,
    pub(crate) roles_deleted: Vec<String>,
}

type Change = Box<dyn Fn(&mut Directory) + Send>;

#[derive(Default)]
struct State {
    directory: Directory,
    /// Pages that were asked for.
    pages: usize,
    /// Called before the page of that number; 0 for every page.
    changes: Vec<(usize, Change)>,
}

/// A service of a directory, and the hand that changes it.
#[derive(Clone, Default)]
pub(crate) struct Hand(Arc<Mutex<State>>);

impl Hand {
    /// A directory of so many organisations, each related to the next one, and a client of it.
    pub(crate) async fn of(size: usize) -> (Self, wiremock::MockServer, Client) {
        let hand = Self::default();
        hand.change(|directory| {
            directory.version = "2024-11-01".to_owned();
            for place in 0..size {
                directory.add(&code(place), "2024-10-01");
                directory.relate(place, &code(place), &code((place + 1) % size));
            }
        });
        let served = hand.clone();
        let (server, client) = service(move |request: &Request| served.serve(request)).await;
        (hand, server, client)
    }

    pub(crate) fn change(&self, change: impl Fn(&mut Directory)) {
        change(&mut self.0.lock().unwrap().directory);
    }

    pub(crate) fn directory(&self) -> Directory {
        self.0.lock().unwrap().directory.clone()
    }

    /// Changes the directory just before the page of that number is given, counted from now; with 0, before
    /// every page.
    pub(crate) fn before_page(
        &self,
        page: usize,
        change: impl Fn(&mut Directory) + Send + 'static,
    ) {
        let mut state = self.0.lock().unwrap();
        let page = if page == 0 { 0 } else { state.pages + page };
        state.changes.push((page, Box::new(change)));
    }

    pub(crate) fn leave_alone(&self) {
        self.0.lock().unwrap().changes.clear();
    }

    fn serve(&self, request: &Request) -> ResponseTemplate {
        let mut state = self.0.lock().unwrap();
        let state = &mut *state;
        let kind = request.url.path().strip_prefix(PATH).unwrap();
        let counts = value(request, "_summary").as_deref() == Some("count");
        if (kind == "/Organization" || kind == "/OrganizationAffiliation") && !counts {
            state.pages += 1;
            for (page, change) in &state.changes {
                if *page == 0 || *page == state.pages {
                    change(&mut state.directory);
                }
            }
        }
        answer(200, &state.directory.give(request, kind, counts))
    }
}

pub(crate) fn code(place: usize) -> String {
    format!("Z{place:04}")
}

impl Directory {
    pub(crate) fn add(&mut self, code: &str, day: &str) {
        self.organizations.push((code.to_owned(), day.to_owned()));
    }

    pub(crate) fn relate(&mut self, id: usize, from: &str, to: &str) {
        let id = (900_000 + id).to_string();
        self.affiliations.push((id, from.to_owned(), to.to_owned()));
    }

    pub(crate) fn codes(&self) -> Vec<String> {
        let mut codes: Vec<String> = self
            .organizations
            .iter()
            .map(|held| held.0.clone())
            .collect();
        codes.sort();
        codes
    }

    pub(crate) fn ids(&self) -> Vec<String> {
        let mut ids: Vec<String> = self
            .affiliations
            .iter()
            .map(|held| held.0.clone())
            .collect();
        ids.sort();
        ids
    }

    fn give(&self, request: &Request, kind: &str, counts: bool) -> Value {
        let listed = |name: &str| -> Option<Vec<String>> {
            let value = value(request, name)?;
            Some(value.split(',').map(str::to_owned).collect())
        };
        let ids = listed("_id");
        match kind {
            "/Organization" => {
                let since = value(request, "lastChangeDate");
                let since = since.map(|since| since.strip_prefix("gt").unwrap().to_owned());
                let fits = |held: &&(String, String)| {
                    since.as_ref().is_none_or(|since| held.1 > *since)
                        && ids.as_ref().is_none_or(|ids| ids.contains(&held.0))
                };
                let found = self.organizations.iter().filter(fits);
                let found: Vec<Value> = found.map(|(code, day)| organization(code, day)).collect();
                page(request, &found, counts)
            }
            "/OrganizationAffiliation" => {
                let primary = listed("primary-organization");
                let participating = listed("participating-organization");
                let fits = |held: &&(String, String, String)| {
                    primary.as_ref().is_none_or(|codes| codes.contains(&held.1))
                        && participating
                            .as_ref()
                            .is_none_or(|codes| codes.contains(&held.2))
                        && ids.as_ref().is_none_or(|ids| ids.contains(&held.0))
                };
                let found = self.affiliations.iter().filter(fits);
                let found: Vec<Value> = found
                    .map(|(id, from, to)| crate::relates(id, from, to, "match"))
                    .collect();
                page(request, &found, counts)
            }
            "/CodeSystem" => {
                let version = &self.version;
                let held =
                    json!({ "resource": { "resourceType": "CodeSystem", "version": version } });
                bundle(&[held])
            }
            list => {
                let id = list.strip_prefix("/List/").unwrap();
                let base = "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/";
                let (system, values) = match id {
                    "Organization-deletion" => (
                        "https://fhir.nhs.uk/Id/ods-organization-code".to_owned(),
                        &self.deleted,
                    ),
                    "OrganizationAffiliation-deletion" => (
                        format!("{base}organization-relationship-instance"),
                        &self.unrelated,
                    ),
                    "Organization-role-deletion" => (
                        format!("{base}organization-role-instance"),
                        &self.roles_deleted,
                    ),
                    _ => (String::new(), const { &Vec::new() }),
                };
                let entry = |value: &String| json!({ "item": { "identifier": { "system": system, "value": value } } });
                let entries: Vec<Value> = values.iter().map(entry).collect();
                json!({ "resourceType": "List", "id": id, "status": "current", "entry": entries })
            }
        }
    }
}

fn organization(code: &str, day: &str) -> Value {
    json!({
        "resource": {
            "resourceType": "Organization", "id": code,
            "extension": [{
                "url": "https://fhir.nhs.uk/England/StructureDefinition/Extension-England-TypedDateTime",
                "extension": [
                    { "url": "type", "valueCoding": { "code": "LastChangeDate" } },
                    { "url": "dateTime", "valueDateTime": day }
                ]
            }]
        },
        "search": { "mode": "match" }
    })
}

fn page(request: &Request, found: &[Value], counts: bool) -> Value {
    if counts {
        return json!({ "resourceType": "Bundle", "type": "searchset", "total": found.len() });
    }
    let count = number(request, "_count").unwrap_or(20);
    let offset = number(request, "_offset").unwrap_or(0).min(found.len());
    let end = (offset + count).min(found.len());
    let entries = bundle(&found[offset..end]);
    if end == found.len() {
        return entries;
    }
    let own = &request.url[..url::Position::AfterPath];
    linked(entries, &format!("{own}?_count={count}&_offset={end}"))
}

fn value(request: &Request, name: &str) -> Option<String> {
    let mut pairs = request.url.query_pairs();
    let (_, value) = pairs.find(|(held, _)| held == name)?;
    Some(value.into_owned())
}
