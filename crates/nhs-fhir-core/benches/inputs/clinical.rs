//! What was found and done: observations, problems, allergies, immunisations, procedures, reports, specimens.

use super::elements::{
    coding, concept, date, date_time, decimal, instant, local_identifier, narrative, note, ods,
    period, prose, quantity, reference, resource, snomed,
};
use super::json::{Json, list, number, object};
use super::random::Random;
use super::terms::{
    ALLERGENS, HL7_TERMS, LOINC, MEASUREMENTS, PROBLEMS, PROCEDURES, SNOMED, UK_CORE, VACCINES,
};

pub fn observation(random: &mut Random) -> Json {
    let (code, display, unit, low, high, places) = *random.pick(&MEASUREMENTS);
    let head = resource(random, "Observation", display)
        .with("identifier", list![local_identifier(random)])
        .with(
            "status",
            *random.pick(&["final", "final", "final", "amended", "corrected"]),
        )
        .with(
            "category",
            list![concept(
                &format!("{HL7_TERMS}observation-category"),
                *random.pick(&[
                    ("vital-signs", "Vital Signs"),
                    ("laboratory", "Laboratory"),
                    ("survey", "Survey")
                ]),
            )],
        );
    match random.below(10) {
        0 | 1 => blood_pressure(random, head),
        2 => answered(random, head),
        _ => {
            let value = decimal(random.between(low * 9 / 10, high * 11 / 10), places);
            let measured = seen(random, head.with("code", concept(LOINC, (code, display))))
                .with("valueQuantity", quantity(value, unit))
                .with(
                    "interpretation",
                    list![concept(
                        &format!("{HL7_TERMS}v3-ObservationInterpretation"),
                        *random.pick(&[("N", "Normal"), ("H", "High"), ("L", "Low")]),
                    )],
                );
            let measured = if random.chance(25) {
                measured.with("note", list![note(random)])
            } else {
                measured
            };
            measured.with(
                "referenceRange",
                list![object! {
                    "low": quantity(decimal(low, places), unit),
                    "high": quantity(decimal(high, places), unit),
                    "text": format!("{} to {} {unit}", low / 100, high / 100),
                }],
            )
        }
    }
}

/// Of whom, when, and by whom.
fn seen(random: &mut Random, head: Json) -> Json {
    head.with("subject", reference(random, "Patient"))
        .with("encounter", reference(random, "Encounter"))
        .with("effectiveDateTime", date_time(random))
        .with("issued", instant(random))
        .with(
            "performer",
            list![reference(random, "Practitioner"), ods(random)],
        )
}

fn blood_pressure(random: &mut Random, head: Json) -> Json {
    let part = |code, display, value: u64| {
        object! {"code": concept(LOINC, (code, display)), "valueQuantity": quantity(Json::from(value), "mm[Hg]")}
    };
    let (systolic, diastolic) = (random.between(95, 180), random.between(55, 105));
    let head = head.with(
        "code",
        concept(
            LOINC,
            ("85354-9", "Blood pressure panel with all children optional"),
        ),
    );
    seen(random, head)
        .with(
            "bodySite",
            snomed(random, ("368209003", "Right upper arm structure")),
        )
        .with(
            "component",
            list![
                part("8480-6", "Systolic blood pressure", systolic),
                part("8462-4", "Diastolic blood pressure", diastolic),
            ],
        )
}

/// An observation whose value is a code, a text, a yes, a range, a ratio or a time.
fn answered(random: &mut Random, head: Json) -> Json {
    let problem = *random.pick(&PROBLEMS);
    let head = head.with("code", snomed(random, problem));
    let head = seen(random, head);
    match random.below(7) {
        0 => head.with("valueCodeableConcept", snomed(random, ("266919005", "Never smoked tobacco"))),
        1 => head.with("valueString", prose(random)),
        2 => head.with("valueBoolean", random.chance(50)),
        3 => head.with("valueRange", object! {
            "low": quantity(number("0.50"), "mg/L"), "high": quantity(number("1.00"), "mg/L")}),
        4 => head.with("valueRatio", object! {
            "numerator": quantity(number("1"), "{titer}"), "denominator": quantity(number("128"), "{titer}")}),
        5 => head.with("valuePeriod", period(random)),
        _ => head.with("dataAbsentReason", concept(
            &format!("{HL7_TERMS}data-absent-reason"), ("not-performed", "Not Performed"))),
    }
}

