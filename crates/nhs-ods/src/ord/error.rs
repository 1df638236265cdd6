//! What ORD means by its statuses, which are all the codes that it has.

use nhs_http::Error;

/// Why ORD refused. Its error bodies, where there are any, repeat the status as `errorCode`.
///
/// ```
/// #![allow(deprecated)]
/// use nhs_ods::ord::ErrorCode;
///
/// fn advice(error: &nhs_ods::Error) -> &'static str {
///     ErrorCode::of(error).map_or("see the error", |code| code.meaning())
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// 400: a parameter is missing.
    MissingParameter,
    /// 401 or 403: not for this caller.
    NotAllowed,
    /// 404: no such organisation or code.
    NotFound,
    /// 406: a format, a date more than 185 days back, an offset below 1, or parameters that do not go
    /// together.
    NotAcceptable,
    /// Any other status.
    Other(u16),
}

impl ErrorCode {
    /// The code of an error, if ORD answered: that of the body, else the status.
    #[must_use]
    pub fn of(error: &Error) -> Option<Self> {
        let status = error.status()?.as_u16();
        let body = error.code().and_then(|code| code.parse::<u16>().ok());
        let said = body.filter(|code| (400..600).contains(code));
        Some(match said.unwrap_or(status) {
            400 => Self::MissingParameter,
            401 | 403 => Self::NotAllowed,
            404 => Self::NotFound,
            406 => Self::NotAcceptable,
            other => Self::Other(other),
        })
    }

    /// What the code means and what can be done, in plain words for a person.
    #[must_use]
    pub fn meaning(self) -> &'static str {
        match self {
            Self::MissingParameter => "the search lacks a parameter that ORD needs",
            Self::NotAllowed => {
                "ORD does not answer this caller: check the network and its allow-list"
            }
            Self::NotFound => "ORD has nothing of this code: check it",
            Self::NotAcceptable => {
                "ORD does not take these parameters together, or one of their values"
            }
            Self::Other(500..=599) => "ORD is not there at the moment: try again later",
            Self::Other(_) => "ORD did not do it",
        }
    }
}

#[cfg(test)]
mod tests {
    use nhs_http::testing;

    use super::*;

    #[test]
    fn each_status_has_a_meaning_with_or_without_a_body() {
        for (status, body, expected) in [
            (400, "", ErrorCode::MissingParameter),
            (401, "", ErrorCode::NotAllowed),
            (403, "<html></html>", ErrorCode::NotAllowed),
            (
                404,
                r#"{"errorCode":404,"errorText":"Not found"}"#,
                ErrorCode::NotFound,
            ),
            (404, "Not found", ErrorCode::NotFound),
            (
                406,
                r#"{"errorCode":"406","errorText":"x"}"#,
                ErrorCode::NotAcceptable,
            ),
            (503, "", ErrorCode::Other(503)),
        ] {
            let error = testing::error(status, &[], body.to_owned()).unwrap();
            let code = ErrorCode::of(&error).unwrap();
            assert_eq!(code, expected, "{status} {body}");
            assert!(!code.meaning().is_empty());
        }
    }
}
