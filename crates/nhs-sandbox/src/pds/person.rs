//! A person as the sandbox holds them, and the short words the data is written in.

/// How much of a record may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sensitivity {
    Unrestricted,
    /// Nothing that says where the person is.
    Restricted,
    /// Nor name and date of birth.
    VeryRestricted,
    /// Marked as invalid: never shown.
    Invalidated,
}

#[derive(Debug, Clone)]
pub(crate) struct Person {
    pub(crate) number: &'static str,
    pub(crate) version: u32,
    pub(crate) sensitivity: Sensitivity,
    /// The number that this record was merged into.
    pub(crate) merged_into: Option<&'static str>,
    pub(crate) names: Vec<Name>,
    pub(crate) gender: Option<&'static str>,
    pub(crate) birth_date: Option<&'static str>,
    pub(crate) birth_order: Option<u8>,
    pub(crate) death: Option<Death>,
    pub(crate) addresses: Vec<Address>,
    /// Matched by searches with history, never shown.
    pub(crate) former_addresses: Vec<Address>,
    pub(crate) contacts: Vec<Contact>,
    pub(crate) former_contacts: Vec<Contact>,
    pub(crate) emergency_phone: Option<&'static str>,
    /// ODS code and start of the registration.
    pub(crate) practice: Option<(&'static str, &'static str)>,
    pub(crate) pharmacy: Option<&'static str>,
    /// Language code and name, and whether an interpreter is needed.
    pub(crate) language: Option<(&'static str, &'static str, bool)>,
    pub(crate) contact_times: Option<&'static str>,
    /// Town and ISO 3166 country.
    pub(crate) born_in: Option<(&'static str, &'static str)>,
    /// Reason code and name, when, and the organisation now responsible.
    pub(crate) removed: Option<Removal>,
    pub(crate) related: Vec<Related>,
}

#[derive(Debug, Clone)]
pub(crate) struct Name {
    pub(crate) usage: &'static str,
    pub(crate) given: Vec<&'static str>,
    pub(crate) family: Option<&'static str>,
    pub(crate) prefix: Option<&'static str>,
    pub(crate) suffix: Option<&'static str>,
    pub(crate) period: (&'static str, Option<&'static str>),
}

#[derive(Debug, Clone)]
pub(crate) struct Address {
    pub(crate) usage: &'static str,
    pub(crate) text: Option<&'static str>,
    /// The five slots of an address; an empty one is left out, or null where `keeps_empty_lines`.
    pub(crate) lines: [&'static str; 5],
    pub(crate) keeps_empty_lines: bool,
    pub(crate) postcode: &'static str,
    pub(crate) uprn: Option<&'static str>,
    pub(crate) period: (&'static str, Option<&'static str>),
}

#[derive(Debug, Clone)]
pub(crate) struct Contact {
    pub(crate) system: &'static str,
    pub(crate) usage: &'static str,
    pub(crate) value: &'static str,
    pub(crate) textphone: bool,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Death {
    pub(crate) at: &'static str,
    /// `1` informal, `2` formal, `U` removed.
    pub(crate) status: &'static str,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Removal {
    pub(crate) code: &'static str,
    pub(crate) display: &'static str,
    pub(crate) on: &'static str,
    pub(crate) organisation: &'static str,
}

#[derive(Debug, Clone)]
pub(crate) enum Related {
    /// Someone who has a record of their own.
    Known {
        number: &'static str,
        kind: (&'static str, &'static str),
    },
    /// Someone of whom only the details are held.
    Details {
        given: &'static str,
        family: &'static str,
        kind: (&'static str, &'static str),
    },
}

impl Person {
    /// A record with nothing but its number.
    pub(crate) fn minimal(number: &'static str) -> Self {
        Self {
            number,
            version: 1,
            sensitivity: Sensitivity::Unrestricted,
            merged_into: None,
            names: Vec::new(),
            gender: None,
            birth_date: None,
            birth_order: None,
            death: None,
            addresses: Vec::new(),
            former_addresses: Vec::new(),
            contacts: Vec::new(),
            former_contacts: Vec::new(),
            emergency_phone: None,
            practice: None,
            pharmacy: None,
            language: None,
            contact_times: None,
            born_in: None,
            removed: None,
            related: Vec::new(),
        }
    }

