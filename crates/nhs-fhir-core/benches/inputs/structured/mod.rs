//! A record of the shape that GP Connect's structured record has: a STU3 collection, indented, in the order that practices' systems
//! give it: people and places, then what was found and done, then the lists that hold it together.

use crate::inputs::elements::{
    concept, date, date_time, decimal, human_name, instant, local_identifier, nhs_number, period,
    prose, quantity, reference, snomed, verified_nhs_number,
};
use crate::inputs::json::{Json, list, number, object};
use crate::inputs::random::Random;
use crate::inputs::terms::{
    ALLERGENS, ENCOUNTERS, HL7_TERMS, MEASUREMENTS, ODS, PRACTICES, PROBLEMS, PROCEDURES, SNOMED,
    TOWNS, Term, VACCINES,
};

const PROFILES: &str = "https://fhir.nhs.uk/STU3/StructureDefinition/";
const CARE_CONNECT: &str = "https://fhir.hl7.org.uk/STU3/StructureDefinition/";

mod medicines;

type Maker = fn(&mut Random) -> Json;

/// Resource types and how often they come; lists follow at the end.
const MAKERS: [(u64, Maker); 13] = [
    (40, observation),
    (10, medicines::statement),
    (14, medicines::request),
    (6, medicines::medication),
    (8, encounter),
    (7, condition),
    (3, allergy),
    (4, immunization),
    (3, report),
    (2, procedure_request),
    (1, specimen),
    (1, referral),
    (1, document),
];

/// A record of about so many bytes, indented.
pub fn record(bytes: usize) -> String {
    let mut random = Random::new(303);
    let mut resources = vec![patient(&mut random)];
    for (code, name) in PRACTICES {
        resources.push(organization(&mut random, code, name));
        resources.push(practitioner(&mut random));
        resources.push(practitioner_role(&mut random));
    }
    let mut size: usize = resources
        .iter()
        .map(|resource| resource.pretty().len())
        .sum();
    while size < bytes * 2 / 3 {
        let make = *random.weighted(&MAKERS);
        let made = make(&mut random);
        size += made.pretty().len();
        resources.push(made);
    }
    for term in PROBLEMS {
        resources.push(collected(&mut random, term, &resources));
    }
    let entries: Vec<Json> = resources
        .into_iter()
        .map(|resource| object! {"resource": resource})
        .collect();
    object! {
        "resourceType": "Bundle",
        "meta": object! {"profile": list![format!("{PROFILES}GPConnect-StructuredRecord-Bundle-1")]},
        "type": "collection",
        "entry": entries,
    }
    .pretty()
}

fn resource(random: &mut Random, name: &str) -> Json {
    let profile = match name {
        "MedicationStatement"
        | "MedicationRequest"
        | "Medication"
        | "AllergyIntolerance"
        | "Immunization"
        | "Observation" => format!("{CARE_CONNECT}CareConnect-GPC-{name}-1"),
        _ => format!("{PROFILES}CareConnect-GPC-{name}-1"),
    };
    object! {
        "resourceType": name, "id": random.uuid(),
        "meta": object! {"versionId": random.below(10_000_000).to_string(), "profile": list![profile]},
    }
}

fn practice_extension(name: &str, value: Json) -> Json {
    match value {
        Json::Text(text) => {
            object! {"url": format!("{CARE_CONNECT}Extension-CareConnect-GPC-{name}-1"), "valueCode": text}
        }
        other => {
            object! {"url": format!("{CARE_CONNECT}Extension-CareConnect-GPC-{name}-1"), "valueReference": other}
        }
    }
}

fn patient(random: &mut Random) -> Json {
    let number = nhs_number(4_321);
    resource(random, "Patient")
        .with("extension", list![object! {
            "url": format!("{CARE_CONNECT}Extension-CareConnect-GPC-RegistrationDetails-1"), "extension": list![
                object! {"url": "registrationPeriod", "valuePeriod": object! {"start": "1962-07-13T00:00:00+01:00"}},
                object! {"url": "preferredBranchSurgery", "valueReference": reference(random, "Location")}]}])
        .with("identifier", list![verified_nhs_number(&number)])
        .with("active", true)
        .with("name", list![human_name(random, "official")])
        .with("gender", "male")
        .with("birthDate", "1952-05-31")
        .with("address", list![address(random)])
        .with("generalPractitioner", list![reference(random, "Practitioner")])
        .with("managingOrganization", reference(random, "Organization"))
}

fn address(random: &mut Random) -> Json {
    object! {"use": "home", "type": "physical", "line": list![format!("{} Invented Hill", random.between(1, 99))],
    "city": *random.pick(&TOWNS), "postalCode": "ZZ99 3CZ"}
}

fn organization(random: &mut Random, code: &str, name: &str) -> Json {
    resource(random, "Organization")
        .with("identifier", list![object! {"system": ODS, "value": code}])
        .with("name", name)
        .with(
            "telecom",
            list![object! {"system": "phone", "value": "01632960111", "use": "work", "rank": 1}],
        )
        .with("address", list![address(random)])
}

