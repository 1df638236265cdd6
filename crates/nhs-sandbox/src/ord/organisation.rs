//! One organisation in full, with the habits of the live JSON: numbers that are text elsewhere, flags that are only there when
//! true, and no empty containers.

use serde_json::{Value, json};

use super::Fault;
use crate::answer::{Answer, JSON, Put};
use crate::ods::{Affiliation, COUNTRY, Directory, Organisation, Place, Role, Succession};
use crate::state::State;
use http::StatusCode;

/// The OID that ODS codes are rooted in.
const ROOT: &str = "2.16.840.1.113883.2.1.3.2.4.18.48";

pub(super) fn read(state: &State, code: &str) -> Result<Answer, Fault> {
    let directory = state.directory();
    let held = directory.organisation(code).ok_or_else(Fault::not_found)?;
    let body = json!({ "Organisation": whole(&directory, held) });
    Ok(Answer::json(StatusCode::OK, JSON, &body))
}

pub(super) fn status(active: bool) -> &'static str {
    if active { "Active" } else { "Inactive" }
}

fn whole(directory: &Directory, held: &Organisation) -> Value {
    let (start, end) = held.open();
    let mut body = json!({
        "Name": held.name,
        "Date": dates(start, end),
        "OrgId": identity(&held.code),
        "Status": status(held.active),
        "LastChangeDate": held.changed,
        "orgRecordClass": held.record_class().0,
    });
    if held.reference_only {
        body.put("refOnly", json!(true));
    }
    if let Some(place) = &held.place {
        body.put("GeoLoc", json!({ "Location": location(place) }));
    }
    let contacts: Vec<Value> = [("tel", held.phone), ("http", held.web)]
        .into_iter()
        .filter_map(|(kind, value)| Some(json!({ "type": kind, "value": value? })))
        .collect();
    if !contacts.is_empty() {
        body.put("Contacts", json!({ "Contact": contacts }));
    }
    let roles = held.roles.iter().enumerate();
    let roles: Vec<Value> = roles
        .map(|(index, one)| role(held, one, index == 0))
        .collect();
    body.put("Roles", json!({ "Role": roles }));
    let related = directory
        .affiliations
        .iter()
        .filter(|one| one.from == held.code);
    let related: Vec<Value> = related.map(|one| relationship(directory, one)).collect();
    if !related.is_empty() {
        body.put("Rels", json!({ "Rel": related }));
    }
    let successions: Vec<Value> = successions(directory, &held.code);
    if !successions.is_empty() {
        body.put("Succs", json!({ "Succ": successions }));
    }
    body
}

fn identity(code: &str) -> Value {
    json!({ "root": ROOT, "assigningAuthorityName": "HSCIC", "extension": code })
}

fn dates(start: &str, end: Option<&str>) -> Value {
    let date = |kind: &str| {
        let mut date = json!({ "Type": kind, "Start": start });
        if let Some(end) = end {
            date.put("End", json!(end));
        }
        date
    };
    json!([date("Operational"), date("Legal")])
}

fn location(place: &Place) -> Value {
    let mut location = json!({
        "AddrLn1": place.line,
        "Town": place.city,
        "PostCode": place.postcode,
        "Country": COUNTRY,
    });
    // a number here, text in FHIR
    let uprn = place
        .uprn
        .as_ref()
        .and_then(|uprn| uprn.parse::<u64>().ok());
    if let Some(uprn) = uprn {
        location.put("UPRN", json!(uprn));
    }
    location
}

/// The instance of a role is a number in most records, and text in those of sites.
fn role(holder: &Organisation, role: &Role, primary: bool) -> Value {
    let instance = if holder.site {
        json!(role.instance.to_string())
    } else {
        json!(role.instance)
    };
    let mut body = json!({
        "id": role.code,
        "uniqueRoleId": instance,
        "Date": dates(&role.start, role.end.as_deref()),
        "Status": status(role.active()),
    });
    if primary {
        body.put("primaryRole", json!(true));
    }
    body
}

fn relationship(directory: &Directory, held: &Affiliation) -> Value {
    let mut body = json!({
        "Date": dates(&held.start, held.end.as_deref()),
        "Status": status(held.active()),
        "Target": target(directory, &held.to, |instance| json!(instance)),
        "id": held.code,
    });
    if let Ok(id) = held.id.parse::<u32>() {
        body.put("uniqueRelId", json!(id));
    }
    body
}

/// Another organisation and its primary role, whose instance is a number or text, depending on what points there.
fn target(directory: &Directory, code: &str, instance: impl Fn(u32) -> Value) -> Value {
    let mut target = json!({ "OrgId": identity(code) });
    let held = directory.organisation(code);
    if let Some(role) = held.and_then(Organisation::primary_role) {
        target.put(
            "PrimaryRoleId",
            json!({ "id": role.code, "uniqueRoleId": instance(role.instance) }),
        );
    }
    target
}

/// Who came before and after, as seen from this organisation.
fn successions(directory: &Directory, code: &str) -> Vec<Value> {
    let entry = |succession: &Succession, kind: &str, other: &str| {
        json!({
            "uniqueSuccId": succession.id,
            "Date": [{ "Type": "Legal", "Start": succession.on }],
            "Type": kind,
            "Target": target(directory, other, |instance| json!(instance.to_string())),
        })
    };
    let before = directory
        .took_over(code)
        .map(|one| entry(one, "Predecessor", one.predecessor));
    let after = directory.succeeded(code).map(|one| {
        let mut entry = entry(one, "Successor", one.successor);
        if directory.succeeded(one.successor).next().is_some() {
            entry.put("forwardSuccession", json!(true));
        }
        entry
    });
    before.chain(after).collect()
}
