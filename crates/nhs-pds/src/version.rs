//! The version of a record, which an update has to name, beside what was read.

use std::fmt;
use std::ops::Deref;

use nhs_fhir_core::r4::Meta;
use nhs_http::Response;

/// The version of a record: the number in its ETag and in `meta.versionId`.
///
/// ```
/// use nhs_pds::Version;
///
/// let version = Version::from_etag(r#"W/"2""#).ok_or("no version")?;
/// assert_eq!(version.as_str(), "2");
/// assert_eq!(version.if_match(), r#"W/"2""#);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Version(Box<str>);

impl Version {
    /// The version that an `ETag` header names: `W/"2"`, or `"2"` as some proxies make of it.
    #[must_use]
    pub fn from_etag(etag: &str) -> Option<Self> {
        let etag = etag.trim();
        let quoted = etag.strip_prefix("W/").unwrap_or(etag);
        Self::from_id(quoted.strip_prefix('"')?.strip_suffix('"')?)
    }

    /// The version that `meta.versionId` names.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        let is_number = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| Self(id.into()))
    }

    /// The version of an answer: that of its `ETag`, or else of its `meta.versionId`.
    pub(crate) fn of(response: &Response, meta: Option<&Meta>) -> Option<Self> {
        let etag = response.etag().and_then(Self::from_etag);
        etag.or_else(|| Self::from_id(meta?.version_id.as_ref()?.as_str()))
    }

    /// The digits, as in `meta.versionId`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The value of `If-Match` for an update of this version.
    #[must_use]
    pub fn if_match(&self) -> String {
        format!(r#"W/"{}""#, self.0)
    }
}

impl fmt::Debug for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // a number long enough to be a patient's is not shown, whatever it is
        let shown = if self.0.len() < 6 { &self.0 } else { ".." };
        write!(f, "Version({shown})")
    }
}

/// What was read, and its version. It dereferences to what was read.
///
/// ```
/// use nhs_pds::{PatientRecord, Versioned};
///
/// fn if_match(read: &Versioned<PatientRecord>) -> Option<String> {
///     println!("version {:?}", read.version());
///     println!("restricted: {}", read.is_location_hidden());
///     read.if_match()
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Versioned<T> {
    value: T,
    version: Option<Version>,
}

impl<T> Versioned<T> {
    pub(crate) fn new(value: T, version: Option<Version>) -> Self {
        Self { value, version }
    }

    /// The version, from the `ETag` header, or else from `meta.versionId`. None if the service named
    /// none in either, in which case the record cannot be updated.
    #[must_use]
    pub fn version(&self) -> Option<&Version> {
        self.version.as_ref()
    }

    /// The value of `If-Match` for an update of this version.
    #[must_use]
    pub fn if_match(&self) -> Option<String> {
        self.version.as_ref().map(Version::if_match)
    }

    /// What was read.
    #[must_use]
    pub fn value(&self) -> &T {
        &self.value
    }

    /// What was read, by value.
    #[must_use]
    pub fn into_value(self) -> T {
        self.value
    }
}

impl<T> Deref for Versioned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_numbers_in_quotes_are_versions() {
        for etag in [r#"W/"27""#, r#""27""#, r#" W/"27" "#] {
            assert_eq!(Version::from_etag(etag).unwrap().if_match(), r#"W/"27""#);
        }
        for etag in ["", "27", r#"W/"""#, r#"W/"x""#, r#"W/"2"#, "W/2", r#"""#] {
            assert_eq!(Version::from_etag(etag), None, "{etag}");
        }
        assert_eq!(Version::from_id(""), None);
        assert_eq!(Version::from_id("-1"), None);
    }

    #[test]
    fn debug_shows_no_long_number() {
        let shown = |id| format!("{:?}", Version::from_id(id).unwrap());
        assert_eq!(shown("27"), "Version(27)");
        assert_eq!(shown("9990000018"), "Version(..)");
    }
}
