//! What generated code makes of the fields of a struct: slots, out of line, so that each field costs it one call.

/// A field that is a list.
pub trait List {
    /// Whether it has items.
    fn is_some(&self) -> bool;
}

/// The slot of each kind of field, out of line.
pub mod get {
    use super::List;
    use crate::Boxed;
    use crate::engine::node::{
        Chosen, Erased, Node, Nodes, Primitive, Primitives, Resources, Slot,
    };
    use crate::primitive::{CodeSet, Coded, written};

    #[inline(never)]
    pub fn primitive<T: Primitive>(field: &Option<T>) -> Slot<'_> {
        match field {
            Some(value) => Slot::Primitive(value.written()),
            None => Slot::Empty,
        }
    }

    #[inline(never)]
    pub fn code<E: CodeSet>(field: &Option<Coded<E>>) -> Slot<'_> {
        match field {
            Some(code) => Slot::Primitive(written(code)),
            None => Slot::Empty,
        }
    }

    #[inline(never)]
    pub fn primitives<L: List + Primitives>(list: &L) -> Slot<'_> {
        if list.is_some() {
            Slot::Primitives(list)
        } else {
            Slot::Empty
        }
    }

    #[inline(never)]
    pub fn node<T: Node>(field: &Option<Boxed<T>>) -> Slot<'_> {
        match field {
            Some(node) => Slot::Node(T::erased(node)),
            None => Slot::Empty,
        }
    }

    #[inline(never)]
    pub fn nodes<L: List + Nodes>(list: &L) -> Slot<'_> {
        if list.is_some() {
            Slot::Nodes(list)
        } else {
            Slot::Empty
        }
    }

    #[inline(never)]
    pub fn choice<C: Chosen>(field: &Option<C>) -> Slot<'_> {
        match field {
            Some(choice) => choice.shown(),
            None => Slot::Empty,
        }
    }

    #[inline(never)]
    pub fn resources<F: Resources>(field: &F) -> Slot<'_> {
        if field.len() > 0 {
            Slot::Resources(field)
        } else {
            Slot::Empty
        }
    }
}

/// The slot of each kind of field, to be filled, out of line.
pub mod set {
    pub use nodes as node;
    pub use primitives as primitive;

    use crate::engine::node::{ChoiceSlot, CodeSlot, Nodes, Primitives, Resources, SlotMut};

    #[inline(never)]
    pub fn primitives<F: Primitives>(field: &mut F) -> SlotMut<'_> {
        SlotMut::Primitives(field)
    }

    #[inline(never)]
    pub fn code<F: CodeSlot>(field: &mut F) -> SlotMut<'_> {
        SlotMut::Code(field)
    }

    #[inline(never)]
    pub fn nodes<F: Nodes>(field: &mut F) -> SlotMut<'_> {
        SlotMut::Nodes(field)
    }

    #[inline(never)]
    pub fn choice<F: ChoiceSlot>(field: &mut F) -> SlotMut<'_> {
        SlotMut::Choice(field)
    }

    #[inline(never)]
    pub fn resources<F: Resources>(field: &mut F) -> SlotMut<'_> {
        SlotMut::Resources(field)
    }
}
