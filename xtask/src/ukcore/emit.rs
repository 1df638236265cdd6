//! The accessors as Rust text: the table of extensions, the methods, and the list of them for tests.

use std::fmt::Write as _;

use super::groups::{groups_file, is_copy, rust_types};
use super::merge::Extension;
use super::names;
use super::places::Place;
use super::shape::Shape;
use super::wording;

pub(super) type Text = Result<String, std::fmt::Error>;

pub(super) const NOTICE: &str =
    "// Generated from the published definitions by `cargo xtask uk-core`. Do not edit.\n";

/// The files of a release, by name.
pub(crate) fn files(extensions: &[Extension]) -> Result<Vec<(String, String)>, std::fmt::Error> {
    let typed: Vec<_> = extensions
        .iter()
        .filter(|found| !found.hosts.is_empty())
        .collect();
    let is_resource = |place: &Place| {
        place
            .of
            .as_ref()
            .is_some_and(|found| is_of_resource(&found.path))
    };
    let mut files = vec![
        ("known.rs".to_owned(), known_file(&typed)?),
        ("groups.rs".to_owned(), groups_file(&typed)?),
    ];
    for (name, about, resources) in [
        (
            "resources.rs",
            "The accessors on resources and their parts.",
            true,
        ),
        (
            "datatypes.rs",
            "The accessors on datatypes, and on any list of extensions.",
            false,
        ),
    ] {
        let keep = |place: &Place| is_resource(place) == resources;
        files.push((name.to_owned(), accessors_file(about, &typed, &keep)?));
    }
    let modules =
        "mod datatypes;\nmod groups;\npub mod known;\nmod resources;\n\npub use groups::*;\n";
    files.push((
        "mod.rs".to_owned(),
        format!("{NOTICE}//! The generated accessors and their table.\n\n{modules}"),
    ));
    Ok(files)
}

/// Whether a path is that of a resource or of a part of one. Datatypes have no parts but these.
fn is_of_resource(path: &str) -> bool {
    let datatypes = [
        "Address",
        "Annotation",
        "Attachment",
        "CodeableConcept",
        "Coding",
        "ContactPoint",
        "Dosage",
        "HumanName",
        "Identifier",
        "Meta",
        "Period",
        "Quantity",
        "Range",
        "Ratio",
        "Reference",
        "Timing",
    ];
    let owner = path.split('.').next().unwrap_or(path);
    !datatypes.contains(&owner)
}

fn known_file(extensions: &[&Extension]) -> Text {
    let mut out = format!(
        "{NOTICE}//! The extensions that have accessors, as a table: urls, places, types.\n\nuse nhs_fhir_base::uk::{{KnownExtension, KnownHost, KnownPart}};\n\n"
    );
    writeln!(
        out,
        "/// All of them, by name.\npub static ALL: &[&KnownExtension] = &["
    )?;
    let mut sorted: Vec<_> = extensions.to_vec();
    sorted.sort_by_key(|found| names::constant(&found.name));
    for found in &sorted {
        writeln!(out, "&{},", names::constant(&found.name))?;
    }
    writeln!(out, "];\n")?;
    for found in sorted {
        let constant = names::constant(&found.name);
        let (mut types, mut parts) = ("&[]".to_owned(), "&[]".to_owned());
        match &found.shape {
            Shape::Value(codes) => types = format!("&{codes:?}"),
            shape => parts = parts_constant(&mut out, &constant, shape)?.unwrap_or(parts),
        }
        let mut hosts = String::new();
        for (place, many) in &found.hosts {
            let Some(of) = &place.of else { continue };
            write!(
                hosts,
                "KnownHost {{ type_name: {:?}, member: {:?}, many: {many} }},",
                of.path, place.member
            )?;
        }
        writeln!(
            out,
            "/// `{}` of {}.\npub static {constant}: KnownExtension = KnownExtension {{ name: {:?}, urls: &{:?}, older: &{:?}, types: {types}, parts: {parts}, hosts: &[{hosts}] }};\n",
            found.name, found.family, found.name, found.urls, found.older
        )?;
    }
    Ok(out)
}

/// Writes the constant that lists some parts, those within them first; gives its name.
fn parts_constant(
    out: &mut String,
    owner: &str,
    shape: &Shape,
) -> Result<Option<String>, std::fmt::Error> {
    let Shape::Parts(parts) = shape else {
        return Ok(None);
    };
    let mut rows = String::new();
    for part in parts {
        let types = match &part.shape {
            Shape::Value(codes) => codes.clone(),
            _ => Vec::new(),
        };
        let nested = format!("{owner}_{}", names::constant(&part.name));
        let nested = parts_constant(out, &nested, &part.shape)?;
        write!(
            rows,
            "KnownPart {{ url: {:?}, min: {}, many: {}, types: &{types:?}, parts: {} }},",
            part.url,
            part.min,
            part.many,
            nested.as_deref().unwrap_or("&[]"),
        )?;
    }
    writeln!(
        out,
        "pub(super) const {owner}_PARTS: &[KnownPart] = &[{rows}];\n"
    )?;
    Ok(Some(format!("{owner}_PARTS")))
}

