//! Sessions of users: tokens that renew themselves, what the login achieved, and in which role and for
//! which organisation the user acts.
//!
//! A session is started with the tokens of a login ([`Sessions::start`]), found again by its
//! [`SessionId`] ([`Sessions::open`]) in any replica that has the same store, and given to the client of
//! an API as its credential ([`UserSession`]). What happens to it when things break is in
//! `docs/sessions.md`.

mod copy;
mod end;
mod keeper;
mod provider_index;
mod record;
mod refresh;
mod sessions;
mod user;
mod user_session;

pub use end::SessionEnd;
pub use sessions::{Sessions, SessionsBuilder};
pub use user::{SessionId, SessionUser};
pub use user_session::UserSession;
