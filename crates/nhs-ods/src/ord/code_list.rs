//! One entry of ORD's lists of roles, relationships and record classes.

use std::fmt;

use serde_json::Value;

use super::json::{flag, str_of};

/// A code of ORD, with its name.
///
/// ```
/// #![allow(deprecated)]
/// use nhs_ods::ord::Entry;
///
/// fn show(entry: &Entry) {
///     println!("{:?} {:?}", entry.id(), entry.name());
/// }
/// ```
#[derive(Clone, PartialEq)]
pub struct Entry(Value);

impl Entry {
    pub(super) fn new(value: Value) -> Self {
        Self(value)
    }

    /// The code, such as `RO197`.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        str_of(&self.0, "id")
    }

    /// The name, in upper case.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        str_of(&self.0, "displayName")
    }

    /// Of a role: whether organisations have it as their primary one.
    #[must_use]
    pub fn is_primary_role(&self) -> Option<bool> {
        flag(&self.0, "primaryRole")
    }

    /// The JSON as it came.
    #[must_use]
    pub fn json(&self) -> &Value {
        &self.0
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry").finish_non_exhaustive()
    }
}
