//! The parameters of a search for organisations and sites.

use std::fmt;

use nhs_fhir_core::identifier::OdsCode;

use super::values::alternatives;
use super::{AnyOf, Conditions, DateCondition, Ends, Paging, Query, SearchFault, Text};
use crate::affiliation::AffiliationEnd;
use crate::codes::{RecordClass, RecordUse, RoleCode};
use crate::endpoint;

const NAME: [&str; 3] = ["name", "name:contains", "name:exact"];
const POSTCODE: [&str; 3] = [
    "address-postalcode",
    "address-postalcode:contains",
    "address-postalcode:exact",
];
const CITY: [&str; 3] = [
    "address-city",
    "address-city:contains",
    "address-city:exact",
];
const COUNTRY: [&str; 3] = [
    "address-country",
    "address-country:contains",
    "address-country:exact",
];
const ADDRESS: [&str; 3] = ["address", "address:contains", "address:exact"];

/// A search for organisations and sites. All conditions must hold; with none, everything is found:
/// more than 280,000 records.
///
/// Source: <https://digital.nhs.uk/developer/api-catalogue/organisation-data-terminology>, "Search for
/// an organisation".
///
/// ```
/// use nhs_ods::search::OrganizationSearch;
/// use nhs_ods::{AffiliationEnd, RoleCode, endpoint};
///
/// // prescribing cost centres that were never GP practices, with what they are related to
/// let search = OrganizationSearch::new()
///     .role(RoleCode::PrescribingCostCentre)
///     .without_role(RoleCode::GpPractice)
///     .active(true)
///     .with_affiliations(AffiliationEnd::Primary)
///     .page_size(500);
/// let names: Vec<_> = endpoint::organizations(&search)?
///     .query_pairs()
///     .iter()
///     .map(|(name, _)| name.clone())
///     .collect();
/// assert_eq!(names, ["active", "roleCode", "roleCode:not", "_revinclude", "_count"]);
/// # Ok::<(), nhs_ods::search::SearchFault>(())
/// ```
#[derive(Clone, Default, PartialEq)]
#[must_use]
pub struct OrganizationSearch {
    ids: Vec<AnyOf<OdsCode>>,
    identifiers: Vec<AnyOf<OdsCode>>,
    names: Vec<Text>,
    active: Option<bool>,
    postcodes: Vec<Text>,
    cities: Vec<Text>,
    countries: Vec<Text>,
    addresses: Vec<Text>,
    record_use: Option<RecordUse>,
    record_class: Option<RecordClass>,
    roles: Vec<AnyOf<RoleCode>>,
    without_roles: Vec<RoleCode>,
    active_roles: Vec<AnyOf<RoleCode>>,
    without_active_roles: Vec<RoleCode>,
    changed: Vec<DateCondition>,
    loaded: Vec<DateCondition>,
    ends: Ends,
    paging: Paging,
}

impl OrganizationSearch {
    /// A search without conditions.
    pub fn new() -> Self {
        Self::default()
    }

    /// With one of these ODS codes (`_id`). To read one known organisation,
    /// [`Client::organization`](crate::Client::organization) is simpler.
    pub fn id(mut self, codes: impl Into<AnyOf<OdsCode>>) -> Self {
        self.ids.push(codes.into());
        self
    }

    /// With one of these ODS codes, given with their system (`identifier`).
    pub fn identifier(mut self, codes: impl Into<AnyOf<OdsCode>>) -> Self {
        self.identifiers.push(codes.into());
        self
    }

