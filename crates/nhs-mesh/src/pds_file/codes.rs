//! The codes of a response: what came of a trace, how a patient was found, and which number.

use std::fmt;

use nhs_fhir_core::identifier::NhsNumber;

use super::ValueFault;

macro_rules! result_codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $meaning:literal;)+) => {
        /// What came of a trace, or of a file as a whole.
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ResultCode {
            $($(#[$doc])* $name,)+
            /// Any other code of two digits.
            Other(Box<str>),
        }

        impl ResultCode {
            fn of(code: &str) -> Self {
                match code {
                    $($code => Self::$name,)+
                    other => Self::Other(other.into()),
                }
            }

            /// The two digits.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$name => $code,)+
                    Self::Other(code) => code,
                }
            }

            /// What it means and what can be done, in plain words for a person.
            #[must_use]
            pub fn meaning(&self) -> &'static str {
                match self {
                    $(Self::$name => $meaning,)+
                    Self::Other(_) => "a code that this version of the software does not know",
                }
            }
        }
    };
}

result_codes! {
    /// `00`.
    Success = "00", "the trace was carried out";
    /// `01`.
    Unreadable = "01", "the file could not be parsed: check that it is CSV with the right columns";
    /// `02`.
    RequestReference = "02", "the request reference in the header is wrong";
    /// `03`.
    WorkflowId = "03", "the workflow id in the header is wrong";
    /// `04`.
    CountMismatch = "04", "the header says another number of rows than there are";
    /// `05`.
    Unexpected = "05", "the service failed: send the file again later";
    /// `06`.
    TooManyRecords = "06", "the file has too many rows: split it";
    /// `07`.
    FileName = "07", "the file name is not that of the header";
    /// `08`.
    UniqueReference = "08", "the unique reference is missing, repeated, or has a character that is not allowed";
    /// `09`.
    Timestamp = "09", "the timestamp in the header is wrong";
    /// `10`.
    RequiredField = "10", "a field that must be given is empty";
    /// `11`.
    Length = "11", "a field is too long";
    /// `12`.
    Gender = "12", "the gender is no code of a gender";
    /// `13`.
    Format = "13", "a field has a wrong format";
    /// `14`.
    DataStore = "14", "the service could not reach its data: send the row again later";
    /// `15`.
    NoTrace = "15", "no trace was carried out";
    /// `16`.
    NotEnoughFields = "16", "the row has too few fields";
    /// `17`.
    TooManyFields = "17", "the row has too many fields";
    /// `90`.
    Superseded = "90", "the NHS number was replaced by another: take the matched one";
    /// `91`.
    Invalid = "91", "the NHS number is no longer valid";
    /// `92`: address, GP and telephone are left blank.
    Sensitive = "92", "the record is sensitive: where the patient lives is not given, and must not be sought out";
    /// `96`.
    NotEnoughData = "96", "the row has not enough to trace by";
    /// `97`.
    MultipleMatches = "97", "several patients match closely: give more details";
    /// `98`.
    NotFound = "98", "no patient was found";
}

impl ResultCode {
    /// Reads a code.
    ///
    /// # Errors
    ///
    /// If it is not two digits.
    pub fn parse(text: &str) -> Result<Self, ValueFault> {
        let text = text.trim();
        let digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| Self::of(text)).ok_or(ValueFault::Code)
    }
}

impl fmt::Display for ResultCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.as_str(), self.meaning())
    }
}

impl fmt::Debug for ResultCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ResultCode({})", self.as_str())
    }
}

/// How a patient was found.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// `0`: nobody was found.
    None,
    /// `1`: the number and the date of birth agreed.
    CrossCheck,
    /// `2`: simple trace.
    Simple,
    /// `3`: alphanumeric trace.
    Alphanumeric,
    /// `4`: algorithmic trace.
    Algorithmic,
    /// Any other number.
    Other(u8),
}

impl Algorithm {
    /// Reads an indicator.
    ///
    /// # Errors
    ///
    /// If it is no number of up to three digits below 256.
    pub fn parse(text: &str) -> Result<Self, ValueFault> {
        let text = text.trim();
        if !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(ValueFault::Code);
        }
        Ok(match text.parse().map_err(|_| ValueFault::Code)? {
            0 => Self::None,
            1 => Self::CrossCheck,
            2 => Self::Simple,
            3 => Self::Alphanumeric,
            4 => Self::Algorithmic,
            other => Self::Other(other),
        })
    }
}

/// The NHS number that a trace found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Matched {
    /// `0000000000`, or nothing: nobody was found.
    None,
    /// `9999999999`: several were found.
    Several,
    /// One was found. It may be another than was asked with.
    Number(NhsNumber),
}

impl Matched {
    /// Reads the field.
    ///
    /// # Errors
    ///
    /// If it is neither empty, nor one of the two special values, nor an NHS number.
    pub fn parse(text: &str) -> Result<Self, ValueFault> {
        match text.trim() {
            "" | "0000000000" => Ok(Self::None),
            "9999999999" => Ok(Self::Several),
            number => NhsNumber::parse(number)
                .map(Self::Number)
                .map_err(ValueFault::NhsNumber),
        }
    }

    /// The number, if one was found.
    #[must_use]
    pub fn number(&self) -> Option<NhsNumber> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }
}

/// The flag of a sensitive record.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sensitivity {
    /// Nothing is flagged.
    None,
    /// `S`: where the patient lives must not be found out.
    Sensitive,
    /// Any other flag. Take it for sensitive.
    Other(Box<str>),
}

impl Sensitivity {
    /// Reads the flag.
    #[must_use]
    pub fn of(text: &str) -> Self {
        match text.trim() {
            "" => Self::None,
            flag if flag.eq_ignore_ascii_case("s") => Self::Sensitive,
            other => Self::Other(other.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_two_digits_is_kept_and_only_those_listed_have_a_name() {
        let mut named = 0;
        for number in 0..100 {
            let text = format!("{number:02}");
            let code = ResultCode::parse(&text).unwrap();
            assert_eq!(code.as_str(), text);
            named += usize::from(!matches!(code, ResultCode::Other(_)));
        }
        assert_eq!(named, 24);
        for text in ["", "0", "000", "A1", "-1"] {
            assert_eq!(ResultCode::parse(text), Err(ValueFault::Code), "{text}");
        }
    }

    #[test]
    fn special_values_are_no_nhs_numbers() {
        assert_eq!(Matched::parse("0000000000"), Ok(Matched::None));
        assert_eq!(Matched::parse(""), Ok(Matched::None));
        assert_eq!(Matched::parse("9999999999"), Ok(Matched::Several));
        let found = Matched::parse("9990000018").unwrap();
        assert_eq!(found.number().unwrap().as_str(), "9990000018");
        assert!(!format!("{found:?}").contains("999"));
        assert!(matches!(
            Matched::parse("9990000019"),
            Err(ValueFault::NhsNumber(_))
        ));
    }

    #[test]
    fn algorithms_are_numbers() {
        assert_eq!(Algorithm::parse("1"), Ok(Algorithm::CrossCheck));
        assert_eq!(Algorithm::parse("7"), Ok(Algorithm::Other(7)));
        for text in ["", "+1", "x", "256"] {
            assert_eq!(Algorithm::parse(text), Err(ValueFault::Code), "{text}");
        }
    }
}