pub fn condition(random: &mut Random) -> Json {
    let problem = *random.pick(&PROBLEMS);
    let head = resource(random, "Condition", problem.1)
        .with("extension", list![object! {
            "url": format!("{UK_CORE}Extension-UKCore-ConditionEpisode"), "valueCodeableConcept":
                concept("https://fhir.hl7.org.uk/CodeSystem/UKCore-ConditionEpisode", ("new", "New"))}])
        .with("identifier", list![local_identifier(random)])
        .with("clinicalStatus", concept(&format!("{HL7_TERMS}condition-clinical"), ("active", "Active")))
        .with("verificationStatus", concept(&format!("{HL7_TERMS}condition-ver-status"), ("confirmed", "Confirmed")))
        .with("category", list![concept(
            &format!("{HL7_TERMS}condition-category"), ("problem-list-item", "Problem List Item"))])
        .with("severity", snomed(random, ("6736007", "Moderate")))
        .with("code", snomed(random, problem))
        .with("subject", reference(random, "Patient"))
        .with("encounter", reference(random, "Encounter"));
    let head = if random.chance(80) {
        head.with("onsetDateTime", date_time(random))
    } else {
        head.with("onsetAge", quantity(Json::from(random.between(1, 90)), "a"))
    };
    head.with("recordedDate", date_time(random))
        .with("recorder", reference(random, "Practitioner"))
        .with(
            "evidence",
            list![object! {"detail": list![reference(random, "Observation")]}],
        )
        .with("note", list![note(random)])
}

pub fn allergy(random: &mut Random) -> Json {
    let allergen = *random.pick(&ALLERGENS);
    resource(random, "AllergyIntolerance", allergen.1)
        .with("clinicalStatus", concept(&format!("{HL7_TERMS}allergyintolerance-clinical"), ("active", "Active")))
        .with("verificationStatus", concept(&format!("{HL7_TERMS}allergyintolerance-verification"), ("confirmed", "Confirmed")))
        .with("type", "allergy")
        .with("category", list![*random.pick(&["medication", "food", "environment"])])
        .with("criticality", *random.pick(&["low", "high", "unable-to-assess"]))
        .with("code", snomed(random, allergen))
        .with("patient", reference(random, "Patient"))
        .with("onsetDateTime", date_time(random))
        .with("recordedDate", date_time(random))
        .with("recorder", reference(random, "Practitioner"))
        .with("reaction", list![object! {
            "manifestation": list![snomed(random, ("247472004", "Wheal")), snomed(random, ("271807003", "Eruption of skin"))],
            "description": prose(random), "onset": date(random), "severity": "moderate",
            "exposureRoute": snomed(random, ("26643006", "Oral route")),
        }])
}

pub fn immunization(random: &mut Random) -> Json {
    let vaccine = *random.pick(&VACCINES);
    resource(random, "Immunization", vaccine.1)
        .with("extension", list![object! {
            "url": format!("{UK_CORE}Extension-UKCore-VaccinationProcedure"), "valueCodeableConcept":
                snomed(random, ("822851000000102", "Seasonal influenza vaccination"))}])
        .with("identifier", list![local_identifier(random)])
        .with("status", "completed")
        .with("vaccineCode", snomed(random, vaccine))
        .with("patient", reference(random, "Patient"))
        .with("occurrenceDateTime", instant(random))
        .with("recorded", instant(random))
        .with("primarySource", random.chance(90))
        .with("manufacturer", object! {"display": "Invented Vaccines Ltd"})
        .with("lotNumber", format!("L{:06}", random.below(1_000_000)))
        .with("expirationDate", date(random))
        .with("site", snomed(random, ("368208006", "Left upper arm structure")))
        .with("route", snomed(random, ("78421000", "Intramuscular route")))
        .with("doseQuantity", quantity(number(*random.pick(&["0.5", "0.50", "0.3", "1.0"])), "mL"))
        .with("performer", list![object! {"actor": reference(random, "Practitioner")}, object! {"actor": ods(random)}])
        .with("protocolApplied", list![object! {
            "targetDisease": list![snomed(random, ("6142004", "Influenza"))],
            "doseNumberPositiveInt": random.between(1, 4),
        }])
}

