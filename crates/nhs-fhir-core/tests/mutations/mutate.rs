//! One change at a random place of a tree.

use super::tree::{Chance, Tree};

const NAMES: &[&str] = &[
    "x",
    "id",
    "resourceType",
    "extension",
    "url",
    "value",
    "valueString",
    "valueBoolean",
    "valueQuantity",
    "_valueString",
    "code",
    "status",
    "text",
    "name",
    "given",
    "_given",
    "family",
    "period",
    "contained",
    "identifier",
    "fhir_comments",
    "deceasedDateTime",
    "",
    "é",
    "999 000 0018",
];

const SCALARS: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "-0",
    "1.0",
    "1.00",
    "1E-245",
    "1e400",
    "-2147483648",
    "3000000000",
    "0.1234567890123456789012345678901234567890",
    r#""""#,
    r#""x""#,
    r#"" ""#,
    r#""1985""#,
    r#""2020-13-45""#,
    r#""true""#,
    r#""\u0000""#,
    r#""Patient""#,
    r#""2019-03-28T24:00:00Z""#,
    "[]",
    "{}",
    "[null]",
    "[[]]",
    "[{}]",
    r#"{"a":null}"#,
];

pub(crate) fn mutate(tree: &mut Tree, chance: &mut Chance) {
    let place = chance.below(tree.size());
    let Some(value) = tree.at(place) else { return };
    match (chance.below(9), value) {
        (0, Tree::Object(members)) => delete(members, chance),
        (0, Tree::List(items)) => delete(items, chance),
        (1, Tree::Object(members)) => duplicate(members, chance),
        (1, Tree::List(items)) => duplicate(items, chance),
        (2 | 3, Tree::Object(members)) => rename(members, chance),
        (4, Tree::Object(members)) => move_about(members, chance),
        (4, Tree::List(items)) => move_about(items, chance),
        (5, Tree::List(items)) => {
            let at = chance.below(items.len() + 1);
            items.insert(at, Tree::scalar(chance.pick(SCALARS)));
        }
        (5, Tree::Object(members)) => {
            let at = chance.below(members.len() + 1);
            let value = Tree::scalar(chance.pick(SCALARS));
            members.insert(at, (chance.pick(NAMES).to_owned(), value));
        }
        // the document itself stays an object
        (_, _) if place == 0 => {}
        (6, value) => *value = Tree::List(vec![value.clone()]),
        (7, Tree::List(items)) if items.len() == 1 => {
            let only = items.remove(0);
            replace(tree, place, only);
        }
        (7, value) => {
            let name = chance.pick(NAMES).to_owned();
            *value = Tree::Object(vec![(name, value.clone())]);
        }
        (_, value) => *value = Tree::scalar(chance.pick(SCALARS)),
    }
}

/// Adds a member that no type has.
pub(crate) fn add_unknown(tree: &mut Tree, chance: &mut Chance) {
    if let Tree::Object(members) = tree {
        let at = chance.below(members.len() + 1);
        members.insert(
            at,
            ("unheardOf".to_owned(), Tree::scalar(chance.pick(SCALARS))),
        );
    }
}

fn replace(tree: &mut Tree, place: usize, value: Tree) {
    if let Some(there) = tree.at(place) {
        *there = value;
    }
}

fn delete<T>(list: &mut Vec<T>, chance: &mut Chance) {
    if !list.is_empty() {
        list.remove(chance.below(list.len()));
    }
}

fn duplicate<T: Clone>(list: &mut Vec<T>, chance: &mut Chance) {
    if !list.is_empty() {
        let copy = list[chance.below(list.len())].clone();
        list.insert(chance.below(list.len() + 1), copy);
    }
}

fn move_about<T>(list: &mut [T], chance: &mut Chance) {
    if !list.is_empty() {
        let (one, other) = (chance.below(list.len()), chance.below(list.len()));
        list.swap(one, other);
    }
}

/// Another name for a member: of another member, of the primitive that it belongs to, or any.
fn rename(members: &mut [(String, Tree)], chance: &mut Chance) {
    if members.is_empty() {
        return;
    }
    let other = members[chance.below(members.len())].0.clone();
    let at = chance.below(members.len());
    let name = &mut members[at].0;
    *name = match (chance.below(3), name.strip_prefix('_')) {
        (0, _) => other,
        (1, None) => format!("_{name}"),
        (1, Some(primitive)) => primitive.to_owned(),
        _ => chance.pick(NAMES).to_owned(),
    };
}
