//! FHIR's `decimal`, whose digits carry meaning: `1.00` is not `1.0`.

use super::{InvalidPrimitive, text_primitive};

text_primitive! {
    /// A decimal number, kept as it was written: trailing zeros and exponents are part of a measurement.
    ///
    /// Two values are equal when they were written alike. Source: [decimal](http://hl7.org/fhir/R4/datatypes.html#decimal).
    Decimal, "decimal", "a number as JSON writes it", is_decimal, number
}

impl Decimal {
    /// The nearest `f64`. None when the number is beyond what an `f64` can hold.
    pub fn to_f64(&self) -> Option<f64> {
        self.as_str()
            .parse()
            .ok()
            .filter(|number: &f64| number.is_finite())
    }

    /// The whole number, if it is one and is written without fraction or exponent.
    pub fn to_i64(&self) -> Option<i64> {
        self.as_str().parse().ok()
    }

    /// The decimal of a finite `f64`, with the fewest digits that tell it from its neighbours.
    ///
    /// # Errors
    /// When the number is infinite or not a number, which FHIR has no text for.
    pub fn from_f64(number: f64) -> Result<Self, InvalidPrimitive> {
        Self::parse(&number.to_string())
    }
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Self {
        Self(number.to_string().into())
    }
}

impl From<i32> for Decimal {
    fn from(number: i32) -> Self {
        i64::from(number).into()
    }
}

fn is_decimal(text: &str) -> bool {
    let mut cursor = crate::engine::token::Cursor::new(text);
    text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
        && cursor
            .number()
            .is_ok_and(|number| number.len() == text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_is_kept_and_numbers_given_on_request() {
        let decimal = |text| Decimal::parse(text).unwrap();
        assert_eq!(decimal("1.00").as_str(), "1.00");
        assert_ne!(decimal("1.00"), decimal("1.0"));
        assert_eq!(decimal("1E-22").to_f64(), Some(1e-22));
        assert_eq!(decimal("1e400").to_f64(), None);
        assert_eq!(decimal("-12").to_i64(), Some(-12));
        assert_eq!(decimal("12.0").to_i64(), None);
        assert_eq!(Decimal::from(7), "7");
        assert_eq!(Decimal::from_f64(0.1).unwrap(), "0.1");
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in ["", "1,5", "+1", "01", "1.", " 1", "1 ", "NaN", "1e"] {
            assert!(Decimal::parse(text).is_err(), "{text:?}");
        }
        assert!(Decimal::from_f64(f64::NAN).is_err());
        assert!(Decimal::from_f64(f64::INFINITY).is_err());
    }
}
