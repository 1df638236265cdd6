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
    pub fn into_inner(mut self) -> T {
        T::unbox(&mut self.0)
    }
}

impl<T> Drop for Boxed<T> {
    #[inline]
    fn drop(&mut self) {
        T::drop_boxed(&mut self.0);
    }
}

/// What a box needs of the type in it, compiled once for each; as `Many` has it, and for the same reasons.
trait Unboxed: Sized {
    extern "C" fn drop_boxed(value: &mut Option<Box<Self>>);
    extern "C" fn unbox(value: &mut Option<Box<Self>>) -> Self;
}

#[allow(improper_ctypes_definitions)]
impl<T> Unboxed for T {
    #[inline(never)]
    extern "C" fn drop_boxed(value: &mut Option<Box<T>>) {
        *value = None;
    }

    #[inline(never)]
    #[allow(clippy::unreachable, clippy::panic)]
    extern "C" fn unbox(value: &mut Option<Box<T>>) -> T {
        match value.take() {
            Some(value) => *value,
            None => unreachable!("a Boxed holds its value until it is dropped"),
        }
    }
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
    #[inline]
    fn default() -> Self {
        Self(ManuallyDrop::new(Some(T::boxed())))
    }
}

trait DefaultBoxed: Default {
    extern "C" fn boxed() -> Box<Self>;
}

#[allow(improper_ctypes_definitions)]
impl<T: Default> DefaultBoxed for T {
    #[inline(never)]
    extern "C" fn boxed() -> Box<T> {
        Box::new(T::default())
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
