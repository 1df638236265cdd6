//! The constructors of narratives, and what a narrative's division is.

use crate::primitive::InvalidPrimitive;

pub const NARRATIVE: InvalidPrimitive = InvalidPrimitive::new(
    "Narrative",
    "one <div xmlns=\"http://www.w3.org/1999/xhtml\"> with some text in it",
);

const DIV: &str = "<div xmlns=\"http://www.w3.org/1999/xhtml\">";

/// Plain text as the division of a narrative, with a line break for each line.
pub fn division(text: &str) -> Option<String> {
    let shown = |character: char| !character.is_whitespace() && !character.is_control();
    text.contains(shown).then_some(())?;
    let mut div = String::from(DIV);
    for (at, line) in text.lines().enumerate() {
        if at > 0 {
            div.push_str("<br/>");
        }
        for character in line.chars() {
            match character {
                '&' => div.push_str("&amp;"),
                '<' => div.push_str("&lt;"),
                '>' => div.push_str("&gt;"),
                // XML has no way of writing these
                control if control.is_control() && control != '\t' => {}
                other => div.push(other),
            }
        }
    }
    div.push_str("</div>");
    Some(div)
}

/// Whether a text starts and ends as the division of a narrative does, and has something in it.
pub fn is_division(xhtml: &str) -> bool {
    let inner = xhtml
        .trim()
        .strip_prefix("<div")
        .and_then(|rest| rest.strip_suffix("</div>"))
        .and_then(|rest| rest.split_once('>'));
    inner.is_some_and(|(attributes, inner)| {
        let named = ["\"", "'"].iter().any(|quote| {
            attributes.contains(&format!("xmlns={quote}http://www.w3.org/1999/xhtml{quote}"))
        });
        named && !inner.trim().is_empty()
    })
}

/// The constructors of `Narrative`.
#[doc(hidden)]
#[macro_export]
macro_rules! release_narrative {
    ($release:ident) => {
        impl Narrative {
            /// A narrative made from plain text, a line for a line. Characters that XML cannot hold are left out.
            ///
            /// # Errors
            /// When there is nothing to show in the text.
            pub fn plain(text: &str) -> Result<Self, $crate::primitive::InvalidPrimitive> {
                let div = $crate::release::narrative::division(text)
                    .ok_or($crate::release::narrative::NARRATIVE)?;
                Ok(Self {
                    status: Some(codes::NarrativeStatus::Generated.into()),
                    div: Some(div.into()),
                    ..Self::default()
                })
            }

            /// A narrative from XHTML, taken as it is.
            ///
            /// # Errors
            /// When it is not one `div` of the XHTML namespace, or is empty. What stands inside is not checked.
            pub fn xhtml(
                status: codes::NarrativeStatus,
                div: &str,
            ) -> Result<Self, $crate::primitive::InvalidPrimitive> {
                if !$crate::release::narrative::is_division(div) {
                    return Err($crate::release::narrative::NARRATIVE);
                }
                Ok(Self {
                    status: Some(status.into()),
                    div: Some(div.into()),
                    ..Self::default()
                })
            }
        }
    };
}
#[doc(hidden)]
pub use release_narrative as narrative;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_becomes_a_division_that_shows_it() {
        assert_eq!(
            division("a < b & c\nd\u{1}").as_deref(),
            Some(r#"<div xmlns="http://www.w3.org/1999/xhtml">a &lt; b &amp; c<br/>d</div>"#)
        );
        assert_eq!(division(" \n\u{7}"), None);
        assert!(division("x").is_some_and(|div| is_division(&div)));
    }

    #[test]
    fn only_a_filled_division_of_the_namespace_is_one() {
        assert!(is_division(
            "<div xmlns='http://www.w3.org/1999/xhtml'><p>x</p></div>"
        ));
        for text in [
            "",
            "x",
            "<div>x</div>",
            r#"<div xmlns="http://www.w3.org/1999/xhtml"> </div>"#,
            r#"<p xmlns="http://www.w3.org/1999/xhtml">x</p>"#,
            r#"<div xmlns="http://www.w3.org/1999/xhtml"/>"#,
        ] {
            assert!(!is_division(text), "{text}");
        }
    }
}
