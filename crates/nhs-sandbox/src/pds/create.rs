//! A new patient, with a new NHS number, unless the data is that of someone who has a record.

use http::StatusCode;
use nhs_fhir_core::identifier::NhsNumber;
use serde_json::Value;

use super::person::Person;
use super::records::Records;
use super::update::{has_content_type, rules};
use super::{Outcome, render};
use crate::answer::{Answer, FHIR_JSON, Put};
use crate::request::Request;
use crate::state::State;

/// Where new numbers begin, without their check digit: in the range that is given to nobody.
const FIRST_NUMBER: u32 = 999_500_000;
const LAST_NUMBER: u32 = 999_999_999;

const REQUIRED: [&str; 5] = ["name", "gender", "birthDate", "address", "extension"];
/// Members that are kept; what else is sent is looked at and let go.
const LISTS: [&str; 3] = ["name", "address", "telecom"];

pub(super) fn answer(state: &State, request: &Request) -> Result<Answer, Outcome> {
    if !has_content_type(request, "application/json") {
        return Err(Outcome::unsupported_service());
    }
    let register = &state.register;
    register.once(request, |records| {
        let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        check(&body, state)?;
        match matches(state, records, &body).as_slice() {
            [] => {}
            [one] => return Err(Outcome::single_match(one)),
            _ => return Err(Outcome::multiple_matches()),
        }
        let number = new_number(state, records)
            .ok_or_else(|| Outcome::unknown_error(StatusCode::INTERNAL_SERVER_ERROR))?;
        records.put_resource(&number, 1, None, new_record(&body, &number, state));
        let (resource, _) = register.current(records, &number)?;
        Ok(Answer::json(StatusCode::CREATED, FHIR_JSON, &resource))
    })
}

fn check(body: &Value, state: &State) -> Result<(), Outcome> {
    for member in REQUIRED {
        let empty = match body.get(member) {
            None => true,
            Some(Value::Array(items)) => items.is_empty(),
            Some(_) => false,
        };
        if empty {
            return Err(Outcome::missing_field(member));
        }
    }
    let names = rules::items(body, "name");
    let [name] = names else {
        let field = "name";
        return Err(Outcome::too_many_values(
            "<json too long to display>",
            field,
        ));
    };
    rules::check_name(name, "name/0")?;
    if name.pointer("/period/end").is_some() {
        return Err(Outcome::invalid_create(
            "An end date can not be provided on usual name",
        ));
    }
    let gender = text(body, "gender");
    if !["male", "female", "unknown"].contains(&gender) {
        return Err(Outcome::invalid_field(gender, "gender"));
    }
    let birth = text(body, "birthDate");
    if rules::full_date(birth).is_none_or(|date| date > state.now().date_naive()) {
        return Err(Outcome::invalid_field(birth, "birthDate"));
    }
    for (place, address) in rules::items(body, "address").iter().enumerate() {
        if address.pointer("/period/start").is_none() {
            return Err(Outcome::missing_field(&format!("address/{place}/period")));
        }
        if let Some(fault) = rules::address_fault(address) {
            return Err(Outcome::invalid_create(fault));
        }
    }
    for telecom in rules::items(body, "telecom") {
        if text(telecom, "system") == "email"
            && let Some(fault) = rules::email_fault(text(telecom, "value"))
        {
            return Err(Outcome::invalid_create(fault));
        }
    }
    let authority = rules::extension(body, "RegisteringAuthority");
    authority
        .map(|_| ())
        .ok_or_else(|| Outcome::missing_field("extension/RegisteringAuthority"))
}

/// The numbers of those who were born that day under that family name and gender: of the same given name, or else of the same
/// postcode.
pub(super) fn matches(state: &State, records: &Records, body: &Value) -> Vec<String> {
    let mut by_name = Vec::new();
    let mut by_place = Vec::new();
    for held in state.register.all(records) {
        let same =
            |member: &str| held.get(member).is_some() && held.get(member) == body.get(member);
        if !(same("gender") && same("birthDate") && family(&held) == family(body)) {
            continue;
        }
        let number = text(&held, "id").to_owned();
        if given(&held) == given(body) {
            by_name.push(number);
        } else if postcodes(&held)
            .iter()
            .any(|postcode| postcodes(body).contains(postcode))
        {
            by_place.push(number);
        }
    }
    if by_name.is_empty() {
        by_place
    } else {
        by_name
    }
}

fn usual(resource: &Value) -> Option<&Value> {
    let names = rules::items(resource, "name");
    let usual = names.iter().find(|name| text(name, "use") == "usual");
    usual.or(names.first())
}

fn family(resource: &Value) -> String {
    usual(resource).map_or_else(String::new, |name| text(name, "family").to_lowercase())
}

fn given(resource: &Value) -> String {
    let name = usual(resource).and_then(|name| rules::items(name, "given").first());
    let name = name.and_then(Value::as_str);
    name.unwrap_or_default().to_lowercase()
}

fn postcodes(resource: &Value) -> Vec<String> {
    rules::items(resource, "address")
        .iter()
        .map(|address| text(address, "postalCode").replace(' ', "").to_uppercase())
        .filter(|postcode| !postcode.is_empty())
        .collect()
}

/// The first number of the range with a valid check digit that nobody has.
pub(super) fn new_number(state: &State, records: &Records) -> Option<String> {
    (FIRST_NUMBER..=LAST_NUMBER)
        .flat_map(|stem| (0..10).map(move |digit| format!("{stem}{digit}")))
        .find(|number| {
            NhsNumber::parse(number).is_ok() && !state.register.is_taken(records, number)
        })
}

pub(super) fn new_record(body: &Value, number: &str, state: &State) -> Value {
    let mut resource = render::whole(&Person::minimal(crate::people::MINIMAL));
    resource.put("id", Value::String(number.to_owned()));
    if let Some(identifier) = resource.pointer_mut("/identifier/0") {
        identifier.put("value", Value::String(number.to_owned()));
    }
    for member in ["gender", "birthDate"] {
        resource.put(member, body.get(member).cloned().unwrap_or_default());
    }
    for list in LISTS {
        let items: Vec<Value> = rules::items(body, list)
            .iter()
            .cloned()
            .map(|mut item| {
                item.put("id", Value::String(state.random.object_id()));
                drop_blank_lines(&mut item);
                item
            })
            .collect();
        if !items.is_empty() {
            resource.put(list, Value::Array(items));
        }
    }
    resource
}

fn drop_blank_lines(item: &mut Value) {
    if let Some(Value::Array(lines)) = item.get_mut("line") {
        lines.retain(|line| line.as_str().is_some_and(|line| !line.trim().is_empty()));
    }
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    let value = value.get(name).and_then(Value::as_str);
    value.unwrap_or_default()
}
