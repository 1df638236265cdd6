//! The medicines of a structured record: each as a statement, a plan, and the orders issued under it.

use super::{CARE_CONNECT, resource};
use crate::inputs::elements::{
    concept, date_time, local_identifier, period, prose, quantity, reference, snomed,
};
use crate::inputs::json::{Json, list, number, object};
use crate::inputs::random::Random;
use crate::inputs::terms::{MEDICINES, PROBLEMS};

pub(super) fn medication(random: &mut Random) -> Json {
    let medicine = *random.pick(&MEDICINES);
    resource(random, "Medication").with("code", snomed(random, medicine))
}

fn dosage(random: &mut Random) -> Json {
    object! {"text": "One to be taken each day", "patientInstruction": prose(random)}
}

pub(super) fn statement(random: &mut Random) -> Json {
    resource(random, "MedicationStatement")
        .with("extension", list![
            object! {"url": format!("{CARE_CONNECT}Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1"), "valueDateTime": date_time(random)},
            object! {"url": format!("{CARE_CONNECT}Extension-CareConnect-GPC-PrescribingAgency-1"), "valueCodeableConcept": concept(
                "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-PrescribingAgency-1", ("prescribed-at-gp-practice", "Prescribed at GP practice"))}])
        .with("identifier", list![local_identifier(random)])
        .with("basedOn", list![reference(random, "MedicationRequest")])
        .with("context", reference(random, "Encounter"))
        .with("status", "active")
        .with("medicationReference", reference(random, "Medication"))
        .with("effectivePeriod", object! {"start": date_time(random)})
        .with("dateAsserted", date_time(random))
        .with("subject", reference(random, "Patient"))
        .with("taken", "unk")
        .with("reasonCode", list![snomed(random, PROBLEMS[0])])
        .with("dosage", list![dosage(random)])
}

pub(super) fn request(random: &mut Random) -> Json {
    let intent = *random.pick(&["plan", "order"]);
    resource(random, "MedicationRequest")
        .with("extension", list![object! {
            "url": format!("{CARE_CONNECT}Extension-CareConnect-GPC-MedicationRepeatInformation-1"), "extension": list![
                object! {"url": "numberOfRepeatPrescriptionsAllowed", "valuePositiveInt": random.between(1, 12)},
                object! {"url": "numberOfRepeatPrescriptionsIssued", "valueUnsignedInt": random.below(12)}]}])
        .with("identifier", list![local_identifier(random)])
        .with("groupIdentifier", local_identifier(random))
        .with("status", "active")
        .with("intent", intent)
        .with("medicationReference", reference(random, "Medication"))
        .with("subject", reference(random, "Patient"))
        .with("context", reference(random, "Encounter"))
        .with("authoredOn", date_time(random))
        .with("requester", object! {"agent": reference(random, "Practitioner"), "onBehalfOf": reference(random, "Organization")})
        .with("recorder", reference(random, "Practitioner"))
        .with("dosageInstruction", list![dosage(random)])
        .with("dispenseRequest", object! {
            "validityPeriod": period(random),
            "quantity": object! {"value": number(*random.pick(&["28", "30.0", "0.50"])), "unit": "tablet"},
            "expectedSupplyDuration": quantity(number("28"), "d"),
            "performer": reference(random, "Organization")})
}
