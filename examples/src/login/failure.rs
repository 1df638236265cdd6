//! How a login example ends, and what it says on the way.

use std::error::Error;
use std::fmt;
use std::io::{self, Write};
use std::process::ExitCode;

use axum::http::StatusCode;
use nhs_auth::oidc::LoginError;

use super::page::Page;
use super::visitor::Stuck;
use super::visits::NoRoom;
use crate::environment::ConnectError;
use crate::terminal::{plain, print, with_causes};

/// Why an example ended early, in words for whoever runs it.
#[derive(Debug)]
pub enum Failure {
    /// The command line or a setting is wrong.
    Settings(String),
    /// It could not go on.
    Stopped(String),
}

impl Failure {
    /// Something that is set up wrongly.
    pub fn settings(error: impl Error) -> Self {
        Self::Settings(with_causes(&error, "\n  because "))
    }

    /// Something that went wrong later.
    pub fn stopped(error: impl Error) -> Self {
        Self::Stopped(with_causes(&error, "\n  because "))
    }
}

impl From<Stuck> for Failure {
    fn from(stuck: Stuck) -> Self {
        Self::stopped(stuck)
    }
}

impl From<ConnectError> for Failure {
    fn from(error: ConnectError) -> Self {
        match error {
            ConnectError::Missing(names) => Self::Settings(format!(
                "set {}, or use --env embedded, which needs no registration",
                names.join(", ")
            )),
            other => Self::Settings(other.to_string()),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Settings(text) | Self::Stopped(text) => f.write_str(text),
        }
    }
}

impl Error for Failure {}

/// Ends an example: with code 2 if a setting is wrong, 1 if it could not go on.
#[must_use]
pub fn end(example: &str, result: Result<(), Failure>) -> ExitCode {
    let Err(failure) = result else {
        return ExitCode::SUCCESS;
    };
    let code = match failure {
        Failure::Settings(_) => ExitCode::from(2),
        Failure::Stopped(_) => ExitCode::FAILURE,
    };
    print(&mut io::stderr(), &format!("{example}: {failure}\n"), code)
}

/// Says one line. Much of it is others' words, which a terminal must not obey.
///
/// # Errors
///
/// [`Failure::Stopped`] if nobody reads any more.
pub fn say(line: &str) -> Result<(), Failure> {
    writeln!(io::stdout(), "{}", plain(line)).map_err(Failure::stopped)
}

/// The page for a user whose login failed, after whoever runs the example has been told.
pub fn failed(error: &LoginError) -> Page {
    let text = format!("a login failed: {}\n", with_causes(error, "\n  because "));
    print(&mut io::stderr(), &text, ExitCode::SUCCESS);
    Page::failed_login(error)
}

/// The page for a user for whom there is no room.
pub fn no_room(_: NoRoom) -> Page {
    Page::new("Too many people are logging in").status(StatusCode::SERVICE_UNAVAILABLE)
}
