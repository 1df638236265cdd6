//! What a login achieves: authentication levels of CIS2 (`acr_values`), vectors of trust of NHS login (`vtr`).

use serde_json::Value;

use crate::users::{Citizen, Worker};

/// What NHS login asks for when the application does not say.
const USUAL_VECTORS: [&str; 3] = ["P9.Cp.Cd", "P9.Cp.Ck", "P9.Cm"];

/// The `acr` and the level that a worker achieves; none when their authenticators are too weak for every value asked for.
/// Values that CIS2 does not know are passed over.
pub(super) fn of_worker(worker: &Worker, acr_values: Option<&str>) -> Option<(String, u8)> {
    let asked: Vec<(&str, u8, u8)> = acr_values
        .unwrap_or_default()
        .split_whitespace()
        .filter_map(|value| known(value).map(|(least, most)| (value, least, most)))
        .collect();
    if asked.is_empty() {
        let acr = match worker.aal {
            1 => "AAL1_USERPASS",
            2 => "AAL2_ANY",
            _ => "AAL3_ANY",
        };
        return Some((acr.to_owned(), worker.aal));
    }
    let (acr, _, most) = asked.iter().find(|(_, least, _)| worker.aal >= *least)?;
    Some(((*acr).to_owned(), worker.aal.min(*most)))
}

/// The least and the most that a value stands for.
fn known(acr: &str) -> Option<(u8, u8)> {
    match acr {
        "AAL2_OR_AAL3_ANY" => Some((2, 3)),
        _ if acr.starts_with("AAL3_") => Some((3, 3)),
        _ if acr.starts_with("AAL2_") => Some((2, 2)),
        "AAL1_USERPASS" => Some((1, 1)),
        _ => None,
    }
}

/// How the user proved who they are, in CIS2's words.
pub(super) fn authenticators(acr: &str, aal: u8) -> &'static str {
    match (acr, aal) {
        ("AAL3_IOS", _) => "IOS",
        ("AAL3_FIDO2", _) => "FIDO2",
        ("AAL3_CIS2_SMARTCARD", _) => "CIS2_SMARTCARD",
        ("AAL2_NHSMAIL", _) => "NHSMAIL",
        (_, 3) => "N3_SMARTCARD",
        (_, 2) => "TOTP",
        _ => "USERPASS",
    }
}

/// The vectors of a `vtr` parameter; none when it is no JSON array of vectors.
pub(super) fn vectors(vtr: Option<&str>) -> Option<Vec<String>> {
    let Some(vtr) = vtr else {
        return Some(USUAL_VECTORS.map(str::to_owned).into());
    };
    let read: Value = serde_json::from_str(vtr).ok()?;
    let vectors: Option<Vec<String>> = read
        .as_array()?
        .iter()
        .map(|vector| vector.as_str().map(str::to_owned))
        .collect();
    vectors.filter(|vectors| !vectors.is_empty() && vectors.iter().all(|one| well_formed(one)))
}

fn well_formed(vector: &str) -> bool {
    let parts: Vec<&str> = vector.split('.').collect();
    let levels = parts
        .iter()
        .filter(|part| matches!(**part, "P0" | "P5" | "P9"))
        .count();
    levels <= 1
        && parts
            .iter()
            .all(|part| matches!(*part, "P0" | "P5" | "P9" | "Cp" | "Cd" | "Ck" | "Cm"))
}

/// The `vot` that a citizen achieves: the highest vector asked for that they can reach, the first of equals. A part left out of
/// the vector is any; what the citizen has for it is filled in.
pub(super) fn of_citizen(citizen: &Citizen, vectors: &[String]) -> Option<String> {
    let reached = vectors.iter().filter_map(|vector| reach(citizen, vector));
    reached.reduce(|best, next| {
        if level(&next) > level(&best) {
            next
        } else {
            best
        }
    })
}

fn reach(citizen: &Citizen, vector: &str) -> Option<String> {
    let parts: Vec<&str> = vector.split('.').collect();
    let wanted = parts.iter().find(|part| part.starts_with('P'));
    let wanted = wanted.map_or(citizen.level, |level| *level);
    if level(wanted) > level(citizen.level) {
        return None;
    }
    let mut needed: Vec<&str> = parts
        .iter()
        .filter(|part| part.starts_with('C'))
        .copied()
        .collect();
    needed.sort_unstable();
    let has = citizen.credentials.iter().find(|has| {
        let mut has: Vec<&str> = has.split('.').collect();
        has.sort_unstable();
        needed.is_empty() || has == needed
    })?;
    Some(format!("{wanted}.{has}"))
}

fn level(vector: &str) -> u8 {
    match vector.split('.').find(|part| part.starts_with('P')) {
        Some("P9") => 9,
        Some("P5") => 5,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::users;

    #[test]
    fn a_worker_achieves_what_was_asked_for_or_nothing() {
        let of = |name, acr| of_worker(users::worker(name).unwrap(), acr);
        let level = |name, acr| of(name, Some(acr)).map(|(_, level)| level);
        assert_eq!(level(users::AAL3, "AAL3_ANY"), Some(3));
        assert_eq!(level(users::AAL2, "AAL3_ANY"), None);
        assert_eq!(level(users::AAL2, "AAL2_OR_AAL3_ANY"), Some(2));
        assert_eq!(level(users::AAL3, "AAL2_OR_AAL3_ANY"), Some(3));
        assert_eq!(level(users::AAL3, "AAL2_ANY"), Some(2));
        assert_eq!(level(users::AAL2, "AAL3_FIDO2 AAL2_TOTP"), Some(2));
        assert_eq!(of(users::AAL1, None), Some(("AAL1_USERPASS".to_owned(), 1)));
        assert_eq!(level(users::AAL1, "nonsense"), Some(1));
    }

    #[test]
    fn a_citizen_achieves_the_best_vector_they_can() {
        let of = |name, vtr: &str| {
            of_citizen(users::citizen(name).unwrap(), &vectors(Some(vtr)).unwrap())
        };
        assert_eq!(
            of(users::P9, r#"["P5.Cp.Cd","P9.Cp.Cd"]"#).as_deref(),
            Some("P9.Cp.Cd")
        );
        assert_eq!(
            of(users::P5, r#"["P5.Cp.Cd","P9.Cp.Cd"]"#).as_deref(),
            Some("P5.Cp.Cd")
        );
        assert_eq!(
            of(users::P9, r#"["P5.Cd.Cp"]"#).as_deref(),
            Some("P5.Cp.Cd")
        );
        assert_eq!(of(users::P5, r#"["P9.Cp.Cd"]"#), None);
        assert_eq!(
            of(users::P9_PASSKEY, r#"["P9.Cp.Cd","P9.Cm"]"#).as_deref(),
            Some("P9.Cm")
        );
        assert_eq!(of(users::P9, r#"["P9"]"#).as_deref(), Some("P9.Cp.Cd"));
        let usual = vectors(None).unwrap();
        assert_eq!(
            of_citizen(users::citizen(users::P9_PASSWORD).unwrap(), &usual),
            None
        );
        for wrong in [
            "P9",
            "[]",
            r#"["P7.Cp"]"#,
            r#"["P5.P9"]"#,
            "[1]",
            r#"["P9.Cp",]"#,
        ] {
            assert!(vectors(Some(wrong)).is_none(), "{wrong}");
        }
    }
}
