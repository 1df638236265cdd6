//! How definitions of several projects become accessors, by these rules:
//!
//! - Definitions whose urls end alike are one extension; so are those of one name proper that hold the same. All their urls
//!   are read, and the first project's is written.
//! - Of two extensions with one name, the earlier family keeps it; the later gets its family's prefix, or its version.
//! - An extension may stand where its definition says and where profiles use it. Where a profile uses it on a datatype within
//!   a resource, and not on the resource itself, the resource is left out.
//! - It may repeat unless its first definition says otherwise, or every profile that uses it there does.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, ensure};

use super::Release;
use super::family::{families, last_segment};
use super::names;
use super::places::{Place, Places};
use super::shape::{Part, Shape};
use super::sources::{Definition, Sources};

/// An extension with accessors.
pub(crate) struct Extension {
    /// Unique in its release: `NHSCommunication`.
    pub(crate) name: String,
    /// The getter: `nhs_communication`.
    pub(crate) accessor: String,
    pub(crate) family: &'static str,
    /// The first is written; all are read.
    pub(crate) urls: Vec<String>,
    /// Those of the release before that hold the same; they are read.
    pub(crate) older: Vec<String>,
    pub(crate) shape: Shape,
    /// Where it stands, and whether it may repeat there.
    pub(crate) hosts: Vec<(Place, bool)>,
    /// Contexts that the model does not have.
    pub(crate) unplaced: Vec<String>,
    /// Whether a structure definition describes it.
    pub(crate) defined: bool,
    /// Whether all its definitions are retired.
    pub(crate) retired: bool,
}

/// Definitions of one extension.
struct Group<'s> {
    definitions: Vec<&'s Definition>,
    shape: Shape,
}

/// The extensions of a release. `older` has the release before, whose urls are still met in this one.
pub(crate) fn extensions(
    sources: &Sources,
    older: Option<&Sources>,
    places: &Places,
) -> anyhow::Result<Vec<Extension>> {
    let groups = groups(sources);
    let older_groups = older.map(self::groups).unwrap_or_default();
    let mut names = BTreeSet::new();
    let mut taken: BTreeSet<(Option<String>, String)> = BTreeSet::new();
    let mut extensions = Vec::new();
    for group in &groups {
        let first = group.first()?;
        let family = families(sources.release)
            .get(first.family)
            .with_context(|| format!("{} has no family", first.url))?;
        let name = group.name(&names, family.prefix)?;
        names.insert(names::snake(&name));
        let (hosts, unplaced) = hosts(group, sources, places);
        let mut accessor = group.accessor(&name, first);
        let clash = |accessor: &str| {
            hosts
                .iter()
                .any(|(place, _)| taken.contains(&(struct_of(place), accessor.to_owned())))
        };
        if clash(&accessor) {
            accessor = names::snake(&format!("{}-{accessor}", family.prefix));
        }
        ensure!(
            !clash(&accessor),
            "two accessors are called {accessor}: {}",
            first.url
        );
        taken.extend(
            hosts
                .iter()
                .map(|(place, _)| (struct_of(place), accessor.clone())),
        );
        extensions.push(Extension {
            accessor,
            family: family.name,
            urls: group
                .definitions
                .iter()
                .map(|found| found.url.clone())
                .collect(),
            older: older_urls(group, first, &older_groups, sources.release),
            shape: resolved(&group.shape, sources, &groups)?,
            hosts,
            unplaced,
            defined: group.definitions.iter().any(|found| found.defined),
            retired: group.definitions.iter().all(|found| found.retired),
            name,
        });
    }
    Ok(extensions)
}

fn struct_of(place: &Place) -> Option<String> {
    place.of.as_ref().map(|found| found.rust.clone())
}

fn groups(sources: &Sources) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for definition in &sources.definitions {
        let same_end = |group: &Group<'_>| {
            let last = last_segment(&definition.url);
            let mut known = group.definitions.iter();
            known.any(|known| last_segment(&known.url) == last)
        };
        let same_name = |group: &Group<'_>| {
            let mut known = group.definitions.iter();
            known.any(|known| known.stem.eq_ignore_ascii_case(&definition.stem))
                && compatible(&group.shape, &definition.shape)
        };
        let at = groups.iter().position(same_end);
        let at = at.or_else(|| groups.iter().position(same_name));
        match at.and_then(|at| groups.get_mut(at)) {
            Some(group) => {
                group.shape = union(&group.shape, &definition.shape);
                group.definitions.push(definition);
            }
            None => groups.push(Group {
                definitions: vec![definition],
                shape: definition.shape.clone(),
            }),
        }
    }
    groups
}

