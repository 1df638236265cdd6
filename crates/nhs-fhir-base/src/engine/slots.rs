//! How the fields of a struct are filled and read: `Option`s, [`Many`]s and choices seen through the engine's traits.

use super::issue::IssueCode;
use super::node::{
    AnyResource, Choice, ChoiceSlot, Erased, Lexeme, Node, Nodes, Primitive, Primitives,
    ResourceRef, Resources, Taken, Written,
};
use super::raw::OtherResource;
use crate::Boxed;

/// A primitive made of what the JSON says, and how well it fits; not generic over the field it goes to.
pub fn take<T: Primitive>(lexeme: Lexeme<'_>) -> Option<(T, Taken)> {
    let value = T::take(lexeme)?;
    let fault = value.fault();
    Some((value, taken(fault)))
}

pub(crate) fn taken(fault: Option<IssueCode>) -> Taken {
    match fault {
        None => Taken::Well,
        Some(code) => Taken::Faulty(code),
    }
}

impl<T: Primitive> Primitives for Option<T> {
    fn len(&self) -> usize {
        usize::from(self.is_some())
    }

    fn at(&self, index: usize) -> Option<Written<'_>> {
        match self {
            Some(value) if index == 0 => Some(value.written()),
            _ => None,
        }
    }

    fn add(&mut self, lexeme: Lexeme<'_>) -> Taken {
        let Some((value, taken)) = take(lexeme) else {
            return Taken::Misfit;
        };
        *self = Some(value);
        taken
    }

    fn add_text(&mut self, text: &str) -> Taken {
        let Some(value) = T::take_text(text) else {
            return Taken::Misfit;
        };
        let taken = taken(value.fault());
        *self = Some(value);
        taken
    }
}

impl<T: Node + Default> Nodes for Option<Boxed<T>> {
    fn len(&self) -> usize {
        usize::from(self.is_some())
    }

    fn at(&self, index: usize) -> Option<&dyn Node> {
        match self {
            Some(node) if index == 0 => Some(node.erased()),
            _ => None,
        }
    }

    fn add(&mut self) -> Option<&mut dyn Node> {
        Some(self.insert(Boxed::default()).erased_mut())
    }
}

impl<R: AnyResource> Resources for Option<R> {
    fn len(&self) -> usize {
        usize::from(self.is_some())
    }

    fn at(&self, index: usize) -> Option<ResourceRef<'_>> {
        self.as_ref().filter(|_| index == 0).map(AnyResource::get)
    }

    fn add(&mut self, type_name: &str) -> Option<&mut dyn Node> {
        self.insert(R::make(type_name)?).node_mut()
    }

    fn add_other(&mut self, other: OtherResource) {
        *self = Some(R::other(other));
    }

    fn is_type(&self, type_name: &str) -> bool {
        R::is_type(type_name)
    }
}

impl<C: Choice> ChoiceSlot for Option<C> {
    fn take(&mut self, variant: u16, lexeme: Lexeme<'_>) -> Taken {
        C::take(self, variant, lexeme)
    }

    fn make(&mut self, variant: u16) -> Option<&mut dyn Node> {
        C::make(self, variant)
    }
}
