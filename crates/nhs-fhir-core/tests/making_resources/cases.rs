//! What each release does alike.

use super::release::codes::NarrativeStatus;
use super::release::*;
use super::to_practice;
use nhs_fhir_core::identifier::{NhsNumber, OdsCode};
use nhs_fhir_core::primitive::{Decimal, InvalidPrimitive};

type Outcome = Result<(), InvalidPrimitive>;

#[test]
fn what_the_constructors_make_conforms() -> Outcome {
    let patient = Patient {
        meta: Some(
            Meta::of_profile("https://fhir.hl7.org.uk/StructureDefinition/UKCore-Patient")?.into(),
        ),
        text: Some(Narrative::plain("Amina <Sample>\n& others")?.into()),
        identifier: [NhsNumber::parse("9990000018").unwrap().into()].into(),
        name: [HumanName::official("Sample", ["Amina", "", "Jane"])].into(),
        telecom: [ContactPoint::email("a@example.org")?].into(),
        general_practitioner: [to_practice(Reference::by_identifier(
            OdsCode::parse("G81086").unwrap(),
        ))]
        .into(),
        extension: [Extension::group(
            "urn:g",
            [Extension::new(
                "urn:x",
                Quantity::ucum(Decimal::parse("1.50")?, "mg")?,
            )?],
        )?]
        .into(),
        ..Patient::default()
    };
    assert_eq!(patient.name[0].given.len(), 2);
    let json = patient.to_vec();
    assert_eq!(Patient::from_slice(&json).unwrap(), patient);
    let narrative = patient.text.unwrap();
    assert!(
        Narrative::xhtml(
            NarrativeStatus::Additional,
            narrative.div.as_deref().unwrap()
        )
        .is_ok()
    );
    Ok(())
}

#[test]
fn arguments_of_a_wrong_form_are_refused_without_being_repeated() {
    let errors = [
        Identifier::new("a b", "Sample").unwrap_err(),
        Identifier::new("urn:x", "").unwrap_err(),
        Coding::new("urn:x", "Sample  Amina").unwrap_err(),
        Coding::new("urn:x", " a").unwrap_err(),
        CodeableConcept::of_text("").unwrap_err(),
        Reference::to("Sample", "1").unwrap_err(),
        Reference::to("Patient", &"Sample".repeat(11)).unwrap_err(),
        Reference::to("Patient", "1/_history/2").unwrap_err(),
        Reference::to_url("").unwrap_err(),
        Reference::to_contained("#Sample").unwrap_err(),
        Quantity::ucum(1, "Sample Amina").unwrap_err(),
        Extension::new("", true).unwrap_err(),
        Meta::of_profile("Sample Amina").unwrap_err(),
        Narrative::plain(" ").unwrap_err(),
        Narrative::xhtml(NarrativeStatus::Generated, "<p>Sample</p>").unwrap_err(),
        ContactPoint::phone("").unwrap_err(),
        BundleEntry::new("Patient/Sample", Patient::default()).unwrap_err(),
        BundleEntry::update(
            "urn:uuid:0c1e2a34-5b6d-4f70-8192-a3b4c5d6e7f8",
            Patient::default(),
        )
        .unwrap_err(),
        BundleEntry::delete("Patient", "Sample Amina").unwrap_err(),
    ];
    for error in errors {
        let shown = format!("{error} {error:?}");
        assert!(error.to_string().contains("it must be"), "{shown}");
        assert!(!shown.contains("Sample"), "{shown}");
    }
}

#[test]
fn transactions_ask_for_what_their_entries_say() -> Outcome {
    let url = "urn:uuid:0c1e2a34-5b6d-4f70-8192-a3b4c5d6e7f8";
    let known = Patient {
        id: Some("9990000018".parse()?),
        ..Patient::default()
    };
    let bundle = Bundle::transaction([
        BundleEntry::create(url, Patient::default())?,
        BundleEntry::update("https://example.nhs.uk/Patient/9990000018", known)?,
        BundleEntry::delete("Patient", "1")?,
    ]);
    let asked: Vec<_> = bundle
        .entry
        .iter()
        .filter_map(|entry| entry.request.as_deref())
        .map(|request| {
            format!(
                "{} {}",
                request.method.as_ref().unwrap().as_str(),
                request.url.as_ref().unwrap().as_str()
            )
        })
        .collect();
    assert_eq!(
        asked,
        ["POST Patient", "PUT Patient/9990000018", "DELETE Patient/1"]
    );
    assert_eq!(Bundle::from_slice(&bundle.to_vec()).unwrap(), bundle);
    Ok(())
}
