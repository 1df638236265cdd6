//! Issues of an OperationOutcome, read leniently: national services send codes that FHIR does not
//! have (`token`, `429`), leave out `details` or `diagnostics`, and put codes into free text.

use std::fmt;

use serde_json::Value;

use crate::privacy::shown_code;

/// One issue of an OperationOutcome (<https://hl7.org/fhir/R4/operationoutcome.html>).
///
/// Its free texts may hold patient data: they are given by name and are not part of Debug.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct OutcomeIssue {
    severity: Option<String>,
    code: Option<String>,
    codings: Vec<IssueCoding>,
    text: Option<String>,
    diagnostics: Option<String>,
    expression: Vec<String>,
}

/// One coding of an issue's `details`, such as a Spine error code.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct IssueCoding {
    system: Option<String>,
    code: Option<String>,
    display: Option<String>,
}

impl OutcomeIssue {
    /// `fatal`, `error`, `warning`, `information`, or whatever was sent. No sign of failure by
    /// itself: PDS sends a 404 with `information`.
    #[must_use]
    pub fn severity(&self) -> Option<&str> {
        self.severity.as_deref()
    }

    /// The issue type, such as `not-found`; open, since `token` and `429` are sent too.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The codings of `details`.
    #[must_use]
    pub fn codings(&self) -> &[IssueCoding] {
        &self.codings
    }

    /// `details.text`. May hold patient data.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// `diagnostics`. May hold patient data.
    #[must_use]
    pub fn diagnostics(&self) -> Option<&str> {
        self.diagnostics.as_deref()
    }

    /// `expression`, or the older `location`: where in the request the issue is.
    #[must_use]
    pub fn expression(&self) -> &[String] {
        &self.expression
    }

    /// The code from one of Spine's code systems (`…/Spine-ErrorOrWarningCode` and its variants).
    #[must_use]
    pub fn spine_code(&self) -> Option<&str> {
        self.codings
            .iter()
            .find(|coding| coding.is_spine())
            .and_then(IssueCoding::code)
    }

    /// The HAPI code with which `diagnostics` begins, such as `HAPI-2001`.
    #[must_use]
    pub fn hapi_code(&self) -> Option<&str> {
        let text = self.diagnostics()?.trim_start();
        let digits = text.strip_prefix("HAPI-")?;
        let count = digits.bytes().take_while(u8::is_ascii_digit).count();
        if count == 0 {
            None
        } else {
            text.get(..5 + count)
        }
    }

    /// The API's own code of this issue: Spine's, else another coding's, else HAPI's. A coding that
    /// only repeats the HTTP status comes last.
    #[must_use]
    pub fn own_code(&self) -> Option<&str> {
        let mut codes = self.codings.iter().filter_map(IssueCoding::code);
        let is_status = |code: &&str| code.len() == 3 && code.bytes().all(|b| b.is_ascii_digit());
        self.spine_code()
            .or_else(|| codes.clone().find(|code| !is_status(code)))
            .or_else(|| self.hapi_code())
            .or_else(|| codes.next())
    }

    fn read(issue: &Value) -> Self {
        let details = issue.get("details");
        let from_details = |name| details.and_then(|details| details.get(name));
        let expression = issue.get("expression").or_else(|| issue.get("location"));
        Self {
            severity: issue.get("severity").and_then(scalar),
            code: issue.get("code").and_then(scalar),
            codings: items(from_details("coding"))
                .iter()
                .map(IssueCoding::read)
                .collect(),
            text: from_details("text").and_then(scalar),
            diagnostics: issue.get("diagnostics").and_then(scalar),
            expression: items(expression).iter().filter_map(scalar).collect(),
        }
    }
}

impl fmt::Debug for OutcomeIssue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OutcomeIssue")
            .field("severity", &self.severity().and_then(shown_code))
            .field("code", &self.code().and_then(shown_code))
            .field("codings", &self.codings)
            .finish_non_exhaustive()
    }
}

