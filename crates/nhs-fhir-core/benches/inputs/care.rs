//! Who cares for whom, where and when: encounters, appointments, requests, tasks, plans, documents, people, places.

use super::elements::{
    coding, concept, date, date_time, full_name, human_name, instant, local_identifier, narrative,
    nhs_number, note, ods, period, prose, quantity, reference, resource, snomed,
    verified_nhs_number,
};
use super::json::{Json, list, number, object};
use super::random::Random;
use super::terms::{ENCOUNTERS, HL7_TERMS, ODS, PRACTICES, PROBLEMS, PROCEDURES, SNOMED, TOWNS};

pub fn encounter(random: &mut Random) -> Json {
    let (kind, problem) = (*random.pick(&ENCOUNTERS), *random.pick(&PROBLEMS));
    resource(random, "Encounter", kind.1)
        .with("identifier", list![local_identifier(random)])
        .with("status", "finished")
        .with("class", coding(
            &format!("{HL7_TERMS}v3-ActCode"),
            *random.pick(&[("AMB", "ambulatory"), ("IMP", "inpatient encounter"), ("EMER", "emergency")]),
        ))
        .with("type", list![snomed(random, kind)])
        .with("subject", reference(random, "Patient"))
        .with("participant", list![object! {
            "type": list![concept(&format!("{HL7_TERMS}v3-ParticipationType"), ("PPRF", "primary performer"))],
            "period": period(random), "individual": reference(random, "Practitioner")}])
        .with("appointment", list![reference(random, "Appointment")])
        .with("period", period(random))
        .with("length", quantity(Json::from(random.between(5, 90)), "min"))
        .with("reasonCode", list![snomed(random, problem)])
        .with("diagnosis", list![object! {
            "condition": reference(random, "Condition"),
            "use": concept(&format!("{HL7_TERMS}diagnosis-role"), ("AD", "Admission diagnosis")),
            "rank": random.between(1, 3)}])
        .with("hospitalization", object! {
            "admitSource": concept(&format!("{HL7_TERMS}admit-source"), ("gp", "General Practitioner referral")),
            "dischargeDisposition": concept(&format!("{HL7_TERMS}discharge-disposition"), ("home", "Home"))})
        .with("location", list![object! {
            "location": reference(random, "Location"), "status": "completed", "period": period(random)}])
        .with("serviceProvider", ods(random))
}

pub fn appointment(random: &mut Random) -> Json {
    let participant =
        |who: Json, status: &str| object! {"actor": who, "required": "required", "status": status};
    let (patient, doctor) = (
        reference(random, "Patient"),
        reference(random, "Practitioner"),
    );
    resource(random, "Appointment", "Appointment")
        .with("identifier", list![local_identifier(random)])
        .with(
            "status",
            *random.pick(&["booked", "arrived", "fulfilled", "cancelled"]),
        )
        .with(
            "serviceType",
            list![snomed(random, ("11429006", "Consultation"))],
        )
        .with(
            "specialty",
            list![snomed(random, ("394814009", "General practice"))],
        )
        .with("priority", random.below(10))
        .with("description", prose(random))
        .with("start", instant(random))
        .with("end", instant(random))
        .with("minutesDuration", random.between(5, 60))
        .with("slot", list![reference(random, "Slot")])
        .with("created", date_time(random))
        .with(
            "participant",
            list![
                participant(patient, "accepted"),
                participant(doctor, "needs-action")
            ],
        )
}

pub fn service_request(random: &mut Random) -> Json {
    let (asked, problem) = (*random.pick(&PROCEDURES), *random.pick(&PROBLEMS));
    resource(random, "ServiceRequest", asked.1)
        .with("identifier", list![object! {
            "system": "https://fhir.nhs.uk/Id/UBRN", "value": format!("{:012}", random.below(1_000_000_000_000))}])
        .with("status", "active")
        .with("intent", "order")
        .with("category", list![snomed(random, ("3457005", "Patient referral"))])
        .with("priority", *random.pick(&["routine", "urgent", "asap", "stat"]))
        .with("code", snomed(random, asked))
        .with("quantityQuantity", quantity(number("1"), "1"))
        .with("subject", reference(random, "Patient"))
        .with("occurrencePeriod", period(random))
        .with("authoredOn", date_time(random))
        .with("requester", reference(random, "Practitioner"))
        .with("performer", list![ods(random)])
        .with("reasonCode", list![snomed(random, problem)])
        .with("supportingInfo", list![reference(random, "DocumentReference")])
        .with("note", list![note(random)])
}

