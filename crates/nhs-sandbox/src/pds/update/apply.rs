//! Carrying out the changes one after the other on a copy of the record.

use serde_json::{Map, Value};

use super::patches::{LISTS, Op, Patch, Patches};
use crate::answer::Put;
use crate::pds::Outcome;
use crate::random::Random;

/// The record with every change made, or the first thing that cannot be done.
pub(super) fn all(patches: &Patches, before: &Value, random: &Random) -> Result<Value, Outcome> {
    let mut resource = before.clone();
    for patch in patches.iter() {
        one(patch, &mut resource, random)?;
    }
    // FHIR has no empty lists
    if let Some(members) = resource.as_object_mut() {
        members.retain(|_, value| !matches!(value, Value::Array(items) if items.is_empty()));
    }
    Ok(resource)
}

fn one(patch: &Patch, resource: &mut Value, random: &Random) -> Result<(), Outcome> {
    let Some((last, parents)) = patch.steps.split_last() else {
        return Ok(());
    };
    let root = patch.steps.first().map(String::as_str).unwrap_or_default();
    if LISTS.contains(&root) {
        match patch.steps.as_slice() {
            [_] if patch.op != Op::Test => {
                return Err(invalid(&format!(
                    "list '{root}' cannot be changed as a whole"
                )));
            }
            [_, place] if patch.op == Op::Add => {
                return if place == "-" {
                    append(patch, resource, root, random)
                } else {
                    Err(invalid(&format!(
                        "items are added to list '{root}' at '-', not at '{place}'"
                    )))
                };
            }
            _ => {}
        }
    }
    // a list that is not there is an empty one
    if LISTS.contains(&root) && resource.get(root).is_none() {
        resource.put(root, Value::Array(Vec::new()));
    }
    if let Some(item) = patch.item()
        && patch.names(&item)
    {
        return check_name(patch, resource, root, last);
    }
    let mut parent = &mut *resource;
    for step in parents {
        parent = child(parent, step, patch.op)?;
    }
    change(patch, parent, last)
}

/// A new item at the end of a list, made there and then; its id is the service's to give.
fn append(patch: &Patch, resource: &mut Value, root: &str, random: &Random) -> Result<(), Outcome> {
    let mut item = patch.value.clone();
    if !item.is_object() {
        return Err(Outcome::invalid_field(
            &item.to_string(),
            &format!("{root}/-"),
        ));
    }
    if item.get("id").is_some() {
        return Err(invalid(&format!("an id cannot be given to a new '{root}'")));
    }
    if root != "extension" {
        item.put("id", Value::String(random.object_id()));
    }
    let members = resource.as_object_mut();
    let list = members.map(|members| {
        members
            .entry(root)
            .or_insert_with(|| Value::Array(Vec::new()))
    });
    if let Some(Value::Array(items)) = list {
        items.push(item);
    }
    Ok(())
}

/// An id or url that is sent along changes nothing: it says which item the sender means.
fn check_name(patch: &Patch, resource: &mut Value, root: &str, name: &str) -> Result<(), Outcome> {
    if patch.op == Op::Remove {
        return Err(invalid(&format!("can't remove '{name}' of '{root}'")));
    }
    let place = patch.steps.get(1).map(String::as_str).unwrap_or_default();
    let item = child(child(resource, root, patch.op)?, place, patch.op)?;
    if item.get(name) == Some(&patch.value) {
        return Ok(());
    }
    let told = match &patch.value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let kind = if name == "id" { "object id" } else { "url" };
    Err(Outcome::invalid_update(&format!(
        "no '{root}' resources with {kind} '{told}'"
    )))
}

fn change(patch: &Patch, parent: &mut Value, last: &str) -> Result<(), Outcome> {
    match parent {
        Value::Object(members) => change_member(patch, members, last),
        Value::Array(items) => change_item(patch, items, last),
        _ => Err(invalid(&format!("can't find object '{last}'"))),
    }
}

fn change_member(
    patch: &Patch,
    members: &mut Map<String, Value>,
    name: &str,
) -> Result<(), Outcome> {
    let held = members.contains_key(name);
    match patch.op {
        Op::Add => {
            members.insert(name.to_owned(), patch.value.clone());
        }
        Op::Replace if held => {
            members.insert(name.to_owned(), patch.value.clone());
        }
        Op::Remove if held => {
            members.remove(name);
        }
        Op::Replace => return Err(absent("replace", name)),
        Op::Remove => return Err(absent("remove", name)),
        Op::Test => check(patch, members.get(name))?,
    }
    Ok(())
}

fn change_item(patch: &Patch, items: &mut Vec<Value>, step: &str) -> Result<(), Outcome> {
    let Ok(place) = step.parse::<usize>() else {
        return Err(invalid(&format!("'{step}' is not an index")));
    };
    match patch.op {
        Op::Add if place <= items.len() => items.insert(place, patch.value.clone()),
        Op::Add => return Err(out_of_bounds(step)),
        Op::Remove if place < items.len() => {
            items.remove(place);
        }
        Op::Remove => return Err(absent("remove", step)),
        Op::Replace => match items.get_mut(place) {
            Some(item) => return replace_item(patch, item),
            None => return Err(out_of_bounds(step)),
        },
        Op::Test => check(patch, items.get(place))?,
    }
    Ok(())
}

/// An item of a list of the record is replaced whole, and keeps its id or url.
fn replace_item(patch: &Patch, item: &mut Value) -> Result<(), Outcome> {
    if let [root, _] = patch.steps.as_slice() {
        let name = if root == "extension" { "url" } else { "id" };
        let Some(told) = patch.value.get(name) else {
            return Err(Outcome::invalid_update(&format!(
                "no id or url found for path with root {}",
                patch.path
            )));
        };
        if item.get(name) != Some(told) {
            let told = told.as_str().unwrap_or_default();
            let kind = if name == "id" { "object id" } else { "url" };
            return Err(Outcome::invalid_update(&format!(
                "no '{root}' resources with {kind} '{told}'"
            )));
        }
    }
    *item = patch.value.clone();
    Ok(())
}

fn check(patch: &Patch, held: Option<&Value>) -> Result<(), Outcome> {
    if held == Some(&patch.value) {
        Ok(())
    } else {
        Err(invalid(&format!("test of '{}' failed", patch.path)))
    }
}

fn child<'a>(parent: &'a mut Value, step: &str, op: Op) -> Result<&'a mut Value, Outcome> {
    let verb = if op == Op::Remove {
        "remove"
    } else {
        "replace"
    };
    match parent {
        Value::Object(members) => members.get_mut(step).ok_or_else(|| absent(verb, step)),
        Value::Array(items) => step
            .parse::<usize>()
            .ok()
            .and_then(|place| items.get_mut(place))
            .ok_or_else(|| out_of_bounds(step)),
        _ => Err(absent(verb, step)),
    }
}

fn invalid(reason: &str) -> Outcome {
    Outcome::invalid_update(&format!("Invalid patch - {reason}"))
}

fn absent(verb: &str, name: &str) -> Outcome {
    invalid(&format!("can't {verb} non-existent object '{name}'"))
}

fn out_of_bounds(index: &str) -> Outcome {
    invalid(&format!("index '{index}' is out of bounds"))
}