fn practitioner(random: &mut Random) -> Json {
    resource(random, "Practitioner")
        .with("identifier", list![object! {"system": "https://fhir.nhs.uk/Id/sds-user-id", "value": format!("{:012}", random.below(1_000_000))}])
        .with("name", list![human_name(random, "usual")])
        .with("gender", "female")
}

fn practitioner_role(random: &mut Random) -> Json {
    resource(random, "PractitionerRole")
        .with("practitioner", reference(random, "Practitioner"))
        .with("organization", reference(random, "Organization"))
        .with(
            "code",
            list![concept(
                "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1",
                ("R0260", "General Medical Practitioner")
            )],
        )
}

fn observation(random: &mut Random) -> Json {
    let (_, display, unit, low, high, places) = *random.pick(&MEASUREMENTS);
    let head = resource(random, "Observation")
        .with("identifier", list![local_identifier(random)])
        .with("status", "final")
        .with("code", snomed(random, ("37331000000100", display)))
        .with("subject", reference(random, "Patient"))
        .with("context", reference(random, "Encounter"))
        .with("effectiveDateTime", instant(random))
        .with("issued", instant(random))
        .with("performer", list![reference(random, "Practitioner")]);
    match random.below(5) {
        0 => head.with("comment", prose(random)),
        1 => head
            .with("component", list![
                object! {"code": snomed(random, ("72313002", "Systolic arterial pressure")), "valueQuantity": quantity(Json::from(random.between(95, 180)), "mm[Hg]")},
                object! {"code": snomed(random, ("1091811000000102", "Diastolic arterial pressure")), "valueQuantity": quantity(Json::from(random.between(50, 100)), "mm[Hg]")}]),
        _ => head
            .with("valueQuantity", quantity(decimal(random.between(low, high), places), unit))
            .with("interpretation", concept("http://hl7.org/fhir/v2/0078", ("N", "Normal")))
            .with("comment", prose(random))
            .with("referenceRange", list![object! {
                "low": quantity(decimal(low, places), unit), "high": quantity(decimal(high, places), unit), "text": "usual"}])
            .with("related", list![object! {"type": "derived-from", "target": reference(random, "Observation")}]),
    }
}

fn encounter(random: &mut Random) -> Json {
    let kind: Term = *random.pick(&ENCOUNTERS);
    resource(random, "Encounter")
        .with("identifier", list![local_identifier(random)])
        .with("status", "finished")
        .with("type", list![snomed(random, kind)])
        .with("subject", reference(random, "Patient"))
        .with("participant", list![object! {
            "type": list![concept("http://hl7.org/fhir/v3/ParticipationType", ("PPRF", "primary performer"))],
            "individual": reference(random, "Practitioner")}])
        .with("period", period(random))
        .with("length", quantity(number("12"), "min"))
        .with("serviceProvider", reference(random, "Organization"))
}

fn condition(random: &mut Random) -> Json {
    let problem = *random.pick(&PROBLEMS);
    resource(random, "Condition")
        .with(
            "extension",
            list![
                practice_extension("ActualProblem", reference(random, "Observation")),
                practice_extension("ProblemSignificance", Json::from("major")),
                practice_extension("RelatedClinicalContent", reference(random, "Encounter"))
            ],
        )
        .with("identifier", list![local_identifier(random)])
        .with("clinicalStatus", "active")
        .with(
            "category",
            list![concept(
                "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-ConditionCategory-1",
                ("problem-list-item", "Problem List Item")
            )],
        )
        .with("code", snomed(random, problem))
        .with("subject", reference(random, "Patient"))
        .with("context", reference(random, "Encounter"))
        .with("onsetDateTime", date_time(random))
        .with("assertedDate", date_time(random))
        .with("asserter", reference(random, "Practitioner"))
        .with("note", list![object! {"text": prose(random)}])
}

fn allergy(random: &mut Random) -> Json {
    let allergen = *random.pick(&ALLERGENS);
    resource(random, "AllergyIntolerance")
        .with("identifier", list![local_identifier(random)])
        .with("clinicalStatus", "active")
        .with("verificationStatus", "unconfirmed")
        .with("category", list!["medication"])
        .with("code", snomed(random, allergen))
        .with("patient", reference(random, "Patient"))
        .with("onsetDateTime", date(random))
        .with("assertedDate", date_time(random))
        .with("recorder", reference(random, "Practitioner"))
        .with("note", list![object! {"text": prose(random)}])
        .with("reaction", list![object! {"manifestation": list![snomed(random, ("247472004", "Wheal"))], "description": prose(random)}])
}

