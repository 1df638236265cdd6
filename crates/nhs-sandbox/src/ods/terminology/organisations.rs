//! An organisation as a concept: all that its FHIR resource says, and what that cannot: relations, succession, geography.

use std::borrow::Cow;

use super::concept::{Concept, Held};
use super::geography::areas_of;
use super::system::GEOGRAPHY_NAMES;
use crate::ods::directory::Directory;
use crate::ods::organisation::{COUNTRY, Organisation, RECORD_CLASSES, ROLE_CODES};

/// Names and types of the properties that an organisation may have, beside those of its postcode.
pub(super) const DECLARED: [(&str, &str); 31] = [
    ("status", "code"),
    ("inactive", "boolean"),
    ("name", "string"),
    ("assigningAuth", "string"),
    ("refOnly", "boolean"),
    ("orgRecordClass", "Coding"),
    ("primaryRole", "Coding"),
    ("role", "Coding"),
    ("lastChangeDate", "dateTime"),
    ("opStartDate", "dateTime"),
    ("opEndDate", "dateTime"),
    ("legStartDate", "dateTime"),
    ("legEndDate", "dateTime"),
    ("address1", "string"),
    ("town", "string"),
    ("postcode", "string"),
    ("country", "string"),
    ("uprn", "string"),
    ("telephone", "string"),
    ("RE3", "code"),
    ("RE4", "code"),
    ("RE5", "code"),
    ("RE6", "code"),
    ("RE7", "code"),
    ("RE8", "code"),
    ("RE9", "code"),
    ("RE10", "code"),
    ("RE11", "code"),
    ("successor", "code"),
    ("predecessor", "code"),
    ONWARD,
];

/// Says that a successor has itself been succeeded. The specification speaks of such a flag without naming it; this is what ORD
/// calls it.
const ONWARD: (&str, &str) = ("forwardSuccession", "boolean");

pub(super) fn concept<'a>(directory: &'a Directory, held: &'a Organisation) -> Concept<'a> {
    let (start, end) = held.open();
    let class = Held::Coding(RECORD_CLASSES, held.record_class().0.into());
    let mut concept = Concept::new(held.code.as_str(), held.name.as_str(), held.active)
        .with("name", text(&held.name))
        .with("assigningAuth", text("NHS ENGLAND"))
        .with("refOnly", Held::Flag(held.reference_only))
        .with("orgRecordClass", class);
    if let Some(role) = held.primary_role() {
        concept = concept.with("primaryRole", Held::Coding(ROLE_CODES, role.code.into()));
    }
    for role in held.roles.iter().filter(|role| role.active()) {
        concept = concept.with("role", Held::Coding(ROLE_CODES, role.code.into()));
    }
    concept = concept
        .with_date("lastChangeDate", Some(&held.changed))
        .with_date("opStartDate", Some(start))
        .with_date("opEndDate", end)
        .with_date("legStartDate", Some(start))
        .with_date("legEndDate", end);
    if let Some(place) = &held.place {
        concept = concept
            .with("address1", text(&place.line))
            .with("town", text(place.city))
            .with("postcode", text(&place.postcode))
            .with("country", text(COUNTRY));
        if let Some(uprn) = &place.uprn {
            concept = concept.with("uprn", text(uprn));
        }
        for (boundary, code, _) in areas_of(&place.postcode) {
            concept = concept.with(boundary, Held::Coding(GEOGRAPHY_NAMES, (*code).into()));
        }
    }
    if let Some(phone) = held.phone {
        concept = concept.with("telephone", text(phone));
    }
    let current = directory
        .affiliations
        .iter()
        .filter(|one| one.active() && one.from == held.code);
    for relationship in current {
        concept = concept.with(relationship.code, code(&relationship.to));
    }
    succession(directory, held, concept)
}

fn succession<'a>(
    directory: &'a Directory,
    held: &Organisation,
    mut concept: Concept<'a>,
) -> Concept<'a> {
    let mut onward = false;
    for succession in directory.succeeded(&held.code) {
        concept = concept.with("successor", code(succession.successor));
        onward |= directory.succeeded(succession.successor).next().is_some();
    }
    for succession in directory.took_over(&held.code) {
        concept = concept.with("predecessor", code(succession.predecessor));
    }
    if onward {
        concept = concept.with(ONWARD.0, Held::Flag(true));
    }
    concept
}

fn text(text: &str) -> Held<'_> {
    Held::Text(Cow::Borrowed(text))
}

fn code(code: &str) -> Held<'_> {
    Held::Code(Cow::Borrowed(code))
}
