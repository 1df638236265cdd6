//! How far a mirror has come, as a text that a store keeps.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::Kind;

/// How far a mirror has come. A store keeps it as a text: [`Display`](fmt::Display) writes it,
/// [`FromStr`] reads it.
///
/// ```
/// use nhs_ods::mirror::Checkpoint;
///
/// assert!("".parse::<Checkpoint>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    pub(super) generation: u64,
    pub(super) state: State,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// A walk through the whole directory is under way.
    Walking(Progress),
    /// The store has all changes up to this day.
    Through(NaiveDate),
}

/// A walk through the whole directory, between two pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Progress {
    pub(super) phase: Phase,
    /// How many records of this phase were met.
    pub(super) offset: u32,
    /// The last of them.
    pub(super) anchor: Option<String>,
    /// How many there are of this phase; None before they were counted.
    pub(super) total: Option<u32>,
    /// How many of those met have no code or id.
    pub(super) skipped: u32,
    /// The version of the code systems when the walk began.
    pub(super) version: Option<String>,
    /// The latest change that was met.
    pub(super) latest: Option<NaiveDate>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Phase {
    #[default]
    Organizations,
    Affiliations,
    Deletions,
}

impl Phase {
    const ALL: [(Self, &'static str); 3] = [
        (Self::Organizations, "organisations"),
        (Self::Affiliations, "relationships"),
        (Self::Deletions, "deletions"),
    ];

    pub(super) fn kind(self) -> Option<Kind> {
        match self {
            Self::Organizations => Some(Kind::Organizations),
            Self::Affiliations => Some(Kind::Affiliations),
            Self::Deletions => None,
        }
    }
}

impl Checkpoint {
    /// The start of a walk through the whole directory.
    pub(super) fn begin(generation: u64) -> Self {
        Self {
            generation,
            state: State::Walking(Progress::default()),
        }
    }

    /// The number of the walk through the whole directory.
    #[must_use]
    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// The latest change that the store has. None while the first walk is under way.
    #[must_use]
    pub fn through(&self) -> Option<NaiveDate> {
        match self.state {
            State::Through(day) => Some(day),
            State::Walking(_) => None,
        }
    }
}

impl fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut json = json!({ "format": FORMAT, "generation": self.generation });
        let (name, state) = match &self.state {
            State::Through(day) => ("through", json!(day.to_string())),
            State::Walking(walk) => {
                let phase = Phase::ALL.iter().find(|(phase, _)| *phase == walk.phase);
                let state = json!({
                    "phase": phase.map(|(_, name)| name),
                    "offset": walk.offset,
                    "anchor": walk.anchor,
                    "total": walk.total,
                    "skipped": walk.skipped,
                    "version": walk.version,
                    "latest": walk.latest.map(|day| day.to_string()),
                });
                ("walking", state)
            }
        };
        if let Some(members) = json.as_object_mut() {
            members.insert(name.to_owned(), state);
        }
        write!(f, "{json}")
    }
}

const FORMAT: u64 = 1;

impl FromStr for Checkpoint {
    type Err = InvalidCheckpoint;

    fn from_str(text: &str) -> Result<Self, InvalidCheckpoint> {
        let json: Value = serde_json::from_str(text).map_err(|_| InvalidCheckpoint)?;
        read(&json).ok_or(InvalidCheckpoint)
    }
}

fn read(json: &Value) -> Option<Checkpoint> {
    let number = |held: &Value| u32::try_from(held.as_u64()?).ok();
    let day = |held: &Value| held.as_str()?.parse().ok();
    if json.get("format")?.as_u64()? != FORMAT {
        return None;
    }
    let state = match json.get("through") {
        Some(through) => State::Through(day(through)?),
        None => {
            let walk = json.get("walking")?;
            let name = walk.get("phase")?.as_str()?;
            let (phase, _) = Phase::ALL.iter().find(|(_, held)| *held == name)?;
            let text = |name: &str| walk.get(name)?.as_str().map(str::to_owned);
            State::Walking(Progress {
                phase: *phase,
                offset: number(walk.get("offset")?)?,
                anchor: text("anchor"),
                total: walk.get("total").and_then(number),
                skipped: number(walk.get("skipped")?)?,
                version: text("version"),
                latest: walk.get("latest").and_then(day),
            })
        }
    };
    Some(Checkpoint {
        generation: json.get("generation")?.as_u64()?,
        state,
    })
}

/// A text that is no checkpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the text is no checkpoint of this version, remove it to fill the store anew")]
pub struct InvalidCheckpoint;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_is_read_as_it_was_written() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 2).unwrap();
        let walk = |phase| {
            State::Walking(Progress {
                phase,
                offset: 2000,
                anchor: Some("ZX9".into()),
                total: Some(3000),
                skipped: 1,
                version: Some("2026-11-02".into()),
                latest: Some(day),
            })
        };
        for state in [
            State::Through(day),
            State::Walking(Progress::default()),
            walk(Phase::Organizations),
            walk(Phase::Affiliations),
            walk(Phase::Deletions),
        ] {
            let checkpoint = Checkpoint {
                generation: 7,
                state,
            };
            assert_eq!(checkpoint.to_string().parse(), Ok(checkpoint));
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "{}",
            "null",
            r#"{"format":2,"generation":1,"through":"2026-11-02"}"#,
            r#"{"format":1,"generation":1,"through":"yesterday"}"#,
            r#"{"format":1,"generation":1,"walking":{"phase":"x","offset":0,"skipped":0}}"#,
            r#"{"format":1,"generation":1,"walking":{"phase":"deletions","offset":-1,"skipped":0}}"#,
        ] {
            assert_eq!(text.parse::<Checkpoint>(), Err(InvalidCheckpoint), "{text}");
        }
    }
}
