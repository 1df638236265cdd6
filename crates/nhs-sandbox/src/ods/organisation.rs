//! An organisation as the sandbox holds it, the short words the data is written in, and its FHIR resource.

use std::borrow::Cow;

use serde_json::{Value, json};

use super::load::Load;
use crate::answer::Put;

pub(crate) const ROLE_CODES: &str =
    "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/ODSOrganisationRole";
pub(crate) const ROLE_IDS: &str = "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/organization-role-instance";
pub(crate) const RECORD_CLASSES: &str =
    "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/ODSRecordClass";
pub(crate) const RECORD_USES: &str =
    "https://fhir.nhs.uk/England/CodeSystem/England-ODSRecordUseType";
pub(crate) const ODS_CODES: &str = "https://fhir.nhs.uk/Id/ods-organization-code";
pub(crate) const PROFILES: [&str; 2] = [
    "https://fhir.hl7.org.uk/StructureDefinition/UKCore-Organization",
    "https://fhir.nhs.uk/England/StructureDefinition/England-Organization-ODS",
];

/// A date, `yyyy-mm-dd`.
pub(crate) type Day = Cow<'static, str>;

#[derive(Debug, Clone)]
pub(crate) struct Organisation {
    pub(crate) code: String,
    pub(crate) name: String,
    /// RC1 an organisation, RC2 a site.
    pub(crate) site: bool,
    pub(crate) reference_only: bool,
    pub(crate) active: bool,
    pub(crate) roles: Vec<Role>,
    pub(crate) place: Option<Place>,
    pub(crate) phone: Option<&'static str>,
    pub(crate) web: Option<&'static str>,
    pub(crate) changed: Day,
}

#[derive(Debug, Clone)]
pub(crate) struct Role {
    pub(crate) instance: u32,
    pub(crate) code: &'static str,
    pub(crate) display: &'static str,
    pub(crate) start: Day,
    pub(crate) end: Option<Day>,
}

#[derive(Debug, Clone)]
pub(crate) struct Place {
    pub(crate) line: String,
    pub(crate) city: &'static str,
    pub(crate) postcode: String,
    pub(crate) uprn: Option<String>,
}

pub(crate) const COUNTRY: &str = "ENGLAND";

impl Organisation {
    pub(crate) fn new(code: &str, name: &str) -> Self {
        Self {
            code: code.to_owned(),
            name: name.to_owned(),
            site: false,
            reference_only: false,
            active: true,
            roles: Vec::new(),
            place: None,
            phone: None,
            web: None,
            changed: Cow::Borrowed("2024-03-11"),
        }
    }

    pub(crate) fn site(mut self) -> Self {
        self.site = true;
        self
    }

    /// The first role is the primary one.
    pub(crate) fn role(
        mut self,
        instance: u32,
        (code, display): (&'static str, &'static str),
        start: impl Into<Day>,
    ) -> Self {
        self.roles.push(Role {
            instance,
            code,
            display,
            start: start.into(),
            end: None,
        });
        self
    }

    pub(crate) fn ended_role(
        mut self,
        instance: u32,
        (code, display): (&'static str, &'static str),
        start: &'static str,
        end: &'static str,
    ) -> Self {
        self.roles.push(Role {
            instance,
            code,
            display,
            start: Cow::Borrowed(start),
            end: Some(Cow::Borrowed(end)),
        });
        self
    }

    pub(crate) fn at(
        mut self,
        line: &str,
        city: &'static str,
        postcode: &str,
        uprn: Option<u64>,
    ) -> Self {
        self.place = Some(Place {
            line: line.to_owned(),
            city,
            postcode: postcode.to_owned(),
            uprn: uprn.map(|number| number.to_string()),
        });
        self
    }

    pub(crate) fn reachable(mut self, phone: &'static str, web: Option<&'static str>) -> Self {
        (self.phone, self.web) = (Some(phone), web);
        self
    }

    pub(crate) fn changed(mut self, on: impl Into<Day>) -> Self {
        self.changed = on.into();
        self
    }

    /// The role that every organisation has.
    pub(crate) fn primary_role(&self) -> Option<&Role> {
        self.roles.first()
    }

    /// When it first had a role; when the last one ended, for one that is closed.
    pub(crate) fn open(&self) -> (&str, Option<&str>) {
        let start = self.roles.iter().map(|role| role.start.as_ref()).min();
        let end = self
            .roles
            .iter()
            .filter_map(|role| role.end.as_deref())
            .max();
        (start.unwrap_or_default(), end.filter(|_| !self.active))
    }

    /// Closed: inactive, and every role that had not ended ends.
    pub(crate) fn closed(mut self, on: &'static str) -> Self {
        self.close(&Cow::Borrowed(on));
        self
    }

