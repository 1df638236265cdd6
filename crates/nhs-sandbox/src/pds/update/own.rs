//! What patients may change of their own record.

use serde_json::Value;

use super::patches::{Op, Patch, Patches};
use super::rules::{is_extension, items};
use crate::pds::Outcome;

/// Extensions that are theirs to change.
const EXTENSIONS: [&str; 5] = [
    "NHSCommunication",
    "NominatedPharmacy",
    "PreferredDispenserOrganization",
    "MedicalApplianceSupplier",
    "birthPlace",
];

/// Refuses what only others may change, and what is not sent whole.
pub(super) fn check(patches: &Patches, before: &Value, after: &Value) -> Result<(), Outcome> {
    let good = patches.iter().all(is_theirs)
        && touched(before, after, "telecom").all(|telecom| {
            let (system, usage) = (telecom.get("system"), telecom.get("use"));
            let (system, usage) = (
                system.and_then(Value::as_str),
                usage.and_then(Value::as_str),
            );
            system == Some("email") || (system == Some("phone") && usage == Some("mobile"))
        })
        && touched(before, after, "extension")
            .all(|extension| EXTENSIONS.iter().any(|url| is_extension(extension, url)));
    good.then_some(()).ok_or_else(|| {
        Outcome::invalid_update(
            "This user does not have permission to update the fields in the patches provided.",
        )
    })
}

fn is_theirs(patch: &Patch) -> bool {
    let root = patch.steps.first().map(String::as_str);
    let whole = patch.steps.len() == 2;
    match root {
        _ if patch.op == Op::Test => true,
        Some("address" | "contact") => true,
        Some("telecom" | "extension") => {
            whole || patch.op == Op::Remove || patch.item().is_some_and(|item| patch.names(&item))
        }
        _ => false,
    }
}

/// Items that are not in both, as they were and as they are now.
fn touched<'a>(
    before: &'a Value,
    after: &'a Value,
    list: &'a str,
) -> impl Iterator<Item = &'a Value> {
    let gone = items(before, list)
        .iter()
        .filter(move |item| !items(after, list).contains(item));
    let new = items(after, list)
        .iter()
        .filter(move |item| !items(before, list).contains(item));
    gone.chain(new)
}
