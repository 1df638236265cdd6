//! The sandbox as a program, for products in any language: prints where it is and how to call it, then serves.

use std::error::Error as _;
use std::io::{self, Write};
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use nhs_sandbox::{Access, Issuer, RateLimit, Sandbox, StartError, users};
use serde_json::json;

/// A stand-in for the NHS national services on 127.0.0.1, with synthetic data only.
///
/// Prints one JSON object with base URLs and throw-away credentials, then serves until Ctrl-C or SIGTERM.
#[derive(Debug, Parser)]
#[command(name = "nhs-sandbox")]
struct Arguments {
    /// Port to listen on; 0 is any free one.
    #[arg(long, env = "NHS_SANDBOX_PORT", default_value_t = 0)]
    port: u16,
    /// Answer PDS and ODS requests without credentials.
    #[arg(long)]
    open_access: bool,
    /// Requests that PDS and ODS each take in a window; no limit when left out.
    #[arg(long, value_name = "REQUESTS")]
    rate_limit: Option<u32>,
    /// Length of the rate limit's window in seconds.
    #[arg(
        long,
        value_name = "SECONDS",
        default_value_t = 60,
        requires = "rate_limit"
    )]
    rate_window: u64,
    /// Treat access tokens as a healthcare worker's: searches give up to 50 patients.
    #[arg(long)]
    healthcare_worker: bool,
    /// Seed for ids and tokens, so that runs are alike.
    #[arg(long)]
    seed: Option<u64>,
    /// Pharmacies to add to the directory, for walks through many pages.
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    more_organisations: u32,
    /// Address that users may be sent back to after a login; may be given several times.
    #[arg(long, value_name = "URI")]
    redirect_uri: Vec<String>,
    /// Address for CIS2's logout tokens, plain http; may be given several times.
    #[arg(long, value_name = "URI")]
    backchannel_logout_uri: Vec<String>,
    /// Who logs in when a browser comes, once for each identity provider; without it there is a page to choose on.
    #[arg(long, value_name = "USER")]
    login: Vec<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match serve(arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let mut text = format!("error: {error}");
            if let Some(cause) = error.source() {
                text.push_str(&format!(" ({cause})"));
            }
            // nobody is left to tell when this fails
            let _ = writeln!(io::stderr(), "{text}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(arguments: Arguments) -> Result<(), ServeError> {
    let mut builder = Sandbox::builder()
        .port(arguments.port)
        .open_access(arguments.open_access)
        .more_organisations(arguments.more_organisations);
    if let Some(requests) = arguments.rate_limit {
        builder = builder.rate_limit(RateLimit::new(
            requests,
            Duration::from_secs(arguments.rate_window),
        ));
    }
    if arguments.healthcare_worker {
        builder = builder.access(Access::HealthcareWorker);
    }
    if let Some(seed) = arguments.seed {
        builder = builder.seed(seed);
    }
    for uri in arguments.redirect_uri {
        builder = builder.redirect_uri(uri);
    }
    for uri in arguments.backchannel_logout_uri {
        builder = builder.backchannel_logout_uri(uri);
    }
    for user in arguments.login {
        builder = builder.usual_login(user.as_str());
    }
    let sandbox = builder.start().await?;
    announce(&sandbox)?;
    interrupted().await?;
    sandbox.stop().await;
    Ok(())
}

/// One line of JSON on stdout: whoever started the program can read it and knows that the port is open.
fn announce(sandbox: &Sandbox) -> io::Result<()> {
    let credentials = sandbox.credentials();
    let line = json!({
        "platform": sandbox.platform_url(),
        "pds": sandbox.pds_base_url(),
        "ods": sandbox.ods_base_url(),
        "ord": sandbox.ord_base_url(),
        "token_url": sandbox.token_url(),
        "credentials": {
            "api_key": credentials.api_key(),
            "api_secret": credentials.api_secret(),
            "kid": credentials.kid(),
            "private_key_pem": credentials.private_key_pem(),
            "jwks": credentials.jwks(),
        },
        "cis2": {
            "issuer": sandbox.issuer(Issuer::Cis2),
            "discovery": sandbox.discovery_url(Issuer::Cis2),
            "client_id": credentials.cis2_client_id(),
            "client_secret": credentials.cis2_client_secret(),
            "users": users::all(Issuer::Cis2),
        },
        "nhs_login": {
            "issuer": sandbox.issuer(Issuer::NhsLogin),
            "discovery": sandbox.discovery_url(Issuer::NhsLogin),
            "client_id": credentials.nhs_login_client_id(),
            "users": users::all(Issuer::NhsLogin),
        },
        "mesh": {
            "url": sandbox.mesh().url(),
            "shared_key": sandbox.mesh().shared_key(),
            "mailboxes": sandbox.mesh().mailboxes().iter().map(|mailbox| json!({
                "id": mailbox.id(),
                "ods_code": mailbox.ods_code(),
                "password": mailbox.password(),
            })).collect::<Vec<_>>(),
        },
        "redirect_uris": sandbox.redirect_uris(),
    });
    let mut out = io::stdout().lock();
    writeln!(out, "{line}")?;
    out.flush()
}

#[cfg(unix)]
async fn interrupted() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        result = tokio::signal::ctrl_c() => result,
        _ = terminate.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn interrupted() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}

#[derive(Debug, thiserror::Error)]
enum ServeError {
    #[error(transparent)]
    Start(#[from] StartError),
    #[error("cannot write to the standard output, or wait for signals")]
    Io(#[from] io::Error),
}