    pub(crate) fn close(&mut self, on: &Day) {
        self.active = false;
        for role in &mut self.roles {
            role.end.get_or_insert_with(|| on.clone());
        }
    }

    pub(crate) fn record_class(&self) -> (&'static str, &'static str) {
        if self.site {
            ("RC2", "HSCSite")
        } else {
            ("RC1", "HSCOrg")
        }
    }

    pub(crate) fn record_use(&self) -> &'static str {
        if self.reference_only {
            "RefOnly"
        } else {
            "Full"
        }
    }

    /// The resource, as the load of a night put it into its row.
    pub(crate) fn resource(&self, load: &Load) -> Value {
        let mut extensions: Vec<Value> = self.roles.iter().map(Role::extension).collect();
        extensions.push(json!({
            "url": "https://fhir.nhs.uk/England/StructureDefinition/Extension-England-TypedDateTime",
            "extension": [
                { "url": "type", "valueCoding": {
                    "system": "https://fhir.nhs.uk/England/CodeSystem/England-ODSDateTime",
                    "code": "LastChangeDate",
                    "display": "Last Change Date",
                }},
                { "url": "dateTime", "valueDateTime": self.changed },
            ],
        }));
        let (class, class_display) = self.record_class();
        let record_use = self.record_use();
        let mut resource = json!({
            "resourceType": "Organization",
            "id": self.code,
            "meta": {
                "versionId": load.row_version(),
                "lastUpdated": load.organisations_loaded(),
                "source": "#5a4d0b0c9e1f2a37",
                "profile": PROFILES,
            },
            "extension": extensions,
            "identifier": [{
                "use": "official",
                "system": ODS_CODES,
                "value": self.code,
                "assigner": { "display": "NHS ENGLAND" },
            }],
            "active": self.active,
            "type": [
                { "coding": [{ "system": RECORD_USES, "code": record_use, "display": record_use }] },
                { "coding": [{ "system": RECORD_CLASSES, "code": class, "display": class_display }] },
            ],
            "name": self.name,
        });
        let telecom: Vec<Value> = [("phone", self.phone), ("url", self.web)]
            .into_iter()
            .filter_map(|(system, value)| Some(json!({ "system": system, "value": value? })))
            .collect();
        if !telecom.is_empty() {
            resource.put("telecom", Value::Array(telecom));
        }
        if let Some(place) = &self.place {
            resource.put("address", json!([place.address()]));
        }
        resource
    }
}

impl Role {
    pub(crate) fn active(&self) -> bool {
        self.end.is_none()
    }

    fn extension(&self) -> Value {
        json!({
            "url": "https://fhir.nhs.uk/England/StructureDefinition/Extension-England-OrganisationRole",
            "extension": [
                { "url": "instanceID", "valueInteger": self.instance },
                { "url": "roleCode", "valueCodeableConcept": {
                    "coding": [{ "system": ROLE_CODES, "code": self.code, "display": self.display }],
                }},
                typed_period("Legal", &self.start, self.end.as_deref()),
                typed_period("Operational", &self.start, self.end.as_deref()),
                { "url": "active", "valueBoolean": self.active() },
            ],
        })
    }
}

impl Place {
    fn address(&self) -> Value {
        let mut address = json!({ "line": [self.line], "city": self.city, "postalCode": self.postcode, "country": COUNTRY });
        if let Some(uprn) = &self.uprn {
            address.put("extension", json!([{
                "url": "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AddressKey",
                "extension": [
                    { "url": "type", "valueCodeableConcept": { "coding": [{
                        "system": "https://fhir.hl7.org.uk/CodeSystem/UKCore-AddressKeyType",
                        "code": "UPRN",
                        "display": "Unique Property Reference Number",
                    }]}},
                    { "url": "value", "valueString": uprn },
                ],
            }]));
        }
        address
    }
}

/// A period of a kind: `Legal` or `Operational`.
pub(crate) fn typed_period(kind: &str, start: &str, end: Option<&str>) -> Value {
    json!({
        "url": "https://fhir.nhs.uk/England/StructureDefinition/Extension-England-TypedPeriod",
        "extension": [
            { "url": "dateType", "valueCoding": {
                "system": "https://fhir.nhs.uk/England/CodeSystem/England-PeriodType",
                "code": kind,
                "display": kind,
            }},
            { "url": "period", "valuePeriod": period(start, end) },
        ],
    })
}

pub(crate) fn period(start: &str, end: Option<&str>) -> Value {
    match end {
        Some(end) => json!({ "start": start, "end": end }),
        None => json!({ "start": start }),
    }
}