    /// A record with a usual name.
    pub(crate) fn new(
        number: &'static str,
        given: &[&'static str],
        family: &'static str,
        gender: &'static str,
        birth_date: &'static str,
    ) -> Self {
        let mut person = Self::minimal(number);
        person.names.push(Name::new(
            "usual",
            given,
            family,
            birth_date.max("2015-03-01"),
        ));
        person.gender = Some(gender);
        person.birth_date = Some(birth_date);
        person
    }

    pub(crate) fn version(mut self, version: u32) -> Self {
        self.version = version;
        self
    }

    pub(crate) fn sensitivity(mut self, sensitivity: Sensitivity) -> Self {
        self.sensitivity = sensitivity;
        self
    }

    pub(crate) fn merged_into(mut self, number: &'static str) -> Self {
        self.merged_into = Some(number);
        self
    }

    /// The title of the usual name.
    pub(crate) fn titled(mut self, prefix: &'static str, suffix: Option<&'static str>) -> Self {
        if let Some(name) = self.names.first_mut() {
            (name.prefix, name.suffix) = (Some(prefix), suffix);
        }
        self
    }

    pub(crate) fn also_named(mut self, name: Name) -> Self {
        self.names.push(name);
        self
    }

    pub(crate) fn lives_at(mut self, lines: [&'static str; 5], postcode: &'static str) -> Self {
        let mut address = Address::home(lines, postcode);
        address.period.0 = self.not_before_birth(address.period.0);
        self.addresses.push(address);
        self
    }

    pub(crate) fn also_at(mut self, address: Address) -> Self {
        self.addresses.push(address);
        self
    }

    pub(crate) fn lived_at(mut self, lines: [&'static str; 5], postcode: &'static str) -> Self {
        let mut address = Address::home(lines, postcode);
        address.period = ("2009-05-01", Some("2018-06-30"));
        self.former_addresses.push(address);
        self
    }

    pub(crate) fn phone(mut self, usage: &'static str, value: &'static str) -> Self {
        self.contacts.push(Contact {
            system: "phone",
            usage,
            value,
            textphone: false,
        });
        self
    }

    pub(crate) fn email(mut self, value: &'static str) -> Self {
        self.contacts.push(Contact {
            system: "email",
            usage: "home",
            value,
            textphone: false,
        });
        self
    }

    pub(crate) fn registered(mut self, ods_code: &'static str) -> Self {
        self.practice = Some((ods_code, self.not_before_birth("2018-07-01")));
        self
    }

    /// ISO dates stand in order as text.
    fn not_before_birth(&self, date: &'static str) -> &'static str {
        self.birth_date.map_or(date, |born| born.max(date))
    }

    pub(crate) fn died(mut self, at: &'static str, status: &'static str) -> Self {
        self.death = Some(Death { at, status });
        self
    }

    pub(crate) fn related(
        mut self,
        number: &'static str,
        kind: (&'static str, &'static str),
    ) -> Self {
        self.related.push(Related::Known { number, kind });
        self
    }
}

impl Name {
    pub(crate) fn new(
        usage: &'static str,
        given: &[&'static str],
        family: &'static str,
        start: &'static str,
    ) -> Self {
        Self {
            usage,
            given: given.to_vec(),
            family: Some(family),
            prefix: None,
            suffix: None,
            period: (start, None),
        }
    }

    pub(crate) fn until(mut self, end: &'static str) -> Self {
        self.period.1 = Some(end);
        self
    }

    /// Searches look at usual, nick and temporary names; at the others only with history.
    pub(crate) fn is_former(&self) -> bool {
        matches!(self.usage, "old" | "maiden")
    }
}

impl Address {
    pub(crate) fn home(lines: [&'static str; 5], postcode: &'static str) -> Self {
        Self {
            usage: "home",
            text: None,
            lines,
            keeps_empty_lines: false,
            postcode,
            uprn: None,
            period: ("2018-07-01", None),
        }
    }

    /// An address for a while; `text` says what kind of place it is.
    pub(crate) fn temporary(
        text: &'static str,
        lines: [&'static str; 5],
        postcode: &'static str,
        period: (&'static str, &'static str),
    ) -> Self {
        Self {
            usage: "temp",
            text: Some(text),
            period: (period.0, Some(period.1)),
            ..Self::home(lines, postcode)
        }
    }
}
