//! What a reader must stand: order that does not help, depth, lists of nothing, escapes, members that nobody knows.

use super::demographics::{patient, searchset};
use super::json::{Json, object};
use super::mixed;
use super::random::Random;

/// The searchset with the members of each object in another order; `resourceType` anywhere.
pub fn shuffled() -> String {
    let mut bundle = searchset(50);
    let mut random = Random::new(7);
    bundle.each_object(&mut |members| random.shuffle(members));
    bundle.compact()
}

/// The searchset with `resourceType` the last member of each resource.
pub fn type_last() -> String {
    let mut bundle = searchset(50);
    bundle.each_object(&mut |members| {
        if let Some(place) = members.iter().position(|(key, _)| key == "resourceType") {
            let member = members.remove(place);
            members.push(member);
        }
    });
    bundle.compact()
}

/// Ten thousand extensions in chains of twenty-six, one in the other: a depth that readers allow.
pub fn deep() -> String {
    let mut chain = object! {"url": "urn:example:leaf", "valueString": "x"};
    for level in 0..25 {
        chain =
            object! {"url": format!("urn:example:{level}"), "extension": Json::List(vec![chain])};
    }
    let chains = vec![chain; 400];
    object! {"resourceType": "Patient", "extension": chains}.compact()
}

/// A list of five hundred thousand empty names: 1.5 MB of JSON, and a struct each.
pub fn empty_objects() -> String {
    let objects = vec![Json::Object(Vec::new()); 500_000];
    object! {"resourceType": "Patient", "name": objects}.compact()
}

/// A megabyte of narrative in which every few characters one is escaped.
pub fn escapes() -> String {
    let line = "<td class=\"a\">\"\\\té\u{1F600}\"</td>\n";
    let div = format!(
        "<div xmlns=\"http://www.w3.org/1999/xhtml\"><table><tr>{}</tr></table></div>",
        line.repeat(20_000)
    );
    object! {"resourceType": "Patient", "text": object! {"status": "generated", "div": div}}
        .compact()
        .replace('é', "\\u00e9")
        .replace('\u{1F600}', "\\ud83d\\ude00")
}

/// One string of 8 MB without an escape.
pub fn long_string() -> String {
    let div = format!(
        "<div xmlns=\"http://www.w3.org/1999/xhtml\">{}</div>",
        "abcdefgh ".repeat(900_000)
    );
    object! {"resourceType": "Patient", "text": object! {"status": "generated", "div": div}}
        .compact()
}

/// A patient with twenty thousand members that no release knows, each another.
pub fn unknown_members() -> String {
    let mut record = patient(1);
    for index in 0..20_000 {
        record = record.with(
            &format!("x{index}"),
            object! {"a": index, "b": Json::List(vec![Json::from("c"), Json::from(true)])},
        );
    }
    record.compact()
}

/// A patient with a bundle of a megabyte in a member that no release knows.
pub fn unknown_deep() -> String {
    let mut json = patient(1).compact();
    json.truncate(json.len() - 1);
    json + ",\"local\":" + &mixed::bundle(1_000_000, false) + "}"
}
