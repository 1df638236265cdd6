//! Short constructors for the datatypes that software writes most.
//!
//! What must have a certain form is checked, and an error says which form. An empty text that may be absent is left out.

use crate::primitive::{InvalidPrimitive, Text};

/// A text that may be absent: none if it is empty, which FHIR does not allow.
pub fn filled(text: Text) -> Option<Text> {
    (!text.is_empty()).then_some(text)
}

pub const REFERENCE: InvalidPrimitive = InvalidPrimitive::new(
    "Reference",
    "a resource type of this release and an id of 1 to 64 of A-Z, a-z, 0-9, '-' and '.'",
);

/// The constructors of the datatypes.
#[doc(hidden)]
#[macro_export]
macro_rules! release_make {
    ($release:ident) => {
        impl Identifier {
            /// An identifier of a system.
            ///
            /// # Errors
            /// When the system is no URI or the value is empty.
            ///
            #[doc = "```"]
            #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::{Identifier, Period};")]
            #[doc = "use nhs_fhir_core::identifier::system;
let user = Identifier::new(system::SDS_USER_ID, \"999999999999\")?;
// what has no constructor of its own is set as a field
let assigned = Identifier { period: Some(Period::default().into()), ..user };
assert!(Identifier::new(\"not a uri\", \"1\").is_err() && Identifier::new(\"urn:x\", \"\").is_err());
# Ok::<(), nhs_fhir_core::primitive::InvalidPrimitive>(())
```"]
            pub fn new(system: &str, value: &str) -> Result<Self, $crate::primitive::InvalidPrimitive> {
                Ok(Self {
                    system: Some($crate::primitive::Uri::parse(system)?),
                    value: Some($crate::primitive::Text::parse(value)?),
                    ..Self::default()
                })
            }

            /// An identifier under another name of its system than today's, for services that want that.
            ///
            #[doc = "```"]
            #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::Identifier;")]
            #[doc = "use nhs_fhir_core::identifier::SdsUserId;
let user = SdsUserId::parse(\"999999999999\")?;
let identifier = Identifier::written_as(&user, SdsUserId::UNDER_FHIR_NHS_NET);
assert_eq!(identifier.system.as_ref().map(AsRef::as_ref), Some(\"http://fhir.nhs.net/Id/sds-user-id\"));
# Ok::<(), nhs_fhir_core::identifier::InvalidIdentifier>(())
```"]
            pub fn written_as<T: $crate::identifier::NhsIdentifier>(
                identifier: &T,
                spelling: $crate::identifier::Spelling<T>,
            ) -> Self {
                Self::listed(spelling.as_str(), identifier.as_str())
            }

            fn listed(system: &'static str, value: &str) -> Self {
                Self {
                    system: Some($crate::primitive::Uri::listed(system)),
                    value: Some(value.into()),
                    ..Self::default()
                }
            }

            /// The same with a use.
            #[must_use]
            pub fn with_use(self, r#use: codes::IdentifierUse) -> Self {
                Self { r#use: Some(r#use.into()), ..self }
            }
        }

        impl<T: $crate::identifier::NhsIdentifier> From<T> for Identifier {
            /// An identifier of the system that its kind is of, written as today.
            fn from(identifier: T) -> Self {
                Self::listed(T::SYSTEM, identifier.as_str())
            }
        }

        impl Coding {
            /// A code of a system.
            ///
            /// # Errors
            /// When the system is no URI, or the code is empty or has white space at its ends or doubled.
            pub fn new(system: &str, code: &str) -> Result<Self, $crate::primitive::InvalidPrimitive> {
                Ok(Self {
                    system: Some($crate::primitive::Uri::parse(system)?),
                    code: Some($crate::primitive::Code::parse(code)?),
                    ..Self::default()
                })
            }

            /// The same with words for people.
            #[must_use]
            pub fn with_display(self, display: impl Into<$crate::primitive::Text>) -> Self {
                Self { display: $crate::release::make::filled(display.into()), ..self }
            }
        }

        impl CodeableConcept {
            /// A concept with one coding. See [`Coding::new`].
            ///
            /// # Errors
            /// As for [`Coding::new`].
            pub fn new(system: &str, code: &str) -> Result<Self, $crate::primitive::InvalidPrimitive> {
                Coding::new(system, code).map(Self::from)
            }

            /// A concept in words only.
            ///
            /// # Errors
            /// When the text is empty.
            pub fn of_text(text: &str) -> Result<Self, $crate::primitive::InvalidPrimitive> {
                Ok(Self { text: Some($crate::primitive::Text::parse(text)?), ..Self::default() })
            }

            /// The same with words for people.
            #[must_use]
            pub fn with_text(self, text: impl Into<$crate::primitive::Text>) -> Self {
                Self { text: $crate::release::make::filled(text.into()), ..self }
            }

            /// The same with one more coding.
            #[must_use]
            pub fn with_coding(mut self, coding: Coding) -> Self {
                self.coding.push(coding);
                self
            }
        }

        impl From<Coding> for CodeableConcept {
            fn from(coding: Coding) -> Self {
                Self { coding: [coding].into(), ..Self::default() }
            }
        }

        impl Reference {
            /// A relative reference: to `Patient/9990000018`.
            ///
            /// # Errors
            /// When this release has no such resource type, or the id does not have the form of one.
            ///
            #[doc = "```"]
            #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::Reference;")]
            #[doc = "
let subject = Reference::to(\"Patient\", \"9990000018\")?;
assert_eq!(subject.reference.as_deref(), Some(\"Patient/9990000018\"));
assert!(Reference::to(\"Pateint\", \"1\").is_err() && Reference::to(\"Patient\", \"a/b\").is_err());
# Ok::<(), nhs_fhir_core::primitive::InvalidPrimitive>(())
```"]
            pub fn to(type_name: &str, id: &str) -> Result<Self, $crate::primitive::InvalidPrimitive> {
                let is_type = <Resource as $crate::engine::node::AnyResource>::is_type(type_name);
                if !is_type || $crate::primitive::Id::parse(id).is_err() {
                    return Err($crate::release::make::REFERENCE);
                }
                Ok(Self { reference: Some(format!("{type_name}/{id}").into()), ..Self::default() })
            }

            /// A reference by URL, such as an entry's `fullUrl`: `urn:uuid:..` or `https:..`.
            ///
            /// # Errors
            /// When the text is no URI.
            pub fn to_url(url: &str) -> Result<Self, $crate::primitive::InvalidPrimitive> {
                let url = $crate::primitive::Uri::parse(url)?;
                Ok(Self { reference: Some(url.as_str().into()), ..Self::default() })
            }

            /// A reference to a resource contained in the one that holds the reference.
            ///
            /// # Errors
            /// When the id does not have the form of one.
            pub fn to_contained(id: &str) -> Result<Self, $crate::primitive::InvalidPrimitive> {
                let id = $crate::primitive::Id::parse(id)?;
                Ok(Self { reference: Some(format!("#{}", id.as_str()).into()), ..Self::default() })
            }

            /// A reference by what the thing is known by, not by where it is: as the NHS refers to organisations and staff.
            pub fn by_identifier(identifier: impl Into<Identifier>) -> Self {
                Self { identifier: Some(identifier.into().into()), ..Self::default() }
            }

            /// The same with words for people.
            #[must_use]
            pub fn with_display(self, display: impl Into<$crate::primitive::Text>) -> Self {
                Self { display: $crate::release::make::filled(display.into()), ..self }
            }
        }

        impl Quantity {
            /// An amount in a unit of UCUM, written as its code: `kg`, `mm[Hg]`.
            ///
            /// # Errors
            /// When the code is empty or has white space in it.
            ///
            #[doc = "```"]
            #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::Quantity;")]
            #[doc = "use nhs_fhir_core::primitive::Decimal;
let weight = Quantity::ucum(Decimal::parse(\"71.50\")?, \"kg\")?;
let pulse = Quantity::ucum(72, \"/min\")?.with_unit(\"beats per minute\");
assert_eq!(weight.value.as_ref().map(Decimal::as_str), Some(\"71.50\"));
# Ok::<(), nhs_fhir_core::primitive::InvalidPrimitive>(())
```"]
            pub fn ucum(
                value: impl Into<$crate::primitive::Decimal>,
                code: &str,
            ) -> Result<Self, $crate::primitive::InvalidPrimitive> {
                // no code of UCUM has white space, as no URI has
                $crate::primitive::Uri::parse(code)
                    .map_err(|_| $crate::primitive::InvalidPrimitive::new("Quantity", "a UCUM code without white space"))?;
                Ok(Self {
                    value: Some(value.into()),
                    unit: Some(code.into()),
                    system: Some($crate::primitive::Uri::listed($crate::identifier::system::UCUM)),
                    code: Some($crate::primitive::Code::parse(code)?),
                    ..Self::default()
                })
            }

            /// The same with the unit in words.
            #[must_use]
            pub fn with_unit(self, unit: impl Into<$crate::primitive::Text>) -> Self {
                Self { unit: $crate::release::make::filled(unit.into()), ..self }
            }
        }

        impl Extension {
            /// An extension with a value.
            ///
            /// # Errors
            /// When the url is no URI.
            pub fn new(url: &str, value: impl Into<Value>) -> Result<Self, $crate::primitive::InvalidPrimitive> {
                Ok(Self { url: Some($crate::primitive::Uri::parse(url)?), value: Some(value.into()), ..Self::default() })
            }

            /// An extension made of others.
            ///
            /// # Errors
            /// When the url is no URI.
            pub fn group(
                url: &str,
                parts: impl Into<Many<Extension>>,
            ) -> Result<Self, $crate::primitive::InvalidPrimitive> {
                Ok(Self { url: Some($crate::primitive::Uri::parse(url)?), extension: parts.into(), ..Self::default() })
            }
        }

        impl Meta {
            /// The metadata of a resource that follows a profile.
            ///
            /// # Errors
            /// When the url is no URI.
            pub fn of_profile(url: &str) -> Result<Self, $crate::primitive::InvalidPrimitive> {
                Ok(Self { profile: [url.parse()?].into(), ..Self::default() })
            }
        }

        $crate::release::make::make! { @values
            Boolean(bool), Code($crate::primitive::Code), Date($crate::primitive::Date),
            DateTime($crate::primitive::DateTime), Decimal($crate::primitive::Decimal), Id($crate::primitive::Id),
            Instant($crate::primitive::Instant), Integer(i32), String($crate::primitive::Text),
            Time($crate::primitive::Time), Uri($crate::primitive::Uri)
        }
        $crate::release::make::make! { @values
            Address(Address), Annotation(Annotation), Attachment(Attachment), CodeableConcept(CodeableConcept),
            Coding(Coding), ContactPoint(ContactPoint), HumanName(HumanName), Identifier(Identifier), Period(Period),
            Quantity(Quantity), Range(Range), Ratio(Ratio), Reference(Reference), Timing(Timing)
        }

        impl From<&str> for Value {
            /// A `string`.
            fn from(text: &str) -> Self {
                Self::String(text.into())
            }
        }
    };
    (@values $($variant:ident($type:ty)),*) => {$(
        impl From<$type> for Value {
            fn from(value: $type) -> Self {
                Self::$variant(value.into())
            }
        }
    )*};
}
#[doc(hidden)]
pub use release_make as make;
