//! Reading and writing FHIR JSON: the fast road, with every issue named.
//!
//! [`Reader::strict`] refuses what the FHIR release does not allow and says where; [`Reader::lenient`] takes whatever is JSON and
//! gives the issues beside the value. Neither loses anything: what fits no field is kept and written back. Both go on after an
//! error, so that all are told, and stop only at a [fatal](crate::Severity::Fatal) one.
//! Source: FHIR JSON of [R4](http://hl7.org/fhir/R4/json.html) and of [STU3](http://hl7.org/fhir/STU3/json.html).
//!
//! # Limits
//! Input from outside is read within limits, which each have a method on [`Reader`]: how long it is, how deep, of how many
//! elements, and how much memory its value takes for its length. Beyond them either reader refuses it, with an issue that
//! names the limit. What conforms to FHIR and is shorter than [`DEFAULT_MAX_BYTES`] stays well within the others.
//!
//! ```
//! use nhs_fhir_core::json::{Reader, to_string};
//! use nhs_fhir_core::r4::{HumanName, Patient};
//!
//! let json = r#"{"resourceType":"Patient","name":[{"family":"Sample","given":"Amina"}]}"#;
//!
//! // a single value where a list is due: refused, with the place
//! let refused = Reader::strict().read::<Patient>(json.as_bytes()).unwrap_err();
//! assert_eq!(refused.issues()[0].path.as_ref(), "Patient.name[0].given");
//!
//! // or taken, told, and written back as it came
//! let reading = Reader::lenient().read::<Patient>(json.as_bytes())?;
//! assert_eq!(reading.issues.len(), 1);
//! assert_eq!(reading.value.name[0].given.first().map(AsRef::as_ref), Some("Amina"));
//! assert_eq!(to_string(&reading.value), json);
//!
//! // any type of the model can be read by itself
//! let name = Reader::strict().read::<HumanName>(br#"{"family":"Sample"}"#)?.value;
//! assert_eq!(name.family.as_deref(), Some("Sample"));
//! # Ok::<(), nhs_fhir_core::ReadError>(())
//! ```

use crate::Boxed;
use crate::engine::issue::{Issue, ReadError};
use crate::engine::node::AnyResource;
use crate::engine::node::{Erased, Node, ResourceRef, Target};
use crate::engine::read::{self, Limits};
use crate::engine::write;

/// Levels of objects and lists that a reader enters unless told otherwise. The deepest official example has 23.
pub const DEFAULT_MAX_DEPTH: u32 = 128;

/// The most levels that a reader can be told to enter: as many as fit a stack of 2 MiB, in a debug build too.
pub const MAX_DEPTH: u32 = 256;

/// Bytes that a reader takes unless told otherwise: 64 MiB.
pub const DEFAULT_MAX_BYTES: usize = 64 << 20;

/// Elements that a reader takes unless told otherwise: one for every 16 bytes of the longest input. Of the published
/// examples, the ones with the most elements for their length have one for every 20 bytes.
pub const DEFAULT_MAX_ELEMENTS: usize = DEFAULT_MAX_BYTES / 16;

/// How many times the memory of its input a value may take unless a reader is told otherwise. Published examples of
/// more than 2 kB take four times at most, lists of empty objects more than a hundred times.
pub const DEFAULT_MAX_EXPANSION: usize = 16;

/// Issues that a reader lists unless told otherwise.
pub const DEFAULT_MAX_ISSUES: usize = 1000;

/// What can be read from FHIR JSON and written to it: every struct of the model, and each release's `Resource`.
pub trait FhirJson: sealed::Codec {}

/// How to read: strictly or leniently, and within which limits.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    limits: Limits,
}

/// A value that was read, and what the specification has against its input.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Reading<T> {
    /// The value.
    pub value: T,
    /// All issues, in the order they were met. Those of a strict reading are [warnings](crate::Severity::Warning).
    pub issues: Vec<Issue>,
}

impl Reader {
    /// A reader that refuses what the FHIR release does not allow: every issue but [warnings](crate::Severity::Warning).
    pub const fn strict() -> Self {
        let limits = Limits {
            strict: true,
            depth: DEFAULT_MAX_DEPTH,
            bytes: DEFAULT_MAX_BYTES,
            elements: DEFAULT_MAX_ELEMENTS,
            expansion: DEFAULT_MAX_EXPANSION,
            issues: DEFAULT_MAX_ISSUES,
        };
        Self { limits }
    }

    /// A reader that takes whatever is JSON and reports what is wrong with it.
    pub const fn lenient() -> Self {
        let mut reader = Self::strict();
        reader.limits.strict = false;
        reader
    }

