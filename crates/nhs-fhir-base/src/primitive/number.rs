//! The primitives that the model keeps as Rust numbers and booleans: `integer`, `positiveInt`, `unsignedInt`, `boolean`.

use crate::engine::node::{Lexeme, Primitive, Written};

impl Primitive for bool {
    fn take(lexeme: Lexeme<'_>) -> Option<Self> {
        match lexeme {
            Lexeme::Boolean(value) => Some(value),
            _ => None,
        }
    }

    fn written(&self) -> Written<'_> {
        Written::Boolean(*self)
    }
}

// `-0` and numbers beyond the range are kept as misfits: as Rust numbers they would be written otherwise
fn whole_number<T: std::str::FromStr>(lexeme: &Lexeme<'_>) -> Option<T> {
    match lexeme {
        Lexeme::Number("-0") => None,
        Lexeme::Number(text) => text.parse().ok(),
        _ => None,
    }
}

impl Primitive for i32 {
    fn take(lexeme: Lexeme<'_>) -> Option<Self> {
        whole_number(&lexeme)
    }

    fn written(&self) -> Written<'_> {
        Written::Integer((*self).into())
    }
}

impl Primitive for u32 {
    fn take(lexeme: Lexeme<'_>) -> Option<Self> {
        whole_number(&lexeme)
    }

    fn written(&self) -> Written<'_> {
        Written::Integer((*self).into())
    }
}
