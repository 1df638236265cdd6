//! An organisation, whom it belongs to and who belongs to it, from the file alone.

use nhs_examples::terminal::plain;
use rusqlite::{Connection, OptionalExtension};

use crate::store::{Store, StoreError};

/// How far up it goes. The data have circles, so there must be an end.
const DEPTH: usize = 6;

/// How many of those below are shown.
const MOST_BELOW: usize = 20;

/// A relationship to another organisation, as it is shown.
struct Related {
    code: String,
    name: String,
    relation: String,
}

/// The hierarchy of an organisation; None if the file does not have it.
pub(crate) fn show(store: &Store, code: &str) -> Result<Option<String>, StoreError> {
    let connection = store.connection();
    let sql = "SELECT name, active FROM organisation WHERE code = ?1";
    let held = connection.query_row(sql, [code], |row| {
        Ok((
            row.get::<_, Option<String>>(0)?,
            row.get::<_, Option<bool>>(1)?,
        ))
    });
    let Some((name, active)) = held.optional()? else {
        return Ok(None);
    };
    let ended = if active == Some(false) {
        " (closed)"
    } else {
        ""
    };
    let name = plain(name.as_deref().unwrap_or("without a name"));
    let mut text = format!("{code}  {name}{ended}\n");
    for role in roles(connection, code)? {
        text += &format!("  {role}\n");
    }
    text += "It\n";
    let mut path = vec![code.to_owned()];
    above(connection, code, &mut path, &mut text)?;
    let below = related(connection, code, "target", "source")?;
    if !below.is_empty() {
        text += "Below it\n";
    }
    for other in below.iter().take(MOST_BELOW) {
        text += &format!("  {}  {}  {}\n", other.code, other.name, other.relation);
    }
    if let Some(more) = below.len().checked_sub(MOST_BELOW).filter(|more| *more > 0) {
        text += &format!("  and {more} more\n");
    }
    Ok(Some(text))
}

/// Whom an organisation belongs to, each with those above it below.
fn above(
    connection: &Connection,
    code: &str,
    path: &mut Vec<String>,
    text: &mut String,
) -> Result<(), StoreError> {
    for other in related(connection, code, "source", "target")? {
        let indent = "  ".repeat(path.len());
        *text += &format!(
            "{indent}{} {}  {}\n",
            other.relation, other.code, other.name
        );
        if path.len() >= DEPTH || path.contains(&other.code) {
            continue;
        }
        path.push(other.code.clone());
        above(connection, &other.code, path, text)?;
        path.pop();
    }
    Ok(())
}

fn related(
    connection: &Connection,
    code: &str,
    this: &str,
    other: &str,
) -> Result<Vec<Related>, StoreError> {
    let sql = format!(
        "SELECT r.{other}, o.name, r.name, r.kind FROM relationship r \
         LEFT JOIN organisation o ON o.code = r.{other} \
         WHERE r.{this} = ?1 AND r.active AND r.{other} IS NOT NULL ORDER BY r.kind, r.{other}"
    );
    let mut found = connection.prepare_cached(&sql)?;
    let found = found.query_map([code], |row| {
        let name: Option<String> = row.get(1)?;
        let relation: Option<String> = row.get(2)?;
        let kind: Option<String> = row.get(3)?;
        let relation = relation
            .or(kind)
            .unwrap_or_else(|| "is related to".to_owned());
        Ok(Related {
            code: plain(&row.get::<_, String>(0)?),
            name: plain(name.as_deref().unwrap_or("not in the file")),
            relation: plain(&relation.to_lowercase()),
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// The roles that an organisation has today, and since when.
fn roles(connection: &Connection, code: &str) -> Result<Vec<String>, StoreError> {
    let sql = "SELECT code, name, since FROM role WHERE organisation = ?1 AND active ORDER BY code";
    let mut found = connection.prepare_cached(sql)?;
    let found = found.query_map([code], |row| {
        let text = |place| {
            row.get::<_, Option<String>>(place)
                .map(Option::unwrap_or_default)
        };
        Ok(plain(&format!(
            "{} {} since {}",
            text(0)?,
            text(1)?,
            text(2)?
        )))
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}
