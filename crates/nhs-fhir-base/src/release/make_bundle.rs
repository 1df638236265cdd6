//! Constructors of bundles and of what stands in them.

use crate::primitive::InvalidPrimitive;

pub const FULL_URL: InvalidPrimitive = InvalidPrimitive::new(
    "Bundle.entry.fullUrl",
    "an absolute URI without a version, such as urn:uuid: and a UUID in lower case",
);

pub const WITHOUT_ID: InvalidPrimitive =
    InvalidPrimitive::new("Bundle.entry", "a resource with a valid id, to be updated");

/// Whether a text can be the `fullUrl` of an entry. Source: [Bundle.entry.fullUrl](http://hl7.org/fhir/R4/bundle.html).
pub fn is_full_url(url: &str) -> bool {
    use crate::primitive::{Oid, Uri, Uuid};
    if url.starts_with("urn:uuid:") {
        return Uuid::parse(url).is_ok();
    }
    if url.starts_with("urn:oid:") {
        return Oid::parse(url).is_ok();
    }
    let absolute = url.split_once(':').is_some_and(|(scheme, rest)| {
        !scheme.contains(['/', '#', '?']) && !scheme.is_empty() && !rest.is_empty()
    });
    absolute && Uri::parse(url).is_ok() && !url.contains("/_history/")
}

/// The constructors of bundles and entries.
#[doc(hidden)]
#[macro_export]
macro_rules! release_make_bundle {
    ($release:ident) => {
        impl Bundle {
            /// A bundle of a type with its entries.
            ///
            #[doc = "```"]
            #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::{Bundle, BundleEntry, Observation, Patient, Reference};")]
            #[doc = "
// the caller makes the UUIDs
let patient = \"urn:uuid:0c1e2a34-5b6d-4f70-8192-a3b4c5d6e7f8\";
let weight = Observation { subject: Some(Reference::to_url(patient)?.into()), ..Observation::default() };
let bundle = Bundle::transaction([
    BundleEntry::create(patient, Patient::default())?,
    BundleEntry::create(\"urn:uuid:1d2f3b45-6c7e-4081-92a3-b4c5d6e7f809\", weight)?,
]);
let (entry, weight) = bundle.entries_of::<Observation>().next().unwrap();
assert!(bundle.resolve(entry, weight.subject.as_deref().unwrap()).found().is_some());
# Ok::<(), nhs_fhir_core::primitive::InvalidPrimitive>(())
```"]
            pub fn new(r#type: codes::BundleType, entries: impl Into<Many<BundleEntry>>) -> Self {
                Self { r#type: Some(r#type.into()), entry: entries.into(), ..Self::default() }
            }

            /// Resources put together for some purpose.
            pub fn collection(entries: impl Into<Many<BundleEntry>>) -> Self {
                Self::new(codes::BundleType::Collection, entries)
            }

            /// Changes that a server makes all or none.
            pub fn transaction(entries: impl Into<Many<BundleEntry>>) -> Self {
                Self::new(codes::BundleType::Transaction, entries)
            }

            /// Requests that a server answers one by one.
            pub fn batch(entries: impl Into<Many<BundleEntry>>) -> Self {
                Self::new(codes::BundleType::Batch, entries)
            }
        }

        impl BundleEntry {
            /// A resource and the URL that it is known by in the bundle.
            ///
            /// # Errors
            /// When the URL is relative, names a version, or is a `urn:uuid:` or `urn:oid:` of a wrong form.
            pub fn new(
                full_url: &str,
                resource: impl Into<Resource>,
            ) -> Result<Self, $crate::primitive::InvalidPrimitive> {
                if !$crate::release::make_bundle::is_full_url(full_url) {
                    return Err($crate::release::make_bundle::FULL_URL);
                }
                Ok(Self {
                    full_url: Some($crate::primitive::Uri::parse(full_url)?),
                    resource: Some(resource.into()),
                    ..Self::default()
                })
            }

            /// In a transaction or batch: creates the resource.
            ///
            /// # Errors
            /// As for [`new`](Self::new).
            pub fn create(
                full_url: &str,
                resource: impl Into<Resource>,
            ) -> Result<Self, $crate::primitive::InvalidPrimitive> {
                let entry = Self::new(full_url, resource)?;
                let url = entry.resource.as_ref().map(|resource| resource.type_name().to_owned());
                entry.asking(codes::HTTPVerb::Post, &url.unwrap_or_default())
            }

            /// In a transaction or batch: updates the resource, at its type and id.
            ///
            /// # Errors
            /// As for [`new`](Self::new), and when the resource has no valid id.
            pub fn update(
                full_url: &str,
                resource: impl Into<Resource>,
            ) -> Result<Self, $crate::primitive::InvalidPrimitive> {
                let entry = Self::new(full_url, resource)?;
                let url = entry.resource.as_ref().and_then(|resource| {
                    let id = resource.id_text().filter(|id| $crate::primitive::Id::parse(id).is_ok())?;
                    Some(format!("{}/{id}", resource.type_name()))
                });
                let url = url.ok_or($crate::release::make_bundle::WITHOUT_ID)?;
                entry.asking(codes::HTTPVerb::Put, &url)
            }

            /// In a transaction or batch: deletes a resource.
            ///
            /// # Errors
            /// When this release has no such resource type, or the id does not have the form of one.
            pub fn delete(type_name: &str, id: &str) -> Result<Self, $crate::primitive::InvalidPrimitive> {
                let url = Reference::to(type_name, id)?.reference.unwrap_or_else(|| "".into());
                Self::default().asking(codes::HTTPVerb::Delete, &url)
            }

            fn asking(
                self,
                method: codes::HTTPVerb,
                url: &str,
            ) -> Result<Self, $crate::primitive::InvalidPrimitive> {
                let request = BundleEntryRequest {
                    method: Some(method.into()),
                    url: Some($crate::primitive::Uri::parse(url)?),
                    ..BundleEntryRequest::default()
                };
                Ok(Self { request: Some(request.into()), ..self })
            }
        }
    };
}
#[doc(hidden)]
pub use release_make_bundle as make_bundle;

#[cfg(test)]
mod tests {
    use super::is_full_url;

    #[test]
    fn full_urls_are_absolute_and_of_no_version() {
        assert!(is_full_url("https://example.nhs.uk/Patient/1"));
        assert!(is_full_url("urn:oid:1.2.3"));
        for url in [
            "",
            "Patient/1",
            "urn:uuid:1",
            "urn:oid:x",
            "https://example.nhs.uk/Patient/1/_history/2",
            "https://a b",
            ":x",
        ] {
            assert!(!is_full_url(url), "{url}");
        }
    }
}
