//! An input as the model has it. Regular inputs are read strictly, irregular ones leniently.

use nhs_fhir_core::json::{FhirJson, Reader, to_vec};
use nhs_fhir_core::r4;
#[cfg(feature = "stu3")]
use nhs_fhir_core::stu3;

use crate::inputs::{Input, Kind, Release};

#[derive(PartialEq)]
pub enum Typed {
    Patient(r4::Patient),
    Bundle(r4::Bundle),
    #[cfg(feature = "stu3")]
    Stu3Bundle(stu3::Bundle),
}

/// Reads it; `None` if this build has no types for it.
pub fn read(input: &Input) -> Option<Typed> {
    match (input.release, input.kind) {
        (Release::R4, Kind::Patient) => Some(Typed::Patient(read_as(input))),
        (Release::R4, Kind::Bundle) => Some(Typed::Bundle(read_as(input))),
        #[cfg(feature = "stu3")]
        (Release::Stu3, Kind::Bundle) => Some(Typed::Stu3Bundle(read_as(input))),
        _ => None,
    }
}

fn read_as<T: FhirJson>(input: &Input) -> T {
    let reader = if input.irregular {
        Reader::lenient()
    } else {
        Reader::strict()
    };
    match reader.read(input.json.as_bytes()) {
        Ok(reading) => reading.value,
        Err(error) => panic!("{} cannot be read: {error}", input.name),
    }
}

pub fn write(typed: &Typed) -> Vec<u8> {
    match typed {
        Typed::Patient(patient) => to_vec(patient),
        Typed::Bundle(bundle) => to_vec(bundle),
        #[cfg(feature = "stu3")]
        Typed::Stu3Bundle(bundle) => to_vec(bundle),
    }
}

/// The inputs that the command line names, each made when it is its turn; all if it names none.
pub fn chosen() -> impl Iterator<Item = Input> {
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    crate::inputs::NAMES
        .into_iter()
        .filter(move |name| words.is_empty() || words.iter().any(|word| name.contains(word)))
        .filter_map(crate::inputs::make)
}
