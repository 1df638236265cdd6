//! The tables that describe each type of the model: one static [`Table`] per type, from which its [`TypeInfo`] is made.
//!
//! Reading, writing and everything else is written once over these tables.

use std::sync::OnceLock;

use super::label::{Head, Index, Label};

/// What a type of the model is called and which members its JSON has, as text; made into a [`TypeInfo`] when it is first asked for.
///
/// As text it costs the compiler next to nothing: as values it took half a second for each release. The first line is release,
/// name, and `resource` or `element`; each other line a field of the struct: its name, how often it may occur, its types.
///
/// ```
/// use nhs_fhir_base::engine::table::{Shape, Table};
///
/// static RANGE: Table = Table::new("R4 Age.range element
/// low 1..1 Quantity
/// value[x] 0..1 date Quantity");
/// assert_eq!(RANGE.info().name, "Age.range");
/// assert_eq!(RANGE.info().field("valueDate").map(|field| (field.slot, field.shape)), Some((1, Shape::Choice)));
/// assert_eq!(RANGE.info().required, [0]);
/// ```
#[derive(Debug)]
pub struct Table {
    text: &'static str,
    info: OnceLock<TypeInfo>,
}

impl Table {
    /// A table of this text.
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            info: OnceLock::new(),
        }
    }

    /// What the text says.
    #[inline]
    pub fn info(&'static self) -> &'static TypeInfo {
        self.info.get_or_init(|| TypeInfo::of(self.text))
    }
}

/// What a type of the model is called and which members its JSON has.
#[derive(Debug)]
pub struct TypeInfo {
    /// The type's name: `Patient`, `HumanName`, or for a backbone element its path, `Patient.contact`.
    pub name: &'static str,
    /// Whether it is a resource, so that its JSON opens with `resourceType`.
    pub resource: bool,
    /// The FHIR release that it is of.
    pub release: Release,
    /// The members of its JSON, in the order of the specification; a choice has one for each of its types.
    pub fields: &'static [FieldInfo],
    /// What their names open with, by themselves: they are looked through for every member that is read.
    pub heads: &'static [Head],
    /// Where in `fields` a member is, by its name.
    pub index: Index,
    /// For each field of the struct, the place in `fields` of its member (of a choice: of its first).
    pub slots: &'static [u16],
    /// The numbers of the struct's fields that must be filled.
    pub required: &'static [u16],
}

/// A FHIR release of the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Release {
    /// STU3, 3.0.2.
    Stu3,
    /// R4, 4.0.1.
    R4,
}

/// One member of a type's JSON.
#[derive(Debug)]
pub struct FieldInfo {
    /// The member's name in JSON: `birthDate`, `deceasedBoolean`.
    pub name: &'static str,
    /// The name as it stands in JSON, with a comma before it, quotes and colon.
    pub key: &'static str,
    /// The same with zeros behind it, as far as it fits, to be copied in one go.
    pub words: [u8; 24],
    /// What tells the name from others.
    pub label: Label,
    /// The FHIR type: `date`, `HumanName`.
    pub type_name: &'static str,
    /// The number of the struct's field that holds it.
    pub slot: u16,
    /// Of a choice: which of its types this member stands for, counted from 0.
    pub variant: u16,
    /// What kind of value it has.
    pub kind: Kind,
    /// How often it may occur.
    pub shape: Shape,
}

/// What a member's value is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// A primitive: a JSON string, number or boolean.
    Primitive,
    /// An element with members of its own.
    Element,
    /// A resource of any type.
    Resource,
}

impl Kind {
    fn of(type_name: &str) -> Self {
        match type_name {
            "Resource" => Self::Resource,
            primitive if primitive.starts_with(|first: char| first.is_ascii_lowercase()) => {
                Self::Primitive
            }
            _ => Self::Element,
        }
    }
}

/// How often a member may occur.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Shape {
    /// At most once.
    One,
    /// Any number of times: a JSON array.
    Many,
    /// At most once, as one of several types.
    Choice,
}

impl FieldInfo {
    fn of(name: &str, type_name: &'static str, (slot, variant): (u16, u16), shape: Shape) -> Self {
        // leaked, once for each type: tables last as long as the program
        let key: &'static str = format!(",\"{name}\":").leak();
        let mut words = [0; 24];
        for (word, byte) in words.iter_mut().zip(key.bytes()) {
            *word = byte;
        }
        Self {
            name: key.get(2..key.len() - 2).unwrap_or_default(),
            key,
            words,
            label: Label::of(name),
            type_name,
            slot,
            variant,
            kind: Kind::of(type_name),
            shape,
        }
    }
}

