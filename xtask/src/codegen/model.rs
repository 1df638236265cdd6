//! The model as the emitter wants it: structs with fields, choices with variants.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use anyhow::{Context, bail, ensure};
use serde_json::Value;

use super::codes::ValueSets;
use super::definitions::{Definitions, list, text};
use super::element::{binding, is_part, targets, type_codes};
use super::names;

/// A choice with at least this many types is an open one, and all of those share one enum.
const OPEN_CHOICE: usize = 30;

/// Everything that is generated, in the order of its names.
pub(crate) struct Model {
    /// The resource types that get a struct.
    pub(crate) resources: Vec<String>,
    /// The names of all resource types of the release.
    pub(crate) all_resources: Vec<String>,
    /// All structs: resources, datatypes, and their parts right after them.
    pub(crate) structs: Vec<Struct>,
    /// The open choice, which several structs share.
    pub(crate) open_choice: Option<Choice>,
}

/// A resource, datatype or backbone element.
pub(crate) struct Struct {
    /// The Rust name: `PatientContact`.
    pub(crate) name: String,
    /// The FHIR path: `Patient.contact`.
    pub(crate) path: String,
    /// The resource or datatype that it belongs to.
    pub(crate) owner: String,
    /// Whether it is a resource.
    pub(crate) resource: bool,
    pub(crate) fields: Vec<Field>,
    pub(crate) choices: Vec<Choice>,
}

/// A field of a struct.
pub(crate) struct Field {
    /// The FHIR element's name, for a choice without `[x]`.
    pub(crate) name: String,
    pub(crate) min: u64,
    pub(crate) many: bool,
    pub(crate) content: Content,
    /// What the documentation says of its type.
    pub(crate) about: String,
}

impl Field {
    /// How many members of the JSON it stands for.
    pub(crate) fn members(&self) -> usize {
        match &self.content {
            Content::Single(_) => 1,
            Content::Choice(_, types) => types.len(),
        }
    }
}

/// What a field holds.
pub(crate) enum Content {
    Single(Type),
    /// A choice, by the name of its enum and with its types.
    Choice(String, Vec<Type>),
}

/// The type of an element.
#[derive(Clone, PartialEq)]
pub(crate) struct Type {
    /// The FHIR name: `dateTime`, `HumanName`.
    pub(crate) fhir: String,
    /// The Rust type: `DateTime`, `Coded<codes::AdministrativeGender>`, `HumanName`.
    pub(crate) rust: String,
    pub(crate) kind: Kind,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    Primitive,
    Element,
    Resource,
}

/// The enum of a choice element.
pub(crate) struct Choice {
    /// The Rust name: `PatientDeceased`.
    pub(crate) name: String,
    /// The FHIR path: `Patient.deceased[x]`; empty for the open choice.
    pub(crate) path: String,
    pub(crate) types: Vec<Type>,
}

/// Builds the model of some resource types and of every datatype that they use.
pub(crate) fn build<'d>(
    definitions: &'d Definitions,
    value_sets: &mut ValueSets<'d>,
    resources: &[&str],
) -> anyhow::Result<Model> {
    let mut builder = Builder {
        definitions,
        value_sets,
        wanted: VecDeque::new(),
        seen: BTreeSet::new(),
        open: None,
    };
    for resource in resources {
        builder.want(resource);
    }
    // every primitive can carry the id and extensions of an Element
    builder.want("Element");
    let mut structs = BTreeMap::new();
    while let Some(name) = builder.wanted.pop_front() {
        for built in builder.structs(&name)? {
            structs.insert((built.owner.clone(), built.path.clone()), built);
        }
    }
    Ok(Model {
        resources: resources.iter().map(|name| (*name).to_owned()).collect(),
        all_resources: definitions
            .resource_types()
            .into_iter()
            .map(str::to_owned)
            .collect(),
        open_choice: builder.open,
        structs: structs.into_values().collect(),
    })
}

struct Builder<'b, 'd> {
    definitions: &'d Definitions,
    value_sets: &'b mut ValueSets<'d>,
    wanted: VecDeque<String>,
    seen: BTreeSet<String>,
    open: Option<Choice>,
}

impl Builder<'_, '_> {
    fn want(&mut self, name: &str) {
        if self.seen.insert(name.to_owned()) {
            self.wanted.push_back(name.to_owned());
        }
    }

    /// The structs of a definition: the type itself and its parts.
    fn structs(&mut self, name: &str) -> anyhow::Result<Vec<Struct>> {
        let definition = self.definitions.structure(name)?;
        let resource = text(definition, "kind") == "resource";
        let elements = definition
            .get("snapshot")
            .map_or(&[][..], |snapshot| list(snapshot, "element"));
        let mut structs: Vec<Struct> = Vec::new();
        for element in elements {
            let path = text(element, "path");
            let has_parts = path == name || is_part(element);
            if let Some((parent, last)) = path.rsplit_once('.') {
                let (field, choice) = self.field(name, parent, last, element, resource)?;
                let owner = structs.iter_mut().find(|built| built.path == parent);
                let owner = owner.with_context(|| format!("{path} stands before {parent}"))?;
                owner.fields.push(field);
                owner.choices.extend(choice);
            }
            if has_parts {
                structs.push(Struct {
                    name: struct_name(path),
                    path: path.to_owned(),
                    owner: name.to_owned(),
                    resource: resource && path == name,
                    fields: Vec::new(),
                    choices: Vec::new(),
                });
            }
        }
        ensure!(
            !structs.is_empty(),
            "the definition of {name} has no snapshot"
        );
        Ok(structs)
    }

