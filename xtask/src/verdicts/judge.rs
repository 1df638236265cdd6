//! The verdicts that are compared: our strict reader's on a file, and what another program, the oracle, says of it.

use nhs_fhir_core::engine::node::{AnyResource, ResourceRef};
use nhs_fhir_core::json::{FhirJson, Reader};
use nhs_fhir_core::{Issue, Severity, r4, stu3};

use super::place;

/// The FHIR release that a file is judged by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Release {
    R4,
    Stu3,
}

/// Our verdict.
#[derive(Debug)]
pub(crate) enum Verdict {
    Accepted,
    /// It is kept whole, because the model has no struct for its type.
    NotJudged,
    Refused(Vec<Issue>),
}

/// The oracle's verdict.
#[derive(Debug, Default)]
pub(crate) struct Opinion {
    /// What it has against the file that a strict reader answers for.
    pub(crate) complaints: Vec<Complaint>,
    /// What else it has against the file, each by its class.
    pub(crate) beyond: Vec<&'static str>,
}

/// One thing that an oracle has against a file.
#[derive(Debug)]
pub(crate) struct Complaint {
    /// The kind of fault, in our words.
    pub(crate) class: &'static str,
    /// Where, as our own paths have it but for the type in front.
    pub(crate) place: String,
}

/// What comes of the two verdicts on one file.
#[derive(Debug)]
pub(crate) enum Comparison {
    BothAccept,
    /// Both refuse, and each complaint of the oracle has an issue of ours at its place.
    BothRefuse,
    /// Either we or the oracle cannot say.
    NotCompared,
    /// We refuse what the oracle accepts.
    OnlyWeRefuse(Vec<Issue>),
    /// The oracle refuses what we accept.
    OnlyOracleRefuses(Vec<Complaint>),
    /// Both refuse, but we have nothing at the place of these complaints.
    Elsewhere(Vec<Issue>, Vec<Complaint>),
}

/// Our verdict on some bytes.
pub(crate) fn judge(release: Release, bytes: &[u8]) -> Verdict {
    match release {
        Release::R4 => judge_as::<r4::Resource>(bytes),
        Release::Stu3 => judge_as::<stu3::Resource>(bytes),
    }
}

/// Whether the model of a release has a struct for a resource type.
pub(crate) fn is_modelled(release: Release, type_name: &str) -> bool {
    match release {
        Release::R4 => r4::Resource::TYPES.contains(&type_name),
        Release::Stu3 => stu3::Resource::TYPES.contains(&type_name),
    }
}

fn judge_as<R: FhirJson + AnyResource>(bytes: &[u8]) -> Verdict {
    match Reader::strict().read::<R>(bytes) {
        Ok(reading) => match reading.value.get() {
            ResourceRef::Node(_) => Verdict::Accepted,
            ResourceRef::Other(_) => Verdict::NotJudged,
        },
        Err(error) => {
            let errors = error.issues().iter();
            let errors = errors.filter(|issue| issue.severity > Severity::Warning);
            Verdict::Refused(errors.cloned().collect())
        }
    }
}

/// Compares the verdicts; none for the oracle if it has not judged the file.
pub(crate) fn compare(ours: Verdict, oracle: Option<Opinion>) -> Comparison {
    let Some(Opinion { complaints, .. }) = oracle else {
        return Comparison::NotCompared;
    };
    match ours {
        Verdict::NotJudged => Comparison::NotCompared,
        Verdict::Accepted if complaints.is_empty() => Comparison::BothAccept,
        Verdict::Accepted => Comparison::OnlyOracleRefuses(complaints),
        Verdict::Refused(issues) if complaints.is_empty() => Comparison::OnlyWeRefuse(issues),
        Verdict::Refused(issues) => {
            let missed = |complaint: &Complaint| {
                !issues
                    .iter()
                    .any(|issue| place::meet(&issue.path, &complaint.place))
            };
            let missed: Vec<_> = complaints.into_iter().filter(missed).collect();
            if missed.is_empty() {
                Comparison::BothRefuse
            } else {
                Comparison::Elsewhere(issues, missed)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaint(place: &str) -> Option<Opinion> {
        Some(Opinion {
            complaints: vec![Complaint {
                class: "a class",
                place: place.to_owned(),
            }],
            beyond: Vec::new(),
        })
    }

    #[test]
    fn verdicts_agree_only_where_they_complain_of_the_same_place() {
        let judged = |json: &str| judge(Release::R4, json.as_bytes());
        let good = r#"{"resourceType":"Patient"}"#;
        let bad = r#"{"resourceType":"Patient","name":[{"given":"A"}]}"#;
        let accepts = || Some(Opinion::default());
        let compared = [
            compare(judged(good), accepts()),
            compare(judged(good), complaint("name")),
            compare(judged(good), None),
            compare(judged(r#"{"resourceType":"Account"}"#), complaint("x")),
            compare(judged(bad), accepts()),
            compare(judged(bad), complaint("name[0].given")),
            compare(judged(bad), complaint("birthDate")),
        ];
        assert!(matches!(
            &compared[..],
            [
                Comparison::BothAccept,
                Comparison::OnlyOracleRefuses(_),
                Comparison::NotCompared,
                Comparison::NotCompared,
                Comparison::OnlyWeRefuse(_),
                Comparison::BothRefuse,
                Comparison::Elsewhere(..),
            ]
        ));
    }
}
