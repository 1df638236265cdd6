//! How the fields of a struct are filled and read: `Option`s, [`Many`]s and choices seen through the engine's traits.

use super::issue::IssueCode;
use super::node::{
    AnyResource, Choice, ChoiceSlot, Lexeme, Node, Nodes, Primitive, Primitives, ResourceRef,
    Resources, Slot, Taken, erased,
};
use super::raw::OtherResource;
use crate::{Boxed, Many};

fn taken(fault: Option<IssueCode>) -> Taken {
    match fault {
        None => Taken::Well,
        Some(code) => Taken::Faulty(code),
    }
}

impl<T: Primitive> Primitives for Option<T> {
    fn len(&self) -> usize {
        usize::from(self.is_some())
    }

    fn at(&self, index: usize) -> Option<&dyn Primitive> {
        match self {
            Some(value) if index == 0 => Some(value),
            _ => None,
        }
    }

    fn add(&mut self, lexeme: Lexeme<'_>) -> Taken {
        let Some(value) = T::take(lexeme) else {
            return Taken::Misfit;
        };
        let fault = value.fault();
        *self = Some(value);
        taken(fault)
    }
}

impl<T: Primitive> Primitives for Many<T> {
    fn len(&self) -> usize {
        self.as_ref().len()
    }

    fn at(&self, index: usize) -> Option<&dyn Primitive> {
        match self.get(index) {
            Some(value) => Some(value),
            None => None,
        }
    }

    fn add(&mut self, lexeme: Lexeme<'_>) -> Taken {
        let Some(value) = T::take(lexeme) else {
            return Taken::Misfit;
        };
        let fault = value.fault();
        self.push(value);
        taken(fault)
    }
}

impl<T: Node + Default> Nodes for Option<Boxed<T>> {
    fn len(&self) -> usize {
        usize::from(self.is_some())
    }

    fn at(&self, index: usize) -> Option<&dyn Node> {
        match self {
            Some(node) if index == 0 => Some(erased::node(node)),
            _ => None,
        }
    }

    fn add(&mut self) -> Option<&mut dyn Node> {
        Some(erased::node_mut(self.insert(Boxed::default())))
    }
}

impl<T: Node + Default> Nodes for Many<T> {
    fn len(&self) -> usize {
        self.as_ref().len()
    }

    fn at(&self, index: usize) -> Option<&dyn Node> {
        match self.get(index) {
            Some(node) => Some(node),
            None => None,
        }
    }

    fn add(&mut self) -> Option<&mut dyn Node> {
        self.push(T::default());
        match self.last_mut() {
            Some(node) => Some(node),
            None => None,
        }
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

impl<R: AnyResource> Resources for Many<R> {
    fn len(&self) -> usize {
        self.as_ref().len()
    }

    fn at(&self, index: usize) -> Option<ResourceRef<'_>> {
        self.get(index).map(AnyResource::get)
    }

    fn add(&mut self, type_name: &str) -> Option<&mut dyn Node> {
        self.push(R::make(type_name)?);
        self.last_mut().and_then(AnyResource::node_mut)
    }

    fn add_other(&mut self, other: OtherResource) {
        self.push(R::other(other));
    }

    fn is_type(&self, type_name: &str) -> bool {
        R::is_type(type_name)
    }
}

impl<C: Choice> ChoiceSlot for Option<C> {
    fn is_set(&self) -> bool {
        self.is_some()
    }

    fn take(&mut self, variant: u16, lexeme: Lexeme<'_>) -> Taken {
        let Some(choice) = C::take(variant, lexeme) else {
            return Taken::Misfit;
        };
        let fault = match choice.get() {
            Slot::ChosenPrimitive(_, value) => value.fault(),
            _ => None,
        };
        *self = Some(choice);
        taken(fault)
    }

    fn make(&mut self, variant: u16) -> Option<&mut dyn Node> {
        self.insert(C::make(variant)?).node_mut()
    }
}
