//! The code under extensions with parts, over the types of one release: structs read from extensions and written to them.

/// What [`access`](super::access) needs for structs of parts; it stands in the same module.
#[doc(hidden)]
#[macro_export]
macro_rules! uk_groups {
    () => {
        /// A field for a part.
        pub trait Slot {
            /// How many it holds.
            fn count(&self) -> usize;
            /// Puts in what an extension holds; false if that does not fit or there is no room.
            fn put(&mut self, extension: &Extension) -> bool;
            /// Takes out all as extensions without urls.
            fn take(&mut self, types: &'static [&'static str]) -> Vec<Extension>;
            /// Whether what it holds has parts itself.
            fn is_group(&self) -> bool;
        }

        impl<T: PartValue> Slot for Option<T> {
            #[inline]
            fn count(&self) -> usize {
                usize::from(self.is_some())
            }

            #[inline]
            fn put(&mut self, extension: &Extension) -> bool {
                if self.is_none() {
                    *self = T::read(extension);
                    return self.is_some();
                }
                false
            }

            #[inline]
            fn take(&mut self, types: &'static [&'static str]) -> Vec<Extension> {
                Option::take(self)
                    .map(|value| value.write(types))
                    .into_iter()
                    .collect()
            }

            #[inline]
            fn is_group(&self) -> bool {
                T::is_group()
            }
        }

        impl<T: PartValue> Slot for Many<T> {
            #[inline]
            fn count(&self) -> usize {
                self.len()
            }

            #[inline]
            fn put(&mut self, extension: &Extension) -> bool {
                let value = T::read(extension);
                let fits = value.is_some();
                self.extend(value);
                fits
            }

            #[inline]
            fn take(&mut self, types: &'static [&'static str]) -> Vec<Extension> {
                std::mem::take(self)
                    .into_iter()
                    .map(|value| value.write(types))
                    .collect()
            }

            #[inline]
            fn is_group(&self) -> bool {
                T::is_group()
            }
        }

        /// A struct of parts.
        pub trait Parts {
            fn known(&self) -> &'static [KnownPart];
            fn slot(&self, number: usize) -> Option<&dyn Slot>;
            fn slot_mut(&mut self, number: usize) -> Option<&mut dyn Slot>;
            /// What is no part: id, other extensions, and the rest.
            fn own(&mut self) -> (&mut Option<Text>, &mut Many<Extension>, &mut Side);
        }

        /// The number of the part that an extension is, and its description.
        #[inline]
        fn part_of(
            extension: &Extension,
            known: &'static [KnownPart],
        ) -> Option<(usize, &'static KnownPart)> {
            let url = extension.url.as_ref()?.as_str();
            known
                .iter()
                .enumerate()
                .find(|(_, part)| part.url.eq_ignore_ascii_case(url))
        }

        /// Fills a struct of parts; false if the extension has a value and so is none with parts.
        ///
        /// Where a part has more than its url and value, such as an id, the rest goes to the other extensions without the
        /// value, for [`write_parts`] to join them again.
        #[inline]
        pub fn read_parts(parts: &mut dyn Parts, extension: &Extension) -> bool {
            if extension.value.is_some() {
                return false;
            }
            let known = parts.known();
            let mut other = Many::new();
            // for each part, how many of the others have its url and no value
            let mut shells = vec![0; known.len()];
            for nested in &extension.extension {
                let part = part_of(nested, known);
                let fitting = part.and_then(|(at, part)| {
                    let slot = parts.slot_mut(at)?;
                    slot.put(nested)
                        .then(|| (at, part, slot.count(), slot.is_group()))
                });
                let Some((at, part, count, is_group)) = fitting else {
                    other.push(nested.clone());
                    continue;
                };
                let Some(shells) = shells
                    .get_mut(at)
                    .filter(|_| !is_group && has_more(nested, part))
                else {
                    continue;
                };
                while *shells + 1 < count {
                    other.push(bare(part));
                    *shells += 1;
                }
                other.push(Extension {
                    value: None,
                    ..nested.clone()
                });
                *shells += 1;
            }
            let own = parts.own();
            *own.0 = extension.id.clone();
            *own.1 = other;
            *own.2 = extension.side.clone();
            true
        }

        /// Whether an extension has more than its value and its url as the definition spells it.
        #[inline]
        fn has_more(extension: &Extension, part: &KnownPart) -> bool {
            extension.id.is_some()
                || !extension.extension.is_empty()
                || !extension.side.is_empty()
                || extension
                    .url
                    .as_ref()
                    .is_none_or(|url| url.as_str() != part.url)
        }

        #[inline]
        fn bare(part: &KnownPart) -> Extension {
            Extension {
                url: Some(Uri::listed(part.url)),
                ..Extension::default()
            }
        }

        /// Empties a struct of parts into an extension without a url.
        #[inline]
        pub fn write_parts(parts: &mut dyn Parts) -> Extension {
            let known = parts.known();
            let own = parts.own();
            let (id, side) = (own.0.take(), std::mem::take(own.2));
            let mut other: Vec<Option<Extension>> =
                std::mem::take(own.1).into_iter().map(Some).collect();
            let mut shells: Vec<VecDeque<usize>> = vec![VecDeque::new(); known.len()];
            for (at, extension) in other.iter().enumerate() {
                if let Some(extension) = extension
                    .as_ref()
                    .filter(|extension| extension.value.is_none())
                    && let Some((part, _)) = part_of(extension, known)
                    && let Some(shells) = shells.get_mut(part)
                {
                    shells.push_back(at);
                }
            }
            let mut written = Vec::new();
            for ((at, part), mut shells) in known.iter().enumerate().zip(shells) {
                let Some(slot) = parts.slot_mut(at) else {
                    continue;
                };
                let is_group = slot.is_group();
                for made in slot.take(part.types) {
                    let shell = shells.pop_front().filter(|_| !is_group);
                    let shell = shell.and_then(|at| other.get_mut(at)?.take());
                    written.push(match shell {
                        Some(shell) => Extension {
                            value: made.value,
                            ..shell
                        },
                        None => Extension {
                            url: Some(Uri::listed(part.url)),
                            ..made
                        },
                    });
                }
                // what only held a place in a list
                for shell in shells.into_iter().filter(|_| part.many) {
                    if let Some(left) = other.get_mut(shell)
                        && left.as_ref().is_some_and(|left| *left == bare(part))
                    {
                        *left = None;
                    }
                }
            }
            written.extend(other.into_iter().flatten());
            Extension {
                id,
                side,
                extension: written.into(),
                ..Extension::default()
            }
        }

        /// Shows which parts a struct has.
        #[inline]
        pub fn show_parts(
            name: &str,
            parts: &dyn Parts,
            other: usize,
            f: &mut std::fmt::Formatter<'_>,
        ) -> std::fmt::Result {
            write!(f, "{name} {{")?;
            let mut separator = " ";
            for (at, part) in parts.known().iter().enumerate() {
                let count = parts.slot(at).map_or(0, Slot::count);
                if count == 0 {
                    continue;
                }
                write!(f, "{separator}{}", part.url)?;
                if part.many {
                    write!(f, ": {count}")?;
                }
                separator = ", ";
            }
            if other > 0 {
                write!(f, "{separator}other: {other}")?;
            }
            f.write_str(" }")
        }
    };
}
#[doc(hidden)]
pub use uk_groups as groups;
