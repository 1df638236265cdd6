//! The model as Rust text, one file for each resource type and one each for datatypes, codes and the resource enum.

use std::fmt::Write as _;

use super::codes::CodeEnum;
use super::model::{Choice, Content, Field, Kind, Model, Struct, Type};
use super::names;
use super::release::Release;

type Text = Result<String, std::fmt::Error>;

const NOTICE: &str =
    "// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.\n";

const IMPORTS: &str = "#[allow(unused_imports)]\nuse crate::primitive::{Base64Binary, Canonical, Code, Coded, Date, \
    DateTime, Decimal, Id, Instant, Oid, Text, Time, Uri, Url, Uuid};\n\
    #[allow(unused_imports)]\nuse crate::engine::table::Table;\n\
    #[allow(unused_imports)]\nuse crate::engine::macros::{choice, node, resource};\n\
    #[allow(unused_imports)]\nuse crate::{Boxed, Many};\n\
    #[allow(unused_imports)]\nuse super::*;\n\n";

/// The files of the model, by name.
pub(crate) fn files(
    release: Release,
    model: &Model,
    codes: Vec<&CodeEnum>,
) -> Result<Vec<(String, String)>, std::fmt::Error> {
    let mut files = Vec::new();
    let mut modules = vec!["datatypes".to_owned(), "resource".to_owned()];
    let datatypes = model
        .structs
        .iter()
        .filter(|found| !model.resources.contains(&found.owner));
    files.push((
        "datatypes.rs".to_owned(),
        datatypes_file(release, model, datatypes.collect())?,
    ));
    for name in &model.resources {
        let structs: Vec<_> = model
            .structs
            .iter()
            .filter(|found| found.owner == *name)
            .collect();
        let module = names::snake(name);
        files.push((
            format!("{module}.rs"),
            structs_file(
                release,
                &format!("The `{name}` resource and its parts."),
                &structs,
            )?,
        ));
        modules.push(module);
    }
    files.push(("resource.rs".to_owned(), resource_file(release, model)?));
    files.push(("codes.rs".to_owned(), codes_file(&codes)?));
    modules.sort();
    files.push(("mod.rs".to_owned(), module_file(release, &modules)?));
    Ok(files)
}

fn module_file(release: Release, modules: &[String]) -> Text {
    let mut out = format!("{NOTICE}//! The generated types.\n\npub mod codes;\n");
    for module in modules {
        writeln!(out, "mod {module};")?;
    }
    out.push('\n');
    for module in modules {
        writeln!(out, "pub use {module}::*;")?;
    }
    let release = release.name();
    writeln!(
        out,
        "\n/// What the fields of an {release} struct cannot hold.\npub type Side = nhs_fhir_base::Side<Element>;"
    )?;
    Ok(out)
}

fn datatypes_file(release: Release, model: &Model, structs: Vec<&Struct>) -> Text {
    let mut out = structs_file(release, "The datatypes.", &structs)?;
    if let Some(open) = &model.open_choice {
        choice(
            &mut out,
            open,
            "A value of any datatype, as extensions and parameters have.",
        )?;
    }
    Ok(out)
}

fn structs_file(release: Release, about: &str, structs: &[&Struct]) -> Text {
    let mut out = format!("{NOTICE}//! {about}\n\n{IMPORTS}");
    for found in structs {
        structure(&mut out, release, found)?;
    }
    Ok(out)
}

fn structure(out: &mut String, release: Release, found: &Struct) -> std::fmt::Result {
    let (name, path) = (&found.name, &found.path);
    if path == &found.owner {
        let what = if found.resource {
            "resource"
        } else {
            "datatype"
        };
        writeln!(
            out,
            "/// The `{path}` {what}. Source: <{}>.",
            page(release, found)
        )?;
    } else {
        writeln!(out, "/// `{path}`, a part of [`{}`].", found.owner)?;
    }
    writeln!(
        out,
        "#[derive(Clone, Default, PartialEq)]\npub struct {name} {{"
    )?;
    for field in &found.fields {
        let max = if field.many { "*" } else { "1" };
        let mark = if matches!(field.content, Content::Choice(..)) {
            "[x]"
        } else {
            ""
        };
        writeln!(
            out,
            "/// `{path}.{}{mark}`, {}..{max}: {}.",
            field.name, field.min, field.about
        )?;
        writeln!(
            out,
            "pub {}: {},",
            names::field(&field.name),
            rust_type(field)
        )?;
    }
    writeln!(
        out,
        "/// What the fields cannot hold: ids and extensions of primitives, unknown members.\npub side: Side,\n}}\n"
    )?;
    table(out, release, found)?;
    let constant = names::snake(name).to_uppercase();
    writeln!(out, "node! {{ {name}, {constant},")?;
    for (slot, field) in found.fields.iter().enumerate() {
        writeln!(
            out,
            "{slot} {} {},",
            slot_word(field),
            names::field(&field.name)
        )?;
    }
    writeln!(out, "}}\n")?;
    if found.resource {
        writeln!(out, "resource! {{ {name} }}\n")?;
    }
    for found in &found.choices {
        choice(out, found, &format!("The types of `{}`.", found.path))?;
    }
    Ok(())
}

