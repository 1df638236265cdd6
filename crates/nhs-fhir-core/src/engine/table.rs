//! The tables that describe each type of the model: one static [`TypeInfo`] per type.
//!
//! Reading, writing and everything else is written once over these tables.

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

impl TypeInfo {
    /// The member of this name and its place in `fields`. The search starts at `hint`, the place after the last find,
    /// because members mostly come in the order of the specification.
    pub(crate) fn find(&self, name: &str, hint: usize) -> Option<(usize, &'static FieldInfo)> {
        let (earlier, later) = self.fields.split_at_checked(hint)?;
        let last = name.as_bytes().last();
        let same = |field: &&FieldInfo| {
            // the length and the last letter tell nearly all names apart
            field.name.len() == name.len()
                && field.name.as_bytes().last() == last
                && field.name == name
        };
        match later.iter().position(|field| same(&field)) {
            Some(at) => later.get(at).map(|field| (hint + at, field)),
            None => earlier
                .iter()
                .position(|field| same(&field))
                .and_then(|at| Some((at, earlier.get(at)?))),
        }
    }

    /// The member of this name, if the type has one.
    pub fn field(&self, name: &str) -> Option<&'static FieldInfo> {
        self.find(name, 0).map(|(_, field)| field)
    }

    /// The members that a field of the struct stands for: one, or of a choice all.
    pub fn fields_of(&self, slot: u16) -> &'static [FieldInfo] {
        let start = |slot: u16| self.slots.get(usize::from(slot)).map(|at| usize::from(*at));
        let Some(from) = start(slot) else { return &[] };
        let until = start(slot + 1).unwrap_or(self.fields.len());
        self.fields.get(from..until).unwrap_or_default()
    }
}