    /// How many levels of objects and lists the input may have, at most [`MAX_DEPTH`]. Deeper input is refused by either reader.
    #[must_use]
    pub const fn max_depth(mut self, levels: u32) -> Self {
        self.limits.depth = if levels < MAX_DEPTH {
            levels
        } else {
            MAX_DEPTH
        };
        self
    }

    /// How many bytes the input may have. Longer input is refused by either reader.
    #[must_use]
    pub const fn max_bytes(mut self, bytes: usize) -> Self {
        self.limits.bytes = bytes;
        self
    }

    /// How many elements the input may have: objects, other values in lists, and members kept beside the fields. An input with
    /// more is refused by either reader.
    #[must_use]
    pub const fn max_elements(mut self, elements: usize) -> Self {
        self.limits.elements = elements;
        self
    }

    /// How many times the memory of the input the value's structs may take, where an input shorter than 64 KiB counts as one
    /// of that length. An input whose value would take more is refused by either reader.
    ///
    /// The memory that a reading takes in all, with its issues and while lists grow, stays below four times that.
    #[must_use]
    pub const fn max_expansion(mut self, times: usize) -> Self {
        self.limits.expansion = times;
        self
    }

    /// How many issues are listed; one more of code [`More`](crate::IssueCode::More) stands for those that follow. Fewer are
    /// listed when they would take more than four times the memory of the input. What is wrong is kept all the same, and a
    /// strict reader refuses it.
    #[must_use]
    pub const fn max_issues(mut self, issues: usize) -> Self {
        self.limits.issues = issues;
        self
    }

    /// Reads a value.
    ///
    /// # Errors
    /// When the bytes are not JSON, are beyond the limits, or are another resource than `T`; from a strict reader also
    /// when there is any issue but warnings. The error has all issues and no content.
    pub fn read<T: FhirJson>(&self, bytes: &[u8]) -> Result<Reading<T>, ReadError> {
        T::read(self, bytes)
    }

    fn fill(&self, bytes: &[u8], target: Target<'_>) -> Result<Vec<Issue>, ReadError> {
        read::read(bytes, self.limits, target)
    }
}

/// Writes a value as compact JSON.
pub fn to_vec<T: FhirJson>(value: &T) -> Vec<u8> {
    write::to_vec(&value.shown())
}

/// Writes a value as compact JSON.
pub fn to_string<T: FhirJson>(value: &T) -> String {
    // the writer copies whole strings and writes ASCII around them
    String::from_utf8(to_vec(value)).unwrap_or_default()
}

/// What the reader and the writer need of a type; out of reach, so that no type outside has to provide it.
#[doc(hidden)]
pub mod sealed {
    use super::{Reader, Reading};
    use crate::engine::issue::ReadError;
    use crate::engine::node::{ResourceRef, Target};

    pub trait Codec: Sized {
        fn read(reader: &Reader, json: &[u8]) -> Result<Reading<Self>, ReadError>;
        /// Shows an empty value as a reader would fill it, for what its tables say.
        fn with_empty(look: &mut dyn FnMut(Target<'_>));
        fn shown(&self) -> ResourceRef<'_>;
    }
}

impl<T: Node + Default> FhirJson for T {}

impl<T: Node + Default> sealed::Codec for T {
    fn read(reader: &Reader, json: &[u8]) -> Result<Reading<Self>, ReadError> {
        // boxed while it is filled, because a Boxed lets go of its value out of line
        let mut value = Boxed::<T>::default();
        match reader.fill(json, Target::Node(&mut *value)) {
            Ok(issues) => Ok(Reading {
                value: value.into_inner(),
                issues,
            }),
            Err(error) => Err(error),
        }
    }

    fn with_empty(look: &mut dyn FnMut(Target<'_>)) {
        look(Target::Node(T::erased_mut(&mut Boxed::default())));
    }

    fn shown(&self) -> ResourceRef<'_> {
        ResourceRef::Node(self)
    }
}

/// Reads a value strictly. The closures and conversions of a longer way would be compiled for each resource type.
#[doc(hidden)] // for generated code
pub fn read_strictly<T: FhirJson>(json: &[u8]) -> Result<T, ReadError> {
    match T::read(&Reader::strict(), json) {
        Ok(reading) => Ok(reading.value),
        Err(error) => Err(error),
    }
}

/// Reads a resource of any type of a release.
#[doc(hidden)] // for generated code
pub fn read_resource<R: AnyResource>(
    reader: &Reader,
    json: &[u8],
) -> Result<Reading<R>, ReadError> {
    let mut field: Option<R> = None;
    let issues = reader.fill(json, Target::Resource(&mut field))?;
    match field {
        Some(value) => Ok(Reading { value, issues }),
        None => Err(ReadError::new(Vec::new())),
    }
}
