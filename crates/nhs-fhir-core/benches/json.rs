//! Reading and writing beside `serde_json::Value`, in one run, on inputs that the benchmark makes.
//!
//! `cargo bench -p nhs-fhir-core` prints a row for each input: throughput, and the time as a share of serde_json's. Words
//! behind `--` choose the rows that have one of them in their name.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    missing_docs
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use nhs_fhir_core::r4::{Bundle, Patient};
use serde_json::{Value, json};

const SAMPLES: usize = 41;
const SAMPLE_TIME: Duration = Duration::from_millis(10);

fn main() {
    // cargo test runs benchmarks too, to see that they work
    let quick = std::env::args().any(|argument| argument == "--test");
    println!(
        "{:<24} {:>9} {:>12} {:>12} {:>8}",
        "input", "bytes", "ours MB/s", "Value MB/s", "ratio"
    );
    // json! sorts the members; the model puts them in the order that services write, resourceType first
    let patient = Patient::from_slice(patient(0).to_string().as_bytes())
        .unwrap()
        .to_vec();
    let sorted = searchset(50).to_string().into_bytes();
    let searchset = Bundle::from_slice(&sorted).unwrap().to_vec();

    compare(
        "read Patient",
        &patient,
        quick,
        || Patient::from_slice(&patient).unwrap(),
        || parse(&patient),
    );
    compare(
        "read searchset of 50",
        &searchset,
        quick,
        || Bundle::from_slice(&searchset).unwrap(),
        || parse(&searchset),
    );
    compare(
        "read it, members sorted",
        &sorted,
        quick,
        || Bundle::from_slice(&sorted).unwrap(),
        || parse(&sorted),
    );

    let (typed, tree) = (Patient::from_slice(&patient).unwrap(), parse(&patient));
    compare(
        "write Patient",
        &patient,
        quick,
        || typed.to_vec(),
        || serde_json::to_vec(&tree).unwrap(),
    );
    let (typed, tree) = (Bundle::from_slice(&searchset).unwrap(), parse(&searchset));
    compare(
        "write searchset of 50",
        &searchset,
        quick,
        || typed.to_vec(),
        || serde_json::to_vec(&tree).unwrap(),
    );
}

fn parse(json: &[u8]) -> Value {
    serde_json::from_slice(json).unwrap()
}

/// Prints the median throughput of both. Their samples take turns, so that a slower moment of the machine meets both.
fn compare<A, B>(
    name: &str,
    input: &[u8],
    quick: bool,
    mut ours: impl FnMut() -> A,
    mut value: impl FnMut() -> B,
) {
    let mut words = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .peekable();
    if words.peek().is_some() && !words.any(|word| name.contains(&word)) {
        return;
    }
    let samples = if quick { 1 } else { SAMPLES };
    let (rounds_ours, rounds_value) = (rounds(&mut ours, quick), rounds(&mut value, quick));
    let (mut times_ours, mut times_value) = (Vec::new(), Vec::new());
    for _ in 0..samples {
        times_ours.push(sample(&mut ours, rounds_ours));
        times_value.push(sample(&mut value, rounds_value));
    }
    let (ours, value) = (median(times_ours), median(times_value));
    let rate = |seconds: f64| input.len() as f64 / seconds / 1e6;
    println!(
        "{name:<24} {:>9} {:>12.0} {:>12.0} {:>8.2}",
        input.len(),
        rate(ours),
        rate(value),
        ours / value
    );
}

fn rounds<T>(work: &mut impl FnMut() -> T, quick: bool) -> u32 {
    if quick {
        return 1;
    }
    let mut rounds = 1;
    loop {
        let start = Instant::now();
        for _ in 0..rounds {
            black_box(work());
        }
        if start.elapsed() >= SAMPLE_TIME {
            return rounds;
        }
        rounds *= 2;
    }
}

