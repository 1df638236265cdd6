//! What becomes of one row: by its number, or else by who it is about.

use nhs_examples::terminal::plain;
use nhs_http::Error;
use nhs_pds::{
    Client, ErrorCode, ErrorKind, NhsNumber, PatientRecord, Retrieved, SearchFault, Trace,
    TraceOutcome, Traced, Tried,
};

use crate::input::{Demographics, Person, Row};

/// What came of a row: each has exactly one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Found,
    Superseded,
    Differs,
    Ambiguous,
    NotFound,
    Unusable,
    Refused,
    Failed,
}

impl Outcome {
    pub(crate) const ALL: [Self; 8] = [
        Self::Found,
        Self::Superseded,
        Self::Differs,
        Self::Ambiguous,
        Self::NotFound,
        Self::Unusable,
        Self::Refused,
        Self::Failed,
    ];

    /// The word of the output.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Found => "found",
            Self::Superseded => "superseded",
            Self::Differs => "differs",
            Self::Ambiguous => "ambiguous",
            Self::NotFound => "not-found",
            Self::Unusable => "unusable",
            Self::Refused => "refused",
            Self::Failed => "failed",
        }
    }

    pub(crate) fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.as_str() == word)
    }
}

/// An outcome, whose number it is, and on what grounds. The grounds hold nothing of the patient.
pub(crate) struct Finding {
    pub(crate) outcome: Outcome,
    pub(crate) number: Option<NhsNumber>,
    pub(crate) note: String,
}

impl Finding {
    fn new(outcome: Outcome, number: Option<NhsNumber>, note: impl Into<String>) -> Self {
        Self {
            outcome,
            number,
            note: note.into(),
        }
    }
}

/// A fault that every other row would meet as well.
pub(crate) struct Stop(pub(crate) Box<Error>);

/// Looks a row up.
pub(crate) async fn look_up(client: &Client, row: &Row) -> Result<Finding, Stop> {
    let person = match &row.person {
        Ok(person) => person,
        Err(fault) => return Ok(Finding::new(Outcome::Unusable, None, *fault)),
    };
    let mut again = 0;
    loop {
        match look_up_person(client, person).await {
            Ok(finding) => return Ok(finding),
            Err(error) if again < 2 && says_little(&error) => again += 1,
            Err(error) => return of_error(*error),
        }
    }
}

/// Whether a refusal is no word of PDS on this row, and not repeated by the client: a fresh token is refused
/// as well now and then, and a body that breaks off has no code in it.
fn says_little(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Unauthorised => true,
        ErrorKind::NotFound | ErrorKind::Rejected => ErrorCode::of(error).is_none(),
        _ => false,
    }
}

async fn look_up_person(client: &Client, person: &Person) -> Result<Finding, Box<Error>> {
    let grounds = match person.number {
        None => None,
        Some(Err(())) => Some("the number on file is not valid"),
        Some(Ok(number)) => match client.retrieve(number).await {
            Ok(answer) => return Ok(by_number(&answer.value, person)),
            Err(error) => match ErrorCode::of(&error) {
                // what was invalidated has to be traced anew
                Some(ErrorCode::InvalidatedResource) => {
                    Some("the record of the number on file is invalid")
                }
                Some(ErrorCode::ResourceNotFound) => {
                    Some("PDS has no record under the number on file")
                }
                _ => return Err(Box::new(error)),
            },
        },
    };
    match &person.demographics {
        Some(demographics) => by_demographics(client, demographics, grounds).await,
        None => Ok(Finding::new(
            Outcome::NotFound,
            None,
            grounds.unwrap_or_default(),
        )),
    }
}

fn by_number(retrieved: &Retrieved, person: &Person) -> Finding {
    let (outcome, record, note) = match retrieved {
        Retrieved::Current(record) => (Outcome::Found, record, "by number"),
        Retrieved::Superseded(merged) => (
            Outcome::Superseded,
            merged.record(),
            "the number on file was merged into this one",
        ),
    };
    let number = Some(record.nhs_number());
    if is_another(record, person) {
        let note = "the record has another date of birth than the row";
        return Finding::new(Outcome::Differs, number, note);
    }
    Finding::new(outcome, number, note)
}

/// Whether the record says another date of birth. It may say the year or month alone, or nothing.
fn is_another(record: &PatientRecord, person: &Person) -> bool {
    let said = record.birth_date.as_ref().map(AsRef::as_ref);
    match (said, person.born) {
        (Some(said), Some(born)) => !born.to_string().starts_with::<&str>(said),
        _ => false,
    }
}

async fn by_demographics(
    client: &Client,
    known: &Demographics,
    grounds: Option<&str>,
) -> Result<Finding, Box<Error>> {
    let mut trace = Trace::new(&known.family, known.born);
    if let Some(given) = &known.given {
        trace = trace.given(given);
    }
    if let Some(postcode) = &known.postcode {
        trace = trace.postcode(postcode);
    }
    let traced = client.trace(&trace).await?;
    let (outcome, number, mut note) = match &traced.outcome {
        TraceOutcome::Found(found) => (
            Outcome::Found,
            Some(found.record.nhs_number()),
            format!("by {}", steps(&traced, Tried::One)),
        ),
        TraceOutcome::Ambiguous => (
            Outcome::Ambiguous,
            None,
            format!("several by {}", steps(&traced, Tried::Several)),
        ),
        TraceOutcome::Disagreed => (
            Outcome::Ambiguous,
            None,
            format!("different patients by {}", steps(&traced, Tried::One)),
        ),
        TraceOutcome::NotFound => (Outcome::NotFound, None, "nobody fits".to_owned()),
    };
    if let Some(grounds) = grounds {
        note = format!("{grounds}; {note}");
    }
    Ok(Finding::new(outcome, number, note))
}

/// The steps of a trace that found that many.
fn steps(traced: &Traced, found: Tried) -> String {
    let steps = traced.tried.iter().filter(|(_, tried)| *tried == found);
    let names: Vec<String> = steps.map(|(step, _)| format!("{step:?}")).collect();
    names.join(" and ")
}

/// What an error is to its row, if it is none that all rows would meet.
fn of_error(error: Error) -> Result<Finding, Stop> {
    if let Some(fault) = SearchFault::of(&error) {
        return Ok(Finding::new(Outcome::Unusable, None, fault.to_string()));
    }
    let outcome = match error.kind() {
        ErrorKind::Unauthorised
        | ErrorKind::Forbidden
        | ErrorKind::Credential
        | ErrorKind::StepUp
        | ErrorKind::Redirect
        | ErrorKind::Audit
        | ErrorKind::Config => return Err(Stop(Box::new(error))),
        ErrorKind::InvalidRequest => Outcome::Refused,
        ErrorKind::Rejected | ErrorKind::NotFound if !says_little(&error) => Outcome::Refused,
        _ => Outcome::Failed,
    };
    let code = ErrorCode::of(&error).map(|code| code.meaning().to_owned());
    let note = code.unwrap_or_else(|| plain(&error.to_string()));
    Ok(Finding::new(outcome, None, note))
}
