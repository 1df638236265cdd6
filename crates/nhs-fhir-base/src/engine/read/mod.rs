//! The reader: JSON bytes to a struct of the model, in one pass, over any [`Node`].
//!
//! What a struct's fields cannot hold goes to its side, so a value that was read says all that the input said.

mod beside;
mod notes;
mod value;

use std::borrow::Cow;

use self::notes::Issues;
use super::issue::{Issue, IssueCode, ReadError, Severity};
use super::node::{Node, Resources, SideStore, Target};
use super::path::Path;
use super::raw::{OtherResource, Raw};
use super::table::{FieldInfo, Release, Shape, TypeInfo};
use super::token::{Cursor, NotJson};

/// Inputs shorter than this may take as much memory as one of this length.
const SHORTEST_MEASURED: usize = 64 << 10;

/// The input cannot be read on; the issue that says why has been noted.
struct Stop;

type Step<T> = Result<T, Stop>;

/// One pass over one input.
struct Pass<'a> {
    cursor: Cursor<'a>,
    path: Path,
    issues: Issues,
    /// The FHIR release by whose rules it is read.
    release: Release,
    /// Levels of objects and lists that may still be entered.
    levels: u32,
    /// Objects, values in lists and members kept beside the fields that may still come.
    elements: usize,
    /// Bytes of memory that may still be taken.
    memory: usize,
    /// How often something has been kept beside the fields.
    beside: usize,
    /// What the cursor's place is counted from: the length of a byte order mark.
    start: usize,
}

/// What an input may be, and what reading it may take.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) strict: bool,
    pub(crate) depth: u32,
    pub(crate) bytes: usize,
    pub(crate) elements: usize,
    pub(crate) expansion: usize,
    pub(crate) issues: usize,
}

/// Reads bytes into a target and gives all issues.
pub(crate) fn read(
    bytes: &[u8],
    limits: Limits,
    target: Target<'_>,
) -> Result<Vec<Issue>, ReadError> {
    if bytes.len() > limits.bytes {
        return Err(ReadError::whole(IssueCode::TooLarge, limits.bytes));
    }
    let text = simdutf8::compat::from_utf8(bytes)
        .map_err(|error| ReadError::whole(IssueCode::NotUtf8, error.valid_up_to()))?;
    let json = text.strip_prefix('\u{feff}').unwrap_or(text);
    let root = match &target {
        Target::Node(node) => node.info().name,
        // the input tells
        Target::Resource(_) => "",
    };
    let mut pass = Pass {
        cursor: Cursor::new(json),
        path: Path::new(root),
        issues: Issues::new(limits.issues, text.len()),
        release: Release::R4,
        levels: limits.depth,
        elements: limits.elements,
        memory: (text.len().max(SHORTEST_MEASURED)).saturating_mul(limits.expansion),
        beside: 0,
        start: text.len() - json.len(),
    };
    if pass.start > 0 {
        pass.issue_at(IssueCode::ByteOrderMark, 0);
    }
    let filled = match target {
        Target::Node(node) => pass.top(node),
        Target::Resource(field) => pass.resource(field),
    };
    let read = filled.and_then(|()| pass.end()).is_ok();
    let issues = pass.issues.into_list();
    let refused = limits.strict && issues.iter().any(|issue| issue.severity >= Severity::Error);
    if read && !refused {
        Ok(issues)
    } else {
        Err(ReadError::new(issues))
    }
}

/// The text of one well-formed JSON value, without the white space around it.
pub(crate) fn check_json(json: &str) -> Result<&str, ReadError> {
    let mut cursor = Cursor::new(json);
    let outcome = cursor
        .value()
        .and_then(|value| cursor.end().map(|()| value));
    outcome.map_err(|NotJson| ReadError::whole(IssueCode::Syntax, cursor.at()))
}

impl<'a> Pass<'a> {
    /// Fills a struct from the object at the cursor. A resource must be of the struct's type.
    fn top(&mut self, node: &mut dyn Node) -> Step<()> {
        let info = node.info();
        self.release = info.release;
        if info.resource {
            let named = self.resource_type()?;
            if named.as_deref() != Some(info.name) {
                let code = if named.is_some() {
                    IssueCode::WrongResource
                } else {
                    IssueCode::UnknownResource
                };
                let from = self.here();
                return self.stop(code, from);
            }
        }
        self.object(node)
    }

    /// Fills a field of resources from the object at the cursor.
    fn resource(&mut self, field: &mut dyn Resources) -> Step<()> {
        let from = self.here();
        let type_name = self.resource_type()?.unwrap_or_default();
        if let Some(node) = field.add(&type_name) {
            let info = node.info();
            self.release = info.release;
            self.path.name_root(info.name);
            return self.object(node);
        }
        if !field.is_type(&type_name) {
            self.issue_at(IssueCode::UnknownResource, from);
        }
        self.count(size_of::<OtherResource>())?;
        let raw = self.raw()?;
        field.add_other(OtherResource::new(&type_name, raw));
        Ok(())
    }

