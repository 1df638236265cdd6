//! The lines of an address by what they stand for, as far as the record tells.

use std::fmt;

use nhs_fhir_core::r4::Address;

/// The lines of an address.
///
/// A PDS address has five places: premises, street, locality, town, county. Only applications that
/// were given `return-empty-address-lines` see all five, an empty one as `null`; all others get the
/// filled lines alone, and which place each came from cannot be told.
///
/// Source: NHS England, "Personal Demographics Service - FHIR API",
/// <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir>.
///
/// ```
/// use nhs_fhir_core::r4::Patient;
/// use nhs_pds::AddressLines;
///
/// let json = br#"{"resourceType":"Patient","address":[
///     {"line":[null,"3 Harbour Road",null,"Saltmarsh",null]},
///     {"line":["3 Harbour Road","Saltmarsh"]}]}"#;
/// let patient = Patient::from_slice_lenient(json)?.value;
///
/// let lines = AddressLines::of(&patient.address[0]);
/// assert_eq!(lines.by_place().and_then(|places| places.town), Some("Saltmarsh"));
/// // the same address from an application without the attribute
/// let lines = AddressLines::of(&patient.address[1]);
/// assert_eq!(lines.by_place(), None);
/// assert_eq!(lines.filled().collect::<Vec<_>>(), ["3 Harbour Road", "Saltmarsh"]);
/// # Ok::<(), nhs_fhir_core::ReadError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct AddressLines<'a>(Vec<Option<&'a str>>);

/// The lines of an address that has all five places.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct AddressPlaces<'a> {
    /// A flat, or the name of a house.
    pub premises: Option<&'a str>,
    /// The number and street.
    pub street: Option<&'a str>,
    /// The locality.
    pub locality: Option<&'a str>,
    /// The post town.
    pub town: Option<&'a str>,
    /// The county.
    pub county: Option<&'a str>,
}

impl<'a> AddressLines<'a> {
    /// The lines of an address.
    #[must_use]
    pub fn of(address: &'a Address) -> Self {
        let mut values = address.line.iter();
        let places = address.side.filled_places("line", address.line.len());
        let line = |filled: bool| -> Option<&'a str> {
            let text = filled.then(|| values.next())??.trim();
            (!text.is_empty()).then_some(text)
        };
        Self(places.into_iter().map(line).collect())
    }

    /// Every place that the record has, in its order; none where it is empty.
    #[must_use]
    pub fn places(&self) -> &[Option<&'a str>] {
        &self.0
    }

    /// The lines that have text, in order: what goes on an envelope.
    pub fn filled(&self) -> impl Iterator<Item = &'a str> {
        self.0.iter().copied().flatten()
    }

    /// The lines by what they stand for; none unless the record has exactly five places, since
    /// otherwise that would be a guess.
    #[must_use]
    pub fn by_place(&self) -> Option<AddressPlaces<'a>> {
        let [premises, street, locality, town, county] = *self.0 else {
            return None;
        };
        Some(AddressPlaces {
            premises,
            street,
            locality,
            town,
            county,
        })
    }
}

/// Shows how many places there are, not what is in them.
impl fmt::Debug for AddressLines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AddressLines({} places)", self.0.len())
    }
}

/// Shows nothing of the address.
impl fmt::Debug for AddressPlaces<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AddressPlaces(..)")
    }
}

#[cfg(test)]
mod tests {
    use nhs_fhir_core::r4::Patient;

    use super::*;

    fn places(address: &str) -> Vec<Option<String>> {
        let json = format!(r#"{{"resourceType":"Patient","address":[{address}]}}"#);
        let patient = Patient::from_slice_lenient(json.as_bytes()).unwrap().value;
        let lines = AddressLines::of(&patient.address[0]);
        lines
            .places()
            .iter()
            .map(|place| place.map(str::to_owned))
            .collect()
    }

    fn five(texts: [&str; 5]) -> Vec<Option<String>> {
        let place = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        texts.map(place).to_vec()
    }

    #[test]
    fn null_lines_keep_their_places() {
        let expected = five(["", "3 Harbour Road", "", "Saltmarsh", ""]);
        let bare = r#"{"line":[null,"3 Harbour Road",null,"Saltmarsh",null]}"#;
        assert_eq!(places(bare), expected);
        let absent = r#"{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unknown"}]}"#;
        let explained = format!(
            r#"{{"line":[null,"3 Harbour Road",null,"Saltmarsh",null],
                "_line":[{absent},null,{absent},null,{absent}]}}"#
        );
        assert_eq!(places(&explained), expected);
    }

    #[test]
    fn members_in_the_other_order_read_the_same() {
        let json = r#"{"_line":[{"id":"a"},null,{"id":"c"},null,null],"line":[null,"3 Harbour Road",null,"Saltmarsh","Estshire"]}"#;
        let expected = five(["", "3 Harbour Road", "", "Saltmarsh", "Estshire"]);
        assert_eq!(places(json), expected);
    }

    #[test]
    fn empty_and_misplaced_values_are_empty_places() {
        let json = r#"{"line":["","3 Harbour Road",5,"Saltmarsh"," "]}"#;
        let expected = five(["", "3 Harbour Road", "", "Saltmarsh", ""]);
        assert_eq!(places(json), expected);
        assert_eq!(places("{}"), []);
    }
}
