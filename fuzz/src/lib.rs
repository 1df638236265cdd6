//! What holds for any bytes at all, whichever FHIR release they are read as.

#[path = "../../xtask/src/roundtrip/compare.rs"]
mod compare;

use nhs_fhir_core::json::{FhirJson, Reader, to_vec};
use nhs_fhir_core::{Issue, Severity};

/// Reads the bytes strictly and leniently, writes what was read, and reads that.
///
/// # Panics
/// When the readers disagree, anything is lost, writing and reading again gives another value, or an issue is about a place
/// that the input does not have.
pub fn read<R: FhirJson + PartialEq>(bytes: &[u8]) {
    let strict = Reader::strict().read::<R>(bytes);
    let reading = match (Reader::lenient().read::<R>(bytes), strict) {
        (Ok(lenient), Ok(strict)) => {
            assert!(
                lenient == strict,
                "strict gives another value or other issues"
            );
            assert!(
                gravest(&lenient.issues) < Some(Severity::Error),
                "strict took an error"
            );
            lenient
        }
        (Ok(lenient), Err(error)) => {
            assert_eq!(lenient.issues, error.issues(), "strict has other issues");
            assert_eq!(gravest(&lenient.issues), Some(Severity::Error));
            lenient
        }
        (Err(error), Err(strict)) => {
            assert_eq!(error, strict, "strict has other issues");
            assert_eq!(gravest(error.issues()), Some(Severity::Fatal));
            check_places(error.issues(), bytes);
            return;
        }
        (Err(_), Ok(_)) => panic!("lenient refuses what strict takes"),
    };
    check_places(&reading.issues, bytes);

    let written = to_vec(&reading.value);
    // serde_json, the judge, refuses lone surrogates, what is nested deep, and nothing else
    if compare::difference(bytes, bytes).is_none() {
        assert_eq!(
            compare::difference(bytes, &written),
            None,
            "something was lost"
        );
    }
    let again = Reader::lenient().read::<R>(&written);
    let again = again.unwrap_or_else(|error| panic!("what was written is refused: {error}"));
    assert!(again.value == reading.value, "another value after writing");
    assert!(
        to_vec(&again.value) == written,
        "written otherwise the second time"
    );
}

fn gravest(issues: &[Issue]) -> Option<Severity> {
    issues.iter().map(|issue| issue.severity).max()
}

fn check_places(issues: &[Issue], bytes: &[u8]) {
    for issue in issues {
        assert!(issue.offset <= bytes.len(), "{issue}");
        let position = issue.position(bytes);
        assert!(position.line >= 1 && position.column >= 1 && position.column <= bytes.len() + 1);
    }
}
