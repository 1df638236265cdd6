//! What MESH says went wrong, whichever of its seven shapes of body it says it in. Values of the request
//! that it echoes are dropped.

use std::fmt;

use nhs_http::{Error, ErrorKind, Response};
use serde_json::Value;

/// MESH's own code for a refusal or a report, or the text that stands in for one: most refusals of a token
/// have no code.
///
/// Source: NHS England, MESH API, "Error codes",
/// <https://digital.nhs.uk/developer/api-catalogue/message-exchange-for-social-care-and-health-api>.
///
/// ```
/// use nhs_mesh::{Error, ErrorCode};
///
/// fn advice(error: &Error) -> &'static str {
///     ErrorCode::of(error).map_or("a person must look at this", |code| code.meaning())
/// }
/// # let error = Error::new(nhs_http::ErrorKind::Connect, "no connection");
/// # assert_eq!(advice(&error), "a person must look at this");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// Any code that is not listed here.
    Other(Box<str>),
    #[doc = "See [`ErrorCode::meaning`]."]
    Known(KnownCode),
}

macro_rules! codes {
    ($($name:ident, $code:literal, $meaning:literal;)*) => {
        /// A code or text that MESH is known to give. Its meaning is that of
        /// [`ErrorCode::meaning`].
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum KnownCode {
            $(#[doc = concat!("`", $code, "`: ", $meaning, ".")] $name,)*
        }

        #[allow(non_upper_case_globals)]
        impl ErrorCode {
            $(#[doc = concat!("`", $code, "`: ", $meaning, ".")]
            pub const $name: Self = Self::Known(KnownCode::$name);)*

            /// Every code that is known.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];
        }

        impl KnownCode {
            fn text(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            fn meaning(self) -> &'static str {
                match self { $(Self::$name => $meaning,)* }
            }
        }
    };
}

codes! {
    DataFileMissing, "02", "the message has no content: send at least one byte";
    MalformedControlFile, "06", "a header is malformed: check its characters and that no id is a link";
    InvalidFrom, "07", "the sender's address is not valid";
    RecipientMissing, "08", "the message names no recipient";
    InvalidVersion, "09", "the version of the control file is not valid";
    InvalidMessageType, "11", "the type of the message is not valid";
    UnregisteredRecipient, "12", "there is no such mailbox: check the recipient";
    NotCollected, "14", "the recipient did not collect the message in time, or its mailbox was switched off";
    BadCpIsFile, "15", "the CP-IS file is not valid";
    MessageTypeNotAllowed, "16", "the sender may not send this type of message";
    WorkflowNotRegistered, "17", "the workflow is not registered for the mailbox";
    CivilRegistrationNotEnabled, "18", "the workflow of civil registration is not enabled for the mailbox";
    InvalidExpiry, "19", "the expiry period is not valid";
    MessageNotFound, "20", "there is no such message";
    MailboxNotEnabled, "100", "the mailbox is not enabled for this";
    SeveralMailboxesMatch, "EPL-150", "several mailboxes match the recipient";
    NoMailboxMatches, "EPL-151", "no mailbox matches: the mailbox is not known, or the patient has no practice with one";
    InvalidNhsNumber, "EPL-152", "the NHS number of the recipient is not valid";
    NhsNumberNotFound, "EPL-153", "the NHS number of the recipient is not known";
    DemographicsDiffer, "EPL-154", "name or date of birth of the recipient do not match the NHS number";
    InvalidChunkRange, "InvalidHeaderChunks", "the chunk range is missing or does not fit the chunk";
    UnsupportedEncoding, "UnsupportedContentEncoding", "only gzip or no content encoding is taken";
    InvalidChecksum, "Invalid checksum", "the checksum has characters that are not taken";
    InvalidFileFormat, "Invalid file format", "the file is not formed as its workflow asks";
    NoLongerAvailable, "Message already accepted", "the message can no longer be downloaded: it was acknowledged, has expired, or is not complete yet";
    EncodingChanged, "cannot change content encoding", "all chunks of a message need the same content encoding";
    AuthorizationUnreadable, "Error reading from Authorization header", "the token is missing or cannot be read";
    MailboxMismatch, "Mailbox id does not match token", "the token is for another mailbox";
    InvalidToken, "Invalid Authentication Token", "the token is not accepted: check password, shared key, environment and clock";
    DuplicateToken, "Error Duplicated Authentication Token", "the token was used before: something between here and MESH sends requests twice";
    InactiveMailbox, "Request Received from Inactive Mailbox", "the mailbox is switched off";
    Forbidden, "Forbidden", "the mailbox has no right to this message";
    NotFound, "Not Found", "there is no such message or address";
    MultipleChoices, "Multiple Choices", "several messages have this local id";
}

impl ErrorCode {
    /// The code of an error, or the text that stands in for one; `None` if the answer has neither.
    #[must_use]
    pub fn of(error: &Error) -> Option<Self> {
        Refusal::of(error)?.code
    }

    /// Reads a code or text as MESH writes it.
    #[must_use]
    pub fn named(code: &str) -> Self {
        let known = Self::ALL.iter().find(|known| known.as_str() == code);
        known.cloned().unwrap_or_else(|| Self::Other(code.into()))
    }

    /// The code, as MESH writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Known(known) => known.text(),
            Self::Other(code) => code,
        }
    }

    /// What it means and what can be done, in plain words for a person.
    #[must_use]
    pub fn meaning(&self) -> &'static str {
        match self {
            Self::Known(known) => known.meaning(),
            Self::Other(_) => "MESH gave a code that this version of the software does not know",
        }
    }

    /// A text that stands in for a code, if it is one of those.
    fn of_text(text: &str) -> Option<Self> {
        let named = Self::named(text);
        matches!(named, Self::Known(_)).then_some(named)
    }
}

