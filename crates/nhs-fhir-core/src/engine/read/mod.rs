//! The reader: JSON bytes to a struct of the model, in one pass, over any [`Node`].
//!
//! What a struct's fields cannot hold goes to its side, so a value that was read says all that the input said.

mod beside;
mod value;

use std::borrow::Cow;

use super::issue::{Issue, IssueCode, ReadError};
use super::node::{Node, Resources, Target};
use super::path::Path;
use super::raw::{OtherResource, Raw};
use super::table::{FieldInfo, TypeInfo};
use super::token::{Cursor, NotJson};

/// Issues beyond this many are counted as one: an input of rubbish must not cost more memory than it has bytes.
const MOST_ISSUES: usize = 1000;

/// The input cannot be read on; the issue that says why has been noted.
struct Stop;

type Step<T> = Result<T, Stop>;

/// One pass over one input.
struct Pass<'a> {
    cursor: Cursor<'a>,
    path: Path,
    issues: Vec<Issue>,
    /// Levels of objects and lists that may still be entered.
    levels: u32,
    /// What the cursor's place is counted from: the length of a byte order mark.
    start: usize,
}

/// What an input may be: how deep, how long, and whether with issues.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    pub(crate) strict: bool,
    pub(crate) depth: u32,
    pub(crate) bytes: usize,
}

/// Reads bytes into a target and gives all issues.
pub(crate) fn read(
    bytes: &[u8],
    limits: Limits,
    target: Target<'_>,
) -> Result<Vec<Issue>, ReadError> {
    let refuse = |code, offset| {
        Err(ReadError::new(vec![Issue {
            code,
            path: "".into(),
            offset,
        }]))
    };
    if bytes.len() > limits.bytes {
        return refuse(IssueCode::TooLarge, limits.bytes);
    }
    let text = match simdutf8::compat::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return refuse(IssueCode::NotUtf8, error.valid_up_to()),
    };
    let json = text.strip_prefix('\u{feff}').unwrap_or(text);
    let root = match &target {
        Target::Node(node) => node.info().name,
        // the input tells
        Target::Resource(_) => "",
    };
    let mut pass = Pass {
        cursor: Cursor::new(json),
        path: Path::new(root),
        issues: Vec::new(),
        levels: limits.depth,
        start: text.len() - json.len(),
    };
    if pass.start > 0 {
        pass.issue_at(IssueCode::ByteOrderMark, 0);
    }
    let filled = match target {
        Target::Node(node) => pass.top(node),
        Target::Resource(field) => pass.resource(field),
    };
    match filled.and_then(|()| pass.end()) {
        Ok(()) if pass.issues.is_empty() || !limits.strict => Ok(pass.issues),
        _ => Err(ReadError::new(pass.issues)),
    }
}

/// The text of one well-formed JSON value, without the white space around it.
pub(crate) fn check_json(json: &str) -> Result<&str, ReadError> {
    let mut cursor = Cursor::new(json);
    let outcome = cursor
        .value()
        .and_then(|value| cursor.end().map(|()| value));
    outcome.map_err(|NotJson| {
        let offset = cursor.at();
        ReadError::new(vec![Issue {
            code: IssueCode::Syntax,
            path: "".into(),
            offset,
        }])
    })
}

impl<'a> Pass<'a> {
    /// Fills a struct from the object at the cursor. A resource must be of the struct's type.
    fn top(&mut self, node: &mut dyn Node) -> Step<()> {
        let info = node.info();
        if info.resource {
            let named = self.resource_type()?;
            if named.as_deref() != Some(info.name) {
                let known = if named.is_some() {
                    IssueCode::WrongResource
                } else {
                    IssueCode::UnknownResource
                };
                self.issue(known);
                return Err(Stop);
            }
        }
        self.object(node)
    }

    /// Fills a field of resources from the object at the cursor.
    fn resource(&mut self, field: &mut dyn Resources) -> Step<()> {
        let from = self.here();
        let type_name = self.resource_type()?.unwrap_or_default();
        if let Some(node) = field.add(&type_name) {
            self.path.name_root(node.info().name);
            return self.object(node);
        }
        if !field.is_type(&type_name) {
            self.issue_at(IssueCode::UnknownResource, from);
        }
        let raw = self.raw()?;
        field.add_other(OtherResource::new(&type_name, raw));
        Ok(())
    }

    /// The `resourceType` of the object at the cursor, which stays where it is.
    fn resource_type(&mut self) -> Step<Option<Cow<'a, str>>> {
        if self.cursor.peek() != Some(b'{') {
            let from = self.here();
            let value = self.cursor.value();
            self.json(value)?;
            self.issue_at(IssueCode::WrongType, from);
            return Err(Stop);
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
            let found = cursor.key()?.is_some_and(|key| key == "resourceType");
            if found && cursor.peek() == Some(b'"') {
                return cursor.string();
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
        let from = self.here();
        let info = node.info();
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
        if !node.side().is_empty() {
            node.side_mut().settle();
            self.check_side(node, info, from);
        }
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
            let key = self.cursor.key();
            let Some(key) = self.json(key)? else {
                // a name that no string can hold: the value cannot be kept under it
                self.issue(IssueCode::Syntax);
                return Err(Stop);
            };
            if let Some((at, field)) = info.find(&key, hint) {
                hint = at + 1;
                self.known_member(node, info, (at, field), &mut seen)?;
            } else if info.resource && key == "resourceType" && !typed {
                typed = true;
                let value = self.cursor.value();
                self.json(value)?;
            } else {
                self.other_member(node, info, &key, &mut siblings)?;
            }
            let more = self.cursor.more(b'}');
            if !self.json(more)? {
                return Ok(seen);
            }
        }
    }

    fn raw(&mut self) -> Step<Raw> {
        let value = self.cursor.value();
        self.json(value).map(Raw::trusted)
    }

    fn known_member(
        &mut self,
        node: &mut dyn Node,
        info: &'static TypeInfo,
        (at, field): (usize, &'static FieldInfo),
        seen: &mut Seen,
    ) -> Step<()> {
        self.path.enter(field.name);
        let new_member = seen.add_member(at);
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
                self.issue(IssueCode::TooDeep);
                Err(Stop)
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
            self.issue_at(IssueCode::Syntax, offset);
            Stop
        })
    }

    fn issue(&mut self, code: IssueCode) {
        let offset = self.here();
        self.issue_at(code, offset);
    }

    #[cold]
    fn issue_at(&mut self, code: IssueCode, offset: usize) {
        let stopping = matches!(code, IssueCode::Syntax | IssueCode::TooDeep);
        match self.issues.len() {
            MOST_ISSUES if !stopping => {
                self.issues.push(Issue {
                    code: IssueCode::More,
                    path: "".into(),
                    offset,
                });
            }
            len if len > MOST_ISSUES && !stopping => {}
            _ => self.issues.push(Issue {
                code,
                path: self.path.to_text(),
                offset,
            }),
        }
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
