//! The compositional grammar of SNOMED CT, recognised in one pass over the text and without recursion.
//!
//! Source: [normative specification](https://docs.snomed.org/snomed-ct-specifications/snomed-ct-compositional-grammar).

use std::fmt;

use super::expression::Parts;
use super::{DefinitionStatus, InvalidSctid, SnomedCode, SnomedExpression};

/// Why a text is not an expression of SNOMED CT. It tells the place, and never repeats the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidExpression {
    position: usize,
    problem: ExpressionProblem,
}

/// What is wrong with a refused expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpressionProblem {
    /// Something else has to stand here.
    Expected(&'static str),
    /// The digits here are not the identifier of a concept.
    Concept(InvalidSctid),
    /// Here begins one expression too many within others.
    TooDeep,
}

impl InvalidExpression {
    /// Where in the text it is, in characters from 0. What is missing at the end is at the number of characters.
    pub fn position(&self) -> usize {
        self.position
    }

    /// What is wrong there.
    pub fn problem(&self) -> ExpressionProblem {
        self.problem
    }
}

impl fmt::Display for InvalidExpression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = self.position + 1;
        write!(f, "not a SNOMED CT expression: at character {place}, ")?;
        match self.problem {
            ExpressionProblem::Expected(what) => write!(f, "{what} must stand"),
            ExpressionProblem::Concept(error) => error.fmt(f),
            ExpressionProblem::TooDeep => {
                let most = SnomedExpression::MAX_DEPTH;
                write!(f, "more than {most} expressions are nested")
            }
        }
    }
}

impl std::error::Error for InvalidExpression {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.problem {
            ExpressionProblem::Concept(error) => Some(error),
            _ => None,
        }
    }
}

/// What may come next.
#[derive(Clone, Copy)]
enum Next {
    Focus,
    AfterFocus,
    Refinement,
    Attribute,
    AttributeOrGroup,
    Equals,
    Value,
    AfterValue,
    AfterGroup,
    Group,
}

/// Finds the parts of an expression.
pub(super) fn recognise(text: &str) -> Result<Parts, InvalidExpression> {
    let mut scan = Scan {
        text,
        rest: text,
        parts: Parts::default(),
    };
    scan.definition();
    // for each expression that is open around the present one: whether it stands in a group
    let mut open: Vec<bool> = Vec::new();
    let mut in_group = false;
    let mut next = Next::Focus;
    loop {
        scan.space();
        next = match (next, scan.peek()) {
            (Next::Focus, _) => {
                scan.concept("the identifier of a concept")?;
                if open.is_empty() {
                    scan.parts.focus += 1;
                }
                Next::AfterFocus
            }
            (Next::AfterFocus, Some('+')) => scan.take('+', Next::Focus),
            (Next::AfterFocus, Some(':')) => {
                scan.parts.is_refined = true;
                scan.take(':', Next::Refinement)
            }
            (
                Next::Refinement
                | Next::AttributeOrGroup
                | Next::AfterValue
                | Next::AfterGroup
                | Next::Group,
                Some('{'),
            ) if !in_group => {
                in_group = true;
                scan.take('{', Next::Attribute)
            }
            (Next::Refinement | Next::AttributeOrGroup, _) => {
                scan.concept("an attribute or '{'")?;
                Next::Equals
            }
            (Next::Attribute, _) => {
                scan.concept("an attribute")?;
                Next::Equals
            }
            (Next::Equals, Some('=')) => scan.take('=', Next::Value),
            (Next::Value, Some('(')) if open.len() < SnomedExpression::MAX_DEPTH => {
                open.push(std::mem::take(&mut in_group));
                scan.take('(', Next::Focus)
            }
            (Next::Value, Some('(')) => return Err(scan.fault(ExpressionProblem::TooDeep)),
            (Next::Value, _) => {
                scan.value()?;
                Next::AfterValue
            }
            (Next::AfterValue, Some(',')) if in_group => scan.take(',', Next::Attribute),
            (Next::AfterValue, Some('}')) if in_group => {
                in_group = false;
                scan.take('}', Next::AfterGroup)
            }
            (Next::AfterValue, Some(',')) => scan.take(',', Next::AttributeOrGroup),
            (Next::AfterGroup, Some(',')) => scan.take(',', Next::Group),
            (Next::AfterValue, _) if in_group => return Err(scan.expected("',' or '}'")),
            (Next::AfterFocus | Next::AfterValue | Next::AfterGroup, found) => {
                match (found, open.pop()) {
                    (Some(')'), Some(around)) => {
                        in_group = around;
                        scan.take(')', Next::AfterValue)
                    }
                    (None, None) => return Ok(scan.parts),
                    (_, around) => return Err(scan.expected(after(next, around.is_some()))),
                }
            }
            (Next::Equals, _) => return Err(scan.expected("'='")),
            (Next::Group, _) => return Err(scan.expected("'{'")),
        };
    }
}

