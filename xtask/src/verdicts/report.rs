//! What a comparison comes to, as Markdown: how often the verdicts agree, each reason for a difference, and the files it is met in.

use std::collections::BTreeMap;
use std::fmt::{self, Write};

use nhs_fhir_core::Issue;

use super::judge::{Comparison, Complaint};
use super::reasons::{self, Oracle};

/// The comparison with one oracle over some files.
pub(crate) struct Report {
    pub(crate) title: String,
    pub(crate) oracle: Oracle,
    /// Each file and what came of it.
    pub(crate) rows: Vec<(String, Comparison)>,
    /// How many faults the oracle found that are not a reader's, by class.
    pub(crate) beyond: BTreeMap<&'static str, usize>,
}

/// How many files came to what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) both_accept: usize,
    pub(crate) both_refuse: usize,
    pub(crate) elsewhere: usize,
    pub(crate) only_we_refuse: usize,
    pub(crate) only_oracle_refuses: usize,
    pub(crate) not_compared: usize,
}

impl Report {
    pub(crate) fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for (_, comparison) in &self.rows {
            *match comparison {
                Comparison::BothAccept => &mut counts.both_accept,
                Comparison::BothRefuse => &mut counts.both_refuse,
                Comparison::Elsewhere(..) => &mut counts.elsewhere,
                Comparison::OnlyWeRefuse(_) => &mut counts.only_we_refuse,
                Comparison::OnlyOracleRefuses(_) => &mut counts.only_oracle_refuses,
                Comparison::NotCompared => &mut counts.not_compared,
            } += 1;
        }
        counts
    }

    /// The files of each reason, by its title; those of differences that have no known reason stand under none.
    pub(crate) fn differences(&self) -> BTreeMap<Option<&'static str>, Vec<&str>> {
        let mut files: BTreeMap<_, Vec<&str>> = BTreeMap::new();
        for (file, comparison) in &self.rows {
            if is_difference(comparison) {
                let reason = reasons::of(self.oracle, comparison);
                let title = reason.map(|reason| reason.title);
                files.entry(title).or_default().push(file);
            }
        }
        files
    }
}

fn is_difference(comparison: &Comparison) -> bool {
    matches!(
        comparison,
        Comparison::OnlyWeRefuse(_) | Comparison::OnlyOracleRefuses(_) | Comparison::Elsewhere(..)
    )
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = self.counts();
        writeln!(f, "### {}\n", self.title)?;
        writeln!(
            f,
            "| both accept | both refuse | both refuse, of another place | only we refuse | only the oracle refuses | not compared |"
        )?;
        writeln!(f, "|---|---|---|---|---|---|")?;
        let Counts {
            both_accept,
            both_refuse,
            elsewhere,
            only_we_refuse,
            only_oracle_refuses,
            not_compared,
        } = counts;
        writeln!(
            f,
            "| {both_accept} | {both_refuse} | {elsewhere} | {only_we_refuse} | {only_oracle_refuses} | {not_compared} |"
        )?;
        self.reasons(f)?;
        let differing = self
            .rows
            .iter()
            .filter(|(_, comparison)| is_difference(comparison));
        let mut lines = String::new();
        for (file, comparison) in differing {
            writeln!(lines, "- `{file}`: {}", Difference(comparison))?;
        }
        if !lines.is_empty() {
            write!(f, "\n{lines}")?;
        }
        if !self.beyond.is_empty() {
            writeln!(
                f,
                "\nFaults that the oracle found and that are for validation, not for a reader:\n"
            )?;
            writeln!(f, "| class | faults |\n|---|---|")?;
            for (class, count) in &self.beyond {
                writeln!(f, "| {class} | {count} |")?;
            }
        }
        Ok(())
    }
}

impl Report {
    fn reasons(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut met: Vec<(&'static reasons::Reason, usize)> = Vec::new();
        let mut unexplained = 0;
        for (_, comparison) in self
            .rows
            .iter()
            .filter(|(_, comparison)| is_difference(comparison))
        {
            match reasons::of(self.oracle, comparison) {
                None => unexplained += 1,
                Some(reason) => match met.iter_mut().find(|(other, _)| *other == reason) {
                    Some((_, count)) => *count += 1,
                    None => met.push((reason, 1)),
                },
            }
        }
        if met.is_empty() && unexplained == 0 {
            return Ok(());
        }
        writeln!(
            f,
            "\n| difference | files | who says what | who is right |\n|---|---|---|---|"
        )?;
        met.sort_by_key(|(reason, count)| (usize::MAX - count, reason.title));
        for (reason, count) in met {
            let reasons::Reason {
                title,
                says,
                right,
                page,
            } = reason;
            writeln!(
                f,
                "| {title} | {count} | {says} | {right} ([HL7]({page})) |"
            )?;
        }
        if unexplained > 0 {
            writeln!(f, "| **not explained** | {unexplained} | see below | |")?;
        }
        Ok(())
    }
}

/// A difference in one line, by codes and paths only.
struct Difference<'c>(&'c Comparison);

impl fmt::Display for Difference<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Comparison::OnlyWeRefuse(issues) => {
                f.write_str("only we refuse")?;
                ours(issues, f)
            }
            Comparison::OnlyOracleRefuses(complaints) => {
                f.write_str("only the oracle refuses")?;
                theirs(complaints, f)
            }
            Comparison::Elsewhere(issues, complaints) => {
                f.write_str("we refuse")?;
                ours(issues, f)?;
                f.write_str("; the oracle refuses")?;
                theirs(complaints, f)
            }
            Comparison::BothAccept | Comparison::BothRefuse | Comparison::NotCompared => Ok(()),
        }
    }
}

/// So many faults of a file are listed, and the others counted.
const LISTED: usize = 3;

fn ours(issues: &[Issue], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for issue in issues.iter().take(LISTED) {
        write!(f, ", {:?} at `{}`", issue.code, issue.path)?;
    }
    more(issues.len(), f)
}

fn theirs(complaints: &[Complaint], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for complaint in complaints.iter().take(LISTED) {
        write!(f, ", {} at `{}`", complaint.class, complaint.place)?;
    }
    more(complaints.len(), f)
}

fn more(count: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match count.checked_sub(LISTED) {
        Some(more @ 1..) => write!(f, ", and {more} more"),
        _ => Ok(()),
    }
}
