//! Goes over a resource and says which known extensions their getters do not give, or give in part only.

use super::fault::{ExtensionFault, FaultKind};
use super::{KnownExtension, KnownHost, KnownPart};
use crate::content::{Part, Place, Step, Visitor, walk};
use crate::engine::node::{Node, Slot, Written};
use crate::json::FhirJson;

/// The faults of the known extensions in a resource or element.
pub fn check<T: FhirJson>(
    value: &T,
    all: &'static [&'static KnownExtension],
) -> Vec<ExtensionFault> {
    let mut checker = Checker::new(all);
    walk(value, &mut checker);
    checker.faults
}

struct Checker {
    all: &'static [&'static KnownExtension],
    faults: Vec<ExtensionFault>,
    /// The types of the elements around, each with its depth.
    around: Vec<(usize, &'static str)>,
}

impl Visitor for Checker {
    fn enter(&mut self, place: &Place<'_>, element: Part<'_>) -> Step {
        if let Some(node) = element.node() {
            let depth = place.depth();
            self.leave_to(depth);
            let name = node.info().name;
            self.around.push((depth, name));
            self.host(place, node, name, None);
        }
        Step::Into
    }

    fn primitive(&mut self, place: &Place<'_>, primitive: Part<'_>) -> Step {
        if let Some(node) = primitive.node() {
            self.leave_to(place.depth());
            let owner = self.around.last().map_or("", |(_, name)| name);
            self.host(place, node, owner, Some(place.member()));
        }
        Step::Into
    }
}

impl Checker {
    fn new(all: &'static [&'static KnownExtension]) -> Self {
        Self {
            all,
            faults: Vec::new(),
            around: Vec::new(),
        }
    }

    fn leave_to(&mut self, depth: usize) {
        while self.around.last().is_some_and(|(at, _)| *at >= depth) {
            self.around.pop();
        }
    }

    /// The extensions of one element: `owner` is its type, or that of the element whose primitive `member` it belongs to.
    fn host(
        &mut self,
        place: &Place<'_>,
        node: &dyn Node,
        owner: &'static str,
        member: Option<&'static str>,
    ) {
        let mut met: Vec<&'static KnownExtension> = Vec::new();
        for (at, extension) in extensions(node).enumerate() {
            let Some(known) = url(extension).and_then(|url| self.known(url)) else {
                continue;
            };
            let path = || format!("{}.extension[{at}]", place.path());
            let host = host_of(known, owner, member);
            if !known.hosts.is_empty() && host.is_none() && owner != "Extension" {
                self.add(path(), known, None, FaultKind::Misplaced);
            }
            let may_repeat = known.hosts.is_empty() || host.is_none_or(|host| host.many);
            if !may_repeat && met.iter().any(|other| std::ptr::eq(*other, known)) {
                self.add(path(), known, None, FaultKind::Repeated);
            }
            met.push(known);
            self.extension(extension, known, &path);
        }
    }

    fn known(&self, url: &str) -> Option<&'static KnownExtension> {
        self.all.iter().copied().find(|known| known.is(url))
    }

    fn extension(
        &mut self,
        extension: &dyn Node,
        known: &'static KnownExtension,
        path: &dyn Fn() -> String,
    ) {
        if known.parts.is_empty() {
            if let Some(kind) = value_fault(extension, known.types) {
                self.add(path(), known, None, kind);
            }
            return;
        }
        if value(extension).is_some() {
            self.add(path(), known, None, FaultKind::Value);
            return;
        }
        if extensions(extension).next().is_none() {
            self.add(path(), known, None, FaultKind::NoValue);
            return;
        }
        for part in known.parts {
            let mut count = 0;
            for found in extensions(extension).filter(|found| has_url(*found, part)) {
                count += 1;
                if let Some(kind) = part_fault(found, part) {
                    self.add(path(), known, Some(part.url), kind);
                }
                if count == 2 && !part.many {
                    self.add(path(), known, Some(part.url), FaultKind::Repeated);
                }
            }
            if count < part.min {
                self.add(path(), known, Some(part.url), FaultKind::MissingPart);
            }
        }
    }

    fn add(
        &mut self,
        path: String,
        extension: &'static KnownExtension,
        part: Option<&'static str>,
        kind: FaultKind,
    ) {
        self.faults.push(ExtensionFault {
            path,
            extension,
            part,
            kind,
        });
    }
}

/// The host that an element is; where a primitive may have an extension, the element around it may have it as well.
fn host_of(
    known: &'static KnownExtension,
    owner: &str,
    member: Option<&str>,
) -> Option<&'static KnownHost> {
    known.hosts.iter().find(|host| {
        host.type_name == owner
            && (host.member == member || (member.is_none() && host.member.is_some()))
    })
}

fn part_fault(part: &dyn Node, known: &KnownPart) -> Option<FaultKind> {
    if known.parts.is_empty() {
        return value_fault(part, known.types);
    }
    match value(part) {
        Some(_) => Some(FaultKind::Value),
        None => extensions(part)
            .next()
            .is_none()
            .then_some(FaultKind::NoValue),
    }
}

fn value_fault(extension: &dyn Node, types: &[&str]) -> Option<FaultKind> {
    match value(extension) {
        None => Some(FaultKind::NoValue),
        Some(found) => {
            (!types.is_empty() && !types.contains(&found)).then_some(FaultKind::WrongType)
        }
    }
}

fn has_url(extension: &dyn Node, part: &KnownPart) -> bool {
    url(extension).is_some_and(|url| url.eq_ignore_ascii_case(part.url))
}

/// What a member of a node's table holds.
fn slot<'n>(node: &'n dyn Node, member: &str) -> Slot<'n> {
    match node.info().field(member) {
        Some(field) => node.slot(field.slot),
        None => Slot::Empty,
    }
}

fn extensions(node: &dyn Node) -> impl Iterator<Item = &dyn Node> {
    let list = match slot(node, "extension") {
        Slot::Nodes(list) => Some(list),
        _ => None,
    };
    list.into_iter()
        .flat_map(|list| (0..list.len()).filter_map(|at| list.at(at)))
}

fn url(extension: &dyn Node) -> Option<&str> {
    match slot(extension, "url") {
        Slot::Primitive(Written::Text(url)) => Some(url),
        _ => None,
    }
}

/// The FHIR type of an extension's value.
fn value(extension: &dyn Node) -> Option<&'static str> {
    let field = extension.info().field("valueString")?;
    let (Slot::ChosenPrimitive(variant, _) | Slot::ChosenNode(variant, _)) =
        extension.slot(field.slot)
    else {
        return None;
    };
    let fields = extension.info().fields_of(field.slot);
    fields
        .get(usize::from(variant))
        .map(|field| field.type_name)
}