/// What can follow outside a group.
fn after(last: Next, is_nested: bool) -> &'static str {
    match (last, is_nested) {
        (Next::AfterFocus, true) => "'+', ':' or ')'",
        (Next::AfterFocus, false) => "'+', ':' or the end",
        (_, true) => "',', '{' or ')'",
        (_, false) => "',', '{' or the end",
    }
}

/// The text, how far it has been read, and what was found.
struct Scan<'a> {
    text: &'a str,
    rest: &'a str,
    parts: Parts,
}

impl<'a> Scan<'a> {
    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    /// Passes over as much as belongs to the beginning of the rest, and gives it.
    fn span(&mut self, belongs: impl Fn(char) -> bool) -> &'a str {
        let end = self
            .rest
            .find(|next| !belongs(next))
            .unwrap_or(self.rest.len());
        let (span, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        span
    }

    fn space(&mut self) {
        self.span(|next| matches!(next, ' ' | '\t' | '\r' | '\n'));
    }

    /// Passes over a text if it is the beginning of the rest.
    fn has(&mut self, mark: &str) -> bool {
        let rest = self.rest.strip_prefix(mark);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// Passes over the character that was seen.
    fn take(&mut self, mark: char, next: Next) -> Next {
        self.rest = self.rest.strip_prefix(mark).unwrap_or(self.rest);
        self.parts.compact.push(mark);
        next
    }

    fn definition(&mut self) {
        self.space();
        for (mark, status) in [
            ("===", DefinitionStatus::EquivalentTo),
            ("<<<", DefinitionStatus::SubtypeOf),
        ] {
            if self.has(mark) {
                self.parts.definition = Some(status);
                self.parts.compact.push_str(mark);
                return;
            }
        }
    }

    /// A concept, perhaps with its term.
    fn concept(&mut self, due: &'static str) -> Result<(), InvalidExpression> {
        let before = self.rest;
        let digits = self.span(|next| next.is_ascii_digit());
        if digits.is_empty() {
            return Err(self.expected(due));
        }
        let code = SnomedCode::parse(digits).map_err(|error| {
            self.rest = before;
            self.fault(ExpressionProblem::Concept(error))
        })?;
        self.parts.concepts.push(code);
        self.parts.compact.push_str(digits);
        let end = self.rest;
        self.space();
        if !self.has("|") {
            self.rest = end;
            return Ok(());
        }
        self.space();
        let term = self.span(|next| next != '|' && !next.is_ascii_control());
        if term.is_empty() {
            return Err(self.expected("a term"));
        }
        // white space other than the blank may stand between the term and its end, not within
        self.space();
        if self.has("|") {
            Ok(())
        } else {
            Err(self.expected("the '|' after the term"))
        }
    }

    /// The value of an attribute, other than an expression in parentheses.
    fn value(&mut self) -> Result<(), InvalidExpression> {
        let before = self.rest;
        match self.peek() {
            Some('"') => self.string()?,
            Some('#') => self.number()?,
            Some('t' | 'T' | 'f' | 'F') => {
                let word = self.span(|next| next.is_ascii_alphabetic());
                if !word.eq_ignore_ascii_case("true") && !word.eq_ignore_ascii_case("false") {
                    self.rest = before;
                    return Err(self.expected(VALUE));
                }
            }
            _ => return self.concept(VALUE),
        }
        let length = before.len() - self.rest.len();
        self.parts
            .compact
            .push_str(before.get(..length).unwrap_or_default());
        Ok(())
    }

    /// A text in quotation marks, in which these and the backslash have a backslash before them.
    fn string(&mut self) -> Result<(), InvalidExpression> {
        const DUE: &str = "text with a quotation mark at its end";
        self.has("\"");
        let mut is_empty = true;
        loop {
            let plain = self.span(|next| {
                !matches!(next, '"' | '\\')
                    && (!next.is_ascii_control() || matches!(next, '\t' | '\r' | '\n'))
            });
            is_empty &= plain.is_empty();
            if self.has("\\\"") || self.has("\\\\") {
                is_empty = false;
            } else if !is_empty && self.has("\"") {
                return Ok(());
            } else {
                return Err(self.expected(DUE));
            }
        }
    }

    /// A number after `#`: no zero in front, digits on both sides of a point.
    fn number(&mut self) -> Result<(), InvalidExpression> {
        self.has("#");
        let _ = self.has("-") || self.has("+");
        let before = self.rest;
        let whole = self.span(|next| next.is_ascii_digit());
        if whole.is_empty() || (whole.starts_with('0') && whole.len() > 1) {
            self.rest = before;
            return Err(self.expected("a number without a zero in front"));
        }
        if self.has(".") && self.span(|next| next.is_ascii_digit()).is_empty() {
            return Err(self.expected("a digit"));
        }
        Ok(())
    }

    fn expected(&self, what: &'static str) -> InvalidExpression {
        self.fault(ExpressionProblem::Expected(what))
    }

    fn fault(&self, problem: ExpressionProblem) -> InvalidExpression {
        let position = self.text.chars().count() - self.rest.chars().count();
        InvalidExpression { position, problem }
    }
}

const VALUE: &str = "a concept, '(', '#', a quotation mark, true or false";