impl<'s> Group<'s> {
    fn first(&self) -> anyhow::Result<&'s Definition> {
        self.definitions
            .first()
            .copied()
            .context("a group has no definition")
    }

    /// A name that none before has.
    fn name(&self, names: &BTreeSet<String>, prefix: &str) -> anyhow::Result<String> {
        let first = self.first()?;
        let candidates = [
            first.stem.clone(),
            format!("{prefix}-{}", first.stem),
            format!("{}-{}", first.stem, first.version),
        ];
        candidates
            .into_iter()
            .find(|name| !names.contains(&names::snake(name)))
            .with_context(|| format!("no name is left for {}", first.url))
    }

    /// The name without the resource type that it may begin with, if the extension stands there.
    fn accessor(&self, name: &str, first: &Definition) -> String {
        let short = name.split_once(['-', '.']).filter(|(head, _)| {
            let mut contexts = self.definitions.iter().flat_map(|found| &found.contexts);
            contexts.any(|context| {
                context
                    .split('.')
                    .next()
                    .is_some_and(|found| found.eq_ignore_ascii_case(head))
            })
        });
        match short {
            Some((_, tail)) if name == first.stem => names::snake(tail),
            _ => names::snake(name),
        }
    }
}

/// Whether two hold the same: values of the same types, or parts of which one has all names of the other.
fn compatible(one: &Shape, other: &Shape) -> bool {
    match (one, other) {
        (Shape::Value(one), Shape::Value(other)) => sorted(one) == sorted(other),
        (Shape::Parts(one), Shape::Parts(other)) => {
            let names = |parts: &[Part]| -> BTreeSet<String> {
                parts
                    .iter()
                    .map(|part| part.url.to_ascii_lowercase())
                    .collect()
            };
            let (one, other) = (names(one), names(other));
            one.is_subset(&other) || other.is_subset(&one)
        }
        _ => false,
    }
}

fn sorted(types: &[String]) -> Vec<&str> {
    let mut types: Vec<_> = types.iter().map(String::as_str).collect();
    types.sort_unstable();
    types
}

/// What either may hold; of the types of a value, those of the first come first, and the first of them is written.
fn union(one: &Shape, other: &Shape) -> Shape {
    match (one, other) {
        (Shape::Value(one), Shape::Value(other)) => {
            if one.is_empty() || other.is_empty() {
                return Shape::Value(Vec::new());
            }
            let mut types = one.clone();
            types.extend(other.iter().filter(|code| !one.contains(code)).cloned());
            Shape::Value(types)
        }
        (Shape::Parts(one), Shape::Parts(other)) => {
            let mut parts = one.clone();
            for part in other {
                let known = parts
                    .iter_mut()
                    .find(|known| known.url.eq_ignore_ascii_case(&part.url));
                match known {
                    Some(known) => {
                        known.min = known.min.min(part.min);
                        known.many |= part.many;
                        known.shape = union(&known.shape, &part.shape);
                    }
                    None => parts.push(Part {
                        min: 0,
                        ..part.clone()
                    }),
                }
            }
            Shape::Parts(parts)
        }
        _ => one.clone(),
    }
}