impl fmt::Display for ErrorCode {
    /// Writes the code, unless it is none that is known and might hold more than a code.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Other(code) if !is_plain(code) => f.write_str("a code that is not shown"),
            _ => f.write_str(self.as_str()),
        }
    }
}

impl fmt::Debug for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ErrorCode({self})")
    }
}

impl fmt::Debug for KnownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KnownCode({})", self.text())
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

/// What the body of a refusal says.
///
/// ```
/// use nhs_mesh::{Error, Refusal};
///
/// fn fields(error: &Error) -> Vec<String> {
///     let refusal = Refusal::of(error);
///     let fields = refusal.iter().flat_map(|refusal| &refusal.fields);
///     fields.map(|field| format!("{}: {}", field.place, field.kind)).collect()
/// }
/// # assert!(fields(&Error::new(nhs_http::ErrorKind::Connect, "no connection")).is_empty());
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusal {
    /// The code, or the text that stands in for one.
    pub code: Option<ErrorCode>,
    /// The step at which it failed, such as `SEND`.
    pub event: Option<String>,
    /// MESH's own words. May hold patient data.
    pub text: Option<String>,
    /// The message that it is about.
    pub message_id: Option<String>,
    /// MESH's own id of the failure, which its support asks for.
    pub internal_id: Option<String>,
    /// The parts of the request that failed its validation.
    pub fields: Vec<FieldFault>,
}

/// A part of a request that MESH did not accept. What it held is not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldFault {
    /// Where it is, such as `header.mex-subject`.
    pub place: String,
    /// The rule that it breaks, such as `string_too_long`.
    pub kind: String,
}

impl Refusal {
    /// What the body of a failed call says; `None` if there was no answer, or its body says nothing.
    #[must_use]
    pub fn of(error: &Error) -> Option<Self> {
        Self::read(error.body()?)
    }

    /// Reads any of the seven shapes of body; `None` if it is empty, or none of them.
    pub(crate) fn read(body: &[u8]) -> Option<Self> {
        let Ok(value) = serde_json::from_slice::<Value>(body) else {
            return Self::of_soap(body);
        };
        let value = value.as_object()?;
        let text = |name: &str| filled(value.get(name));
        let mut refusal = Self {
            message_id: text("message_id").or_else(|| text("messageID")),
            internal_id: text("internal_id").or_else(|| text("internalID")),
            ..Self::default()
        };
        match value.get("detail") {
            Some(Value::Array(details)) => details.iter().for_each(|item| refusal.add(item)),
            Some(detail) => refusal.text = filled(Some(detail)),
            None if value.contains_key("errorCode") || value.contains_key("errorDescription") => {
                refusal.event = text("errorEvent");
                refusal.text = text("errorDescription");
                refusal.code = text("errorCode").map(|code| ErrorCode::named(&code));
            }
            None => refusal.text = Some(text("message")?),
        }
        if refusal.code.is_none() {
            let text = refusal.text.as_deref();
            refusal.code = text.and_then(ErrorCode::of_text);
        }
        Some(refusal)
    }

    fn add(&mut self, item: &Value) {
        let text = |name: &str| filled(item.get(name));
        if let Some(kind) = text("type") {
            let parts = item.get("loc").and_then(Value::as_array);
            let parts = parts.into_iter().flatten().filter_map(scalar);
            let place = parts.collect::<Vec<_>>().join(".");
            self.fields.push(FieldFault { place, kind });
        }
        self.event = self.event.take().or_else(|| text("event"));
        self.text = self.text.take().or_else(|| text("msg"));
        let code = text("code").map(|code| ErrorCode::named(&code));
        self.code = self.code.take().or(code);
    }

