//! The directory's content, by theme. Names and codes are invented, the code lists are those of ODS.

mod care_boards;
mod pharmacies;
mod practices;
mod relationships;
mod trusts;

use super::affiliation::Affiliation;
use super::organisation::Organisation;

pub(super) fn organisations() -> Vec<Organisation> {
    [
        trusts::all(),
        care_boards::all(),
        practices::all(),
        pharmacies::all(),
    ]
    .concat()
}

pub(super) fn affiliations() -> Vec<Affiliation> {
    relationships::all()
}

/// Pharmacies beyond the ones with a name of their own, for whoever needs many pages.
pub(super) fn more(count: u32) -> impl Iterator<Item = Organisation> {
    pharmacies::more(count)
}