fn sample<T>(work: &mut impl FnMut() -> T, rounds: u32) -> f64 {
    let start = Instant::now();
    for _ in 0..rounds {
        black_box(work());
    }
    start.elapsed().as_secs_f64() / f64::from(rounds)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn searchset(count: usize) -> Value {
    let entries: Vec<Value> = (0..count)
        .map(|number| {
            json!({
                "fullUrl": format!("https://api.service.nhs.uk/personal-demographics/FHIR/R4/Patient/{}", 9_990_000_000_u64 + number as u64),
                "search": {"score": 0.75},
                "resource": patient(number),
            })
        })
        .collect();
    json!({
        "resourceType": "Bundle", "type": "searchset", "timestamp": "2024-06-01T10:00:00+00:00",
        "total": count, "entry": entries,
    })
}

/// A patient of the shape that PDS gives: about 5 kB, most of it extensions, addresses and contacts.
fn patient(number: usize) -> Value {
    let id = (9_990_000_000_u64 + number as u64).to_string();
    let uk_core =
        |name: &str| format!("https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-{name}");
    let concept = |system: &str, code: &str, display: &str| {
        json!({"coding": [{"system": format!("https://fhir.hl7.org.uk/CodeSystem/UKCore-{system}"),
                           "version": "1.0.0", "code": code, "display": display}]})
    };
    let pharmacy = |name: &str, code: &str| {
        json!({"url": uk_core(name), "valueReference": {"identifier":
            {"system": "https://fhir.nhs.uk/Id/ods-organization-code", "value": code}}})
    };
    let address = |key: &str, usage: &str| {
        json!({"id": key, "use": usage, "period": {"start": "2020-01-01", "end": "2031-12-31"},
               "line": [format!("{number} Invented Terrace"), "Nowhere", "Sampleton", "Exampleshire", "United Kingdom"],
               "postalCode": "ZZ99 3VZ",
               "extension": [{"url": uk_core("AddressKey"), "extension": [
                   {"url": "type", "valueCoding": {"system": "https://fhir.hl7.org.uk/CodeSystem/UKCore-AddressKeyType", "code": "PAF"}},
                   {"url": "value", "valueString": "12345678"}]}]})
    };
    json!({
        "resourceType": "Patient", "id": id,
        "identifier": [{"system": "https://fhir.nhs.uk/Id/nhs-number", "value": id, "extension": [
            {"url": uk_core("NHSNumberVerificationStatus"),
             "valueCodeableConcept": concept("NHSNumberVerificationStatus", "01", "Number present and verified")}]}],
        "meta": {"versionId": "2", "security": [
            {"system": "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "code": "U", "display": "unrestricted"}]},
        "name": [{"id": "123", "use": "usual", "period": {"start": "2020-01-01", "end": "2031-12-31"},
                  "given": ["Amina", "Rose"], "family": "Sample", "prefix": ["Ms"], "suffix": ["MBE"]}],
        "gender": "female", "birthDate": "1985-07-21", "multipleBirthInteger": 1,
        "deceasedDateTime": "2023-10-22T00:00:00+00:00",
        "generalPractitioner": [{"id": "254406A3", "type": "Organization", "identifier": {
            "system": "https://fhir.nhs.uk/Id/ods-organization-code", "value": "Y12345",
            "period": {"start": "2020-01-01", "end": "2031-12-31"}}}],
        "managingOrganization": {"type": "Organization", "identifier": {
            "system": "https://fhir.nhs.uk/Id/ods-organization-code", "value": "Y12345"}},
        "extension": [
            pharmacy("NominatedPharmacy", "Y12345"), pharmacy("PreferredDispenserOrganization", "Y23456"),
            pharmacy("MedicalApplianceSupplier", "Y34567"),
            {"url": uk_core("DeathNotificationStatus"), "extension": [
                {"url": "deathNotificationStatus", "valueCodeableConcept": concept("DeathNotificationStatus", "2", "Formal")},
                {"url": "systemEffectiveDate", "valueDateTime": "2023-10-22T00:00:00+00:00"}]},
            {"url": uk_core("NHSCommunication"), "extension": [
                {"url": "language", "valueCodeableConcept": concept("HumanLanguage", "fr", "French")},
                {"url": "interpreterRequired", "valueBoolean": true}]},
            {"url": uk_core("ContactPreference"), "extension": [
                {"url": "PreferredWrittenCommunicationFormat", "valueCodeableConcept": concept("PreferredWrittenCommunicationFormat", "12", "Braille")},
                {"url": "PreferredContactMethod", "valueCodeableConcept": concept("PreferredContactMethod", "1", "Letter")},
                {"url": "PreferredContactTimes", "valueString": "Not after 7pm"}]},
            {"url": "http://hl7.org/fhir/StructureDefinition/patient-birthPlace",
             "valueAddress": {"city": "Sampleton", "district": "Exampleshire", "country": "GBR"}}],
        "telecom": [
            {"id": "789", "period": {"start": "2020-01-01", "end": "2031-12-31"}, "system": "phone", "value": "01632960587", "use": "home"},
            {"id": "790", "period": {"start": "2019-01-01", "end": "2032-12-31"}, "system": "email", "value": "amina.sample@example.com", "use": "home"},
            {"id": "OC789", "period": {"start": "2020-01-01", "end": "2031-12-31"}, "system": "other", "value": "01632960587", "use": "home",
             "extension": [{"url": uk_core("OtherContactSystem"), "valueCoding": {
                 "system": "https://fhir.hl7.org.uk/CodeSystem/UKCore-OtherContactSystem", "code": "textphone", "display": "Minicom (Textphone)"}}]}],
        "contact": [{"id": "C123", "period": {"start": "2020-01-01", "end": "2031-12-31"},
                     "relationship": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0131", "code": "C", "display": "Emergency Contact"}]}],
                     "telecom": [{"system": "phone", "value": "01632960587"}]}],
        "address": [address("456", "home"), address("T456", "temp")],
    })
}
