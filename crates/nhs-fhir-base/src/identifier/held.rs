//! What FHIR identifiers of any release hold, and the reading of our kinds of identifier from them. For the code of the releases.

use super::{NhsIdentifier, UnclearIdentifier, WrongIdentifier, system};

/// What one FHIR identifier holds, whatever its release.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations)] // it holds a value in the open
pub struct Held<'a> {
    /// The system.
    pub system: Option<&'a str>,
    /// The value.
    pub value: Option<&'a str>,
    /// It is marked as one that no longer holds.
    pub is_old: bool,
    /// Something other than a system stands in its place.
    pub system_is_unread: bool,
    /// Something other than one text stands in its place.
    pub value_is_unread: bool,
    /// Something other than a use stands in its place.
    pub use_is_unread: bool,
}

impl<'a> Held<'a> {
    fn is_of(&self, system: &str) -> bool {
        self.system.is_some_and(|held| system::same(held, system))
    }

    /// The value under a system.
    fn under(&self, expected: &'static str) -> Result<&'a str, WrongIdentifier> {
        if self.system_is_unread {
            return Err(WrongIdentifier::Unreadable);
        }
        if self.system.is_none() {
            return Err(WrongIdentifier::NoSystem { expected });
        }
        if !self.is_of(expected) {
            return Err(WrongIdentifier::OtherSystem { expected });
        }
        if self.value_is_unread {
            return Err(WrongIdentifier::Unreadable);
        }
        self.value.ok_or(WrongIdentifier::NoValue)
    }

    /// The value under a system, if it is there and holds: what counts among several.
    fn current(&self, system: &'static str) -> Result<Option<&'a str>, UnclearIdentifier> {
        if self.system_is_unread {
            return Err(UnclearIdentifier::Unreadable);
        }
        if !self.is_of(system) {
            return Ok(None);
        }
        if self.use_is_unread || self.value_is_unread {
            return Err(UnclearIdentifier::Unreadable);
        }
        Ok(self.value.filter(|_| !self.is_old))
    }
}

/// The one that an identifier holds.
///
/// # Errors
/// When the identifier is of no system or another, has no value, could not be read, or has a value that is none of the kind.
pub fn one<T: NhsIdentifier>(held: Held<'_>) -> Result<T, WrongIdentifier> {
    Ok(T::parse(held.under(T::SYSTEM)?)?)
}

/// The one among several, of which those that still hold must agree. None if there is none.
///
/// # Errors
/// When they do not agree, one could not be read, or one is none of the kind.
pub fn find<T: NhsIdentifier>(
    all: &mut dyn Iterator<Item = Held<'_>>,
) -> Result<Option<T>, UnclearIdentifier> {
    let mut found: Option<T> = None;
    while let Some(value) = next_current(all, T::SYSTEM)? {
        let value = T::parse(value)?;
        if found.as_ref().is_some_and(|other| *other != value) {
            return Err(UnclearIdentifier::Conflicting);
        }
        found = Some(value);
    }
    Ok(found)
}

fn next_current<'a>(
    all: &mut dyn Iterator<Item = Held<'a>>,
    system: &'static str,
) -> Result<Option<&'a str>, UnclearIdentifier> {
    for held in all {
        if let Some(value) = held.current(system)? {
            return Ok(Some(value));
        }
    }
    Ok(None)
}
