//! The FHIR path of the place being read, kept cheaply and written out only when an issue needs it.

use std::fmt::Write;

/// The way from the root of the input to the place being read.
pub(crate) struct Path {
    root: &'static str,
    /// The members whose objects are being read.
    steps: Vec<Place>,
    /// The member being read in the innermost object.
    last: Place,
    /// The member at the end that the specification does not have.
    unknown: Option<Box<str>>,
}

/// A member, empty for none, and the place in its list or [`NO_ITEM`].
type Place = (&'static str, u32);

const NO_ITEM: u32 = u32::MAX;
const NOWHERE: Place = ("", NO_ITEM);

/// A name longer than this, or with anything but letters in it, may be content and is not shown.
const LONGEST_SHOWN: usize = 40;

impl Path {
    pub(crate) fn new(root: &'static str) -> Self {
        Self {
            root,
            steps: Vec::with_capacity(16),
            last: NOWHERE,
            unknown: None,
        }
    }

    /// Names the root, if it was not known at the start.
    pub(crate) fn name_root(&mut self, root: &'static str) {
        if self.root.is_empty() && self.steps.is_empty() {
            self.root = root;
        }
    }

    /// Comes to a member of the object being read.
    #[inline]
    pub(crate) fn enter(&mut self, member: &'static str) {
        self.last = (member, NO_ITEM);
    }

    /// The member entered last is at this item of its list.
    #[inline]
    pub(crate) fn item(&mut self, item: u32) {
        self.last.1 = item;
    }

    /// Is behind the member entered last.
    #[inline]
    pub(crate) fn leave(&mut self) {
        self.last = NOWHERE;
    }

    /// Comes into the object that is the value of the member entered last.
    #[inline]
    pub(crate) fn open(&mut self) {
        self.steps.push(self.last);
        self.last = NOWHERE;
    }

    /// Is behind that object, and at its member again.
    #[inline]
    pub(crate) fn close(&mut self) {
        self.last = self.steps.pop().unwrap_or(NOWHERE);
    }

    /// Enters a member that the specification does not have, or leaves it.
    pub(crate) fn set_unknown(&mut self, member: Option<&str>) {
        self.unknown = member.map(|name| {
            if is_plain(name) {
                name.into()
            } else {
                "?".into()
            }
        });
    }

    pub(crate) fn to_text(&self) -> Box<str> {
        let mut text = String::from(self.root);
        let steps = self.steps.iter().chain([&self.last]);
        for (name, item) in steps.filter(|(name, _)| !name.is_empty()) {
            text.push('.');
            text.push_str(name);
            if *item != NO_ITEM {
                // writing to a String does not fail
                let _ = write!(text, "[{item}]");
            }
        }
        if let Some(name) = &self.unknown {
            text.push('.');
            text.push_str(name);
        }
        text.into_boxed_str()
    }
}

fn is_plain(name: &str) -> bool {
    let word = name.strip_prefix('_').unwrap_or(name);
    (1..=LONGEST_SHOWN).contains(&name.len())
        && word
            .bytes()
            .all(|byte| byte.is_ascii_alphabetic() || byte == b'_')
        && word.starts_with(|first: char| first.is_ascii_lowercase())
}
