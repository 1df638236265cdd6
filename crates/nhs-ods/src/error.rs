//! The API's own error codes, wherever the service puts them: in diagnostics, as an issue type, or, of
//! the gateway, as an HTTP status in place of one.

use std::fmt;

use nhs_http::{BodyShape, Error, OutcomeIssue};

/// What ODS, or the gateway in front of it, says went wrong.
///
/// The FHIR server gives `processing` as the type of nearly every issue and its real code at the start
/// of `diagnostics`. The gateway gives an OperationOutcome whose issue type is the HTTP status.
/// Source: <https://digital.nhs.uk/developer/api-catalogue/organisation-data-terminology>.
///
/// ```
/// use nhs_ods::{Error, ErrorCode};
///
/// fn advice(error: &Error) -> &'static str {
///     match ErrorCode::of(error) {
///         Some(ErrorCode::NotKnown) => "there is no organisation with this code",
///         Some(ErrorCode::TooCostly) => "ask for smaller pages",
///         Some(ErrorCode::Gateway(401)) => "check the API key",
///         Some(ErrorCode::Gateway(429)) => "slow down, 5,000 requests in 5 minutes are allowed",
///         _ => "a person must look at this",
///     }
/// }
/// # let error = Error::new(nhs_http::ErrorKind::Connect, "no connection");
/// # assert_eq!(advice(&error), "a person must look at this");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `HAPI-2001`: no record has this code or id (404).
    NotKnown,
    /// `HAPI-0524`: the search parameter does not exist (400). The service's text lists those that do.
    UnknownParameter,
    /// `HAPI-1940`: a date or quantity is not written as one (400).
    InvalidFormat,
    /// `HAPI-0427`: the HTTP method is not allowed here (405).
    MethodNotAllowed,
    /// `too-costly`: the answer exceeds the gateway's 10 MB (422).
    TooCostly,
    /// An expansion that comes to more than 50,000 codes (422).
    ExpansionTooLarge,
    /// An expansion with a filter that the code system does not have (422).
    UndeclaredFilter,
    /// The gateway's catch-all, with the HTTP status in place of a code.
    Gateway(u16),
    /// Any other code: `HAPI-` and digits, a gateway fault, or a FHIR issue type.
    Other(Box<str>),
}

impl ErrorCode {
    /// The code of an error, if its answer holds any. The first issue that has more to say than
    /// `processing` decides.
    #[must_use]
    pub fn of(error: &Error) -> Option<Self> {
        let issues = error.issues();
        let status = error.status().map(|status| status.as_u16());
        issues
            .iter()
            .find_map(|issue| Self::of_issue(issue, status))
            .or_else(|| error.code().map(Self::named))
            .or_else(|| {
                let kind = issues.first()?.code()?;
                Some(Self::Other(kind.into()))
            })
            .or_else(|| Self::of_xml(error, status))
            .or_else(|| torn_catch_all(error).then_some(Self::Gateway(status?)))
    }

