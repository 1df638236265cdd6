//! What an update is for, in the words of whoever makes it: each a method that leaves the rest alone.

use chrono::NaiveDate;
use nhs_fhir_core::identifier::OdsCode;
use nhs_fhir_core::primitive::{Date, DateTime, InvalidPrimitive, Text};
use nhs_fhir_core::r4::codes::{AddressUse, ContactPointSystem, ContactPointUse, NameUse};
use nhs_fhir_core::r4::{
    Address, CodeableConcept, Coding, ContactPoint, HumanName, Identifier, Many, PatientContact,
    PatientDeceased, Period, Reference,
};
use nhs_fhir_core::uk_core::{
    ContactPreference, ContactPreferencePreferredContactTimes, DeathNotificationStatus,
    NhsCommunication,
};

use crate::{Gender, PatientPatch};

impl PatientPatch {
    /// Replaces the content of the usual name. Its id stays, and its use; its period starts today
    /// unless the name has one.
    pub fn set_usual_name(mut self, name: HumanName) -> Self {
        let usual = |name: &&mut HumanName| is(name.r#use.as_ref(), NameUse::Usual);
        let old = self.after.name.iter_mut().find(usual);
        let new = |id: Option<Text>| HumanName {
            id,
            r#use: Some(NameUse::Usual.into()),
            ..name.clone()
        };
        match old {
            Some(old) => *old = new(old.id.clone()),
            None => self.after.name.push(new(None)),
        }
        self
    }

    /// Adds a name of another use, such as a nickname or a maiden name.
    pub fn add_name(mut self, name: HumanName) -> Self {
        self.after.name.push(HumanName { id: None, ..name });
        self
    }

    /// Removes the names of that use. The usual one cannot be removed.
    pub fn remove_names(mut self, of: NameUse) -> Self {
        retain(&mut self.after.name, |name| !is(name.r#use.as_ref(), of));
        self
    }

    /// Sets the gender.
    pub fn set_gender(mut self, gender: Gender) -> Self {
        self.after.gender = Some(gender.into());
        self
    }

    /// Sets the date of birth.
    pub fn set_birth_date(mut self, born: impl Into<Date>) -> Self {
        self.after.birth_date = Some(born.into());
        self
    }

    /// Replaces the home address that holds today, or adds one.
    pub fn set_home_address(self, address: Address) -> Self {
        self.set_address(AddressUse::Home, address)
    }

    /// Adds a temporary address, in place of one that holds today. It needs a period with an end, at
    /// most 90 days after its start, and as its text what kind it is, such as `Holiday Home`.
    pub fn add_temporary_address(self, address: Address) -> Self {
        self.set_address(AddressUse::Temp, address)
    }

    /// Sets the address for correspondence (`billing`). It needs a period with an end, at most 366
    /// days after its start.
    pub fn set_correspondence_address(self, address: Address) -> Self {
        self.set_address(AddressUse::Billing, address)
    }

    /// Removes the addresses of that use, past ones included.
    pub fn remove_addresses(mut self, of: AddressUse) -> Self {
        retain(&mut self.after.address, |address| {
            !is(address.r#use.as_ref(), of)
        });
        self
    }

    /// Sets the number or address of that system and use: the value of the one that holds today, or a
    /// new one.
    ///
    /// # Errors
    ///
    /// If the value is no text of FHIR: empty, or with control characters.
    pub fn set_telecom(
        mut self,
        system: ContactPointSystem,
        of: ContactPointUse,
        value: &str,
    ) -> Result<Self, InvalidPrimitive> {
        let today = self.today();
        let new = ContactPoint::new(system, value)?.with_use(of);
        let old = self.after.telecom.iter_mut().find(|old| {
            is(old.system.as_ref(), system)
                && is(old.r#use.as_ref(), of)
                && holds(old.period.as_deref(), today)
        });
        match old {
            Some(old) => old.value = new.value,
            None => self.after.telecom.push(new),
        }
        Ok(self)
    }

    /// Removes the contacts of that system and use.
    pub fn remove_telecom(mut self, system: ContactPointSystem, of: ContactPointUse) -> Self {
        retain(&mut self.after.telecom, |contact| {
            !(is(contact.system.as_ref(), system) && is(contact.r#use.as_ref(), of))
        });
        self
    }

    /// Adds a number to call in an emergency.
    ///
    /// # Errors
    ///
    /// If the number is no text of FHIR.
    pub fn add_emergency_contact(mut self, phone: &str) -> Result<Self, InvalidPrimitive> {
        let emergency = Coding::new("http://terminology.hl7.org/CodeSystem/v2-0131", "C")?
            .with_display("Emergency Contact");
        self.after.contact.push(PatientContact {
            relationship: [CodeableConcept::from(emergency)].into(),
            telecom: [ContactPoint::phone(phone)?].into(),
            period: Some(Period::starting(DateTime::from(self.today())).into()),
            ..PatientContact::default()
        });
        Ok(self)
    }

    /// Registers the patient with a practice. Only primary care may.
    pub fn set_general_practice(mut self, practice: OdsCode) -> Self {
        let new = Identifier {
            period: Some(Period::starting(DateTime::from(self.today())).into()),
            ..Identifier::from(practice)
        };
        let old = self.after.general_practitioner.iter_mut().next();
        match old {
            Some(old) => old.identifier = Some(new.into()),
            None => {
                let mut reference = Reference::by_identifier(new);
                reference.r#type = nhs_fhir_core::primitive::Uri::parse("Organization").ok();
                self.after.general_practitioner.push(reference);
            }
        }
        self
    }

    /// Nominates a pharmacy, in place of another; `None` takes the nomination away.
    pub fn set_nominated_pharmacy(mut self, pharmacy: Option<OdsCode>) -> Self {
        self.after
            .set_nominated_pharmacy(pharmacy.map(Reference::by_identifier));
        self
    }

    /// Nominates a dispensing doctor, in place of another; `None` takes the nomination away.
    pub fn set_dispensing_doctor(mut self, doctor: Option<OdsCode>) -> Self {
        self.after
            .set_preferred_dispenser_organization(doctor.map(Reference::by_identifier));
        self
    }

    /// Nominates a supplier of medical appliances; `None` takes the nomination away.
    pub fn set_appliance_supplier(mut self, supplier: Option<OdsCode>) -> Self {
        self.after
            .set_medical_appliance_supplier(supplier.map(Reference::by_identifier));
        self
    }

    /// Records a death that the registrar has not confirmed: the day, and the status `1`, which have to
    /// go together.
    ///
    /// # Errors
    ///
    /// If the day has no form in FHIR: its year is not 1 to 9999.
    pub fn record_informal_death(mut self, day: NaiveDate) -> Result<Self, InvalidPrimitive> {
        let at = DateTime::parse(&format!("{day}T00:00:00+00:00"))?;
        let mut status = Coding::new(DEATH_STATUS, "1")?;
        status.version = Some(Text::parse("1.0.0")?);
        self.after.deceased = Some(PatientDeceased::DateTime(at));
        self.after
            .set_death_notification_status(Some(DeathNotificationStatus {
                death_notification_status: Some(status.into()),
                ..DeathNotificationStatus::default()
            }));
        Ok(self)
    }

    /// Sets the language in which the patient is spoken with, as ISO 639-1 or `q1` to `q5`, and whether
    /// an interpreter is needed. English has no place here.
    ///
    /// # Errors
    ///
    /// If the language is no code of FHIR.
    pub fn set_communication(
        mut self,
        language: &str,
        interpreter: bool,
    ) -> Result<Self, InvalidPrimitive> {
        let mut coding = Coding::new(LANGUAGE, language)?;
        coding.version = Some(Text::parse("1.0.0")?);
        self.after.set_nhs_communication([NhsCommunication {
            language: Some(coding.into()),
            interpreter_required: Some(interpreter),
            ..NhsCommunication::default()
        }]);
        Ok(self)
    }

    /// Sets how the patient wants to be contacted: a method (`1` to `8`), times of up to 40 characters,
    /// and the format of what is written (`11` to `13`).
    ///
    /// # Errors
    ///
    /// If a part is no code or text of FHIR.
    pub fn set_contact_preference(
        mut self,
        method: &str,
        times: Option<&str>,
        format: Option<&str>,
    ) -> Result<Self, InvalidPrimitive> {
        let times = times.map(Text::parse).transpose()?;
        let format = format.map(|code| CodeableConcept::new(WRITTEN_FORMAT, code));
        self.after.set_contact_preference(Some(ContactPreference {
            preferred_contact_method: Some(CodeableConcept::new(CONTACT_METHOD, method)?),
            preferred_contact_times: times.map(ContactPreferencePreferredContactTimes::String),
            preferred_written_communication_format: format.transpose()?,
            ..ContactPreference::default()
        }));
        Ok(self)
    }

    /// Sets the place of birth: city, district and country, of which one must be there.
    pub fn set_birth_place(mut self, place: Option<Address>) -> Self {
        self.after.set_birth_place(place);
        self
    }

    fn set_address(mut self, of: AddressUse, address: Address) -> Self {
        let today = self.today();
        let old = self
            .after
            .address
            .iter_mut()
            .find(|old| is(old.r#use.as_ref(), of) && holds(old.period.as_deref(), today));
        let new = |id: Option<Text>| Address {
            id,
            r#use: Some(of.into()),
            ..address.clone()
        };
        match old {
            Some(old) => *old = new(old.id.clone()),
            None => self.after.address.push(new(None)),
        }
        self
    }
}

fn is<E: PartialEq + Copy, C: PartialEq<E>>(coded: Option<&C>, wanted: E) -> bool {
    coded.is_some_and(|coded| *coded == wanted)
}

fn holds(period: Option<&Period>, on: NaiveDate) -> bool {
    period.is_none_or(|period| period.covers(on))
}

fn retain<T: Clone>(list: &mut Many<T>, keep: impl Fn(&T) -> bool) {
    let kept: Vec<T> = list.iter().filter(|item| keep(item)).cloned().collect();
    *list = kept.into();
}

const DEATH_STATUS: &str = "https://fhir.hl7.org.uk/CodeSystem/UKCore-DeathNotificationStatus";
const LANGUAGE: &str = "https://fhir.hl7.org.uk/CodeSystem/UKCore-HumanLanguage";
const CONTACT_METHOD: &str = "https://fhir.hl7.org.uk/CodeSystem/UKCore-PreferredContactMethod";
const WRITTEN_FORMAT: &str =
    "https://fhir.hl7.org.uk/CodeSystem/UKCore-PreferredWrittenCommunicationFormat";
