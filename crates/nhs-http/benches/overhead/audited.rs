//! The same calls with an audit file, as firmly as it can be asked for: what waiting for the disk costs.

use std::path::Path;
use std::sync::Arc;

use nhs_http::{Durability, JsonLinesAudit, JsonLinesBuilder};

use crate::Named;
use crate::callers::{named, pipeline};

pub(crate) fn all(base: &str) -> Vec<Named> {
    // On the disk of the target directory: the system's folder for such things may be memory.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("audit-overhead");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let audited = |file: &str, set: fn(JsonLinesBuilder) -> JsonLinesBuilder| {
        let sink = set(JsonLinesAudit::builder(folder.join(file)))
            .open()
            .unwrap();
        named(pipeline(base).audit_required(Arc::new(sink)))
    };
    vec![
        ("no audit", named(pipeline(base))),
        (
            "to the system",
            audited("system", |file| file.durability(Durability::System)),
        ),
        (
            "end to the disk",
            audited("end", JsonLinesBuilder::without_intents),
        ),
        ("intent and end", audited("both", |file| file)),
    ]
}
