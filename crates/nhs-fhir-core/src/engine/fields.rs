//! What generated code makes of the fields of a struct: slots, out of line, so that each field costs it one call.

/// The slot of each kind of field that holds something, out of line.
pub(crate) mod filled {
    use crate::engine::node::{Erased, Node, Nodes, Primitive, Primitives, Slot};
    use crate::primitive::{CodeSet, Coded, written};
    use crate::{Boxed, Many};

    #[inline(never)]
    pub(crate) fn primitive<T: Primitive>(slot: u16, value: &T) -> (u16, Slot<'_>) {
        (slot, Slot::Primitive(value.written()))
    }

    #[inline(never)]
    pub(crate) fn code<E: CodeSet>(slot: u16, code: &Coded<E>) -> (u16, Slot<'_>) {
        (slot, Slot::Primitive(written(code)))
    }

    #[inline(never)]
    pub(crate) fn primitives<T>(slot: u16, list: &Many<T>) -> (u16, Slot<'_>)
    where
        Many<T>: Primitives,
    {
        (slot, Slot::Primitives(list))
    }

    #[inline(never)]
    pub(crate) fn node<T: Node>(slot: u16, node: &Boxed<T>) -> (u16, Slot<'_>) {
        (slot, Slot::Node(T::erased(node)))
    }

    #[inline(never)]
    pub(crate) fn nodes<T>(slot: u16, list: &Many<T>) -> (u16, Slot<'_>)
    where
        Many<T>: Nodes,
    {
        (slot, Slot::Nodes(list))
    }
}

/// The slot of each kind of field, to be filled, out of line.
pub(crate) mod open {
    use crate::engine::node::{CodeSlot, Nodes, Primitives, SlotMut};

    #[inline(never)]
    pub(crate) fn primitives<F: Primitives>(field: &mut F) -> SlotMut<'_> {
        SlotMut::Primitives(field)
    }

    #[inline(never)]
    pub(crate) fn code<F: CodeSlot>(field: &mut F) -> SlotMut<'_> {
        SlotMut::Code(field)
    }

    #[inline(never)]
    pub(crate) fn nodes<F: Nodes>(field: &mut F) -> SlotMut<'_> {
        SlotMut::Nodes(field)
    }
}
