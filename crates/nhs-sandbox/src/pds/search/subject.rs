//! Someone as a search sees them: what they are and were called, where they are and were, whatever wrote it.

use serde_json::Value;

use crate::pds::person::{self, Person};
use crate::pds::records::Former;
use crate::pds::update::rules::items;

pub(in crate::pds) struct Subject {
    /// The number of the record that a match gives.
    pub(super) gives: String,
    /// Whether it is kept back where they are.
    pub(super) hidden: bool,
    pub(super) names: Vec<Name>,
    pub(super) gender: Option<String>,
    pub(super) birth_date: Option<String>,
    pub(super) death: Option<String>,
    pub(super) postcodes: Vec<String>,
    pub(super) former_postcodes: Vec<String>,
    pub(super) contacts: Vec<Contact>,
    pub(super) former_contacts: Vec<Contact>,
    /// The ODS code of their GP practice.
    pub(super) practice: Option<String>,
}

pub(super) struct Name {
    pub(super) family: Option<String>,
    pub(super) given: Vec<String>,
    /// Whether only a search with history looks at it.
    pub(super) former: bool,
}

pub(super) struct Contact {
    pub(super) system: String,
    pub(super) value: String,
}

impl Subject {
    /// Someone whose record nothing was written to.
    pub(in crate::pds) fn of_person(person: &Person, gives: &str) -> Self {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        let name = |name: &person::Name| Name {
            family: owned(name.family),
            given: name.given.iter().map(|given| (*given).to_owned()).collect(),
            former: name.is_former(),
        };
        let subject = Self {
            gives: gives.to_owned(),
            hidden: false,
            names: person.names.iter().map(name).collect(),
            gender: owned(person.gender),
            birth_date: owned(person.birth_date),
            death: owned(person.death.map(|death| death.at)),
            postcodes: postcodes_of(&person.addresses),
            former_postcodes: Vec::new(),
            contacts: contacts_of(&person.contacts),
            former_contacts: Vec::new(),
            practice: owned(person.practice.map(|(code, _)| code)),
        };
        subject.with_history_of(person)
    }

    /// Someone as a record that was written says.
    pub(in crate::pds) fn of_record(number: &str, resource: &Value) -> Self {
        Self {
            gives: number.to_owned(),
            hidden: false,
            names: names(items(resource, "name"), false),
            gender: text(resource, "/gender"),
            birth_date: text(resource, "/birthDate"),
            death: text(resource, "/deceasedDateTime"),
            postcodes: postcodes(items(resource, "address")),
            former_postcodes: Vec::new(),
            contacts: contacts(items(resource, "telecom")),
            former_contacts: Vec::new(),
            practice: text(resource, "/generalPractitioner/0/identifier/value"),
        }
    }

    /// With what was history before anything was written.
    pub(in crate::pds) fn with_history_of(mut self, person: &Person) -> Self {
        self.former_postcodes
            .extend(postcodes_of(&person.former_addresses));
        self.former_contacts
            .extend(contacts_of(&person.former_contacts));
        self
    }

    /// With what writes have made history.
    pub(in crate::pds) fn with_former(mut self, former: Option<&Former>) -> Self {
        if let Some(former) = former {
            self.names.extend(names(&former.names, true));
            self.former_postcodes.extend(postcodes(&former.addresses));
            self.former_contacts.extend(contacts(&former.contacts));
        }
        self
    }

    pub(in crate::pds) fn hidden(mut self, hidden: bool) -> Self {
        self.hidden = hidden;
        self
    }
}

fn postcodes_of(addresses: &[person::Address]) -> Vec<String> {
    let postcodes = addresses.iter().map(|address| address.postcode.to_owned());
    postcodes.collect()
}

fn contacts_of(contacts: &[person::Contact]) -> Vec<Contact> {
    let contact = |contact: &person::Contact| Contact {
        system: contact.system.to_owned(),
        value: contact.value.to_owned(),
    };
    contacts.iter().map(contact).collect()
}

fn names(held: &[Value], former: bool) -> Vec<Name> {
    let name = |name: &Value| Name {
        family: text(name, "/family"),
        given: items(name, "given")
            .iter()
            .filter_map(|given| given.as_str().map(str::to_owned))
            .collect(),
        former: former || matches!(text(name, "/use").as_deref(), Some("old" | "maiden")),
    };
    held.iter().map(name).collect()
}

fn postcodes(addresses: &[Value]) -> Vec<String> {
    addresses
        .iter()
        .filter_map(|address| text(address, "/postalCode"))
        .collect()
}

fn contacts(telecom: &[Value]) -> Vec<Contact> {
    let contact = |telecom: &Value| {
        Some(Contact {
            system: text(telecom, "/system")?,
            value: text(telecom, "/value")?,
        })
    };
    telecom.iter().filter_map(contact).collect()
}

fn text(value: &Value, pointer: &str) -> Option<String> {
    value.pointer(pointer)?.as_str().map(str::to_owned)
}
