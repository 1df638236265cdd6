//! The FHIR releases that the generator knows, and what differs between their models.

use anyhow::bail;

use super::scope;

/// A FHIR release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Release {
    Stu3,
    R4,
}

impl Release {
    /// The release of a FHIR version, as definitions name it in `fhirVersion`.
    pub(crate) fn of(version: &str) -> anyhow::Result<Self> {
        Ok(match version {
            "3.0.1" | "3.0.2" => Self::Stu3,
            "4.0.1" => Self::R4,
            other => {
                bail!("the definitions are of FHIR {other:?}; give those of 3.0.2 or 4.0.1")
            }
        })
    }

    /// Its name in text and in the addresses of its pages.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Stu3 => "STU3",
            Self::R4 => "R4",
        }
    }

    /// The module of the model.
    pub(crate) fn module(self) -> &'static str {
        match self {
            Self::Stu3 => "stu3",
            Self::R4 => "r4",
        }
    }

    /// The resource types of its model.
    pub(crate) fn scope(self) -> &'static [&'static str] {
        match self {
            Self::Stu3 => scope::STU3,
            Self::R4 => scope::R4,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_is_told_by_its_version_and_others_are_refused() {
        assert_eq!(Release::of("3.0.2").unwrap(), Release::Stu3);
        assert_eq!(Release::of("4.0.1").unwrap(), Release::R4);
        assert!(Release::of("1.0.2").is_err() && Release::of("").is_err());
    }
}
