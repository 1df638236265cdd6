//! Why a verdict of ours differs from an oracle's: each known reason, who is right, and the page that says so.

use nhs_fhir_core::{Issue, IssueCode};

use super::judge::{Comparison, Complaint};

/// A kind of difference.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Reason {
    /// What it is about.
    pub(crate) title: &'static str,
    /// Which program says what.
    pub(crate) says: &'static str,
    /// Who is right by the specification, and why.
    pub(crate) right: &'static str,
    /// The page of the specification.
    pub(crate) page: &'static str,
}

/// The programs that we are compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Oracle {
    /// The Python package `fhir.resources`.
    Pydantic,
    /// HL7's validator.
    Java,
}

const fn reason(
    title: &'static str,
    says: &'static str,
    right: &'static str,
    page: &'static str,
) -> Reason {
    Reason {
        title,
        says,
        right,
        page,
    }
}

const QUOTED: Reason = reason(
    "a boolean or a number in quotes",
    "we refuse; pydantic turns the text into the value",
    "we are: a boolean is JSON's `true` or `false`, a number is a JSON number",
    "http://hl7.org/fhir/R4/json.html#primitive",
);
const EMPTY: Reason = reason(
    "an empty list or text",
    "we refuse; the package takes a list of nothing for no list",
    "we are: a list is never empty, and a member is left out when it has no value",
    "http://hl7.org/fhir/R4/json.html#null",
);
const CODE: Reason = reason(
    "a code outside a required value set",
    "we refuse; the package looks at no value set",
    "we are: a code of a required binding must be one of the set",
    "http://hl7.org/fhir/R4/terminologies.html#required",
);
const FORM: Reason = reason(
    "the form of a primitive",
    "we refuse; the package takes any text for a URI",
    "we are: each primitive has a form, and a URI has no white space",
    "http://hl7.org/fhir/R4/datatypes.html#primitive",
);

/// The reason of a difference, if it is a known one; it is told by the first thing that either side has alone, and known only
/// if all of them are.
pub(crate) fn of(oracle: Oracle, comparison: &Comparison) -> Option<&'static Reason> {
    match comparison {
        Comparison::OnlyWeRefuse(issues) => first_of_all(issues, |issue| of_issue(oracle, issue)),
        Comparison::OnlyOracleRefuses(complaints) | Comparison::Elsewhere(_, complaints) => {
            first_of_all(complaints, |complaint| of_complaint(oracle, complaint))
        }
        _ => None,
    }
}

fn first_of_all<T>(
    things: &[T],
    reason: impl Fn(&T) -> Option<&'static Reason>,
) -> Option<&'static Reason> {
    let mut reasons = things.iter().map(reason);
    let first = reasons.next()??;
    reasons.all(|reason| reason.is_some()).then_some(first)
}

fn of_issue(oracle: Oracle, issue: &Issue) -> Option<&'static Reason> {
    match (oracle, issue.code) {
        (Oracle::Pydantic, IssueCode::WrongType) => Some(&QUOTED),
        (Oracle::Pydantic, IssueCode::Empty) => Some(&EMPTY),
        (Oracle::Pydantic, IssueCode::UnlistedCode) => Some(&CODE),
        (Oracle::Pydantic, IssueCode::InvalidValue) => Some(&FORM),
        _ => None,
    }
}

/// None is known: what an oracle alone refuses is a fault of ours until it has been looked at.
fn of_complaint(_: Oracle, _: &Complaint) -> Option<&'static Reason> {
    None
}

#[cfg(test)]
mod tests {
    use nhs_fhir_core::r4::Patient;

    use super::*;

    fn only_we_refuse(json: &str) -> Comparison {
        let refused = Patient::from_slice(json.as_bytes()).unwrap_err();
        Comparison::OnlyWeRefuse(refused.issues().to_vec())
    }

    #[test]
    fn a_difference_is_explained_only_if_all_of_it_is() {
        let quoted = only_we_refuse(r#"{"resourceType":"Patient","active":"true"}"#);
        assert_eq!(of(Oracle::Pydantic, &quoted), Some(&QUOTED));
        assert_eq!(of(Oracle::Java, &quoted), None);
        let more = only_we_refuse(r#"{"resourceType":"Patient","active":"true","shoeSize":42}"#);
        assert_eq!(of(Oracle::Pydantic, &more), None);
    }

    #[test]
    fn what_only_an_oracle_refuses_is_never_explained_away() {
        let complaint = Complaint {
            class: "a class",
            place: String::new(),
        };
        let comparison = Comparison::OnlyOracleRefuses(vec![complaint]);
        assert_eq!(of(Oracle::Java, &comparison), None);
    }
}
