//! One page of a walk that notices when places have moved: the last record of the page before comes first.

use std::collections::HashSet;

use nhs_http::Error;

use crate::page::{AffiliationMatch, OrganizationMatch, Searchable};
use crate::results::Results;

/// A record that is known by a code or an id.
pub(super) trait Keyed {
    fn key(&self) -> Option<&str>;
}

impl Keyed for OrganizationMatch {
    fn key(&self) -> Option<&str> {
        self.organization.code_text()
    }
}

impl Keyed for AffiliationMatch {
    fn key(&self) -> Option<&str> {
        self.affiliation.instance_id()
    }
}

/// Between two pages: how many records were met, and the last of them.
#[derive(Clone, Debug, Default)]
pub(super) struct Place {
    pub(super) offset: u32,
    pub(super) anchor: Option<String>,
}

impl Place {
    /// Where the next page is to begin.
    pub(super) fn from(&self) -> u32 {
        match self.anchor {
            Some(_) => self.offset.saturating_sub(1),
            None => self.offset,
        }
    }
}

/// What a page came to.
pub(super) enum Step<T> {
    /// Its new records, the place behind them, and whether that is the end.
    Records(Vec<T>, Place, bool),
    /// Another record stands where the last one of the page before stood.
    Drifted,
}

/// The page at a place. `results` must begin where [`Place::from`] says.
pub(super) async fn next<T>(results: &Results<T>, place: &Place) -> Result<Step<T>, Error>
where
    T: Searchable + Keyed,
{
    let Some(page) = results.pages().next().await else {
        return Ok(Step::Records(Vec::new(), place.clone(), true));
    };
    let page = page?;
    let ended = !page.has_next();
    if let Some(fault) = page.fault {
        return Err(fault);
    }
    let mut records = page.matches.into_iter();
    if place.anchor.is_some() {
        let first = records.next();
        let held = first.as_ref().and_then(Keyed::key);
        if held != place.anchor.as_deref() {
            return Ok(Step::Drifted);
        }
    }
    let records: Vec<T> = records.collect();
    // the server said that there is more, and showed nothing of it
    if records.is_empty() && !ended {
        return Ok(Step::Drifted);
    }
    let count = u32::try_from(records.len()).unwrap_or(u32::MAX);
    let place = Place {
        offset: place.offset.saturating_add(count),
        anchor: match records.last() {
            Some(last) => last.key().map(str::to_owned),
            None => place.anchor.clone(),
        },
    };
    Ok(Step::Records(records, place, ended))
}

/// All records of a small result; None if it changed meanwhile.
pub(super) async fn all<T>(
    at: impl Fn(u32) -> Result<Results<T>, Error>,
) -> Result<Option<Vec<T>>, Error>
where
    T: Searchable + Keyed,
{
    let (mut place, mut records) = (Place::default(), Vec::new());
    loop {
        let results = at(place.from())?;
        let Step::Records(page, next, ended) = next(&results, &place).await? else {
            return Ok(None);
        };
        let first = place.offset == 0;
        records.extend(page);
        place = next;
        if ended && first {
            return Ok(Some(records));
        }
        if ended {
            let distinct: HashSet<&str> = records.iter().filter_map(Keyed::key).collect();
            let keyless = records
                .iter()
                .filter(|record| record.key().is_none())
                .count();
            let whole = at(0)?.count().await? as usize == distinct.len() + keyless;
            return Ok(whole.then_some(records));
        }
    }
}
