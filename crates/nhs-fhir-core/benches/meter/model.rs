//! An input as the model has it. Regular inputs are read strictly, irregular ones leniently.

use nhs_fhir_core::json::{FhirJson, Reader, to_vec};
#[cfg(feature = "stu3")]
use nhs_fhir_core::stu3;
use nhs_fhir_core::{ReadError, r4};

use crate::inputs::{Input, Kind, Release};

#[derive(PartialEq)]
pub enum Typed {
    Patient(r4::Patient),
    Bundle(r4::Bundle),
    #[cfg(feature = "stu3")]
    Stu3Bundle(stu3::Bundle),
}

/// Reads it; `None` if this build has no types for it.
pub fn read(input: &Input) -> Option<Result<Typed, ReadError>> {
    match (input.release, input.kind) {
        (Release::R4, Kind::Patient) => Some(read_as(input).map(Typed::Patient)),
        (Release::R4, Kind::Bundle) => Some(read_as(input).map(Typed::Bundle)),
        #[cfg(feature = "stu3")]
        (Release::Stu3, Kind::Bundle) => Some(read_as(input).map(Typed::Stu3Bundle)),
        _ => None,
    }
}

fn read_as<T: FhirJson>(input: &Input) -> Result<T, ReadError> {
    let reader = if input.irregular {
        Reader::lenient()
            // half a million empty objects are many for their length
            .max_expansion(64)
    } else {
        Reader::strict()
    };
    Ok(reader.read(input.json.as_bytes())?.value)
}

pub fn write(typed: &Typed) -> Vec<u8> {
    match typed {
        Typed::Patient(patient) => to_vec(patient),
        Typed::Bundle(bundle) => to_vec(bundle),
        #[cfg(feature = "stu3")]
        Typed::Stu3Bundle(bundle) => to_vec(bundle),
    }
}
