//! What a reference means beside the resource that holds it: the rules, apart from any release's types.
//!
//! Sources: [resolving references in Bundles](http://hl7.org/fhir/R4/bundle.html#references) and
//! [references](http://hl7.org/fhir/R4/references.html).

use std::borrow::Cow;

use crate::engine::token::Cursor;

/// What a reference leads to.
///
/// ```
/// use nhs_fhir_core::Resolved;
/// use nhs_fhir_core::r4::{Bundle, Observation, Patient};
///
/// let json = br#"{"resourceType":"Bundle","type":"collection","entry":[
///     {"fullUrl":"urn:uuid:0c1e2a34-5b6d-4f70-8192-a3b4c5d6e7f8","resource":{"resourceType":"Patient","birthDate":"1985"}},
///     {"fullUrl":"https://example.nhs.uk/Observation/2","resource":{"resourceType":"Observation","status":"final",
///      "code":{"text":"weight"},"subject":{"reference":"urn:uuid:0c1e2a34-5b6d-4f70-8192-a3b4c5d6e7f8"},
///      "specimen":{"reference":"Specimen/9"}}}]}"#;
/// let bundle = Bundle::from_slice(json)?;
/// let index = bundle.index();
/// for (entry, observation) in bundle.entries_of::<Observation>() {
///     let subject = observation.subject.as_deref().map(|subject| index.resolve(entry, subject));
///     let patient = subject.and_then(|found| found.found()).and_then(|resource| resource.get::<Patient>());
///     assert!(patient.is_some());
///     let specimen = observation.specimen.as_deref().map(|specimen| index.resolve(entry, specimen));
///     assert_eq!(specimen, Some(Resolved::NotFound));
/// }
/// # Ok::<(), nhs_fhir_core::ReadError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Resolved<R> {
    /// This resource.
    Found(R),
    /// A resource that is not here; the server may have it.
    NotFound,
    /// One of several: so many are known by the same URL, or by the same id within one resource.
    Ambiguous(usize),
    /// It is relative (`Patient/1`), and the entry that holds it has no RESTful `fullUrl` that would complete it: by the
    /// rules it has no meaning. Some NHS services leave out every `fullUrl`; `resolve_by_id` is for these.
    NoBase,
    /// A search that a server must do first: `Patient?identifier=..`, in a transaction.
    Conditional,
    /// It has no `reference`, only perhaps an identifier or a text: there is nothing to follow.
    NotAReference,
    /// The text is no reference.
    Malformed,
}

impl<R> Resolved<R> {
    /// The resource, if it was found.
    pub fn found(self) -> Option<R> {
        match self {
            Self::Found(resource) => Some(resource),
            _ => None,
        }
    }
}

/// What is known of a reference's target from its text alone.
#[derive(Debug, PartialEq, Eq)]
pub enum Target<'r> {
    /// The resource known by this URL, in this version if there is one.
    Url(Cow<'r, str>, Option<&'r str>),
    /// A resource contained in the one that holds the reference.
    Contained(&'r str),
    /// The resource that contains the one that holds the reference.
    Container,
    /// None, for this reason.
    Nothing(Outcome),
}

/// Why a text leads nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    NoBase,
    Conditional,
    NotAReference,
    Malformed,
}

impl Outcome {
    pub fn without<R>(self) -> Resolved<R> {
        match self {
            Self::NoBase => Resolved::NoBase,
            Self::Conditional => Resolved::Conditional,
            Self::NotAReference => Resolved::NotAReference,
            Self::Malformed => Resolved::Malformed,
        }
    }
}

impl<R> Resolved<R> {
    /// What some matches come to.
    pub fn only(matches: &mut dyn Iterator<Item = R>) -> Self {
        match (matches.next(), matches.count()) {
            (None, _) => Self::NotFound,
            (Some(resource), 0) => Self::Found(resource),
            (Some(_), others) => Self::Ambiguous(others + 1),
        }
    }
}

impl<'r> Target<'r> {
    /// What a reference means where the resource that holds it is known by a `fullUrl`, or by none.
    pub fn of(reference: Option<&'r str>, full_url: Option<&str>) -> Self {
        let Some(reference) = reference else {
            return Self::Nothing(Outcome::NotAReference);
        };
        if let Some(id) = reference.strip_prefix('#') {
            return if id.is_empty() {
                Self::Container
            } else {
                Self::Contained(id)
            };
        }
        if reference.is_empty() || reference.contains(char::is_whitespace) {
            return Self::Nothing(Outcome::Malformed);
        }
        if is_absolute(reference) {
            let (url, version) = split_version(reference);
            return Self::Url(key(url), version);
        }
        if let Some((type_name, _)) = reference.split_once('?') {
            let conditional = is_type(type_name);
            return Self::Nothing(if conditional {
                Outcome::Conditional
            } else {
                Outcome::Malformed
            });
        }
        let Some((type_name, id, version)) = relative(reference) else {
            return Self::Nothing(Outcome::Malformed);
        };
        match full_url.and_then(root) {
            Some(root) => Self::Url(format!("{root}{type_name}/{id}").into(), version),
            None => Self::Nothing(Outcome::NoBase),
        }
    }
}

