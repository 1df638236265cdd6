//! Our strict verdicts on published files beside those of other programs: every difference has a known reason.
//!
//! `docs/verdicts.md` tells the reasons. The files and verdicts are read from `$NHS_CONFORMANCE_DATA`; see `conformance.rs`.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]
#![cfg(all(feature = "r4", feature = "stu3"))]

#[path = "../../../tests/conformance_data.rs"]
mod conformance_data;

#[path = "../../../xtask/src/verdicts"]
mod verdicts {
    pub(crate) mod java;
    pub(crate) mod judge;
    mod place;
    pub(crate) mod pydantic;
    pub(crate) mod reasons;
    pub(crate) mod report;
}

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use verdicts::judge::{self, Comparison, Release, Verdict};
use verdicts::reasons::Oracle;
use verdicts::report::Report;
use verdicts::{java, pydantic};

/// How many files differ for each reason.
type Due = &'static [(&'static str, usize)];

#[test]
fn differences_from_fhir_resources_have_known_reasons_and_do_not_grow() {
    const R4: Due = &[
        ("a boolean or a number in quotes", 3),
        ("a code outside a required value set", 1),
        ("an empty list or text", 1),
        ("the form of a primitive", 1),
    ];
    const STU3: Due = &[("an empty list or text", 8)];
    let Some(folder) = conformance_data::folder("fhir/examples") else {
        return;
    };
    let table = folder.join("oracle-fhir.resources-8.3.0.tsv");
    let table = std::fs::read_to_string(table).unwrap();
    for (release, name, files, due) in [
        (Release::R4, "r4", 1358, R4),
        (Release::Stu3, "stu3", 455, STU3),
    ] {
        let mut verdicts = pydantic::Verdicts::parse(&table).unwrap();
        let mut report = empty(Oracle::Pydantic);
        for path in json_files(&folder.join(name)) {
            let ours = judge::judge(release, &std::fs::read(&path).unwrap());
            let key = path.strip_prefix(&folder).unwrap();
            let key = key.to_string_lossy().replace('\\', "/");
            let oracle = verdicts.take(&key);
            report.rows.push((key, judge::compare(ours, oracle)));
        }
        assert_known(&report, files, due);
    }
}

#[test]
fn what_the_hl7_validator_says_of_json_structure_and_datatypes_is_what_we_say() {
    let Some(folder) = conformance_data::folder("fhir/validator-cases") else {
        return;
    };
    for (release, cases) in [(Release::R4, 155), (Release::Stu3, 17)] {
        let mut report = empty(Oracle::Java);
        for case in java::cases(&folder, release).unwrap() {
            let ours = judge::judge(release, &std::fs::read(folder.join(&case.file)).unwrap());
            report
                .rows
                .push((case.file, judge::compare(ours, case.opinion)));
        }
        assert_known(&report, cases, &[]);
    }
}

/// What strict reading refuses of the payloads that GP Connect and e-RS publish: how many files have each kind of issue.
#[test]
fn refusals_of_gp_connect_and_e_rs_payloads_do_not_grow() {
    const DUE: Due = &[
        ("Empty", 32),
        ("InvalidValue", 34),
        ("ListDue", 22),
        ("Missing", 8),
        ("Null", 1),
        ("SingleDue", 10),
        ("Syntax", 3),
        ("UnknownMember", 30),
        ("UnknownResource", 4),
        ("WrongType", 6),
    ];
    let mut refused: BTreeMap<String, usize> = BTreeMap::new();
    let mut files = 0;
    for part in ["gpconnect", "ers/examples/stu3", "ers/legacy-examples-2022"] {
        let Some(folder) = conformance_data::folder(part) else {
            return;
        };
        for path in json_files(&folder) {
            files += 1;
            let bytes = std::fs::read(&path).unwrap();
            if let Verdict::Refused(issues) = judge::judge(Release::Stu3, &bytes) {
                let mut codes: Vec<_> = issues.iter().map(|issue| issue.code).collect();
                codes.sort_by_key(|code| format!("{code:?}"));
                codes.dedup();
                for code in codes {
                    *refused.entry(format!("{code:?}")).or_default() += 1;
                }
            }
        }
    }
    if files > 382 {
        return;
    }
    for (code, count) in refused {
        let due = DUE.iter().find(|(due, _)| *due == code);
        let due = due.map_or(0, |(_, due)| *due);
        assert!(count <= due, "{code}: {count} files, {due} due");
    }
}

fn empty(oracle: Oracle) -> Report {
    Report {
        title: String::new(),
        oracle,
        rows: Vec::new(),
        beyond: BTreeMap::new(),
    }
}

/// Checks the differences of so many files. In a larger set of them there may be more of the known kinds.
fn assert_known(report: &Report, files: usize, due: Due) {
    let compared =
        |(_, comparison): &(String, Comparison)| !matches!(comparison, Comparison::NotCompared);
    assert!(report.rows.iter().any(compared), "nothing was compared");
    for (reason, differing) in report.differences() {
        let Some(title) = reason else {
            panic!("no known reason: {report}");
        };
        let due = due.iter().find(|(due, _)| *due == title);
        let due = due.map_or(0, |(_, due)| *due);
        assert!(
            differing.len() <= due || report.rows.len() > files,
            "{title}: {differing:?}"
        );
    }
}

fn json_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(json_files(&path));
        } else if path.extension().is_some_and(|end| end == "json") {
            found.push(path);
        }
    }
    found
}
