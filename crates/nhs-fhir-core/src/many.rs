//! The list type of the model: what an element that repeats is kept in.
//!
//! A vector of one word, because most lists of a FHIR resource are empty or hold one item.

use std::fmt;
use std::mem::ManuallyDrop;
use std::ops::{Deref, DerefMut};

use thin_vec::ThinVec;

/// The items of an element that may repeat, such as `Patient.name`.
///
/// It dereferences to a slice, is made from a `Vec`, an array or an iterator, and takes eight bytes.
///
/// ```
/// use nhs_fhir_core::Many;
///
/// let mut given: Many<&str> = ["Amina", "Jane"].into();
/// given.push("Rose");
/// assert_eq!(given.first(), Some(&"Amina"));
/// assert_eq!(given.iter().count(), 3);
/// ```
// `ManuallyDrop` keeps the code that drops the items out of every struct that has a list: `Drop` below is compiled once for
// each type.
#[derive(Clone, PartialEq, Eq)]
pub struct Many<T>(ManuallyDrop<ThinVec<T>>);

impl<T> Many<T> {
    /// An empty list; nothing is allocated.
    pub fn new() -> Self {
        Self(ManuallyDrop::new(ThinVec::new()))
    }

    /// Adds an item at the end.
    pub fn push(&mut self, item: T) {
        // most lists hold one item, and the vector would make room for four
        if self.0.capacity() == 0 {
            self.0 = ManuallyDrop::new(ThinVec::with_capacity(1));
        }
        self.0.push(item);
    }

    /// Puts an item at a place, moving later ones on. A place beyond the end means the end.
    pub fn insert(&mut self, index: usize, item: T) {
        let end = self.0.len();
        self.0.insert(index.min(end), item);
    }

    /// Takes out the item at a place, if there is one.
    pub fn remove(&mut self, index: usize) -> Option<T> {
        (index < self.0.len()).then(|| self.0.remove(index))
    }

    /// Takes out the last item, if there is one.
    pub fn pop(&mut self) -> Option<T> {
        self.0.pop()
    }

    /// Keeps the items for which the answer is yes.
    pub fn retain(&mut self, keep: impl FnMut(&T) -> bool) {
        self.0.retain(keep);
    }

    /// Takes out all items.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}

impl<T> Drop for Many<T> {
    #[inline]
    fn drop(&mut self) {
        drop_items(&mut self.0);
    }
}

// A function of the C kind does not unwind, so whoever calls it needs no code for the case that it does.
#[inline(never)]
#[allow(improper_ctypes_definitions)]
extern "C" fn drop_items<T>(items: &mut ThinVec<T>) {
    drop(std::mem::take(items));
}

impl<T> Default for Many<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Deref for Many<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T> DerefMut for Many<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        &mut self.0
    }
}

impl<T> From<Vec<T>> for Many<T> {
    fn from(items: Vec<T>) -> Self {
        items.into_iter().collect()
    }
}

impl<T, const N: usize> From<[T; N]> for Many<T> {
    fn from(items: [T; N]) -> Self {
        items.into_iter().collect()
    }
}

impl<T> From<Many<T>> for Vec<T> {
    fn from(list: Many<T>) -> Self {
        list.into_iter().collect()
    }
}

impl<T> FromIterator<T> for Many<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self(ManuallyDrop::new(items.into_iter().collect()))
    }
}

impl<T> Extend<T> for Many<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        self.0.extend(items);
    }
}

/// The items of a [`Many`], moved out of it.
#[derive(Debug)]
pub struct IntoIter<T>(thin_vec::IntoIter<T>);

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

    fn into_iter(mut self) -> IntoIter<T> {
        IntoIter(std::mem::take(&mut *self.0).into_iter())
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

impl<T: fmt::Debug> fmt::Debug for Many<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_takes_eight_bytes() {
        assert_eq!(size_of::<Many<[u64; 20]>>(), 8);
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