    /// With such a name (`name`, `name:contains`, `name:exact`): 3 to 100 of the characters `A-Z a-z
    /// 0-9 & ( ) ' + - _ . / : @` and space. Several must all fit.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.names.push(name.into());
        self
    }

    /// Whose record is in use, or is not (`active`).
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// With such a postcode (`address-postalcode`): at least 2 letters, digits or spaces.
    pub fn postcode(mut self, postcode: impl Into<Text>) -> Self {
        self.postcodes.push(postcode.into());
        self
    }

    /// In such a town or city (`address-city`): at least 2 letters, digits or spaces.
    pub fn city(mut self, city: impl Into<Text>) -> Self {
        self.cities.push(city.into());
        self
    }

    /// In such a country (`address-country`): at least 2 letters, digits or spaces. ODS writes
    /// `ENGLAND`.
    pub fn country(mut self, country: impl Into<Text>) -> Self {
        self.countries.push(country.into());
        self
    }

    /// With this in any part of the address (`address`).
    pub fn address(mut self, address: impl Into<Text>) -> Self {
        self.addresses.push(address.into());
        self
    }

    /// Whose record is complete, or a skeleton (`type`).
    pub fn record_use(mut self, record_use: RecordUse) -> Self {
        self.record_use = Some(record_use);
        self
    }

    /// That is an organisation, or a site (`type`).
    pub fn record_class(mut self, record_class: RecordClass) -> Self {
        self.record_class = Some(record_class);
        self
    }

    /// That has, or once had, one of these roles (`roleCode`). Called again, each list must be met:
    /// a list is OR, calls are AND.
    pub fn role(mut self, roles: impl Into<AnyOf<RoleCode>>) -> Self {
        self.roles.push(roles.into());
        self
    }

    /// That never had this role (`roleCode:not`). Called again, none of the roles.
    pub fn without_role(mut self, role: RoleCode) -> Self {
        self.without_roles.push(role);
        self
    }

    /// That has one of these roles today (`activeRoleCode`). Called again, each list must be met.
    pub fn active_role(mut self, roles: impl Into<AnyOf<RoleCode>>) -> Self {
        self.active_roles.push(roles.into());
        self
    }

    /// That does not have this role today (`activeRoleCode:not`). Called again, none of the roles.
    pub fn without_active_role(mut self, role: RoleCode) -> Self {
        self.without_active_roles.push(role);
        self
    }

    /// That ODS last changed at such a time (`lastChangeDate`). Several make a range.
    pub fn last_changed(mut self, when: DateCondition) -> Self {
        self.changed.push(when);
        self
    }

    /// Whose row was loaded into the FHIR server at such a time (`_lastUpdated`). Says nothing of when
    /// the organisation changed: that is [`OrganizationSearch::last_changed`].
    pub fn row_loaded(mut self, when: DateCondition) -> Self {
        self.loaded.push(when);
        self
    }

    /// Gives beside each organisation the relationships in which it stands at this end
    /// (`_revinclude`); see [`OrganizationMatch`](crate::OrganizationMatch). May be called for both.
    pub fn with_affiliations(mut self, end: AffiliationEnd) -> Self {
        self.ends.add(end);
        self
    }

    /// How many organisations one page has (`_count`): 1 to [`MAX_PAGE_SIZE`](super::MAX_PAGE_SIZE),
    /// [`RECOMMENDED_PAGE_SIZE`](super::RECOMMENDED_PAGE_SIZE) unless told. Always sent, so the
    /// service's own 20 never applies.
    pub fn page_size(mut self, organisations: u32) -> Self {
        self.paging.size = organisations;
        self
    }

    /// How many organisations to pass over first (`_offset`), at most
    /// [`MAX_OFFSET`](super::MAX_OFFSET), to take up a walk again. The directory is reloaded at about
    /// 02:00 each day, which moves offsets.
    pub fn offset(mut self, organisations: u32) -> Self {
        self.paging.offset = organisations;
        self
    }

    /// Checks the search against the API's rules, as every call with it does.
    ///
    /// # Errors
    ///
    /// The first rule that is broken.
    pub fn check(&self) -> Result<(), SearchFault> {
        self.query().map(drop)
    }

    pub(crate) fn query(&self) -> Result<Query, SearchFault> {
        self.paging.check()?;
        Ok(Query {
            operation: endpoint::ORGANIZATION_SEARCH,
            template: "/Organization",
            conditions: self.conditions()?,
            paging: self.paging,
            include: "_revinclude",
            ends: self.ends,
        })
    }

    fn conditions(&self) -> Result<Conditions, SearchFault> {
        let mut conditions = Conditions::default();
        let all = &mut conditions;
        add_codes(all, "_id", None, &self.ids)?;
        add_codes(all, "identifier", Some(OdsCode::SYSTEM), &self.identifiers)?;
        for name in &self.names {
            name.check_name()?;
            name.add_to(all, NAME);
        }
        if let Some(active) = self.active {
            all.add("active", active.to_string());
        }
        for (texts, names) in [
            (&self.postcodes, POSTCODE),
            (&self.cities, CITY),
            (&self.countries, COUNTRY),
        ] {
            for text in texts {
                let [parameter, ..] = names;
                text.check_part(parameter)?;
                text.add_to(all, names);
            }
        }
        for address in &self.addresses {
            if address.is_blank() {
                return Err(SearchFault::AddressEmpty);
            }
            address.add_to(all, ADDRESS);
        }
        if let Some(record_use) = &self.record_use {
            let code = plain("type", "Full", record_use.as_str())?;
            all.add("type", format!("{}|{code}", RecordUse::SYSTEM));
        }
        if let Some(record_class) = &self.record_class {
            let code = plain("type", "RC1", record_class.as_str())?;
            all.add("type", format!("{}|{code}", RecordClass::SYSTEM));
        }
        for (parameter, excluding, with, without) in [
            ("roleCode", "roleCode:not", &self.roles, &self.without_roles),
            (
                "activeRoleCode",
                "activeRoleCode:not",
                &self.active_roles,
                &self.without_active_roles,
            ),
        ] {
            for roles in with {
                add_roles(all, parameter, roles.values())?;
            }
            for role in without {
                add_roles(all, excluding, std::slice::from_ref(role))?;
            }
        }
        for (dates, parameter) in [
            (&self.changed, "lastChangeDate"),
            (&self.loaded, "_lastUpdated"),
        ] {
            DateCondition::check_all(dates, parameter)?;
            for date in dates {
                date.add_to(all, parameter);
            }
        }
        Ok(conditions)
    }
}

