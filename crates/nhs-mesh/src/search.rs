//! What of an inbox is asked for: page size and workflow, checked before the network.

use std::fmt;

use chrono::{DateTime, Utc};

use crate::ids::printable;
use crate::{InvalidValue, MessageId, ValueProblem, WorkflowId};

/// Which messages of the inbox to list.
///
/// ```
/// use nhs_mesh::{InboxSearch, WorkflowFilter, WorkflowId};
///
/// let acknowledgements = WorkflowFilter::contains("_ACK")?;
/// let search = InboxSearch::new().max_results(100)?.workflow(acknowledgements.negated());
/// assert_eq!(search.filter().map(|filter| filter.as_str()), Some("!*_ACK*"));
/// # Ok::<(), nhs_mesh::InvalidValue>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InboxSearch {
    max_results: Option<u16>,
    filter: Option<WorkflowFilter>,
    continue_from: Option<Box<str>>,
}

impl InboxSearch {
    /// All messages, in pages of MESH's own size of 500.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many messages a page may have.
    ///
    /// # Errors
    ///
    /// If it is not 10 to 5,000.
    pub fn max_results(mut self, most: u16) -> Result<Self, InvalidValue> {
        self.max_results = Some(page_size(most)?);
        Ok(self)
    }

    /// Only messages of some workflows. A page may then be empty though another follows.
    #[must_use]
    pub fn workflow(mut self, filter: WorkflowFilter) -> Self {
        self.filter = Some(filter);
        self
    }

    /// The filter given to [`InboxSearch::workflow`].
    #[must_use]
    pub fn filter(&self) -> Option<&WorkflowFilter> {
        self.filter.as_ref()
    }

    pub(crate) fn page_size(&self) -> usize {
        usize::from(self.max_results.unwrap_or(500))
    }

    /// The page behind a message, as the first version of the API goes on.
    pub(crate) fn behind(&self, last: &MessageId) -> Self {
        Self {
            continue_from: Some(last.as_str().into()),
            ..self.clone()
        }
    }

    pub(crate) fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        if let Some(most) = self.max_results {
            pairs.push(("max_results", most.to_string()));
        }
        if let Some(from) = &self.continue_from {
            pairs.push(("continue_from", from.to_string()));
        }
        if let Some(filter) = &self.filter {
            pairs.push(("workflow_filter", filter.as_str().to_owned()));
        }
        pairs
    }
}

fn page_size(most: u16) -> Result<u16, InvalidValue> {
    let name = "number of results";
    match most {
        0..10 => Err(InvalidValue::new(name, ValueProblem::Below { least: 10 })),
        10..=5000 => Ok(most),
        _ => Err(InvalidValue::new(name, ValueProblem::Above { most: 5000 })),
    }
}

/// Which workflows to list: `W`, `W*` or `*W*`, each with `!` before it for all others.
///
/// ```
/// use nhs_mesh::{WorkflowFilter, WorkflowId};
///
/// let workflow = WorkflowId::parse("GPFED_CONSULT_REPORT")?;
/// assert_eq!(WorkflowFilter::is(&workflow)?.as_str(), "GPFED_CONSULT_REPORT");
/// assert_eq!(WorkflowFilter::begins_with("GPFED")?.negated().as_str(), "!GPFED*");
/// # Ok::<(), nhs_mesh::InvalidValue>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkflowFilter(String);

impl WorkflowFilter {
    /// This workflow alone.
    ///
    /// # Errors
    ///
    /// If the filter has not 2 to 255 characters, or the workflow id holds `*` or begins with `!`, which
    /// mean something else in a filter.
    pub fn is(workflow: &WorkflowId) -> Result<Self, InvalidValue> {
        Self::of("", workflow.as_str(), "")
    }

    /// Workflows that begin so.
    ///
    /// # Errors
    ///
    /// As for [`WorkflowFilter::is`].
    pub fn begins_with(text: &str) -> Result<Self, InvalidValue> {
        Self::of("", text, "*")
    }

    /// Workflows that hold this text.
    ///
    /// # Errors
    ///
    /// As for [`WorkflowFilter::is`].
    pub fn contains(text: &str) -> Result<Self, InvalidValue> {
        Self::of("*", text, "*")
    }

    /// All other workflows.
    #[must_use]
    pub fn negated(self) -> Self {
        match self.0.strip_prefix('!') {
            Some(rest) => Self(rest.to_owned()),
            None => Self(format!("!{}", self.0)),
        }
    }

