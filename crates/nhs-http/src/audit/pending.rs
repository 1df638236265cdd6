//! Lines of an audit file that have not the form of one: what a crash has torn, or someone put in.
//! Only the next line tells which.

use aws_lc_rs::digest;
use serde_json::Value;

use super::chain::{self, Hash, ORIGIN};

/// Lines without the form of one, until the next line tells what to think of them.
#[derive(Default)]
pub(crate) struct Pending {
    hash: Option<digest::Context>,
    pub(crate) bytes: u64,
    pub(crate) first: u64,
    /// Those with a line end.
    pub(crate) whole: Vec<u64>,
    /// How many bytes there are of one without.
    pub(crate) rest: u64,
}

/// What a crash or a failed write has left behind the last whole line.
pub(crate) struct Torn {
    pub(crate) bytes: u64,
    /// Whether it ends as a line does.
    pub(crate) ended: bool,
    pub(crate) hash: Hash,
}

/// As many faults as a verdict tells of.
pub(crate) const MOST: usize = 1000;

impl Pending {
    pub(crate) fn push(&mut self, bytes: &[u8], line: u64, whole: bool) {
        if self.bytes == 0 {
            self.first = line;
        }
        let context = self
            .hash
            .get_or_insert_with(|| digest::Context::new(&digest::SHA256));
        context.update(bytes);
        self.bytes += bytes.len() as u64;
        if whole {
            self.rest = 0;
            if self.whole.len() < MOST {
                self.whole.push(line);
            }
        } else {
            self.rest += bytes.len() as u64;
        }
    }

    /// Whether a line that vouches for torn ones means these.
    pub(crate) fn fits(&self, torn: &Value) -> bool {
        let vouched = || {
            let hash = chain::unhex(torn.get("sha256")?.as_str()?)?;
            Some((torn.get("bytes")?.as_u64()?, hash))
        };
        let found = self.torn().filter(|torn| torn.ended);
        found.is_some() && found.map(|torn| (torn.bytes, torn.hash)) == vouched()
    }

    /// All of it, if there is any.
    pub(crate) fn torn(&self) -> Option<Torn> {
        Some(Torn {
            hash: finished(self.hash.clone()?),
            bytes: self.bytes,
            ended: self.rest == 0,
        })
    }
}

fn finished(context: digest::Context) -> Hash {
    let mut hash = ORIGIN;
    for (to, from) in hash.iter_mut().zip(context.finish().as_ref()) {
        *to = *from;
    }
    hash
}
