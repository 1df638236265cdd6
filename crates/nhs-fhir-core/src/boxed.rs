//! An owning pointer whose drop code is compiled once.
//!
//! With a plain `Box`, every crate that lets go of a resource compiles the drop of the whole model again.

use std::fmt;
use std::mem::ManuallyDrop;
use std::ops::{Deref, DerefMut};

/// A value of the model kept on the heap: used where an element may occur at most once.
///
/// It reads like a `Box`: it dereferences to its value, and `value.into()` makes one.
///
/// ```
/// use nhs_fhir_core::Boxed;
///
/// let mut boxed: Boxed<String> = String::from("ward").into();
/// boxed.push_str(" 3");
/// assert_eq!(boxed.into_inner(), "ward 3");
/// ```
// The value is there from construction to `into_inner` or drop. `ManuallyDrop` keeps the compiler from adding, to every
// struct with such a field, the code that drops the value: `Drop` below does that, in one place for each type.
#[derive(Clone, PartialEq, Eq)]
pub struct Boxed<T>(ManuallyDrop<Option<Box<T>>>);

impl<T> Boxed<T> {
    /// Moves a value to the heap.
    pub fn new(value: T) -> Self {
        Self(ManuallyDrop::new(Some(Box::new(value))))
    }

    /// Moves the value out again.
    #[inline(never)]
    #[allow(clippy::unreachable, clippy::panic)]
    pub fn into_inner(mut self) -> T {
        match self.0.take() {
            Some(value) => *value,
            None => unreachable!("a Boxed holds its value until it is dropped"),
        }
    }
}

impl<T> Drop for Boxed<T> {
    #[inline]
    fn drop(&mut self) {
        drop_value(&mut self.0);
    }
}

// A function of the C kind does not unwind, so whoever calls it needs no code for the case that it does.
#[inline(never)]
#[allow(improper_ctypes_definitions)]
extern "C" fn drop_value<T>(value: &mut Option<Box<T>>) {
    drop(value.take());
}

impl<T> Deref for Boxed<T> {
    type Target = T;

    #[inline]
    #[allow(clippy::unreachable, clippy::panic)]
    fn deref(&self) -> &T {
        match &*self.0 {
            Some(value) => value,
            None => unreachable!("a Boxed holds its value until it is dropped"),
        }
    }
}

impl<T> DerefMut for Boxed<T> {
    #[inline]
    #[allow(clippy::unreachable, clippy::panic)]
    fn deref_mut(&mut self) -> &mut T {
        match &mut *self.0 {
            Some(value) => value,
            None => unreachable!("a Boxed holds its value until it is dropped"),
        }
    }
}

impl<T: Default> Default for Boxed<T> {
    #[inline(never)]
    fn default() -> Self {
        // made in place: by way of `new`, a failed allocation would have to drop the value, and that takes code
        Self(ManuallyDrop::new(Some(Box::default())))
    }
}

impl<T> From<T> for Boxed<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T> AsRef<T> for Boxed<T> {
    fn as_ref(&self) -> &T {
        self
    }
}

impl<T: fmt::Debug> fmt::Debug for Boxed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_small_however_large_its_value() {
        assert_eq!(size_of::<Boxed<[u64; 20]>>(), 8);
        assert_eq!(size_of::<Option<Boxed<[u64; 20]>>>(), 16);
    }

    #[test]
    fn the_value_is_dropped_once() {
        let value = std::rc::Rc::new(());
        drop(Boxed::new(value.clone()));
        assert_eq!(std::rc::Rc::strong_count(&value), 1);
        let moved_out = Boxed::new(value.clone()).into_inner();
        assert_eq!(std::rc::Rc::strong_count(&value), 2);
        drop(moved_out);
        assert_eq!(std::rc::Rc::strong_count(&value), 1);
    }

    #[test]
    fn the_value_can_be_read_changed_and_moved_out() {
        let mut boxed = Boxed::new(vec![1]);
        boxed.push(2);
        assert_eq!(*boxed, [1, 2]);
        assert_eq!(boxed.into_inner(), [1, 2]);
    }
}
