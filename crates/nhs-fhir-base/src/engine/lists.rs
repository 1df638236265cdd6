//! A release's list type seen through the engine's traits.

/// The engine's traits for `Many`, as `slots` has them for `Option`.
#[doc(hidden)]
#[macro_export]
macro_rules! engine_lists {
    () => {
        impl<T: $crate::engine::node::Primitive> $crate::engine::node::Primitives for Many<T> {
            fn len(&self) -> usize {
                (**self).len()
            }

            fn at(&self, index: usize) -> Option<$crate::engine::node::Written<'_>> {
                self.get(index)
                    .map($crate::engine::node::Primitive::written)
            }

            fn add(
                &mut self,
                lexeme: $crate::engine::node::Lexeme<'_>,
            ) -> $crate::engine::node::Taken {
                let Some((value, taken)) = $crate::engine::take(lexeme) else {
                    return $crate::engine::node::Taken::Misfit;
                };
                self.push(value);
                taken
            }

            fn add_text(&mut self, text: &str) -> $crate::engine::node::Taken {
                self.add($crate::engine::node::Lexeme::Text(text.into()))
            }
        }

        impl<T: $crate::engine::node::Node + Default> $crate::engine::node::Nodes for Many<T> {
            fn len(&self) -> usize {
                (**self).len()
            }

            fn at(&self, index: usize) -> Option<&dyn $crate::engine::node::Node> {
                match self.get(index) {
                    Some(node) => Some($crate::engine::node::Erased::erased(node)),
                    None => None,
                }
            }

            fn add(&mut self) -> Option<&mut dyn $crate::engine::node::Node> {
                match self.push_default() {
                    Some(node) => Some($crate::engine::node::Erased::erased_mut(node)),
                    None => None,
                }
            }
        }

        impl<R: $crate::engine::node::AnyResource> $crate::engine::node::Resources for Many<R> {
            fn len(&self) -> usize {
                (**self).len()
            }

            fn at(&self, index: usize) -> Option<$crate::engine::node::ResourceRef<'_>> {
                self.get(index).map($crate::engine::node::AnyResource::get)
            }

            fn add(&mut self, type_name: &str) -> Option<&mut dyn $crate::engine::node::Node> {
                self.push(R::make(type_name)?);
                self.last_mut()
                    .and_then($crate::engine::node::AnyResource::node_mut)
            }

            fn add_other(&mut self, other: $crate::OtherResource) {
                self.push(R::other(other));
            }

            fn is_type(&self, type_name: &str) -> bool {
                R::is_type(type_name)
            }
        }

        impl<T> $crate::engine::fields::List for Many<T> {
            #[inline]
            fn is_some(&self) -> bool {
                self.is_some()
            }
        }
    };
}
#[doc(hidden)]
pub use engine_lists as lists;
