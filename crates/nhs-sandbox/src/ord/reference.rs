//! Reference data: the roles of organisations, and the kinds of relationship. Flags are text here.

use http::StatusCode;
use serde_json::{Value, json};

use super::Fault;
use crate::answer::{Answer, JSON, Put};
use crate::ods::Kind;
use crate::state::State;

/// All roles, or one.
pub(super) fn roles(state: &State, code: Option<&str>) -> Result<Answer, Fault> {
    let kinds = state.directory().role_kinds();
    listed("Roles", kinds, code, |kind| {
        let mut row = row(kind);
        row.put(
            "primaryRole",
            json!(if kind.primary { "true" } else { "false" }),
        );
        row
    })
}

/// All kinds of relationship, or one. Their body is not published; it is taken to be like that of roles.
pub(super) fn relationships(state: &State, code: Option<&str>) -> Result<Answer, Fault> {
    let kinds = state.directory().relationship_kinds();
    listed("Relationships", kinds, code, row)
}

fn listed(
    name: &str,
    kinds: Vec<Kind>,
    code: Option<&str>,
    row: impl Fn(&Kind) -> Value,
) -> Result<Answer, Fault> {
    let kinds = kinds
        .iter()
        .filter(|kind| code.is_none_or(|code| code == kind.code));
    let rows: Vec<Value> = kinds.map(row).collect();
    if rows.is_empty() {
        return Err(Fault::not_found());
    }
    Ok(Answer::json(StatusCode::OK, JSON, &json!({ name: rows })))
}

fn row(kind: &Kind) -> Value {
    let number = kind
        .code
        .trim_start_matches(|character: char| !character.is_ascii_digit());
    json!({ "id": kind.code, "code": number, "displayName": kind.display })
}
