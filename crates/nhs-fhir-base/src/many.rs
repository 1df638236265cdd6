//! The list type of the model: what an element that repeats is kept in.
//!
//! A list of one word, because most lists of a FHIR resource are empty or hold one item. Every release has its own, so that
//! lists of its types can have methods of their own, such as `patient.identifier.by_system(..)`.

/// The list type of a release.
#[doc(hidden)]
#[macro_export]
macro_rules! model_many {
    ($release:ident) => {
        /// The items of an element that may repeat, such as `Patient.name`.
        ///
        /// It dereferences to a slice, is made from a `Vec`, an array or an iterator, and takes eight bytes.
        ///
        /// ```
        #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::Many;")]
        ///
        /// let mut given: Many<&str> = ["Amina", "Jane"].into();
        /// given.push("Rose");
        /// assert_eq!(given.first(), Some(&"Amina"));
        /// assert_eq!(given.iter().count(), 3);
        /// ```
        // `ManuallyDrop` keeps the code that drops the items out of every struct that has a list: see `Listed`.
        #[derive(Clone)]
        pub struct Many<T>(std::mem::ManuallyDrop<Filled<T>>);

        /// There is no box without an item in it.
        type Filled<T> = Option<Box<Items<T>>>;

        /// A single item stands in the box itself, and several in the vector; never both.
        #[derive(Clone)]
        struct Items<T> {
            single: Option<T>,
            several: Vec<T>,
        }

        impl<T> Items<T> {
            #[inline]
            fn one(item: T) -> Self {
                Self {
                    single: Some(item),
                    several: Vec::new(),
                }
            }

            /// The items as a vector, also a single one.
            fn vector(&mut self) -> &mut Vec<T> {
                if let Some(item) = self.single.take() {
                    self.several.push(item);
                }
                &mut self.several
            }
        }

        impl<T> Many<T> {
            /// An empty list; nothing is allocated.
            pub const fn new() -> Self {
                Self(std::mem::ManuallyDrop::new(None))
            }

            /// Whether it has no items.
            #[inline]
            pub fn is_empty(&self) -> bool {
                // not by way of the slice: this is asked of every list that is written
                self.0.is_none()
            }

            /// Whether it has items; named as that of `Option`, because generated code asks both alike.
            #[inline]
            pub(crate) fn is_some(&self) -> bool {
                self.0.is_some()
            }

            /// Adds an item at the end.
            pub fn push(&mut self, item: T) {
                T::push(&mut self.0, item);
            }

            /// Adds an empty item at the end and gives it.
            pub(crate) fn push_default(&mut self) -> Option<&mut T>
            where
                T: Default,
            {
                T::push_default(&mut self.0);
                self.last_mut()
            }

            /// Puts an item at a place, moving later ones on. A place beyond the end means the end.
            pub fn insert(&mut self, index: usize, item: T) {
                self.change(|items| items.insert(index.min(items.len()), item));
            }

            /// Takes out the item at a place, if there is one.
            pub fn remove(&mut self, index: usize) -> Option<T> {
                self.change(|items| (index < items.len()).then(|| items.remove(index)))
            }

            /// Takes out the last item, if there is one.
            pub fn pop(&mut self) -> Option<T> {
                self.change(Vec::pop)
            }

            /// Keeps the items for which the answer is yes.
            pub fn retain(&mut self, keep: impl FnMut(&T) -> bool) {
                self.change(|items| items.retain(keep));
            }

            /// Takes out all items.
            pub fn clear(&mut self) {
                *self = Self::new();
            }

            /// Moves the items to a vector, has them changed there, and moves them back.
            fn change<R>(&mut self, change: impl FnOnce(&mut Vec<T>) -> R) -> R {
                let mut items = Vec::from(std::mem::take(self));
                let outcome = change(&mut items);
                *self = items.into();
                outcome
            }
        }

        impl<T> Drop for Many<T> {
            #[inline]
            fn drop(&mut self) {
                T::drop_items(&mut self.0);
            }
        }

        /// What lists need of the type of their items, compiled once for each.
        ///
        /// These are methods of the item's type, because the compiler puts methods where their type is: as functions beside `Many` they
        /// would need another copy there of the code that drops each type. They are functions of the C kind because those do not
        /// unwind, so that neither they nor their callers need code for the case that they do.
        trait Listed: Sized {
            extern "C" fn push(items: &mut Filled<Self>, item: Self);
            extern "C" fn push_default(items: &mut Filled<Self>)
            where
                Self: Default;
            fn slice(items: &Filled<Self>) -> &[Self];
            fn slice_mut(items: &mut Filled<Self>) -> &mut [Self];
            extern "C" fn drop_items(items: &mut Filled<Self>);
        }

        #[allow(improper_ctypes_definitions)]
        impl<T> Listed for T {
            #[inline(never)]
            extern "C" fn push(items: &mut Filled<T>, item: T) {
                match items {
                    None => *items = Some(Box::new(Items::one(item))),
                    Some(items) => items.vector().push(item),
                }
            }

            #[inline(never)]
            extern "C" fn push_default(items: &mut Filled<T>)
            where
                T: Default,
            {
                match items {
                    // there was none: `forget` spares the code that would drop it
                    None => std::mem::forget(items.replace(Box::new(Items::one(T::default())))),
                    Some(items) => items.vector().push(T::default()),
                }
            }

            #[inline(never)]
            fn slice(items: &Filled<T>) -> &[T] {
                match items {
                    None => &[],
                    Some(items) => match &**items {
                        Items {
                            single: Some(item), ..
                        } => std::slice::from_ref(item),
                        Items { several, .. } => several,
                    },
                }
            }

            #[inline(never)]
            fn slice_mut(items: &mut Filled<T>) -> &mut [T] {
                match items {
                    None => &mut [],
                    Some(items) => match &mut **items {
                        Items {
                            single: Some(item), ..
                        } => std::slice::from_mut(item),
                        Items { several, .. } => several,
                    },
                }
            }

            #[inline(never)]
            extern "C" fn drop_items(items: &mut Filled<T>) {
                *items = None;
            }
        }

        impl<T> Default for Many<T> {
            #[inline]
            fn default() -> Self {
                Self(std::mem::ManuallyDrop::new(None))
            }
        }

        impl<T> std::ops::Deref for Many<T> {
            type Target = [T];

            #[inline]
            fn deref(&self) -> &[T] {
                T::slice(&self.0)
            }
        }

        impl<T> std::ops::DerefMut for Many<T> {
            #[inline]
            fn deref_mut(&mut self) -> &mut [T] {
                T::slice_mut(&mut self.0)
            }
        }

        impl<T: PartialEq> PartialEq for Many<T> {
            fn eq(&self, other: &Self) -> bool {
                **self == **other
            }
        }

        impl<T: Eq> Eq for Many<T> {}

        impl<T> From<Vec<T>> for Many<T> {
            fn from(mut items: Vec<T>) -> Self {
                let items = match items.len() {
                    0 => None,
                    1 => items.pop().map(|item| Box::new(Items::one(item))),
                    _ => Some(Box::new(Items {
                        single: None,
                        several: items,
                    })),
                };
                Self(std::mem::ManuallyDrop::new(items))
            }
        }

        impl<T, const N: usize> From<[T; N]> for Many<T> {
            fn from(items: [T; N]) -> Self {
                Vec::from(items).into()
            }
        }

        impl<T> From<Many<T>> for Vec<T> {
            fn from(mut list: Many<T>) -> Self {
                match &mut *list.0 {
                    None => Self::new(),
                    Some(items) => std::mem::take(items.vector()),
                }
            }
        }

        impl<T> FromIterator<T> for Many<T> {
            fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
                Vec::from_iter(items).into()
            }
        }

        impl<T> Extend<T> for Many<T> {
            fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
                self.change(|all| all.extend(items));
            }
        }

        /// The items of a [`Many`], moved out of it.
        #[derive(Debug)]
        pub struct IntoIter<T>(std::vec::IntoIter<T>);

        impl<T> Iterator for IntoIter<T> {
            type Item = T;

            fn next(&mut self) -> Option<T> {
                self.0.next()
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.0.size_hint()
            }
        }

        impl<T> DoubleEndedIterator for IntoIter<T> {
            fn next_back(&mut self) -> Option<T> {
                self.0.next_back()
            }
        }

        impl<T> ExactSizeIterator for IntoIter<T> {}

        impl<T> IntoIterator for Many<T> {
            type Item = T;
            type IntoIter = IntoIter<T>;

            fn into_iter(self) -> IntoIter<T> {
                IntoIter(Vec::from(self).into_iter())
            }
        }

        impl<'a, T> IntoIterator for &'a Many<T> {
            type Item = &'a T;
            type IntoIter = std::slice::Iter<'a, T>;

            fn into_iter(self) -> Self::IntoIter {
                self.iter()
            }
        }

        impl<'a, T> IntoIterator for &'a mut Many<T> {
            type Item = &'a mut T;
            type IntoIter = std::slice::IterMut<'a, T>;

            fn into_iter(self) -> Self::IntoIter {
                self.iter_mut()
            }
        }

        impl<T: std::fmt::Debug> std::fmt::Debug for Many<T> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_list().entries(self.iter()).finish()
            }
        }

        $crate::engine::lists::lists! {}
    };
}
#[doc(hidden)]
pub use model_many as many;

