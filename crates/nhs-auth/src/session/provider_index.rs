//! Which sessions belong to a session at the identity provider, for its back-channel logout.

use std::time::Duration;

use nhs_http::secrecy::ExposeSecret;

use super::keeper::Common;
use super::user::ProviderSession;
use crate::store::name_of;

/// Notes that the session of that name belongs to `provider`. A store that does not answer has to do
/// without.
pub(super) async fn add(common: &Common, provider: &ProviderSession, name: &str, ttl: Duration) {
    let key = key(provider);
    for _ in 0..MOST_CONFLICTS {
        let Some((mut names, version)) = load(common, &key).await else {
            break;
        };
        names.push(name.to_owned());
        let sealed = serde_json::to_vec(&names)
            .ok()
            .and_then(|plain| common.keys.seal(&key, &plain).ok());
        let Some(sealed) = sealed else { break };
        let saved = common.store.save_session(&key, version, &sealed, ttl);
        match common.watch.ask(saved).await {
            Some(Some(_)) => return,
            Some(None) => {}
            None => break,
        }
    }
    tracing::warn!("a session will not end with its session at the identity provider");
}

/// The names of the sessions that belong to `provider`; `None` if the store does not answer.
pub(super) async fn sessions(common: &Common, provider: &ProviderSession) -> Option<Vec<String>> {
    load(common, &key(provider)).await.map(|(names, _)| names)
}

async fn load(common: &Common, key: &str) -> Option<(Vec<String>, u64)> {
    let Some(stored) = common.watch.ask(common.store.load_session(key)).await? else {
        return Some((Vec::new(), 0));
    };
    let opened = common.keys.open(key, &stored.bytes).ok();
    let names = opened.and_then(|plain| serde_json::from_slice(plain.expose_secret()).ok());
    Some((names.unwrap_or_default(), stored.version))
}

fn key(provider: &ProviderSession) -> String {
    name_of("sid", &[&provider.issuer, &provider.sid])
}

/// A user does not log in more often than this at one moment.
const MOST_CONFLICTS: usize = 16;