impl FieldInfo {
    fn head(&self) -> Head {
        Head::of(self.key.get(2..).unwrap_or_default())
    }
}

impl TypeInfo {
    /// What the text of a table says. Words that are missing count as empty: the generator leaves none out.
    fn of(text: &'static str) -> Self {
        let mut lines = text.lines().map(|line| line.split(' '));
        let mut opening = lines.next().into_iter().flatten();
        let mut word = || opening.next().unwrap_or_default();
        let release = if word() == "STU3" {
            Release::Stu3
        } else {
            Release::R4
        };
        let (name, resource) = (word(), word() == "resource");
        let (mut fields, mut slots, mut required) = (Vec::new(), Vec::new(), Vec::new());
        for (slot, mut words) in (0..).zip(lines) {
            slots.push(u16::try_from(fields.len()).unwrap_or(u16::MAX));
            let (name, occurs) = (
                words.next().unwrap_or_default(),
                words.next().unwrap_or_default(),
            );
            if !occurs.starts_with('0') {
                required.push(slot);
            }
            let (stem, shape) = match name.strip_suffix("[x]") {
                Some(stem) => (stem, Shape::Choice),
                None if occurs.ends_with('*') => (name, Shape::Many),
                None => (name, Shape::One),
            };
            fields.extend((0..).zip(words).map(|(variant, type_name)| match shape {
                Shape::Choice => FieldInfo::of(
                    &(stem.to_owned() + &capitalised(type_name)),
                    type_name,
                    (slot, variant),
                    shape,
                ),
                _ => FieldInfo::of(stem, type_name, (slot, variant), shape),
            }));
        }
        let fields: &[FieldInfo] = fields.leak();
        Self {
            name,
            resource,
            release,
            fields,
            heads: fields
                .iter()
                .map(FieldInfo::head)
                .collect::<Vec<_>>()
                .leak(),
            index: Index::of(fields.iter().map(|field| field.label)),
            slots: slots.leak(),
            required: required.leak(),
        }
    }

    /// The member that this JSON opens with, its place in `fields` and the length of its name with quotes and colon. None for
    /// others, and for a name that is written otherwise than nearly all are: with escapes, or with a space behind it.
    ///
    /// The first to be looked at are those from `hint` on, the place after the last find: members mostly come in the order of the
    /// specification.
    #[inline]
    pub(crate) fn find_ahead(
        &self,
        json: &[u8],
        hint: usize,
    ) -> Option<(usize, &'static FieldInfo, usize)> {
        let (_, behind_quote) = json.split_first()?;
        let word = *behind_quote.first_chunk()?;
        for (at, head) in self.heads.get(hint..)?.iter().take(NEXT).enumerate() {
            if head.opens(word) {
                let field = self.fields.get(hint + at)?;
                let quoted = field.key.as_bytes().get(2..)?;
                if head.is_whole() || behind_quote.starts_with(quoted) {
                    return Some((hint + at, field, quoted.len() + 1));
                }
            }
        }
        let label = Label::ahead(behind_quote)?;
        let (at, field) = self.labelled(label, |name| behind_quote.starts_with(name.as_bytes()))?;
        Some((at, field, label.length() + 3))
    }

    /// The member of this name and its place in `fields`.
    pub(crate) fn find(&self, name: &str) -> Option<(usize, &'static FieldInfo)> {
        self.labelled(Label::of(name), |other| other == name)
    }

    /// The member of this label, and for a label that is not the whole name, with the name that `is_it` knows.
    #[inline]
    fn labelled(
        &self,
        label: Label,
        is_it: impl Fn(&str) -> bool,
    ) -> Option<(usize, &'static FieldInfo)> {
        self.index.find(label, |at| {
            let field = self.fields.get(at)?;
            let same = field.label == label && (label.is_whole() || is_it(field.name));
            same.then_some((at, field))
        })
    }

    /// The member of this name, if the type has one.
    pub fn field(&self, name: &str) -> Option<&'static FieldInfo> {
        self.find(name).map(|(_, field)| field)
    }

    /// The members that a field of the struct stands for: one, or of a choice all.
    pub fn fields_of(&self, slot: u16) -> &'static [FieldInfo] {
        let start = |slot: u16| self.slots.get(usize::from(slot)).map(|at| usize::from(*at));
        let Some(from) = start(slot) else { return &[] };
        let until = start(slot + 1).unwrap_or(self.fields.len());
        self.fields.get(from..until).unwrap_or_default()
    }
}

/// So many members are looked at one by one before the name is looked up.
const NEXT: usize = 3;

fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map(|first| first.to_ascii_uppercase())
        .into_iter()
        .chain(letters)
        .collect()
}