    fn field(
        &mut self,
        owner: &str,
        parent: &str,
        last: &str,
        element: &Value,
        resource: bool,
    ) -> anyhow::Result<(Field, Option<Choice>)> {
        let path = text(element, "path");
        let min = element.get("min").and_then(Value::as_u64).unwrap_or(0);
        let many = !matches!(text(element, "max"), "0" | "1");
        let name = last.trim_end_matches("[x]").to_owned();
        let about = self.about(element);
        let types = self.types(
            owner,
            path,
            element,
            resource && path == format!("{owner}.id"),
        )?;
        let field = |content| Field {
            name: name.clone(),
            min,
            many,
            content,
            about: about.clone(),
        };
        if !last.ends_with("[x]") {
            let [only] = types.as_slice() else {
                bail!("{path} has {} types", types.len())
            };
            return Ok((field(Content::Single(only.clone())), None));
        }
        ensure!(!many, "{path} is a choice that repeats");
        if types.len() >= OPEN_CHOICE {
            let open = self.open.get_or_insert_with(|| Choice {
                name: "Value".to_owned(),
                path: String::new(),
                types: types.clone(),
            });
            ensure!(
                open.types == types,
                "{path} is an open choice of other types than the first"
            );
            return Ok((field(Content::Choice("Value".to_owned(), types)), None));
        }
        let choice_name = struct_name(parent) + &names::upper_first(&name);
        let choice = Choice {
            name: choice_name.clone(),
            path: path.to_owned(),
            types: types.clone(),
        };
        Ok((field(Content::Choice(choice_name, types)), Some(choice)))
    }

    fn types(
        &mut self,
        owner: &str,
        path: &str,
        element: &Value,
        resource_id: bool,
    ) -> anyhow::Result<Vec<Type>> {
        if let Some(target) = element.get("contentReference").and_then(Value::as_str) {
            let target = target.rsplit('#').next().unwrap_or(target);
            let rust = struct_name(target);
            return Ok(vec![Type {
                fhir: rust.clone(),
                rust,
                kind: Kind::Element,
            }]);
        }
        if is_part(element) {
            let rust = struct_name(path);
            return Ok(vec![Type {
                fhir: path.to_owned(),
                rust,
                kind: Kind::Element,
            }]);
        }
        let mut types = Vec::new();
        for code in type_codes(element, resource_id) {
            types.push(
                self.type_of(&code, element)
                    .with_context(|| format!("{path} in {owner}"))?,
            );
        }
        Ok(types)
    }

    fn type_of(&mut self, code: &str, element: &Value) -> anyhow::Result<Type> {
        if code == "Resource" {
            return Ok(Type {
                fhir: code.to_owned(),
                rust: code.to_owned(),
                kind: Kind::Resource,
            });
        }
        let definition = self.definitions.structure(code)?;
        if text(definition, "kind") == "primitive-type" {
            let rust = if code == "code" {
                self.code_type(element)
            } else {
                primitive(code)?.to_owned()
            };
            return Ok(Type {
                fhir: code.to_owned(),
                rust,
                kind: Kind::Primitive,
            });
        }
        // Age, Count and the like are Quantity with constraints, not shapes of their own
        let base = if text(definition, "derivation") == "constraint" {
            text(definition, "type")
        } else {
            code
        };
        self.want(base);
        Ok(Type {
            fhir: code.to_owned(),
            rust: base.to_owned(),
            kind: Kind::Element,
        })
    }

    fn code_type(&mut self, element: &Value) -> String {
        let bound = binding(element)
            .filter(|(_, strength)| *strength == "required")
            .and_then(|(url, _)| self.value_sets.code_enum(url));
        bound.map_or_else(
            || "Code".to_owned(),
            |set| format!("Coded<codes::{}>", set.name),
        )
    }

    /// What the documentation of a field says of its type, from facts of the definition only.
    fn about(&self, element: &Value) -> String {
        let codes = type_codes(element, false);
        let mut about = match codes.as_slice() {
            [] => text(element, "contentReference")
                .trim_start_matches('#')
                .to_owned(),
            [only] if is_part(element) || only == "BackboneElement" => {
                "a group of elements".to_owned()
            }
            [only] => format!("`{only}`"),
            several if several.len() >= OPEN_CHOICE => "a value of any datatype".to_owned(),
            several => several
                .iter()
                .map(|code| format!("`{code}`"))
                .collect::<Vec<_>>()
                .join(" or "),
        };
        let targets = targets(element);
        if !targets.is_empty() && codes.iter().any(|code| code == "Reference") {
            about += &format!(" to {}", targets.join(", "));
        }
        if let Some((url, strength)) = binding(element).filter(|(_, of)| *of != "example") {
            about += &format!(", from the value set <{url}> ({strength})");
        }
        about
    }
}

/// The Rust type of a primitive.
fn primitive(code: &str) -> anyhow::Result<&'static str> {
    Ok(match code {
        "base64Binary" => "Base64Binary",
        "boolean" => "bool",
        "canonical" => "Canonical",
        "date" => "Date",
        "dateTime" => "DateTime",
        "decimal" => "Decimal",
        "id" => "Id",
        "instant" => "Instant",
        "integer" => "i32",
        "markdown" | "string" | "xhtml" => "Text",
        "oid" => "Oid",
        "positiveInt" | "unsignedInt" => "u32",
        "time" => "Time",
        "uri" => "Uri",
        "url" => "Url",
        "uuid" => "Uuid",
        other => bail!("the generator knows no Rust type for the primitive {other}"),
    })
}

fn struct_name(path: &str) -> String {
    path.split('.').map(names::upper_first).collect()
}
