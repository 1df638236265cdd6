//! How the fields of a struct are filled and read: `Option`s, [`Many`]s and choices seen through the engine's traits.

use std::borrow::Cow;

use super::issue::IssueCode;
use super::node::{
    AnyResource, Erased, Lexeme, Node, Nodes, Primitive, Primitives, ResourceRef, Resources, Taken,
    Written,
};
use super::raw::OtherResource;
use crate::{Boxed, Many};

/// A primitive made of what the JSON says, and how well it fits; not generic over the field it goes to.
pub(crate) fn take<T: Primitive>(lexeme: Lexeme<'_>) -> Option<(T, Taken)> {
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
        self.add(Lexeme::Text(Cow::Borrowed(text)))
    }
}

impl<T: Primitive> Primitives for Many<T> {
    fn len(&self) -> usize {
        (**self).len()
    }

    fn at(&self, index: usize) -> Option<Written<'_>> {
        self.get(index).map(Primitive::written)
    }

    fn add(&mut self, lexeme: Lexeme<'_>) -> Taken {
        let Some((value, taken)) = take(lexeme) else {
            return Taken::Misfit;
        };
        self.push(value);
        taken
    }

    fn add_text(&mut self, text: &str) -> Taken {
        self.add(Lexeme::Text(Cow::Borrowed(text)))
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

impl<T: Node + Default> Nodes for Many<T> {
    fn len(&self) -> usize {
        (**self).len()
    }

    fn at(&self, index: usize) -> Option<&dyn Node> {
        match self.get(index) {
            Some(node) => Some(node.erased()),
            None => None,
        }
    }

    fn add(&mut self) -> Option<&mut dyn Node> {
        match self.push_default() {
            Some(node) => Some(node.erased_mut()),
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
        (**self).len()
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
