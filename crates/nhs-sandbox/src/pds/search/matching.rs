//! How well one person meets the criteria: no score is no match, 1 is a match in every respect.

use super::criteria::{Criteria, digits};
use super::parameters::{DateTest, Pattern};
use super::subject::{Contact, Name, Subject};
use crate::dates::days;
use crate::phonetic::soundex;

/// How close a single value is.
const SAME: f64 = 1.0;
const PARTIAL_DATE: f64 = 0.95;
const FORMER: f64 = 0.9;
const WILDCARD: f64 = 0.75;
const HOMOPHONE: f64 = 0.8;
const TRANSPOSED: f64 = 0.85;
const DIFFERENT: f64 = 0.0;

/// What each value weighs in the score.
const NAME_WEIGHT: f64 = 3.0;
const BIRTH_WEIGHT: f64 = 3.0;
const OTHER_WEIGHT: f64 = 1.0;

pub(super) fn score(criteria: &Criteria, person: &Subject) -> Option<f64> {
    let mut parts = vec![(
        BIRTH_WEIGHT,
        dates(&criteria.birth, person.birth_date.as_deref())?,
    )];
    let names = person
        .names
        .iter()
        .filter(|name| criteria.fuzzy || criteria.history || !name.former);
    let closest = names.filter_map(|name| {
        if criteria.fuzzy {
            fuzzy_name(criteria, name)
        } else {
            plain_name(criteria, name)
        }
    });
    parts.push((NAME_WEIGHT, closest.max_by(f64::total_cmp)?));

    let named_in_full = criteria.family.is_some() && !criteria.given.is_empty();
    for (need, closeness) in other_parts(criteria, person) {
        let required = match need {
            Need::Always => true,
            Need::WithoutFuzzy => !criteria.fuzzy,
            Need::WithoutFullName => !(criteria.fuzzy && named_in_full),
        };
        if required && closeness <= DIFFERENT {
            return None;
        }
        parts.push((OTHER_WEIGHT, closeness));
    }
    let weight: f64 = parts.iter().map(|(weight, _)| weight).sum();
    Some(
        parts
            .iter()
            .map(|(weight, closeness)| weight * closeness)
            .sum::<f64>()
            / weight,
    )
}

/// When a value must be met; when it need not, it still counts in the score.
#[derive(Clone, Copy)]
enum Need {
    Always,
    WithoutFuzzy,
    /// In a fuzzy search that gives both names the rest is not needed to find someone.
    WithoutFullName,
}

/// How close the person is in what was asked beside name and birth date.
fn other_parts(criteria: &Criteria, person: &Subject) -> Vec<(Need, f64)> {
    let mut parts = Vec::new();
    let same = |same: bool| if same { SAME } else { DIFFERENT };
    if let Some(gender) = &criteria.gender {
        parts.push((
            Need::WithoutFullName,
            same(person.gender.as_ref() == Some(gender)),
        ));
    }
    if let Some(postcode) = &criteria.postcode {
        parts.push((Need::WithoutFullName, places(criteria, person, postcode)));
    }
    if !criteria.death.is_empty() {
        let closeness = dates(&criteria.death, person.death.as_deref()).unwrap_or(DIFFERENT);
        parts.push((Need::WithoutFuzzy, closeness));
    }
    if let Some(practice) = &criteria.practice {
        let registered = person
            .practice
            .as_ref()
            .is_some_and(|code| code.eq_ignore_ascii_case(practice));
        parts.push((Need::WithoutFuzzy, same(registered)));
    }
    if let Some(email) = &criteria.email {
        parts.push((
            Need::Always,
            contacts(criteria, person, "email", |value| {
                value.to_lowercase() == *email
            }),
        ));
    }
    if let Some(phone) = &criteria.phone {
        parts.push((
            Need::Always,
            contacts(criteria, person, "phone", |value| digits(value) == *phone),
        ));
    }
    parts
}

fn dates(tests: &[DateTest], held: Option<&str>) -> Option<f64> {
    let range = days(held?)?;
    if !tests.iter().all(|test| test.allows(range)) {
        return None;
    }
    Some(if range.0 == range.1 {
        SAME
    } else {
        PARTIAL_DATE
    })
}

fn plain_name(criteria: &Criteria, name: &Name) -> Option<f64> {
    let mut closeness = SAME;
    let mut meets = |pattern: &Pattern, text: &str| {
        let meets = pattern.matches(&text.to_lowercase());
        if meets && pattern.has_wildcard() {
            closeness = closeness.min(WILDCARD);
        }
        meets
    };
    if let Some(family) = &criteria.family
        && !meets(family, name.family.as_deref()?)
    {
        return None;
    }
    let mut left: Vec<&str> = name.given.iter().map(String::as_str).collect();
    for given in &criteria.given {
        // a wildcard is for the first given name alone
        let searched = if given.has_wildcard() {
            left.get(..1).unwrap_or_default()
        } else {
            left.as_slice()
        };
        let place = searched.iter().position(|held| meets(given, held))?;
        left.remove(place);
    }
    Some(if name.former {
        closeness * FORMER
    } else {
        closeness
    })
}

fn fuzzy_name(criteria: &Criteria, name: &Name) -> Option<f64> {
    let family = criteria.family.as_ref().map(Pattern::as_str);
    let given = criteria.given.first().map(Pattern::as_str);
    let (held_family, held_given) = (
        name.family.as_deref().unwrap_or_default(),
        name.given.first().map(String::as_str).unwrap_or_default(),
    );
    let straight = [
        family.map(|text| alike(text, held_family)),
        given.map(|text| alike(text, held_given)),
    ];
    let closeness = mean(straight.into_iter().flatten());
    let transposed = match (family, given) {
        (Some(family), Some(given)) => mean([alike(family, held_given), alike(given, held_family)])
            .map(|closeness| closeness * TRANSPOSED),
        _ => None,
    };
    let closest = closeness
        .into_iter()
        .chain(transposed)
        .max_by(f64::total_cmp)?;
    Some(if name.former {
        closest * FORMER
    } else {
        closest
    })
}

/// The mean of values that are all above nothing.
fn mean(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    let values: Vec<f64> = values.into_iter().collect();
    if values.is_empty() || values.iter().any(|value| *value <= DIFFERENT) {
        return None;
    }
    let count = u32::try_from(values.len()).ok()?;
    Some(values.iter().sum::<f64>() / f64::from(count))
}

fn alike(asked: &str, held: &str) -> f64 {
    if held.to_lowercase() == asked {
        return SAME;
    }
    let sound = soundex(asked);
    if !sound.is_empty() && sound == soundex(held) {
        HOMOPHONE
    } else {
        DIFFERENT
    }
}

fn places(criteria: &Criteria, person: &Subject, postcode: &Pattern) -> f64 {
    let lies = |held: &String| postcode.matches(Pattern::postcode(held).as_str());
    let closeness = if postcode.has_wildcard() {
        WILDCARD
    } else {
        SAME
    };
    if person.postcodes.iter().any(lies) {
        closeness
    } else if (criteria.history || criteria.fuzzy) && person.former_postcodes.iter().any(lies) {
        closeness * FORMER
    } else {
        DIFFERENT
    }
}

fn contacts(
    criteria: &Criteria,
    person: &Subject,
    system: &str,
    same: impl Fn(&str) -> bool,
) -> f64 {
    let meets = |contact: &Contact| contact.system == system && same(&contact.value);
    if person.contacts.iter().any(meets) {
        SAME
    } else if (criteria.history || criteria.fuzzy) && person.former_contacts.iter().any(meets) {
        FORMER
    } else {
        DIFFERENT
    }
}
