//! The code under the accessors, over the types of one release.
//!
//! All that does not depend on the type of a value is written without generics, so that it is compiled once for a release.

/// Traits and functions over a release's `Extension`. `plain` and `boxed` are the types that values have in `Value`, each with
/// its variant there and the others that hold the same type.
#[doc(hidden)]
#[macro_export]
#[allow(clippy::crate_in_macro_def)] // the crate of the release, whose types these are
macro_rules! uk_access {
    (
        plain: [$($plain:ty: $plain_variant:ident $(or $plain_other:ident $plain_name:literal)?,)*],
        boxed: [$($boxed:ident,)*],
    ) => {
        use std::collections::{HashMap, VecDeque};

        use crate::Many;
        #[allow(unused_imports)]
        use $crate::primitive::*;
        #[allow(clippy::wildcard_imports)]
        use crate::*;
        use $crate::uk::{KnownExtension, KnownPart};

        pub use $crate::uk::accessors::{accessors, choice, parts};

        /// A type that a value of an extension may have.
        pub trait Held: Clone {
            /// It, if the value is of this type.
            fn held(value: &Value) -> Option<&Self>;
            /// The value; the FHIR type decides where Rust has one type for two.
            fn into_value(self, fhir: &str) -> Value;
        }

        $(impl Held for $plain {
            #[inline]
            fn held(value: &Value) -> Option<&Self> {
                match value {
                    Value::$plain_variant(held) $(| Value::$plain_other(held))? => Some(held),
                    _ => None,
                }
            }

            #[inline]
            fn into_value(self, fhir: &str) -> Value {
                match fhir {
                    $($plain_name => Value::$plain_other(self),)?
                    _ => Value::$plain_variant(self),
                }
            }
        })*

        $(impl Held for $boxed {
            #[inline]
            fn held(value: &Value) -> Option<&Self> {
                match value {
                    Value::$boxed(held) => Some(held),
                    _ => None,
                }
            }

            #[inline]
            fn into_value(self, _: &str) -> Value {
                Value::$boxed(self.into())
            }
        })*

        impl Held for Value {
            #[inline]
            fn held(value: &Value) -> Option<&Self> {
                Some(value)
            }

            #[inline]
            fn into_value(self, _: &str) -> Value {
                self
            }
        }

        /// What an extension holds: a value of one type, a choice of values, or parts.
        pub trait PartValue: Sized {
            /// What an extension holds; none if it does not hold this.
            fn read(extension: &Extension) -> Option<Self>;
            /// An extension that holds it, without a url.
            fn write(self, types: &'static [&'static str]) -> Extension;
            /// Whether it has parts.
            #[inline]
            fn is_group() -> bool {
                false
            }
        }

        impl<T: Held> PartValue for T {
            #[inline]
            fn read(extension: &Extension) -> Option<Self> {
                extension.value.as_ref().and_then(T::held).cloned()
            }

            #[inline]
            fn write(self, types: &'static [&'static str]) -> Extension {
                let value = self.into_value(types.first().copied().unwrap_or_default());
                Extension { value: Some(value), ..Extension::default() }
            }
        }

        #[inline]
        fn is(extension: &Extension, known: &KnownExtension) -> bool {
            extension.url.as_ref().is_some_and(|url| known.is(url.as_str()))
        }

        /// The first of an extension that can be read, by reference.
        #[inline]
        pub fn first<'e, T: Held>(list: &'e [Extension], known: &KnownExtension) -> Option<&'e T> {
            let mut found = list.iter().filter(|extension| is(extension, known));
            found.find_map(|extension| T::held(extension.value.as_ref()?))
        }

        /// All of an extension that can be read, by reference.
        #[inline]
        pub fn all<'e, T: Held + 'e>(
            list: &'e [Extension],
            known: &'static KnownExtension,
        ) -> impl Iterator<Item = &'e T> {
            let found = list.iter().filter(|extension| is(extension, known));
            found.filter_map(|extension| T::held(extension.value.as_ref()?))
        }

        /// The first of an extension that can be read.
        #[inline]
        pub fn first_read<T: PartValue>(list: &[Extension], known: &KnownExtension) -> Option<T> {
            list.iter().filter(|extension| is(extension, known)).find_map(T::read)
        }

        /// All of an extension that can be read.
        #[inline]
        pub fn all_read<T: PartValue>(
            list: &[Extension],
            known: &'static KnownExtension,
        ) -> impl Iterator<Item = T> {
            list.iter().filter(|extension| is(extension, known)).filter_map(T::read)
        }

        /// The extension that holds a value.
        #[inline]
        pub fn made_one<T: PartValue>(value: Option<T>, known: &'static KnownExtension) -> Vec<Extension> {
            value.map(|value| value.write(known.types)).into_iter().collect()
        }

        /// The extensions that hold values.
        #[inline]
        pub fn made<T: PartValue>(values: Many<T>, known: &'static KnownExtension) -> Vec<Extension> {
            values.into_iter().map(|value| value.write(known.types)).collect()
        }

        /// Puts extensions in the place of all that are of the same kind. They stand where the first of these stood, and the
        /// first takes over its spelling of the url, if that is one of the definitions', and its order of parts.
        #[inline]
        pub fn replace(list: &mut Many<Extension>, known: &KnownExtension, made: Vec<Extension>) {
            let (mut kept, mut old) = (Vec::new(), Vec::new());
            let mut place = None;
            for extension in std::mem::take(list) {
                if is(&extension, known) {
                    place.get_or_insert(kept.len());
                    old.push(extension);
                } else {
                    kept.push(extension);
                }
            }
            let only = made.len() == 1;
            let mut old = old.into_iter();
            let made: Vec<_> = made.into_iter().map(|new| settled(new, old.next(), known, only)).collect();
            let place = place.unwrap_or(kept.len());
            kept.splice(place..place, made);
            *list = kept.into();
        }

        /// A new extension with its url, and with what it takes over from the one that it replaces.
        #[inline]
        fn settled(mut new: Extension, old: Option<Extension>, known: &KnownExtension, only: bool) -> Extension {
            let Some(old) = old else {
                new.url = Some(Uri::listed(known.url()));
                return new;
            };
            let is_own = |url: &Uri| known.urls.contains(&url.as_str());
            new.url = old.url.filter(is_own).or_else(|| Some(Uri::listed(known.url())));
            if known.parts.is_empty() {
                if only && new.id.is_none() {
                    new.id = old.id;
                }
                new.value = new.value.map(|value| typed_as(value, old.value.as_ref(), known.types));
            } else {
                order_as(&mut new.extension, &old.extension, known.parts);
            }
            new
        }

        /// Orders extensions by where others of their url and type of value stand; those without such come last.
        #[inline]
        fn order_as(list: &mut Many<Extension>, model: &[Extension], known: &'static [KnownPart]) {
            if list.is_empty() || model.is_empty() {
                return;
            }
            let mut places: HashMap<_, VecDeque<usize>> = HashMap::new();
            for (at, extension) in model.iter().enumerate() {
                places.entry(kind(extension)).or_default().push_back(at);
            }
            let mut ordered: Vec<_> = std::mem::take(list)
                .into_iter()
                .map(|mut extension| {
                    let place = places.get_mut(&kind(&extension)).and_then(VecDeque::pop_front);
                    let part = part_of(&extension, known).map(|(_, part)| part);
                    if let (Some(part), Some(old)) = (part, place.and_then(|place| model.get(place))) {
                        order_as(&mut extension.extension, &old.extension, part.parts);
                        let value = extension.value.take();
                        extension.value = value.map(|value| typed_as(value, old.value.as_ref(), part.types));
                    }
                    (place.unwrap_or(usize::MAX), extension)
                })
                .collect();
            ordered.sort_by_key(|(place, _)| *place);
            *list = ordered.into_iter().map(|(_, extension)| extension).collect();
        }

        #[inline]
        fn kind(extension: &Extension) -> (String, Option<std::mem::Discriminant<Value>>) {
            let url = extension.url.as_ref().map(|url| url.as_str().to_ascii_lowercase());
            // one kind where Rust has one type
            let value = match &extension.value {
                Some(Value::PositiveInt(number)) => Some(std::mem::discriminant(&Value::UnsignedInt(*number))),
                Some(Value::Markdown(text)) => Some(std::mem::discriminant(&Value::String(text.clone()))),
                value => value.as_ref().map(std::mem::discriminant),
            };
            (url.unwrap_or_default(), value)
        }

        /// Where Rust has one type for two of FHIR, the value with the one that the old value has, if the definitions allow it.
        #[inline]
        fn typed_as(value: Value, old: Option<&Value>, types: &[&str]) -> Value {
            match (value, old) {
                (Value::UnsignedInt(number), Some(Value::PositiveInt(_))) if number > 0 && types.contains(&"positiveInt") => {
                    Value::PositiveInt(number)
                }
                (Value::PositiveInt(number), Some(Value::UnsignedInt(_))) if types.contains(&"unsignedInt") => {
                    Value::UnsignedInt(number)
                }
                (Value::String(text), Some(Value::Markdown(_))) if types.contains(&"markdown") => Value::Markdown(text),
                (Value::Markdown(text), Some(Value::String(_))) if types.contains(&"string") => Value::String(text),
                (value, _) => value,
            }
        }

        /// Where to read an extension that belongs on a primitive: there, or if it has none, on the element itself, where
        /// services put it as well.
        #[inline]
        pub fn beside<'e>(
            side: &'e Side,
            member: &str,
            own: &'e [Extension],
            known: &KnownExtension,
        ) -> &'e [Extension] {
            match side.element(member) {
                Some(element) if has(&element.extension, known) => &element.extension,
                _ => own,
            }
        }

        #[inline]
        fn has(list: &[Extension], known: &KnownExtension) -> bool {
            list.iter().any(|extension| is(extension, known))
        }

        /// As [`replace`], for an extension that belongs on a primitive: it stays on the element itself if it is there only.
        #[inline]
        pub fn replace_beside(
            side: &mut Side,
            member: &'static str,
            own: &mut Many<Extension>,
            known: &KnownExtension,
            made: Vec<Extension>,
        ) {
            let there = side.element(member).is_some_and(|element| has(&element.extension, known));
            if !there && has(own, known) {
                return replace(own, known, made);
            }
            replace(own, known, Vec::new());
            if !there && made.is_empty() {
                return;
            }
            let mut element = side.remove_element(member, None).unwrap_or_default();
            replace(&mut element.extension, known, made);
            if element != Element::default() {
                side.set_element(member, None, element);
            }
        }

        $crate::uk::groups::groups! {}

        impl Many<Extension> {
            /// All of a known extension, under any of its urls, whether its getter can read them or not.
            #[inline]
            pub fn all_known(&self, known: &'static KnownExtension) -> impl Iterator<Item = &Extension> {
                self.iter().filter(move |extension| is(extension, known))
            }
        }
    };
}
#[doc(hidden)]
pub use uk_access as access;
