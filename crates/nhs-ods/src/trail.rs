//! A walk from one organisation to the next: bounded, and never round in a circle.

use std::collections::{HashMap, HashSet, VecDeque};
use std::fmt;

use nhs_fhir_core::identifier::OdsCode;
use nhs_http::{Error, ErrorKind};

use crate::codes::RelationshipCode;
use crate::concept::Concept;
use crate::search::Lookup;
use crate::{Client, SearchFault};

/// How far a walk goes at most. Whatever lies beyond is said by [`Trail::complete`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WalkLimits {
    /// How many organisations are asked about.
    pub organizations: usize,
    /// How many steps from the first.
    pub depth: usize,
}

impl Default for WalkLimits {
    /// 100 organisations, 20 steps: several times what the directory has.
    fn default() -> Self {
        Self {
            organizations: 100,
            depth: 20,
        }
    }
}

/// A step of a walk.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Link {
    /// From whom.
    pub from: OdsCode,
    /// To whom.
    pub to: OdsCode,
    /// What relates them; None for a succession.
    pub relationship: Option<RelationshipCode>,
    /// The name of [`to`](Self::to), if it came along.
    pub name: Option<String>,
}

impl fmt::Debug for Link {
    /// Leaves the name out, which can be a person's.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Link")
            .field("from", &self.from.as_str())
            .field("to", &self.to.as_str())
            .field("relationship", &self.relationship)
            .finish_non_exhaustive()
    }
}

/// Where a walk led. Each organisation was asked about once, however many ways lead to it.
///
/// ```
/// use nhs_ods::Trail;
///
/// fn show(trail: &Trail) {
///     for link in trail.links() {
///         println!("{} -> {}", link.from, link.to);
///     }
///     if !trail.complete() {
///         println!("and further");
///     }
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Trail {
    start: OdsCode,
    links: Vec<Link>,
    asked: HashMap<OdsCode, Option<bool>>,
    unknown: Vec<OdsCode>,
    complete: bool,
}

impl Trail {
    /// Where the walk began.
    #[must_use]
    pub fn start(&self) -> &OdsCode {
        &self.start
    }

    /// The steps, those nearest to the start first.
    #[must_use]
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// The steps from one organisation.
    pub fn from<'a>(&'a self, code: &'a OdsCode) -> impl Iterator<Item = &'a Link> {
        self.links.iter().filter(move |link| link.from == *code)
    }

    /// The organisations from which no step leads on, in the order in which they were met. The start is
    /// among them if it stands alone.
    #[must_use]
    pub fn ends(&self) -> Vec<&OdsCode> {
        let met = std::iter::once(&self.start).chain(self.links.iter().map(|link| &link.to));
        let mut seen = HashSet::new();
        met.filter(|code| self.asked.contains_key(*code) && self.from(code).next().is_none())
            .filter(|code| seen.insert(*code))
            .collect()
    }

    /// Organisations that others name and the directory does not know.
    #[must_use]
    pub fn unknown(&self) -> &[OdsCode] {
        &self.unknown
    }

    /// Whether the walk came to all its ends, and to none of its [`WalkLimits`].
    #[must_use]
    pub fn complete(&self) -> bool {
        self.complete
    }

    /// The steps that lead back to where the walk had been on the way there: the data have circles.
    #[must_use]
    pub fn circles(&self) -> Vec<&Link> {
        let back = self.links.iter();
        back.filter(|link| self.leads(&link.to, &link.from))
            .collect()
    }

    /// Whether an organisation that was asked about is in use, if it was said.
    #[must_use]
    pub fn is_active(&self, code: &OdsCode) -> Option<bool> {
        self.asked.get(code).copied().flatten()
    }

    fn leads(&self, from: &OdsCode, to: &OdsCode) -> bool {
        let (mut seen, mut open) = (HashSet::from([from]), vec![from]);
        while let Some(code) = open.pop() {
            if code == to {
                return true;
            }
            let next = self.from(code).map(|link| &link.to);
            open.extend(next.filter(|code| seen.insert(*code)));
        }
        false
    }
}

/// Where a walk goes from an organisation.
#[derive(Clone, Copy)]
pub(crate) enum Way<'a> {
    Related(&'a [RelationshipCode]),
    Successors,
    Predecessors,
}

/// What one organisation says.
pub(crate) struct Signpost {
    pub(crate) links: Vec<Link>,
    pub(crate) active: Option<bool>,
}