pub fn task(random: &mut Random) -> Json {
    resource(random, "Task", "Task")
        .with("identifier", list![local_identifier(random)])
        .with("groupIdentifier", local_identifier(random))
        .with("status", "in-progress")
        .with("intent", "order")
        .with("code", snomed(random, ("183851006", "Referral to clinic")))
        .with("focus", reference(random, "ServiceRequest"))
        .with("for", reference(random, "Patient"))
        .with("authoredOn", date_time(random))
        .with("lastModified", date_time(random))
        .with("requester", ods(random))
        .with("owner", ods(random))
        .with("input", list![
            object! {"type": object! {"text": "reason"}, "valueString": prose(random)},
            object! {"type": object! {"text": "count"}, "valueInteger": random.below(50)},
            object! {"type": object! {"text": "share"}, "valueDecimal": number("0.250")},
            object! {"type": object! {"text": "about"}, "valueReference": reference(random, "Condition")}])
}

pub fn care_plan(random: &mut Random) -> Json {
    let count = random.between(1, 6);
    let activities: Vec<Json> = (0..count)
        .map(|_| {
            object! {"detail": object! {
            "kind": "ServiceRequest", "code": snomed(random, ("385763009", "Hospice care")),
            "status": "scheduled", "scheduledPeriod": period(random), "description": prose(random)}}
        })
        .collect();
    resource(random, "CarePlan", "Care plan")
        .with("status", "active")
        .with("intent", "plan")
        .with(
            "category",
            list![snomed(random, ("736366004", "Advance care plan"))],
        )
        .with("title", "Care plan")
        .with("description", prose(random))
        .with("subject", reference(random, "Patient"))
        .with("period", period(random))
        .with("author", reference(random, "Practitioner"))
        .with("careTeam", list![reference(random, "CareTeam")])
        .with("addresses", list![reference(random, "Condition")])
        .with("activity", activities)
}

pub fn document(random: &mut Random) -> Json {
    resource(random, "DocumentReference", "Document")
        .with("masterIdentifier", object! {"system": "urn:ietf:rfc:3986", "value": format!("urn:uuid:{}", random.uuid())})
        .with("identifier", list![local_identifier(random)])
        .with("status", "current")
        .with("docStatus", "final")
        .with("type", snomed(random, ("736253002", "Mental health crisis plan")))
        .with("category", list![snomed(random, ("734163000", "Care plan"))])
        .with("subject", reference(random, "Patient"))
        .with("date", instant(random))
        .with("author", list![ods(random)])
        .with("custodian", ods(random))
        .with("description", prose(random))
        .with("securityLabel", list![concept(&format!("{HL7_TERMS}v3-Confidentiality"), ("V", "very restricted"))])
        .with("content", list![object! {
            "attachment": object! {
                "contentType": "application/pdf", "language": "en-GB", "url": format!("https://documents.example/{}", random.uuid()),
                "size": random.between(1_000, 5_000_000), "hash": "2jmj7l5rSw0yVb/vlWAYkK/YBwk=",
                "title": "Crisis plan", "creation": date_time(random)},
            "format": object! {
                "system": "https://fhir.nhs.uk/England/CodeSystem/England-NRLFormatCode",
                "code": "urn:nhs-ic:unstructured", "display": "Unstructured Document"}}])
        .with("context", object! {
            "period": period(random), "practiceSetting": snomed(random, ("788002001", "Adult mental health service"))})
}