#[cfg(test)]
mod tests {
    model_many! { r4 }

    #[test]
    fn it_takes_eight_bytes() {
        assert_eq!(size_of::<Many<[u64; 20]>>(), 8);
    }

    #[test]
    fn it_holds_what_a_vector_would() {
        for count in 0..6 {
            let mut list = Many::new();
            (0..count).for_each(|item| list.push(item.to_string()));
            let vector: Vec<_> = (0..count).map(|item| item.to_string()).collect();
            assert_eq!(list[..], vector[..]);
            assert_eq!(list.is_empty(), vector.is_empty());
            assert_eq!(list, vector.iter().cloned().collect());
            assert_eq!(
                list.clone().into_iter().rev().collect::<Vec<_>>(),
                vector.iter().rev().cloned().collect::<Vec<_>>()
            );
            list.iter_mut().for_each(|item| item.push('!'));
            list.retain(|item| item != "1!");
            list.extend(["last".to_owned()]);
            assert_eq!(list.last().map(String::as_str), Some("last"));
            assert_eq!(list.len(), count - usize::from(count > 1) + 1);
            while list.pop().is_some() {}
            assert!(list.is_empty() && list == Many::new());
            list.insert(0, "again".into());
            list.clear();
            assert!(list.is_empty());
        }
    }

    #[test]
    fn places_beyond_the_end_do_no_harm() {
        let mut list: Many<u8> = [1, 2].into();
        list.insert(9, 3);
        assert_eq!(list.remove(9), None);
        assert_eq!(list.remove(0), Some(1));
        assert_eq!(Vec::from(list), [2, 3]);
    }
}
