//! Query parameters of ORD, whose names and values are case-sensitive.

use chrono::{NaiveDate, TimeDelta};
use http::StatusCode;

use super::Fault;
use crate::request::Request;
use crate::state::State;

/// How far back a date of changes may lie.
const DAYS_BACK: i64 = 185;

pub(super) fn check_format(request: &Request) -> Result<(), Fault> {
    match value(request, "_format") {
        None | Some("json" | "text/json" | "application/json") => Ok(()),
        Some("xml" | "text/xml" | "application/xml") => Err(Fault::new(
            StatusCode::NOT_IMPLEMENTED,
            "the sandbox does not stand in for this: XML; ask for json",
        )),
        Some(other) => Err(Fault::not_acceptable(format!(
            "Unsupported _format '{other}'"
        ))),
    }
}

/// The first value of a parameter that is not empty.
pub(super) fn value<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    let mut pairs = request.query.iter();
    let value = pairs.find(|(held, _)| held == name)?.1.as_str();
    (!value.is_empty()).then_some(value)
}

/// The day in `LastChangeDate`, if there is one.
///
/// # Errors
/// When it is no date, or more than 185 days ago on the sandbox's clock.
pub(super) fn changed_since(state: &State, request: &Request) -> Result<Option<NaiveDate>, Fault> {
    let Some(text) = value(request, "LastChangeDate") else {
        return Ok(None);
    };
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .ok()
        .filter(|day| day.to_string() == text)
        .ok_or_else(|| Fault::not_acceptable(format!("Invalid LastChangeDate '{text}'")))?;
    let earliest = state.now().date_naive() - TimeDelta::days(DAYS_BACK);
    if day < earliest {
        return Err(Fault::not_acceptable(format!(
            "LastChangeDate must be within the last {DAYS_BACK} days"
        )));
    }
    Ok(Some(day))
}

/// A number in a range; none when it is not asked for.
pub(super) fn number(
    request: &Request,
    name: &str,
    range: std::ops::RangeInclusive<usize>,
) -> Result<Option<usize>, Fault> {
    let Some(text) = value(request, name) else {
        return Ok(None);
    };
    let number = text.parse().ok().filter(|number| range.contains(number));
    let number = number.ok_or_else(|| Fault::not_acceptable(format!("Invalid {name} '{text}'")))?;
    Ok(Some(number))
}
