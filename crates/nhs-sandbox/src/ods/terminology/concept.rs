//! A concept of a code system: its code, what it is called, and its properties.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::dates::days;

/// A concept as the terminology server holds it.
#[derive(Debug, Clone)]
pub(super) struct Concept<'a> {
    pub(super) code: Cow<'a, str>,
    pub(super) display: Cow<'a, str>,
    pub(super) active: bool,
    /// In the order in which they are told; a property may have several values.
    pub(super) properties: Vec<(&'static str, Held<'a>)>,
}

/// The value of a property.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Held<'a> {
    /// Another code of the same system.
    Code(Cow<'a, str>),
    /// A code of another system.
    Coding(&'static str, Cow<'a, str>),
    Text(Cow<'a, str>),
    Flag(bool),
    /// `yyyy-mm-dd`.
    Date(Cow<'a, str>),
}

impl Held<'_> {
    /// The name of the element that holds it, such as `valueCoding`.
    pub(super) fn element(&self) -> &'static str {
        match self {
            Self::Code(_) => "valueCode",
            Self::Coding(..) => "valueCoding",
            Self::Text(_) => "valueString",
            Self::Flag(_) => "valueBoolean",
            Self::Date(_) => "valueDateTime",
        }
    }

    pub(super) fn json(&self) -> Value {
        match self {
            Self::Code(text) | Self::Text(text) | Self::Date(text) => json!(text),
            Self::Coding(system, code) => json!({ "system": system, "code": code }),
            Self::Flag(flag) => json!(flag),
        }
    }

    /// Whether it is what the text says. A coding may be named with or without its system.
    pub(super) fn is(&self, text: &str) -> bool {
        match self {
            Self::Code(held) | Self::Text(held) | Self::Date(held) => held == text,
            Self::Coding(system, code) => match text.rsplit_once('|') {
                Some((named, wanted)) => named == *system && wanted == code,
                None => text == code,
            },
            Self::Flag(flag) => text == if *flag { "true" } else { "false" },
        }
    }

    /// The days that a date covers; none for anything else.
    pub(super) fn days(&self) -> Option<(NaiveDate, NaiveDate)> {
        match self {
            Self::Date(text) => days(text),
            _ => None,
        }
    }
}

impl<'a> Concept<'a> {
    /// A concept with the properties that all have: whether it is in use, said twice.
    pub(super) fn new(
        code: impl Into<Cow<'a, str>>,
        display: impl Into<Cow<'a, str>>,
        active: bool,
    ) -> Self {
        let status = if active { "active" } else { "inactive" };
        Self {
            code: code.into(),
            display: display.into(),
            active,
            properties: vec![
                ("status", Held::Code(status.into())),
                ("inactive", Held::Flag(!active)),
            ],
        }
    }

    pub(super) fn with(mut self, name: &'static str, value: Held<'a>) -> Self {
        self.properties.push((name, value));
        self
    }

    pub(super) fn with_date(self, name: &'static str, value: Option<&'a str>) -> Self {
        match value {
            Some(date) => self.with(name, Held::Date(date.into())),
            None => self,
        }
    }

    pub(super) fn values(&self, name: &str) -> impl Iterator<Item = &Held<'a>> {
        self.properties
            .iter()
            .filter(move |(held, _)| *held == name)
            .map(|(_, value)| value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_compared_as_what_they_are() {
        let coding = Held::Coding("urn:x", "RO197".into());
        assert!(coding.is("RO197") && coding.is("urn:x|RO197") && !coding.is("urn:y|RO197"));
        assert!(Held::Flag(false).is("false") && !Held::Flag(false).is("no"));
        assert!(Held::Text("A|B".into()).is("A|B"));
    }
}
