//! Registering a birth, which NHS England has not published: it may change or go, without notice.

use nhs_fhir_core::r4::Bundle;
use serde_json::Value;

use crate::diff::items;
use crate::{Answer, Client, Created, Error, MayCreate, WriteFault, endpoint};

/// What registering a birth came to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Birth {
    /// The baby's record, or the word that one or several patients fit already.
    pub created: Created,
    /// The id of the birth notification; always there when the birth was registered.
    pub notification_id: Option<String>,
}

impl<M: MayCreate> Client<M> {
    /// Registers a birth and allocates a number. The bundle is a transaction whose twelve entries PDS
    /// knows by their order: baby, five observations, the relation to the mother, mother, practice, place
    /// of delivery, care team, practitioner. With `despite_matches` it is registered even if patients fit.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if the bundle is no transaction, if its entries
    /// are not those twelve, or if something that must be in them is missing, in which case nothing is sent
    /// and [`WriteFault::of`] tells what; [`Rejected`](crate::ErrorKind::Rejected) with PDS's own code for what is wrong in it; and
    /// whatever [`nhs_http::Client::send`] gives.
    pub async fn register_birth(
        &self,
        bundle: &Bundle,
        despite_matches: bool,
    ) -> Result<Answer<Birth>, Error> {
        check(bundle).map_err(|fault| Error::from(fault).with_operation(endpoint::BIRTH))?;
        match self.send(endpoint::birth(bundle, despite_matches)).await {
            Ok(response) => {
                let created = Created::read(&response)?;
                let id = response.header("notification-id").map(str::to_owned);
                let birth = Birth {
                    created: created.value,
                    notification_id: id,
                };
                Ok(Answer::new(birth, created.issues, &response))
            }
            Err(error) => match Created::of_refusal(&error) {
                Some(created) => {
                    let birth = Birth {
                        created,
                        notification_id: None,
                    };
                    Ok(Answer::of_refusal(birth, &error))
                }
                None => Err(error),
            },
        }
    }
}

/// What PDS knows by its place, and what must be in it.
fn check(bundle: &Bundle) -> Result<(), WriteFault> {
    let json: Value =
        serde_json::from_slice(&bundle.to_vec()).map_err(|_| WriteFault::NotWritable)?;
    let (field, form) = ("Bundle.type", "transaction");
    if json.get("type").and_then(Value::as_str) != Some("transaction") {
        return Err(WriteFault::Malformed { field, form });
    }
    let entries = items(&json, "entry");
    if entries.len() != ENTRIES.len() {
        let (field, form) = (
            "Bundle.entry",
            "the twelve entries of a birth, in their order",
        );
        return Err(WriteFault::Malformed { field, form });
    }
    for (entry, (field, kind, code)) in entries.iter().zip(ENTRIES) {
        let text = |pointer: &str| entry.pointer(pointer).and_then(Value::as_str);
        let is_kind = text("/resource/resourceType") == Some(kind);
        let is_coded = code.is_none() || text("/resource/code/coding/0/code") == code;
        if !is_kind || !is_coded {
            let form = "what stands there in the bundle of a birth";
            return Err(WriteFault::Malformed { field, form });
        }
    }
    for (field, pointer) in DEMANDED {
        if json.pointer(pointer).is_none_or(Value::is_null) {
            return Err(WriteFault::Missing { field });
        }
    }
    check_baby(json.pointer("/entry/0/resource").unwrap_or(&Value::Null))
}

fn check_baby(baby: &Value) -> Result<(), WriteFault> {
    for (field, name) in [
        (
            "the extension RegisteringAuthority",
            "Extension-UKCore-RegisteringAuthority",
        ),
        (
            "the extension EthnicCategory",
            "Extension-UKCore-EthnicCategory",
        ),
    ] {
        let named = |extension: &Value| {
            let url = extension.get("url").and_then(Value::as_str);
            url.is_some_and(|url| url.ends_with(name))
        };
        if !items(baby, "extension").iter().any(named) {
            return Err(WriteFault::Missing { field });
        }
    }
    let order = baby.get("multipleBirthInteger").and_then(Value::as_u64);
    if !order.is_some_and(|order| (1..=9).contains(&order)) {
        let (field, form) = ("multipleBirthInteger of the baby", "1 to 9");
        return Err(WriteFault::Malformed { field, form });
    }
    Ok(())
}

/// The entries in their order: what they are called in an error, their type, and the SNOMED code of an
/// observation.
const ENTRIES: [(&str, &str, Option<&str>); 12] = [
    ("entry 0, the baby", "Patient", None),
    (
        "entry 1, the birth weight",
        "Observation",
        Some("364589006"),
    ),
    (
        "entry 2, whether stillborn",
        "Observation",
        Some("237364002"),
    ),
    ("entry 3, the gestation", "Observation", Some("268477000")),
    (
        "entry 4, the number of foetuses",
        "Observation",
        Some("246435002"),
    ),
    (
        "entry 5, a suspected abnormality",
        "Observation",
        Some("66091009"),
    ),
    ("entry 6, the relation to the mother", "RelatedPerson", None),
    ("entry 7, the mother", "Patient", None),
    ("entry 8, the practice", "Organization", None),
    ("entry 9, the place of delivery", "Location", None),
    ("entry 10, the care team", "CareTeam", None),
    ("entry 11, the practitioner", "Practitioner", None),
];

/// What PDS refuses a birth without.
const DEMANDED: [(&str, &str); 8] = [
    ("name of the baby", "/entry/0/resource/name/0"),
    ("name.use of the baby", "/entry/0/resource/name/0/use"),
    ("gender of the baby", "/entry/0/resource/gender"),
    ("birthDate of the baby", "/entry/0/resource/birthDate"),
    ("address of the baby", "/entry/0/resource/address/0"),
    (
        "value of the birth weight",
        "/entry/1/resource/valueQuantity/value",
    ),
    (
        "identifier of the relation to the mother",
        "/entry/6/resource/identifier/0/value",
    ),
    (
        "identifier of the mother",
        "/entry/7/resource/identifier/0/value",
    ),
];