fn immunization(random: &mut Random) -> Json {
    let vaccine = *random.pick(&VACCINES);
    resource(random, "Immunization")
        .with("identifier", list![local_identifier(random)])
        .with("status", "completed")
        .with("notGiven", false)
        .with("vaccineCode", snomed(random, vaccine))
        .with("patient", reference(random, "Patient"))
        .with("encounter", reference(random, "Encounter"))
        .with("date", date_time(random))
        .with("primarySource", true)
        .with("lotNumber", format!("L{:06}", random.below(1_000_000)))
        .with("expirationDate", date(random))
        .with("route", snomed(random, ("78421000", "Intramuscular route")))
        .with("doseQuantity", quantity(number("0.50"), "mL"))
        .with(
            "practitioner",
            list![object! {"actor": reference(random, "Practitioner")}],
        )
        .with("note", list![object! {"text": prose(random)}])
}

fn report(random: &mut Random) -> Json {
    let count = random.between(2, 12);
    let results: Vec<Json> = (0..count)
        .map(|_| reference(random, "Observation"))
        .collect();
    resource(random, "DiagnosticReport")
        .with("identifier", list![local_identifier(random)])
        .with("basedOn", list![reference(random, "ProcedureRequest")])
        .with("status", "unknown")
        .with(
            "category",
            concept("http://hl7.org/fhir/v2/0074", ("PAT", "Pathology")),
        )
        .with(
            "code",
            snomed(random, ("721981007", "Diagnostic studies report")),
        )
        .with("subject", reference(random, "Patient"))
        .with("issued", instant(random))
        .with(
            "performer",
            list![object! {"actor": reference(random, "Organization")}],
        )
        .with("specimen", list![reference(random, "Specimen")])
        .with("result", results)
        .with("conclusion", prose(random))
}

fn procedure_request(random: &mut Random) -> Json {
    let asked = *random.pick(&PROCEDURES);
    resource(random, "ProcedureRequest")
        .with("identifier", list![local_identifier(random)])
        .with("status", "active")
        .with("intent", "plan")
        .with("code", snomed(random, asked))
        .with("subject", reference(random, "Patient"))
        .with("context", reference(random, "Encounter"))
        .with("occurrenceDateTime", date_time(random))
        .with("authoredOn", date_time(random))
        .with(
            "requester",
            object! {"agent": reference(random, "Practitioner")},
        )
        .with("note", list![object! {"text": prose(random)}])
}

fn specimen(random: &mut Random) -> Json {
    resource(random, "Specimen")
        .with("accessionIdentifier", local_identifier(random))
        .with("type", snomed(random, ("119297000", "Blood specimen")))
        .with("subject", reference(random, "Patient"))
        .with("receivedTime", date_time(random))
        .with("collection", object! {"collectedDateTime": date_time(random), "quantity": quantity(number("4.50"), "mL")})
}

fn referral(random: &mut Random) -> Json {
    resource(random, "ReferralRequest")
        .with("identifier", list![local_identifier(random)])
        .with("status", "unknown")
        .with("intent", "order")
        .with("priority", "routine")
        .with("subject", reference(random, "Patient"))
        .with("context", reference(random, "Encounter"))
        .with("authoredOn", date_time(random))
        .with(
            "requester",
            object! {"agent": reference(random, "Practitioner")},
        )
        .with("reasonCode", list![snomed(random, PROBLEMS[1])])
        .with("description", prose(random))
}

fn document(random: &mut Random) -> Json {
    resource(random, "DocumentReference")
        .with("identifier", list![local_identifier(random)])
        .with("status", "current")
        .with("type", snomed(random, ("823681000000100", "Outpatient letter")))
        .with("subject", reference(random, "Patient"))
        .with("created", date_time(random))
        .with("indexed", instant(random))
        .with("author", list![reference(random, "Organization")])
        .with("description", prose(random))
        .with("content", list![object! {"attachment": object! {
            "contentType": "text/plain", "url": format!("https://documents.example/Binary/{}", random.uuid()), "size": random.below(90_000)}}])
}

/// A list of what belongs to a problem: its heading, and a reference to every third resource.
fn collected(random: &mut Random, term: Term, resources: &[Json]) -> Json {
    let entries: Vec<Json> = resources
        .iter()
        .filter(|_| random.chance(33))
        .filter_map(|resource| {
            Some((
                resource.get("resourceType")?.as_text()?,
                resource.get("id")?.as_text()?,
            ))
        })
        .map(|(name, id)| object! {"item": object! {"reference": format!("{name}/{id}")}})
        .collect();
    resource(random, "List")
        .with("status", "current")
        .with("mode", "snapshot")
        .with("title", term.1)
        .with("code", concept(SNOMED, term))
        .with("subject", reference(random, "Patient"))
        .with("date", instant(random))
        .with(
            "orderedBy",
            concept(
                &format!("{HL7_TERMS}list-order"),
                ("event-date", "Sorted by Event Date"),
            ),
        )
        .with("note", list![object! {"text": prose(random)}])
        .with("entry", entries)
}
