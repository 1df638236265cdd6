//! Records as traces by file use them: flat, and with every write made so far.

use nhs_fhir_core::identifier::NhsNumber;
use serde_json::Value;

use super::register::Register;

/// What a trace compares and gives back.
pub(crate) struct Traced {
    pub(crate) number: String,
    pub(crate) family: String,
    pub(crate) given: Vec<String>,
    /// FHIR's word, such as `female`.
    pub(crate) gender: String,
    /// `yyyymmdd`, or as much of it as is known.
    pub(crate) born: String,
    pub(crate) died: String,
    pub(crate) address: Vec<String>,
    pub(crate) postcode: String,
    pub(crate) practice: String,
    /// When the registration with the practice began.
    pub(crate) registered: String,
    pub(crate) telephone: String,
    pub(crate) mobile: String,
    pub(crate) email: String,
    /// Whether it is kept back where the patient is.
    pub(crate) is_sensitive: bool,
}

/// Why a number leads to no record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Untraced {
    Malformed,
    Unknown,
    Invalidated,
}

impl Register {
    /// The record that a number leads to, which has another number when it was merged.
    pub(crate) fn traced(&self, number: &str) -> Result<Traced, Untraced> {
        if number.len() != 10 || NhsNumber::parse(number).is_err() {
            return Err(Untraced::Malformed);
        }
        let records = self.records();
        match self.current(&records, number) {
            Ok((resource, _)) => Ok(Traced::of(&resource)),
            Err(_) if self.is_taken(&records, number) => Err(Untraced::Invalidated),
            Err(_) => Err(Untraced::Unknown),
        }
    }

    pub(crate) fn all_traced(&self) -> Vec<Traced> {
        let all = self.all(&self.records());
        all.iter().map(|resource| Traced::of(resource)).collect()
    }
}

impl Traced {
    fn of(resource: &Value) -> Self {
        let text =
            |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or_default().to_owned();
        let at = |path: &str| text(resource.pointer(path));
        let list = |value: Option<&Value>| -> Vec<Value> {
            value.and_then(Value::as_array).cloned().unwrap_or_default()
        };
        let texts = |value: Option<&Value>| -> Vec<String> {
            list(value).iter().map(|item| text(Some(item))).collect()
        };
        let used = |name: &str, usage: &str| {
            let items = list(resource.get(name));
            items
                .into_iter()
                .find(|item| text(item.get("use")) == usage)
        };
        let name = used("name", "usual").unwrap_or_default();
        let home = used("address", "home").unwrap_or_default();
        let telecom = list(resource.get("telecom"));
        let reach = |system: &str, mobile: Option<bool>| {
            let found = telecom.iter().find(|item| {
                text(item.get("system")) == system
                    && mobile.is_none_or(|mobile| (text(item.get("use")) == "mobile") == mobile)
            });
            text(found.and_then(|item| item.get("value")))
        };
        let date = |date: String| date.chars().filter(char::is_ascii_digit).take(8).collect();
        Self {
            number: at("/id"),
            family: text(name.get("family")),
            given: texts(name.get("given")),
            gender: at("/gender"),
            born: date(at("/birthDate")),
            died: date(at("/deceasedDateTime")),
            address: texts(home.get("line")),
            postcode: text(home.get("postalCode")),
            practice: at("/generalPractitioner/0/identifier/value"),
            registered: date(at("/generalPractitioner/0/identifier/period/start")),
            telephone: reach("phone", Some(false)),
            mobile: reach("phone", Some(true)),
            email: reach("email", None),
            is_sensitive: ["R", "V"].contains(&at("/meta/security/0/code").as_str()),
        }
    }
}
