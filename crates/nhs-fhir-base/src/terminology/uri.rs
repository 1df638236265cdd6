//! Why a text is not a URI of SNOMED CT.

use std::fmt;

use super::InvalidSctid;

/// Why a text is not the URI of an edition, a version or a value set of SNOMED CT. It never repeats the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidSnomedUri {
    /// It is no URI of this kind at all.
    Base,
    /// After the module there is no `/version/` with a day written as `YYYYMMDD`.
    Version,
    /// It says in no known way which concepts are in the value set.
    Members,
    /// It is not well percent-encoded.
    Encoding,
    /// An identifier in it is not that of a concept.
    Concept(InvalidSctid),
}

impl fmt::Display for InvalidSnomedUri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a SNOMED CT URI: ")?;
        f.write_str(match self {
            Self::Base => {
                "an edition must begin with http://snomed.info/sct/, a value set must have ?fhir_vs after http://snomed.info/sct \
                 or an edition"
            }
            Self::Version => "after the module, /version/ and a day as YYYYMMDD must stand",
            Self::Members => "after ?fhir_vs, =isa/, =refset, =refset/ or =ecl/ must stand",
            Self::Encoding => "percent-encode it as UTF-8",
            Self::Concept(error) => return error.fmt(f),
        })
    }
}

impl std::error::Error for InvalidSnomedUri {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Concept(error) => Some(error),
            _ => None,
        }
    }
}
