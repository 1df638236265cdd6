//! A searchset, read so that no entry is dropped on the way.

use nhs_fhir_core::r4::codes::BundleType;
use nhs_fhir_core::r4::{Bundle, BundleEntry};

use crate::doubt::{is_doubtful, may_lack_items};

/// The entries of a searchset, every one of them or none.
pub(crate) fn entries(bundle: Bundle) -> Result<Vec<BundleEntry>, &'static str> {
    if bundle
        .r#type
        .as_ref()
        .is_none_or(|kind| *kind != BundleType::Searchset)
    {
        return Err("the bundle in the answer is no searchset");
    }
    let read = bundle.entry.len();
    let unread = ["total", "type"]
        .iter()
        .any(|member| is_doubtful(&bundle.side, member, 0));
    let lists = [("link", bundle.link.len()), ("entry", read)];
    let lacking = lists
        .iter()
        .any(|(member, read)| may_lack_items(&bundle.side, member, *read));
    if unread || lacking {
        return Err("the searchset has entries or a total that cannot be read");
    }
    let next = |relation: Option<&str>| relation == Some("next");
    if bundle
        .link
        .iter()
        .any(|link| next(link.relation.as_deref()))
    {
        return Err("the searchset has further pages, which this API does not give");
    }
    if bundle
        .total
        .is_some_and(|total| usize::try_from(total) != Ok(read))
    {
        return Err("the searchset does not have as many entries as its total says");
    }
    Ok(bundle.entry.into_iter().collect())
}
