//! The structs of extensions that have parts and the choices of values, as Rust text; and which Rust types values have.

use std::fmt::Write as _;

use super::emit::{NOTICE, Text};
use super::merge::Extension;
use super::names;
use super::shape::{Part, Shape};
use super::wording;

/// The file of the structs and choices.
pub(super) fn groups_file(extensions: &[&Extension]) -> Text {
    let mut out = format!(
        "{NOTICE}//! The structs of extensions that have parts, and the choices of values.\n\n#[allow(unused_imports)]\nuse crate::primitive::{{Base64Binary, Canonical, Code, Date, DateTime, Decimal, Id, Instant, Oid, Text, Time, Uri, Url, Uuid}};\n#[allow(unused_imports)]\nuse crate::*;\nuse crate::Many;\nuse super::super::access::{{choice, parts}};\nuse super::known;\n\n",
    );
    for found in extensions {
        let about = format!(
            "What `{}` of {} holds. {}",
            found.name,
            found.family,
            wording::source(found)
        );
        shape_types(
            &mut out,
            &names::camel(&found.name),
            &names::constant(&found.name),
            &found.shape,
            &about,
            true,
        )?;
    }
    Ok(out)
}

/// Writes the types that a shape needs: a struct for parts, an enum for a choice.
fn shape_types(
    out: &mut String,
    name: &str,
    constant: &str,
    shape: &Shape,
    about: &str,
    outermost: bool,
) -> std::fmt::Result {
    match shape {
        Shape::Parts(parts) => {
            writeln!(
                out,
                "/// {about}\n#[derive(Clone, Default, PartialEq)]\npub struct {name} {{"
            )?;
            writeln!(
                out,
                "/// The id of the extension itself.\npub id: Option<Text>,"
            )?;
            for part in parts {
                writeln!(
                    out,
                    "/// {}.\npub {}: {},",
                    wording::part(part),
                    part_field(part),
                    part_type(name, part)
                )?;
            }
            writeln!(
                out,
                "/// Parts that have no field, and what does not fit one.\npub other: Many<Extension>,\n/// What else the extension itself has.\npub side: Side,\n}}\n"
            )?;
            writeln!(out, "parts! {{ {name}, known::{constant}_PARTS,")?;
            for (at, part) in parts.iter().enumerate() {
                writeln!(out, "{at} {},", part_field(part))?;
            }
            writeln!(out, "}}\n")?;
            for part in parts {
                let last = &part.name;
                let about = format!("What `{}` of [`{name}`] holds.", part.url);
                shape_types(
                    out,
                    &format!("{name}{}", names::camel(last)),
                    &format!("{constant}_{}", names::constant(last)),
                    &part.shape,
                    &about,
                    false,
                )?;
            }
            Ok(())
        }
        Shape::Value(types) if rust_types(types).len() > 1 => {
            let name = if outermost {
                format!("{name}Value")
            } else {
                name.to_owned()
            };
            writeln!(out, "choice! {{ /// {about}\n{name},")?;
            for code in types {
                writeln!(
                    out,
                    "{}({}) {code:?},",
                    super::places::upper_first(code),
                    rust_type(code)
                )?;
            }
            writeln!(out, "}}\n")?;
            coding_method(out, &name, types)
        }
        _ => Ok(()),
    }
}

/// A choice between a concept and a coding says the same in two ways.
fn coding_method(out: &mut String, name: &str, types: &[String]) -> std::fmt::Result {
    let has = |wanted: &str| types.iter().any(|code| code == wanted);
    if !has("CodeableConcept") || !has("Coding") {
        return Ok(());
    }
    let others = if types.len() > 2 { "_ => None," } else { "" };
    writeln!(
        out,
        "impl {name} {{ /// The code, whichever type has it; of a concept, the first coding.\npub fn coding(&self) -> Option<&Coding> {{ match self {{ Self::Coding(coding) => Some(coding), Self::CodeableConcept(concept) => concept.coding.first(), {others} }} }} }}\n"
    )
}

fn part_field(part: &Part) -> String {
    match names::field(&part.name) {
        // the extension's own
        name if name == "id" || name == "other" || name == "side" => format!("{name}_part"),
        name => name,
    }
}

fn part_type(owner: &str, part: &Part) -> String {
    let rust = match &part.shape {
        Shape::Value(types) => match rust_types(types).as_slice() {
            [] => "Value".to_owned(),
            [only] => (*only).to_owned(),
            _ => format!("{owner}{}", names::camel(&part.name)),
        },
        _ => format!("{owner}{}", names::camel(&part.name)),
    };
    if part.many {
        format!("Many<{rust}>")
    } else {
        format!("Option<{rust}>")
    }
}

/// The Rust types of a value, each once; none for a value of any type.
pub(super) fn rust_types(types: &[String]) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    for code in types {
        let rust = rust_type(code);
        if !found.contains(&rust) {
            found.push(rust);
        }
    }
    found
}

pub(super) fn is_copy(rust: &str) -> bool {
    matches!(rust, "bool" | "i32" | "u32")
}

fn rust_type(code: &str) -> &str {
    match code {
        "base64Binary" => "Base64Binary",
        "boolean" => "bool",
        "canonical" => "Canonical",
        "code" => "Code",
        "date" => "Date",
        "dateTime" => "DateTime",
        "decimal" => "Decimal",
        "id" => "Id",
        "instant" => "Instant",
        "integer" => "i32",
        "markdown" | "string" => "Text",
        "oid" => "Oid",
        "positiveInt" | "unsignedInt" => "u32",
        "time" => "Time",
        "uri" => "Uri",
        "url" => "Url",
        "uuid" => "Uuid",
        datatype => datatype,
    }
}
