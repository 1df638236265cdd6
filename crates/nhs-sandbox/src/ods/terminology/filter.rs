//! Filters of a value set: a property that the code system declares, an operator, a value.

use http::StatusCode;

use super::concept::{Concept, Held};
use super::system::System;
use super::value_set::Filter;
use crate::ods::outcome::Outcome;
use crate::ods::query::Parameter;

/// What decides whether a concept is in the set.
pub(super) type Test = Box<dyn Fn(&Concept<'_>) -> bool>;

/// The test that a filter stands for.
///
/// # Errors
/// When the system declares no such property, or the server knows no such operator.
pub(super) fn test(system: System, filter: &Filter) -> Result<Test, Outcome> {
    let declared = system.declared();
    let known = declared.iter().find(|(name, _)| *name == filter.property);
    let Some((name, kind)) = known.copied() else {
        return Err(Outcome::no_declared_filter(&filter.property, system.url()));
    };
    let values: Vec<String> = filter
        .value
        .split(',')
        .map(|value| value.trim().to_owned())
        .collect();
    let test: Test = match filter.op.as_str() {
        "=" if kind == "dateTime" => {
            // a date may have one of the prefixes of searches
            let test = Parameter::new(name, &filter.value).date_days_test()?;
            Box::new(move |concept| {
                let mut days = concept.values(name).filter_map(Held::days);
                days.any(&test)
            })
        }
        "=" => {
            let wanted = filter.value.clone();
            Box::new(move |concept| concept.values(name).any(|value| value.is(&wanted)))
        }
        "in" => Box::new(move |concept| among(concept, name, &values)),
        "not-in" => Box::new(move |concept| !among(concept, name, &values)),
        "exists" => {
            let wanted = filter.value == "true";
            Box::new(move |concept| concept.values(name).next().is_some() == wanted)
        }
        op => {
            let text = format!("Filter operator {op} is not supported on property {name}");
            return Err(Outcome::processing(StatusCode::UNPROCESSABLE_ENTITY, &text));
        }
    };
    Ok(test)
}

fn among(concept: &Concept<'_>, name: &str, values: &[String]) -> bool {
    concept
        .values(name)
        .any(|held| values.iter().any(|wanted| held.is(wanted)))
}
