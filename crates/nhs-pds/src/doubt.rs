//! Members of the JSON that cannot be relied on, though a lenient reading went past them.

use nhs_fhir_core::r4::Side;

/// Whether a member came twice, had a value that its field cannot hold, or is a list of which an item
/// could not be read. `read` is the number of items that were.
pub(crate) fn is_doubtful(side: &Side, member: &str, read: usize) -> bool {
    side.misfit(member).is_some() || may_lack_items(side, member, read)
}

/// Whether a list may have had more items than the `read` ones. A list of nothing (`[]`) is no FHIR, but its
/// sense is clear: it had none.
pub(crate) fn may_lack_items(side: &Side, member: &str, read: usize) -> bool {
    side.misfit(member).is_some_and(|raw| !raw.is_empty_array())
        || side.is_repeated(member)
        || side.filled_places(member, read).len() != read
}