pub fn composition(random: &mut Random) -> Json {
    let count = random.between(3, 9);
    let sections: Vec<Json> = (0..count)
        .map(|_| {
            let (problem, lines) = (*random.pick(&PROBLEMS), random.between(2, 12));
            object! {
            "title": problem.1, "code": snomed(random, problem),
            "text": narrative(random, problem.1, lines), "mode": "snapshot",
            "entry": list![reference(random, "Condition"), reference(random, "Observation")]}
        })
        .collect();
    resource(random, "Composition", "Summary")
        .with("identifier", local_identifier(random))
        .with("status", "final")
        .with(
            "type",
            snomed(random, ("196981000000101", "General practice summary")),
        )
        .with("subject", reference(random, "Patient"))
        .with("date", instant(random))
        .with("author", list![reference(random, "Practitioner")])
        .with("title", "Summary of care")
        .with("confidentiality", "N")
        .with(
            "attester",
            list![object! {"mode": "legal", "time": instant(random), "party": ods(random)}],
        )
        .with("custodian", ods(random))
        .with("section", sections)
}

pub fn patient(random: &mut Random) -> Json {
    let number = nhs_number(random.below(100_000));
    resource(random, "Patient", "Patient")
        .with("identifier", list![verified_nhs_number(&number), local_identifier(random)])
        .with("active", true)
        .with("name", list![human_name(random, "official")])
        .with("telecom", list![object! {"system": "phone", "value": format!("01632960{:03}", random.below(1000)), "rank": 1}])
        .with("gender", "female")
        .with("birthDate", date(random))
        .with("deceasedBoolean", false)
        .with("address", list![address(random)])
        .with("generalPractitioner", list![ods(random)])
}

fn address(random: &mut Random) -> Json {
    object! {
    "use": "work", "line": list![format!("{} Pretend Road", random.between(1, 90))], "city": *random.pick(&TOWNS),
    "postalCode": "ZZ99 3WZ", "country": "United Kingdom"}
}

pub fn practitioner(random: &mut Random) -> Json {
    resource(random, "Practitioner", "Practitioner")
        .with("identifier", list![object! {
            "system": "https://fhir.hl7.org.uk/Id/gmc-number", "value": format!("C{:07}", random.below(10_000_000))}])
        .with("active", true)
        .with("name", list![human_name(random, "official")])
        .with("qualification", list![object! {
            "code": object! {"text": "MB ChB"}, "period": object! {"start": date(random)}, "issuer": ods(random)}])
}

pub fn practitioner_role(random: &mut Random) -> Json {
    resource(random, "PractitionerRole", "Role")
        .with("identifier", list![object! {
            "system": "https://fhir.nhs.uk/Id/sds-role-profile-id", "value": format!("{:012}", random.below(1_000_000_000_000))}])
        .with("active", true)
        .with("practitioner", object! {"reference": format!("Practitioner/{}", random.uuid()), "display": full_name(random)})
        .with("organization", ods(random))
        .with("code", list![concept(
            "https://fhir.nhs.uk/CodeSystem/NHSDigital-SDS-JobRoleCode", ("R0260", "General Medical Practitioner"))])
        .with("specialty", list![concept(SNOMED, ("394814009", "General practice"))])
        .with("availableTime", list![object! {
            "daysOfWeek": list!["mon", "tue", "wed"], "allDay": false,
            "availableStartTime": "08:30:00", "availableEndTime": "18:00:00"}])
}

pub fn organization(random: &mut Random) -> Json {
    let (code, name) = *random.pick(&PRACTICES);
    resource(random, "Organization", name)
        .with("identifier", list![object! {"system": ODS, "value": code}])
        .with("active", true)
        .with(
            "type",
            list![concept(
                &format!("{HL7_TERMS}organization-type"),
                ("prov", "Healthcare Provider")
            )],
        )
        .with("name", name)
        .with(
            "telecom",
            list![object! {"system": "phone", "value": "01632960999", "use": "work"}],
        )
        .with("address", list![address(random)])
        .with("partOf", ods(random))
}

pub fn location(random: &mut Random) -> Json {
    resource(random, "Location", "Ward")
        .with("status", "active")
        .with("name", "Invented Ward")
        .with("mode", "instance")
        .with(
            "type",
            list![concept(
                &format!("{HL7_TERMS}v3-RoleCode"),
                ("HOSP", "Hospital")
            )],
        )
        .with("address", address(random))
        .with(
            "position",
            object! {
            "longitude": number(format!("-1.{:06}", random.below(1_000_000))),
            "latitude": number(format!("53.{:06}", random.below(1_000_000)))},
        )
        .with("managingOrganization", ods(random))
}
