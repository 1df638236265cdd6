//! The claims of a token or of userinfo: read when asked, kept whole, never shown.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The members of a JSON object about a user. Personal data: Debug shows how many there are.
///
/// Claims that this crate does not know are kept and can be asked for by name.
///
/// ```
/// use nhs_auth::oidc::Claims;
///
/// let claims: Claims = serde_json::from_str(r#"{"sub": "9990000018", "amr": "N3_SMARTCARD"}"#)?;
/// assert_eq!(claims.text("sub"), Some("9990000018"));
/// assert_eq!(claims.list("amr").count(), 1);
/// assert!(!format!("{claims:?}").contains("9990000018"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Claims(Map<String, Value>);

impl Claims {
    /// A claim as it came; `None` also for null.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    /// A claim that is text, and not empty.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str().filter(|text| !text.is_empty())
    }

    /// A claim that is true or false, also as text: some providers quote everything.
    #[must_use]
    pub fn flag(&self, name: &str) -> Option<bool> {
        match self.get(name)? {
            Value::Bool(flag) => Some(*flag),
            Value::String(text) => text.trim().to_ascii_lowercase().parse().ok(),
            _ => None,
        }
    }

    /// The members of a claim that is a list. A single value counts as a list of one, for CIS2 sends
    /// either; nothing as an empty one.
    pub fn list(&self, name: &str) -> impl Iterator<Item = &Value> {
        let value = self.get(name);
        let many = value.and_then(Value::as_array).map(Vec::as_slice);
        let one = value.filter(|value| !value.is_array());
        one.into_iter().chain(many.unwrap_or_default())
    }

    pub(crate) fn read(json: &[u8]) -> Option<Self> {
        serde_json::from_slice(json).ok()
    }

    pub(crate) fn of(value: &Value) -> Option<Self> {
        value.as_object().cloned().map(Self)
    }

    /// The first of these claims that is there.
    pub(crate) fn first(&self, names: &[&str]) -> Option<&Value> {
        names.iter().find_map(|name| self.get(name))
    }

    /// A NumericDate (RFC 7519 section 2), in whole seconds; `Err` if it is there and none.
    pub(crate) fn seconds(&self, name: &str) -> Result<Option<i64>, ()> {
        let Some(value) = self.get(name) else {
            return Ok(None);
        };
        let whole = value.as_i64();
        let seconds = whole.or_else(|| {
            let seconds = value.as_f64()?.floor();
            // Beyond that no clock reads, and a cast would saturate.
            (seconds.abs() < 1e15).then_some(seconds as i64)
        });
        seconds.map(Some).ok_or(())
    }

    /// The same as a time of day; `None` if it is no such thing.
    pub(crate) fn time(&self, name: &str) -> Option<SystemTime> {
        let seconds = u64::try_from(self.seconds(name).ok()??).ok()?;
        UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
    }
}

impl fmt::Debug for Claims {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claims")
            .field("members", &self.0.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn claims(value: Value) -> Claims {
        Claims::of(&value).unwrap()
    }

    #[test]
    fn one_value_is_a_list_of_one() {
        let claims = claims(json!({"one": {"x": 1}, "many": [1, 2], "none": [], "null": null}));
        for (name, count) in [
            ("one", 1),
            ("many", 2),
            ("none", 0),
            ("null", 0),
            ("absent", 0),
        ] {
            assert_eq!(claims.list(name).count(), count, "{name}");
        }
    }

    #[test]
    fn dates_are_numbers() {
        let claims = claims(json!({"a": 5, "b": 5.9, "c": "5", "d": 1e300, "e": null, "f": -5}));
        assert_eq!(claims.seconds("a"), Ok(Some(5)));
        assert_eq!(claims.seconds("b"), Ok(Some(5)));
        assert_eq!(claims.seconds("c"), Err(()));
        assert_eq!(claims.seconds("d"), Err(()));
        assert_eq!(claims.seconds("e"), Ok(None));
        assert_eq!(claims.time("f"), None);
    }

    #[test]
    fn flags_may_be_quoted() {
        let claims = claims(json!({"a": true, "b": "True", "c": "yes", "d": 1}));
        assert_eq!(claims.flag("a"), Some(true));
        assert_eq!(claims.flag("b"), Some(true));
        assert_eq!(claims.flag("c"), None);
        assert_eq!(claims.flag("d"), None);
    }
}
