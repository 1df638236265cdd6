//! What the benchmarks read and write. Every input is made here, from a seed, of invented people; it is the same in every run,
//! and in `bench/peers`, which has these files too. Nothing here depends on a JSON library, so that none decides how a number
//! is written.

mod care;
mod clinical;
mod demographics;
mod elements;
mod forms;
mod hostile;
mod json;
mod medicines;
mod mixed;
mod random;
mod structured;
mod terms;

/// Which of the two releases an input is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Release {
    R4,
    Stu3,
}

/// The resource that an input is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Patient,
    Bundle,
}

/// Some JSON to read.
#[derive(Clone, Debug)]
pub struct Input {
    /// One word, for the command line and the tables.
    pub name: &'static str,
    pub release: Release,
    pub kind: Kind,
    /// Whether it breaks the rules of its release, so that only a lenient reader takes it.
    pub irregular: bool,
    pub json: String,
}

/// The names of all inputs, in the order of the tables.
pub const NAMES: [&str; 14] = [
    "patient",
    "patient-pretty",
    "searchset",
    "mixed",
    "mixed-compact",
    "structured",
    "shuffled",
    "type-last",
    "deep",
    "empty-objects",
    "escapes",
    "long-string",
    "unknown-members",
    "unknown-deep",
];

/// The inputs that the command line names, each made when it is its turn; all if it names none.
pub fn chosen() -> impl Iterator<Item = Input> {
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    NAMES
        .into_iter()
        .filter(move |name| words.is_empty() || words.iter().any(|word| name.contains(word)))
        .filter_map(make)
}

/// Makes an input; `None` if there is none of that name.
pub fn make(name: &str) -> Option<Input> {
    use Kind::{Bundle, Patient};
    use Release::{R4, Stu3};

    let (name, release, kind, irregular, json) = match name {
        "patient" => (
            "patient",
            R4,
            Patient,
            false,
            demographics::patient(1).compact(),
        ),
        "patient-pretty" => (
            "patient-pretty",
            R4,
            Patient,
            false,
            demographics::patient(1).pretty(),
        ),
        "searchset" => (
            "searchset",
            R4,
            Bundle,
            false,
            demographics::searchset(50).compact(),
        ),
        "mixed" => ("mixed", R4, Bundle, false, mixed::bundle(10_000_000, true)),
        "mixed-compact" => (
            "mixed-compact",
            R4,
            Bundle,
            false,
            mixed::bundle(5_000_000, false),
        ),
        "structured" => (
            "structured",
            Stu3,
            Bundle,
            false,
            structured::record(1_000_000),
        ),
        "shuffled" => ("shuffled", R4, Bundle, false, hostile::shuffled()),
        "type-last" => ("type-last", R4, Bundle, false, hostile::type_last()),
        "deep" => ("deep", R4, Patient, false, hostile::deep()),
        "empty-objects" => ("empty-objects", R4, Patient, true, hostile::empty_objects()),
        "escapes" => ("escapes", R4, Patient, false, hostile::escapes()),
        "long-string" => ("long-string", R4, Patient, false, hostile::long_string()),
        "unknown-members" => (
            "unknown-members",
            R4,
            Patient,
            true,
            hostile::unknown_members(),
        ),
        "unknown-deep" => ("unknown-deep", R4, Patient, true, hostile::unknown_deep()),
        _ => return None,
    };
    Some(Input {
        name,
        release,
        kind,
        irregular,
        json,
    })
}
