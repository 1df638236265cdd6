//! What generated code makes of the fields of a struct: slots, out of line, so that each field costs it one call.

/// The slot of each kind of field, out of line.
pub(crate) mod get {
    use crate::engine::node::{
        Chosen, Erased, Node, Nodes, Primitive, Primitives, Resources, Slot,
    };
    use crate::primitive::{CodeSet, Coded, written};
    use crate::{Boxed, Many};

    #[inline(never)]
    pub(crate) fn primitive<T: Primitive>(field: &Option<T>) -> Slot<'_> {
        match field {
            Some(value) => Slot::Primitive(value.written()),
            None => Slot::Empty,
        }
    }

    #[inline(never)]
    pub(crate) fn code<E: CodeSet>(field: &Option<Coded<E>>) -> Slot<'_> {
        match field {
            Some(code) => Slot::Primitive(written(code)),
            None => Slot::Empty,
        }
    }

    #[inline(never)]
    pub(crate) fn primitives<T>(list: &Many<T>) -> Slot<'_>
    where
        Many<T>: Primitives,
    {
        if list.is_some() {
            Slot::Primitives(list)
        } else {
            Slot::Empty
        }
    }

    #[inline(never)]
    pub(crate) fn node<T: Node>(field: &Option<Boxed<T>>) -> Slot<'_> {
        match field {
            Some(node) => Slot::Node(T::erased(node)),
            None => Slot::Empty,
        }
    }

    #[inline(never)]
    pub(crate) fn nodes<T>(list: &Many<T>) -> Slot<'_>
    where
        Many<T>: Nodes,
    {
        if list.is_some() {
            Slot::Nodes(list)
        } else {
            Slot::Empty
        }
    }

    #[inline(never)]
    pub(crate) fn choice<C: Chosen>(field: &Option<C>) -> Slot<'_> {
        match field {
            Some(choice) => choice.shown(),
            None => Slot::Empty,
        }
    }

    #[inline(never)]
    pub(crate) fn resources<F: Resources>(field: &F) -> Slot<'_> {
        if field.len() > 0 {
            Slot::Resources(field)
        } else {
            Slot::Empty
        }
    }
}

/// The slot of each kind of field, to be filled, out of line.
pub(crate) mod set {
    pub(crate) use nodes as node;
    pub(crate) use primitives as primitive;

    use crate::engine::node::{ChoiceSlot, CodeSlot, Nodes, Primitives, Resources, SlotMut};

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

    #[inline(never)]
    pub(crate) fn choice<F: ChoiceSlot>(field: &mut F) -> SlotMut<'_> {
        SlotMut::Choice(field)
    }

    #[inline(never)]
    pub(crate) fn resources<F: Resources>(field: &mut F) -> SlotMut<'_> {
        SlotMut::Resources(field)
    }
}
