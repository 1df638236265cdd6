//! What is wrong with a known extension, and where.

use std::fmt;

use super::KnownExtension;

/// A known extension that its getter does not give, or gives in part only.
///
/// It says where and why, never what the extension holds, so it may be logged.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExtensionFault {
    /// The FHIR path of the extension: `Patient.extension[2]`.
    pub path: String,
    /// Which extension it is.
    pub extension: &'static KnownExtension,
    /// The part of it that is at fault, by the part's url; none if it is the extension itself.
    pub part: Option<&'static str>,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What is wrong with an extension or a part of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// Its value is of a type that the definition does not have.
    WrongType,
    /// It has no value that can be read, or no parts where its definition has parts.
    NoValue,
    /// It has a value where its definition has parts.
    Value,
    /// It is there once more than it may be: getters give the first.
    Repeated,
    /// A part that must be there is not.
    MissingPart,
    /// It stands where its definition does not have it: no getter sees it.
    Misplaced,
}

impl fmt::Display for ExtensionFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.extension.name)?;
        if let Some(part) = self.part {
            write!(f, ", part {part},")?;
        }
        match self.kind {
            FaultKind::WrongType => write!(f, " has a value of a wrong type; use {}", self.types()),
            FaultKind::NoValue if self.parts() => {
                f.write_str(" has no parts; put extensions in it, or take it out")
            }
            FaultKind::NoValue => write!(f, " has no readable value; give it {}", self.types()),
            FaultKind::Value => f.write_str(" has a value; put extensions in it instead"),
            FaultKind::Repeated => f.write_str(" is repeated; keep one"),
            FaultKind::MissingPart => f.write_str(" is missing; add it"),
            FaultKind::Misplaced => {
                f.write_str(" does not belong on this element; move it to ")?;
                for (at, host) in self.extension.hosts.iter().enumerate() {
                    let separator = if at == 0 { "" } else { " or " };
                    write!(f, "{separator}{}", host.type_name)?;
                    if let Some(member) = host.member {
                        write!(f, ".{member}")?;
                    }
                }
                Ok(())
            }
        }
    }
}

impl ExtensionFault {
    fn part_known(&self) -> Option<&'static super::KnownPart> {
        let url = self.part?;
        self.extension.parts.iter().find(|part| part.url == url)
    }

    fn parts(&self) -> bool {
        match self.part_known() {
            Some(part) => !part.parts.is_empty(),
            None => self.part.is_none() && !self.extension.parts.is_empty(),
        }
    }

    /// The types that the value may have.
    fn types(&self) -> String {
        let types = self
            .part_known()
            .map_or(self.extension.types, |part| part.types);
        if types.is_empty() {
            "a value".to_owned()
        } else {
            types.join(" or ")
        }
    }
}
