//! A large bundle of many resource types, as often as they come in a record.

use super::elements::resource;
use super::json::{Json, list, object};
use super::random::Random;
use super::{care, clinical, demographics, forms, medicines};

type Maker = fn(&mut Random) -> Json;

/// Resource types and how many there are in a hundred and one.
const MAKERS: [(u64, Maker); 26] = [
    (34, clinical::observation),
    (12, medicines::request),
    (10, care::encounter),
    (6, clinical::condition),
    (4, clinical::report),
    (3, clinical::immunization),
    (3, clinical::procedure),
    (2, clinical::allergy),
    (1, clinical::specimen),
    (3, medicines::dispense),
    (2, medicines::statement),
    (2, medicines::medication),
    (2, care::appointment),
    (2, care::service_request),
    (1, care::task),
    (1, care::care_plan),
    (3, care::document),
    (1, care::composition),
    (1, care::patient),
    (1, care::practitioner),
    (1, care::practitioner_role),
    (1, care::organization),
    (1, care::location),
    (1, forms::questionnaire),
    (2, forms::response),
    (1, detailed_patient),
];

/// A collection of at least so many bytes, compact or indented as HL7 publishes its examples.
pub fn bundle(bytes: usize, indented: bool) -> String {
    let mut random = Random::new(401);
    let head = resource(&mut random, "Bundle", "")
        .without("text")
        .with("type", "collection")
        .with("timestamp", "2025-02-03T04:05:06.789+00:00");
    let mut entries = Vec::new();
    let mut length = 0;
    while length < bytes {
        let make = *random.weighted(&MAKERS);
        let entry = object! {"fullUrl": format!("urn:uuid:{}", random.uuid()), "resource": make(&mut random)};
        length += if indented {
            entry.pretty()
        } else {
            entry.compact()
        }
        .len();
        entries.push(entry);
    }
    let bundle = head.with("entry", Json::List(entries));
    if indented {
        bundle.pretty()
    } else {
        bundle.compact()
    }
}

fn detailed_patient(random: &mut Random) -> Json {
    demographics::patient(random.between(1, 10_000)).with(
        "link",
        list![object! {
        "other": object! {"reference": format!("Patient/{}", random.uuid())}, "type": "seealso"}],
    )
}