    /// The filter, as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn of(before: &str, text: &str, after: &str) -> Result<Self, InvalidValue> {
        let refused = |problem| Err(InvalidValue::new("workflow filter", problem));
        let strange = |(at, c): (usize, char)| !printable(c) || c == '*' || (at == 0 && c == '!');
        if text.is_empty() {
            return refused(ValueProblem::Empty);
        }
        if let Some(position) = text.chars().enumerate().position(strange) {
            return refused(ValueProblem::Character { position });
        }
        let filter = format!("{before}{text}{after}");
        // With room for the negation.
        match filter.len() {
            0..2 => refused(ValueProblem::TooShort { least: 2 }),
            2..255 => Ok(Self(filter)),
            _ => refused(ValueProblem::TooLong { most: 254 }),
        }
    }
}

impl fmt::Display for WorkflowFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Which messages of a rich view to list; newest first.
///
/// ```
/// use nhs_mesh::RichSearch;
///
/// let search = RichSearch::new().max_results(50)?;
/// # let _ = search;
/// # Ok::<(), nhs_mesh::InvalidValue>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RichSearch {
    since: Option<DateTime<Utc>>,
    max_results: Option<u16>,
    /// The query of a link to a further page.
    link: Option<Box<str>>,
}

impl RichSearch {
    /// Those of the last 30 days.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only those from this time on.
    #[must_use]
    pub fn since(mut self, time: DateTime<Utc>) -> Self {
        self.since = Some(time);
        self
    }

    /// How many messages a page may have.
    ///
    /// # Errors
    ///
    /// If it is not 1 to 5,000.
    pub fn max_results(mut self, most: u16) -> Result<Self, InvalidValue> {
        let refused = |problem| Err(InvalidValue::new("number of results", problem));
        match most {
            0 => return refused(ValueProblem::Below { least: 1 }),
            1..=5000 => self.max_results = Some(most),
            _ => return refused(ValueProblem::Above { most: 5000 }),
        }
        Ok(self)
    }

    /// The page that a link leads to; only its query counts.
    pub(crate) fn of_link(link: &str) -> Option<Self> {
        let (_, query) = link.split_once('?')?;
        Some(Self {
            link: Some(query.into()),
            ..Self::default()
        })
    }

    pub(crate) fn pairs(&self) -> Vec<(String, String)> {
        if let Some(link) = &self.link {
            return url::form_urlencoded::parse(link.as_bytes())
                .into_owned()
                .collect();
        }
        let mut pairs = Vec::new();
        if let Some(since) = self.since {
            let since = since.format("%Y-%m-%dT%H:%M:%S").to_string();
            pairs.push(("start_time".to_owned(), since));
        }
        if let Some(most) = self.max_results {
            pairs.push(("max_results".to_owned(), most.to_string()));
        }
        pairs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_sizes_are_those_that_the_api_takes() {
        for (most, ok) in [(9, false), (10, true), (5000, true), (5001, false)] {
            assert_eq!(InboxSearch::new().max_results(most).is_ok(), ok, "{most}");
        }
        assert!(RichSearch::new().max_results(1).is_ok());
        assert!(RichSearch::new().max_results(0).is_err());
    }

    #[test]
    fn filters_have_the_grammar_of_the_api() {
        let workflow = WorkflowId::parse("W1").unwrap();
        let filters = [
            (WorkflowFilter::is(&workflow), "W1"),
            (WorkflowFilter::begins_with("W"), "W*"),
            (WorkflowFilter::contains("W"), "*W*"),
        ];
        for (filter, text) in filters {
            let filter = filter.unwrap();
            assert_eq!(filter.as_str(), text);
            let other = filter.clone().negated();
            assert_eq!(other.as_str(), format!("!{text}"));
            assert_eq!(other.negated(), filter);
        }
    }

    #[test]
    fn text_that_would_change_the_filter_is_refused() {
        for text in ["", "!W", "W*X", "W\n", "\u{fc}"] {
            assert!(WorkflowFilter::contains(text).is_err(), "{text:?}");
        }
        let one = WorkflowId::parse("W").unwrap();
        assert!(WorkflowFilter::is(&one).is_err());
        assert!(WorkflowFilter::contains(&"W".repeat(253)).is_err());
        assert!(WorkflowFilter::contains(&"W".repeat(252)).is_ok());
    }
}