/// The shape with what other extensions hold in the place of their urls.
fn resolved(shape: &Shape, sources: &Sources, groups: &[Group<'_>]) -> anyhow::Result<Shape> {
    Ok(match shape {
        Shape::Value(_) => shape.clone(),
        Shape::Parts(parts) => {
            let part = |part: &Part| {
                Ok(Part {
                    shape: resolved(&part.shape, sources, groups)?,
                    ..part.clone()
                })
            };
            Shape::Parts(parts.iter().map(part).collect::<anyhow::Result<_>>()?)
        }
        Shape::Extension(url) => {
            let by_url = sources.by_url();
            let definition = by_url
                .get(url.as_str())
                .with_context(|| format!("a part is an extension that nothing defines: {url}"))?;
            let group = groups.iter().find(|group| {
                group
                    .definitions
                    .iter()
                    .any(|found| found.url == definition.url)
            });
            let shape = group.map_or(&definition.shape, |group| &group.shape);
            resolved(shape, sources, groups)?
        }
    })
}

/// Where the extension stands with whether it may repeat there, and the contexts that the model does not have.
fn hosts(
    group: &Group<'_>,
    sources: &Sources,
    places: &Places,
) -> (Vec<(Place, bool)>, Vec<String>) {
    let uses: Vec<_> = sources
        .uses
        .iter()
        .filter(|found| group.definitions.iter().any(|known| known.url == found.url))
        .filter(|found| !found.path.starts_with("Extension"))
        .collect();
    let mut found: BTreeMap<Place, Vec<bool>> = BTreeMap::new();
    let mut unplaced = BTreeSet::new();
    let mut note = |path: &str, many: Option<bool>| match places.find(path) {
        Some(place) => found.entry(place).or_default().extend(many),
        None => {
            unplaced.insert(path.to_owned());
        }
    };
    for context in group.definitions.iter().flat_map(|found| &found.contexts) {
        let below = format!("{context}.");
        let of_datatype = |path: &str| {
            let place = places.find(path).and_then(|place| place.of);
            place.is_some_and(|of| !of.path.starts_with(context.as_str()))
        };
        let is_deeper = uses
            .iter()
            .any(|used| used.path.starts_with(&below) && of_datatype(&used.path))
            && !uses.iter().any(|used| used.path == *context);
        if !is_deeper {
            note(context, None);
        }
    }
    for used in &uses {
        note(&used.path, used.many);
    }
    let once = group.definitions.first().is_some_and(|found| !found.many);
    let hosts = found.into_iter().map(|(place, uses)| {
        let once = once || (!uses.is_empty() && !uses.contains(&true));
        (place, !once)
    });
    (hosts.collect(), unplaced.into_iter().collect())
}

/// The urls that the release before has for what is the same in this one.
fn older_urls(
    group: &Group<'_>,
    first: &Definition,
    older: &[Group<'_>],
    release: Release,
) -> Vec<String> {
    let is_uk_core = families(release)
        .get(first.family)
        .is_some_and(|family| family.name == "UK Core");
    let same = |other: &&Group<'_>| {
        is_uk_core
            && compatible(&group.shape, &other.shape)
            && other
                .definitions
                .iter()
                .any(|found| found.stem.eq_ignore_ascii_case(&first.stem))
    };
    let urls = older
        .iter()
        .filter(same)
        .flat_map(|other| &other.definitions);
    urls.map(|found| found.url.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(url: &str, min: u64, types: &[&str]) -> Part {
        Part {
            url: url.to_owned(),
            name: url.to_owned(),
            min,
            many: false,
            shape: value(types),
        }
    }

    fn value(types: &[&str]) -> Shape {
        Shape::Value(types.iter().map(|code| (*code).to_owned()).collect())
    }

    #[test]
    fn only_those_that_hold_the_same_are_one() {
        assert!(compatible(
            &value(&["code", "string"]),
            &value(&["string", "code"])
        ));
        assert!(!compatible(&value(&["code"]), &value(&["Coding"])));
        let (all, some, other) = (
            Shape::Parts(vec![part("a", 1, &["code"]), part("b", 0, &["code"])]),
            Shape::Parts(vec![part("A", 1, &["Coding"])]),
            Shape::Parts(vec![part("a", 1, &["code"]), part("c", 1, &["code"])]),
        );
        assert!(compatible(&all, &some) && compatible(&some, &all));
        assert!(!compatible(&all, &other) && !compatible(&all, &value(&["code"])));
    }

    #[test]
    fn a_union_may_hold_what_either_may_and_asks_for_what_both_do() {
        let one = Shape::Parts(vec![part("a", 1, &["code"])]);
        let other = Shape::Parts(vec![part("A", 0, &["Coding"]), part("b", 1, &["code"])]);
        let due = Shape::Parts(vec![
            part("a", 0, &["code", "Coding"]),
            part("b", 0, &["code"]),
        ]);
        assert_eq!(union(&one, &other), due);
    }
}