    /// The `resourceType` of the object at the cursor, which stays where it is. None if the first is no text.
    fn resource_type(&mut self) -> Step<Option<Cow<'a, str>>> {
        if self.cursor.peek() != Some(b'{') {
            let from = self.here();
            let value = self.cursor.value();
            self.json(value)?;
            return self.stop(IssueCode::WrongType, from);
        }
        let from = self.cursor.at();
        let found = self.find_resource_type();
        let found = self.json(found)?;
        self.cursor.rewind(from);
        Ok(found)
    }

    fn find_resource_type(&mut self) -> Result<Option<Cow<'a, str>>, NotJson> {
        let cursor = &mut self.cursor;
        cursor.expect(b'{')?;
        if cursor.take(b'}') {
            return Ok(None);
        }
        loop {
            if cursor.key()?.is_some_and(|key| key == "resourceType") {
                return match cursor.peek() {
                    Some(b'"') => cursor.string(),
                    _ => Ok(None),
                };
            }
            cursor.value()?;
            if !cursor.more(b'}')? {
                return Ok(None);
            }
        }
    }

    /// Fills a struct from the object at the cursor.
    fn object(&mut self, node: &mut dyn Node) -> Step<()> {
        self.enter()?;
        self.count(size_of_val(node))?;
        let from = self.here();
        let info = node.info();
        let beside = self.beside;
        self.path.open();
        let opened = self.cursor.expect(b'{');
        self.json(opened)?;
        let seen = if self.cursor.take(b'}') {
            self.issue_at(IssueCode::Empty, from);
            Seen::default()
        } else {
            self.members(node, info)?
        };
        for slot in info.required {
            if !seen.has_slot(*slot) {
                self.check_missing(node, info, *slot, from);
            }
        }
        if self.beside != beside && !node.side().is_empty() {
            node.side_mut().settle();
            self.check_side(node, info, from);
        }
        self.path.close();
        self.levels += 1;
        Ok(())
    }

    /// Reads the members up to the end of the object, and gives the fields that have been met.
    fn members(&mut self, node: &mut dyn Node, info: &'static TypeInfo) -> Step<Seen> {
        let mut hint = 0;
        let mut seen = Seen::default();
        let mut siblings = Seen::default();
        let mut typed = false;
        loop {
            if let Some((at, field)) = self.cursor.known_key(info, hint) {
                hint = at + 1;
                self.known_member(node, info, (at, field), &mut seen)?;
            } else {
                let key = self.cursor.key();
                let Some(key) = self.json(key)? else {
                    let offset = self.here();
                    return self.stop(IssueCode::LoneSurrogate, offset);
                };
                if let Some((at, field)) = info.find(&key) {
                    hint = at + 1;
                    self.known_member(node, info, (at, field), &mut seen)?;
                } else if info.resource && key == "resourceType" && !typed {
                    typed = true;
                    let value = self.cursor.value();
                    self.json(value)?;
                } else {
                    self.other_member(node, info, &key, &mut siblings)?;
                }
            }
            let more = self.cursor.more(b'}');
            if !self.json(more)? {
                return Ok(seen);
            }
        }
    }

    /// Where a struct keeps what its fields cannot hold, to be filled.
    fn side_of<'n>(&mut self, node: &'n mut dyn Node) -> &'n mut dyn SideStore {
        self.beside += 1;
        node.side_mut()
    }

    fn raw(&mut self) -> Step<Raw> {
        let value = self.cursor.value();
        self.json(value).map(Raw::trusted)
    }

    #[inline(always)]
    fn known_member(
        &mut self,
        node: &mut dyn Node,
        info: &'static TypeInfo,
        (at, field): (usize, &'static FieldInfo),
        seen: &mut Seen,
    ) -> Step<()> {
        self.path.enter(field.name);
        // a member of a choice may be new though its field is not
        let new_member = field.shape == Shape::Choice && seen.add_member(at);
        if seen.add_slot(field.slot) {
            self.member(node, field)?;
        } else if new_member && node.slot(field.slot).is_empty() {
            self.other_choice(node, info, field)?;
        } else {
            self.repeated(node, field)?;
        }
        self.path.leave();
        Ok(())
    }

    fn enter(&mut self) -> Step<()> {
        match self.levels.checked_sub(1) {
            Some(levels) => {
                self.levels = levels;
                Ok(())
            }
            None => {
                let offset = self.here();
                self.stop(IssueCode::TooDeep, offset)
            }
        }
    }

    /// Counts one object, value in a list or member kept beside, that takes so many bytes of memory.
    #[inline]
    fn count(&mut self, size: usize) -> Step<()> {
        let left = (self.elements.checked_sub(1), self.memory.checked_sub(size));
        match left {
            (Some(elements), Some(memory)) => {
                self.elements = elements;
                self.memory = memory;
                Ok(())
            }
            (None, _) => {
                let offset = self.here();
                self.stop(IssueCode::TooMany, offset)
            }
            (_, None) => {
                let offset = self.here();
                self.stop(IssueCode::TooCostly, offset)
            }
        }
    }

    fn end(&mut self) -> Step<()> {
        let end = self.cursor.end();
        self.json(end)
    }

    fn here(&mut self) -> usize {
        self.cursor.peek();
        self.start + self.cursor.at()
    }

    fn json<T>(&mut self, outcome: Result<T, NotJson>) -> Step<T> {
        outcome.map_err(|NotJson| {
            let offset = self.start + self.cursor.at();
            self.note(IssueCode::Syntax, Severity::Fatal, offset);
            Stop
        })
    }
}

/// What has been met of a struct, one bit each: no type of the model has more than 64 fields and 128 members.
#[derive(Default)]
struct Seen {
    slots: u64,
    members: u128,
}

impl Seen {
    /// Notes a field; whether it is new.
    fn add_slot(&mut self, slot: u16) -> bool {
        let new = !self.has_slot(slot);
        self.slots |= 1 << (slot % 64);
        new
    }

    fn has_slot(&self, slot: u16) -> bool {
        self.slots >> (slot % 64) & 1 == 1
    }

    /// Notes a member; whether it is new.
    fn add_member(&mut self, at: usize) -> bool {
        let bit = 1 << (at % 128);
        let new = self.members & bit == 0;
        self.members |= bit;
        new
    }
}
