//! Who a message is for: a mailbox, or the GP practice of a patient, which MESH finds by itself.

use std::fmt;

use chrono::NaiveDate;
use nhs_fhir_core::identifier::NhsNumber;

use crate::ids::{Rule, printable};
use crate::{InvalidValue, MailboxId};

/// The recipient of a message (`Mex-To`). Debug shows mailboxes, never patients.
///
/// ```
/// use chrono::NaiveDate;
/// use nhs_fhir_core::identifier::NhsNumber;
/// use nhs_mesh::{MailboxId, Recipient};
///
/// let mailbox = Recipient::from(MailboxId::parse("X26ABC2")?);
/// let born = NaiveDate::from_ymd_opt(1970, 1, 31).ok_or("no date")?;
/// let practice = Recipient::gp_of(&NhsNumber::parse("9990000018")?, born, "Testerly")?;
/// assert!(!format!("{practice:?}").contains("Testerly"));
/// # let _ = mailbox;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Recipient(To);

#[derive(Clone, PartialEq, Eq, Hash)]
enum To {
    Mailbox(MailboxId),
    GpOf(Box<str>),
}

impl Recipient {
    /// The practice where a patient is registered. MESH looks it up when it has the message: that the
    /// patient is not known, or has no practice, comes as a report and not as the answer. It does so for
    /// the workflows of transfers of care, GP Connect and federated consultations only.
    ///
    /// # Errors
    ///
    /// If the family name is empty or has anything but printable ASCII, or all of it has more than the
    /// 100 characters of a recipient.
    pub fn gp_of(
        nhs_number: &NhsNumber,
        date_of_birth: NaiveDate,
        family_name: &str,
    ) -> Result<Self, InvalidValue> {
        let name = FAMILY_NAME.check(family_name)?;
        let born = date_of_birth.format("%Y%m%d");
        let to = format!("GPPROVIDER_{}_{born}_{name}", nhs_number.as_str());
        RECIPIENT.check(&to)?;
        Ok(Self(To::GpOf(to.into())))
    }

    /// The mailbox, unless MESH is to find it.
    #[must_use]
    pub fn mailbox(&self) -> Option<&MailboxId> {
        match &self.0 {
            To::Mailbox(mailbox) => Some(mailbox),
            To::GpOf(_) => None,
        }
    }

    /// The header's value. May hold patient data.
    #[must_use]
    pub fn header_value(&self) -> &str {
        match &self.0 {
            To::Mailbox(mailbox) => mailbox.as_str(),
            To::GpOf(text) => text,
        }
    }
}

const FAMILY_NAME: Rule = Rule {
    name: "family name",
    most: 100,
    links: false,
    allows: printable,
};

const RECIPIENT: Rule = Rule {
    name: "recipient",
    most: 100,
    links: false,
    allows: printable,
};

impl From<MailboxId> for Recipient {
    fn from(mailbox: MailboxId) -> Self {
        Self(To::Mailbox(mailbox))
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            To::Mailbox(mailbox) => f.debug_tuple("Recipient").field(mailbox).finish(),
            To::GpOf(_) => f.write_str("Recipient(the GP practice of a patient)"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn practice(name: &str) -> Result<Recipient, InvalidValue> {
        let number = NhsNumber::parse("9990000018").unwrap();
        let born = NaiveDate::from_ymd_opt(1970, 1, 31).unwrap();
        Recipient::gp_of(&number, born, name)
    }

    #[test]
    fn practice_is_found_by_number_birth_and_name() {
        let to = practice(" Testerly ").unwrap();
        assert_eq!(to.header_value(), "GPPROVIDER_9990000018_19700131_Testerly");
        assert_eq!(to.mailbox(), None);
    }

    #[test]
    fn names_that_no_recipient_can_have_are_refused_unshown() {
        for name in ["", "Testerl\u{fc}", "Testerly\n", &"T".repeat(99)] {
            let error = practice(name).unwrap_err();
            assert!(!error.to_string().contains("Testerl"), "{error}");
        }
    }
}
