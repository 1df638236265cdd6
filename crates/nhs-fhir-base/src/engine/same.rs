//! Equality, written once for all types: whether the same would be written, but for the order of members.

use super::node::{
    Kept, Node, Nodes, Place, Primitives, ResourceRef, Resources, SideStore, Slot, Written,
};

/// Whether two structs hold the same.
pub fn same(one: &dyn Node, other: &dyn Node) -> bool {
    // the type first: where one has a resource of one type, the other may have one of another
    std::ptr::eq(one.info(), other.info())
        && one.filled() == other.filled()
        && one
            .slots()
            .zip(other.slots())
            .all(|((_, one), (_, other))| same_slot(one, other))
        && same_side(one.side(), other.side())
}

fn same_slot(one: Slot<'_>, other: Slot<'_>) -> bool {
    match (one, other) {
        (Slot::Primitive(one), Slot::Primitive(other)) => one == other,
        (Slot::Primitives(one), Slot::Primitives(other)) => same_primitives(one, other),
        (Slot::Node(one), Slot::Node(other)) => same(one, other),
        (Slot::Nodes(one), Slot::Nodes(other)) => same_nodes(one, other),
        (Slot::ChosenPrimitive(which, one), Slot::ChosenPrimitive(other_which, other)) => {
            which == other_which && one == other
        }
        (Slot::ChosenNode(which, one), Slot::ChosenNode(other_which, other)) => {
            which == other_which && same(one, other)
        }
        (Slot::Resources(one), Slot::Resources(other)) => same_resources(one, other),
        _ => false,
    }
}

fn same_primitives(one: &dyn Primitives, other: &dyn Primitives) -> bool {
    one.len() == other.len() && (0..one.len()).all(|place| one.at(place) == other.at(place))
}

fn same_nodes(one: &dyn Nodes, other: &dyn Nodes) -> bool {
    one.len() == other.len()
        && (0..one.len()).all(|place| match (one.at(place), other.at(place)) {
            (Some(one), Some(other)) => same(one, other),
            _ => false,
        })
}

fn same_resources(one: &dyn Resources, other: &dyn Resources) -> bool {
    one.len() == other.len()
        && (0..one.len()).all(|place| match (one.at(place), other.at(place)) {
            (Some(ResourceRef::Node(one)), Some(ResourceRef::Node(other))) => same(one, other),
            (Some(ResourceRef::Other(one)), Some(ResourceRef::Other(other))) => one == other,
            _ => false,
        })
}

fn same_side(one: &dyn SideStore, other: &dyn SideStore) -> bool {
    if one.is_empty() && other.is_empty() {
        return true;
    }
    one.unknown() == other.unknown()
        && one.places() == other.places()
        && (0..one.places()).all(|index| match (one.place(index), other.place(index)) {
            (Some(one), Some(other)) => same_place(&one, &other),
            _ => false,
        })
}

fn same_place(one: &Place<'_>, other: &Place<'_>) -> bool {
    one.member == other.member
        && one.item == other.item
        && match (&one.kept, &other.kept) {
            (Kept::Raw(one), Kept::Raw(other)) => one == other,
            (Kept::Element(one), Kept::Element(other)) => same(*one, *other),
            (Kept::Form(one), Kept::Form(other)) => one == other,
            _ => false,
        }
}

impl PartialEq for Written<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) | (Self::Number(one), Self::Number(other)) => {
                one == other
            }
            (Self::Integer(one), Self::Integer(other)) => one == other,
            (Self::Boolean(one), Self::Boolean(other)) => one == other,
            _ => false,
        }
    }
}
