//! Views of codings and concepts, and codings made of codes, through the public API only.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::duplicate_mod
)] // each release runs the same cases

#[cfg(feature = "r4")]
#[path = "coding"]
mod r4 {
    use nhs_fhir_core::r4 as release;

    const DMD: &str = "https://dmd.nhs.uk";
    const WITH_DESCRIPTION: &str = r#"{"extension":[
        {"url":"http://hl7.org/fhir/StructureDefinition/coding-sctdescid","valueId":"37436014"},
        {"url":"https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-CodingSCTDescDisplay","valueString":"as picked"}
    ],"system":"http://snomed.info/sct","code":"22298006"}"#;

    mod cases;
}

#[cfg(feature = "stu3")]
#[path = "coding"]
mod stu3 {
    use nhs_fhir_core::stu3 as release;

    const DMD: &str = "http://snomed.info/sct";
    const WITH_DESCRIPTION: &str = r#"{"extension":[
        {"url":"https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid","extension":[
            {"url":"descriptionId","valueId":"37436014"},{"url":"descriptionDisplay","valueString":"as picked"}]}
    ],"system":"http://snomed.info/sct","code":"22298006"}"#;

    mod cases;
}
