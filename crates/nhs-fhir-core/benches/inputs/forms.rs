//! Questionnaires, nested as they are in use, and the answers to them.

use super::elements::{
    coding, date_time, decimal, local_identifier, prose, quantity, reference, resource, snomed,
};
use super::json::{Json, list, number, object};
use super::random::Random;
use super::terms::{PROBLEMS, SNOMED};

pub fn questionnaire(random: &mut Random) -> Json {
    let count = random.between(4, 10);
    let items: Vec<Json> = (1..=count)
        .map(|index| item(random, &index.to_string(), 3))
        .collect();
    resource(random, "Questionnaire", "Questionnaire")
        .with(
            "url",
            format!("https://forms.example/Questionnaire/{}", random.uuid()),
        )
        .with("identifier", list![local_identifier(random)])
        .with("version", "1.0.2")
        .with("name", "InventedAssessment")
        .with("title", "Invented assessment")
        .with("status", "active")
        .with("experimental", true)
        .with("subjectType", list!["Patient"])
        .with("date", date_time(random))
        .with("publisher", "An invented publisher")
        .with("description", prose(random))
        .with("item", items)
}

fn item(random: &mut Random, link: &str, levels: u64) -> Json {
    let head = object! {"linkId": link, "prefix": format!("{link})"), "text": prose(random)};
    if levels > 0 && random.chance(45) {
        let count = random.between(2, 5);
        let items: Vec<Json> = (1..=count)
            .map(|index| item(random, &format!("{link}.{index}"), levels - 1))
            .collect();
        return head
            .with("type", "group")
            .with("repeats", random.chance(20))
            .with("item", items);
    }
    match random.below(4) {
        0 => {
            let options: Vec<Json> =
                PROBLEMS[..4].iter().map(|problem| object! {"valueCoding": coding(SNOMED, *problem)}).collect();
            head.with("type", "choice").with("required", true).with("answerOption", options)
        }
        1 => head
            .with("extension", list![object! {
                "url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueDecimal": number("0.10")}])
            .with("type", "decimal")
            .with("initial", list![object! {"valueDecimal": number("1.00")}]),
        2 => head
            .with("type", "boolean")
            .with("enableWhen", list![object! {"question": "1", "operator": "exists", "answerBoolean": true}])
            .with("enableBehavior", "any"),
        _ => head.with("type", "string").with("required", false).with("maxLength", 2000),
    }
}

pub fn response(random: &mut Random) -> Json {
    let count = random.between(4, 10);
    let items: Vec<Json> = (1..=count)
        .map(|index| answered(random, &index.to_string(), 3))
        .collect();
    resource(random, "QuestionnaireResponse", "Answers")
        .with("identifier", local_identifier(random))
        .with(
            "questionnaire",
            format!(
                "https://forms.example/Questionnaire/{}|1.0.2",
                random.uuid()
            ),
        )
        .with("status", "completed")
        .with("subject", reference(random, "Patient"))
        .with("encounter", reference(random, "Encounter"))
        .with("authored", date_time(random))
        .with("author", reference(random, "Practitioner"))
        .with("item", items)
}

fn answered(random: &mut Random, link: &str, levels: u64) -> Json {
    let head = object! {"linkId": link, "text": prose(random)};
    if levels > 0 && random.chance(45) {
        let count = random.between(2, 5);
        let items: Vec<Json> = (1..=count)
            .map(|index| answered(random, &format!("{link}.{index}"), levels - 1))
            .collect();
        return head.with("item", items);
    }
    let problem = *random.pick(&PROBLEMS);
    head.with("answer", list![match random.below(7) {
        0 => object! {"valueBoolean": random.chance(50)},
        1 => object! {"valueDecimal": decimal(random.below(10_000), 2)},
        2 => object! {"valueInteger": random.below(100)},
        3 => object! {"valueDateTime": date_time(random)},
        4 => object! {"valueCoding": coding(SNOMED, problem)},
        5 => object! {"valueQuantity": quantity(decimal(random.below(10_000), 1), "kg")},
        _ => object! {"valueString": prose(random),
            "item": list![object! {"linkId": format!("{link}.a"), "answer": list![object! {
                "valueReference": reference(random, "Observation")}]}]},
    }])
    .with("extension", list![object! {"url": "https://forms.example/reviewed", "valueCodeableConcept": snomed(random, problem)}])
}
