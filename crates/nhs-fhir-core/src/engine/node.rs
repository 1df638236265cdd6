//! What the generated types give the engine: a few object-safe traits, so that reading and writing are compiled once.
//!
//! Users rarely need these; they are public because generated code and tools over the model use them.

use std::borrow::Cow;

use super::issue::IssueCode;
use super::raw::{OtherResource, Raw};
use super::table::TypeInfo;
use crate::{Boxed, Many};

/// A struct of the model: a resource, a datatype or a backbone element.
pub trait Node: Send + Sync {
    /// The table of its type.
    fn info(&self) -> &'static TypeInfo;
    /// What one of its fields holds.
    fn slot(&self, slot: u16) -> Slot<'_>;
    /// One of its fields, to be filled.
    fn slot_mut(&mut self, slot: u16) -> SlotMut<'_>;
    /// What its fields cannot hold.
    fn side(&self) -> &dyn SideStore;
    /// What its fields cannot hold, to be filled.
    fn side_mut(&mut self) -> &mut dyn SideStore;
}

/// What a field holds.
#[non_exhaustive]
#[allow(missing_debug_implementations)] // it borrows content, which Debug never shows
pub enum Slot<'a> {
    /// Nothing.
    Empty,
    /// A primitive.
    Primitive(&'a dyn Primitive),
    /// Primitives, perhaps none.
    Primitives(&'a dyn Primitives),
    /// An element.
    Node(&'a dyn Node),
    /// Elements, perhaps none.
    Nodes(&'a dyn Nodes),
    /// A choice that holds a primitive of the given variant.
    ChosenPrimitive(u16, &'a dyn Primitive),
    /// A choice that holds an element of the given variant.
    ChosenNode(u16, &'a dyn Node),
    /// Resources, or at most one, perhaps none.
    Resources(&'a dyn Resources),
}

/// A field to be filled.
#[non_exhaustive]
#[allow(missing_debug_implementations)] // it borrows content, which Debug never shows
pub enum SlotMut<'a> {
    /// No such field.
    Nothing,
    /// Primitives, or at most one.
    Primitives(&'a mut dyn Primitives),
    /// Elements, or at most one.
    Nodes(&'a mut dyn Nodes),
    /// A choice.
    Choice(&'a mut dyn ChoiceSlot),
    /// Resources, or at most one.
    Resources(&'a mut dyn Resources),
}

/// A primitive as JSON writes it.
#[derive(Clone)]
#[non_exhaustive]
#[allow(missing_debug_implementations)] // it borrows content, which Debug never shows
pub enum Lexeme<'a> {
    /// A string, unescaped.
    Text(Cow<'a, str>),
    /// A number, letter for letter.
    Number(&'a str),
    /// A whole number that the model keeps as one.
    Integer(i64),
    /// `true` or `false`.
    Boolean(bool),
}

/// A primitive type of the model.
pub trait Primitive: Send + Sync {
    /// The value, if this type can hold what the JSON says.
    fn take(lexeme: Lexeme<'_>) -> Option<Self>
    where
        Self: Sized;
    /// The value as JSON writes it.
    fn lexeme(&self) -> Lexeme<'_>;
    /// What the specification has against the value.
    fn fault(&self) -> Option<IssueCode> {
        None
    }
}

/// How a value was taken into a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Taken {
    /// Without fault.
    Well,
    /// It is in the field, but the specification does not allow it.
    Faulty(IssueCode),
    /// The field cannot hold it.
    Misfit,
}

/// A field of primitives: an `Option` or a [`Many`].
pub trait Primitives: Send + Sync {
    /// How many it holds.
    fn len(&self) -> usize;
    /// Whether it holds none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The one at a place.
    fn at(&self, index: usize) -> Option<&dyn Primitive>;
    /// Puts in one more.
    fn add(&mut self, lexeme: Lexeme<'_>) -> Taken;
}

/// A field of elements: an `Option` or a [`Many`].
pub trait Nodes: Send + Sync {
    /// How many it holds.
    fn len(&self) -> usize;
    /// Whether it holds none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The one at a place.
    fn at(&self, index: usize) -> Option<&dyn Node>;
    /// Puts in an empty one, to be filled.
    fn add(&mut self) -> Option<&mut dyn Node>;
}

/// A field of resources: an `Option` or a [`Many`].
pub trait Resources: Send + Sync {
    /// How many it holds.
    fn len(&self) -> usize;
    /// Whether it holds none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The one at a place.
    fn at(&self, index: usize) -> Option<ResourceRef<'_>>;
    /// Puts in an empty one of a type, to be filled; none if the model has no such type.
    fn add(&mut self, type_name: &str) -> Option<&mut dyn Node>;
    /// Puts in one whose type the model does not have.
    fn add_other(&mut self, other: OtherResource);
    /// Whether the FHIR release has a resource type of this name, in the model or not.
    fn is_type(&self, type_name: &str) -> bool;
}

/// What a document is read into.
#[allow(missing_debug_implementations)] // it borrows content, which Debug never shows
pub(crate) enum Target<'a> {
    /// A struct of the model.
    Node(&'a mut dyn Node),
    /// A resource of any type.
    #[cfg_attr(not(feature = "r4"), allow(dead_code))]
    Resource(&'a mut dyn Resources),
}

/// A resource: a struct of the model, or text kept whole.
#[allow(missing_debug_implementations)] // it borrows content, which Debug never shows
pub enum ResourceRef<'a> {
    /// A type of the model.
    Node(&'a dyn Node),
    /// Another type.
    Other(&'a OtherResource),
}

/// The enum over all resource types of a release.
pub trait AnyResource: Sized + Send + Sync {
    /// An empty resource of a type; none if the model has no such type.
    fn make(type_name: &str) -> Option<Self>;
    /// A resource whose type the model does not have.
    fn other(other: OtherResource) -> Self;
    /// What it holds.
    fn get(&self) -> ResourceRef<'_>;
    /// The struct it holds, to be filled.
    fn node_mut(&mut self) -> Option<&mut dyn Node>;
    /// Whether the release has a resource type of this name, in the model or not.
    fn is_type(type_name: &str) -> bool;
}

/// A choice element's enum.
pub trait Choice: Sized + Send + Sync {
    /// The variant filled from a primitive; none if the variant cannot hold it.
    fn take(variant: u16, lexeme: Lexeme<'_>) -> Option<Self>;
    /// The variant with an empty element in it; none if the variant is a primitive.
    fn make(variant: u16) -> Option<Self>;
    /// The variant and what it holds: never [`Slot::Empty`] in well-made code.
    fn get(&self) -> Slot<'_>;
    /// The element it holds, to be filled.
    fn node_mut(&mut self) -> Option<&mut dyn Node>;
}

/// A field that holds a choice.
pub trait ChoiceSlot: Send + Sync {
    /// Whether something is chosen.
    fn is_set(&self) -> bool;
    /// Fills it with a primitive.
    fn take(&mut self, variant: u16, lexeme: Lexeme<'_>) -> Taken;
    /// Fills it with an empty element, to be filled.
    fn make(&mut self, variant: u16) -> Option<&mut dyn Node>;
}

/// The part of a node that its plain fields cannot hold; see [`Side`](super::side::Side).
pub trait SideStore: Send + Sync {
    /// Whether there is nothing.
    fn is_empty(&self) -> bool;
    /// Members that the type does not have, or has once more than it may, in the order they came.
    fn unknown(&self) -> &[(Box<str>, Raw)];
    /// Keeps such a member.
    fn add_unknown(&mut self, name: &str, raw: Raw);
    /// How many places of known members have something kept.
    fn places(&self) -> usize;
    /// One of them.
    fn place(&self, index: usize) -> Option<Place<'_>>;
    /// Keeps a value that does not fit, at its place.
    fn add_raw(&mut self, member: &'static str, item: Option<u32>, raw: Raw);
    /// Keeps a value that did not fit a member as that of an unknown one instead.
    fn move_to_unknown(&mut self, member: &'static str);
    /// Keeps how a member was written.
    fn add_form(&mut self, member: &'static str, item: Option<u32>, form: Form);
    /// Puts what is kept in an order that does not depend on the order of the input's members.
    fn settle(&mut self);
    /// Makes room for the id and extensions of a primitive.
    fn add_element(&mut self, member: &'static str, item: Option<u32>) -> Option<&mut dyn Node>;
}

/// Something kept beside the fields.
#[allow(missing_debug_implementations)] // it borrows content, which Debug never shows
pub struct Place<'a> {
    /// The member's name in JSON.
    pub member: &'static str,
    /// The place in the JSON array, counted from 0; none for the member as a whole.
    pub item: Option<u32>,
    /// What is kept.
    pub kept: Kept<'a>,
}

/// What is kept at a place.
#[non_exhaustive]
#[allow(missing_debug_implementations)] // it borrows content, which Debug never shows
pub enum Kept<'a> {
    /// A value that does not fit.
    Raw(&'a Raw),
    /// The id and extensions of a primitive.
    Element(&'a dyn Node),
    /// How it was written.
    Form(Form),
}

/// Ways of writing a member that the specification does not have, or that fields cannot tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Form {
    /// A single value where a list is due.
    Bare,
    /// A list of one where a single value is due.
    Listed,
    /// A `null` that pads the list of ids and extensions.
    Padding,
}

impl<'a> Slot<'a> {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        match self {
            Slot::Empty => true,
            Slot::Primitives(list) => list.is_empty(),
            Slot::Nodes(list) => list.is_empty(),
            Slot::Resources(list) => list.is_empty(),
            _ => false,
        }
    }

    /// The slot of a field that holds at most one primitive.
    #[inline(never)]
    pub fn primitive<T: Primitive>(field: &'a Option<T>) -> Self {
        match field {
            Some(value) => Slot::Primitive(erased::primitive(value)),
            None => Slot::Empty,
        }
    }

    /// The slot of a field that holds primitives.
    #[inline(never)]
    pub fn primitives<T: Primitive>(field: &'a Many<T>) -> Self {
        if field.is_empty() {
            Slot::Empty
        } else {
            Slot::Primitives(field)
        }
    }

    /// The slot of a field that holds at most one element.
    #[inline(never)]
    pub fn node<T: Node>(field: &'a Option<Boxed<T>>) -> Self {
        match field {
            Some(node) => Slot::Node(erased::node(node)),
            None => Slot::Empty,
        }
    }

    /// The slot of a field that holds elements.
    #[inline(never)]
    pub fn nodes<T: Node + Default>(field: &'a Many<T>) -> Self {
        if field.is_empty() {
            Slot::Empty
        } else {
            Slot::Nodes(field)
        }
    }

    /// The slot of a field that holds a choice.
    #[inline(never)]
    pub fn choice<C: Choice>(field: &'a Option<C>) -> Self {
        match field {
            Some(choice) => choice.get(),
            None => Slot::Empty,
        }
    }

    /// The slot of a field that holds resources, or at most one.
    pub fn resources(field: &'a dyn Resources) -> Self {
        Slot::Resources(field)
    }
}

/// Making trait objects, out of line: a table of methods has the code that drops its type, and that code would be
/// compiled again in every part of the crate that makes one.
pub(crate) mod erased {
    use super::{Node, Primitive};
    use crate::Boxed;

    #[inline(never)]
    pub(crate) fn primitive<T: Primitive>(value: &T) -> &dyn Primitive {
        value
    }

    #[inline(never)]
    pub(crate) fn node<T: Node>(node: &Boxed<T>) -> &dyn Node {
        &**node
    }

    #[inline(never)]
    pub(crate) fn node_mut<T: Node>(node: &mut Boxed<T>) -> &mut dyn Node {
        &mut **node
    }
}

#[allow(missing_docs)] // the counterparts of those of `Slot`, for generated code
impl<'a> SlotMut<'a> {
    #[inline(never)]
    pub fn primitive<T: Primitive>(field: &'a mut Option<T>) -> Self {
        SlotMut::Primitives(field)
    }

    #[inline(never)]
    pub fn primitives<T: Primitive>(field: &'a mut Many<T>) -> Self {
        SlotMut::Primitives(field)
    }

    #[inline(never)]
    pub fn node<T: Node + Default>(field: &'a mut Option<Boxed<T>>) -> Self {
        SlotMut::Nodes(field)
    }

    #[inline(never)]
    pub fn nodes<T: Node + Default>(field: &'a mut Many<T>) -> Self {
        SlotMut::Nodes(field)
    }

    #[inline(never)]
    pub fn choice<C: Choice>(field: &'a mut Option<C>) -> Self {
        SlotMut::Choice(field)
    }

    pub fn resources(field: &'a mut dyn Resources) -> Self {
        SlotMut::Resources(field)
    }
}
