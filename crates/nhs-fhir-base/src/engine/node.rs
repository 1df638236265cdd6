//! What the generated types give the engine: a few object-safe traits, so that reading and writing are compiled once.
//!
//! Users rarely need these; they are public because generated code and tools over the model use them.

use std::borrow::Cow;

use super::issue::IssueCode;
use super::raw::{OtherResource, Raw};
use super::table::TypeInfo;
use crate::primitive::Text;

/// A struct of the model: a resource, a datatype or a backbone element.
///
/// Three functions, because every type of the model has them: more of them is more to compile for each.
pub trait Node {
    /// Which of its fields hold something: a bit for each, by number, and that of [`SIDE`] for what the fields cannot hold.
    fn filled(&self) -> u64;
    /// What one of its fields holds. What the fields cannot hold is at [`SIDE`], the table of the type at [`INFO`].
    fn slot(&self, slot: u16) -> Slot<'_>;
    /// One of its fields, to be filled, or its side.
    fn slot_mut(&mut self, slot: u16) -> SlotMut<'_>;
}

/// The number under which a struct hands out what its fields cannot hold: no type of the model has that many fields.
pub const SIDE: u16 = 63;

/// The number under which a struct hands out the table of its type.
pub const INFO: u16 = 64;

impl dyn Node + '_ {
    /// The table of its type.
    pub fn info(&self) -> &'static TypeInfo {
        match self.slot(INFO) {
            Slot::Info(info) => info,
            _ => broken(),
        }
    }

    /// The fields that hold something, in order, each with its number.
    pub fn slots(&self) -> impl Iterator<Item = (u16, Slot<'_>)> {
        let mut left = self.filled() & !(1 << SIDE);
        std::iter::from_fn(move || {
            let at = u16::try_from(left.trailing_zeros()).ok()?;
            // takes away the lowest bit; there is none when nothing is left
            left &= left.checked_sub(1)?;
            Some((at, self.slot(at)))
        })
    }

    /// What its fields cannot hold.
    pub fn side(&self) -> &dyn SideStore {
        match self.slot(SIDE) {
            Slot::Side(side) => side,
            _ => broken(),
        }
    }

    /// What its fields cannot hold, to be filled.
    pub fn side_mut(&mut self) -> &mut dyn SideStore {
        match self.slot_mut(SIDE) {
            SlotMut::Side(side) => side,
            _ => broken(),
        }
    }
}

#[cold]
#[allow(clippy::unreachable, clippy::panic)]
fn broken() -> ! {
    unreachable!("the generated code of every struct hands out its side and its table")
}

