//! The columns of requests and responses, in the order of the file.

/// An enum of columns with their names in the file.
macro_rules! columns {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $column:ident = $text:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$doc])* $column,)+
        }

        impl $name {
            /// All of them, in the order of the file.
            pub const ALL: &'static [Self] = &[$(Self::$column),+];

            /// The name in the first row of the file.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$column => $text,)+
                }
            }

            /// The column of a name; an underscore may stand for a blank.
            #[must_use]
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|column| same(column.name(), name))
            }
        }
    };
}

columns! {
    /// A column of a request.
    RequestColumn {
        /// Your own reference of the row, by which the response is matched.
        UniqueReference = "UNIQUE REFERENCE",
        /// The NHS number.
        NhsNo = "NHS_NO",
        /// The family name.
        FamilyName = "FAMILY_NAME",
        /// The first given name.
        GivenName = "GIVEN_NAME",
        /// The other given names.
        OtherGivenName = "OTHER_GIVEN_NAME",
        /// The gender, as a code.
        Gender = "GENDER",
        /// The date of birth, `yyyymmdd`.
        DateOfBirth = "DATE_OF_BIRTH",
        /// The postcode.
        Postcode = "POSTCODE",
        /// The date of death.
        DateOfDeath = "DATE_OF_DEATH",
        /// The first line of the address.
        AddressLine1 = "ADDRESS_LINE1",
        /// The second line.
        AddressLine2 = "ADDRESS_LINE2",
        /// The third line.
        AddressLine3 = "ADDRESS_LINE3",
        /// The fourth line.
        AddressLine4 = "ADDRESS_LINE4",
        /// The fifth line.
        AddressLine5 = "ADDRESS_LINE5",
        /// From when the address has been right.
        AddressDate = "ADDRESS_DATE",
        /// The ODS code of the GP practice.
        GpPracticeCode = "GP_PRACTICE_CODE",
        /// When the patient registered with it.
        GpRegistrationDate = "GP_REGISTRATION_DATE",
        /// The NHAIS box.
        NhaisPostingId = "NHAIS_POSTING_ID",
        /// The date as of which the data should hold.
        AsAtDate = "AS_AT_DATE",
        /// The provider's own id of the patient.
        LocalPatientId = "LOCAL_PATIENT_ID",
        /// For internal use.
        InternalId = "INTERNAL_ID",
        /// A telephone number.
        TelephoneNumber = "TELEPHONE_NUMBER",
        /// A mobile number.
        MobileNumber = "MOBILE_NUMBER",
        /// An email address.
        EmailAddress = "EMAIL_ADDRESS",
    }
}

columns! {
    /// A column of a response. What a file has beyond them is found by its name.
    ResponseColumn {
        /// The reference of the request.
        UniqueReference = "UNIQUE REFERENCE",
        /// The NHS number that was asked with.
        ReqNhsNumber = "REQ_NHS_NUMBER",
        /// The family name.
        FamilyName = "FAMILY_NAME",
        /// The first given name.
        GivenName = "GIVEN_NAME",
        /// The other given names.
        OtherGivenName = "OTHER_GIVEN_NAME",
        /// The gender, as a code.
        Gender = "GENDER",
        /// The date of birth.
        DateOfBirth = "DATE_OF_BIRTH",
        /// The date of death.
        DateOfDeath = "DATE_OF_DEATH",
        /// The first line of the address.
        AddressLine1 = "ADDRESS_LINE1",
        /// The second line.
        AddressLine2 = "ADDRESS_LINE2",
        /// The third line.
        AddressLine3 = "ADDRESS_LINE3",
        /// The fourth line.
        AddressLine4 = "ADDRESS_LINE4",
        /// The fifth line.
        AddressLine5 = "ADDRESS_LINE5",
        /// The postcode.
        Postcode = "POSTCODE",
        /// The ODS code of the GP practice.
        GpPracticeCode = "GP_PRACTICE_CODE",
        /// When the patient registered with it.
        GpRegistrationDate = "GP_REGISTRATION_DATE",
        /// The NHAIS box.
        NhaisPostingId = "NHAIS_POSTING_ID",
        /// The date as of which the data holds.
        AsAtDate = "AS_AT_DATE",
        /// The provider's own id of the patient.
        LocalPatientId = "LOCAL_PATIENT_ID",
        /// For internal use.
        InternalId = "INTERNAL_ID",
        /// A telephone number.
        TelephoneNumber = "TELEPHONE_NUMBER",
        /// A mobile number.
        MobileNumber = "MOBILE_NUMBER",
        /// An email address.
        EmailAddress = "EMAIL_ADDRESS",
        /// Whether the record is sensitive.
        SensitivityFlag = "SENSITIVITY_FLAG",
        /// An id of the Master Person Service.
        MpsId = "MPS_ID",
        /// What came of the trace.
        ErrorSuccessCode = "ERROR/SUCCESS_CODE",
        /// The number that was found.
        MatchedNhsNo = "MATCHED_NHS_NO",
        /// How it was found.
        MatchedAlgorithmIndicator = "MATCHED_ALGORITHM_INDICATOR",
        /// How sure that is, in percent.
        MatchedConfidencePercentage = "MATCHED_CONFIDENCE_PERCENTAGE",
    }
}