/// ODS codes of which one must hold, for each list.
pub(super) fn add_codes(
    conditions: &mut Conditions,
    parameter: &'static str,
    system: Option<&str>,
    lists: &[AnyOf<OdsCode>],
) -> Result<(), SearchFault> {
    for codes in lists {
        if codes.values().is_empty() {
            return Err(SearchFault::NoValue { parameter });
        }
        let codes = codes.values().iter().map(OdsCode::as_str);
        conditions.add(parameter, alternatives(system, codes));
    }
    Ok(())
}

fn add_roles(
    conditions: &mut Conditions,
    parameter: &'static str,
    roles: &[RoleCode],
) -> Result<(), SearchFault> {
    if roles.is_empty() {
        return Err(SearchFault::NoValue { parameter });
    }
    for role in roles {
        plain(parameter, "RO197", role.as_str())?;
    }
    let codes = roles.iter().map(RoleCode::as_str);
    conditions.add(parameter, alternatives(Some(RoleCode::SYSTEM), codes));
    Ok(())
}

/// The code, if it is one: an open enum can hold any text.
fn plain<'a>(
    parameter: &'static str,
    example: &'static str,
    code: &'a str,
) -> Result<&'a str, SearchFault> {
    let plain = !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    plain
        .then_some(code)
        .ok_or(SearchFault::Code { parameter, example })
}

impl fmt::Debug for OrganizationSearch {
    /// Shows what is asked about, not the values: a postcode can be a patient's.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let texts = [
            ("name", self.names.len()),
            ("address-postalcode", self.postcodes.len()),
            ("address-city", self.cities.len()),
            ("address-country", self.countries.len()),
            ("address", self.addresses.len()),
        ];
        let mut shown = f.debug_struct("OrganizationSearch");
        for (name, count) in texts.into_iter().filter(|(_, count)| *count > 0) {
            shown.field(name, &count);
        }
        shown
            .field("roles", &self.roles)
            .field("active_roles", &self.active_roles)
            .field("page_size", &self.paging.size)
            .field("offset", &self.paging.offset)
            .finish_non_exhaustive()
    }
}
