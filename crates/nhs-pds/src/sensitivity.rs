//! How sensitive a record is: who must not learn where the patient is.

use nhs_fhir_core::r4::{Coding, Patient};

use crate::doubt::is_doubtful;

/// The confidentiality of a record, from `meta.security`.
///
/// Source: NHS England, "Restricting access to a patient's demographic record",
/// <https://digital.nhs.uk/services/demographics/restricting-access-to-a-patients-demographic-record>.
///
/// ```
/// use nhs_fhir_core::r4::Patient;
/// use nhs_pds::Sensitivity;
///
/// // a record that does not say is not taken for an open one
/// let sensitivity = Sensitivity::of(&Patient::default());
/// assert_eq!(sensitivity, Sensitivity::Unrecognised);
/// assert!(sensitivity.is_location_hidden());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Sensitivity {
    /// `U`: all data is given.
    Unrestricted,
    /// `R`: address, telecom, contacts, practice, pharmacies and place of birth are kept back.
    Restricted,
    /// `V`: name and date of birth are kept back too.
    VeryRestricted,
    /// `REDACTED`: an invalid record, which the service says it never gives.
    Redacted,
    /// No code, one that is not known here, or several codes of which one is not known. To be
    /// treated as restricted.
    Unrecognised,
}

impl Sensitivity {
    /// The sensitivity of a record. Where there is more than one code, the most sensitive counts.
    #[must_use]
    pub fn of(patient: &Patient) -> Self {
        let Some(meta) = patient.meta.as_deref() else {
            return Self::Unrecognised;
        };
        if is_doubtful(&patient.side, "meta", 0)
            || is_doubtful(&meta.side, "security", meta.security.len())
        {
            return Self::Unrecognised;
        }
        let codes = meta.security.iter().filter_map(confidentiality);
        codes.max().unwrap_or(Self::Unrecognised)
    }

    /// Whether it must be kept from sight where the patient lives and is treated: true of everything
    /// but an unrestricted record. An address that is on file from elsewhere must not be shown either.
    #[must_use]
    pub fn is_location_hidden(self) -> bool {
        self != Self::Unrestricted
    }
}

/// What one security label says, if it is about confidentiality.
fn confidentiality(label: &Coding) -> Option<Sensitivity> {
    if ["system", "code"]
        .iter()
        .any(|member| is_doubtful(&label.side, member, 0))
    {
        return Some(Sensitivity::Unrecognised);
    }
    let system = label.system.as_ref().map(AsRef::as_ref);
    if system.is_some_and(|system| system != CONFIDENTIALITY) {
        return None;
    }
    Some(match label.code.as_ref().map(AsRef::as_ref) {
        Some("U") => Sensitivity::Unrestricted,
        Some("R") => Sensitivity::Restricted,
        Some("V") => Sensitivity::VeryRestricted,
        Some("REDACTED") => Sensitivity::Redacted,
        _ => Sensitivity::Unrecognised,
    })
}

const CONFIDENTIALITY: &str = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";

#[cfg(test)]
mod tests {
    use super::*;

    fn of(meta: &str) -> Sensitivity {
        let json = format!(r#"{{"resourceType":"Patient"{meta}}}"#);
        Sensitivity::of(&Patient::from_slice_lenient(json.as_bytes()).unwrap().value)
    }

    fn labelled(labels: &str) -> Sensitivity {
        of(&format!(r#","meta":{{"security":{labels}}}"#))
    }

    fn coded(code: &str) -> String {
        format!(r#"{{"system":"{CONFIDENTIALITY}","code":"{code}"}}"#)
    }

    #[test]
    fn each_code_has_its_meaning() {
        for (code, sensitivity) in [
            ("U", Sensitivity::Unrestricted),
            ("R", Sensitivity::Restricted),
            ("V", Sensitivity::VeryRestricted),
            ("REDACTED", Sensitivity::Redacted),
        ] {
            assert_eq!(labelled(&format!("[{}]", coded(code))), sensitivity);
            assert_eq!(sensitivity.is_location_hidden(), code != "U");
        }
    }

    #[test]
    fn what_is_not_known_is_treated_as_restricted() {
        for code in ["N", "u", "S", "", " "] {
            let sensitivity = labelled(&format!("[{}]", coded(code)));
            assert_eq!(sensitivity, Sensitivity::Unrecognised, "{code}");
            assert!(sensitivity.is_location_hidden());
        }
        for absent in ["", r#","meta":{}"#, r#","meta":{"security":[]}"#] {
            assert_eq!(of(absent), Sensitivity::Unrecognised, "{absent}");
        }
        let other = r#"[{"system":"https://example.org/other","code":"U"}]"#;
        assert_eq!(labelled(other), Sensitivity::Unrecognised);
    }

    #[test]
    fn most_sensitive_of_several_codes_counts() {
        let both = |one, other| labelled(&format!("[{},{}]", coded(one), coded(other)));
        assert_eq!(both("U", "R"), Sensitivity::Restricted);
        assert_eq!(both("V", "R"), Sensitivity::VeryRestricted);
        assert_eq!(both("U", "X"), Sensitivity::Unrecognised);
    }

    #[test]
    fn labels_that_cannot_be_read_are_not_passed_over() {
        let open = coded("U");
        for labels in [
            format!("[{open},null]"),
            format!("[{open},\"R\"]"),
            format!("[{open}],\"security\":[{}]", coded("R")),
            r#"[{"code":5}]"#.to_owned(),
            r#"[{"code":"U","code":"R"}]"#.to_owned(),
            format!(r#"[{{"system":"{CONFIDENTIALITY}","code":"U","code":"U"}}]"#),
            format!(r#"[{{"system":"{CONFIDENTIALITY}","system":"urn:x","code":"U"}}]"#),
            r#"[{"system":5,"code":"U"}]"#.to_owned(),
            r#"[{"system":["urn:x"],"code":"U"}]"#.to_owned(),
            format!(r#"[{open},{{"system":"urn:x","system":"{CONFIDENTIALITY}","code":"R"}}]"#),
            "\"R\"".to_owned(),
        ] {
            assert_eq!(labelled(&labels), Sensitivity::Unrecognised, "{labels}");
        }
        let twice = format!(r#","meta":{{"security":[{open}]}},"meta":{{"security":[]}}"#);
        assert_eq!(of(&twice), Sensitivity::Unrecognised);
    }
}