    /// The code as the service writes it; of the two that it has only sentences for, a name for them.
    #[must_use]
    pub fn as_str(&self) -> std::borrow::Cow<'_, str> {
        match self {
            Self::NotKnown => "HAPI-2001".into(),
            Self::UnknownParameter => "HAPI-0524".into(),
            Self::InvalidFormat => "HAPI-1940".into(),
            Self::MethodNotAllowed => "HAPI-0427".into(),
            Self::TooCostly => "too-costly".into(),
            Self::ExpansionTooLarge => "expansion-too-large".into(),
            Self::UndeclaredFilter => "undeclared-filter".into(),
            Self::Gateway(status) => status.to_string().into(),
            Self::Other(code) => (&**code).into(),
        }
    }

    /// What the code means and what can be done, in plain words for a person.
    #[must_use]
    pub fn meaning(&self) -> &'static str {
        match self {
            Self::NotKnown => "ODS has no record with this code or id: check it",
            Self::UnknownParameter => "the search has a parameter that ODS does not know",
            Self::InvalidFormat => "a date in the search is not written as one: give YYYY-MM-DD",
            Self::MethodNotAllowed => "the directory can only be read",
            Self::TooCostly => "the answer is larger than 10 MB: ask for fewer records at a time",
            Self::ExpansionTooLarge => {
                "more than 50,000 codes would be selected: add filters, or ask page by page"
            }
            Self::UndeclaredFilter => {
                "the code system has no such filter: its summary lists those that it has"
            }
            Self::Gateway(401) => "the API key is missing or wrong, or not for this environment",
            Self::Gateway(403) => "the application may not use this API: check its products",
            Self::Gateway(429) => "too many requests: at most 5,000 in 5 minutes are allowed",
            Self::Gateway(500..=599) => "the service is not there at the moment: try again later",
            Self::Gateway(_) => "the gateway did not let the request through",
            Self::Other(_) => "ODS gave a code that this version of the software does not know",
        }
    }

    fn of_issue(issue: &OutcomeIssue, status: Option<u16>) -> Option<Self> {
        if let Some(code) = issue.hapi_code() {
            return Some(Self::named(code));
        }
        if let Some(code) = issue.diagnostics().and_then(Self::of_sentence) {
            return Some(code);
        }
        Self::of_kind(issue.code()?, status)
    }

    /// The code of an issue type that says more than `processing`.
    fn of_kind(kind: &str, status: Option<u16>) -> Option<Self> {
        if kind == "too-costly" {
            return Some(Self::TooCostly);
        }
        let number = kind.parse::<u16>().ok()?;
        (Some(number) == status || (400..600).contains(&number)).then_some(Self::Gateway(number))
    }

    /// What the terminology server says in a sentence, and nowhere as a code.
    fn of_sentence(text: &str) -> Option<Self> {
        let has = |words: &str| text.contains(words);
        if has("expansion of value set") && has("too big") {
            Some(Self::ExpansionTooLarge)
        } else if has("no declared filter") {
            Some(Self::UndeclaredFilter)
        } else {
            None
        }
    }

    /// The code in an OperationOutcome that came as XML, which this client never asks for but the gateway
    /// may send all the same.
    fn of_xml(error: &Error, status: Option<u16>) -> Option<Self> {
        let text = error.service_text()?;
        if error.body_shape() != BodyShape::Xml || !text.contains("<OperationOutcome") {
            return None;
        }
        let diagnostics = attribute(text, "<diagnostics").unwrap_or_default();
        let digits = diagnostics.strip_prefix("HAPI-").map(|digits| {
            let count = digits.bytes().take_while(u8::is_ascii_digit).count();
            digits.get(..count).unwrap_or_default()
        });
        match digits {
            Some(digits) if !digits.is_empty() => Some(Self::named(&format!("HAPI-{digits}"))),
            _ => {
                let kind = || Self::of_kind(attribute(text, "<code")?, status);
                Self::of_sentence(diagnostics).or_else(kind)
            }
        }
    }

    fn named(code: &str) -> Self {
        match code {
            "HAPI-2001" => Self::NotKnown,
            "HAPI-0524" => Self::UnknownParameter,
            "HAPI-1940" => Self::InvalidFormat,
            "HAPI-0427" => Self::MethodNotAllowed,
            other => Self::Other(other.into()),
        }
    }
}

impl fmt::Display for ErrorCode {
    /// Writes the code, unless it is none that is known and might hold more than a code.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Other(code) if !is_plain(code) => f.write_str("a code that is not shown"),
            _ => f.write_str(&self.as_str()),
        }
    }
}

impl fmt::Debug for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ErrorCode({self})")
    }
}

/// Whether a text from outside has the form of a code, with too few digits to identify anyone.
fn is_plain(code: &str) -> bool {
    code.len() <= 64
        && code.bytes().filter(u8::is_ascii_digit).count() < 6
        && code
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
}

/// The value that FHIR's XML gives to the first element of that name.
fn attribute<'a>(text: &'a str, element: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(element)?;
    let (before, value) = rest.split_once("value=\"")?;
    // a value may hold the sign that ends a tag, what stands before it may not
    let (value, _) = value.split_once('"')?;
    (!before.contains('>')).then_some(value)
}

/// Whether the body is a catch-all that is no JSON: the gateway pastes the back end's words into its
/// template without escaping them.
fn torn_catch_all(error: &Error) -> bool {
    error.body_shape() == BodyShape::Text
        && error.service_text().is_some_and(|text| {
            text.contains("\"OperationOutcome\"") && text.contains("\"diagnostics\"")
        })
}

#[cfg(test)]
mod tests {
    use nhs_http::testing;

    use super::*;

    fn code(status: u16, body: &str) -> Option<ErrorCode> {
        ErrorCode::of(&testing::error(status, &[], body.to_owned()).unwrap())
    }

