//! `Debug` for every type of the model: its shape, never its content.

use std::fmt;

use super::node::{Node, ResourceRef, Slot};

/// Shows which members a node has and how many items each, as `Patient { name: 2, birthDate }`.
///
/// # Errors
/// When the formatter fails.
pub fn show(node: &dyn Node, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let info = node.info();
    write!(f, "{} {{", info.name)?;
    let mut separator = " ";
    for (at, slot) in node.slots() {
        let fields = info.fields_of(at);
        let field = match slot {
            Slot::ChosenPrimitive(variant, _) | Slot::ChosenNode(variant, _) => {
                fields.get(usize::from(variant))
            }
            _ => fields.first(),
        };
        let name = field.map_or("?", |field| field.name);
        write!(f, "{separator}{name}")?;
        match slot {
            Slot::Primitives(list) => write!(f, ": {}", list.len())?,
            Slot::Nodes(list) => write!(f, ": {}", list.len())?,
            Slot::Resources(list) => match (list.len(), list.at(0)) {
                (1, Some(ResourceRef::Node(resource))) => write!(f, ": {}", resource.info().name)?,
                (count, _) => write!(f, ": {count}")?,
            },
            _ => {}
        }
        separator = ", ";
    }
    let side = node.side();
    if !side.is_empty() {
        write!(
            f,
            "{separator}side: {}",
            side.places() + side.unknown().len()
        )?;
    }
    f.write_str(" }")
}