    /// The fault string of an XML body.
    fn of_soap(body: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(body).ok()?;
        let (_, rest) = text.split_once("<faultstring")?;
        let (_, rest) = rest.split_once('>')?;
        let (said, _) = rest.split_once("</faultstring>")?;
        Some(Self {
            text: Some(said.trim().to_owned()),
            ..Self::default()
        })
    }
}

/// A 2xx answer that says no all the same: MESH has been seen to give one to a mailbox it does not know.
pub(crate) fn unless_refused(response: Response) -> Result<Response, Error> {
    let says_no = |refusal: &Refusal| refusal.event.is_some() || refusal.code.is_some();
    if Refusal::read(response.body()).as_ref().is_some_and(says_no) {
        let message = "MESH refused the call, though it answered with success";
        return Err(response.reject(ErrorKind::Rejected, message));
    }
    Ok(response)
}

impl fmt::Debug for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Refusal")
            .field("code", &self.code)
            .field("fields", &self.fields.len())
            .finish_non_exhaustive()
    }
}

fn filled(value: Option<&Value>) -> Option<String> {
    scalar(value?).filter(|text| !text.is_empty())
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> Refusal {
        Refusal::read(body.as_bytes()).unwrap()
    }

    #[test]
    fn all_shapes_are_read() {
        let v1 = read(
            r#"{"messageID":"M1","errorEvent":"SEND","errorCode":"12","errorDescription":"Unregistered to address"}"#,
        );
        let v2 = read(
            r#"{"message_id":"M1","detail":[{"event":"SEND","code":"12","msg":"Unregistered to address"}]}"#,
        );
        assert_eq!(v1, v2);
        assert_eq!(v2.code, Some(ErrorCode::UnregisteredRecipient));
        assert_eq!(v2.message_id.as_deref(), Some("M1"));
        let internal = read(r#"{"internal_id":"i7","message":"An internal error occurred."}"#);
        assert_eq!(internal.internal_id.as_deref(), Some("i7"));
        assert_eq!(internal.code, None);
        assert_eq!(
            read(r#"{"detail":"Not Found"}"#).code,
            Some(ErrorCode::NotFound)
        );
        for empty in ["", " ", "null", "[]", "3", "<html>", "{}"] {
            assert_eq!(Refusal::read(empty.as_bytes()), None, "{empty}");
        }
        let soap = "<soap:Fault><faultstring xml:lang=\"en\"> busy </faultstring></soap:Fault>";
        assert_eq!(read(soap).text.as_deref(), Some("busy"));
    }

    #[test]
    fn validation_names_the_fields_and_drops_what_they_held() {
        let body = r#"{"detail":[{"type":"string_too_long","loc":["header","mex-subject"],
            "msg":"String should have at most 500 characters","input":"Testerly 9990000018"},
            {"type":"greater_than_equal","loc":["path","chunk_number",0],"msg":"x","input":"9990000018"}]}"#;
        let refusal = read(body);
        let places: Vec<_> = refusal.fields.iter().map(|f| f.place.as_str()).collect();
        assert_eq!(places, ["header.mex-subject", "path.chunk_number.0"]);
        assert_eq!(refusal.fields[0].kind, "string_too_long");
        let shown = format!("{refusal:?} {:?} {:?}", refusal.fields, refusal.text);
        assert!(!shown.contains("Testerly") && !shown.contains("999"));
    }

    #[test]
    fn texts_stand_in_for_codes_that_are_empty() {
        let body = r#"{"detail":[{"event":"","code":"","msg":"Mailbox id does not match token"}]}"#;
        assert_eq!(read(body).code, Some(ErrorCode::MailboxMismatch));
        let body =
            r#"{"errorEvent":"","errorCode":"","errorDescription":"Invalid Authentication Token"}"#;
        assert_eq!(read(body).code, Some(ErrorCode::InvalidToken));
        let body = r#"{"detail":[{"event":"","code":"","msg":"something new"}]}"#;
        assert_eq!(read(body).code, None);
    }

    #[test]
    fn every_known_code_reads_back_and_others_are_kept() {
        for code in ErrorCode::ALL {
            assert_eq!(ErrorCode::named(code.as_str()), *code);
            assert!(!code.meaning().is_empty());
        }
        let other = ErrorCode::named("EPL-999");
        assert_eq!(other.as_str(), "EPL-999");
        let odd = ErrorCode::named("Testerly 9990000018");
        assert!(!format!("{odd} {odd:?}").contains("999"));
    }
}
