//! A resource of any type, made from the tables of the model.

use super::release::Resource;
use nhs_fhir_core::engine::node::{AnyResource, Lexeme, Node, SlotMut, Taken};
use nhs_fhir_core::engine::table::{FieldInfo, Kind, Shape};

use super::tree::{Chance, Tree};

/// Levels of elements below the resource.
const DEPTH: u32 = 4;

/// Every resource type of the model.
pub(crate) const TYPES: &[&str] = Resource::TYPES;

const TEXTS: &[&str] = &[
    "x",
    "1985",
    "2020-01-01",
    "2020-01-01T10:00:00Z",
    "10:00:00",
    "QQ==",
    "urn:x",
    "urn:oid:1.2.3",
    "urn:uuid:c757873d-ec9a-4326-a141-556f43239520",
    "active",
    "final",
    "draft",
    "female",
    "completed",
    "usual",
    "phone",
    "home",
    "postal",
    "proposal",
    "order",
    "instance",
    "=",
    "generated",
    "boolean",
    "group",
    "collection",
    "error",
    "invalid",
    "mon",
    "MORN",
    "d",
    "example",
    "complete",
    "person",
    "1",
];

/// No exponent, which STU3 does not have.
const NUMBERS: &[&str] = &["1", "1.50", "71.00", "0.0000000000000000000001"];

pub(crate) fn resource(type_name: &str, chance: &mut Chance) -> Tree {
    let mut resource = Resource::make(type_name).unwrap();
    let node = resource.node_mut().unwrap();
    let mut members = vec![("resourceType".to_owned(), text(type_name))];
    fill(node, DEPTH, chance, &mut members);
    Tree::Object(members)
}

fn object(node: &mut dyn Node, depth: u32, chance: &mut Chance) -> Tree {
    let mut members = Vec::new();
    fill(node, depth, chance, &mut members);
    if members.is_empty() {
        members.push(("id".to_owned(), text("a")));
    }
    Tree::Object(members)
}

fn fill(node: &mut dyn Node, depth: u32, chance: &mut Chance, members: &mut Vec<(String, Tree)>) {
    let info = node.info();
    for (slot, _) in (0_u16..).zip(info.slots) {
        let required = info.required.contains(&slot);
        if !required && !chance.one_in(5) {
            continue;
        }
        let fields: Vec<&FieldInfo> = info.fields_of(slot).iter().collect();
        let field = chance.pick(&fields);
        if depth == 0 && field.kind != Kind::Primitive && !required {
            continue;
        }
        let count = if field.shape == Shape::Many {
            1 + chance.below(2)
        } else {
            1
        };
        let values: Vec<Tree> = (0..count)
            .map(|_| value(node, field, depth.saturating_sub(1), chance))
            .collect();
        let primitive = field.kind == Kind::Primitive;
        let values = if field.shape == Shape::Many {
            Tree::List(values)
        } else {
            values.into_iter().next().unwrap()
        };
        members.push((field.name.to_owned(), values));
        if primitive && chance.one_in(6) {
            let element = Tree::Object(vec![("id".to_owned(), text("e"))]);
            let sibling = if field.shape == Shape::Many {
                Tree::List(vec![element])
            } else {
                element
            };
            members.push((format!("_{}", field.name), sibling));
        }
    }
}

fn value(node: &mut dyn Node, field: &FieldInfo, depth: u32, chance: &mut Chance) -> Tree {
    match (field.kind, node.slot_mut(field.slot)) {
        (Kind::Primitive, SlotMut::Primitives(list)) => {
            primitive(field, &mut |lexeme| list.add(lexeme), chance)
        }
        (Kind::Primitive, SlotMut::Code(code)) => {
            let codes = code.codes();
            text(codes[chance.below(codes.len())])
        }
        (Kind::Primitive, SlotMut::Choice(choice)) => primitive(
            field,
            &mut |lexeme| choice.take(field.variant, lexeme),
            chance,
        ),
        (Kind::Element, SlotMut::Nodes(nodes)) => object(nodes.add().unwrap(), depth, chance),
        (Kind::Element, SlotMut::Choice(choice)) => {
            object(choice.make(field.variant).unwrap(), depth, chance)
        }
        _ => contained(chance),
    }
}

/// A resource inside a resource: of a type that the model has, or not.
fn contained(chance: &mut Chance) -> Tree {
    match chance.below(3) {
        0 => resource("Patient", chance),
        1 => resource("Binary", chance),
        _ => Tree::Object(vec![
            ("id".to_owned(), text("a")),
            ("resourceType".to_owned(), text("Account")),
            ("x".to_owned(), Tree::List(vec![Tree::scalar("1.00")])),
        ]),
    }
}

/// A value that the field takes without fault, if a few guesses find one.
fn primitive(
    field: &FieldInfo,
    take: &mut dyn FnMut(Lexeme<'_>) -> Taken,
    chance: &mut Chance,
) -> Tree {
    let mut last = Tree::scalar("true");
    if take(Lexeme::Boolean(true)) == Taken::Well {
        return last;
    }
    let (numbers, texts) = (chance.below(NUMBERS.len()), chance.below(TEXTS.len()));
    for number in NUMBERS.iter().cycle().skip(numbers).take(NUMBERS.len()) {
        if take(Lexeme::Number(number)) == Taken::Well {
            return Tree::scalar(number);
        }
    }
    for guess in TEXTS.iter().cycle().skip(texts).take(TEXTS.len()) {
        match take(Lexeme::Text((*guess).into())) {
            Taken::Well => return text(guess),
            Taken::Faulty(_) => last = text(guess),
            _ => {}
        }
    }
    assert!(
        !matches!(last, Tree::Scalar(ref json) if json == "true"),
        "no value for {}",
        field.name
    );
    last
}

fn text(content: &str) -> Tree {
    Tree::Scalar(serde_json::to_string(content).unwrap())
}