    fn outcome(issue: &str) -> String {
        format!(r#"{{"resourceType":"OperationOutcome","issue":[{issue}]}}"#)
    }

    #[test]
    fn code_of_the_fhir_server_is_found_in_diagnostics() {
        for (status, text, expected) in [
            (
                404,
                "HAPI-2001: Resource Organization/X is not known",
                ErrorCode::NotKnown,
            ),
            (
                400,
                "HAPI-0524: Unknown search parameter",
                ErrorCode::UnknownParameter,
            ),
            (
                400,
                "HAPI-1940: Invalid date/time format",
                ErrorCode::InvalidFormat,
            ),
            (
                405,
                "HAPI-0427: HTTP Method DELETE is not allowed",
                ErrorCode::MethodNotAllowed,
            ),
            (
                400,
                "HAPI-2015: Invalid parameter",
                ErrorCode::Other("HAPI-2015".into()),
            ),
        ] {
            let issue =
                format!(r#"{{"severity":"error","code":"processing","diagnostics":"{text}"}}"#);
            assert_eq!(code(status, &outcome(&issue)), Some(expected), "{text}");
        }
    }

    #[test]
    fn too_costly_is_an_issue_type() {
        let issue = r#"{"severity":"error","code":"too-costly","diagnostics":"Response exceeds APIM size limit"}"#;
        assert_eq!(code(422, &outcome(issue)), Some(ErrorCode::TooCostly));
    }

    #[test]
    fn sentences_of_the_terminology_server_have_codes() {
        for (text, expected) in [
            (
                "[1f]: The expansion of value set null was too big (>50000).",
                ErrorCode::ExpansionTooLarge,
            ),
            (
                "There is no declared filter called x on code system urn:x",
                ErrorCode::UndeclaredFilter,
            ),
        ] {
            let issue =
                format!(r#"{{"severity":"error","code":"processing","diagnostics":"{text}"}}"#);
            assert_eq!(code(422, &outcome(&issue)), Some(expected.clone()));
            assert!(!expected.meaning().is_empty() && is_plain(&expected.as_str()));
        }
    }

    #[test]
    fn outcome_that_came_as_xml_has_its_code_all_the_same() {
        let xml = |issue: &str| {
            format!(
                r#"<OperationOutcome xmlns="http://hl7.org/fhir"><issue>{issue}</issue></OperationOutcome>"#
            )
        };
        for (issue, expected) in [
            (
                r#"<code value="processing"/><diagnostics value="HAPI-2001: not known"/>"#,
                Some(ErrorCode::NotKnown),
            ),
            (
                r#"<code value="too-costly"/><details><text value="x"/></details>"#,
                Some(ErrorCode::TooCostly),
            ),
            (
                r#"<code value="processing"/><diagnostics value="There is no declared filter called x"/>"#,
                Some(ErrorCode::UndeclaredFilter),
            ),
            (
                r#"<code value="processing"/><diagnostics value="HAPI-"/>"#,
                None,
            ),
            ("<code", None),
        ] {
            assert_eq!(code(422, &xml(issue)), expected, "{issue}");
        }
        assert_eq!(code(422, r#"<x><code value="too-costly"/></x>"#), None);
    }

    #[test]
    fn status_in_place_of_an_issue_type_is_the_gateways() {
        for status in [401_u16, 429, 503] {
            let issue = format!(
                r#"{{"severity":"error","code":"{status}","details":{{"coding":[{{"code":"{status}"}}]}},"diagnostics":"x"}}"#
            );
            assert_eq!(
                code(status, &outcome(&issue)),
                Some(ErrorCode::Gateway(status))
            );
        }
    }

    #[test]
    fn catch_all_that_the_gateway_tore_is_still_its_own() {
        let torn = r#"{"resourceType": "OperationOutcome", "issue": [{"code": "401", "diagnostics": "{"fault":{}}"}]}"#;
        assert_eq!(code(401, torn), Some(ErrorCode::Gateway(401)));
        assert_eq!(code(401, "upstream connect error"), None);
    }

    #[test]
    fn code_that_may_be_more_than_a_code_is_not_shown() {
        let issue = r#"{"code":"processing","diagnostics":"HAPI-9990000018: x"}"#;
        let code = code(400, &outcome(issue)).unwrap();
        assert_eq!(code.as_str(), "HAPI-9990000018");
        assert!(!format!("{code} {code:?}").contains("999"));
    }

    #[test]
    fn other_words_are_kept() {
        let fault = r#"{"fault":{"faultstring":"x","detail":{"errorcode":"policies.ratelimit.QuotaViolation"}}}"#;
        assert_eq!(
            code(429, fault).unwrap().as_str(),
            "policies.ratelimit.QuotaViolation"
        );
        let issue = r#"{"severity":"error","code":"processing","diagnostics":"expansion too big"}"#;
        assert_eq!(
            code(422, &outcome(issue)).unwrap().to_string(),
            "processing"
        );
        assert_eq!(code(502, "<html></html>"), None);
    }
}
