//! Names, addresses and telecoms by use and day, and whether a period holds.

/// The lookups on lists of names, addresses and contact points, and on periods.
#[doc(hidden)]
#[macro_export]
macro_rules! release_people {
    ($release:ident $hl7:literal) => {
        impl Period {
            /// Whether a day lies in it. Both ends belong to it; an end that is absent or unreadable is no bound; one that
            /// is known to the year or month covers all of it. Times of the day are passed over.
            #[doc = concat!(" Source: [Period](http://hl7.org/fhir/", $hl7, "/datatypes.html#Period).")]
            ///
            #[doc = "```"]
            #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::Period;")]
            #[doc = "use nhs_fhir_core::primitive::{Date, DateTime};
let period = Period::starting(DateTime::parse(\"2024-02\")?);
let day = |text| Date::parse(text).ok().and_then(|date| date.to_naive_date()).unwrap();
assert!(period.covers(day(\"2024-02-01\")) && !period.covers(day(\"2024-01-31\")));
# Ok::<(), nhs_fhir_core::primitive::InvalidPrimitive>(())
```"]
            pub fn covers(&self, day: $crate::engine::chrono::NaiveDate) -> bool {
                let first = self.start.as_ref().and_then(|start| start.first_day());
                let last = self.end.as_ref().and_then(|end| end.last_day());
                first.is_none_or(|first| first <= day) && last.is_none_or(|last| day <= last)
            }

            /// Whether a moment, or another date or time, lies in it; none if that cannot be told. Both ends belong to it;
            /// an end that is absent is no bound, and a partial one covers every date and time that begins with it, as
            /// `2012-02-03` does `2012-02-03T10:00:00+01:00`.
            #[doc = concat!(" Source: [Period](http://hl7.org/fhir/", $hl7, "/datatypes.html#Period).")]
            pub fn contains(&self, at: &$crate::primitive::DateTime) -> Option<bool> {
                use std::cmp::Ordering::{Greater, Less};
                let within = |bound: &Option<$crate::primitive::DateTime>, beyond| match bound {
                    None => Some(true),
                    Some(bound) if bound.is_valid() && at.as_str().starts_with(bound.as_str()) => Some(true),
                    Some(bound) => bound.compare(at).map(|order| order != beyond),
                };
                match (within(&self.start, Greater), within(&self.end, Less)) {
                    (Some(false), _) | (_, Some(false)) => Some(false),
                    (Some(true), Some(true)) => Some(true),
                    _ => None,
                }
            }
        }

        impl Many<HumanName> {
            /// The first name of a use.
            pub fn by_use(&self, wanted: codes::NameUse) -> Option<&HumanName> {
                self.iter().find(|name| name.r#use.as_ref().is_some_and(|held| *held == wanted))
            }

            /// The name to call a person by on a day: the usual one; else the official one; else one without a use. Only
            /// names whose period covers the day are taken, and never old, maiden, temporary, nick- or anonymous names.
            #[doc = concat!(" Source: [name use](http://hl7.org/fhir/", $hl7, "/valueset-name-use.html).")]
            ///
            #[doc = "```"]
            #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::{HumanName, Patient};")]
            #[doc = "
let names = [HumanName::official(\"Sample\", [\"Amina\", \"Jane\"]), HumanName::usual(\"Sample\", [\"Mina\"])];
let patient = Patient { name: names.into(), ..Patient::default() };
let today = chrono::NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
let name = patient.name.preferred(today).unwrap();
assert_eq!(name.given.first().map(AsRef::as_ref), Some(\"Mina\"));
```"]
            pub fn preferred(&self, on: $crate::engine::chrono::NaiveDate) -> Option<&HumanName> {
                let holds = |name: &&HumanName| name.period.as_deref().is_none_or(|period| period.covers(on));
                let of_use = |wanted: codes::NameUse| {
                    move |name: &&HumanName| name.r#use.as_ref().is_some_and(|held| *held == wanted)
                };
                let current = || self.iter().filter(holds);
                current()
                    .find(of_use(codes::NameUse::Usual))
                    .or_else(|| current().find(of_use(codes::NameUse::Official)))
                    .or_else(|| current().find(|name| name.r#use.is_none() && name.side.misfit("use").is_none()))
            }
        }

        impl Many<Address> {
            /// The first address of a use whose period covers a day.
            pub fn by_use(&self, wanted: codes::AddressUse, on: $crate::engine::chrono::NaiveDate) -> Option<&Address> {
                self.iter().find(|address| {
                    address.r#use.as_ref().is_some_and(|held| *held == wanted)
                        && address.period.as_deref().is_none_or(|period| period.covers(on))
                })
            }
        }

        impl Many<ContactPoint> {
            /// All of a kind, such as the telephone numbers, in their order.
            pub fn by_system(&self, system: codes::ContactPointSystem) -> impl Iterator<Item = &ContactPoint> {
                self.iter().filter(move |point| point.system.as_ref().is_some_and(|held| *held == system))
            }

            /// The first of a kind and use, such as the mobile telephone.
            ///
            #[doc = "```"]
            #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::{ContactPoint, Patient};")]
            #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::codes::{ContactPointSystem, ContactPointUse};")]
            #[doc = "
let mobile = ContactPoint::phone(\"07700 900123\")?.with_use(ContactPointUse::Mobile);
let patient = Patient { telecom: [mobile].into(), ..Patient::default() };
let found = patient.telecom.by_use(ContactPointSystem::Phone, ContactPointUse::Mobile);
assert_eq!(found.and_then(|point| point.value.as_deref()), Some(\"07700 900123\"));
# Ok::<(), nhs_fhir_core::primitive::InvalidPrimitive>(())
```"]
            pub fn by_use(&self, system: codes::ContactPointSystem, wanted: codes::ContactPointUse) -> Option<&ContactPoint> {
                self.by_system(system).find(|point| point.r#use.as_ref().is_some_and(|held| *held == wanted))
            }

            /// The one of a kind to try first on a day: that of the lowest rank, those without a rank last. Those that are
            /// old, or whose period does not cover the day, are passed over.
            #[doc = concat!(" Source: [ContactPoint](http://hl7.org/fhir/", $hl7, "/datatypes.html#ContactPoint).")]
            pub fn preferred(&self, system: codes::ContactPointSystem, on: $crate::engine::chrono::NaiveDate) -> Option<&ContactPoint> {
                let current = self.by_system(system).filter(|point| {
                    let old = point.r#use.as_ref().is_some_and(|held| *held == codes::ContactPointUse::Old);
                    !old && point.period.as_deref().is_none_or(|period| period.covers(on))
                });
                current.min_by_key(|point| point.rank.unwrap_or(u32::MAX))
            }
        }
    };
}
#[doc(hidden)]
pub use release_people as people;
