//! Identifiers from published data with the verdict that is due.

use nhs_fhir_core::terminology::{
    DmdCode, InvalidSctid, SctidProblem, SnomedCode, SnomedDescriptionId,
};

use crate::conformance_data;

#[test]
fn every_verdict_is_right_and_every_refusal_has_its_reason() {
    let Some(folder) = conformance_data::folder("fhir/terminology") else {
        return;
    };
    let vectors = std::fs::read_to_string(folder.join("sctid-vectors.tsv")).unwrap();
    let rows: Vec<_> = vectors
        .lines()
        .filter(|line| !line.starts_with('#'))
        .collect();
    assert!(rows.len() >= 505);
    for row in rows {
        let [code, kind, due] = row.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let verdict = match kind {
            "sct" => said(SnomedCode::parse(code)),
            "dmd" => said(DmdCode::parse(code)),
            "desc" => said(SnomedDescriptionId::parse(code)),
            other => panic!("{other}"),
        };
        match (due, verdict) {
            ("valid", Ok(read)) => assert_eq!(read, code),
            ("invalid", Err(error)) => assert_eq!(error.problem(), reason(code), "{code}"),
            (due, found) => panic!("{code}: {due} is due, not {found:?}"),
        }
    }
}

fn said<T: ToString>(outcome: Result<T, InvalidSctid>) -> Result<String, InvalidSctid> {
    outcome.map(|id| id.to_string())
}

/// All that is wrong with those that are refused.
fn reason(code: &str) -> SctidProblem {
    match code
        .chars()
        .position(|character| !character.is_ascii_digit())
    {
        Some(position) => SctidProblem::Character { position },
        None if code.len() < 6 => SctidProblem::Length,
        None => SctidProblem::CheckDigit,
    }
}
