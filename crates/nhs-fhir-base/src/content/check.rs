//! Whether a path can lead anywhere in a type, whatever a resource of that type holds.
//!
//! The types are found by following the path through empty elements, since each says what its members are.

use super::path::{PathError, Problem, Segment, What, fields};
use crate::engine::node::{Node, SlotMut, Target};
use crate::engine::table::{FieldInfo, Kind, Shape};
use crate::json::FhirJson;

/// Checks a path against a type.
pub(super) fn check<T: FhirJson>(
    type_name: &str,
    segments: &[Segment<'_>],
) -> Result<(), PathError> {
    let mut outcome = Ok(());
    T::with_empty(&mut |target| {
        let root = match target {
            Target::Node(node) => Some(node),
            Target::Resource(resources) => resources.add(type_name),
        };
        if let Some(root) = root {
            outcome = Checker::default().check(root, segments);
        }
    });
    outcome
}

#[derive(Default)]
struct Checker<'s, 'p> {
    /// The types in which so many last segments lead nowhere: with choices in a path there are many ways to each.
    failed: Vec<(&'static str, usize)>,
    /// The fault that was met furthest on.
    fault: Option<(usize, &'s Segment<'p>, Problem)>,
}

impl<'s, 'p> Checker<'s, 'p> {
    fn check(mut self, root: &mut dyn Node, segments: &'s [Segment<'p>]) -> Result<(), PathError> {
        let leads_on = self.leads_on(root, segments);
        match self.fault {
            Some((_, segment, problem)) if !leads_on => Err(PathError::new(segment, problem)),
            _ => Ok(()),
        }
    }

    /// Whether the segments lead anywhere from an element.
    fn leads_on(&mut self, node: &mut dyn Node, segments: &'s [Segment<'p>]) -> bool {
        let Some((segment, rest)) = segments.split_first() else {
            return true;
        };
        let info = node.info();
        let state = (info.name, segments.len());
        if self.failed.contains(&state) {
            return false;
        }
        let leads_on = match segment.what {
            What::OfType(name) if name == info.name => self.leads_on(node, rest),
            What::OfType(_) => {
                self.fail(segments, Problem::NoType);
                false
            }
            What::Member(name) => self.any_member(node, name, segments),
            What::Extension(_) => self.any_member(node, "extension", segments),
        };
        if !leads_on {
            self.failed.push(state);
        }
        leads_on
    }

    fn any_member(&mut self, node: &mut dyn Node, name: &str, segments: &'s [Segment<'p>]) -> bool {
        let info = node.info();
        let mut found = false;
        let rest = segments.get(1..).unwrap_or_default();
        for field in fields(info, name) {
            found = true;
            if self.member_leads_on(node, field, rest) {
                return true;
            }
        }
        if !found {
            self.fail(segments, Problem::NoMember(info.name));
        }
        false
    }

    fn member_leads_on(
        &mut self,
        node: &mut dyn Node,
        field: &'static FieldInfo,
        rest: &'s [Segment<'p>],
    ) -> bool {
        let Some((segment, after)) = rest.split_first() else {
            return true;
        };
        match (field.kind, &segment.what) {
            (Kind::Primitive, What::OfType(name)) if *name == field.type_name => {
                self.primitive_leads_on(node, field, after)
            }
            (Kind::Primitive, What::OfType(_)) => {
                self.fail(rest, Problem::NoType);
                false
            }
            (Kind::Primitive, _) => self.primitive_leads_on(node, field, rest),
            (Kind::Resource, What::OfType(name)) => {
                let SlotMut::Resources(resources) = node.slot_mut(field.slot) else {
                    return false;
                };
                if !resources.is_type(name) {
                    self.fail(rest, Problem::NoType);
                    return false;
                }
                // a type without a struct has no members here
                resources
                    .add(name)
                    .is_none_or(|resource| self.leads_on(resource, after))
            }
            (Kind::Resource, _) => true,
            (Kind::Element, _) => {
                let element = match node.slot_mut(field.slot) {
                    SlotMut::Nodes(nodes) => nodes.add(),
                    SlotMut::Choice(choice) if field.shape == Shape::Choice => {
                        choice.make(field.variant)
                    }
                    _ => None,
                };
                element.is_some_and(|element| self.leads_on(element, rest))
            }
        }
    }

    /// Whether the segments lead anywhere from a primitive: to its id or extensions.
    fn primitive_leads_on(
        &mut self,
        node: &mut dyn Node,
        field: &'static FieldInfo,
        rest: &'s [Segment<'p>],
    ) -> bool {
        if rest.is_empty() {
            return true;
        }
        let element = node.side_mut().add_element(field.name, None);
        element.is_some_and(|element| self.leads_on(element, rest))
    }

    /// Notes a fault at the first of some segments, unless one further on is known.
    fn fail(&mut self, segments: &'s [Segment<'p>], problem: Problem) {
        let Some(segment) = segments.first() else {
            return;
        };
        let left = segments.len();
        match &mut self.fault {
            Some((nearest, _, _)) if *nearest < left => {}
            // several types lack it: none of them is to be named
            Some((nearest, _, Problem::NoMember(type_name))) if *nearest == left => *type_name = "",
            Some((nearest, _, _)) if *nearest == left => {}
            fault => *fault = Some((left, segment, problem)),
        }
    }
}
