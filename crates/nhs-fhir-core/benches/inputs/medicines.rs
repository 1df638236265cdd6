//! Medicines: what they are, asked for, given out and taken.

use super::elements::{
    concept, date, date_time, instant, local_identifier, note, ods, period, prose, quantity,
    reference, resource, snomed,
};
use super::json::{Json, list, number, object};
use super::random::Random;
use super::terms::{HL7_TERMS, MEDICINES, PROBLEMS, SNOMED, UK_CORE};

pub fn request(random: &mut Random) -> Json {
    let medicine = *random.pick(&MEDICINES);
    let head = resource(random, "MedicationRequest", medicine.1)
        .with("extension", list![object! {
            "url": format!("{UK_CORE}Extension-UKCore-MedicationRepeatInformation"), "extension": list![
                object! {"url": "numberOfPrescriptionsIssued", "valueUnsignedInt": random.below(12)},
                object! {"url": "authorisationExpiryDate", "valueDateTime": date(random)}]}])
        .with("identifier", list![
            object! {"system": "https://fhir.nhs.uk/Id/prescription-order-item-number", "value": random.uuid()}])
        .with("status", *random.pick(&["active", "completed", "stopped"]))
        .with("intent", "order")
        .with("category", list![concept(
            &format!("{HL7_TERMS}medicationrequest-category"), ("community", "Community"))]);
    let head = if random.chance(70) {
        head.with("medicationCodeableConcept", snomed(random, medicine))
    } else {
        head.with("medicationReference", reference(random, "Medication"))
    };
    let head = head
        .with("subject", reference(random, "Patient"))
        .with("encounter", reference(random, "Encounter"))
        .with("authoredOn", date_time(random))
        .with("requester", reference(random, "Practitioner"));
    let problem = *random.pick(&PROBLEMS);
    let head = if random.chance(30) {
        head.with("reasonCode", list![snomed(random, problem)])
    } else {
        head
    };
    let head = if random.chance(30) {
        head.with("note", list![note(random)])
    } else {
        head
    };
    head.with("dosageInstruction", list![dosage(random)])
        .with("dispenseRequest", object! {
            "validityPeriod": object! {"start": date(random), "end": date(random)},
            "numberOfRepeatsAllowed": random.below(12),
            "quantity": object! {"value": number(*random.pick(&["28", "56", "100.0", "7.50"])), "unit": "tablet",
                "system": SNOMED, "code": "428673006"},
            "expectedSupplyDuration": quantity(Json::from(28), "d"),
            "performer": ods(random)})
        .with("substitution", object! {"allowedBoolean": false})
}

fn dosage(random: &mut Random) -> Json {
    object! {
        "sequence": 1,
        "text": *random.pick(&["One to be taken each day", "Two puffs when required", "One three times a day after food"]),
        "additionalInstruction": list![snomed(random, ("311504000", "With or after food"))],
        "patientInstruction": prose(random),
        "timing": object! {"repeat": object! {
            "boundsPeriod": object! {"start": date(random)},
            "frequency": random.between(1, 4), "period": number(*random.pick(&["1", "1.0", "1.5"])), "periodUnit": "d",
            "when": list!["PCM"]}},
        "asNeededBoolean": random.chance(20),
        "route": snomed(random, ("26643006", "Oral route")),
        "method": snomed(random, ("421521009", "Swallow")),
        "doseAndRate": list![object! {
            "type": concept(&format!("{HL7_TERMS}dose-rate-type"), ("ordered", "Ordered")),
            "doseQuantity": quantity(number(*random.pick(&["1", "0.5", "250", "2.50"])), "mg")}],
        "maxDosePerPeriod": object! {
            "numerator": quantity(number("4"), "g"), "denominator": quantity(number("24"), "h")},
    }
}

pub fn dispense(random: &mut Random) -> Json {
    let medicine = *random.pick(&MEDICINES);
    resource(random, "MedicationDispense", medicine.1)
        .with("identifier", list![local_identifier(random)])
        .with("status", "completed")
        .with("medicationCodeableConcept", snomed(random, medicine))
        .with("subject", reference(random, "Patient"))
        .with(
            "performer",
            list![
                object! {"actor": reference(random, "Practitioner")},
                object! {"actor": ods(random)}
            ],
        )
        .with(
            "authorizingPrescription",
            list![reference(random, "MedicationRequest")],
        )
        .with(
            "type",
            concept(&format!("{HL7_TERMS}v3-ActCode"), ("FF", "First Fill")),
        )
        .with("quantity", quantity(Json::from(28), "1"))
        .with("daysSupply", quantity(number("28.0"), "d"))
        .with("whenPrepared", instant(random))
        .with("whenHandedOver", instant(random))
        .with("dosageInstruction", list![dosage(random)])
        .with("substitution", object! {"wasSubstituted": false})
}

pub fn statement(random: &mut Random) -> Json {
    let medicine = *random.pick(&MEDICINES);
    resource(random, "MedicationStatement", medicine.1)
        .with("identifier", list![local_identifier(random)])
        .with("basedOn", list![reference(random, "MedicationRequest")])
        .with("status", "active")
        .with("medicationCodeableConcept", snomed(random, medicine))
        .with("subject", reference(random, "Patient"))
        .with("effectivePeriod", period(random))
        .with("dateAsserted", date_time(random))
        .with("informationSource", reference(random, "Patient"))
        .with("dosage", list![dosage(random), dosage(random)])
}

pub fn medication(random: &mut Random) -> Json {
    let medicine = *random.pick(&MEDICINES);
    resource(random, "Medication", medicine.1)
        .with("code", snomed(random, medicine))
        .with("status", "active")
        .with("form", snomed(random, ("385055001", "Tablet")))
        .with("amount", object! {
            "numerator": quantity(number("28"), "1"), "denominator": quantity(number("1"), "1")})
        .with("ingredient", list![object! {
            "itemCodeableConcept": snomed(random, ("372687004", "Amoxicillin")), "isActive": true,
            "strength": object! {
                "numerator": quantity(number("250.0"), "mg"), "denominator": quantity(number("1.000"), "1")}}])
        .with("batch", object! {"lotNumber": format!("B{:05}", random.below(100_000)), "expirationDate": date(random)})
}
