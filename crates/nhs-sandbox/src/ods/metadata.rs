//! What the API says it can do.

use serde_json::{Value, json};

/// The capability statement, as far as the sandbox goes.
pub(super) fn capability_statement() -> Value {
    let parameters = |names: &[(&str, &str)]| -> Value {
        names
            .iter()
            .map(|(name, kind)| json!({ "name": name, "type": kind }))
            .collect()
    };
    let interactions = json!([{ "code": "read" }, { "code": "search-type" }]);
    json!({
        "resourceType": "CapabilityStatement",
        "id": "England-ODS-Requirements",
        "url": "https://fhir.nhs.uk/England/CapabilityStatement/England-ODS-Requirements",
        "version": "0.0.5",
        "name": "EnglandODSRequirements",
        "title": "What the sandbox has of the Organisation Data Service",
        "status": "draft",
        "date": "2026-01-05",
        "kind": "requirements",
        "fhirVersion": "4.0.1",
        "format": ["application/fhir+json"],
        "rest": [{
            "mode": "server",
            "security": { "cors": false, "description": "An API key in the header apikey, unless the sandbox is open" },
            "resource": [
                {
                    "type": "Organization",
                    "profile": "https://fhir.hl7.org.uk/StructureDefinition/UKCore-Organization",
                    "interaction": interactions,
                    "searchRevInclude": [
                        "OrganizationAffiliation:participating-organization",
                        "OrganizationAffiliation:primary-organization",
                    ],
                    "searchParam": parameters(&[
                        ("_id", "token"),
                        ("identifier", "token"),
                        ("lastChangeDate", "date"),
                        ("name", "string"),
                        ("active", "token"),
                        ("address", "string"),
                        ("address-postalcode", "string"),
                        ("address-city", "string"),
                        ("address-country", "string"),
                        ("type", "token"),
                        ("roleCode", "token"),
                        ("activeRoleCode", "token"),
                    ]),
                },
                {
                    "type": "OrganizationAffiliation",
                    "profile": "https://fhir.hl7.org.uk/StructureDefinition/UKCore-OrganizationAffiliation",
                    "interaction": interactions,
                    "searchInclude": [
                        "OrganizationAffiliation:participating-organization",
                        "OrganizationAffiliation:primary-organization",
                    ],
                    "searchParam": parameters(&[
                        ("_id", "token"),
                        ("identifier", "token"),
                        ("active", "token"),
                        ("primary-organization", "reference"),
                        ("participating-organization", "reference"),
                    ]),
                },
            ],
        }],
    })
}
