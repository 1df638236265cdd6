//! A trace: searches from narrow to wide, until one patient is found; with a record of what was tried.

use chrono::NaiveDate;
use nhs_http::Error;

use crate::{Client, Match, MaySearch, Pattern, Search, SearchOutcome};

/// Who is looked for. A given name and a postcode make the trace safer.
///
/// ```
/// use nhs_pds::Trace;
///
/// let born = chrono::NaiveDate::from_ymd_opt(1987, 8, 19).ok_or("no such day")?;
/// let trace = Trace::new("Quillfeather", born).given("Barnaby").postcode("XQ1 7NP");
/// assert_eq!(format!("{trace:?}"), "Trace(..)");
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
#[must_use]
pub struct Trace {
    family: String,
    born: NaiveDate,
    given: Option<String>,
    postcode: Option<String>,
}

/// A step of a trace, narrow to wide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Step {
    /// All that is known, former names and addresses included.
    History,
    /// All that is known, current only: tells apart those whom history confuses.
    Current,
    /// The first two characters of the postcode.
    PostcodeStart,
    /// The first three letters of the given name.
    GivenStart,
    /// The first three letters of the family name.
    FamilyStart,
}

/// What a step found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tried {
    /// Nobody.
    Nobody,
    /// One patient.
    One,
    /// Several patients, or more than may be given.
    Several,
    /// It was left out: what it needs is not known, or too short to be shortened.
    LeftOut,
}

/// What a trace decided, and on what grounds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Traced {
    /// What it came to.
    pub outcome: TraceOutcome,
    /// Each step in the order of trying, and what it found. Holds no patient data.
    pub tried: Vec<(Step, Tried)>,
}

/// What a trace came to.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[allow(clippy::large_enum_variant)] // one of them is made for a trace
pub enum TraceOutcome {
    /// One patient, on whom all steps that found one agree.
    Found(Match),
    /// Nobody in any step.
    NotFound,
    /// Several in some step and one in none: a person has to choose, or to say more.
    Ambiguous,
    /// Two steps found one patient each, and not the same.
    Disagreed,
}

impl Trace {
    /// Looks for whoever has this family name and date of birth.
    pub fn new(family: impl Into<String>, born: NaiveDate) -> Self {
        Self {
            family: family.into(),
            born,
            given: None,
            postcode: None,
        }
    }

    /// The first given name.
    pub fn given(mut self, given: impl Into<String>) -> Self {
        self.given = Some(given.into());
        self
    }

    /// A postcode. With one, restricted patients are not found.
    pub fn postcode(mut self, postcode: impl Into<String>) -> Self {
        self.postcode = Some(postcode.into());
        self
    }

    /// The search of a step; `None` if it is left out.
    #[must_use]
    pub fn search(&self, step: Step) -> Option<Search> {
        let wide = |text: &str, letters: usize| {
            // what is no longer than its beginning would be found by the steps before
            let text = text.trim();
            let long = text.chars().count() > letters;
            long.then(|| Pattern::starting(text.chars().take(letters).collect::<String>()))
        };
        let mut family = Pattern::exactly(&self.family);
        let mut given = self.given.as_deref().map(Pattern::exactly);
        let mut postcode = self.postcode.as_deref().map(Pattern::exactly);
        match step {
            Step::History | Step::Current => {}
            Step::PostcodeStart => postcode = Some(wide(self.postcode.as_deref()?, 2)?),
            Step::GivenStart => given = Some(wide(self.given.as_deref()?, 3)?),
            Step::FamilyStart => family = wide(&self.family, 3)?,
        }
        let search = Search::new().family(family).birth_date(self.born);
        let search = match given {
            Some(given) => search.given(given),
            None => search,
        };
        let search = match postcode {
            Some(postcode) => search.postcode(postcode),
            None => search,
        };
        Some(search.history(step != Step::Current))
    }
}

impl<M: MaySearch> Client<M> {
    /// Traces a patient: all that is known with history; without it if that found several; then with
    /// the postcode, the given name and the family name shortened, one at a time. The wide steps are all
    /// tried if the first found nobody, and one patient is taken only if no step found another or several.
    ///
    /// # Errors
    ///
    /// As [`Client::search`], from the first step that fails: nothing is decided on half of the steps.
    pub async fn trace(&self, trace: &Trace) -> Result<Traced, Error> {
        let mut tried = Vec::new();
        let mut found: Option<Match> = None;
        let mut several = false;
        for step in STEPS {
            // only those whom history confuses are looked for without it
            let needed = match step {
                Step::History => true,
                Step::Current => several,
                _ => !several,
            };
            let search = if needed { trace.search(step) } else { None };
            let Some(search) = search else {
                tried.push((step, Tried::LeftOut));
                continue;
            };
            match self.search(&search).await?.value {
                SearchOutcome::NoMatch => tried.push((step, Tried::Nobody)),
                SearchOutcome::Many(_) | SearchOutcome::TooMany => {
                    tried.push((step, Tried::Several));
                    several = true;
                }
                SearchOutcome::One(one) => {
                    tried.push((step, Tried::One));
                    let number = one.record.nhs_number();
                    let other = |found: &Match| found.record.nhs_number() != number;
                    if found.as_ref().is_some_and(other) {
                        let outcome = TraceOutcome::Disagreed;
                        return Ok(Traced { outcome, tried });
                    }
                    found = Some(one);
                    // the narrow steps say all that is known: what they find stands
                    if matches!(step, Step::History | Step::Current) {
                        several = false;
                        break;
                    }
                }
            }
        }
        let outcome = match found {
            _ if several => TraceOutcome::Ambiguous,
            Some(found) => TraceOutcome::Found(found),
            None => TraceOutcome::NotFound,
        };
        Ok(Traced { outcome, tried })
    }
}

/// Shows nothing of whom it looks for.
impl std::fmt::Debug for Trace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Trace(..)")
    }
}

const STEPS: [Step; 5] = [
    Step::History,
    Step::Current,
    Step::PostcodeStart,
    Step::GivenStart,
    Step::FamilyStart,
];