/// What a field holds.
#[non_exhaustive]
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations)] // it borrows content, which Debug never shows
pub enum Slot<'a> {
    /// Nothing.
    Empty,
    /// A primitive.
    Primitive(Written<'a>),
    /// Primitives, at least one.
    Primitives(&'a dyn Primitives),
    /// An element.
    Node(&'a dyn Node),
    /// Elements, at least one.
    Nodes(&'a dyn Nodes),
    /// A choice that holds a primitive of the given variant.
    ChosenPrimitive(u16, Written<'a>),
    /// A choice that holds an element of the given variant.
    ChosenNode(u16, &'a dyn Node),
    /// Resources, or one, at least one.
    Resources(&'a dyn Resources),
    /// What the fields cannot hold.
    Side(&'a dyn SideStore),
    /// The table of the type.
    Info(&'static TypeInfo),
}

/// A field to be filled.
#[non_exhaustive]
#[allow(missing_debug_implementations)] // it borrows content, which Debug never shows
pub enum SlotMut<'a> {
    /// No such field.
    Nothing,
    /// Primitives, or at most one.
    Primitives(&'a mut dyn Primitives),
    /// A code, or none.
    Code(&'a mut dyn CodeSlot),
    /// Elements, or at most one.
    Nodes(&'a mut dyn Nodes),
    /// A choice.
    Choice(&'a mut dyn ChoiceSlot),
    /// Resources, or at most one.
    Resources(&'a mut dyn Resources),
    /// What the fields cannot hold.
    Side(&'a mut dyn SideStore),
}

/// A primitive as the model holds it, to be written.
#[non_exhaustive]
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations)] // it borrows content, which Debug never shows
pub enum Written<'a> {
    /// A string, unescaped.
    Text(&'a str),
    /// A number, letter for letter.
    Number(&'a str),
    /// A whole number that the model keeps as one.
    Integer(i64),
    /// `true` or `false`.
    Boolean(bool),
}

/// A primitive as JSON has it, to be taken into the model.
#[derive(Clone)]
#[non_exhaustive]
#[allow(missing_debug_implementations)] // it borrows content, which Debug never shows
pub enum Lexeme<'a> {
    /// A string, unescaped.
    Text(Cow<'a, str>),
    /// A number, letter for letter.
    Number(&'a str),
    /// `true` or `false`.
    Boolean(bool),
}

/// A primitive type of the model.
pub trait Primitive: Sized {
    /// The value, if this type can hold what the JSON says.
    fn take(lexeme: Lexeme<'_>) -> Option<Self>;
    /// The same of a text, for what comes most often.
    #[inline]
    fn take_text(text: &str) -> Option<Self> {
        Self::take(Lexeme::Text(Cow::Borrowed(text)))
    }
    /// The value as JSON writes it.
    fn written(&self) -> Written<'_>;
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

/// A field of primitives: an `Option` or a `Many`.
#[allow(clippy::len_without_is_empty)] // one more method is one more for each type
pub trait Primitives {
    /// How many it holds.
    fn len(&self) -> usize;
    /// The one at a place.
    fn at(&self, index: usize) -> Option<Written<'_>>;
    /// Puts in one more.
    fn add(&mut self, lexeme: Lexeme<'_>) -> Taken;
    /// Puts in one more that is a text: the same, for what comes most often.
    fn add_text(&mut self, text: &str) -> Taken;
}

/// A field of elements: an `Option` or a `Many`.
#[allow(clippy::len_without_is_empty)] // one more method is one more for each type
pub trait Nodes {
    /// How many it holds.
    fn len(&self) -> usize;
    /// The one at a place.
    fn at(&self, index: usize) -> Option<&dyn Node>;
    /// Puts in an empty one, to be filled.
    fn add(&mut self) -> Option<&mut dyn Node>;
}

/// A field of resources: an `Option` or a `Many`.
#[allow(clippy::len_without_is_empty)] // one more method is one more for each type
pub trait Resources {
    /// How many it holds.
    fn len(&self) -> usize;
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
pub enum Target<'a> {
    /// A struct of the model.
    Node(&'a mut dyn Node),
    /// A resource of any type.
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
pub trait AnyResource: Sized {
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

/// A choice that has been made.
pub trait Chosen {
    /// The variant and what it holds.
    fn shown(&self) -> Slot<'_>;
}

/// The enum of a choice, as a field that holds one is filled.
pub trait Choice: Sized {
    /// Fills the field with a primitive.
    fn take(field: &mut Option<Self>, variant: u16, lexeme: Lexeme<'_>) -> Taken;
    /// Fills the field with an empty element, to be filled; none if the variant is a primitive.
    fn make(field: &mut Option<Self>, variant: u16) -> Option<&mut dyn Node>;
}

/// A field that holds a choice.
pub trait ChoiceSlot {
    /// Fills it with a primitive.
    fn take(&mut self, variant: u16, lexeme: Lexeme<'_>) -> Taken;
    /// Fills it with an empty element, to be filled; none if the variant is a primitive.
    fn make(&mut self, variant: u16) -> Option<&mut dyn Node>;
}

/// A field that holds a code of a required value set.
pub trait CodeSlot {
    /// The codes of the value set.
    fn codes(&self) -> &'static [&'static str];
    /// Fills it with a code of the value set, by its place there, or with another.
    fn put(&mut self, code: Result<usize, Text>);
}

/// The part of a node that its plain fields cannot hold; see [`Side`](super::side::Side).
pub trait SideStore {
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

impl Slot<'_> {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        matches!(self, Slot::Empty)
    }
}

/// Makes trait objects, out of line: a table of methods has the code that drops its type, and that code would be
/// compiled again in every part of the crate that makes one. Methods of the type are compiled in one place with it.
pub trait Erased: Node + Sized {
    #[inline(never)]
    fn erased(&self) -> &dyn Node {
        self
    }

    #[inline(never)]
    fn erased_mut(&mut self) -> &mut dyn Node {
        self
    }
}

impl<T: Node> Erased for T {}