impl IssueCoding {
    /// The code system.
    #[must_use]
    pub fn system(&self) -> Option<&str> {
        self.system.as_deref()
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The text for people. May hold patient data.
    #[must_use]
    pub fn display(&self) -> Option<&str> {
        self.display.as_deref()
    }

    fn is_spine(&self) -> bool {
        self.system()
            .is_some_and(|system| system.contains("Spine-ErrorOrWarningCode"))
    }

    fn read(coding: &Value) -> Self {
        Self {
            system: coding.get("system").and_then(scalar),
            code: coding.get("code").and_then(scalar),
            display: coding.get("display").and_then(scalar),
        }
    }
}

impl fmt::Debug for IssueCoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IssueCoding")
            .field("code", &self.code().and_then(shown_code))
            .finish_non_exhaustive()
    }
}

/// The first thousand issues of `resource`, if it is an OperationOutcome.
pub(crate) fn issues(resource: &Value) -> Option<Vec<OutcomeIssue>> {
    let kind = resource.get("resourceType").and_then(Value::as_str);
    (kind == Some("OperationOutcome")).then(|| {
        items(resource.get("issue"))
            .iter()
            .take(MOST_ISSUES)
            .map(OutcomeIssue::read)
            .collect()
    })
}

/// No service names as many; what does is not worth the memory.
const MOST_ISSUES: usize = 1000;

/// A list, or the one value that stands where a list is due.
fn items(value: Option<&Value>) -> &[Value] {
    match value {
        Some(Value::Array(items)) => items,
        Some(Value::Null) | None => &[],
        Some(single) => std::slice::from_ref(single),
    }
}

/// The text of a string, number or boolean.
pub(crate) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn one(issue: Value) -> OutcomeIssue {
        let outcome = json!({"resourceType": "OperationOutcome", "issue": [issue]});
        issues(&outcome).unwrap().remove(0)
    }

    #[test]
    fn spine_code_comes_before_any_other() {
        let issue = one(json!({
            "severity": "information", "code": "not-found",
            "details": {"coding": [
                {"system": "https://example.org/other", "code": "OTHER"},
                {"system": "https://fhir.nhs.uk/R4/CodeSystem/Spine-ErrorOrWarningCode",
                 "version": "1", "code": "RESOURCE_NOT_FOUND", "display": "Resource not found"}
            ]}
        }));
        assert_eq!(issue.own_code(), Some("RESOURCE_NOT_FOUND"));
        assert_eq!(issue.severity(), Some("information"));
        assert_eq!(issue.diagnostics(), None);
    }

    #[test]
    fn hapi_code_is_read_from_the_start_of_diagnostics() {
        let issue = one(json!({"code": "processing", "diagnostics": "HAPI-2001: not known"}));
        assert_eq!(issue.own_code(), Some("HAPI-2001"));
        for text in ["HAPI-", "see HAPI-2001", "HAPI-x"] {
            assert_eq!(
                one(json!({"diagnostics": text})).hapi_code(),
                None,
                "{text}"
            );
        }
    }

    #[test]
    fn status_in_place_of_codes_is_kept_as_text() {
        let issue = one(json!({"code": 429, "details": {"coding": {"code": "429"}}}));
        assert_eq!(issue.code(), Some("429"));
        assert_eq!(issue.own_code(), Some("429"));
        let issue = one(json!({
            "code": "404", "details": {"coding": [{"code": "404"}]}, "diagnostics": "HAPI-2001: x"
        }));
        assert_eq!(issue.own_code(), Some("HAPI-2001"));
    }

    #[test]
    fn odd_shapes_are_read_as_far_as_they_go() {
        assert_eq!(one(json!("text")), OutcomeIssue::default());
        assert_eq!(
            one(json!({"details": "text", "expression": "Patient.name"}))
                .expression()
                .len(),
            1
        );
        let outcome = json!({"resourceType": "OperationOutcome"});
        assert_eq!(issues(&outcome), Some(Vec::new()));
        assert_eq!(issues(&json!({"resourceType": "Patient"})), None);
        assert_eq!(issues(&json!([1])), None);
    }

    #[test]
    fn debug_hides_every_free_text() {
        let issue = one(json!({
            "severity": "error", "code": "9990000018",
            "details": {"coding": [{"code": "999 000 0018", "display": "Testerly"}], "text": "Testerly"},
            "diagnostics": "Testerly 9990000018", "expression": ["Testerly"]
        }));
        let shown = format!("{issue:?}");
        assert!(
            !shown.contains("Testerly") && !shown.contains("0018"),
            "{shown}"
        );
    }
}
