//! JSON as it will be written: members in order, numbers as text.

use std::fmt::Write;

#[derive(Clone, Debug)]
pub enum Json {
    Text(String),
    /// A number, `true`, `false` or `null`, as written.
    Literal(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// An object of the members given, in their order.
macro_rules! object {
    ($($key:literal: $value:expr),* $(,)?) => {
        crate::inputs::json::Json::Object(vec![$(($key.to_owned(), crate::inputs::json::Json::from($value))),*])
    };
}
pub(crate) use object;

/// A list of the items given.
macro_rules! list {
    ($($item:expr),* $(,)?) => {
        crate::inputs::json::Json::List(vec![$(crate::inputs::json::Json::from($item)),*])
    };
}
pub(crate) use list;

/// A number as written.
pub fn number(text: impl Into<String>) -> Json {
    Json::Literal(text.into())
}

impl Json {
    /// Adds a member to an object.
    pub fn with(mut self, key: &str, value: impl Into<Json>) -> Self {
        if let Self::Object(members) = &mut self {
            members.push((key.to_owned(), value.into()));
        }
        self
    }

    /// Takes a member from an object.
    pub fn without(mut self, key: &str) -> Self {
        if let Self::Object(members) = &mut self {
            members.retain(|(name, _)| name != key);
        }
        self
    }

    /// The value of an object's member.
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members
                .iter()
                .find(|(name, _)| name == key)
                .map(|(_, value)| value),
            _ => None,
        }
    }

    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Does it to the members of each object within.
    pub fn each_object(&mut self, work: &mut impl FnMut(&mut Vec<(String, Self)>)) {
        match self {
            Self::List(items) => items.iter_mut().for_each(|item| item.each_object(work)),
            Self::Object(members) => {
                work(members);
                for (_, value) in members {
                    value.each_object(work);
                }
            }
            Self::Text(_) | Self::Literal(_) => {}
        }
    }

    /// Without white space.
    pub fn compact(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, None);
        out
    }

    /// Indented by two spaces.
    pub fn pretty(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, Some(0));
        out
    }

    fn write(&self, out: &mut String, indent: Option<usize>) {
        let inner = indent.map(|depth| depth + 1);
        match self {
            Self::Text(text) => quote(out, text),
            Self::Literal(text) => out.push_str(text),
            Self::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    line(out, index > 0, inner);
                    item.write(out, inner);
                }
                close(out, ']', items.is_empty(), indent);
            }
            Self::Object(members) => {
                out.push('{');
                for (index, (key, value)) in members.iter().enumerate() {
                    line(out, index > 0, inner);
                    quote(out, key);
                    out.push_str(if indent.is_some() { ": " } else { ":" });
                    value.write(out, inner);
                }
                close(out, '}', members.is_empty(), indent);
            }
        }
    }
}

fn line(out: &mut String, comma: bool, indent: Option<usize>) {
    if comma {
        out.push(',');
    }
    if let Some(depth) = indent {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", depth));
    }
}

fn close(out: &mut String, bracket: char, empty: bool, indent: Option<usize>) {
    if !empty {
        line(out, false, indent);
    }
    out.push(bracket);
}

fn quote(out: &mut String, text: &str) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            control if control < ' ' => {
                let _ = write!(out, "\\u{:04x}", u32::from(control));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::Literal(value.to_string())
    }
}

impl From<u64> for Json {
    fn from(value: u64) -> Self {
        Self::Literal(value.to_string())
    }
}

impl From<Vec<Json>> for Json {
    fn from(items: Vec<Json>) -> Self {
        Self::List(items)
    }
}