impl Client {
    pub(crate) async fn walk(
        &self,
        start: &OdsCode,
        way: Way<'_>,
        limits: WalkLimits,
    ) -> Result<Trail, Error> {
        let mut trail = Trail {
            start: start.clone(),
            links: Vec::new(),
            asked: HashMap::new(),
            unknown: Vec::new(),
            complete: true,
        };
        let mut met = HashSet::from([start.clone()]);
        let mut open = VecDeque::from([(start.clone(), 0)]);
        while let Some((code, depth)) = open.pop_front() {
            if depth >= limits.depth || trail.asked.len() >= limits.organizations {
                trail.complete = false;
                continue;
            }
            let signpost = match self.signpost(&code, way).await {
                Ok(signpost) => signpost,
                // a code that others name may have been deleted since
                Err(error) if depth > 0 && not_known(&error) => {
                    trail.unknown.push(code);
                    continue;
                }
                Err(error) => return Err(error),
            };
            trail.asked.insert(code, signpost.active);
            for link in signpost.links {
                if met.insert(link.to.clone()) {
                    open.push_back((link.to.clone(), depth + 1));
                }
                trail.links.push(link);
            }
        }
        Ok(trail)
    }

    pub(crate) async fn signpost(&self, code: &OdsCode, way: Way<'_>) -> Result<Signpost, Error> {
        let property = match way {
            Way::Related(relationships) => return self.relatives(code, relationships).await,
            Way::Successors => "successor",
            Way::Predecessors => "predecessor",
        };
        let concept = self.concept_of(code, &[property]).await?;
        let codes = match way {
            Way::Predecessors => concept.predecessors(),
            _ => concept.successors(),
        };
        let link = |to| Link {
            from: code.clone(),
            to,
            relationship: None,
            name: None,
        };
        Ok(Signpost {
            links: codes.into_iter().map(link).collect(),
            active: concept.is_active(),
        })
    }

    /// An organisation's entry in the code system, with these properties and whether it is in use.
    pub(crate) async fn concept_of(
        &self,
        code: &OdsCode,
        properties: &[&str],
    ) -> Result<Concept, Error> {
        let lookup = properties.iter().fold(
            Lookup::organization(code)
                .property("status")
                .property("inactive"),
            |lookup, property| lookup.property(*property),
        );
        Ok(self.lookup(&lookup).await?.value)
    }
}

/// Whether an error says that there is no such code. The terminology server says so in an issue type, with
/// more than one status.
pub(crate) fn not_known(error: &Error) -> bool {
    let mut kinds = error.issues().iter().filter_map(|issue| issue.code());
    error.kind() == ErrorKind::NotFound
        || (error.kind() == ErrorKind::Rejected
            && SearchFault::of(error).is_none()
            && kinds.any(|kind| matches!(kind, "not-found" | "code-invalid")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> OdsCode {
        OdsCode::parse(text).unwrap()
    }

    fn trail(links: &[(&str, &str)]) -> Trail {
        let link = |(from, to): &(&str, &str)| Link {
            from: code(from),
            to: code(to),
            relationship: None,
            name: None,
        };
        let links: Vec<Link> = links.iter().map(link).collect();
        let asked = links
            .iter()
            .flat_map(|link| [link.from.clone(), link.to.clone()])
            .chain([code("ZX1")])
            .map(|code| (code, Some(true)))
            .collect();
        Trail {
            start: code("ZX1"),
            links,
            asked,
            unknown: Vec::new(),
            complete: true,
        }
    }

    fn texts(codes: &[&OdsCode]) -> Vec<String> {
        codes.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn two_ways_to_one_end_are_no_circle() {
        let diamond = trail(&[
            ("ZX1", "ZX2"),
            ("ZX1", "ZX3"),
            ("ZX2", "ZX4"),
            ("ZX3", "ZX4"),
        ]);
        assert!(diamond.circles().is_empty());
        assert_eq!(texts(&diamond.ends()), ["ZX4"]);
    }

    #[test]
    fn circle_is_told_and_has_no_end() {
        let circle = trail(&[("ZX1", "ZX2"), ("ZX2", "ZX3"), ("ZX3", "ZX2")]);
        assert_eq!(circle.circles().len(), 2);
        assert!(circle.ends().is_empty());
        let itself = trail(&[("ZX1", "ZX1")]);
        assert_eq!(itself.circles().len(), 1);
    }

    #[test]
    fn start_that_stands_alone_is_its_own_end() {
        assert_eq!(texts(&trail(&[]).ends()), ["ZX1"]);
    }
}