pub fn procedure(random: &mut Random) -> Json {
    let done = *random.pick(&PROCEDURES);
    resource(random, "Procedure", done.1)
        .with("identifier", list![local_identifier(random)])
        .with("status", "completed")
        .with("category", snomed(random, ("387713003", "Surgical procedure")))
        .with("code", snomed(random, done))
        .with("subject", reference(random, "Patient"))
        .with("encounter", reference(random, "Encounter"))
        .with("performedPeriod", period(random))
        .with("recorder", reference(random, "Practitioner"))
        .with("performer", list![object! {
            "function": snomed(random, ("304292004", "Surgeon")), "actor": reference(random, "Practitioner"),
            "onBehalfOf": ods(random)}])
        .with("reasonCode", list![snomed(random, PROBLEMS[2])])
        .with("outcome", snomed(random, ("385669000", "Successful")))
        .with("note", list![note(random), note(random)])
}

pub fn report(random: &mut Random) -> Json {
    let count = random.between(3, 15);
    let results: Vec<Json> = (0..count)
        .map(|_| reference(random, "Observation"))
        .collect();
    // letters of base64, as a short document has
    let data: String = (0..random.between(50, 400))
        .map(|_| *random.pick(&["QmFz", "ZTY0", "dGV4", "dA+/"]))
        .collect();
    resource(random, "DiagnosticReport", "Blood tests")
        .with("identifier", list![local_identifier(random)])
        .with("basedOn", list![reference(random, "ServiceRequest")])
        .with("status", "final")
        .with("category", list![concept(&format!("{HL7_TERMS}v2-0074"), ("LAB", "Laboratory"))])
        .with("code", concept(LOINC, ("58410-2", "CBC panel - Blood by Automated count")))
        .with("subject", reference(random, "Patient"))
        .with("encounter", reference(random, "Encounter"))
        .with("effectiveDateTime", date_time(random))
        .with("issued", instant(random))
        .with("performer", list![ods(random)])
        .with("specimen", list![reference(random, "Specimen")])
        .with("result", results)
        .with("conclusion", prose(random))
        .with("presentedForm", list![object! {
            "contentType": "application/pdf", "data": data, "title": "Report", "creation": date_time(random)}])
}

pub fn specimen(random: &mut Random) -> Json {
    resource(random, "Specimen", "Blood sample")
        .with(
            "contained",
            list![object! {
                "resourceType": "Substance", "id": "additive",
                "text": narrative(random, "Additive", 1),
                "code": snomed(random, ("387239009", "Sodium citrate")),
            }],
        )
        .with("accessionIdentifier", local_identifier(random))
        .with("status", "available")
        .with("type", snomed(random, ("119297000", "Blood specimen")))
        .with("subject", reference(random, "Patient"))
        .with("receivedTime", date_time(random))
        .with(
            "collection",
            object! {
            "collector": reference(random, "Practitioner"), "collectedDateTime": date_time(random),
            "quantity": quantity(number("4.50"), "mL"), "bodySite": object! {"coding": list![
                coding(SNOMED, ("14975008", "Forearm structure"))]}},
        )
        .with(
            "container",
            list![object! {
            "description": "Blue-capped tube", "specimenQuantity": quantity(number("4.5"), "mL"),
            "additiveReference": object! {"reference": "#additive"}}],
        )
}
