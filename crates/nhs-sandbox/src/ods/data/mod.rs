//! The directory's content, by theme. Names and codes are invented, the code lists are those of ODS.

mod care_boards;
mod former;
mod nights;
mod pharmacies;
mod practices;
pub(super) mod relationships;
mod trusts;

use super::affiliation::Affiliation;
use super::organisation::{Day, Organisation};
use super::succession::Succession;

pub(super) use nights::{NIGHTS, Night, Opened};

pub(super) fn organisations() -> Vec<Organisation> {
    [
        trusts::all(),
        care_boards::all(),
        practices::all(),
        pharmacies::all(),
        former::all(),
    ]
    .concat()
}

pub(super) fn affiliations() -> Vec<Affiliation> {
    relationships::all()
}

pub(super) fn successions() -> Vec<Succession> {
    former::successions()
}

/// Pharmacies beyond the ones with a name of their own, for whoever needs many pages.
pub(super) fn more(count: u32) -> impl Iterator<Item = Organisation> {
    pharmacies::more(count)
}

/// A pharmacy that opens at a reload.
pub(super) fn pharmacy(opened: &Opened, on: &Day) -> Organisation {
    pharmacies::opened(opened, on)
}
