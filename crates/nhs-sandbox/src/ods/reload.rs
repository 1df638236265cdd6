//! The nightly reload, on request: every row is written anew and in another order, and what the night changed is in them.

use std::sync::Arc;

use serde::Serialize;

use super::affiliation::Affiliation;
use super::data::{self, NIGHTS, Night};
use super::directory::Directory;
use super::organisation::Day;
use super::succession::Succession;

/// What a reload of the Organisation Data Service does: see
/// [`Sandbox::reload_organisations`](crate::Sandbox::reload_organisations).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Reload {
    /// Brings what the night changed. The first two reloads of a sandbox have changes of their own; see
    /// [`organisations::OPENS`](crate::organisations::OPENS) and its neighbours. Later ones have none.
    #[default]
    Changes,
    /// Writes every row anew and changes nothing in them. What the night would have changed comes with the next reload.
    RowsOnly,
}

/// What a reload changed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct Reloaded {
    /// The day of the load, `yyyy-mm-dd`: the `lastChangeDate` of what changed, and the day in `_lastUpdated` of every row.
    pub day: String,
    /// ODS codes of organisations that are new.
    pub opened: Vec<String>,
    /// ODS codes of organisations whose record changed, without those that closed.
    pub changed: Vec<String>,
    /// ODS codes of organisations that closed.
    pub closed: Vec<String>,
    /// ODS codes of organisations that were deleted.
    pub deleted: Vec<String>,
    /// Ids of relationships that are new.
    pub related: Vec<String>,
    /// Ids of relationships that ended.
    pub ended: Vec<String>,
    /// Ids of relationships that were deleted.
    pub unrelated: Vec<String>,
    /// Instances of roles that were deleted.
    pub roles_deleted: Vec<u32>,
    /// Predecessor and successor of successions that were deleted.
    pub successions_deleted: Vec<(String, String)>,
}

impl Directory {
    /// The directory after the next reload, and what the reload changed.
    pub(crate) fn reloaded(before: &Arc<Self>, reload: Reload) -> (Self, Reloaded) {
        let mut after = Self::clone(before);
        // the live server keeps two or three versions
        let kept = before.before.as_ref().map(|earlier| Self {
            before: None,
            ..Self::clone(earlier)
        });
        after.before = Some(Arc::new(Self {
            before: kept.map(Arc::new),
            ..Self::clone(before)
        }));
        after.load = before.load.next();
        let mut report = Reloaded {
            day: after.load.day(),
            ..Reloaded::default()
        };
        if reload == Reload::Changes {
            let pending = NIGHTS.get(after.changed_nights);
            if let Some(night) = pending {
                after.changed_nights += 1;
                let day = Day::Owned(report.day.clone());
                after.delete(night, &day, &mut report);
                after.close(night, &day, &mut report);
                after.change(night, &day, &mut report);
                after.open(night, &day, &mut report);
            }
        }
        after.shuffle(&report);
        (after, report)
    }

    fn delete(&mut self, night: &Night, day: &Day, report: &mut Reloaded) {
        for code in night.deleted {
            self.organisations.retain(|held| held.code != *code);
            self.deletions.organisation(day, code);
            report.deleted.push((*code).to_owned());
        }
        let gone = |held: &Affiliation| {
            night.unrelated.contains(&held.id.as_str())
                || night
                    .deleted
                    .iter()
                    .any(|code| *code == held.from || *code == held.to)
        };
        for held in self.affiliations.iter().filter(|held| gone(held)) {
            self.deletions.affiliation(day, &held.id);
            report.unrelated.push(held.id.clone());
        }
        self.affiliations.retain(|held| !gone(held));
        for (code, instance) in night.roles_deleted {
            let holder = self
                .organisations
                .iter_mut()
                .find(|held| held.code == *code);
            if let Some(holder) = holder {
                holder.roles.retain(|role| role.instance != *instance);
                holder.changed = day.clone();
                self.deletions.role(day, *instance);
                report.roles_deleted.push(*instance);
                report.changed.push((*code).to_owned());
            }
        }
        for id in night.successions_deleted {
            if let Some(at) = self.successions.iter().position(|held| held.id == *id) {
                let gone = self.successions.remove(at);
                report
                    .successions_deleted
                    .push((gone.predecessor.to_owned(), gone.successor.to_owned()));
                self.deletions.succession(day, gone);
            }
        }
    }

    fn close(&mut self, night: &Night, day: &Day, report: &mut Reloaded) {
        for code in night.closed {
            let Some(held) = self
                .organisations
                .iter_mut()
                .find(|held| held.code == *code)
            else {
                continue;
            };
            held.close(day);
            held.changed = day.clone();
            report.closed.push((*code).to_owned());
            let theirs =
                |held: &&mut Affiliation| held.active() && (held.from == *code || held.to == *code);
            for relationship in self.affiliations.iter_mut().filter(theirs) {
                relationship.end = Some(day.clone());
                report.ended.push(relationship.id.clone());
            }
        }
        let succeeded = night.succeeded.iter();
        self.successions
            .extend(succeeded.map(|(id, predecessor, successor)| Succession {
                id: *id,
                predecessor,
                successor,
                on: day.clone(),
            }));
    }

    fn change(&mut self, night: &Night, day: &Day, report: &mut Reloaded) {
        for (code, name) in night.renamed {
            let held = self
                .organisations
                .iter_mut()
                .find(|held| held.code == *code);
            if let Some(held) = held {
                held.name = (*name).to_owned();
                held.changed = day.clone();
                report.changed.push((*code).to_owned());
            }
        }
    }

    fn open(&mut self, night: &Night, day: &Day, report: &mut Reloaded) {
        let ids = self
            .affiliations
            .iter()
            .filter_map(|held| held.id.parse().ok());
        let mut id: u32 = ids.max().unwrap_or_default();
        for opened in night.opened {
            self.organisations.push(data::pharmacy(opened, day));
            report.opened.push(opened.code.to_owned());
            for ((code, display), to) in opened.related {
                id += 1;
                self.affiliations.push(Affiliation {
                    id: id.to_string(),
                    from: opened.code.to_owned(),
                    to: (*to).to_owned(),
                    code,
                    display,
                    start: day.clone(),
                    end: None,
                });
                report.related.push(id.to_string());
            }
        }
    }

    /// Brings the rows into another order: what is new comes first and what changed last, so that whoever is in the middle of a
    /// walk by offsets meets some rows twice and others not at all.
    fn shuffle(&mut self, report: &Reloaded) {
        let place = |new: bool, changed: bool| match (new, changed) {
            (true, _) => 0,
            (false, false) => 1,
            (false, true) => 2,
        };
        self.organisations.sort_by_key(|held| {
            let changed = report.changed.contains(&held.code) || report.closed.contains(&held.code);
            place(report.opened.contains(&held.code), changed)
        });
        self.affiliations.sort_by_key(|held| {
            place(
                report.related.contains(&held.id),
                report.ended.contains(&held.id),
            )
        });
        // the server writes rows in parallel; some of the old ones swap places as well
        let step = 3 + self.load.number() as usize % 5;
        swap_neighbours(&mut self.organisations, step);
        swap_neighbours(&mut self.affiliations, step);
    }
}

fn swap_neighbours<T>(rows: &mut [T], step: usize) {
    for first in (0..rows.len().saturating_sub(1)).step_by(step) {
        rows.swap(first, first + 1);
    }
}
