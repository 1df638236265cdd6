//! The body of an update: `{"patches": [..]}`, read and looked over before anything is changed.

use serde_json::Value;

use crate::pds::Outcome;

/// Members that are lists of things with ids of their own.
pub(super) const LISTS: [&str; 6] = [
    "name",
    "address",
    "telecom",
    "contact",
    "generalPractitioner",
    "extension",
];
const PLAIN: [&str; 5] = [
    "gender",
    "birthDate",
    "deceasedDateTime",
    "multipleBirthInteger",
    "managingOrganization",
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Op {
    Add,
    Replace,
    Remove,
    Test,
}

/// One change; the path as sent and in its steps.
pub(super) struct Patch {
    pub(super) op: Op,
    pub(super) path: String,
    pub(super) steps: Vec<String>,
    pub(super) value: Value,
}

pub(super) struct Patches(Vec<Patch>);

impl Patches {
    pub(super) fn read(body: &[u8]) -> Result<Self, Outcome> {
        let body: Value = serde_json::from_slice(body).unwrap_or_default();
        let items = body.get("patches").and_then(Value::as_array);
        let items = items
            .filter(|items| !items.is_empty())
            .ok_or_else(|| Outcome::invalid_update("No patches found"))?;
        let patches = items
            .iter()
            .enumerate()
            .map(|(place, item)| Patch::read(place, item))
            .collect::<Result<Vec<_>, _>>()?;
        let patches = Self(patches);
        patches.check_removals()?;
        patches.check_ids()?;
        Ok(patches)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Patch> {
        self.0.iter()
    }

    /// A removal from a list comes straight after a test of what is removed.
    fn check_removals(&self) -> Result<(), Outcome> {
        let mut before: Option<&Patch> = None;
        for patch in &self.0 {
            if patch.op == Op::Remove
                && let Some(item) = patch.item()
                && !before.is_some_and(|test| test.op == Op::Test && test.tests(&item))
            {
                let instead = match before {
                    None => "it is the first item".to_owned(),
                    Some(before) => format!("it is preceded by '{}'", before.path),
                };
                return Err(Outcome::invalid_update(&format!(
                    "removal '{}' is not immediately preceded by equivalent test - instead {instead}",
                    patch.path
                )));
            }
            before = Some(patch);
        }
        Ok(())
    }

    /// A change inside an item of a list comes with the item's id, or the url of an extension.
    fn check_ids(&self) -> Result<(), Outcome> {
        for patch in &self.0 {
            if !matches!(patch.op, Op::Add | Op::Replace) || patch.steps.len() < 3 {
                continue;
            }
            let Some(item) = patch.item() else { continue };
            let told = self
                .0
                .iter()
                .any(|other| matches!(other.op, Op::Add | Op::Replace) && other.names(&item));
            if !told {
                return Err(Outcome::invalid_update(&format!(
                    "no id or url found for path with root {item}"
                )));
            }
        }
        Ok(())
    }
}

impl Patch {
    fn read(place: usize, item: &Value) -> Result<Self, Outcome> {
        let text = |name: &str| match item.get(name) {
            None => Err(Outcome::missing_field(&format!("{place}/{name}"))),
            Some(Value::String(text)) => Ok(text.as_str()),
            Some(other) => Err(Outcome::invalid_field(
                &other.to_string(),
                &format!("{place}/{name}"),
            )),
        };
        let op = match text("op")? {
            "add" => Op::Add,
            "replace" => Op::Replace,
            "remove" => Op::Remove,
            "test" => Op::Test,
            other => {
                return Err(Outcome::invalid_field(other, &format!("{place}/op")).at_gateway());
            }
        };
        let path = text("path")?;
        let steps = steps(path)
            .ok_or_else(|| Outcome::invalid_field(path, &format!("{place}/path")).at_gateway())?;
        let root = steps.first().map(String::as_str).unwrap_or_default();
        if !LISTS.contains(&root) && !PLAIN.contains(&root) {
            return Err(Outcome::invalid_update(&format!(
                "Update unsupported for resource - '{root}'"
            )));
        }
        let value = match item.get("value") {
            Some(value) => value.clone(),
            None if op == Op::Remove => Value::Null,
            None => return Err(Outcome::missing_field(&format!("{place}/value"))),
        };
        Ok(Self {
            op,
            path: path.to_owned(),
            steps,
            value,
        })
    }

    /// The item of a list in or at which the change is made, such as `/address/0`; none for plain members and additions.
    pub(super) fn item(&self) -> Option<String> {
        match self.steps.as_slice() {
            [root, place, ..] if LISTS.contains(&root.as_str()) && place != "-" => {
                Some(format!("/{root}/{place}"))
            }
            _ => None,
        }
    }

    /// Whether the path is the item's id or url.
    pub(super) fn names(&self, item: &str) -> bool {
        let rest = self.path.strip_prefix(item);
        rest.is_some_and(|rest| rest == "/id" || rest == "/url")
    }

    fn tests(&self, item: &str) -> bool {
        self.path == item || self.names(item)
    }
}

/// The steps of a JSON pointer; none for what is no pointer.
fn steps(path: &str) -> Option<Vec<String>> {
    let rest = path.strip_prefix('/')?;
    Some(
        rest.split('/')
            .map(|step| step.replace("~1", "/").replace("~0", "~"))
            .collect(),
    )
}