/// The scores that algorithmic traces add, after the columns of a response.
pub(super) const SCORES: [&str; 5] = [
    "ALGORITHMIC_TRACE_FAMILY_NAME_SCORE_PERC",
    "ALGORITHMIC_TRACE_GIVEN_NAME_SCORE_PERC",
    "ALGORITHMIC_TRACE_DOB_SCORE_PERC",
    "ALGORITHMIC_TRACE_GENDER_SCORE_PERC",
    "ALGORITHMIC_TRACE_POSTCODE_SCORE_PERC",
];

/// Whether two names of columns are the same: case does not matter, and `UNIQUE_REFERENCE` is
/// `UNIQUE REFERENCE`.
pub(super) fn same(one: &str, other: &str) -> bool {
    let plain = |text: &str| {
        text.trim_start_matches('\u{feff}')
            .trim()
            .replace(' ', "_")
            .to_ascii_uppercase()
    };
    plain(one) == plain(other)
}

/// The names of an MPT response, which need not have a row of them, by the number of its fields. The
/// registration date came later than the rest, and the scores come with some traces only.
pub(super) fn of_mpt_response(fields: usize) -> Option<Vec<String>> {
    let with_registration = |with: bool| {
        ResponseColumn::ALL
            .iter()
            .filter(move |column| with || **column != ResponseColumn::GpRegistrationDate)
            .map(|column| column.name().to_owned())
    };
    let scores = || SCORES.iter().map(|name| (*name).to_owned());
    match fields {
        28 => Some(with_registration(false).collect()),
        29 => Some(with_registration(true).collect()),
        33 => Some(with_registration(false).chain(scores()).collect()),
        34 => Some(with_registration(true).chain(scores()).collect()),
        _ => None,
    }
}

/// The columns of an MPT request without a row of names, likewise.
pub(super) fn of_mpt_request(fields: usize) -> Option<Vec<RequestColumn>> {
    let all = RequestColumn::ALL.iter().copied();
    match fields {
        24 => Some(all.collect()),
        23 => Some(
            all.filter(|column| *column != RequestColumn::GpRegistrationDate)
                .collect(),
        ),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_to_their_columns_and_back() {
        for column in RequestColumn::ALL {
            assert_eq!(RequestColumn::named(column.name()), Some(*column));
        }
        for column in ResponseColumn::ALL {
            assert_eq!(ResponseColumn::named(column.name()), Some(*column));
        }
        assert_eq!(
            ResponseColumn::named("\u{feff}unique_reference "),
            Some(ResponseColumn::UniqueReference)
        );
        assert_eq!(ResponseColumn::named("UNKNOWN"), None);
    }

    #[test]
    fn layouts_of_the_deprecated_format_are_known_by_their_length() {
        for fields in [28, 29, 33, 34] {
            let names = of_mpt_response(fields).unwrap();
            assert_eq!(names.len(), fields);
            assert_eq!(names[0], "UNIQUE REFERENCE");
        }
        assert!(of_mpt_response(30).is_none());
        assert_eq!(of_mpt_request(23).unwrap().len(), 23);
        assert_eq!(of_mpt_request(24).unwrap().len(), 24);
    }
}