fn accessors_file(about: &str, extensions: &[&Extension], keep: &dyn Fn(&Place) -> bool) -> Text {
    let mut out = format!(
        "{NOTICE}//! {about}\n\n#[allow(unused_imports)]\nuse crate::primitive::{{Base64Binary, Canonical, Code, Date, DateTime, Decimal, Id, Instant, Oid, Text, Time, Uri, Url, Uuid}};\n#[allow(unused_imports)]\nuse crate::*;\nuse super::super::access::accessors;\n\n",
    );
    let mut hosts: Vec<Option<&str>> = extensions
        .iter()
        .flat_map(|found| &found.hosts)
        .filter(|(place, _)| keep(place))
        .map(|(place, _)| place.of.as_ref().map(|of| of.rust.as_str()))
        .collect();
    hosts.sort_unstable();
    hosts.dedup();
    for host in hosts {
        match host {
            Some(host) => writeln!(out, "accessors! {{ {host},")?,
            None => writeln!(out, "accessors! {{ list,")?,
        }
        for (found, place, many) in at_host(extensions, host) {
            let (word, rust) = word(found, many);
            let beside = place
                .member
                .as_ref()
                .map(|member| format!("{member:?}"))
                .unwrap_or_default();
            writeln!(
                out,
                "/// `{}` of {}, {} on {}: {}.",
                found.name,
                found.family,
                wording::times(many),
                wording::place(place),
                wording::holds(&found.shape)
            )?;
            if found.retired {
                writeln!(out, "/// {} has retired it.", found.family)?;
            }
            writeln!(out, "/// {}", wording::source(found))?;
            writeln!(
                out,
                "{word} [{beside}] {} set_{} {rust}, {};",
                found.accessor,
                found.accessor,
                names::constant(&found.name)
            )?;
        }
        writeln!(out, "}}\n")?;
    }
    Ok(out)
}

/// The extensions of a struct, each once: where it may stand on the struct and on a primitive of it, the latter.
fn at_host<'e>(
    extensions: &[&'e Extension],
    host: Option<&str>,
) -> Vec<(&'e Extension, &'e Place, bool)> {
    let mut found = Vec::new();
    for extension in extensions {
        let mut places: Vec<_> = extension
            .hosts
            .iter()
            .filter(|(place, _)| place.of.as_ref().map(|of| of.rust.as_str()) == host)
            .collect();
        places.sort_by_key(|(place, _)| place.member.is_none());
        found.extend(
            places
                .first()
                .map(|(place, many)| (*extension, place, *many)),
        );
    }
    found
}

/// One line for each accessor, for the test that goes over all of them.
pub(crate) fn cases(extensions: &[Extension]) -> Text {
    let typed: Vec<_> = extensions
        .iter()
        .filter(|found| !found.hosts.is_empty())
        .collect();
    let mut hosts: Vec<Option<&str>> = typed
        .iter()
        .flat_map(|found| &found.hosts)
        .map(|(place, _)| place.of.as_ref().map(|of| of.rust.as_str()))
        .collect();
    hosts.sort_unstable();
    hosts.dedup();
    let mut out = format!("{NOTICE}//! Every accessor, once.\n\nsuper::cases! {{\n");
    for host in hosts {
        for (found, place, many) in at_host(&typed, host) {
            let (word, _) = word(found, many);
            writeln!(
                out,
                "{word} {} [{}] {} set_{} {};",
                host.unwrap_or("list"),
                place
                    .member
                    .as_ref()
                    .map(|member| format!("{member:?}"))
                    .unwrap_or_default(),
                found.accessor,
                found.accessor,
                names::constant(&found.name)
            )?;
        }
    }
    writeln!(out, "}}")?;
    Ok(out)
}

/// What kind of accessor an extension has, and of which type.
fn word(extension: &Extension, many: bool) -> (&'static str, String) {
    let name = names::camel(&extension.name);
    let (one, all, rust) = match &extension.shape {
        Shape::Value(types) => match rust_types(types).as_slice() {
            [] => ("one", "many", "Value".to_owned()),
            [only] if is_copy(only) => ("copy_one", "copy_many", (*only).to_owned()),
            [only] => ("one", "many", (*only).to_owned()),
            _ => ("owned_one", "owned_many", format!("super::{name}Value")),
        },
        _ => ("owned_one", "owned_many", format!("super::{name}")),
    };
    (if many { all } else { one }, rust)
}