/// The type, id and version that a relative reference names: `Patient/1/_history/2`.
pub fn relative(reference: &str) -> Option<(&str, &str, Option<&str>)> {
    let (resource, version) = split_version(reference);
    let (type_name, id) = resource.split_once('/')?;
    let lawful = is_type(type_name) && !id.is_empty() && !id.contains(['/', '?', '#']);
    lawful.then_some((type_name, id, version))
}

/// A URL as it is looked up: UUIDs are the same in either letter case.
pub fn key(url: &str) -> Cow<'_, str> {
    if url.starts_with("urn:uuid:") && url.bytes().any(|byte| byte.is_ascii_uppercase()) {
        url.to_ascii_lowercase().into()
    } else {
        url.into()
    }
}

/// What stands before the type and id in a RESTful URL; nothing does in a relative one.
fn root(full_url: &str) -> Option<&str> {
    let (resource, _) = split_version(full_url);
    let (before, id) = resource.rsplit_once('/')?;
    let type_name = before.rsplit('/').next()?;
    let root = before.strip_suffix(type_name)?;
    let restful = root.is_empty() || root.starts_with("http://") || root.starts_with("https://");
    // of `https://host` no part is a type
    let whole = !root.ends_with("//");
    (restful && whole && is_type(type_name) && !id.is_empty()).then_some(root)
}

fn split_version(url: &str) -> (&str, Option<&str>) {
    match url.rsplit_once("/_history/") {
        Some((resource, version)) if !version.is_empty() => (resource, Some(version)),
        _ => (url, None),
    }
}

/// Whether it starts with a scheme, as `https:` and `urn:` are.
fn is_absolute(reference: &str) -> bool {
    reference.split_once(':').is_some_and(|(scheme, rest)| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && !rest.is_empty()
            && scheme
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
    })
}

fn is_type(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// The text of a member of a JSON object, however deep; the first if there are several.
pub fn text_at<'j>(json: &'j str, path: &[&str]) -> Option<Cow<'j, str>> {
    let mut json = json;
    for name in path {
        json = member(json, name)?;
    }
    Cursor::new(json).string().ok()?
}

fn member<'j>(json: &'j str, name: &str) -> Option<&'j str> {
    let mut cursor = Cursor::new(json);
    if !cursor.take(b'{') || cursor.take(b'}') {
        return None;
    }
    loop {
        let key = cursor.key().ok()?;
        let value = cursor.value().ok()?;
        if key.as_deref() == Some(name) {
            return Some(value);
        }
        cursor.more(b'}').ok()?.then_some(())?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_references_are_completed_by_a_restful_base_only() {
        let target = |reference, base| Target::of(Some(reference), base);
        let url = |text: &'static str, version| Target::Url(text.into(), version);
        let base = Some("https://example.nhs.uk/r4/Patient/1");
        assert_eq!(
            target("Patient/2", base),
            url("https://example.nhs.uk/r4/Patient/2", None)
        );
        assert_eq!(
            target("Patient/2/_history/3", base),
            url("https://example.nhs.uk/r4/Patient/2", Some("3"))
        );
        assert_eq!(target("Patient/2", Some("Slot/1")), url("Patient/2", None));
        for base in [
            None,
            Some(""),
            Some("urn:uuid:0c1e2a34-5b6d-4f70-8192-a3b4c5d6e7f8"),
            Some("https://example.nhs.uk/patient/1"),
            Some("https://Example/1"),
            Some("ftp://example.nhs.uk/Patient/1"),
            Some("https://example.nhs.uk/Patient/"),
        ] {
            assert_eq!(
                target("Patient/2", base),
                Target::Nothing(Outcome::NoBase),
                "{base:?}"
            );
        }
    }

    #[test]
    fn what_is_no_reference_is_told_from_what_leads_elsewhere() {
        let target = |reference| Target::of(Some(reference), None);
        for text in [
            "",
            " ",
            "Patient",
            "Patient/",
            "patient/1",
            "../Patient/1",
            "/Patient/1",
            "a?b",
            "Patient/1/x",
            "x: y",
        ] {
            assert_eq!(
                target(text),
                Target::Nothing(Outcome::Malformed),
                "{text:?}"
            );
        }
        assert_eq!(target("#"), Target::Container);
        assert_eq!(target("#a"), Target::Contained("a"));
        assert_eq!(
            target("Patient?identifier=x|1"),
            Target::Nothing(Outcome::Conditional)
        );
        assert_eq!(
            Target::of(None, None),
            Target::Nothing(Outcome::NotAReference)
        );
        assert_eq!(target("URN:x"), Target::Url("URN:x".into(), None));
    }

    #[test]
    fn members_of_kept_json_are_found() {
        let json = r#"{ "a":[1,{"id":"x"}], "id" : "\u0041", "meta":{"versionId":"7"}, "n": 5 }"#;
        assert_eq!(text_at(json, &["id"]).as_deref(), Some("A"));
        assert_eq!(text_at(json, &["meta", "versionId"]).as_deref(), Some("7"));
        assert_eq!(text_at(json, &["meta", "id"]), None);
        assert_eq!(text_at(json, &["n"]), None);
        assert_eq!(text_at("{}", &["id"]), None);
        assert_eq!(text_at("[]", &["id"]), None);
    }
}
