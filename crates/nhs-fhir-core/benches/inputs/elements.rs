//! The datatypes that resources share.

use super::json::{Json, list, number, object};
use super::random::Random;
use super::terms::{
    FAMILY, GIVEN, NHS_NUMBER, ODS, PRACTICES, SENTENCES, SNOMED, Term, UK_CORE, UNITS,
};

/// The first members of a resource: type, id, and most often a version, a profile and a narrative.
pub fn resource(random: &mut Random, name: &str, title: &str) -> Json {
    let resource = object! {
        "resourceType": name,
        "id": random.uuid(),
        "meta": object! {
            "versionId": random.between(1, 9).to_string(),
            "lastUpdated": instant(random),
            "profile": list![format!("{UK_CORE}UKCore-{name}")],
        },
    };
    if random.chance(60) {
        let lines = random.between(1, 4);
        resource.with("text", narrative(random, title, lines))
    } else {
        resource
    }
}

pub fn narrative(random: &mut Random, title: &str, lines: u64) -> Json {
    let mut div = format!(
        "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p><b>{title}</b></p><table class=\"grid\">"
    );
    for _ in 0..lines {
        let sentence = random
            .pick(&SENTENCES)
            .replace('&', "&amp;")
            .replace('\n', "<br/>");
        div += &format!("<tr><td>{}</td><td>{sentence}</td></tr>\n", date(random));
    }
    div += "</table></div>";
    object! {"status": "generated", "div": div}
}

pub fn coding(system: &str, (code, display): Term) -> Json {
    object! {"system": system, "code": code, "display": display}
}

pub fn concept(system: &str, term: Term) -> Json {
    object! {"coding": list![coding(system, term)], "text": term.1}
}

/// A SNOMED CT concept, at times with the description that was chosen, at times with a second coding.
pub fn snomed(random: &mut Random, term: Term) -> Json {
    let mut first = coding(SNOMED, term);
    if random.chance(15) {
        first = object! {
            "extension": list![object! {
                "url": format!("{UK_CORE}Extension-UKCore-CodingSCTDescDisplay"),
                "valueString": term.1,
            }],
            "system": SNOMED, "code": term.0, "display": term.1, "userSelected": true,
        };
    }
    let mut codings = vec![first];
    if random.chance(10) {
        let local = format!("X{:05}", random.below(100_000));
        codings.push(object! {"system": "urn:oid:2.16.840.1.113883.2.1.6.2", "code": local});
    }
    object! {"coding": codings, "text": term.1}
}

pub fn reference(random: &mut Random, kind: &str) -> Json {
    let reference = object! {"reference": format!("{kind}/{}", random.uuid())};
    match kind {
        "Practitioner" if random.chance(60) => reference.with("display", full_name(random)),
        "Organization" if random.chance(50) => reference.with("display", random.pick(&PRACTICES).1),
        _ => reference,
    }
}

pub fn ods(random: &mut Random) -> Json {
    let (code, name) = *random.pick(&PRACTICES);
    object! {"type": "Organization", "identifier": object! {"system": ODS, "value": code}, "display": name}
}

pub fn local_identifier(random: &mut Random) -> Json {
    object! {"system": "https://supplier.example/Id/record", "value": random.uuid()}
}

/// An NHS number of the range that is never issued, by its number in it.
pub fn nhs_number(number: u64) -> String {
    let mut digits = format!("999{:06}", number % 1_000_000);
    let sum: u32 = digits
        .bytes()
        .zip((2..=10).rev())
        .map(|(digit, weight)| u32::from(digit - b'0') * weight)
        .sum();
    match 11 - sum % 11 {
        10 => return nhs_number(number + 1),
        check => digits += &(check % 11).to_string(),
    }
    digits
}

pub fn verified_nhs_number(number: &str) -> Json {
    object! {
        "extension": list![object! {
            "url": format!("{UK_CORE}Extension-UKCore-NHSNumberVerificationStatus"),
            "valueCodeableConcept": object! {"coding": list![object! {
                "system": "https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatus",
                "version": "1.0.0", "code": "01", "display": "Number present and verified",
            }]},
        }],
        "system": NHS_NUMBER, "value": number,
    }
}

pub fn full_name(random: &mut Random) -> String {
    format!("{} {}", random.pick(&GIVEN), random.pick(&FAMILY))
}

pub fn human_name(random: &mut Random, usage: &str) -> Json {
    let mut given = vec![Json::from(*random.pick(&GIVEN))];
    if random.chance(40) {
        given.push(Json::from(*random.pick(&GIVEN)));
    }
    object! {
        "id": random.between(100, 999).to_string(), "use": usage, "family": *random.pick(&FAMILY), "given": given,
        "prefix": list![*random.pick(&["Mr", "Ms", "Mx", "Dr"])],
        "period": object! {"start": date(random)},
    }
}

pub fn date(random: &mut Random) -> String {
    format!(
        "20{:02}-{:02}-{:02}",
        random.between(4, 25),
        random.between(1, 12),
        random.between(1, 28)
    )
}

fn time(random: &mut Random) -> String {
    format!(
        "{:02}:{:02}:{:02}",
        random.between(0, 23),
        random.between(0, 59),
        random.between(0, 59)
    )
}

/// A date and time of the forms in use: with a zone, in UTC, to the millisecond; at times a day, a month or a year alone.
pub fn date_time(random: &mut Random) -> String {
    let day = date(random);
    match random.below(20) {
        0 => day.chars().take(4).collect(),
        1 => day.chars().take(7).collect(),
        2..=4 => day,
        5..=7 => format!("{day}T{}Z", time(random)),
        8..=9 => format!("{day}T{}.{:03}+00:00", time(random), random.below(1000)),
        _ => format!("{day}T{}+0{}:00", time(random), random.below(2)),
    }
}

pub fn instant(random: &mut Random) -> String {
    format!(
        "{}T{}.{:03}+00:00",
        date(random),
        time(random),
        random.below(1000)
    )
}

pub fn period(random: &mut Random) -> Json {
    let day = date(random);
    let hour = random.between(8, 17);
    object! {
        "start": format!("{day}T{hour:02}:{:02}:00+00:00", random.below(60)),
        "end": format!("{day}T{:02}:{:02}:00+00:00", hour + 1, random.below(60)),
    }
}

/// A decimal of so many places: `37.0` stays `37.0`.
pub fn decimal(hundredths: u64, places: u32) -> Json {
    number(match places {
        0 => (hundredths / 100).to_string(),
        1 => format!("{}.{}", hundredths / 100, hundredths % 100 / 10),
        _ => format!("{}.{:02}", hundredths / 100, hundredths % 100),
    })
}

pub fn quantity(value: Json, unit: &str) -> Json {
    object! {"value": value, "unit": unit, "system": UNITS, "code": unit}
}

pub fn note(random: &mut Random) -> Json {
    object! {
        "authorReference": reference(random, "Practitioner"),
        "time": format!("{}T{}+00:00", date(random), time(random)),
        "text": prose(random),
    }
}

/// A few sentences.
pub fn prose(random: &mut Random) -> String {
    let count = random.between(1, 4);
    let sentences: Vec<&str> = (0..count).map(|_| *random.pick(&SENTENCES)).collect();
    sentences.join(" ")
}