fn table(out: &mut String, release: Release, found: &Struct) -> std::fmt::Result {
    let constant = names::snake(&found.name).to_uppercase();
    let kind = if found.resource {
        "resource"
    } else {
        "element"
    };
    let mut text = format!("{} {} {kind}", release.name(), found.path);
    for field in &found.fields {
        let max = if field.many { "*" } else { "1" };
        let (name, min) = (&field.name, field.min);
        match &field.content {
            Content::Single(single) => write!(text, "\n{name} {min}..{max} {}", single.fhir)?,
            Content::Choice(_, types) => {
                write!(text, "\n{name}[x] {min}..{max}")?;
                types
                    .iter()
                    .try_for_each(|found| write!(text, " {}", found.fhir))?;
            }
        }
    }
    writeln!(
        out,
        "static {constant}: Table = Table::new(\n\"{text}\",\n);\n"
    )
}

fn choice(out: &mut String, found: &Choice, about: &str) -> std::fmt::Result {
    writeln!(out, "choice! {{ /// {about}\n{},", found.name)?;
    for (variant, kind) in found.types.iter().enumerate() {
        let (word, rust) = match kind.kind {
            Kind::Primitive => ("primitive", kind.rust.clone()),
            _ => ("node", format!("Boxed<{}>", kind.rust)),
        };
        writeln!(
            out,
            "{variant} {word} {}({rust}),",
            names::upper_first(&kind.fhir)
        )?;
    }
    writeln!(out, "}}\n")
}

fn resource_file(release: Release, model: &Model) -> Text {
    let mut out = format!(
        "{NOTICE}//! The enum over all resource types, and what can be done with them.\n\n#[allow(unused_imports)]\nuse super::*;\nuse crate::Many;\nuse crate::engine::macros::resources;\nuse crate::release::working_with;\n\nresources! {{\n"
    );
    for name in &model.resources {
        writeln!(out, "{name},")?;
    }
    writeln!(
        out,
        "}}\n\nworking_with! {{ {} {:?},",
        release.module(),
        release.name()
    )?;
    let (domain, plain): (Vec<_>, Vec<_>) = model
        .resources
        .iter()
        .map(String::as_str)
        .partition(|name| can_contain(model, name));
    writeln!(out, "domain: [{}],", domain.join(", "))?;
    writeln!(out, "plain: [{}],", plain.join(", "))?;
    out.push_str("}\n\n/// The names of all resource types of the release, in the model or not.\nstatic ALL_TYPES: &[&str] = &[\n");
    for name in &model.all_resources {
        writeln!(out, "{name:?},")?;
    }
    out.push_str("];\n");
    Ok(out)
}

/// Whether a resource type can contain other resources.
fn can_contain(model: &Model, resource: &str) -> bool {
    let mut structs = model.structs.iter();
    structs.any(|found| {
        found.path == resource && found.fields.iter().any(|field| field.name == "contained")
    })
}

fn codes_file(codes: &[&CodeEnum]) -> Text {
    let mut out = format!(
        "{NOTICE}//! The codes of required value sets. A field holds them as [`Coded`](crate::primitive::Coded), so that other codes are kept.\n\nuse crate::engine::macros::code_set;\n\n"
    );
    for found in codes {
        writeln!(
            out,
            "code_set! {{ /// The codes of <{}>.\n{}, {:?}, {{",
            found.url, found.name, found.url
        )?;
        for (variant, code) in &found.variants {
            writeln!(out, "{variant} = {code:?},")?;
        }
        writeln!(out, "}} }}\n")?;
    }
    Ok(out)
}

fn rust_type(field: &Field) -> String {
    let (rust, boxed) = match &field.content {
        Content::Choice(name, _) => (name, false),
        Content::Single(Type { rust, kind, .. }) => (rust, *kind == Kind::Element),
    };
    match (field.many, boxed) {
        (true, _) => format!("Many<{rust}>"),
        (false, true) => format!("Option<Boxed<{rust}>>"),
        (false, false) => format!("Option<{rust}>"),
    }
}

fn slot_word(field: &Field) -> &'static str {
    match (&field.content, field.many) {
        (Content::Choice(..), _) => "choice",
        (Content::Single(found), many) => match (found.kind, many) {
            (Kind::Primitive, false) if found.rust.starts_with("Coded<") => "code",
            (Kind::Primitive, false) => "primitive",
            (Kind::Primitive, true) => "primitives",
            (Kind::Element, false) => "node",
            (Kind::Element, true) => "nodes",
            (Kind::Resource, _) => "resources",
        },
    }
}

/// The HL7 page that defines a type.
fn page(release: Release, found: &Struct) -> String {
    let name = &found.owner;
    let page = match name.as_str() {
        _ if found.resource => format!("{}.html", name.to_lowercase()),
        "Extension" => "extensibility.html".to_owned(),
        "Reference" => "references.html".to_owned(),
        "Narrative" => "narrative.html".to_owned(),
        "Dosage" => "dosage.html".to_owned(),
        "Meta" => "resource.html#Meta".to_owned(),
        "Element" => "element.html".to_owned(),
        "ContactDetail"
        | "Contributor"
        | "DataRequirement"
        | "Expression"
        | "ParameterDefinition"
        | "RelatedArtifact"
        | "TriggerDefinition"
        | "UsageContext" => {
            format!("metadatatypes.html#{name}")
        }
        _ => format!("datatypes.html#{name}"),
    };
    format!("http://hl7.org/fhir/{}/{page}", release.name())
}
